// Every operator of the catalog with inputs it takes, for tests that hold for all of them. The facts
// are those of the generated gradient checks, read without running the checks.

import { readdirSync } from "node:fs";
import { vi } from "vitest";
import { type Tensor, ops } from "../src/index.js";
import type { OperatorFacts } from "./gradcheck/facts.js";
import { expandLists } from "./gradcheck/lists.js";
import { type Case, type Inputs, casesOf, drawInputs, optionsOf } from "./gradcheck/samples.js";

export type { Case, Inputs, OperatorFacts };

let known: Promise<ReadonlyMap<string, OperatorFacts>> | undefined;

/** Facts by operator name. Read once in a process, where a module runs once. */
export function allFacts(): Promise<ReadonlyMap<string, OperatorFacts>> {
  return (known ??= readFacts());
}

async function readFacts(): Promise<ReadonlyMap<string, OperatorFacts>> {
  const found = new Map<string, OperatorFacts>();
  vi.doMock("./gradcheck/family.js", () => ({
    checkFamily(_: string, operators: Readonly<Record<string, OperatorFacts>>): void {
      for (const [name, facts] of Object.entries(operators)) found.set(name, expandLists(facts)[0]);
    },
  }));
  const folder = new URL("../generated/gradcheck/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".test.ts"))) await import(new URL(file, folder).href);
  vi.doUnmock("./gradcheck/family.js");
  return found;
}

/** One call: inputs drawn from the operator's domains, and the call itself for any such inputs. */
export interface Sample {
  readonly name: string;
  readonly facts: OperatorFacts;
  readonly one: Case;
  readonly draw: () => Inputs;
  readonly call: (inputs: Inputs, inPlace?: boolean) => Tensor[];
}

export function samplesOf(name: string, facts: OperatorFacts): Sample[] {
  return casesOf(facts).map((one) => ({
    name, facts, one,
    draw: () => drawInputs(facts, one, `${name} ${one.label}`),
    call: (inputs, inPlace = false) => tensorsOf(ops.call(inPlace || !facts.callable ? `${name}_` : name, [], optionsOf(facts, one, inputs))),
  }));
}

/** None where the result is a value of the host. */
export function tensorsOf(result: ops.OperatorResult): Tensor[] {
  if (typeof result === "boolean") return [];
  if (Array.isArray(result)) return result;
  return "storage" in result ? [result as Tensor] : Object.values(result);
}
