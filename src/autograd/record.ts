// Putting operators on the tape: what generated/autograd says of an operator's gradients, and the
// node that applies it.

import { Category, type DType } from "../dtype.js";
import { type Shape, type Strided, sameShape } from "../shape.js";
import { GradError } from "../errors.js";
import { broadcastSum } from "../dispatch/broadcast-sum.js";
import { runDirectly, runFused } from "../dispatch/fused.js";
import { type TensorLike, isScalar, scalarTensor } from "../dispatch/operand.js";
import { countKept } from "../blocks.js";
import type { Storage } from "../storage.js";
import { Tensor, zeros } from "../tensor/tensor.js";
import { edgeOf } from "./edges.js";
import { type Grads, Node, backwardTwice, checkVersion } from "./node.js";

/** What a gradient formula reads, by name: `grad`, saved tensors, attributes. Generated formulas know the types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Values = Readonly<Record<string, any>>;

/** The gradient of one input. */
export interface Rule {
  /** Saved inputs and results the formula names. */
  readonly reads: readonly string[];
  /** Inputs of which it reads the shape only: their memory is not kept. */
  readonly shapes?: readonly string[];
  /** The formula in tensor form: made of operators, so it can be recorded itself. */
  readonly formula: (values: Values) => Tensor;
  /** A fused kernel computes it when nothing is recorded. */
  readonly fused: boolean;
}

/** Why there is no gradient: "none" is a mathematical zero; "unsupported" throws. */
export type NoRule = { readonly none: string } | { readonly unsupported: string };

/** An operator's gradients, as generated from its entry. */
export interface Gradients {
  readonly op: string;
  /** Names of the tensor inputs, then of the results, in order: what `reads` refers to. */
  readonly inputs: readonly string[];
  readonly results: readonly string[];
  readonly rules: readonly (Rule | NoRule)[];
  /** Results a gradient may arrive for, by position. One: `grad` is a tensor; several: a record by result name. */
  readonly differentiable: readonly number[];
  /** Undo broadcasting: sum each gradient to its input's shape. */
  readonly broadcasts: boolean;
  /** Complex gradients are conjugated on the way in and out. See Note [Complex gradients]. */
  readonly conjugates?: boolean;
  /** Fused kernels by the inputs they serve, joined with "+". */
  readonly fused: ReadonlyMap<string, FusedKernel>;
  /** Which of them to run, by the mask of inputs whose gradient is wanted; planned when first met. */
  readonly fusedPlans: (FusedPlan | undefined)[];
  /** By input: whether a gradient may flow to it. */
  readonly flows: readonly boolean[];
  /** What to save, by the mask of inputs that need gradients; planned when first met. */
  readonly plans: (SavePlan | undefined)[];
}

/** Which values a node keeps: positions in inputs-then-results. */
interface SavePlan {
  readonly slots: readonly number[];
  readonly shapeOnly: readonly boolean[];
}

/** Kernels, each with the positions of the inputs whose gradients it writes, and the inputs left for tensor form. */
interface FusedPlan {
  readonly runs: readonly { readonly kernel: FusedKernel; readonly inputs: readonly number[] }[];
  readonly left: readonly number[];
  /** By run and operand: its place among the saved tensors, or GRAD, or ATTRIBUTE. Null unless that says it all. */
  readonly places: readonly (readonly number[])[] | null;
}
const GRAD = -1, ATTRIBUTE = -2;

/** An operator's gradients as its generated file states them. */
export type GradientsSpec = Omit<Gradients, "fused" | "fusedPlans" | "plans" | "flows"> & { readonly fused?: { readonly [inputs: string]: FusedSpec } };

export function defineGradients(spec: GradientsSpec): Gradients {
  const fused = new Map(Object.entries(spec.fused ?? {}).map(([inputs, kernel]) => [inputs, prepared(kernel)]));
  return { ...spec, fused, fusedPlans: [], plans: [], flows: spec.rules.map((rule) => !("none" in rule)) };
}

function prepared(spec: FusedSpec): FusedKernel { return { ...spec, paths: spec.reads.map((name) => name.split(".")) }; }

