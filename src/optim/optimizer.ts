// What all optimizers share: groups of parameters with options, state for each parameter, saving and
// loading both. How a parameter moves is the subclass's.

import { onDeviceOf } from "../device.js";
import { noGrad } from "../autograd/mode.js";
import { ArgumentError, GradError, showShape, showValue } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor } from "../tensor/tensor.js";
import "../../generated/ts/index.js";

/** Parameters that share options; those left out are the optimizer's. */
export type ParamGroup<Options> = Options & { params: Tensor[] };

/** A group as callers write it. */
export type GroupInput<Options> = Partial<Options> & { params: Iterable<Tensor> };

/** What an optimizer takes: parameters, or groups of them with options of their own. */
export type Params<Options> = Iterable<Tensor> | Iterable<GroupInput<Options>>;

/** What an optimizer remembers of one parameter: tensors such as a momentum, numbers such as a count of steps. */
export type ParamState = Record<string, Tensor | number>;

/** An optimizer's memory with parameters by number, in the order of the groups. */
export interface OptimizerState<Options> {
  state: Record<number, ParamState>;
  paramGroups: (Options & { params: number[] })[];
}

/**
 * Base class of optimizers. A subclass gives its defaults, checks options, and moves one parameter.
 *
 * Source: https://docs.pytorch.org/docs/stable/optim.html
 */
export abstract class Optimizer<Options extends { lr: number }> {
  /** The groups; options may be changed between steps. */
  readonly paramGroups: ParamGroup<Options>[] = [];
  /** State by parameter, empty until its first step. */
  readonly state = new Map<Tensor, ParamState>();

  protected constructor(params: Params<Options>, protected readonly defaults: Options) {
    this.checkOptions(defaults);
    for (const group of groupsOf<Options>(this.constructor.name, params)) this.addParamGroup(group);
  }

  /** Throws for options outside their domain. */
  protected abstract checkOptions(options: Options): void;

  /** Moves `param` along its gradient. Runs unrecorded. */
  protected abstract update(param: Tensor, grad: Tensor, group: ParamGroup<Options>): void;

  /**
   * Adds parameters, with options of their own or the optimizer's defaults.
   * @throws ArgumentError when one is no leaf, or is in the optimizer already.
   */
  addParamGroup(group: GroupInput<Options>): void {
    const op = this.constructor.name;
    const params = [...group.params];
    const known = new Set(this.paramGroups.flatMap((one) => one.params));
    for (const param of params) {
      checkParam(op, param);
      if (known.has(param)) {
        throw new ArgumentError(
          `${op}: a parameter of shape ${showShape(param.shape)} is given twice`,
          { shape: param.shape });
      }
      known.add(param);
    }
    const own = Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
    const full = { ...this.defaults, ...own, params } as ParamGroup<Options>;
    this.checkOptions(full);
    this.paramGroups.push(full);
  }

  /** Moves every parameter that has a gradient. Call it after `backward()`. */
  step(): void {
    noGrad(() => {
      for (const group of this.paramGroups) {
        for (const param of group.params) if (param.grad !== null) this.updateThere(param, param.grad, group);
      }
    });
  }

  /** On the parameter's device, where the optimizer's own tensors of it lie too. */
  private updateThere(param: Tensor, grad: Tensor, group: ParamGroup<Options>): void {
    onDeviceOf(param, () => this.update(param, grad, group));
  }

  /** Forgets all gradients; with `setToNull: false` they are overwritten with zeros. */
  zeroGrad({ setToNull = true }: { setToNull?: boolean } = {}): void {
    for (const { params } of this.paramGroups) {
      for (const param of params) {
        if (setToNull || param.grad === null) param.grad = null;
        else param.grad = zeroed(param.grad);
      }
    }
  }

