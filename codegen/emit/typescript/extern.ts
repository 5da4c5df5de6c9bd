// Operators whose kernel is written by hand. The entry's reference, where there is one, is the same
// operator in formulas: tests run it in the kernel's place (src/dispatch/reference.ts).

import type { Op } from "../../catalog/model.js";
import { constantCase } from "../../names.js";
import { print, printBody, type PrintContext } from "../../print/typescript.js";
import { attrsText, operands, returnResults, trailing } from "./calls.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { externRecord } from "./records.js";

export function externCode(scope: OperatorScope): KindCode {
  const { op, context } = scope;
  const shapes = op.results.map(({ name }) => shapeOf(op, name, context)).join(", ");
  const start = [constantCase(op.name), `[${operands(op)}]`, `[${shapes}]`].join(", ");
  const call = `extern(${start}${trailing(attrsText(scope), passedText(scope))})`;
  return { records: [externRecord(scope)], body: [...reference(scope), ...returnResults(op, call)] };
}

function shapeOf(op: Op, result: string, context: PrintContext): string {
  const expr = op.shape?.get(result);
  if (expr === undefined) throw new Error(`internal: ${op.name} has no shape for ${result}`);
  return print(expr, context);
}

/** Numbers as they are; what is true or false as 1 or 0. */
function passedText({ op, context }: OperatorScope): string {
  if (op.body.kind !== "extern" || op.body.pass.length === 0) return "NO_SCALARS";
  const texts = op.body.pass.map((expr) => {
    const text = print(expr, context);
    if (expr.type?.kind === "bool") return `Number(${text})`;
    return expr.type?.kind === "list" ? `...${text}` : text;
  });
  return `[${texts.join(", ")}]`;
}

function reference({ op, context }: OperatorScope): readonly string[] {
  if (op.body.kind !== "extern" || op.body.reference === undefined) return [];
  const { reference: expr } = op.body;
  if (expr.kind === "assign") return [];
  return ["if (usesReference()) {", ...printBody(expr, context).map((line) => `  ${line}`), "}"];
}
