// Laws of hand-written kernels as functions of inputs and results: an equation gives its two sides,
// which tests compare to rounding; anything else the tensor, or the truth value, that must be true.

import type { Op } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { camelCase } from "../../names.js";
import { printText } from "../../print/text.js";
import { isHost, print, printBody, type PrintContext } from "../../print/typescript.js";
import { identifiersOf } from "./identifiers.js";
import { attributes, local } from "./parameters.js";

export interface PrintedLaw {
  readonly says: string;
  /** `({ x, Q, R }) => [x, ops.matmul(Q, R)]` */
  readonly of: string;
}

export function printLaws(op: Op, context: PrintContext): readonly PrintedLaw[] {
  if (op.body.kind !== "extern") return [];
  return op.body.proof.laws.map((law) => ({
    says: printText(law).replace(/\s+/g, " "), of: functionText(op, law, context),
  }));
}

function functionText(op: Op, law: Expr, context: PrintContext): string {
  const used = new Set<string>();
  const read = (line: string): void => identifiersOf(line).forEach((name) => used.add(name));
  const body = printBody(law, context, sides);
  body.forEach(read);
  const lets = op.let.toReversed().filter((one) => {
    if (!used.has(local(one))) return false;
    read(print(one.expr, context));
    return true;
  }).reverse().map((one) => `const ${local(one)} = ${print(one.expr, context)};`);
  const results = op.results.filter((result) => !result.saved);
  const named = [...op.params, ...results].filter((one) => used.has(local(one)));
  const taken = named.map((one) => `${keyOf(one.name)}${defaultOf(op, one.name, context)}`).join(", ");
  const lines = [...lets, ...body];
  const [only] = lines;
  const value = lines.length === 1 && only.startsWith("return ") ? only.slice("return ".length, -1) : `{ ${lines.join(" ")} }`;
  return `({ ${taken} }) => ${value}`;
}

/** What the law is about, at its end: `[left, right]` of an equation of tensors. */
function sides(expr: Expr, context: PrintContext): string {
  if (expr.kind !== "binary" || expr.op !== "==" || isHost(expr)) return print(expr, context);
  return `[${print(expr.left, context)}, ${print(expr.right, context)}]`;
}

function keyOf(name: string): string {
  const [key, own] = [camelCase(name), local({ name })];
  return key === own ? key : `${key}: ${own}`;
}

/** Cases leave out what has a default. */
function defaultOf(op: Op, name: string, context: PrintContext): string {
  const fallback = attributes(op).find((attr) => attr.name === name)?.default;
  return fallback === undefined || fallback.kind === "all" || fallback.kind === "maxint" ? "" : ` = ${print(fallback, context)}`;
}
