// Operators whose kernel is written by hand. The entry's reference, where there is one, is the same
// operator in formulas: tests run it in the kernel's place (src/dispatch/reference.ts).

import type { Formula, Op, Place } from "../../catalog/model.js";
import { constantCase } from "../../names.js";
import { callOrder, print, type PrintContext } from "../../print/typescript.js";
import { composedForm } from "../cuda.js";
import { attrsText, formulas, operands, passedText, returnResults, trailing } from "./calls.js";
import type { KindCode, OperatorScope } from "./operator.js";
import { formulaBody, writtenName } from "./indexed.js";
import { local } from "./parameters.js";
import { externRecord } from "./records.js";

export function externCode(scope: OperatorScope): KindCode {
  const { op, context } = scope;
  const shapes = op.results.map(({ name }) => shapeOf(op, name, context)).join(", ");
  const place = composedForm(op);
  const last = trailing(attrsText(scope), passedText(scope));
  const composed = place === undefined ? last : `, ${attrsText(scope)}, ${passedText(scope)}, ${composedText(op, place)}`;
  const start = [constantCase(op.name), `[${operands(op)}]`].join(", ");
  const call = `extern(${start}, [${shapes}]${composed})`;
  const inplace = op.variants.inplace ? { inplace: [`return externInPlace(${start}${last});`] } : {};
  return { records: [externRecord(scope)], body: [...reference(scope), ...returnResults(op, call)], ...inplace };
}

/** The form made of other operators: of the inputs in the kernel's dtype, and the numbers beside them. */
function composedText(op: Op, place: Place): string {
  const inputs = op.params.filter((param) => param.role === "tensor").map(local);
  const taken = callOrder(op.params).map(local).map((name) => (inputs.includes(name) ? `${name}!` : name));
  return `([${inputs.join(", ")}]) => ${writtenName(place)}(${taken.join(", ")})`;
}

function shapeOf(op: Op, result: string, context: PrintContext): string {
  const expr = op.shape?.get(result);
  if (expr === undefined) throw new Error(`internal: ${op.name} has no shape for ${result}`);
  return print(expr, context);
}

function reference({ op, context }: OperatorScope): readonly string[] {
  if (op.body.kind !== "extern") return [];
  const { code, reference } = op.body.proof;
  if (code !== undefined) return [`if (usesReference()) return ${writtenName(code)}(${callOrder(op.params).map(local).join(", ")});`];
  if (reference.size === 0) return [];
  const lines = resultLines([...reference], context);
  return ["if (usesReference()) {", ...lines.map((line) => `  ${line}`), "}"];
}

/** One result as a function's body; several by name, each after those it reads. */
function resultLines(results: readonly (readonly [string, Formula])[], context: PrintContext): readonly string[] {
  if (results.length === 1) return formulaBody(results[0][1], context);
  const names = results.map(([name]) => local({ name }));
  const values = results.map(([, formula], k) => `const ${names[k]} = ${print(formulas(formula)[0], context)};`);
  return [...values, `return { ${names.join(", ")} };`];
}
