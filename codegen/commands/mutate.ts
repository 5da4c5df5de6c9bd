// `fluxion mutate`: how good the checks are. Breaks each gradient formula in every small way there
// is, runs the checks on each, and prints those that nothing noticed.

import type { Catalog, Formula, Gradient, Op } from "../catalog/model.js";
import type { ExitCode } from "../cli.js";
import { placeOf, type Diagnostic } from "../diagnostics.js";
import type { Expr } from "../formula/ast.js";
import { readSources } from "../load/sources.js";
import { mutantsOf, type Mutant } from "../mutate/mutants.js";
import { checkSources, verifyOne } from "../pipeline.js";
import type { Session } from "../session.js";
import { findOp } from "./find-op.js";
import { printFindings } from "./run.js";

/** The bar of the design: 99 of 100 mutants that are different functions. */
const BAR = 0.99;

interface Score {
  readonly killed: number;
  readonly survivors: readonly string[];
}

export function mutate(session: Session, name: string | undefined): ExitCode {
  const result = checkSources(readSources(session.root));
  const { catalog } = result;
  const ops = !catalog ? []
    : name === undefined ? [...catalog.ops.values()] : [findOp(catalog, name)];
  const wrong = catalog ? ops.flatMap((op) => verifyOne(catalog, op)).filter(isError) : [];
  if (!catalog || wrong.length > 0) {
    printFindings(session, { ...result, diagnostics: [...result.diagnostics, ...wrong] });
    return 1;
  }
  const scores = ops.map((op) => scoreOf(catalog, op, result.texts));
  const killed = scores.reduce((sum, score) => sum + score.killed, 0);
  const survivors = scores.flatMap((score) => score.survivors);
  const total = killed + survivors.length;
  if (session.format === "json") session.say(JSON.stringify({ total, killed, survivors }, null, 2));
  else for (const survivor of survivors) session.say(`survived  ${survivor}`);
  const share = total === 0 ? 1 : killed / total;
  if (session.format !== "json") {
    session.say(`${killed} of ${total} mutants found (${(100 * share).toFixed(1)} %)`);
  }
  return share >= BAR ? 0 : 1;
}

function scoreOf(catalog: Catalog, op: Op, texts: ReadonlyMap<string, string>): Score {
  let killed = 0;
  const survivors: string[] = [];
  for (const [input, what, gradient, mutant] of mutantsOfOp(op)) {
    const grads = new Map([...op.grads === "derived" ? [] : op.grads, [input, gradient]]);
    const isFound = isKilled(catalog, { ...op, grads });
    if (isFound) killed++;
    else survivors.push(describe(op, what, mutant, texts));
  }
  return { killed, survivors };
}

/** A check that throws has noticed, too. */
function isKilled(catalog: Catalog, broken: Op): boolean {
  const ops = new Map([...catalog.ops, [broken.name, broken]]);
  try {
    return verifyOne({ ...catalog, ops }, broken).some(isError);
  } catch {
    return true;
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

type OpMutant = readonly [input: string, label: string, gradient: Gradient, mutant: Mutant];

function mutantsOfOp(op: Op): readonly OpMutant[] {
  if (op.grads === "derived") return [];
  const names = [...op.params.filter(({ role }) => role === "tensor"), ...op.results]
    .map((value) => value.name);
  return [...op.grads].flatMap(([input, gradient]) => gradient.kind !== "formula" ? []
    : mutateFormula(gradient.formula, names).map(([formula, mutant]): OpMutant =>
      [input, `grad.${input}`, { ...gradient, formula, source: "declared" }, mutant]));
}

type FormulaMutant = readonly [formula: Formula, mutant: Mutant];

function mutateFormula(formula: Formula, names: readonly string[]): readonly FormulaMutant[] {
  const each = (expr: Expr, make: (expr: Expr) => Formula): readonly FormulaMutant[] =>
    mutantsOf(expr, names).map((mutant) => [make(mutant.expr), mutant]);
  if (formula.select === undefined) return each(formula.expr, (expr) => ({ expr }));
  const { select, cases } = formula;
  return [...cases].flatMap(([member, expr]) =>
    each(expr, (changed) => ({ select, cases: new Map([...cases, [member, changed]]) })));
}

function describe(
  op: Op, label: string, { what, at }: Mutant, texts: ReadonlyMap<string, string>,
): string {
  const { line, column } = placeOf(texts.get(at.file) ?? "", at.start);
  return `${at.file}:${line}:${column}: ${op.name} ${label}: ${what}`;
}
