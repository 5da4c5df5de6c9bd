// One row of the by-name table: an operator's name, parameters, dtypes and differentiable inputs.

import type { Op, Param } from "../../catalog/model.js";
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
    `params: [${callOrder(op.params).map(parameter).join(", ")}]`,
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

function parameter(param: Param): string {
  const name = `name: ${spelled(param)}`;
  if (param.role === "tensor") {
    return `{ ${name}, kind: "${param.list ? "tensors" : "tensor"}", optional: ${param.optional} }`;
  }
  const { type } = param;
  const members = type.kind === "enum" ? [`members: [${type.members.map(quote).join(", ")}]`] : [];
  const facts = [
    name, `kind: ${quote(type.kind)}`, `optional: ${isOptional(param)}`, `option: ${param.option}`,
  ];
  return `{ ${[...facts, ...members].join(", ")} }`;
}
