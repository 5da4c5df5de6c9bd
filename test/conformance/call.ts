// A golden call as a call of `ops.call`: the operator's name, its arguments in PyTorch's order, and the
// rest by name. What each value becomes follows from the kind of the catalog's parameter alone.

import { readFileSync } from "node:fs";
import { Tensor, ops } from "../../src/index.js";
import type { OperatorEntry, OperatorParam } from "../../src/ops.js";
import type { GoldenCase, GoldenFile, Value } from "./golden.js";
import { type HostArgument, ValueReader } from "./values.js";

/** How the sample generators call an operator where that is not the call PyTorch's users write. */
interface Spelling {
  /** The call's name in the catalog. */
  readonly call?: string;
  /** Positions of the sample's arguments in PyTorch's signature. */
  readonly order?: readonly number[];
  /** How many of the call's results the sample keeps. */
  readonly results?: number;
  readonly why: string;
}

const SPELLINGS = JSON.parse(readFileSync(new URL("spellings.json", import.meta.url), "utf8")) as Readonly<Record<string, Spelling>>;

/** Arguments of PyTorch's that have one value here, so that giving this value says nothing. */
const SETTLED: Readonly<Record<string, readonly unknown[]>> = {
  requires_grad: [false], layout: ["strided"], device: ["cpu"], pin_memory: [false],
  memory_format: ["preserve_format", "contiguous_format"],
};

/** A call ready to be made, any number of times. */
export interface PreparedCall {
  /** By position, then those by name. */
  readonly args: readonly HostArgument[];
  /** Tensors that require gradients, arguments first, depth first. */
  readonly leaves: readonly Tensor[];
  /** How many results are looked at, if not all. */
  readonly results?: number;
  run(): unknown;
}

/** The catalog's entry for a golden operator, or undefined where there is none. */
export function entryOf(file: GoldenFile): OperatorEntry | undefined {
  const name = spellingOf(file)?.call ?? file.op;
  try {
    return ops.lookup(name);
  } catch {
    return undefined;
  }
}

export function prepareCall(file: GoldenFile, entry: OperatorEntry, one: GoldenCase): PreparedCall {
  const reader = new ValueReader(file);
  const order = spellingOf(file)?.order;
  const values = one.args.map((value, i) => reader.read(value, entry.params[order?.indexOf(i) ?? i]?.kind));
  const args = starred(entry, order === undefined ? values : order.filter((i) => i < values.length).map((i) => values[i]));
  const options: Record<string, HostArgument> = {};
  const keywords: HostArgument[] = [];
  for (const [name, value] of Object.entries(one.kwargs ?? {})) {
    const isLeftOut = isSettled(entry, name, value);
    keywords.push(isLeftOut ? undefined : (options[name] = reader.read(value, paramNamed(entry, name)?.kind)));
  }
  const run = (): unknown => ops.call(entry.name, entry.name.endsWith("_") ? args.map(apart) : args, options);
  return { args: [...values, ...keywords], leaves: reader.leaves, results: spellingOf(file)?.results, run };
}

/** Python's star arguments, `x.sum_to_size(5, 1)`, as the list that the last parameter takes. */
function starred({ params }: OperatorEntry, args: readonly HostArgument[]): readonly HostArgument[] {
  const last = params.findIndex((param) => param.kind === "shape" || param.kind === "ints");
  const isStarred = last >= 0 && args.length > params.length && args.slice(last).every((value) => typeof value === "number");
  return isStarred ? [...args.slice(0, last), args.slice(last) as HostArgument[]] : args;
}

/** What a form in place may write to: a leaf that requires gradients may not be. */
function apart(value: HostArgument): HostArgument {
  return value instanceof Tensor && value.requiresGrad ? value.clone() : value;
}

function spellingOf({ op, name }: GoldenFile): Spelling | undefined { return SPELLINGS[name] ?? SPELLINGS[op]; }

function paramNamed(entry: OperatorEntry, name: string): OperatorParam | undefined {
  return entry.params.find((param) => snakeCase(param.name) === name);
}

function isSettled(entry: OperatorEntry, name: string, value: Value): boolean {
  return "v" in value && (SETTLED[name]?.includes(value.v) ?? false) && paramNamed(entry, name) === undefined;
}

function snakeCase(name: string): string { return name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`); }

/** The results of a call, flat: one tensor, the named ones in the catalog's order, lists, or host values. */
export function resultsOf(result: unknown): unknown[] {
  if (result instanceof Tensor || typeof result !== "object" || result === null) return [result];
  return (Array.isArray(result) ? result : Object.values(result)).flatMap((item) => resultsOf(item));
}
