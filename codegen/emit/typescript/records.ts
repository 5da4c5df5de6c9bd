// The records beside an operator's function: what the runtime (src/dispatch) has to know of it, as
// constants made once.

import { isFloating } from "../../catalog/dtypes.js";
import type { Expr } from "../../formula/ast.js";
import type { Op, Result } from "../../catalog/model.js";
import type { Kernel, Operand } from "../../lower/kernel.js";
import { constantCase } from "../../names.js";
import { isWrittenByHand } from "../cpu.js";
import { gradientsName } from "./gradient-names.js";
import type { OperatorScope } from "./operator.js";
import { said, spelled, tensors } from "./parameters.js";

const quote = (text: string): string => JSON.stringify(text);
const list = (items: readonly (string | number | boolean)[]): string => `[${items.join(", ")}]`;
const record = (fields: readonly string[]): string => `{ ${fields.join(", ")} }`;

/** `const GELU = definePointwise({ … });` */
function constant(op: Op, define: string, fields: readonly string[]): string {
  return `const ${constantCase(op.name)} = ${define}(${record([`name: ${said(op)}`, ...fields])});`;
}

/** `definePointwise({ … })` of one kernel; `variant` is the dtype that is asked for, if one is. */
export function pointwiseRecord(
  { op, catalog }: Pick<OperatorScope, "op" | "catalog">, kernel: Kernel, gradients: string,
  variant?: string,
): string {
  const reads = positions(op, kernel);
  const results = op.results.map((result) =>
    (typeof result.dtype === "object" && variant !== undefined ? quote(variant) : resultType(result)));
  return `definePointwise(${record([
    `name: ${said(op)}`, `kernel: ${quote(kernel.key)}`, `inputs: ${list(inputSpecs({ op, catalog }))}`,
    ...(reads.length === tensors(op).length ? [] : [`reads: ${list(reads)}`]),
    `promote: ${quote(promoteRule(op, variant))}`, `results: ${list(results)}`, `gradients: ${gradients}`,
  ])})`;
}

/** How unlike dtypes meet: what exists in place only overwrites its first operand, in that one's dtype. */
function promoteRule(op: Op, member: string | undefined): string {
  if (!op.variants.function) return "first";
  return member !== undefined && op.keepInts.includes(member) ? "promote" : op.promote;
}

export function foldRecord({ op, lowered }: OperatorScope): string {
  return constant(op, "defineFold", [
    `kernel: ${quote(lowered.forward[0].key)}`, `results: ${list(op.results.map(resultType))}`,
    `gradients: ${gradientsText(op)}`,
  ]);
}

/** Outputs are the results, then the new values of changed inputs, one per row. */
export function rowsRecord({ op, lowered }: OperatorScope): string {
  const [kernel] = lowered.forward;
  const results = kernel.outputs.map((_, k) =>
    (k < op.results.length ? resultType(op.results[k]) : quote("T")));
  const mutated = tensors(op).flatMap((input, k) => (input.mutated ? [k] : []));
  return constant(op, "defineRows", [
    `kernel: ${quote(kernel.key)}`, `results: ${list(results)}`,
    `perRow: ${list(kernel.outputs.map((output) => output.perRow))}`,
    `reads: ${list(positions(op, kernel))}`, `absent: ${list(kernel.inputs.map(absentText))}`,
    `mutates: ${list(mutated)}`, `gradients: ${gradientsText(op)}`,
  ]);
}

export function indexedRecord(scope: OperatorScope): string {
  const { op, lowered } = scope;
  const [kernel] = lowered.forward;
  return constant(op, "defineIndexed", [
    `kernel: ${quote(keyOf(op, kernel))}`, `inputs: ${list(inputSpecs(scope))}`,
    `reads: ${list(positions(op, kernel))}`, `results: ${list(op.results.map(resultType))}`,
    `gradients: ${gradientsText(op)}`,
  ]);
}

/** The name of a kernel written by hand is its symbol. */
function keyOf(op: Op, kernel: Kernel): string {
  return isWrittenByHand(op) ? op.kernels.get("cpu")!.symbol : kernel.key;
}