/** A fused kernel, ready to call. */
export interface FusedKernel extends FusedSpec {
  /** `reads` taken apart: a value, or a member of one. */
  readonly paths: readonly (readonly string[])[];
  /** Ids by dtype code, once it has been called. */
  ids?: Int32Array;
}

/** A fused kernel as a generated file states it. */
export interface FusedSpec {
  readonly key: string;
  /** Operands after the gradients written: "grad" or "grad.<result>" first, then saved values. */
  readonly reads: readonly string[];
  /** By gradient written: whether it has one value per row (rowwise). */
  readonly writes: readonly boolean[];
  /** Numbers that stand in for optional values left out, by name. */
  readonly absent?: { readonly [name: string]: number };
  /** Host values in frame order, from the attributes and `extra`. */
  readonly scalars?: (values: Values) => readonly number[];
  readonly skeleton: "pointwise" | "rowwise";
}

/**
 * Note [Complex gradients]
 * The gradient of a real loss L at z = a + ib is dL/da + i dL/db, so that z -= rate * grad descends.
 * Through a holomorphic f it is grad * conj(f'(z)), and the formula G(grad) = grad * f'(z) that real
 * numbers have serves as conj(G(conj(grad))). Formulas that read no value are real linear maps, for
 * which both are the same; operators that take numbers apart (abs, real) have formulas of their own.
 * Fused kernels are for real numbers: a node with complex values runs its formulas in tensor form.
 */
/** Attributes kept for backward, by the formula's names. */
export type Attrs = { readonly [name: string]: unknown };
export const NO_ATTRS: Attrs = Object.freeze({});

/** Whether a rule gives a gradient. */
export function isRule(rule: Rule | NoRule): rule is Rule { return "formula" in rule; }

/**
 * Records an operator on the tape if any input with a gradient requires one. Call only while
 * recording is on. `overwritten`: the storage an in-place operator has written to; what its gradient
 * reads of an input there is already gone, so backward must find the version changed.
 */
export function record(gradients: Gradients, inputs: readonly (Tensor | null)[], results: readonly Tensor[], attrs: Attrs, overwritten?: Storage): void {
  let next: (Node | null)[] | null = null;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i];
    if (input === null || !gradients.flows[i] || !input.requiresGrad) continue;
    (next ??= nulls(inputs.length))[i] = edgeOf(input);
  }
  if (next === null) return;
  const plan = planFor(gradients, next);
  const node = new OperatorNode(gradients, next, edgeNumbers(inputs, next), resultType(gradients, results), attrs, plan);
  if (plan !== NO_PLAN) node.save(inputs, results, overwritten);
  if (gradients.broadcasts) node.shapes = shapesToRestore(inputs, next, results[0].shape);
  if (gradients.differentiable.length > 1) node.resultLike = results.map(({ shape, type }) => ({ shape, type }));
  for (const nr of gradients.differentiable) {
    const result = results[nr];
    if (result.type.category < 2) continue;
    result.node = node;
    result.outputNr = nr;
  }
}

/**
 * `record` for one or two inputs of the shape of the one floating result: small operators spend most
 * of their time here, so it makes nothing that the node does not keep. `y` is null for one input, or
 * for a host number in the second's place.
 */
export function recordSame(gradients: Gradients, x: Tensor, y: Tensor | null, out: Tensor, attrs: Attrs): void {
  const { flows } = gradients;
  const first = flows[0] && x.requiresGrad ? edgeOf(x) : null;
  const second = y !== null && flows[1] && y.requiresGrad ? edgeOf(y) : null;
  if ((first === null && second === null) || out.type.category < 2) return;
  const next = flows.length === 1 ? [first] : [first, second];
  const numbered = (first !== null && x.outputNr !== 0) || (second !== null && y!.outputNr !== 0);
  const plan = planFor(gradients, next);
  const node = new OperatorNode(gradients, next, numbered ? [x.outputNr, y === null ? 0 : y.outputNr] : null, out.type, attrs, plan);
  if (plan !== NO_PLAN) node.save(flows.length === 1 ? [x] : [x, y], [out], undefined);
  out.node = node;
}

