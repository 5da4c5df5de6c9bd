// The body of a pointwise functor: operator() on elements.

import type { Expr } from "../formula/ast.js";
import { builtins } from "../formula/builtins.js";
import { calls } from "../formula/tree.js";
import { isComplex } from "../formula/types.js";
import { reads } from "../lower/hoist.js";
import type { Kernel, Operand } from "../lower/kernel.js";
import { printCpp, type CppContext } from "../print/cpp.js";
import type { Body } from "./functor.js";
import { method } from "./functor-text.js";
import {
  costOf, cppOf, dividesInts, elementType, flatten, nameMap, numbersOf, realAlias, valueType,
} from "./functor-parts.js";

export function pointwiseBody(kernel: Kernel): Body {
  const taken = [...kernel.inputs, ...kernel.outputs, ...kernel.scalars].map(({ name }) => name);
  const { bindings, trees } = flatten(kernel.trees, taken);
  const all = [...bindings.map(({ value }) => value), ...trees.values()];
  const numbers = numbersOf(kernel);
  const partly = all.some((tree) => calls(tree).some(({ callee }) => builtins.get(callee)?.near === true));
  const context: CppContext = { real: numbers.real, names: nameMap(taken), ...(partly ? { reach: true } : {}) };
  const lets = bindings.map(({ name, value }) =>
    `const ${valueType(value, numbers)} ${cppOf(name)} = ${printCpp(value, context)};`);
  const single = kernel.outputs.length === 1;
  const stores = [...trees].map(([name, tree]) => {
    const operand = kernel.outputs.find((output) => output.name === name);
    if (operand === undefined) throw new Error(`internal: ${kernel.key} has no output ${name}`);
    const value = converted(tree, operand, context);
    return single ? `return ${value};` : `${cppOf(outputName(kernel, name))} = ${value};`;
  });
  return {
    real: numbers.real,
    declarations: [
      ...realAlias(numbers),
      `using Outputs = Types<${kernel.outputs.map(({ dtype }) => elementType(dtype)).join(", ")}>;`,
      `using Inputs = Types<${kernel.inputs.map(({ dtype }) => elementType(dtype)).join(", ")}>;`,
      ...(costOf(all) > 1 ? [`static constexpr int cost = ${costOf(all)};`] : []),
      ...(kernel.indexed ? ["static constexpr bool indexed = true;"] : []),
      ...copied(kernel, trees),
      ...(partly ? ["static constexpr bool partly = ops::is_real<T>;"] : []),
      ...(dividesInts(all) ? ["static constexpr bool can_fault = std::is_integral_v<T>;"] : []),
    ],
    methods: [
      ...(partly ? ["template <class Reach = ops::Whole>"] : []),
      ...method(head(kernel, all, single, partly), [...lets, ...stores]),
    ],
  };
}

/** Which input the only result is, as it stands, or that it is its input in another dtype. */
function copied(kernel: Kernel, trees: ReadonlyMap<string, Expr>): readonly string[] {
  const [tree, ...others] = trees.values();
  if (others.length > 0 || tree.kind !== "name") return [];
  const index = kernel.inputs.findIndex(({ name }) => name === tree.name);
  if (index < 0) return [];
  if (kernel.inputs[index].dtype === kernel.outputs[0].dtype) return [`static constexpr int copied = ${index};`];
  return kernel.inputs.length === 1 ? ["static constexpr bool converts = true;"] : [];
}

function head(kernel: Kernel, all: readonly Expr[], single: boolean, partly: boolean): string {
  const used = reads(all);
  const inputs = kernel.inputs.map(({ name, dtype }) => `${elementType(dtype)}${used.has(name) ? ` ${cppOf(name)}` : ""}`);
  if (kernel.indexed) inputs.unshift("int64_t i");
  const reach = partly ? ["Reach reach = {}"] : [];
  if (single) return `HD ${elementType(kernel.outputs[0].dtype)} operator()(${[...inputs, ...reach].join(", ")}) const`;
  const outputs = kernel.outputs.map(({ name, dtype }) => `${elementType(dtype)}& ${cppOf(outputName(kernel, name))}`);
  return `HD void operator()(${[...inputs, ...outputs, ...reach].join(", ")}) const`;
}

/** Gradients are called by the input they belong to; where both are arguments, `grad_x` is the gradient. */
function outputName(kernel: Kernel, name: string): string {
  return kernel.inputs.some((input) => input.name === name) || kernel.key.includes("/backward/") ? `grad_${name}` : name;
}

/** The value as an element of the operand: bools and other dtypes are converted by rule. */
function converted(tree: Expr, operand: Operand, context: CppContext): string {
  const text = printCpp(tree, context);
  const type = elementType(operand.dtype);
  const natural = tree.type?.kind === "real" ? "T" : tree.type?.kind === "bool" ? "bool" : "int";
  // A real number converts to the complex one it is; the other way, a rule has to say so.
  const isReal = natural === "T" && !isComplex(tree.type) && type === "RealType<T>";
  if (type === natural || natural === "bool" || isReal || type === "ComplexType<T>") return text;
  if (type === "T" && natural === "int") return needsCast(tree) ? `T(${text})` : text;
  return `ops::cast<${type}>(${text})`;
}

/** Integer results of small dtypes come from arithmetic in a wider one; plain names do not. */
function needsCast(tree: Expr): boolean { return tree.kind !== "name"; }
