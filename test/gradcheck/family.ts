// Turns the facts of a family into tests, one `describe` per operator, and keeps the ledger: the
// cells that the catalog promises, and those that really ran. A family with a missing cell fails.

import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { DTypeName } from "../../src/index.js";
import { checkAdjoint, checkFirstOrder, checkInPlaceForm, checkSecondOrder, type Target } from "./checks.js";
import { checkDtype, checkDtypeGradient, dtypesOf, isFloat, sweepCase } from "./dtypes.js";
import type { CheckId, OperatorFacts } from "./facts.js";
import { expandLists } from "./lists.js";
import { checkLaws, checkReference } from "./reference.js";
import { type Case, casesOf } from "./samples.js";

/** `op | input | check`, or `op | dtype <name> | check`. */
type Cell = string;

interface Ledger {
  readonly promised: Set<Cell>;
  readonly executed: Set<Cell>;
  readonly skipped: Map<Cell, string>;
}

export function checkFamily(family: string, operators: { readonly [name: string]: OperatorFacts }): void {
  const ledger: Ledger = { promised: new Set(), executed: new Set(), skipped: new Map() };
  for (const [name, facts] of Object.entries(operators)) {
    describe(`${name} — ${facts.source}`, () => expandLists(facts).forEach((one) => checkOperator(name, one, ledger)));
  }
  it("runs every cell that the catalog promises", () => {
    const missing = [...ledger.promised].filter((cell) => !ledger.executed.has(cell) && !ledger.skipped.has(cell));
    expect(missing).toEqual([]);
  });
  afterAll(() => writeLedger(family, ledger));
}

function checkOperator(name: string, facts: OperatorFacts, ledger: Ledger): void {
  const cases = casesOf(facts);
  for (const input of facts.inputs) {
    if (!input.differentiable) {
      it(`gives ${input.name} no gradient: ${input.why ?? "it is made of others"}`, () => expect(input.why ?? facts.kind).not.toBe(""));
      continue;
    }
    for (const one of cases) if (one.values[input.name] !== null && one.values[input.name] !== undefined) checkCase({ name, facts, input, one }, ledger);
    if (facts.inplace && facts.callable) checkInPlaceCells({ name, facts, input, one: cases[0] }, ledger);
  }
  if (facts.reference) {
    for (const one of cases) {
      cellTest(ledger, `${name} | all | reference`, facts, `kernel and reference agree, ${one.label}`, () => checkReference(name, facts, one));
    }
  }
  if (facts.laws !== undefined) {
    for (const one of cases) {
      cellTest(ledger, `${name} | all | laws`, facts, `the laws hold, ${one.label}`, () => checkLaws(name, facts, one));
    }
  }
  if (facts.unproved !== undefined) it(`is held against nothing: ${facts.unproved}`, () => expect(facts.unproved).not.toBe(""));
  if (facts.inputs.length === 0) it("takes no tensors, so it has no gradients", () => expect(facts.inputs).toEqual([]));
  const one = sweepCase(facts, cases);
  if (one !== undefined) for (const dtype of dtypesOf(name, facts)) sweepDtype(name, facts, one, dtype, ledger);
}

function sweepDtype(name: string, facts: OperatorFacts, one: Case, dtype: DTypeName, ledger: Ledger): void {
  const check = { name, facts, one, dtype };
  cellTest(ledger, `${name} | dtype ${dtype} | forward`, facts, `on ${dtype}`, () => checkDtype(check));
  if (!isFloat(dtype) || !facts.inputs.some((input) => input.differentiable && input.generic)) return;
  cellTest(ledger, `${name} | dtype ${dtype} | gradient`, facts, `gradients in ${dtype}`, () => checkDtypeGradient(check));
}

function checkCase(target: Target, ledger: Ledger): void {
  const { name, facts, input, one } = target;
  const cell = (check: CheckId): Cell => `${name} | ${input.name} | ${check}`;
  const whole = facts.skip[one.check];
  if (one.complex && whole === undefined) {
    cellTest(ledger, cell("complex"), facts, `first order of ${input.name}, ${one.label}`, () => checkFirstOrder(target));
    cellTest(ledger, cell("complex-second"), facts, `second order of ${input.name}, ${one.label}`, () => checkSecondOrder(target));
    return;
  }
  if (whole !== undefined) return cellTest(ledger, cell(one.check), facts, `${input.name}, ${one.label}`, () => undefined);
  cellTest(ledger, cell(one.check), facts, `first order of ${input.name}, ${one.label}`, () => checkFirstOrder(target));
  cellTest(ledger, cell("second"), facts, `second order of ${input.name}, ${one.label}`, () => checkSecondOrder(target));
  if (input.linear && one.check !== "empty") cellTest(ledger, cell("adjoint"), facts, `adjoint of ${input.name}, ${one.label}`, () => checkAdjoint(target));
}

function checkInPlaceCells(target: Target, ledger: Ledger): void {
  if (target.facts.inputs.indexOf(target.input) !== 0) return;
  const shape = JSON.stringify(target.one.values[target.input.name]);
  if (target.facts.inputs.some((input) => JSON.stringify(target.one.values[input.name]) !== shape)) return;
  cellTest(ledger, `${target.name} | ${target.input.name} | inplace`, target.facts, "in place equals out of place", () => checkInPlaceForm(target));
}

/**
 * A test that marks its cell when it passes, or a skip that gives the entry's reason. A check may
 * itself return a reason for which it could not look.
 */
function cellTest(
  ledger: Ledger, cell: Cell, facts: OperatorFacts, title: string, body: () => string | void,
): void {
  ledger.promised.add(cell);
  const [, subject, check] = cell.split(" | ");
  const reason = facts.skip[subject] ?? facts.skip[check];
  if (reason !== undefined) {
    ledger.skipped.set(cell, reason);
    it(title, ({ skip }) => skip(reason));
    return;
  }
  it(title, () => {
    const unable = body();
    if (typeof unable === "string") ledger.skipped.set(cell, unable);
    else ledger.executed.add(cell);
  });
}

/** Read by `fluxion coverage`. */
function writeLedger(family: string, ledger: Ledger): void {
  mkdirSync(".cache/coverage", { recursive: true });
  const content = { family, promised: [...ledger.promised].sort(), executed: [...ledger.executed].sort(), skipped: Object.fromEntries([...ledger.skipped].sort()) };
  writeFileSync(`.cache/coverage/${family}.json`, `${JSON.stringify(content, null, 1)}\n`);
}

export type { Case };
