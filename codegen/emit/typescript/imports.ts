// The imports of a generated TypeScript file: exactly the names its text uses.

export interface Imports {
  readonly text: string;
  readonly family: string;
  readonly gradients: readonly string[];
  /** The class itself is needed, not only its type. */
  readonly tensorValue: boolean;
}

/** Every name generated text may use from the runtime, by module. Types are marked. */
const RUNTIME: readonly (readonly [module: string, names: readonly string[]])[] = [
  ["autograd/mode.js", ["noGrad"]],
  ["autograd/record.js", ["NO_ATTRS", "defineGradients", "type Values"]],
  ["dispatch/arguments.js", ["NONE", "asDims", "checkBool", "checkDevice", "checkEnum", "checkInt", "checkInts", "checkNumber", "checkOptions", "checkText", "dtypeOr", "floating", "readOptions"]],
  ["dispatch/contract.js", ["contract", "defineContract"]],
  ["dispatch/create.js", ["create", "defineCreate"]],
  ["dispatch/fused.js", ["OVER"]],
  ["dispatch/indexed.js", ["defineIndexed", "gatherElements", "scatterElements", "scatterElementsInPlace"]],
  ["dispatch/no-tensor-form.js", ["noTensorForm"]],
  ["dispatch/operand.js", ["NO_SCALARS", "checkOptionalTensor", "checkTensor", "checkTensorLike", "type TensorLike"]],
  ["dispatch/pointwise.js", ["binary", "definePointwise", "pointwise", "pointwiseInPlace", "unary", "variant"]],
  ["dispatch/reduce.js", ["alignToRows", "defineFold", "defineRows", "reduce", "rowwise", "scan"]],
  ["dispatch/view.js", ["viewElements"]],
  ["dtype.js", ["defaultDType", "parseDType", "type DTypeName"]],
  ["errors.js", ["ArgumentError", "ShapeError", "showValue"]],
  ["random.js", ["checkGenerator", "defaultGenerator", "type Generator"]],
  ["shape.js", ["checkShape", "wrapDim", "wrapDims"]],
];

export function importLines({ text, family, gradients, tensorValue }: Imports): string[] {
  const uses = (name: string): boolean => new RegExp(`(?<![\\w."'])${name}\\b(?!["'])`).test(text);
  const lines = RUNTIME.flatMap(([module, names]) => {
    const used = names.filter((name) => uses(name.replace("type ", "")));
    return used.length === 0 ? [] : [importLine(used, `../../src/${module}`)];
  });
  if (/\bhost\.\w/.test(text)) lines.push('import * as host from "../../src/shape-functions.js";');
  const zeros = /(?<![\w.])zeros\(grad\.shape/.test(text) ? ", zeros" : "";
  if (tensorValue || uses("Tensor")) lines.push(`import { ${tensorValue ? "" : "type "}Tensor${zeros} } from "../../src/tensor/tensor.js";`);
  if (gradients.length > 0) lines.push(...gradientImports(gradients, family, text));
  if (/\bops\.\w/.test(text)) lines.push('import * as ops from "./index.js";');
  return lines;
}

function gradientImports(gradients: readonly string[], family: string, text: string): string[] {
  const own = gradients.filter((name) => !new RegExp(`export const ${name}\\b`).test(text) && name !== "defineGradients");
  return own.length === 0 ? [] : [importLine(own, `../autograd/${family}.js`)];
}

/** One import, on several lines where it is long. */
export function importLine(names: readonly string[], from: string): string {
  const types = names.every((name) => name.startsWith("type "));
  const list = types ? names.map((name) => name.slice(5)) : names;
  const line = `import ${types ? "type " : ""}{ ${list.join(", ")} } from "${from}";`;
  if (line.length <= 100) return line;
  return `import ${types ? "type " : ""}{\n${list.map((name) => `  ${name},`).join("\n")}\n} from "${from}";`;
}
