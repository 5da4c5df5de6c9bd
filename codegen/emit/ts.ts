// TypeScript bindings: one function, and one method, for every operator; one file per family, an
// index, and the table that `ops.call` reads.

import type { Catalog, Family, Op } from "../catalog/model.js";
import { camelCase, safeName } from "../names.js";
import type { PrintContext } from "../print/typescript.js";
import { printText } from "../print/text.js";
import type { OutputFile } from "../write/output.js";
import { type EmitInput, type Emitter, provenance } from "./emitter.js";
import { catalogEntry } from "./typescript/catalog-entry.js";
import { type Imports, importLines } from "./typescript/imports.js";
import { formulas, operatorCode } from "./typescript/operator.js";
import { type Parameters, local, parametersOf, primary, tensors } from "./typescript/parameters.js";

export const tsEmitter: Emitter = { name: "ts", emit: emitTs };

export function emitTs({ catalog, lowered, render }: EmitInput): readonly OutputFile[] {
  const families = catalog.families.map((family) => emitFamily(family, { catalog, lowered, render }));
  const index = { ...provenance("ops.yaml", "ts"), families: catalog.families.map((family) => family.name) };
  const entries = [...catalog.ops.values()].sort(byName).flatMap((op) => catalogEntry(op, catalog));
  return [
    ...families,
    { path: "ts/index.ts", text: render("ts/index", index), ops: [] },
    { path: "ts/catalog.ts", text: render("ts/catalog", { ...provenance("ops.yaml", "ts"), entries }), ops: [] },
  ];
}

function byName(a: Op, b: Op): number { return a.name < b.name ? -1 : a.name > b.name ? 1 : 0; }

function emitFamily(family: Family, input: EmitInput): OutputFile {
  const printed = family.ops.map((op) => printOperator(op, input));
  const operators = printed.map(({ lines }) => ({ lines }));
  const declarations = printed.flatMap(({ declarations: own }) => own);
  const methods = printed.flatMap(({ methods: own }) => own);
  const text = [...operators.flatMap(({ lines }) => lines), ...declarations, ...methods].join("\n");
  const imports = importLines(importsOf(family, text, methods.length > 0));
  const view = { ...provenance(family.file, "ts"), imports, operators, declarations, methods };
  const body = input.render(methods.length > 0 ? "ts/family" : "ts/functions", view);
  return { path: `ts/${family.name}.ts`, text: `${body.trimEnd()}\n`, ops: family.ops.map((op) => op.name) };
}

function importsOf(family: Family, text: string, hasMethods: boolean): Imports {
  return { text, family: family.name, gradients: [...new Set(text.match(/\b\w+Gradients\b/g) ?? [])].sort(), tensorValue: hasMethods };
}

interface PrintedOperator {
  readonly lines: readonly string[];
  readonly declarations: readonly string[];
  readonly methods: readonly string[];
}

function printOperator(op: Op, { catalog, lowered }: EmitInput): PrintedOperator {
  const context = contextFor(op, catalog);
  const parameters = parametersOf(op, context);
  const code = operatorCode({ op, lowered: lowered.get(op.name)!, catalog, context });
  const name = local(op);
  const docs = docLines(op);
  const result = resultText(op);
  const lines = [
    ...optionsLines(parameters),
    ...code.records,
    ...functionLines(name, parameters, docs, result, [...code.usual, ...dropUnused([...parameters.prologue, ...code.body])], op.variants.function),
    ...(name === camelCase(op.name) ? [] : [`export { ${name} as ${camelCase(op.name)} };`]),
    ...(code.inplace ? ["", ...functionLines(`${camelCase(op.name)}_`, parameters, [`/** As \`${name}\`, written into ${local(primary(op)!)} and returning it. */`], "Tensor", dropUnused([...parameters.prologue, ...code.inplace]), true)] : []),
    ...op.aliases.flatMap((alias) => ["", `/** Another name of \`${name}\`. */`, `export const ${camelCase(alias)} = ${name};`]),
  ];
  return { lines, ...methodLines(op, parameters, result, code.inplace !== undefined) };
}

