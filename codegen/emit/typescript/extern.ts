// Operators whose kernel is written by hand. The entry's reference, where there is one, is the same
// operator in formulas: tests run it in the kernel's place (src/dispatch/reference.ts).

import type { Op } from "../../catalog/model.js";
import { constantCase } from "../../names.js";
import { print, printBody, type PrintContext } from "../../print/typescript.js";
import { attrsText, operands, passedText, returnResults, trailing } from "./calls.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { externRecord } from "./records.js";

export function externCode(scope: OperatorScope): KindCode {
  const { op, context } = scope;
  const shapes = op.results.map(({ name }) => shapeOf(op, name, context)).join(", ");
  const last = trailing(attrsText(scope), passedText(scope));
  const start = [constantCase(op.name), `[${operands(op)}]`].join(", ");
  const call = `extern(${start}, [${shapes}]${last})`;
  const inplace = op.variants.inplace ? { inplace: [`return externInPlace(${start}${last});`] } : {};
  return { records: [externRecord(scope)], body: [...reference(scope), ...returnResults(op, call)], ...inplace };
}

function shapeOf(op: Op, result: string, context: PrintContext): string {
  const expr = op.shape?.get(result);
  if (expr === undefined) throw new Error(`internal: ${op.name} has no shape for ${result}`);
  return print(expr, context);
}

function reference({ op, context }: OperatorScope): readonly string[] {
  if (op.body.kind !== "extern" || op.body.reference === undefined) return [];
  const { reference: expr } = op.body;
  if (expr.kind === "assign") return [];
  return ["if (usesReference()) {", ...printBody(expr, context).map((line) => `  ${line}`), "}"];
}
