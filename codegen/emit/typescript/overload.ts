// Overloads: a function and a method with the signatures of all forms, which choose among them when
// called.

import type { Overload, Op } from "../../catalog/model.js";
import { camelCase, constantCase } from "../../names.js";
import { callOrder } from "../../print/typescript.js";
import { parameterSpec } from "./catalog-entry.js";
import { type CallForm, local, parametersOf, resultText, spelled } from "./parameters.js";
import { wrapDoc } from "./wrap.js";

export interface PrintedOverload {
  readonly lines: readonly string[];
  readonly declared: readonly string[];
  readonly declarations: readonly string[];
  readonly methods: readonly string[];
}

export function printOverload(overload: Overload): PrintedOverload {
  const all = (["", "_"] as const).flatMap((suffix) => printForms(overload, suffix) ?? []);
  // Where all forms exist in place only, there is no function of the plain name.
  const names = all.some(({ name }) => name === local(overload)) ? overload.aliases.map(camelCase) : [];
  const aliases = names.map((alias) => `export const ${alias} = ${local(overload)};`);
  return {
    lines: [...all.flatMap(({ lines }) => lines), ...aliases],
    declared: [...all.map(({ name }) => name), ...names],
    declarations: all.flatMap(({ declarations }) => declarations),
    methods: all.flatMap(({ methods }) => methods),
  };
}

interface PrintedForms {
  readonly name: string;
  readonly lines: readonly string[];
  readonly declarations: readonly string[];
  readonly methods: readonly string[];
}

/** The forms themselves, or (with the suffix `_`) those that exist in place. */
function printForms(overload: Overload, suffix: "" | "_"): PrintedForms | undefined {
  const { forms } = overload;
  const own = suffix === "" ? forms.filter(({ variants }) => variants.function) : forms.filter(({ variants }) => variants.inplace);
  if (own.length === 0) return undefined;
  const wanted = `${camelCase(overload.name)}${suffix}`;
  const name = suffix === "" ? local(overload) : wanted;
  const constant = `${constantCase(overload.name)}${suffix === "" ? "" : "_IN_PLACE"}`;
  const result = (op: Op, asks: CallForm["asks"]): string => (suffix === "" ? resultText(op, asks) : "Tensor");
  const signatures = own.flatMap((op) =>
    parametersOf(op).function.overloads.map(({ list, asks }) => `function ${name}(${list}): ${result(op, asks)};`));
  const body = [
    ...signatures, `function ${name}(...args: unknown[]): unknown {`,
    `  return callOverload(${spelled({ name: overload.name + suffix })}, ${constant}, args);`, "}",
  ];
  const isMethod = own.filter(({ params, variants }) => params[0]?.role === "tensor" && (variants.method || suffix === "_"));
  const names = [wanted, ...(suffix === "" ? overload.aliases.map(camelCase) : [])];
  return {
    name,
    lines: [
      `const ${constant}: readonly Form[] = [`, ...own.map((op) => `  ${formText(op, suffix)},`), "];", "",
      "/**", ...wrapDoc(overload.doc.trim()).map((line) => ` * ${line}`.trimEnd()), " */",
      ...(name === wanted ? body.map((line) => (line.startsWith("function ") ? `export ${line}` : line))
        : [...body, `export { ${name} as ${wanted} };`]),
    ],
    declarations: isMethod.length === 0 ? [] : names.flatMap((one) => [
      `/** See the function \`${wanted}\`. */`,
      ...isMethod.flatMap((op) => parametersOf(op).method.overloads.map(({ list, asks }) => `${one}(${list}): ${result(op, asks)};`)),
    ]),
    methods: isMethod.length === 0 ? [] : names.map((one) =>
      `${one}(this: Tensor, ...args: unknown[]): unknown { return callOverload(${spelled({ name: overload.name + suffix })}, ${constant}, [this, ...args]); },`),
  };
}

function formText(op: Op, suffix: string): string {
  const params = callOrder(op.params).map(parameterSpec).join(", ");
  return `{ params: [${params}], call: () => ops.${camelCase(op.name)}${suffix} as never }`;
}
