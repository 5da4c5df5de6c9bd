// The checks: first order against differences, second order against differences of the first, and
// exact adjoints for linear inputs.

import { expect } from "vitest";
import { Tensor, type TensorError, grad, manualSeed, noGrad, ops, real, tensor, viewAsComplex } from "../../src/index.js";
import type { InputFacts, OperatorFacts } from "./facts.js";
import { type Slice, derivative } from "./numeric.js";
import { integers, seeded } from "./random.js";
import { type Case, type Inputs, drawInputs, optionsOf } from "./samples.js";

/** Draws tried before a case counts as one that cannot be sampled away from kinks. */
const DRAWS = 4;

export interface Target {
  readonly name: string;
  readonly facts: OperatorFacts;
  readonly input: InputFacts;
  readonly one: Case;
}

/** <u, v> over the real numbers: for complex ones the real part of conj(u) v. */
function inner(v: Tensor, u: Tensor): Tensor {
  return v.dtype.startsWith("complex") ? real(v.mul(u.conj()).sum()) : v.mul(u).sum();
}

/** The operator's results as checks look at them: of complex vectors that may have any phase, |x|. */
export function run(target: Pick<Target, "name" | "facts" | "one">, inputs: Inputs, seed = 7): Tensor[] {
  const { phases, results } = target.facts;
  const all = call(target, inputs, seed);
  return all.map((x, i) => (phases?.includes(results[i]) && x.dtype.startsWith("complex") ? x.abs() : x));
}

/** The operator's results by name, as they are. */
export function namedResults(target: Pick<Target, "name" | "facts" | "one">, inputs: Inputs): Record<string, Tensor> {
  const all = call(target, inputs, 7);
  return Object.fromEntries(target.facts.results.map((name, i) => [name, all[i]]));
}

/** The operator's results on some inputs, drawing the same random numbers every time. A truth value counts as a tensor. */
function call({ name, facts, one }: Pick<Target, "name" | "facts" | "one">, inputs: Inputs, seed: number): Tensor[] {
  manualSeed(seed);
  const called = facts.callable ? ops.call(name, [], optionsOf(facts, one, inputs)) : ops.call(`${name}_`, [], optionsOf(facts, one, withCopy(facts, inputs)));
  if (called instanceof Tensor) return [called];
  if (typeof called === "boolean") return [tensor(called)];
  return Array.isArray(called) ? called : facts.results.flatMap((result) => (called as Record<string, Tensor>)[result]);
}

/** An operator that exists only in place writes to a copy. */
function withCopy(facts: OperatorFacts, inputs: Inputs): Inputs {
  const [first] = facts.inputs;
  return new Map([...inputs].map(([name, value]) => [name, name === first.name && value ? value.clone() : value]));
}

/** <u, op(inputs)> with one fixed random cotangent per floating result. */
export function project(results: readonly Tensor[], cotangents: readonly (Tensor | null)[]): Tensor {
  const terms = results.flatMap((result, i) => (cotangents[i] === null ? [] : [inner(result, cotangents[i]!)]));
  return terms.reduce((a, b) => a.add(b));
}

export function drawCotangents(results: readonly Tensor[], seed: string, integral = false): (Tensor | null)[] {
  const random = seeded(`${seed}/cotangent`);
  return results.map((result) => {
    if (!/^(float|complex)/.test(result.dtype)) return null;
    return drawLike(result, () => (integral ? integers(1, [-3, 3], random)[0] : 0.5 + random()));
  });
}

/** A tensor of the dtype and shape of `x`; a complex one has two drawn numbers for each element. */
function drawLike(x: Tensor, draw: () => number): Tensor {
  const pair = x.dtype.startsWith("complex") ? [2] : [];
  const flat = Array.from({ length: x.numel * (pair[0] ?? 1) }, draw);
  return fromParts(flat, x);
}

/** The tensor like `x` with these numbers in row-major order, two for each complex element. */
function fromParts(flat: readonly number[] | Float64Array, x: Tensor): Tensor {
  const made = tensor(flat, { dtype: "float64" });
  return x.dtype.startsWith("complex") ? viewAsComplex(made.reshape([...x.shape, 2])) : made.reshape([...x.shape]);
}

/** Differentiable inputs that are present, marked as leaves. */
export function leavesOf({ facts }: Pick<Target, "facts">, inputs: Inputs): { names: string[]; inputs: Inputs } {
  const names = facts.inputs.filter((input) => input.differentiable && inputs.get(input.name)).map((input) => input.name);
  const marked = new Map([...inputs].map(([name, value]) => [name, value && names.includes(name) ? value.detach().requiresGrad_() : value]));
  return { names, inputs: marked };
}

