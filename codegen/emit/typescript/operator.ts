// The body of an operator's function, by kind: host values first, requirements, then one call into
// the runtime (src/dispatch). The kinds are in pointwise.ts, folds.ts and indexed.ts.

import type { Catalog, Op, Requirement } from "../../catalog/model.js";
import type { Expr } from "../../formula/ast.js";
import { shapeFunctions } from "../../formula/shape-functions.js";
import { calls } from "../../formula/tree.js";
import type { LoweredOp } from "../../lower/kernel.js";
import { isHost, OPERAND, print, type PrintContext } from "../../print/typescript.js";
import { externCode } from "./extern.js";
import { foldCode, rowsCode } from "./folds.js";
import {
  compositeCode, contractCode, createCode, gatherCode, scatterCode, viewCode,
} from "./indexed.js";
import { attributes, calledName, local } from "./parameters.js";
import { pointwiseCode, usualForm } from "./pointwise.js";

/** What every piece of an operator's text needs. */
export interface OperatorScope {
  readonly op: Op;
  readonly lowered: LoweredOp;
  readonly catalog: Catalog;
  readonly context: PrintContext;
}

/** What a kind makes: lines of the functions after their checks. */
export interface KindCode {
  /** Constants beside the function: the operator's records. */
  readonly records: readonly string[];
  readonly body: readonly string[];
  /** Of the in-place function, if there is one. */
  readonly inplace?: readonly string[];
}

export interface OperatorCode extends KindCode {
  /** The line for a call without options, before anything is checked, where a special form serves it. */
  readonly usual: readonly string[];
}

export function operatorCode(scope: OperatorScope): OperatorCode {
  const start = [...hostLets(scope), ...requirements(scope)];
  const { records, body, inplace } = codeOf(scope);
  const leaf = attributes(scope.op).find(({ type }) => type.kind === "leaf");
  return {
    records, usual: usualForm(scope),
    body: [...start, ...(leaf === undefined ? body : body.map((line) => madeLeaf(line, local(leaf))))],
    ...(inplace ? { inplace: [...start, ...inplace] } : {}),
  };
}

/** What a line returns, as a leaf that requires gradients where the caller asks for one. */
function madeLeaf(line: string, asked: string): string {
  return line.replace(/^(\s*)return (.*);$/s, `$1return asLeaf($2, ${asked});`);
}

function codeOf(scope: OperatorScope): KindCode {
  const { op } = scope;
  switch (op.kind) {
    case "pointwise": return pointwiseCode(scope);
    case "random":
      return typeof op.results[0].dtype === "object" ? createCode(scope) : pointwiseCode(scope);
    case "reduce": case "scan": return foldCode(scope, op.kind);
    case "rowwise": return rowsCode(scope);
    case "view": return viewCode(scope);
    case "gather": return gatherCode(scope);
    case "scatter": return scatterCode(scope);
    case "contract": return contractCode(scope);
    case "create": return createCode(scope);
    case "composite": return compositeCode(scope);
    case "extern": return externCode(scope);
    default: throw new Error(`internal: kind ${op.kind} has no TypeScript form yet`);
  }
}

/** Lets known on the host that later host formulas use. */
function hostLets({ op, context }: OperatorScope): readonly string[] {
  return op.let.filter(({ expr }) => isHost(expr))
    .map((binding) => `const ${local(binding)} = ${print(binding.expr, context)};`);
}

function requirements({ op, context }: OperatorScope): readonly string[] {
  return op.require.map((requirement) => {
    const error = errorOf(requirement.that);
    const condition = `!${print(requirement.that, context, OPERAND)}`;
    return `if (${condition}) throw new ${error}(${message(op, requirement, context)});`;
  });
}

function message(op: Op, requirement: Requirement, context: PrintContext): string {
  const parts = requirement.message.map((part) => (typeof part === "string"
    ? part.replace(/[`\\$]/g, "\\$&") : `\${showValue(${print(part, context)})}`));
  return `\`${calledName(op)}: ${parts.join("")}\``;
}

/** The class of the error: what the condition asks of the tensors. */
function errorOf(condition: Expr): string {
  const asked = calls(condition).filter(({ calleeKind }) => calleeKind === "shape");
  if (asked.some(({ callee }) => shapeFunctions.get(callee)?.ofDtype === true)) return "DTypeError";
  return asked.length > 0 ? "ShapeError" : "ArgumentError";
}
