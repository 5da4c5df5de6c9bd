// Documentation: a page per family, and the table of all operators. Everything on a page comes from
// the entry or was derived from it.

import type { Family, Op } from "../catalog/model.js";
import { gradientTolerance } from "../catalog/test-spec.js";
import { printLatex } from "../print/latex.js";
import { printText } from "../print/text.js";
import type { OutputFile } from "../write/output.js";
import { cudaForm } from "./cuda.js";
import { provenance, type EmitInput, type Emitter } from "./emitter.js";
import { forwardFormulas, gradientFormulas, type LabelledFormula } from "./formulas.js";
import { differentiableInputs } from "./gradcheck.js";
import { kinkLines } from "./kink-lines.js";
import { printSignature } from "./signature.js";
import { nameInside } from "./typescript/namespaces.js";

export const docsEmitter: Emitter = {
  name: "docs",
  emit: (input) => [...input.catalog.families.map((family) => page(input, family)), table(input)],
};

function page({ render }: EmitInput, family: Family): OutputFile {
  const view = {
    provenance: provenance(family.file, "docs"),
    title: titleOf(family.name),
    doc: family.doc,
    ops: family.ops.map(section),
  };
  return {
    path: `docs/${family.name}.md`, text: tidy(render("docs/family", view)),
    ops: family.ops.map((op) => op.name),
  };
}

function section(op: Op): object {
  const blocks = [
    block("Computes:", [...letLines(op.let), ...formulaLines(forwardFormulas(op))]),
    block("Gradients:", [...letLines(op.gradLet), ...formulaLines(gradientFormulas(op))]),
    block("Kinks:", kinkLines(op)),
    block("Requires:", op.require.map(({ that }, k) => `C${k + 1}  ${printText(that)}`)),
  ];
  return {
    name: op.name, doc: op.doc, signature: printSignature(op, printText),
    math: mathOf(op), blocks: blocks.filter(({ lines }) => lines.length > 0),
    facts: factsOf(op),
  };
}

/** LaTeX where a formula is about elements; index arithmetic reads better as text. */
function mathOf(op: Op): readonly string[] {
  if (op.body.kind !== "pointwise" && op.body.kind !== "rowwise") return [];
  return forwardFormulas({ ...op, shape: undefined })
    .filter(({ label }) => op.results.some(({ name }) => label.startsWith(name)))
    .map(({ expr }) => `\\mathrm{${op.name.replaceAll("_", "\\_")}} = ${printLatex(expr)}`);
}

interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

function block(title: string, lines: readonly string[]): Block {
  return { title, lines };
}

function letLines(bindings: Op["let"]): readonly string[] {
  return bindings.map(({ name, expr }) => `let ${name} = ${printText(expr)}`);
}

function formulaLines(formulas: readonly LabelledFormula[]): readonly string[] {
  return formulas.map(({ label, expr }) => `${label}: ${printText(expr)}`);
}

function factsOf(op: Op): readonly string[] {
  const without = op.grads === "derived" ? [] : [...op.grads].flatMap(([input, gradient]) =>
    gradient.kind === "formula" ? [] : [`no gradient for \`${input}\`: ${gradient.reason}`]);
  const names = (label: string, list: readonly string[]): readonly string[] =>
    list.length > 0 ? [`${label}: ${list.map((name) => `\`${name}\``).join(", ")}`] : [];
  return [
    `kind: ${op.kind}`,
    ...names("dtypes", op.dtypes),
    ...(op.grads === "derived" ? ["gradient: that of the operators it is made of"] : []),
    ...without,
    ...names("linear in", op.linear),
    ...toleranceOf(op),
    ...names("aliases", op.aliases),
    ...names("also as", op.namespaces.map((path) => `${path}.${nameInside(op.name, path)}`)),
    ...[...op.kernels].map(([device, { file, symbol }]) => `${device} kernel: \`${symbol}\` in \`${file}\``),
    ...proofLine(op),
    ...cudaLine(op),
    ...names("tags", op.tags),
  ];
}

/** What a hand-written kernel is held against, where no formula above says it. */
function proofLine({ body }: Op): readonly string[] {
  if (body.kind !== "extern") return [];
  const { code, unproved } = body.proof;
  if (unproved !== undefined) return [`held against nothing: ${unproved}`];
  return code === undefined ? [] : [`reference: \`${code.symbol}\` in \`${code.file}\``];
}

const CUDA_FORMS = {
  kernel: "a kernel of the same formula",
  cublas: "cuBLAS, or a plain kernel where it is missing",
  hand: "written by hand: kernels, or a call of NVIDIA's libraries, and the host where these are missing",
  composed: "made of other operators there",
  host: "computed on the host, on copies",
} as const;

function cudaLine(op: Op): readonly string[] {
  const form = cudaForm(op);
  return form === undefined ? [] : [`on cuda: ${CUDA_FORMS[form]}`];
}

/** How near differences of the kernel must come to the gradient, in float64. */
function toleranceOf(op: Op): readonly string[] {
  if (differentiableInputs(op).length === 0) return [];
  const { rtol, atol, reason } = op.test.tolerance ?? gradientTolerance;
  return [`gradients checked to: rtol ${rtol}, atol ${atol}${reason ? ` (${reason})` : ""}`];
}

function table({ catalog, render }: EmitInput): OutputFile {
  const all = [...catalog.ops.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const view = {
    provenance: provenance("ops.yaml", "docs"),
    count: all.length, familyCount: catalog.families.length,
    rows: all.map(row),
  };
  return { path: "docs/ops.md", text: render("docs/ops", view), ops: all.map((op) => op.name) };
}

function row(op: Op): Readonly<Record<string, string>> {
  const derivatives = op.grads === "derived" ? ["derived"]
    : gradientFormulas(op).map(({ label, expr }) => cell(`${label}: ${printText(expr)}`));
  return {
    op: `[${op.name}](${op.family}.md#${op.name})`,
    kind: op.kind,
    formula: firstCells(forwardFormulas(op).map((formula) => cell(formulaText(op, formula)))),
    derivative: firstCells(derivatives),
    dtypes: shortDtypes(op),
  };
}

/** The only result goes without its name; slots of a kind are named. */
function formulaText({ results }: Op, { label, expr }: LabelledFormula): string {
  const isOnly = results.length === 1 && label === results[0].name;
  return isOnly ? printText(expr) : `${label}: ${printText(expr)}`;
}

/** The first few; the page has them all. */
function firstCells(cells: readonly string[]): string {
  return cells.length > 3 ? `${cells.slice(0, 3).join("<br>")}<br>…` : cells.join("<br>") || "–";
}

const CELL_WIDTH = 72;

/** One line of code in a table; a formula that is too long is cut, with an ellipsis. */
function cell(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const short = line.length > CELL_WIDTH ? `${line.slice(0, CELL_WIDTH - 1)}…` : line;
  return `\`${short.replaceAll("|", "\\|")}\``;
}

function shortDtypes({ params, dtypes }: Op): string {
  const generic = params.find((param) => param.role === "tensor" && param.generic);
  return generic?.role === "tensor" ? generic.dtypes : dtypes.join(", ") || "–";
}

function titleOf(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1).replaceAll("_", " ");
}

/** One blank line between blocks, none at the end. */
function tidy(text: string): string {
  return `${text.replaceAll(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}

