// The values of pointwise, random and composite operators, and the row programs.

import type { Expr } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { Scope } from "../formula/scope.js";
import { ints, real } from "../formula/types.js";
import { freeNames } from "../formula/tree.js";
import { isComplexDtype } from "./dtypes.js";
import { fitStage, hostFormula, perResult, selectFormula, typedFormula } from "./formulas.js";
import { nearbyTensor } from "./header.js";
import type { Body, Formula, Result } from "./model.js";
import { elementIndex, resultName, resultType, tensorName } from "./op-scope.js";
import type { Work } from "./work.js";

export function readForward(work: Work): Map<string, Formula> {
  return readResults(work, "forward", work.header.results);
}

/** Formulas of results, which may use each other by name, as long as there is no circle. */
export function readResults(
  work: Work, key: "forward" | "reference", results: readonly Result[],
): Map<string, Formula> {
  const { header, reader, scope, dtypes } = work;
  const pair = header.keys.get(key);
  if (pair === undefined) return new Map();
  const names = results.map((result) => result.name);
  const elementwise = scope.mode === "element";
  const found = perResult(pair.value, names, reader, `\`${key}\``, (node, what, name) => {
    const others = results.filter(
      (result) => result.name !== name && result.name !== "result",
    );
    const extra = others.map((other) => resultName(other, header, dtypes));
    const inner = Scope.with(scope, elementwise ? [...extra, elementIndex] : extra);
    const result = results.find((one) => one.name === name);
    const want = result && resultType(result, header, dtypes);
    const formula = selectFormula(node, header, reader, what, (one, label, member) =>
      typedFormula(one, scopeOf(member, inner, work), reader, label, want),
    );
    const late =
      formula &&
      result?.perRow === true &&
      expressions(formula).some(
        (expr) =>
          !fitStage(
            expr,
            "row",
            reader.sink,
            `"${name}" has one value per row, and this varies along it`,
          ),
      );
    return late ? undefined : formula;
  });
  return inOrder(found, work);
}

/** The inputs are real in the formula of a member that complex dtypes lack. */
function scopeOf(member: string | undefined, scope: Scope, { header, dtypes }: Work): Scope {
  if (member === undefined || !header.realOnly.includes(member)) return scope;
  const real = header.dtypes.filter((dtype) => !isComplexDtype(dtype));
  const inputs = header.params.filter((param) => param.role === "tensor");
  return Scope.with(scope, inputs.map((param) => tensorName(param, dtypes, real)));
}

export function expressions(formula: Formula): Expr[] {
  return formula.select === undefined ? [formula.expr] : [...formula.cases.values()];
}

/** Sorted so that each result comes after those it uses. */
function inOrder(found: ReadonlyMap<string, Formula>, work: Work): Map<string, Formula> {
  const ordered = new Map<string, Formula>();
  const open = new Set<string>();
  const visit = (name: string, from: Expr | undefined) => {
    const formula = found.get(name);
    if (formula === undefined || ordered.has(name)) return;
    if (open.has(name)) {
      const span = from?.span ?? work.header.span;
      work.reader.sink.error(
        "FX304",
        span,
        `results use each other in a circle: ${[...open, name].join(" → ")}`,
      );
      return;
    }
    open.add(name);
    for (const expr of expressions(formula)) {
      for (const used of freeNames(expr)) if (found.has(used)) visit(used, expr);
    }
    open.delete(name);
    ordered.set(name, formula);
  };
  for (const name of found.keys()) visit(name, undefined);
  return ordered;
}

export function readRowwise(work: Work): Body | undefined {
  const over = readOver(work);
  const forward = readForward(work);
  return over && { kind: "rowwise", forward, over, update: readUpdate(work) };
}

/** `over` as written, or the attribute `dim`. */
function readOver(work: Work): Expr | undefined {
  const { header, reader, scope } = work;
  const host = Scope.with(scope, [], "host");
  const pair = header.keys.get("over");
  if (pair !== undefined) return hostFormula(pair.value, host, reader, "`over`", ints);
  const attr = header.params.find(
    (param) => param.role === "attr" && (param.type.kind === "dim" || param.type.kind === "dims"),
  );
  if (attr?.role !== "attr") {
    reader.sink.error("FX111", header.span, `${header.name} needs \`over\`: the dims of a row`, {
      help: "For example `over: except(1)`.",
    });
    return undefined;
  }
  const name: Expr = { kind: "name", name: attr.name, span: attr.span };
  const expr: Expr =
    attr.type.kind === "dims" ? name : { kind: "list", items: [name], span: attr.span };
  return checkFormula(expr, host, reader.sink, ints);
}

/** New values of `mut` inputs; the input itself is there when its update runs. */
function readUpdate(work: Work): Map<string, Expr> {
  const { header, reader, scope } = work;
  const updates = new Map<string, Expr>();
  const pair = header.keys.get("update");
  const map = pair && reader.map(pair.value, "`update`");
  const mutated = header.params.filter((param) => param.role === "tensor" && param.mutated);
  for (const one of map?.pairs ?? []) {
    const param = mutated.find((candidate) => candidate.name === one.key);
    if (param === undefined) {
      const help = nearbyTensor(one.key, mutated) ?? "Mark the input `mut` in the signature.";
      reader.sink.error("FX110", one.keySpan, `"${one.key}" is no \`mut\` input`, { help });
      continue;
    }
    const own = {
      name: param.name,
      type: real,
      stage: "row" as const,
      tensor: true,
      span: param.span,
    };
    const expr = typedFormula(
      one.value,
      Scope.with(scope, [own]),
      reader,
      `the update of "${one.key}"`,
      real,
    );
    const message = `the update of "${one.key}" has one value per row, and this varies along it`;
    if (expr !== undefined && fitStage(expr, "row", reader.sink, message))
      updates.set(one.key, expr);
  }
  return updates;
}