/** A short list of nulls; literals are made faster than filled arrays. */
function nulls<T>(length: number): (T | null)[] {
  if (length === 1) return [null];
  if (length === 2) return [null, null];
  return new Array<T | null>(length).fill(null);
}

function edgeNumbers(inputs: readonly (Tensor | null)[], next: readonly (Node | null)[]): number[] | null {
  let numbers: number[] | null = null;
  for (let i = 0; i < inputs.length; i++) {
    if (next[i] === null || inputs[i]!.outputNr === 0) continue;
    (numbers ??= new Array<number>(inputs.length).fill(0))[i] = inputs[i]!.outputNr;
  }
  return numbers;
}

/** A saved tensor, or shape and dtype alone of an input whose elements no formula reads. */
type Saved = Tensor | (Strided & { readonly type: DType }) | null;
const NOTHING: readonly Saved[] = Object.freeze([]);
const NO_VERSIONS: readonly number[] = Object.freeze([]);
const NO_PLAN: SavePlan = Object.freeze({ slots: [], shapeOnly: [] });

/** A recorded operator: its inputs' places on the tape and exactly the values its gradients read. */
export class OperatorNode extends Node {
  /** In the plan's order. Null once released. */
  private saved: readonly Saved[] | null = NOTHING;
  private versions: readonly number[] = NO_VERSIONS;
  /** Input shapes that differ from the result's: where broadcasting must be undone. */
  shapes: readonly (readonly number[] | null)[] | null = null;

  /** Of several results: what zeros stand in where no gradient arrived. */
  resultLike: readonly { readonly shape: Shape; readonly type: DType }[] | null = null;

  constructor(
    readonly gradients: Gradients, next: (Node | null)[], nextNr: number[] | null, type: DType,
    readonly attrs: Attrs, private readonly plan: SavePlan,
  ) {
    super(gradients.op, next, nextNr, type);
  }

  override typeOf(nr: number): DType { return this.resultLike === null ? this.resultType : this.resultLike[nr].type; }

  /** Keeps what the plan names, with the versions it has now. */
  save(inputs: readonly (Tensor | null)[], results: readonly Tensor[], overwritten: Storage | undefined): void {
    const { slots, shapeOnly } = this.plan;
    const saved: Saved[] = [];
    const versions: number[] = [];
    for (let s = 0; s < slots.length; s++) {
      const tensor = slots[s] < inputs.length ? inputs[slots[s]] : results[slots[s] - inputs.length];
      saved.push(tensor !== null && shapeOnly[s] ? { shape: tensor.shape, strides: tensor.strides, type: tensor.type } : tensor);
      if (tensor !== null && !shapeOnly[s]) countKept(tensor.storage.sizeBytes, true);
      const gone = tensor !== null && tensor.storage === overwritten && slots[s] < inputs.length;
      versions.push(tensor === null ? 0 : tensor.storage.version - (gone ? 1 : 0));
    }
    this.saved = saved;
    this.versions = versions;
  }

  apply(grads: Grads, createGraph: boolean): Grads {
    return this.unbroadcast((createGraph ? null : this.applyDirectly(grads)) ?? this.applyRules(grads, createGraph));
  }

  /**
   * `applyRules` where pointwise kernels compute all gradients from the one that arrives and saved values:
   * nothing is looked up by name, which takes small tensors as long as all the rest. Null where it is not so.
   */
  private applyDirectly(grads: Grads): Grads | null {
    const { saved, gradients, attrs } = this;
    const { places, runs } = this.fusedPlan();
    const grad = grads[gradients.differentiable[0]] ?? null;
    if (places === null || grad === null || saved === null || isComplex(grad)) return null;
    for (let s = 0; s < saved.length; s++) {
      if (isComplex(saved[s])) return null;
      if (saved[s] instanceof Tensor) checkVersion(this.name, nameOf(gradients, this.plan.slots[s]), saved[s] as Tensor, this.versions[s], this.trace);
    }
    const out: Grads = nulls(this.next.length);
    for (let r = 0; r < runs.length; r++) {
      const { kernel, inputs } = runs[r];
      const operands: TensorLike[] = [];
      for (let k = 0; k < places[r].length; k++) {
        const place = places[r][k];
        const tensor = place === GRAD ? grad : place === ATTRIBUTE ? null : saved[place] as Tensor | null;
        operands.push(tensor ?? attrs[kernel.reads[k]] as TensorLike ?? kernel.absent?.[kernel.reads[k]] ?? 0);
      }
      const computed = runDirectly(kernel, operands, this.name);
      if (computed === null) return null;
      for (let n = 0; n < computed.length; n++) out[inputs[n]] = computed[n];
    }
    return out;
  }