/** Compares backward with central differences at every element of the input. */
export function checkFirstOrder(target: Target): void {
  const verdict = sampleUntilSmooth(target, (seed) => {
    const drawn = drawInputs(target.facts, target.one, seed);
    const cotangents = drawCotangents(noGrad(() => run(target, drawn)), seed);
    const { inputs } = leavesOf(target, drawn);
    const leaf = inputs.get(target.input.name)!;
    const [analytic] = grad(project(run(target, inputs), cotangents), [leaf], { allowUnused: true });
    const value = (changed: Inputs): number => noGrad(() => Number(project(run(target, changed), cotangents).item()));
    return compare(target, drawn, analytic, value, seed);
  });
  expect(verdict.checked, `${target.name}: no smooth point found for ${target.input.name}`).toBeGreaterThan(0);
}

/** Compares double backward with central differences of <v, gradient>, for the input itself and the cotangent's path. */
export function checkSecondOrder(target: Target): string | undefined {
  let reason: string | undefined;
  const verdict = sampleUntilSmooth(target, (seed) => {
    const drawn = drawInputs(target.facts, target.one, seed);
    const cotangents = drawCotangents(noGrad(() => run(target, drawn)), seed);
    const { names, inputs } = leavesOf(target, drawn);
    const leaves = names.map((name) => inputs.get(name)!);
    const directions = leaves.map((leaf, i) => direction(leaf, `${seed}/v${i}`));
    const gradientsOf = (at: Inputs, createGraph: boolean): (Tensor | null)[] =>
      grad(project(run(target, at), cotangents), names.map((name) => at.get(name)!), { createGraph, allowUnused: true });
    let recorded: (Tensor | null)[];
    try {
      recorded = gradientsOf(inputs, true);
    } catch (error) {
      if ((error as TensorError).code !== "ERR_NO_DERIVATIVE") throw error;
      reason = (error as Error).message;
      return { checked: 1, failures: [] };
    }
    agree(target, gradientsOf(inputs, false), recorded, names);
    const dot = (gradients: readonly (Tensor | null)[]): Tensor | null => {
      const terms = gradients.flatMap((g, i) => (g === null ? [] : [inner(g, directions[i])]));
      return terms.length === 0 ? null : terms.reduce((a, b) => a.add(b));
    };
    const scalar = dot(recorded);
    const leaf = inputs.get(target.input.name)!;
    const analytic = scalar !== null && scalar.requiresGrad ? grad(scalar, [leaf], { allowUnused: true })[0] : null;
    const value = (changed: Inputs): number => Number(dot(gradientsOf(leavesOf(target, changed).inputs, false))?.item() ?? 0);
    return compare(target, drawn, analytic, value, seed);
  });
  expect(verdict.checked, `${target.name}: no smooth point found for ${target.input.name}`).toBeGreaterThan(0);
  return reason;
}

/** Fused kernels and tensor form are the same gradient. */
function agree(target: Target, fused: readonly (Tensor | null)[], recorded: readonly (Tensor | null)[], names: readonly string[]): void {
  fused.forEach((one, i) => {
    if (one === null || recorded[i] === null) return expect(one === null, `${target.name}: gradient of ${names[i]} missing in one form`).toBe(recorded[i] === null);
    const [a, b] = [values(one), values(recorded[i]!)];
    a.forEach((x, k) => expect(close(x, b[k], { rtol: 1e-9, atol: 1e-11 }) || (Number.isNaN(x) && Number.isNaN(b[k])),
      `${target.name}: gradient of ${names[i]} at ${k}: fused ${x}, tensor form ${b[k]}`).toBe(true));
  });
}

/** <u, A d> = <Aᵀ u, d> with small integers, so that both sides are exact: `===`, no tolerance. */
export function checkAdjoint(target: Target): void {
  const seed = `${target.name}/${target.one.label}/adjoint`;
  const drawn = drawInputs(target.facts, target.one, seed, true);
  const x = drawn.get(target.input.name)!;
  const step = tensor(integers(x.numel, [-4, 4], seeded(`${seed}/d`)), { dtype: "float64" }).reshape([...x.shape]);
  const moved = new Map(drawn).set(target.input.name, x.add(step));
  const before = noGrad(() => run(target, drawn));
  const after = noGrad(() => run(target, moved));
  const cotangents = drawCotangents(before, seed, true);
  const image = noGrad(() => Number(project(after, cotangents).item()) - Number(project(before, cotangents).item()));
  const { inputs } = leavesOf(target, drawn);
  const [gradient] = grad(project(run(target, inputs), cotangents), [inputs.get(target.input.name)!], { allowUnused: true });
  const pulled = gradient === null ? 0 : Number(gradient.mul(step).sum().item());
  expect(pulled, `${target.name}: <u, A d> = ${image}, <Aᵀ u, d> = ${pulled}`).toBe(image);
}

