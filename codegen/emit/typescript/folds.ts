// Reductions, scans and row programs.

import type { Op } from "../../catalog/model.js";
import { constantCase } from "../../names.js";
import { print } from "../../print/typescript.js";
import { attrsText, lastArguments, operands, returnResults, scalarsText, trailing } from "./calls.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { attributes, local, primary, said, spelled, tensors } from "./parameters.js";
import { foldRecord, rowsRecord } from "./records.js";

export function foldCode(scope: OperatorScope, kind: "reduce" | "scan"): KindCode {
  const { op, lowered } = scope;
  const x = nameOfFirst(op);
  const args = [constantCase(op.name), x, ...(kind === "scan" ? alongScan(op) : alongReduce(op, x))];
  const call = `${kind}(${args.join(", ")}${lastArguments(scope, lowered.forward[0])})`;
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const isSum = op.results.length === 1 && op.results[0].dtype === "sum_type";
  const last = dtype && isSum
    ? [`const [result] = ${call};`,
      `return ${local(dtype)} === undefined ? result : result.to(${local(dtype)});`]
    : returnResults(op, call);
  return { records: [foldRecord(scope)], body: [...castFirst(op, x), ...last] };
}

function nameOfFirst(op: Op): string {
  const first = primary(op);
  if (first === undefined) throw new Error(`internal: ${op.name} folds nothing`);
  return local(first);
}

/** The dims that are reduced, and whether they stay with size 1. */
function alongReduce(op: Op, x: string): readonly string[] {
  const attr = attributes(op).find(({ type }) => type.kind === "dims" || type.kind === "dim");
  const dims = attr === undefined ? `wrapDims(${said(op)}, undefined, ${x}.ndim)`
    : attr.type.kind === "dims" ? local(attr) : `asDims(${local(attr)}, ${x}.ndim)`;
  return [dims, flag(op, "keepdim")];
}

/** The dim that is walked along, and whether from its end. */
function alongScan(op: Op): readonly string[] {
  const attr = attributes(op).find(({ type }) => type.kind === "dim");
  if (attr === undefined) throw new Error(`internal: ${op.name} has no dim to scan`);
  return [local(attr), flag(op, "reverse")];
}

function flag(op: Op, name: string): string {
  return attributes(op).some((attr) => attr.name === name) ? local({ name }) : "false";
}

/** Conversions before a fold: to the dtype asked for, or to a floating one. */
function castFirst(op: Op, x: string): readonly string[] {
  const dtype = attributes(op).find((attr) => attr.type.kind === "dtype");
  const lines = dtype ? [`if (${local(dtype)} !== undefined) ${x} = ${x}.to(${local(dtype)});`] : [];
  return op.promote === "int_to_float" ? [...lines, `${x} = floating(${x});`] : lines;
}

export function rowsCode(scope: OperatorScope): KindCode {
  const { op, lowered, context } = scope;
  if (op.body.kind !== "rowwise") throw new Error("internal: not a row program");
  const [kernel] = lowered.forward;
  const x = nameOfFirst(op);
  const kept = `${attrsText(scope, ["[OVER]: over"])}${trailing(scalarsText(kernel, scope))}`;
  const call = `rowwise(${constantCase(op.name)}, [${operands(op)}], over, ${kept})`;
  const start = [`const over = ${print(op.body.over, context)};`, ...castFirst(op, x), ...alignments(op, x)];
  const updates = [...op.body.update.keys()].map((name, k) =>
    `  if (${local({ name })}) ${local({ name })}.copy_(results[${op.results.length + k}]);`);
  const rest = updates.length === 0 ? returnResults(op, call)
    : [`const results = ${call};`, "noGrad(() => {", ...updates, "});", ...returnResults(op, "results")];
  return { records: [rowsRecord(scope)], body: [...start, ...rest] };
}

/** Other inputs, brought beside the rows of the first. */
function alignments(op: Op, x: string): readonly string[] {
  return tensors(op).slice(1).map((input) => {
    const own = local(input);
    const isPerRow = input.perRow === true || input.mutated;
    const [given, sure] = input.optional ? [`${own} ?? null`, ""] : [own, "!"];
    return `${own} = alignToRows(${said(op)}, ${spelled(input)}, ${given}, ${x}, over, ${isPerRow})${sure};`;
  });
}