  private applyRules(grads: Grads, createGraph: boolean): Grads {
    const values = this.values(grads);
    if (values === null) return [];
    const { rules, fused } = this.gradients;
    const out: Grads = new Array<Tensor | null>(this.next.length).fill(null);
    const conjugates = this.gradients.conjugates === true && isComplex(values.grad);
    if (conjugates) values.grad = (values.grad as Tensor).conj();
    const left = createGraph || fused.size === 0 || this.meetsComplex(values) ? this.wantedRules() : this.applyFused(values, out);
    if (left.length > 0) this.liftScalars(values);
    for (const i of left) {
      const rule = rules[i];
      if (!isRule(rule)) throw noDerivative(this.name, this.gradients.inputs[i], rule);
      out[i] = conjugates ? rule.formula(values).conj() : rule.formula(values);
    }
    return out;
  }

  private unbroadcast(out: Grads): Grads {
    if (this.shapes !== null) {
      for (let i = 0; i < out.length; i++) {
        const shape = this.shapes[i];
        if (shape !== null && out[i] !== null) out[i] = broadcastSum(out[i]!, shape);
      }
    }
    return out;
  }

  private meetsComplex(values: Values): boolean {
    if (isComplex(values.grad)) return true;
    for (const one of this.saved!) if (isComplex(one)) return true;
    return false;
  }

  /** Shapes alone hold no memory: a node that saved only those can run again. */
  override release(): void {
    const { shapeOnly } = this.plan;
    if (this.saved === null || !this.saved.some((one, s) => one !== null && !shapeOnly[s])) return;
    this.saved.forEach((one, s) => { if (one !== null && !shapeOnly[s]) countKept((one as Tensor).storage.sizeBytes, false); });
    this.saved = null;
  }

  /** Inputs whose gradient is wanted. */
  private wantedRules(): number[] {
    const wanted: number[] = [];
    for (let i = 0; i < this.next.length; i++) if (this.next[i] !== null) wanted.push(i);
    return wanted;
  }

  /** Host numbers in the place of inputs become 0-d tensors, since formulas call operators on them. */
  private liftScalars(values: Record<string, unknown>): void {
    for (const name of this.gradients.inputs) {
      const value = values[name];
      if (isScalar(value)) values[name] = scalarTensor(value, this.resultType);
    }
  }

  /** Runs the fused kernel for as many wanted inputs as there is one for; returns those left over. */
  private applyFused(values: Record<string, unknown>, out: Grads): readonly number[] {
    const plan = this.fusedPlan();
    for (const { kernel, inputs } of plan.runs) {
      const grads = runFused(kernel, values, this.name);
      for (let n = 0; n < grads.length; n++) out[inputs[n]] = grads[n];
    }
    return plan.left;
  }

  private fusedPlan(): FusedPlan { return this.gradients.fusedPlans[wantedMask(this.next)] ??= this.planFused(); }

  private planFused(): FusedPlan {
    const { rules, inputs, fused } = this.gradients;
    const wanted = this.wantedRules();
    const together = wanted.filter((i) => { const rule = rules[i]; return isRule(rule) && rule.fused; });
    const all = fused.get(together.map((i) => inputs[i]).join("+"));
    const runs = all ? [{ kernel: all, inputs: together }] : together.map((i) => ({ kernel: fused.get(inputs[i])!, inputs: [i] }));
    const left = wanted.filter((i) => !together.includes(i));
    return { runs, left, places: left.length > 0 ? null : this.placesOf(runs.map(({ kernel }) => kernel)) };
  }

