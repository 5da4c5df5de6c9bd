// One row of the by-name table: an operator's name, parameters, dtypes and differentiable inputs.

import { indexSet } from "../../catalog/dtypes.js";
import type { Op, Overload, Param } from "../../catalog/model.js";
import { camelCase } from "../../names.js";
import { callOrder } from "../../print/typescript.js";
import { isOptional, spelled } from "./parameters.js";

const quote = (text: string): string => JSON.stringify(text);

/** Rows of the operator, of its other names, and of its form in place. */
export function catalogEntries(op: Op): readonly string[] {
  const facts = [
    `kind: ${quote(op.kind)}`, `dtypes: [${op.dtypes.map(quote).join(", ")}]`,
    `differentiable: ${differentiable(op)}`,
    ...(op.namespaces.length > 0 ? [`namespaces: [${op.namespaces.map(quote).join(", ")}]`] : []),
    `params: [${callOrder(op.params).map(parameterSpec).join(", ")}]`,
  ].join(", ");
  const row = (name: string, call: string): string =>
    `{ name: ${quote(name)}, ${facts}, call: ops.${call} as never },`;
  const names = op.variants.function ? [op.name, ...op.aliases] : [];
  const own = names.map((name) => row(name, camelCase(op.name)));
  return op.variants.inplace ? [...own, row(`${op.name}_`, `${camelCase(op.name)}_`)] : own;
}

function differentiable({ grads }: Op): string {
  if (grads === "derived") return quote("derived");
  const names = [...grads].filter(([, gradient]) => gradient.kind === "formula")
    .map(([name]) => spelled({ name }));
  return `[${names.join(", ")}]`;
}

/** Rows of an overload's name and of its other names: its parameters are those of its forms. */
export function overloadEntries({ name, aliases, forms, namespaces }: Overload): readonly string[] {
  const dtypes = [...new Set(forms.flatMap((op) => op.dtypes))];
  const facts = [
    'kind: "overload"', `dtypes: [${dtypes.map(quote).join(", ")}]`, 'differentiable: "derived"',
    ...(namespaces.length > 0 ? [`namespaces: [${namespaces.map(quote).join(", ")}]`] : []),
    "params: []",
  ].join(", ");
  const row = (own: string, of: readonly Op[], suffix: string): string =>
    `{ name: ${quote(own)}, ${facts}, forms: [${of.map((op) => quote(op.name + suffix)).join(", ")}], `
      + `call: ops.${camelCase(name)}${suffix} as never },`;
  const plain = forms.filter(({ variants }) => variants.function);
  const inplace = forms.filter(({ variants }) => variants.inplace);
  return [
    ...(plain.length > 0 ? [name, ...aliases].map((own) => row(own, plain, "")) : []),
    ...(inplace.length > 0 ? [row(`${name}_`, inplace, "_")] : []),
  ];
}

/** A parameter for the runtime: what tools and overloads choose by. */
export function parameterSpec(param: Param): string {
  const name = `name: ${spelled(param)}`;
  if (param.role === "tensor") {
    const own = [
      name, `kind: "${param.list ? "tensors" : "tensor"}"`, `optional: ${param.optional}`, ...(param.scalar ? ["scalar: true"] : []),
      ...(param.generic ? [] : [`dtypes: ${dtypeList(param.dtypes)}`]),
    ];
    return `{ ${own.join(", ")} }`;
  }
  const { type } = param;
  const words = type.kind === "enum" ? type.members : type.kind === "ints" ? type.words : undefined;
  const members = words === undefined ? [] : [`members: [${words.map(quote).join(", ")}]`];
  const facts = [
    name, `kind: ${quote(type.kind)}`, `optional: ${isOptional(param)}`, `option: ${param.option}`,
  ];
  const scalar = type.kind === "number" && type.scalar === true ? ["scalar: true"] : [];
  const only = type.kind === "bool" && type.only !== undefined ? [`only: ${type.only}`] : [];
  const rest = param.rest === true ? ["rest: true"] : [];
  return `{ ${[...facts, ...members, ...scalar, ...only, ...rest].join(", ")} }`;
}

/** `index` are the integers that may be positions; other words without T are dtypes. */
function dtypeList(word: string): string {
  return word === indexSet ? '["int32", "int64"]' : `[${quote(word)}]`;
}
