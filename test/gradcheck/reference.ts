// Hand-written kernels against what their entries say of them. A reference is the same operator in
// formulas, run in the kernel's place: results and gradients must be the same to rounding. Laws are
// what must hold of results that are not unique.

import { expect } from "vitest";
import { Tensor, broadcastTensors, grad, noGrad, tensor } from "../../src/index.js";
import { withReference } from "../../src/dispatch/reference.js";
import { drawCotangents, leavesOf, namedResults, project, run, values } from "./checks.js";
import { dtypesOf } from "./dtypes.js";
import { isOfMatrices } from "./matrices.js";
import type { LawFacts, OperatorFacts } from "./facts.js";
import { seeded } from "./random.js";
import { type Case, type Inputs, drawInputs, optionsOf } from "./samples.js";

const TOLERANCE = { rtol: 1e-9, atol: 1e-10 };

/** Every element apart; then, where elements may be any, small integers, of which many are equal; then NaN. */
export function checkReference(name: string, facts: OperatorFacts, one: Case): void {
  for (const draw of draws(name, facts, one, "reference")) compareWithReference(name, facts, one, draw);
}

export function checkLaws(name: string, facts: OperatorFacts, one: Case): void {
  for (const { inputs } of draws(name, facts, one, "laws")) {
    noGrad(() => {
      const known = { ...optionsOf(facts, one, inputs), ...namedResults({ name, facts, one }, inputs) };
      facts.laws!.forEach((law) => checkLaw(`${name}: ${law.says}`, law, known));
    });
  }
}

interface Draw {
  readonly inputs: Inputs;
  readonly seed: string;
  /** Gradients are not looked at. */
  readonly constant?: boolean;
}

function draws(name: string, facts: OperatorFacts, one: Case, check: string): readonly Draw[] {
  const seed = `${name}/${one.label}/${check}`;
  const apart = { inputs: drawInputs(facts, one, seed), seed };
  if (one.complex || facts.inputs.some((input) => isOfMatrices(input.like))) return [apart];
  const equal = drawInputs(facts, one, `${seed}/integral`, true);
  const whole = dtypesOf(name, facts).includes("int64") ? [{ inputs: asIntegers(facts, equal), seed }] : [];
  const broken = facts.nan === undefined ? [] : [{ inputs: withNan(facts, apart.inputs, seed), seed, constant: true }];
  return [apart, { inputs: equal, seed }, ...whole, ...broken];
}

function asIntegers(facts: OperatorFacts, inputs: Inputs): Inputs {
  const generic = facts.inputs.filter((input) => input.generic).map((input) => input.name);
  return new Map([...inputs].map(([name, value]) => [name, value && generic.includes(name) ? value.to("int64") : value]));
}

/** NaN in the place of every third element or so; at the ends of rows that rise. */
function withNan(facts: OperatorFacts, inputs: Inputs, seed: string): Inputs {
  const random = seeded(`${seed}/nan`);
  return new Map([...inputs].map(([name, value]) => {
    if (value === null || !facts.nan!.includes(name)) return [name, value];
    const isSorted = facts.inputs.some((input) => input.name === name && input.like === "sorted");
    const last = value.shape.at(-1) ?? 1;
    const elements = values(value).map((element, k) => ((isSorted ? k % last === last - 1 : random() < 0.35) ? NaN : element));
    return [name, tensor(elements, { dtype: value.dtype }).reshape([...value.shape])];
  }));
}

interface Computed { readonly results: readonly Tensor[]; readonly gradients: readonly (Tensor | null)[] }

function compareWithReference(name: string, facts: OperatorFacts, one: Case, { inputs: drawn, seed, constant }: Draw): void {
  const compute = (): Computed => {
    const { names, inputs } = floats(drawn) && !constant ? leavesOf({ facts }, drawn) : { names: [], inputs: drawn };
    const results = run({ name, facts, one }, inputs);
    const cotangents = drawCotangents(results, seed);
    const leaves = names.map((input) => inputs.get(input)!);
    const flows = leaves.length > 0 && cotangents.some((cotangent) => cotangent !== null);
    return { results, gradients: flows ? grad(project(results, cotangents), leaves, { allowUnused: true }) : [] };
  };
  const kernel = compute();
  const reference = withReference(compute);
  expect(kernel.results.length).toBe(reference.results.length);
  kernel.results.forEach((result, i) => agree(`${name}: result ${i}`, result, reference.results[i]));
  kernel.gradients.forEach((gradient, i) => agree(`${name}: gradient ${i}`, gradient, reference.gradients[i]));
}

function floats(inputs: Inputs): boolean {
  return [...inputs.values()].some((value) => value !== null && /^(float|complex)/.test(value.dtype));
}

function checkLaw(what: string, law: LawFacts, known: Record<string, unknown>): void {
  const found = law.of(known);
  if (typeof found === "boolean") return expect(found, what).toBe(true);
  if (found instanceof Tensor) return expect(found.all().item(), what).toBe(true);
  const [left, right] = found.map((side) => (side instanceof Tensor ? side : tensor(side, { dtype: "float64" })));
  expect([[...left.shape], [...right.shape]], what).toContainEqual([...broadcastTensors([left, right])[0].shape]);
  const wide = [left, right].some((side) => side.dtype.startsWith("complex")) ? "complex128" : "float64";
  const [a, b] = broadcastTensors([left.to(wide), right.to(wide)]);
  agree(what, a, b);
}

function agree(what: string, a: Tensor | null, b: Tensor | null): void {
  // An input that nothing was computed from has no gradient, or zeros.
  if (a === null || b === null) return [a, b].forEach((one) => expect(one === null || !one.any().item(), what).toBe(true));
  expect([...a.shape], what).toEqual([...b.shape]);
  expect(a.dtype, what).toBe(b.dtype);
  const [x, y] = [values(a), values(b)];
  x.forEach((value, k) => {
    const same = value === y[k] || (Number.isNaN(Number(value)) && Number.isNaN(Number(y[k])));
    const near = Math.abs(Number(value) - Number(y[k])) <= TOLERANCE.atol + TOLERANCE.rtol * Math.abs(Number(y[k]));
    expect(same || near, `${what}[${k}]: ${String(value)}, expected ${String(y[k])}`).toBe(true);
  });
}
