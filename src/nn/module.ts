// The base of all layers and models: finds parameters, buffers and submodules by walking an object's
// own properties each time it is asked, so the structure may change at run time. Nothing is
// registered, and private `#fields` are not seen.

import { noGrad } from "../autograd/mode.js";
import { type DeviceName, isDeviceName, parseDevice } from "../device.js";
import { Category, type DTypeName, parseDType } from "../dtype.js";
import { DTypeError } from "../errors.js";
import { Tensor } from "../tensor/tensor.js";
import { buffer, isBuffer, isParameter, type Parameter, parameter } from "./parameter.js";
import { type LoadOptions, type LoadReport, type StateDict, loadState } from "./state-dict.js";
import "../../generated/ts/index.js";

/** A property or array element that may hold a parameter, a buffer or a module. */
export interface Place {
  readonly name: string;
  readonly value: unknown;
  replace(value: unknown): void;
}

/** A named tensor found in a module. */
interface FoundTensor { readonly name: string; readonly tensor: Tensor; readonly place: Place }

/**
 * Base class of layers and models. A subclass keeps parameters, buffers and other modules as its own
 * properties, or in arrays there, and defines `forward`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 * @example
 * class Net extends nn.Module {
 *   hidden = new nn.Linear(2, 8);
 *   out = new nn.Linear(8, 1);
 *   forward(x: Tensor) { return this.out.forward(this.hidden.forward(x).tanh()); }
 * }
 */
export abstract class Module {
  /** Whether layers that behave differently in training (dropout, batch norm) do so now. */
  training = true;

  /** The computation. Subclasses state their own inputs and results. */
  abstract forward(...inputs: never[]): unknown;

  /** Parameters of this module and those below, each once, in the order of the properties. */
  parameters(): Parameter[] { return this.namedParameters().map(([, value]) => value); }

  /** As `parameters`, with names such as `hidden.weight`. */
  namedParameters(): [name: string, value: Parameter][] {
    const out: [string, Parameter][] = [];
    for (const { name, tensor } of once(this.tensors())) if (isParameter(tensor)) out.push([name, tensor]);
    return out;
  }

  /** State that is not trained, such as running means, each tensor once. */
  buffers(): Tensor[] { return this.namedBuffers().map(([, value]) => value); }

  /** As `buffers`, with names such as `norm.runningMean`. */
  namedBuffers(): [name: string, value: Tensor][] {
    const out: [string, Tensor][] = [];
    for (const { name, tensor } of once(this.tensors())) if (isBuffer(tensor)) out.push([name, tensor]);
    return out;
  }

  /** Modules directly below this one. */
  children(): Module[] { return this.namedChildren().map(([, value]) => value); }

  /** As `children`, with their names. */
  namedChildren(): [name: string, value: Module][] {
    const out: [string, Module][] = [];
    for (const { name, value } of this.places()) if (value instanceof Module) out.push([name, value]);
    return out;
  }

  /** This module and all below it, each once. */
  modules(): Module[] { return this.namedModules().map(([, value]) => value); }

  /** As `modules`, with their names; this module's own is empty. */
  namedModules(): [name: string, value: Module][] {
    const out = new Map<Module, string>();
    this.collect("", out);
    return [...out].map(([module, name]) => [name, module]);
  }

  /** Calls `visit` with every module below, then with this one. */
  apply(visit: (module: Module) => void): this {
    for (const module of this.modules().reverse()) visit(module);
    return this;
  }

