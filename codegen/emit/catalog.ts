// `catalog.json`: the checked catalog for other programs, and the surface on which a change of the
// interface shows in review. Formulas are in it as text.

import type { Catalog, Op, Param } from "../catalog/model.js";
import { printFormula } from "../print/text.js";
import type { Emitter } from "./emitter.js";
import { forwardFormulas, gradientFormulas, type LabelledFormula } from "./formulas.js";
import { printSignature } from "./signature.js";

const FORMAT = 1;

export const catalogEmitter: Emitter = {
  name: "catalog",
  emit: ({ catalog }) => [{
    path: "catalog.json",
    text: `${JSON.stringify(describeCatalog(catalog), null, 2)}\n`,
    ops: [...catalog.ops.keys()].sort(),
  }],
};

function describeCatalog({ version, dtypes, compute, dtypeSets, ops }: Catalog): object {
  const sorted = [...ops.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    format: FORMAT, catalog: version, dtypes, compute: Object.fromEntries(compute),
    dtypeSets: Object.fromEntries(dtypeSets),
    ops: Object.fromEntries(sorted.map((op) => [op.name, describeOp(op)])),
  };
}

function describeOp(op: Op): object {
  return {
    family: op.family, kind: op.kind, doc: op.doc,
    signature: printSignature(op, printFormula),
    params: op.params.map(describeParam),
    results: op.results.map(({ name, dtype, saved, viewOf, list }) => ({ name, dtype, saved, viewOf, list })),
    dtypes: op.dtypes, promote: op.promote,
    require: op.require.map(({ that }) => printFormula(that)),
    let: Object.fromEntries(op.let.map(({ name, expr }) => [name, printFormula(expr)])),
    forward: textByLabel(forwardFormulas(op)),
    grads: describeGrads(op),
    linear: op.linear, ties: op.ties, tags: op.tags, aliases: op.aliases, variants: op.variants,
    namespaces: op.namespaces,
  };
}

function describeParam(param: Param): object {
  if (param.role === "tensor") {
    const { role, name, dtypes, optional, mutated, scalar, list } = param;
    return { role, name, dtypes, optional, mutated, scalar, list };
  }
  const { role, name, type, optional, option, positional, default: given } = param;
  const value = given && ("span" in given ? printFormula(given) : given.kind);
  return { role, name, type, optional, option, positional, default: value };
}

function describeGrads(op: Op): object | "derived" {
  if (op.grads === "derived") return "derived";
  const rest = [...op.grads].flatMap(([input, gradient]) =>
    gradient.kind === "formula" ? [] : [[input, { [gradient.kind]: gradient.reason }] as const]);
  return { ...textByLabel(gradientFormulas(op)), ...Object.fromEntries(rest) };
}

function textByLabel(formulas: readonly LabelledFormula[]): Readonly<Record<string, string>> {
  return Object.fromEntries(formulas.map(({ label, expr }) => [label, printFormula(expr)]));
}
