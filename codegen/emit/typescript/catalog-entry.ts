// One row of the by-name table: an operator's name, parameters, dtypes and differentiable inputs.

import type { AttrParam, Catalog, Op } from "../../catalog/model.js";
import { camelCase } from "../../names.js";
import { callOrder } from "../../print/typescript.js";

/** Lines of the row, and of the in-place form's. */
export function catalogEntry(op: Op, _catalog: Catalog): string[] {
  const params = callOrder(op.params).map((param) => {
    const name = JSON.stringify(camelCase(param.name));
    if (param.role === "tensor") return `{ name: ${name}, kind: "tensor", optional: ${param.optional} }`;
    return `{ name: ${name}, kind: ${JSON.stringify(param.type.kind)}, optional: ${param.optional || param.default !== undefined}, option: ${param.option}${members(param)} }`;
  });
  const gradients = op.grads === "derived" ? '"derived"' : `[${[...op.grads].filter(([, grad]) => grad.kind === "formula").map(([name]) => JSON.stringify(camelCase(name))).join(", ")}]`;
  const row = (name: string, call: string): string =>
    `{ name: ${JSON.stringify(name)}, kind: ${JSON.stringify(op.kind)}, dtypes: [${op.dtypes.map((d) => JSON.stringify(d)).join(", ")}], differentiable: ${gradients}, params: [${params.join(", ")}], call: ops.${call} as never },`;
  const own = op.variants.function ? [op.name, ...op.aliases].map((name) => row(name, camelCase(op.name))) : [];
  return op.variants.inplace ? [...own, row(`${op.name}_`, `${camelCase(op.name)}_`)] : own;
}

function members(param: AttrParam): string {
  return param.type.kind === "enum" ? `, members: [${param.type.members.map((m) => JSON.stringify(m)).join(", ")}]` : "";
}
