// Results that no golden value can fix: random and uninitialised ones have a shape and a dtype, random
// ones also a range, and the same values for the same seed.

import { readFileSync } from "node:fs";
import { Tensor, manualSeed } from "../../src/index.js";
import type { PreparedCall } from "./call.js";
import { resultsOf } from "./call.js";
import { elementsDifference, elementsOf } from "./compare.js";
import type { GoldenCase, GoldenFile } from "./golden.js";

/** By golden operator: the range that holds every value any of the samples may draw. */
const RANGES = JSON.parse(readFileSync(new URL("ranges.json", import.meta.url), "utf8")) as Readonly<Record<string, readonly [number, number]>>;

const SEED = 20_25;

export function unfixedDifference(file: GoldenFile, one: GoldenCase, call: PreparedCall): string | undefined {
  manualSeed(SEED);
  const results = resultsOf(call.run());
  const shapes = shapesDifference(results, one);
  if (shapes !== undefined || one.values === "uninitialised") return shapes;
  const drawn = (results as Tensor[]).map(elementsOf);
  const outside = drawn.flatMap((list) => Array.from(list)).find((value) => !isInside(value, RANGES[file.op]));
  if (outside !== undefined) return `drew ${outside}, outside [${RANGES[file.op]}]`;
  manualSeed(SEED);
  const again = (resultsOf(call.run()) as Tensor[]).map(elementsOf);
  const moved = drawn.map((list, i) => elementsDifference(again[i], list, { rtol: 0, atol: 0 })).find((found) => found !== undefined);
  return moved === undefined ? undefined : `the same seed gave other values: ${moved}`;
}

function shapesDifference(results: readonly unknown[], { output_meta: expected = [] }: GoldenCase): string | undefined {
  if (results.length !== expected.length) return `expected ${expected.length} results, got ${results.length}`;
  for (const [i, { dtype, shape }] of expected.entries()) {
    const got = results[i];
    if (!(got instanceof Tensor)) return `expected a tensor, got ${typeof got}`;
    if (got.dtype !== dtype) return `dtype: expected ${dtype}, got ${got.dtype}`;
    if (String(got.shape) !== String(shape)) return `shape: expected [${shape}], got [${got.shape}]`;
  }
  return undefined;
}

function isInside(value: number | bigint, range: readonly [number, number] = [-Infinity, Infinity]): boolean {
  return Number(value) >= range[0] && Number(value) <= range[1];
}
