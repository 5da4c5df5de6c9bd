// Hand-written kernels against their references: the same operator in formulas, run in the kernel's
// place. Results and gradients must be the same to rounding.

import { expect } from "vitest";
import { type Tensor, grad } from "../../src/index.js";
import { withReference } from "../../src/dispatch/reference.js";
import { drawCotangents, leavesOf, project, run, values } from "./checks.js";
import type { OperatorFacts } from "./facts.js";
import { type Case, drawInputs } from "./samples.js";

const TOLERANCE = { rtol: 1e-9, atol: 1e-10 };

export function checkReference(name: string, facts: OperatorFacts, one: Case): void {
  const seed = `${name}/${one.label}/reference`;
  const drawn = drawInputs(facts, one, seed);
  const compute = (): { results: Tensor[]; gradients: (Tensor | null)[] } => {
    const { names, inputs } = leavesOf({ facts }, drawn);
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

function agree(what: string, a: Tensor | null, b: Tensor | null): void {
  if (a === null || b === null) return expect(a === null, what).toBe(b === null);
  expect([...a.shape], what).toEqual([...b.shape]);
  expect(a.dtype, what).toBe(b.dtype);
  const [x, y] = [values(a), values(b)];
  x.forEach((value, k) => {
    const same = value === y[k] || (Number.isNaN(Number(value)) && Number.isNaN(Number(y[k])));
    const near = Math.abs(Number(value) - Number(y[k])) <= TOLERANCE.atol + TOLERANCE.rtol * Math.abs(Number(y[k]));
    expect(same || near, `${what}[${k}]: kernel ${String(value)}, reference ${String(y[k])}`).toBe(true);
  });
}