/** Without constants that no later line reads; what only checks an argument stays as a statement. */
function dropUnused(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const [, name, value] = /^const (\w+) = (.*);$/.exec(lines[i]) ?? [];
    if (name === undefined || kept.some((line) => new RegExp(`(?<![\\w."])${name}\\b(?![":])`).test(line))) kept.unshift(lines[i]);
    else if (value.includes("check") || value.includes("wrap")) kept.unshift(`${value};`);
  }
  return kept;
}

export function contextFor(op: Op, catalog: Catalog): PrintContext {
  const first = primary(op);
  const names = new Map([...op.params, ...op.let, ...op.gradLet].map((one) => [one.name, local(one)]));
  return { catalog, names, rank: first === undefined ? "0" : `${local(first)}.shape.length` };
}

function optionsLines({ options }: Parameters): string[] {
  if (options === undefined) return [];
  return [`export interface ${options.name} {`, ...options.members.map((member) => `  ${member.name}: ${member.type};`), "}", ""];
}

function functionLines(name: string, parameters: Parameters, docs: readonly string[], result: string, body: readonly string[], exported: boolean): string[] {
  if (!exported) return [];
  const head = name.endsWith("_") && safeName(name.slice(0, -1)) === name ? "function" : "export function";
  const overloads = parameters.overloads.length > 1 ? parameters.overloads.map((list) => `${head} ${name}(${list}): ${result};`) : [];
  return [...docs, ...overloads, `${head} ${name}(${parameters.implementation}): ${result} {`, ...body.map((line) => `  ${line}`), "}"];
}

/** What the caller gets: a tensor, or named tensors. */
function resultText(op: Op): string {
  const visible = op.results.filter((result) => !result.saved);
  if (visible.length === 1) return "Tensor";
  return `{ ${visible.map((result) => `${local(result)}: Tensor`).join("; ")} }`;
}

function docLines(op: Op): string[] {
  const text = op.doc.trim().replace(/\*\//g, "* /").split("\n").map((line) => line.trim()).filter(Boolean);
  const formula = formulaLine(op);
  return ["/**", ...[...text, ...(formula ? ["", formula] : [])].map((line) => (line ? ` * ${line}` : " *")), " */"];
}

/** The forward formula on one line, where the entry states one for each element. */
function formulaLine(op: Op): string | undefined {
  if (op.body.kind !== "pointwise" && op.body.kind !== "rowwise") return undefined;
  const [formula] = op.body.forward.values();
  const expr = formulas(formula)[0];
  if (formula.select !== undefined) return undefined;
  const text = printText(expr);
  return text.length > 90 || text.includes("\n") ? undefined : `\`${text}\``;
}

function methodLines(op: Op, parameters: Parameters, result: string, inplace: boolean): { declarations: string[]; methods: string[] } {
  if (tensors(op).length === 0 || op.params[0]?.role !== "tensor") return { declarations: [], methods: [] };
  const names = [
    ...(op.variants.method && op.variants.function ? [[camelCase(op.name), local(op), result]] : []),
    ...(inplace ? [[`${camelCase(op.name)}_`, `${camelCase(op.name)}_`, "Tensor"]] : []),
    ...(op.variants.method && op.variants.function ? op.aliases.map((alias) => [camelCase(alias), local(op), result]) : []),
  ];
  const declarations = names.flatMap(([name, fn, type]) => [
    `/** See the function \`${fn}\`. */`, ...parameters.methodOverloads.map((list) => `${name}(${list}): ${type};`),
  ]);
  const methods = names.map(([name, fn, type]) => `${name}(${["this: Tensor", parameters.methodImplementation].filter(Boolean).join(", ")}): ${type} { return ${fn}(${parameters.forwarded}); },`);
  return { declarations, methods };
}
