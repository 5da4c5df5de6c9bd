// TypeScript bindings: one function, and one method, for every operator; one file per family, an
// index, and the table that `ops.call` reads.

import type { Catalog, Family, Op, Place } from "../catalog/model.js";
import { camelCase } from "../names.js";
import { printText } from "../print/text.js";
import type { PrintContext } from "../print/typescript.js";
import type { OutputFile } from "../write/output.js";
import { composedForm } from "./cuda.js";
import { provenance, type EmitInput, type Emitter } from "./emitter.js";
import { argumentChecks } from "./typescript/argument-checks.js";
import { catalogEntries, overloadEntries } from "./typescript/catalog-entry.js";
import { gradientNames } from "./typescript/gradient-names.js";
import { identifiersOf } from "./typescript/identifiers.js";
import { importLines } from "./typescript/imports.js";
import { inPlaceOf, writtenName } from "./typescript/indexed.js";
import { namespacesView } from "./typescript/namespaces.js";
import { operatorCode, type OperatorCode } from "./typescript/operator.js";
import { printOverload } from "./typescript/overload.js";
import {
  local, parametersOf, primary, primaryText, resultText, tensors,
  type CallForm, type ParameterLists, type Parameters,
} from "./typescript/parameters.js";
import { wrapCode, wrapDoc } from "./typescript/wrap.js";

export const tsEmitter: Emitter = { name: "ts", emit: emitTs };

export function emitTs(input: EmitInput): readonly OutputFile[] {
  const { catalog, render } = input;
  const families = catalog.families.map((family) => emitFamily(family, input));
  const head = provenance("ops.yaml", "ts");
  const index = { ...head, families: catalog.families.map((family) => family.name) };
  const entries = [
    ...[...catalog.ops.values()].sort(byName).flatMap(catalogEntries),
    ...catalog.overloads.flatMap(overloadEntries),
  ];
  return [
    ...families,
    { path: "ts/index.ts", text: render("ts/index", index), ops: [] },
    { path: "ts/catalog.ts", text: render("ts/catalog", { ...head, entries }), ops: [] },
    { path: "ts/namespaces.ts", text: render("ts/namespaces", { ...head, ...namespacesView(catalog) }), ops: [] },
  ];
}

function byName(a: Op, b: Op): number { return a.name < b.name ? -1 : a.name > b.name ? 1 : 0; }

/** What `templates/ts/family.hbs` indents declarations and methods by. */
const INDENTS = { declarations: 4, methods: 2 } as const;

function emitFamily(family: Family, input: EmitInput): OutputFile {
  const printed = [
    ...family.ops.map((op) => printOperator(op, input)), ...family.overloads.map(printOverload),
  ];
  const operators = printed.map(({ lines }) => ({ lines: lines.flatMap((line) => wrapCode(line)) }));
  const declarations = printed.flatMap((one) => one.declarations);
  const methods = printed.flatMap((one) => one.methods);
  const imports = importLines({
    code: [...printed.flatMap(({ lines }) => lines), ...declarations, ...methods],
    declared: new Set(printed.flatMap((one) => one.declared)),
    generated: [
      [`../autograd/${family.name}.js`, family.ops.flatMap(gradientNames).sort()],
      ...writtenFunctions(family),
      ["./index.js", optionTypes(family)],
    ],
    index: "./index.js", tensorValue: methods.length > 0,
  });
  const view = {
    ...provenance(family.file, "ts"), imports, operators,
    declarations: declarations.flatMap((line) => wrapCode(line, INDENTS.declarations)),
    methods: methods.flatMap((line) => wrapCode(line, INDENTS.methods)),
  };
  const text = input.render(methods.length > 0 ? "ts/family" : "ts/functions", view);
  const ops = family.ops.map(({ name }) => name);
  return { path: `ts/${family.name}.ts`, text: `${text.trimEnd()}\n`, ops };
}

/** Options of forms that are declared in other files. */
function optionTypes(family: Family): readonly string[] {
  const others = family.overloads.flatMap(({ forms }) => forms).filter((op) => op.family !== family.name);
  return others.flatMap((op) => {
    const { options } = parametersOf(op);
    return options === undefined ? [] : [`type ${options.name}`];
  }).sort();
}

/** Composites and references in TypeScript, by file. */
function writtenFunctions(family: Family): readonly (readonly [file: string, names: readonly string[]])[] {
  const byFile = new Map<string, string[]>();
  for (const op of family.ops) {
    for (const place of placesOf(op)) {
      const path = `../../${place.file.replace(/\.ts$/, ".js")}`;
      const imported = `${place.symbol} as ${writtenName(place)}`;
      byFile.set(path, [...new Set([...byFile.get(path) ?? [], imported])].sort());
    }
  }
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1));
}

function placesOf(op: Op): readonly Place[] {
  const { body, variants } = op;
  const code = body.kind === "composite" ? body.code : body.kind === "extern" ? body.proof.code : undefined;
  const composed = composedForm(op);
  const writes = body.kind === "composite" && variants.inplace;
  return [
    ...(code !== undefined && variants.function ? [code] : []), ...(code !== undefined && writes ? [inPlaceOf(code)] : []),
    ...(composed === undefined ? [] : [composed]),
  ];
}

interface PrintedOperator extends PrintedMethods {
  readonly lines: readonly string[];
  /** Names of the functions among the lines. */
  readonly declared: readonly string[];
}

