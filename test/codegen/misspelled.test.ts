// Every name in every formula of the worked catalog is misspelled, one in each entry at a time; each
// time the catalog must be rejected at exactly those places.

import { describe, expect, it } from "vitest";
import type { Catalog, Formula, Op } from "../../codegen/catalog/index.js";
import type { Expr, Span } from "../../codegen/formula/ast.js";
import { children } from "../../codegen/formula/tree.js";
import { worked, workedText } from "./catalogs.js";

describe("misspelling a name of a formula", () => {
  const built = worked();
  const catalog = built.catalog as Catalog;

  it("starts from a catalog without problems", () => {
    expect(built.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
    expect(catalog.families.find((one) => one.name === "worked")?.ops).toHaveLength(24);
  });

  it("is rejected at its place, for every name of every formula", () => {
    const byOp = [...catalog.ops.values()].map(namePlaces).filter((places) => places.length > 0);
    expect(byOp).toHaveLength(24);
    expect(byOp.flat().length).toBeGreaterThan(450);
    const missed: string[] = [];
    for (let turn = 0; byOp.some((places) => turn < places.length); turn++) {
      missed.push(...missedPlaces(byOp.flatMap((places) => places.slice(turn, turn + 1))));
    }
    expect(missed).toEqual([]);
  }, 60_000);
});

/** Misspells the names at these places and lists those that are not reported where they stand. */
function missedPlaces(places: readonly Span[]): string[] {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  let text = workedText;
  for (const { end } of [...sorted].reverse()) text = `${text.slice(0, end)}qx${text.slice(end)}`;
  const { catalog, diagnostics } = worked(text);
  expect(catalog).toBeUndefined();
  const reported = new Set(
    diagnostics
      .filter((one) => one.severity === "error" && one.span.file === "ops/worked.yaml")
      .map((one) => one.span.start),
  );
  return sorted.flatMap(({ start, end }, at) =>
    reported.has(start + 2 * at) ? [] : [workedText.slice(start - 20, end + 10)],
  );
}

function namePlaces(op: Op): Span[] {
  const found = new Map<number, Span>();
  const add = (span: Span | undefined) => {
    if (span?.file !== "ops/worked.yaml" || span.end <= span.start) return;
    const line = workedText.slice(workedText.lastIndexOf("\n", span.start) + 1, span.start);
    if (!line.includes("sig:")) found.set(span.start, span);
  };
  const visit = (expr: Expr): void => {
    if (expr.kind === "name") add(expr.span);
    if (expr.kind === "call") {
      add({ ...expr.span, end: expr.span.start + expr.callee.length });
      for (const arg of expr.args) add(arg.nameSpan);
    }
    if (expr.kind === "member") add({ ...expr.span, start: expr.span.end - expr.name.length });
    if (expr.kind === "record") for (const field of expr.fields) add(field.nameSpan);
    for (const child of children(expr)) visit(child);
  };
  for (const expr of formulasOf(op)) visit(expr);
  return [...found.values()].filter((span) =>
    /^[a-z_]\w*$/i.test(workedText.slice(span.start, span.end)),
  );
}

function formulasOf(op: Op): Expr[] {
  const all = (formula: Formula) =>
    formula.select === undefined ? [formula.expr] : [...formula.cases.values()];
  const { body } = op;
  const found: (Expr | undefined)[] = [
    ...op.let.map((one) => one.expr),
    ...op.gradLet.map((one) => one.expr),
    ...(op.shape?.values() ?? []),
    ...op.special.flatMap((one) => [one.when, one.use]),
    ...op.require.flatMap((one) => [
      one.that,
      ...one.message.filter((part) => typeof part !== "string"),
    ]),
  ];
  for (const value of Object.values(body) as unknown[]) {
    if (value instanceof Map) {
      for (const one of value.values() as Iterable<Formula | Expr | string>) {
        if (typeof one === "string") continue;
        found.push(...("kind" in one ? [one] : all(one)));
      }
    } else if (typeof value === "object" && value !== null && "span" in value)
      found.push(value as Expr);
  }
  if (op.grads !== "derived") {
    for (const grad of op.grads.values()) {
      if (grad.kind === "formula" && grad.source === "declared") found.push(...all(grad.formula));
    }
  }
  return found.filter((expr) => expr !== undefined);
}
