// Operators on lists of tensors: every item of a list becomes an input of its own, `tensors.0`,
// `tensors.1`, so that each is moved and differentiated alone; calls put the lists together again.

import type { Tensor } from "../../src/index.js";
import type { CaseValue, InputFacts, OperatorFacts } from "./facts.js";

/** The operator itself, or one set of facts for each case, with the items of that case's lists. */
export function expandLists(facts: OperatorFacts): readonly OperatorFacts[] {
  if (!facts.inputs.some((input) => input.list)) return [facts];
  if (facts.cases.length === 0) throw new Error(`${facts.source}: an operator on lists needs test cases`);
  return facts.cases.map((one) => expandCase(facts, one));
}

function expandCase(facts: OperatorFacts, one: OperatorFacts["cases"][number]): OperatorFacts {
  const values: Record<string, CaseValue> = { ...one };
  const inputs = facts.inputs.flatMap((input): InputFacts[] => {
    if (!input.list) return [input];
    const shapes = one[input.name] as readonly CaseValue[];
    delete values[input.name];
    return shapes.map((shape, i) => {
      const name = `${input.name}.${i}`;
      values[name] = shape;
      return { ...input, name, list: false };
    });
  });
  return { ...facts, inputs, cases: [values] };
}

/** Items under the name of their list. */
export function collectLists(tensors: Readonly<Record<string, Tensor>>): Record<string, Tensor | Tensor[]> {
  const out: Record<string, Tensor | Tensor[]> = {};
  for (const [name, value] of Object.entries(tensors)) {
    const [list, item] = name.split(".");
    if (item === undefined) out[name] = value;
    else ((out[list] ??= []) as Tensor[]).push(value);
  }
  return out;
}