/** The kernel is written by hand: its name is the symbol. */
export function externRecord(scope: OperatorScope): string {
  const { op } = scope;
  return constant(op, "defineExtern", [
    `kernel: ${quote(op.kernels.get("cpu")?.symbol ?? "")}`, `inputs: ${list(inputSpecs(scope))}`,
    `promote: ${quote(op.promote)}`, `results: ${list(op.results.map(resultType))}`,
    `gradients: ${gradientsText(op)}`, ...layoutFields(op),
  ]);
}

/** Which inputs come by their strides, and which one the result starts from. */
function layoutFields(op: Op): readonly string[] {
  if (op.body.kind !== "extern") return [];
  const { base, strided } = op.body;
  const at = (name: string): number => tensors(op).findIndex((input) => input.name === name);
  return [
    ...(strided.length > 0 ? [`strided: ${list(strided.map(at))}`] : []),
    ...(base === undefined ? [] : [`base: ${at(base)}`]),
  ];
}

/** The index notation as labels: which dims of the two factors meet, and which remain. */
export function contractRecord({ op }: OperatorScope): string {
  if (op.body.kind !== "contract" || op.body.formula.kind !== "assign") {
    throw new Error("internal: not a contraction");
  }
  const { target, value } = op.body.formula;
  const [a, b] = tensors(op);
  const factors = new Map<string, string>();
  const collect = (expr: Expr): void => {
    if (expr.kind === "binary") [expr.left, expr.right].forEach(collect);
    else if (expr.kind === "index" && expr.object.kind === "name") {
      factors.set(expr.object.name, labels(expr));
    }
  };
  collect(value);
  return constant(op, "defineContract", [
    `a: ${factors.get(a.name)}`, `b: ${factors.get(b.name)}`, `out: ${labels(target)}`,
    `names: ${list([a, b].map(spelled))}`, `gradients: ${gradientsText(op)}`,
  ]);
}

function labels(index: Expr & { kind: "index" }): string {
  return list(index.indices.map((one) =>
    quote(one.kind === "ellipsis" ? "..." : one.kind === "name" ? one.name : "?")));
}

export function createRecord({ op, lowered }: OperatorScope): string {
  const floating = op.dtypes.some((dtype) => !isFloating(dtype))
    && op.kernelDtypes.every(isFloating);
  return constant(op, "defineCreate", [
    `kernel: ${quote(lowered.forward[0].key)}`, ...(floating ? ["floating: true"] : []),
  ]);
}

export function gradientsText(op: Op, member?: string): string {
  return op.grads === "derived" ? "null" : gradientsName(op, member);
}

/** What is kept for the gradient alone is not rounded to a dtype that is only stored. */
function resultType(result: Result): string {
  if (typeof result.dtype === "object") return "null";
  if (result.saved && result.dtype === "T") return quote("computed");
  return quote(result.dtype === "sum_type" ? "sum" : result.dtype);
}

function inputSpecs({ op, catalog }: Pick<OperatorScope, "op" | "catalog">): readonly string[] {
  return tensors(op).map((input) => {
    const dtypes = catalog.dtypeSets.get(input.dtypes) ?? [input.dtypes];
    return record([
      `name: ${spelled(input)}`, `dtypes: ${list(dtypes.map(quote))}`, `generic: ${input.generic}`,
      `scalar: ${input.scalar}`,
    ]);
  });
}

/** Positions, among the operator's tensors, of those a kernel reads. */
function positions(op: Op, kernel: Kernel): readonly number[] {
  const all = tensors(op).map((input) => input.name);
  return kernel.inputs.map((input) => all.indexOf(input.name));
}

/** The number that stands in for an optional operand left out. */
export function absentText({ absent }: Operand): string {
  if (absent === undefined) return "0";
  if (absent.kind === "number") return absent.text;
  if (absent.kind === "unary" && absent.arg.kind === "number") return `-${absent.arg.text}`;
  throw new Error("internal: the fallback of an optional operand is no number");
}
