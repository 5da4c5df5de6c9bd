// Replaying golden cases through `ops.call`: forward, what it mutates, gradients.

import { readFileSync } from "node:fs";
import { Tensor, grad } from "../../src/index.js";
import type { OperatorEntry } from "../../src/ops.js";
import { type PreparedCall, entryOf, prepareCall, resultsOf } from "./call.js";
import { differenceOf, elementsDifference, elementsOf, tensorDifference, toleranceFor } from "./compare.js";
import { gaugeDifference, withExpectedSigns } from "./gauge.js";
import type { GoldenCase, GoldenFile, GoldenGradients, TensorValue, Value } from "./golden.js";
import { unfixedDifference } from "./random.js";
import { goldenTensor } from "./values.js";

/** A golden case that is known not to pass, with the reason. */
interface Deviation {
  /** Name of the golden file. */
  readonly file: string;
  /** All cases where left out. */
  readonly cases?: readonly number[];
  readonly why: string;
}

const DEVIATIONS = JSON.parse(readFileSync(new URL("deviations.json", import.meta.url), "utf8")) as readonly Deviation[];

export interface Verdict {
  readonly file: string;
  readonly one: GoldenCase;
  readonly status: "passed" | "failed" | "deviates";
  /** What differed; for a deviation, why. */
  readonly reason?: string;
}

/** Verdicts on a file's cases, or undefined where the catalog lacks the operator. */
export function replayFile(file: GoldenFile): readonly Verdict[] | undefined {
  const entry = entryOf(file);
  return entry && file.cases.map((one) => replayCase(file, entry, one));
}

function replayCase(file: GoldenFile, entry: OperatorEntry, one: GoldenCase): Verdict {
  const verdict = { file: file.name, one };
  const found = caseDifference(file, entry, one);
  const known = DEVIATIONS.find((deviation) => deviation.file === file.name && (deviation.cases?.includes(one.id) ?? true));
  if (known === undefined) return found === undefined ? { ...verdict, status: "passed" } : { ...verdict, status: "failed", reason: found };
  if (found !== undefined) return { ...verdict, status: "deviates", reason: known.why };
  return { ...verdict, status: "failed", reason: `passes although it is listed as a deviation: ${known.why}` };
}

function caseDifference(file: GoldenFile, entry: OperatorEntry, one: GoldenCase): string | undefined {
  try {
    const call = prepareCall(file, entry, one);
    if (one.output === undefined) return unfixedDifference(file, one, call);
    const expected = flat(one.output);
    const results = withExpectedSigns(file.op, resultsOf(call.run()).slice(0, call.results), (i) => goldenTensor(file, expected[i] as TensorValue));
    return forwardDifference(file, one, call, results, one.output) ?? mutationDifference(file, one, call)
      ?? (one.grad && gradientDifference(file, one.grad, call.leaves, results));
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}

function forwardDifference(file: GoldenFile, one: GoldenCase, call: PreparedCall, results: readonly unknown[], output: Value): string | undefined {
  const expected = flat(output);
  if (results.length !== expected.length) return `expected ${expected.length} results, got ${results.length}`;
  if (one.output_process_fn) return gaugeDifference(file.op, call.args[0] as Tensor, results, toleranceFor(file, one.dtype));
  return firstOf(expected.map((value, i) => labelled(expected.length > 1 ? `result ${i}: ` : "", differenceOf(file, results[i], value))));
}

function flat(value: Value): readonly Value[] {
  return value.t === "list" || value.t === "tuple" ? value.v.flatMap(flat) : [value];
}

function mutationDifference(file: GoldenFile, one: GoldenCase, call: PreparedCall): string | undefined {
  return firstOf(Object.entries(one.mutated_inputs ?? {}).map(([i, expected]) =>
    labelled(`argument ${i} after the call: `, differenceOf(file, call.args[Number(i)], expected))));
}

function gradientDifference(file: GoldenFile, { of_outputs, cotangents, grads }: GoldenGradients, leaves: readonly Tensor[], results: readonly unknown[]): string | undefined {
  const roots = of_outputs.map((i) => results[i] as Tensor);
  const got = grad(roots, leaves, { gradOutputs: cotangents.map((one) => goldenTensor(file, one)), allowUnused: true });
  if (leaves.length !== grads.length) return `expected gradients of ${grads.length} inputs, got ${leaves.length}`;
  return firstOf(grads.map((expected, i) => labelled(`gradient ${i}: `, oneGradient(file, got[i], expected, leaves[i]))));
}

/** A missing gradient means zero, on either side. */
function oneGradient(file: GoldenFile, got: Tensor | null, expected: TensorValue | null, leaf: Tensor): string | undefined {
  const tolerance = toleranceFor(file, leaf.dtype, true);
  if (expected !== null && got !== null) return tensorDifference(file, got, expected, tolerance);
  const [left, right] = [got, expected && goldenTensor(file, expected)].map((one) => (one === null ? new Float64Array(leaf.numel) : elementsOf(one)));
  return elementsDifference(left, right, tolerance);
}

function labelled(label: string, found: string | undefined): string | undefined { return found === undefined ? undefined : label + found; }

function firstOf(found: readonly (string | undefined)[]): string | undefined { return found.find((one) => one !== undefined); }