/** In place gives the same values and the same gradients as out of place. */
export function checkInPlaceForm(target: Target): void {
  const { name, facts, one, input } = target;
  const seed = `${name}/${one.label}/inplace`;
  const through = (inplace: boolean): { result: number[]; gradient: number[] } => {
    const { inputs } = leavesOf(target, drawInputs(facts, one, seed));
    const leaf = inputs.get(input.name)!;
    manualSeed(7);
    const args = inplace ? withCopy(facts, inputs) : inputs;
    const result = ops.call(inplace ? `${name}_` : name, [], optionsOf(facts, one, args)) as Tensor;
    const [gradient] = grad(result.sum(), [leaf], { allowUnused: true });
    return { result: values(result), gradient: gradient === null ? [] : values(gradient) };
  };
  let inPlace;
  try {
    inPlace = through(true);
  } catch (error) {
    if ((error as TensorError).code !== "ERR_SAVED_TENSOR_MODIFIED") throw error;
    return;
  }
  const outOfPlace = through(false);
  expect(inPlace.result).toEqual(outOfPlace.result);
  expect(inPlace.gradient).toEqual(outOfPlace.gradient);
}

interface Verdict { readonly checked: number; readonly failures: readonly string[] }

/** Draws until some elements lie away from kinks; a failure at a smooth point is final. */
function sampleUntilSmooth(target: Target, attempt: (seed: string) => Verdict): Verdict {
  let checked = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const verdict = attempt(`${target.name}/${target.one.label}/${draw}`);
    expect(verdict.failures, verdict.failures.join("\n")).toEqual([]);
    checked += verdict.checked;
    if (checked > 0) break;
  }
  return { checked, failures: [] };
}

/** Moves one element of the input at a time, a complex one along both axes. An empty input has nothing to compare, and counts. */
function compare(target: Target, drawn: Inputs, analytic: Tensor | null, value: (inputs: Inputs) => number, seed: string): Verdict {
  const { input, facts, name } = target;
  const x = drawn.get(input.name)!;
  const base = values(x);
  const expected = analytic === null ? base.map(() => 0) : values(analytic);
  if (analytic !== null) expect([...analytic.shape], `${name}: shape of the gradient of ${input.name}`).toEqual([...x.shape]);
  const { tolerance } = facts;
  const failures: string[] = [];
  let checked = base.length === 0 ? 1 : 0;
  const here = base.length === 0 ? 0 : value(drawn);
  base.forEach((at, k) => {
    if (Number.isNaN(here) && Number.isNaN(expected[k])) return checked++;
    const f: Slice = (moved) => value(new Map(drawn).set(input.name, replaced(x, base, k, moved)));
    const estimate = derivative(f, at, here);
    if (!estimate.smooth) return undefined;
    checked++;
    const slack = { ...tolerance, atol: tolerance.atol + 0.1 * estimate.error + roundoff(here, at) };
    if (!close(expected[k], estimate.value, slack)) {
      failures.push(`${name}: gradient of ${input.name}[${k}] at ${at}: backward ${expected[k]}, differences ${estimate.value} (seed "${seed}")`);
    }
    return undefined;
  });
  return { checked, failures };
}

/** What rounding of f costs a difference quotient with step 1e-4. */
function roundoff(f: number, x: number): number { return (16 * Number.EPSILON * Math.abs(f)) / (1e-4 * Math.max(1, Math.abs(x))); }

function replaced(x: Tensor, base: readonly number[], k: number, value: number): Tensor {
  const changed = new Float64Array(base);
  changed[k] = value;
  const flat = fromParts(changed, x);
  return x.isContiguous() ? flat : noGrad(() => x.clone().copy_(flat));
}

function direction(leaf: Tensor, seed: string): Tensor {
  const random = seeded(seed);
  return drawLike(leaf, () => 0.5 + random());
}

/** The numbers in row-major order; those of complex elements in pairs, as their gradients' are. */
export function values(x: Tensor): number[] { return Array.from(x.detach().contiguous().copyElements() as Float64Array); }

function close(a: number, b: number, { rtol, atol }: { rtol: number; atol: number }): boolean {
  return a === b || Math.abs(a - b) <= atol + rtol * Math.abs(b);
}