  /**
   * Options and state, with parameters by number. Its tensors are the optimizer's own: clone what must
   * not move on.
   */
  stateDict(): OptimizerState<Options> {
    const numbers = new Map(this.paramGroups.flatMap((group) => group.params).map((param, i) => [param, i]));
    return {
      state: Object.fromEntries([...this.state].map(([param, state]) => [numbers.get(param)!, { ...state }])),
      paramGroups: this.paramGroups.map((group) => (
        { ...group, params: group.params.map((param) => numbers.get(param)!) })),
    };
  }

  /**
   * Takes over the options and a copy of the state of an optimizer with groups of the same sizes.
   * Everything is checked before anything is taken over.
   * @throws ArgumentError when groups or shapes differ.
   */
  loadStateDict(saved: OptimizerState<Options>): void {
    const op = `${this.constructor.name}.loadStateDict`;
    const sizes = (groups: readonly { params: readonly unknown[] }[]): string =>
      showShape(groups.map((group) => group.params.length));
    if (sizes(saved.paramGroups) !== sizes(this.paramGroups)) {
      throw new ArgumentError(
        `${op}: expected groups of ${sizes(this.paramGroups)} parameters, got ${sizes(saved.paramGroups)}`);
    }
    saved.paramGroups.forEach((group) => this.checkOptions(group));
    const all = this.paramGroups.flatMap((group) => group.params);
    const numbers = saved.paramGroups.flatMap((group) => group.params);
    const loaded = all.map((param, i) => stateFor(op, param, saved.state[numbers[i]], numbers[i]));
    this.state.clear();
    loaded.forEach((state, i) => state && this.state.set(all[i], state));
    saved.paramGroups.forEach((group, i) => {
      Object.assign(this.paramGroups[i], { ...group, params: this.paramGroups[i].params });
    });
  }
}

function groupsOf<Options>(op: string, params: Params<Options>): GroupInput<Options>[] {
  if (params instanceof Tensor || typeof (params as Iterable<unknown> | null)?.[Symbol.iterator] !== "function") {
    throw new ArgumentError(
      `${op}: expected parameters as a list, such as model.parameters(), got ${showValue(params)}`,
      { got: params });
  }
  const items: readonly (Tensor | GroupInput<Options>)[] = [...params];
  if (items.length === 0) throw new ArgumentError(`${op}: got an empty list of parameters`);
  const groups = items.filter((item): item is GroupInput<Options> => !(item instanceof Tensor) && item?.params !== undefined);
  if (groups.length === items.length) return groups;
  const tensors = items.filter((item): item is Tensor => item instanceof Tensor);
  if (tensors.length === items.length) return [{ params: tensors } as unknown as GroupInput<Options>];
  throw new ArgumentError(`${op}: expected tensors, or groups { params, … }, and no mixture`);
}

function checkParam(op: string, param: unknown): void {
  if (!(param instanceof Tensor)) {
    throw new ArgumentError(`${op}: expected a tensor, got ${showValue(param)}`, { got: param });
  }
  if (!param.isLeaf) {
    throw new GradError(
      `${op}: expected a leaf, got the result of an operator (shape ${showShape(param.shape)}). Optimize the tensor it was made from`,
      { shape: param.shape });
  }
}

/** The gradient's memory overwritten with zeros, off the tape. */
function zeroed(grad: Tensor): Tensor {
  const plain = grad.detach();
  return noGrad(() => plain.zero_());
}

/** A copy of saved state whose tensors fit the parameter: of its shape, or single numbers. */
function stateFor(op: string, param: Tensor, saved: ParamState | undefined, number: number): ParamState | undefined {
  if (saved === undefined) return undefined;
  const entries = Object.entries(saved).map(([name, value]) => {
    if (!(value instanceof Tensor)) return [name, value] as const;
    if (sameShape(value.shape, param.shape)) return [name, noGrad(() => value.detach().to(param.device, { copy: true }))] as const;
    throw new ArgumentError(
      `${op}: ${name} of parameter ${number} has shape ${showShape(value.shape)}, the parameter ${showShape(param.shape)}`,
      { name, parameter: number });
  });
  return Object.fromEntries(entries);
}
