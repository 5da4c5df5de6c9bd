// A wrong gradient after an in-place edit is impossible: for every operator, every input and every
// result is edited between forward and backward; backward throws, or its gradients are those it
// would have given without the edit.

import { describe, expect, it } from "vitest";
import { GradError, type Tensor, defaultGenerator, manualSeed, noGrad, ones, ops, tensor } from "../../src/index.js";
import { type Inputs, type Sample, allFacts, samplesOf } from "../operators.js";

const facts = await allFacts();

describe("editing a tensor between forward and backward", () => {
  it("is tried for every operator of the catalog", () => {
    const bare = new Set(ops.catalog.map((entry) => entry.name.replace(/_$/, "")));
    const missing = [...facts.keys()].filter((name) => !bare.has(name));
    expect(missing).toEqual([]);
    expect(facts.size).toBeGreaterThan(200);
  });

  for (const [name, operator] of facts) {
    const samples = samplesOf(name, operator).filter(({ facts: f, one }) => one.check !== "empty" && f.skip[one.check] === undefined && f.inputs.some((input) => input.differentiable && Array.isArray(one.values[input.name])));
    if (samples.length === 0 || !operator.callable) continue;
    it(`of ${name} makes backward throw or changes nothing`, () => samples.slice(0, 3).forEach(tryEdits));
  }
});

function tryEdits(sample: Sample): void {
  manualSeed(1);
  const start = defaultGenerator.state;
  const expected = gradients(sample, start, () => { /* no edit */ });
  const count = sample.facts.inputs.length + expected.results;
  for (let k = 0; k < count; k++) {
    let version = -1;
    let edited = "";
    const edit = (inputs: Inputs, results: readonly Tensor[]): void => {
      const all = [...inputs, ...results.map((result, r) => [`result ${r}`, result] as const)];
      const [label, target] = all[k];
      if (target === null || target.numel === 0 || sharesElements(target)) return;
      edited = label;
      noGrad(() => (target.type.category < 2 ? target.fill_(target.dtype === "bool" ? true : 1) : target.add_(7.25)));
      version = target.version;
    };
    let got: ReturnType<typeof gradients>;
    try {
      got = gradients(sample, start, edit);
    } catch (error) {
      expect(error).toBeInstanceOf(GradError);
      const { code, message, facts: known } = error as GradError;
      expect(code).toBe("ERR_SAVED_TENSOR_MODIFIED");
      expect(message).toMatch(/^backward of [\w.]+(?: \(through a view\))?: saved tensor \w+ .* was changed in place — it is at version \d+, expected \d+\./);
      expect(message).toContain(`version ${version}, expected ${version - 1}`);
      expect(known).toMatchObject({ version, expected: version - 1 });
      continue;
    }
    expect(got.grads, `${sample.name}, ${sample.one.label}: backward passed after ${edited} was edited, with other gradients`).toEqual(expected.grads);
  }
}

/** Whether there are more elements than addresses: no write in place is possible. */
function sharesElements(x: Tensor): boolean {
  return x.strides.includes(0) || x.numel > x.shape.reduce((span, n, d) => span + (n - 1) * x.strides[d], 1);
}

/** Gradients of a weighted sum of the results, with an edit after the forward. */
function gradients(sample: Sample, start: typeof defaultGenerator.state, edit: (inputs: Inputs, results: readonly Tensor[]) => void): { grads: unknown[]; results: number } {
  defaultGenerator.state = start;
  const inputs = sample.draw();
  const leaves: Tensor[] = [];
  for (const input of sample.facts.inputs) {
    const value = inputs.get(input.name);
    if (input.differentiable && value && value.type.category >= 2) leaves.push(value.requiresGrad_());
  }
  const results = sample.call(inputs);
  const roots = results.filter((result) => result.requiresGrad);
  edit(inputs, results);
  for (const root of roots) root.backward(ones(root.shape as number[], { dtype: root.dtype }).mul(tensor(1.5, { dtype: root.dtype })), { retainGraph: true });
  return { grads: leaves.map((leaf) => leaf.grad?.toArray() ?? null), results: results.length };
}
