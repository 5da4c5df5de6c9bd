// Formulas broken on purpose, each in one place: the checks of the catalog must notice every one
// that is not the same function by chance.

import { children, mapChildren } from "../formula/tree.js";
import type { Binary, BinaryOperator, Expr } from "../formula/ast.js";

export interface Mutant {
  /** What was done: `swapped + for -`. */
  readonly what: string;
  /** Where in the source it was done. */
  readonly at: Expr["span"];
  readonly expr: Expr;
}

const SWAPS: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  "+": "-", "-": "+", "*": "/", "/": "*", "<": ">", ">": "<", "<=": ">=", ">=": "<=",
  "==": "!=", "!=": "==", and: "or", or: "and",
};

/** Every way of breaking `expr` in one place. `names` may be put where another of them stands. */
export function mutantsOf(expr: Expr, names: readonly string[]): readonly Mutant[] {
  const here = mutateNode(expr, names)
    .map(([what, mutated]) => ({ what, at: expr.span, expr: mutated }));
  const below = children(expr).flatMap((child, k) =>
    mutantsOf(child, names).map((one) => ({ ...one, expr: withChild(expr, k, one.expr) })));
  return [...here, ...below];
}

function withChild(expr: Expr, k: number, child: Expr): Expr {
  let at = 0;
  return mapChildren(expr, (part) => (at++ === k ? child : part));
}

type Change = readonly [what: string, expr: Expr];

function mutateNode(expr: Expr, names: readonly string[]): readonly Change[] {
  switch (expr.kind) {
    case "number":
      return mutateNumber(expr.value, (value) => ({ ...expr, value, text: String(value) }));
    case "binary": return mutateBinary(expr);
    case "unary": return [[`dropped ${expr.op}`, expr.arg]];
    case "if": return [
      ["swapped the branches", { ...expr, then: expr.else, else: expr.then }],
      ["kept only then", expr.then], ["kept only else", expr.else],
    ];
    case "name": return names.includes(expr.name)
      ? names.filter((name) => name !== expr.name)
        .map((name) => [`wrote ${name} for ${expr.name}`, { ...expr, name }])
      : [];
    case "call": return expr.calleeKind === "builtin" && expr.args.length === 1
      ? [[`dropped ${expr.callee}`, expr.args[0].value]]
      : expr.args.length === 2 && expr.args.every((arg) => arg.name === undefined)
        ? [[`swapped the arguments of ${expr.callee}`, { ...expr, args: [...expr.args].reverse() }]]
        : [];
    default: return [];
  }
}

/** A thousandth is what a loose tolerance lets through; one is a slip of the pen. */
function mutateNumber(value: number, make: (value: number) => Expr): readonly Change[] {
  const changed = [value === 0 ? 1 : value * 1.001, value + 1, -value].filter((v) => v !== value);
  return [...new Set(changed)].map((v) => [`wrote ${v} for ${value}`, make(v)]);
}

function mutateBinary(expr: Binary): readonly Change[] {
  const swap = SWAPS[expr.op];
  const changes: Change[] = [
    [`dropped ${expr.op} and its right`, expr.left],
    [`dropped ${expr.op} and its left`, expr.right],
  ];
  if (swap) changes.push([`wrote ${swap} for ${expr.op}`, { ...expr, op: swap }]);
  if (["-", "/", "^"].includes(expr.op)) {
    const { left, right } = expr;
    changes.push([`swapped the sides of ${expr.op}`, { ...expr, left: right, right: left }]);
  }
  const isCondition = expr.type?.kind === "bool";
  return isCondition && !["and", "or"].includes(expr.op) ? changes.slice(2) : changes;
}
