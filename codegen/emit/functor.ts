// The struct that states a kernel's formula in C++: one text for g++ and nvcc. What the skeletons do
// with it is native/cpu/<skeleton>.h and native/cuda/<skeleton>.cuh.

import type { Kernel } from "../lower/kernel.js";
import { printText } from "../print/text.js";
import { foldBody } from "./functor-fold.js";
import { indexedBody } from "./functor-indexed.js";
import { wrapComment } from "./functor-text.js";
import { flatten, members } from "./functor-parts.js";
import { pointwiseBody } from "./functor-pointwise.js";
import { rowBody } from "./functor-row.js";

/** What the templates print of one kernel. */
export interface FunctorView {
  readonly symbol: string;
  readonly base: string;
  /** The formula, as comment lines. */
  readonly comments: readonly string[];
  /** Lines inside the braces. */
  readonly lines: readonly string[];
  /** rowwise: rows of working memory. */
  readonly scratch: number;
  /** rowwise: reductions along the row. */
  readonly folds: number;
}

const BASES: Readonly<Record<Kernel["skeleton"], string>> = {
  pointwise: "PointwiseFunctor", reduce: "ReduceFunctor", scan: "ScanFunctor", rowwise: "RowFunctor",
  gather: "IndexedFunctor", scatter: "IndexedFunctor", create: "IndexedFunctor",
};

/** Lines of the struct's body after the constructor, and declarations before it. */
export interface Body {
  readonly declarations: readonly string[];
  readonly methods: readonly string[];
  /** C++ type of real scalars. */
  readonly real: string;
  /** rowwise: rows of working memory, and reductions along the row. */
  readonly scratch?: number;
  readonly folds?: number;
}

/** Made once for each kernel, as the CPU's and the GPU's file have the same. */
export function functorView(kernel: Kernel): FunctorView {
  let view = views.get(kernel);
  if (view === undefined) views.set(kernel, (view = makeView(kernel)));
  return view;
}

const views = new WeakMap<Kernel, FunctorView>();

function makeView(kernel: Kernel): FunctorView {
  const body = bodyOf(kernel);
  const { fields, inits, parameter } = members(kernel, body.real);
  const lines = [
    ...body.declarations, ...fields, "",
    ...constructor(kernel.symbol, parameter, inits), "", ...body.methods,
  ];
  return {
    symbol: kernel.symbol, base: BASES[kernel.skeleton], comments: formulaComment(kernel),
    lines: lines.map((line) => (line === "" ? "" : `  ${line}`)), scratch: body.scratch ?? 0, folds: body.folds ?? 0,
  };
}

function bodyOf(kernel: Kernel): Body {
  switch (kernel.skeleton) {
    case "pointwise": return pointwiseBody(kernel);
    case "reduce": case "scan": return foldBody(kernel);
    case "rowwise": return rowBody(kernel);
    case "gather": case "scatter": case "create": return indexedBody(kernel);
  }
}

function constructor(symbol: string, parameter: string, inits: readonly string[]): readonly string[] {
  const head = `HD explicit ${symbol}(${parameter})`;
  if (inits.length === 0) return [`${head} {}`];
  const one = `${head} : ${inits.join(", ")} {}`;
  if (one.length <= 98) return [one];
  return [head, ...inits.map((init, k) => `    ${k === 0 ? ":" : " "} ${init}${k < inits.length - 1 ? "," : " {}"}`)];
}

/** `add(x, y) = x + alpha * y`; a line for each tree, then one for each let they share. */
function formulaComment(kernel: Kernel): readonly string[] {
  const call = `${kernel.key}(${kernel.inputs.map(({ name }) => name).join(", ")})`;
  const { trees, bindings } = flatten(kernel.trees, []);
  const lets = bindings.map(({ name, value }) => `  ${name} = ${printText(value)}`);
  const [first] = trees.values();
  if (kernel.skeleton === "pointwise" && trees.size === 1) return [`${call} = ${printText(first)}`, ...lets].flatMap(wrapComment);
  const formulas = [...trees].map(([role, tree]) => `  ${role} = ${printText(tree)}`);
  return [`${call}:`, ...formulas, ...lets].flatMap(wrapComment);
}