  private placesOf(run: readonly FusedKernel[]): (readonly number[])[] | null {
    const { gradients, plan } = this;
    const simple = gradients.differentiable.length === 1
      && run.every(({ skeleton, scalars, paths }) => skeleton === "pointwise" && scalars === undefined && paths.every(({ length }) => length === 1));
    if (!simple || plan.shapeOnly.some((one) => one)) return null;
    const names = plan.slots.map((slot) => nameOf(gradients, slot));
    const placeOf = (name: string): number => (name === "grad" ? GRAD : names.includes(name) ? names.indexOf(name) : ATTRIBUTE);
    return run.map(({ reads }) => reads.map(placeOf));
  }

  private zerosFor(nr: number): Tensor {
    const { shape, type } = this.resultLike![nr];
    return zeros(shape, type);
  }

  /** What the formulas read, by name; null when every gradient that arrived is zero. */
  private values(grads: Grads): Record<string, unknown> | null {
    const { gradients, saved } = this;
    if (saved === null) throw backwardTwice(this.name);
    const values: Record<string, unknown> = { ...this.attrs };
    const { slots, shapeOnly } = this.plan;
    for (let s = 0; s < slots.length; s++) {
      const name = nameOf(gradients, slots[s]);
      if (saved[s] !== null && !shapeOnly[s]) checkVersion(this.name, name, saved[s] as Tensor, this.versions[s], this.trace);
      if (saved[s] !== null || !(name in values)) values[name] = saved[s];
    }
    if (gradients.differentiable.length === 1) {
      const grad = grads[gradients.differentiable[0]] ?? null;
      if (grad === null) return null;
      values.grad = grad;
    } else {
      if (gradients.differentiable.every((nr) => !grads[nr])) return null;
      values.grad = Object.fromEntries(gradients.differentiable.map((nr) => [gradients.results[nr], grads[nr] ?? this.zerosFor(nr)]));
    }
    return values;
  }
}

function isComplex(value: unknown): boolean { return value instanceof Tensor && value.type.category === Category.Complex; }

function nameOf(gradients: Gradients, slot: number): string {
  return slot < gradients.inputs.length ? gradients.inputs[slot] : gradients.results[slot - gradients.inputs.length];
}

function resultType(gradients: Gradients, results: readonly Tensor[]): DType {
  return results[gradients.differentiable[0] ?? 0].type;
}

function planFor(gradients: Gradients, next: readonly (Node | null)[]): SavePlan {
  const mask = wantedMask(next);
  return (gradients.plans[mask] ??= planSaved(gradients, mask));
}

/** A bit for each input whose gradient is wanted. */
function wantedMask(next: readonly (Node | null)[]): number {
  let mask = 0;
  for (let i = 0; i < next.length; i++) if (next[i] !== null) mask |= 1 << i;
  return mask;
}

/** What the rules of the inputs in `mask` read, in order of position. */
function planSaved(gradients: Gradients, mask: number): SavePlan {
  const names = [...gradients.inputs, ...gradients.results];
  const rules = gradients.rules.filter((rule, i) => mask & (1 << i) && isRule(rule)) as Rule[];
  const read = new Set(rules.flatMap((rule) => rule.reads));
  const measured = new Set(rules.flatMap((rule) => rule.shapes ?? []));
  const slots = names.flatMap((name, slot) => (read.has(name) || measured.has(name) ? [slot] : []));
  return slots.length === 0 ? NO_PLAN : { slots, shapeOnly: slots.map((slot) => !read.has(names[slot])) };
}

/** Input shapes that differ from the result's: where broadcasting must be undone. */
function shapesToRestore(inputs: readonly (Tensor | null)[], next: readonly (Node | null)[], result: readonly number[]): (readonly number[] | null)[] | null {
  let shapes: (readonly number[] | null)[] | null = null;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i];
    if (next[i] === null || input === null || sameShape(input.shape, result)) continue;
    (shapes ??= new Array<readonly number[] | null>(inputs.length).fill(null))[i] = input.shape;
  }
  return shapes;
}

function noDerivative(op: string, input: string, rule: NoRule): GradError {
  const reason = "unsupported" in rule ? rule.unsupported : rule.none;
  return new GradError(`backward of ${op}: no derivative for ${input} — ${reason}`, { op, input }, "ERR_NO_DERIVATIVE");
}

