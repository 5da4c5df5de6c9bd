// Gradient checks: one test file per family. It states what the catalog knows of each operator (its
// inputs' domains, its cases, what is linear) and which cells must run; test/gradcheck runs them.

import { isComplexDtype } from "../catalog/dtypes.js";
import type { Catalog, Op, Result, TensorParam, TestCase, TestValue } from "../catalog/model.js";
import { gradientTolerance } from "../catalog/test-spec.js";
import { camelCase } from "../names.js";
import type { OutputFile } from "../write/output.js";
import { type EmitInput, type Emitter, provenance } from "./emitter.js";
import { contextFor } from "./ts.js";
import { identifiersOf } from "./typescript/identifiers.js";
import { printLaws } from "./typescript/laws.js";
import { attributes, spelled, tensors } from "./typescript/parameters.js";
import { wrapCode } from "./typescript/wrap.js";

export const gradcheckEmitter: Emitter = { name: "gradcheck", emit: emitGradcheck };

export function emitGradcheck({ catalog, render }: EmitInput): readonly OutputFile[] {
  return catalog.families.map((family) => {
    const operators = family.ops.map((op) => ({ lines: operatorLines(op, catalog) }));
    const name = JSON.stringify(family.name);
    // Laws call operators and shape functions.
    const used = identifiersOf(operators.flatMap(({ lines }) => lines).join("\n"));
    const calls = { host: used.has("host"), ops: used.has("ops") };
    const view = { ...provenance(family.file, "gradcheck"), family: name, calls, operators };
    const text = `${render("gradcheck/family", view).trimEnd()}\n`;
    return { path: gradcheckPath(family.name), text, ops: family.ops.map((op) => op.name) };
  });
}

/** What `templates/gradcheck/family.hbs` indents facts by. */
const INDENT = 2;

/** Below the output folder. */
export function gradcheckPath(family: string): string {
  return `gradcheck/${family.replace(/_/g, "-")}.test.ts`;
}

/** Inputs with a gradient: a formula, or what a composite's calls give. */
export function differentiableInputs(op: Op): readonly TensorParam[] {
  return tensors(op).filter((input) => (op.grads === "derived" ? input.generic
    : op.grads.get(input.name)?.kind === "formula"));
}

const quote = (text: string): string => JSON.stringify(text);

function operatorLines(op: Op, catalog: Catalog): readonly string[] {
  const skips = [...op.test.skip].map(([check, reason]) => `${quote(check)}: ${quote(reason)}`);
  const facts = [
    `source: ${quote(`${op.span.file}#${op.name}`)}`, `kind: ${quote(op.kind)}`,
    `random: ${op.kind === "random" || op.tags.includes("random")}`,
    `numbers: ${quote(numbersOf(op))}`,
    ...(op.realOnly.length > 0 ? [`realOnly: [${op.realOnly.map(quote).join(", ")}]`] : []),
    `inplace: ${op.variants.inplace}`, `callable: ${op.variants.function}`,
    ...(op.test.phases.length > 0 ? [`phases: [${op.test.phases.map(quote).join(", ")}]`] : []),
    ...(op.test.nan.length > 0 ? [`nan: [${op.test.nan.map(quote).join(", ")}]`] : []),
    ...(hasReference(op) ? ["reference: true"] : []),
    ...unprovedOf(op),
  ];
  const results = op.results.filter((result) => !result.saved);
  const { atol, rtol } = op.test.tolerance ?? gradientTolerance;
  return [
    `${quote(op.name)}: {`,
    `  ${facts.join(", ")},`,
    ...listLines("inputs", tensors(op).map((input) => inputLine(op, input))),
    `  attrs: [${attributes(op).map(spelled).join(", ")}],`,
    `  results: [${results.map(spelled).join(", ")}],`,
    `  types: [${results.map((result) => quote(typeOf(op, result))).join(", ")}],`,
    ...lawLines(op, catalog),
    ...listLines("cases", op.test.cases.map((one) => caseText(op, one))),
    `  tolerance: { atol: ${atol}, rtol: ${rtol} },`,
    `  skip: {${skips.length > 0 ? ` ${skips.join(", ")} ` : ""}},`,
    "},",
  ];
}

/** A hand-written kernel that tests hold against a reference or laws. */
export function isProved(op: Op): boolean {
  return hasReference(op) || (op.body.kind === "extern" && op.body.proof.laws.length > 0);
}

/** An extern operator whose mathematics is also there in formulas. */
function hasReference({ body }: Op): boolean {
  return body.kind === "extern" && (body.proof.reference.size > 0 || body.proof.code !== undefined);
}

function unprovedOf({ body }: Op): readonly string[] {
  if (body.kind !== "extern" || body.proof.unproved === undefined) return [];
  return [`unproved: ${quote(body.proof.unproved)}`];
}

function lawLines(op: Op, catalog: Catalog): readonly string[] {
  const laws = printLaws(op, contextFor(op, catalog));
  if (laws.length === 0) return [];
  return listLines("laws", laws.map(({ says, of }) => `{ says: ${quote(says)}, of: ${of} }`))
    .flatMap((line) => wrapCode(line, INDENT));
}

function numbersOf({ dtypes }: Op): string {
  const complex = dtypes.filter(isComplexDtype).length;
  return complex === 0 ? "real" : complex === dtypes.length ? "complex" : "both";
}

function typeOf({ promote }: Op, { dtype }: Result): string {
  if (typeof dtype === "object") return `attr ${dtype.attr}`;
  if (dtype !== "T") return dtype;
  return promote.endsWith("_to_float") ? "int_to_float" : promote === "bool_to_int" ? promote : dtype;
}

/** One item a line. */
function listLines(key: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [`  ${key}: [],`];
  return [`  ${key}: [`, ...items.map((item) => `    ${item},`), "  ],"];
}

function inputLine(op: Op, input: TensorParam): string {
  const gradient = op.grads === "derived" ? undefined : op.grads.get(input.name);
  const why = gradient === undefined || gradient.kind === "formula" ? "" : gradient.reason;
  const wanted = differentiableInputs(op).includes(input);
  const domain = op.test.domains.get(input.name);
  const like = op.test.likes.get(input.name);
  const parts = [
    `name: ${spelled(input)}`, `dtypes: ${quote(input.dtypes)}`, `generic: ${input.generic}`,
    `optional: ${input.optional}`, `mutated: ${input.mutated}`, `differentiable: ${wanted}`,
    ...(domain ? [`domain: [${domain.join(", ")}]`] : []),
    ...(like ? [`like: ${quote(like)}`] : []),
    ...(op.linear.includes(input.name) ? ["linear: true"] : []),
    ...(input.list ? ["list: true"] : []),
    ...(why ? [`why: ${quote(why)}`] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

function caseText(op: Op, one: TestCase): string {
  const values = [...one].map(([name, value]) => {
    const text = isNumberOrText(op, name) && NUMBER_WORDS.get(value);
    return `${camelCase(name)}: ${text || valueText(value)}`;
  });
  return `{ ${values.join(", ")} }`;
}

const NUMBER_WORDS: ReadonlyMap<TestValue, string> =
  new Map([["inf", "Infinity"], ["-inf", "-Infinity"], ["nan", "NaN"]]);

/** A number in whose place texts may stand, so that the word for an infinity cannot be one. */
function isNumberOrText(op: Op, name: string): boolean {
  return attributes(op).some((one) =>
    one.name === name && one.type.kind === "numberOrText");
}

function valueText(value: TestValue): string {
  if (Array.isArray(value)) {
    return `[${(value as readonly TestValue[]).map(valueText).join(", ")}]`;
  }
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