function printOperator(op: Op, { catalog, lowered }: EmitInput): PrintedOperator {
  const context = contextFor(op, catalog);
  const own = lowered.get(op.name);
  if (own === undefined) throw new Error(`internal: ${op.name} was not lowered`);
  const code = operatorCode({ op, lowered: own, catalog, context });
  const parameters = parametersOf(op);
  const checks = argumentChecks(op, context);
  const body = [...code.usual, ...dropUnused([...checks, ...code.body])];
  const name = local(op);
  const aliases = op.aliases.map(camelCase);
  const lines = [
    ...optionsLines(parameters),
    ...code.records, ...(code.records.length > 0 ? [""] : []),
    ...(op.variants.function ? functionLines(op, parameters, body) : []),
    ...(code.inplace ? inPlaceLines(op, parameters, dropUnused([...checks, ...code.inplace])) : []),
    ...aliases.flatMap((alias) =>
      ["", `/** Another name of \`${name}\`. */`, `export const ${alias} = ${name};`]),
  ];
  const declared = [name, camelCase(op.name), `${camelCase(op.name)}_`, ...aliases];
  return { lines, declared, ...methodsOf(op, parameters, code) };
}

export function contextFor(op: Op, catalog: Catalog): PrintContext {
  const first = primaryText(op);
  const names = new Map([...op.params, ...op.let, ...op.gradLet].map((one) => [one.name, local(one)]));
  const hostResult = op.results.some((result) => result.host);
  const rank = first === undefined ? "0" : `${first}.shape.length`;
  return { catalog, names, hostResult, rank };
}

function optionsLines({ options }: Parameters): readonly string[] {
  if (options === undefined) return [];
  const members = options.members.map(({ name, type }) => `  ${name}: ${type};`);
  return [`export interface ${options.name} {`, ...members, "}", ""];
}

/** A function may not be called `var`; it is exported under that name nevertheless. */
function functionLines(op: Op, parameters: Parameters, body: readonly string[]): readonly string[] {
  const [name, wanted] = [local(op), camelCase(op.name)];
  const text = functionText(name, parameters.function, (asks) => resultText(op, asks), body);
  if (name === wanted) return [...docLines(op), ...exported(text)];
  return [...docLines(op), ...text, `export { ${name} as ${wanted} };`];
}

function inPlaceLines(op: Op, parameters: Parameters, body: readonly string[]): readonly string[] {
  const first = primary(op);
  const doc = `/** As \`${local(op)}\`, written into ${first ? local(first) : "x"} and returning it. */`;
  const text = functionText(`${camelCase(op.name)}_`, parameters.function, () => "Tensor", body);
  return [...(op.variants.function ? [""] : []), doc, ...exported(text)];
}

function functionText(
  name: string, { overloads, implementation }: ParameterLists, result: (asks: CallForm["asks"]) => string,
  body: readonly string[],
): readonly string[] {
  const signatures = overloads.length > 1
    ? overloads.map(({ list, asks }) => `function ${name}(${list}): ${result(asks)};`) : [];
  const head = `function ${name}(${implementation}): ${result("maybe")} {`;
  return [...signatures, head, ...body.map((line) => `  ${line}`), "}"];
}

function exported(text: readonly string[]): readonly string[] {
  return text.map((line) => (line.startsWith("function ") ? `export ${line}` : line));
}

/** Without constants that no later line reads; what only checks an argument stays as a statement. */
function dropUnused(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  const used = new Set<string>();
  for (const line of lines.toReversed()) {
    const [, name, value] = /^const (\w+) = (.*);$/.exec(line) ?? [];
    const isUnused = name !== undefined && !used.has(name);
    const checks = isUnused && /check|wrap/.test(value);
    if (isUnused && !checks) continue;
    kept.unshift(isUnused ? `${value};` : line);
    for (const one of identifiersOf(line)) used.add(one);
  }
  return kept;
}

function docLines(op: Op): readonly string[] {
  const text = op.doc.trim().replaceAll("*/", "* /").split("\n").map((line) => line.trim());
  const formula = formulaLine(op);
  const paragraphs = [...text.filter(Boolean).flatMap(wrapDoc), ...(formula ? ["", formula] : [])];
  return ["/**", ...paragraphs.map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** The forward formula on one line, where the entry states one for each element. */
function formulaLine({ body }: Op): string | undefined {
  if (body.kind !== "pointwise" && body.kind !== "rowwise") return undefined;
  const [formula] = body.forward.values();
  if (formula.select !== undefined) return undefined;
  const text = printText(formula.expr);
  return text.length > 90 || text.includes("\n") ? undefined : `\`${text}\``;
}

interface PrintedMethods {
  readonly declarations: readonly string[];
  readonly methods: readonly string[];
}

/** Methods of the first parameter, if that is a tensor. */
function methodsOf(op: Op, parameters: Parameters, code: OperatorCode): PrintedMethods {
  const [first] = op.params;
  if (tensors(op).length === 0 || first?.role !== "tensor" || first.list) return { declarations: [], methods: [] };
  const isMethod = op.variants.method && op.variants.function;
  const inPlace = `${camelCase(op.name)}_`;
  const result = (asks: CallForm["asks"]): string => resultText(op, asks);
  const all: readonly (readonly [name: string, calls: string, result: typeof result])[] = [
    ...(isMethod ? [[camelCase(op.name), local(op), result] as const] : []),
    ...(code.inplace ? [[inPlace, inPlace, () => "Tensor"] as const] : []),
    ...(isMethod ? op.aliases.map((alias) => [camelCase(alias), local(op), result] as const) : []),
  ];
  const { overloads, implementation } = parameters.method;
  const self = ["this: Tensor", ...(implementation === "" ? [] : [implementation])].join(", ");
  return {
    declarations: all.flatMap(([name, calls, text]) => [
      `/** See the function \`${calls}\`. */`,
      ...overloads.map(({ list, asks }) => `${name}(${list}): ${text(asks)};`),
    ]),
    methods: all.map(([name, calls, text]) =>
      `${name}(${self}): ${text("maybe")} { return ${calls}(${parameters.forwarded}); },`),
  };
}
