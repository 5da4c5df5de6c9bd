// The bodies of functors that compute with positions: gather, scatter, create.

import { calls } from "../formula/tree.js";
import type { Expr } from "../formula/ast.js";
import { reads } from "../lower/hoist.js";
import type { Kernel } from "../lower/kernel.js";
import { checkedIndices, printCpp, type CppContext } from "../print/cpp.js";
import type { Body } from "./functor.js";
import { method } from "./functor-text.js";
import { cppOf, elementType, flatten, nameMap, numbersOf, realAlias, valueType } from "./functor-parts.js";

export function indexedBody(kernel: Kernel): Body {
  const [output] = kernel.outputs;
  const type = elementType(output.dtype);
  const numbers = numbersOf(kernel);
  const methods = kernel.skeleton === "scatter"
    ? [...indexed(kernel, "into", "auto"), ...indexed(kernel, "value", type), ...combine(kernel, type)]
    : indexed(kernel, "value", type);
  return {
    real: numbers.real,
    declarations: [
      ...realAlias(numbers),
      `using Outputs = Types<${type}>;`,
      `using Inputs = Types<${kernel.inputs.map(({ dtype }) => elementType(dtype)).join(", ")}>;`,
      ...(kernel.skeleton === "scatter" ? [`static constexpr bool combines = ${kernel.trees.has("combine")};`] : []),
    ],
    methods,
  };
}

/** `value(i, x, index, bounds)`: every input as a view that is read at positions. */
function indexed(kernel: Kernel, role: string, type: string): readonly string[] {
  const taken = ["i", "bounds", ...[...kernel.inputs, ...kernel.scalars].map(({ name }) => name)];
  const { bindings, trees } = flatten(new Map([[role, kernel.trees.get(role)!]]), taken);
  const tree = trees.get(role)!;
  const all = [...bindings.map(({ value }) => value), tree];
  const numbers = numbersOf(kernel);
  const context: CppContext = { real: numbers.real, names: nameMap(taken) };
  const lets = bindings.map(({ name, value }) =>
    `const ${valueType(value, numbers)} ${cppOf(name)} = ${printCpp(value, context)};`);
  return method(`HD ${type} ${role}(${params(kernel, all)}) const`,
    [...lets, `return ${printCpp(tree, context, type === "auto" ? "list" : tree.type?.kind === "bool" ? "bool" : "real")};`]);
}

function params(kernel: Kernel, all: readonly Expr[]): string {
  const used = reads(all);
  const wraps = all.some((expr) => calls(expr).some(({ callee }) => checkedIndices.has(callee)));
  return [
    `const Index&${used.has("i") ? " i" : ""}`,
    ...kernel.inputs.map(({ name, dtype }) => `const View<${elementType(dtype)}>&${used.has(name) ? ` ${cppOf(name)}` : ""}`),
    `Bounds&${wraps ? " bounds" : ""}`,
  ].join(", ");
}

function combine(kernel: Kernel, type: string): readonly string[] {
  const tree = kernel.trees.get("combine");
  if (tree === undefined) return [];
  const context: CppContext = { real: numbersOf(kernel, type).real, names: nameMap(kernel.scalars.map(({ name }) => name)) };
  return method(`HD ${type} combine(${type} a, ${type} b) const`, [`return ${printCpp(tree, context)};`]);
}