  /** Puts this module and all below it into training mode, or out of it. */
  train(mode = true): this {
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Out of training mode, as `train(false)`. */
  eval(): this { return this.train(false); }

  /** Forgets the gradients of all parameters. */
  zeroGrad(): void {
    for (const value of this.parameters()) value.grad = null;
  }

  /** Whether gradients flow to the parameters; `false` freezes them. */
  requiresGrad_(on = true): this {
    for (const value of this.parameters()) value.requiresGrad_(on);
    return this;
  }

  /**
   * Parameters and buffers by name, detached but over the same memory: clone what must outlive the
   * next training step. A tensor that stands in two places has two names.
   */
  stateDict(): StateDict {
    return Object.fromEntries([...this.tensors()].map(({ name, tensor }) => [name, tensor.detach()]));
  }

  /**
   * Copies the values of a state dict into this module's parameters and buffers. Everything is
   * checked before anything is written.
   * @throws ArgumentError that lists the names that are missing, unexpected, or of another shape.
   */
  loadStateDict(state: StateDict, options: LoadOptions = {}): LoadReport {
    const own = new Map([...this.tensors()].map(({ name, tensor }) => [name, tensor]));
    return loadState(this.constructor.name, own, state, options);
  }

  /**
   * Converts floating parameters and buffers to another floating dtype, or moves all of them to a
   * device, with their gradients. They become new tensors: make the optimizer afterwards.
   * @throws DTypeError when a dtype is given that is not floating; DeviceError when a device is not there.
   * @example model.to("cuda")
   */
  to(target: DTypeName | DeviceName): this {
    if (isDeviceName(target)) {
      const device = parseDevice("Module.to", target);
      return this.converted((tensor) => (tensor.storage.device === device ? tensor : convert(tensor, (x) => x.to(device.name))));
    }
    const type = parseDType("Module.to", target);
    if (type.category < Category.Float) {
      throw new DTypeError(`Module.to: expected a floating dtype, got ${target}`, { got: target });
    }
    return this.converted((tensor) => (tensor.type.category < Category.Float || tensor.type === type ? tensor : convert(tensor, (x) => x.to(type.name))));
  }

  /** As `to("cuda")`. */
  cuda(device: DeviceName = "cuda"): this { return this.to(device); }

  /** As `to("cpu")`. */
  cpu(): this { return this.to("cpu"); }

  /** Puts what `fn` makes of it in the place of every parameter and buffer; shared ones stay shared. */
  private converted(fn: (tensor: Tensor) => Tensor): this {
    const made = new Map<Tensor, Tensor>();
    for (const { tensor, place } of [...this.tensors()]) {
      const result = made.get(tensor) ?? fn(tensor);
      made.set(tensor, result);
      if (result !== tensor) place.replace(result);
    }
    return this;
  }

  /** What the constructor was given, for printing: `inFeatures=2, outFeatures=8`. */
  protected describe(): string { return ""; }

  /** The module as a tree of its submodules. */
  toString(): string {
    const name = this.constructor.name;
    const children = this.namedChildren();
    if (children.length === 0) return `${name}(${this.describe()})`;
    const lines = children.map(([child, module]) => `  (${child}): ${module.toString().replace(/\n/g, "\n  ")}`);
    return `${name}(\n${lines.join("\n")}\n)`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string { return this.toString(); }

  /** The places to look in. Containers override it to give their items plain names. */
  protected places(): Iterable<Place> { return placesOf(this as unknown as Record<string, unknown>); }

  /** Every parameter and buffer with its full name, repeated where it stands in several places. */
  private *tensors(prefix = "", above: readonly Module[] = []): Iterable<FoundTensor> {
    for (const place of this.places()) {
      const { value } = place;
      const name = prefix + place.name;
      if (value instanceof Module) {
        if (value !== this && !above.includes(value)) yield* value.tensors(`${name}.`, [...above, this]);
      } else if (isParameter(value) || isBuffer(value)) yield { name, tensor: value, place };
    }
  }

  private collect(name: string, out: Map<Module, string>): void {
    if (out.has(this)) return;
    out.set(this, name);
    for (const [child, module] of this.namedChildren()) {
      module.collect(name === "" ? child : `${name}.${child}`, out);
    }
  }
}

/** A module from one tensor to one tensor, as `Sequential` chains them. */
export interface Layer extends Module { forward(x: Tensor): Tensor }

/**
 * A module's `forward` as a function of its own types, for code that takes functions.
 * @example const predict = nn.asFunction(model); const outputs = batches.map((x) => predict(x));
 */
export function asFunction<Args extends unknown[], R>(
  module: Module & { forward(...inputs: Args): R },
): (...inputs: Args) => R {
  return (...inputs) => module.forward(...inputs);
}

/** Own enumerable properties; arrays give one place per element, named `layers.0`. */
export function* placesOf(holder: Record<string, unknown>, prefix = ""): Iterable<Place> {
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    const name = prefix + key;
    if (Array.isArray(value)) yield* placesOf(value as unknown as Record<string, unknown>, `${name}.`);
    else if (value instanceof Module || value instanceof Tensor) {
      yield { name, value, replace: (next) => { holder[key] = next; } };
    }
  }
}

function* once(found: Iterable<FoundTensor>): Iterable<FoundTensor> {
  const seen = new Set<Tensor>();
  for (const one of found) {
    if (seen.has(one.tensor)) continue;
    seen.add(one.tensor);
    yield one;
  }
}

function convert(tensor: Tensor, fn: (x: Tensor) => Tensor): Tensor {
  const plain = noGrad(() => fn(tensor.detach()));
  if (isBuffer(tensor)) return buffer(plain);
  const out = parameter(plain, { requiresGrad: tensor.requiresGrad });
  const { grad } = tensor;
  if (grad !== null) out.grad = noGrad(() => fn(grad));
  return out;
}
