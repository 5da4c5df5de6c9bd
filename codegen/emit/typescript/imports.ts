// The imports of a generated TypeScript file: exactly the names its code uses.

import { identifiersOf } from "./identifiers.js";
import { wrapCode } from "./wrap.js";

export interface Importing {
  readonly code: readonly string[];
  /** Names the code itself declares. */
  readonly declared: ReadonlySet<string>;
  /** Names that other generated files declare, by file. */
  readonly generated?: readonly (readonly [file: string, names: readonly string[]])[];
  /** The index of all operators, from here. */
  readonly index: string;
  /** The class itself is needed, not only its type. */
  readonly tensorValue: boolean;
}

/** Every name generated code may use from the runtime, by module. Types are marked. */
const RUNTIME: readonly (readonly [module: string, names: readonly string[]])[] = [
  ["autograd/mode.js", ["noGrad"]],
  ["autograd/record.js", ["NO_ATTRS", "defineGradients", "type Values"]],
  ["device.js", ["deviceOr", "on", "onDeviceOf", "type DeviceName"]],
  ["dispatch/arguments.js", [
    "NONE", "asDims", "checkBool", "checkEnum", "checkInt", "checkIntOrInts", "checkInts",
    "checkIntsOrWord", "checkIntsWithGaps", "checkNestedInts", "checkNumber", "checkNumberOrText",
    "checkNumbers", "checkOptionalInts", "checkOptions", "checkScalar", "checkComplex", "checkText", "createdType",
    "dtypeOr", "floating", "readOptions",
  ]],
  ["dispatch/compute-type.js", ["isHalf", "narrowHalves", "widenHalves"]],
  ["dispatch/contract.js", ["contract", "defineContract"]],
  ["dispatch/create.js", ["asLeaf", "create", "defineCreate"]],
  ["dispatch/extern.js", ["defineExtern", "extern", "externInPlace"]],
  ["dispatch/fused.js", ["OVER"]],
  ["dispatch/indices.js", ["type Index"]],
  ["dispatch/indexed.js",
    ["defineIndexed", "gatherElements", "scatterElements", "scatterElementsInPlace"]],
  ["dispatch/no-tensor-form.js", ["noTensorForm"]],
  ["dispatch/operand.js",
    ["NO_SCALARS", "checkHeld", "checkOptionalTensor", "checkOptionalTensorLike", "checkTensor", "checkTensorLike", "checkTensors",
      "refuseComplex", "type Scalar", "type TensorLike"]],
  ["dispatch/overload.js", ["callOverload", "type Form"]],
  ["dispatch/pointwise.js",
    ["binary", "definePointwise", "pointwise", "pointwiseInPlace", "unary", "variant"]],
  ["dispatch/reduce.js",
    ["alignToRows", "defineFold", "defineRows", "reduce", "rowwise", "scan"]],
  ["dispatch/reference.js", ["usesReference"]],
  ["dispatch/view.js", ["checkViewType", "viewElements"]],
  ["dtype.js", ["complexType", "defaultDType", "parseDType", "realType", "type DTypeName"]],
  ["errors.js", ["ArgumentError", "DTypeError", "ShapeError", "showValue"]],
  ["random.js", ["checkGenerator", "defaultGenerator", "type Generator"]],
  ["shape.js", ["checkShape", "wrapDim", "wrapDims"]],
];

/** Modules that generated code uses as a whole. */
const SHAPE_FUNCTIONS = "shape-functions.js";

export function importLines(file: Importing): readonly string[] {
  const code = file.code.join("\n");
  const used = identifiersOf(code);
  // A parameter or a constant may have a function's name; only a function is called.
  const isFunction = (name: string): boolean => /^[a-z]\w*$/.test(name);
  const isCalled = (name: string): boolean => new RegExp(`(?<![.\\w])${name}(?:<\\w*>)?\\(`).test(code);
  const isWanted = (name: string): boolean => {
    const own = name.slice(name.lastIndexOf(" ") + 1);
    return used.has(own) && !file.declared.has(own);
  };
  const some = (names: readonly string[], from: string): readonly string[] =>
    importLine(names.filter(isWanted), from);
  const tensor = file.tensorValue ? "Tensor" : "type Tensor";
  return [
    ...RUNTIME.flatMap(([module, names]) =>
      some(names.filter((name) => !isFunction(name) || isCalled(name)), `../../src/${module}`)),
    ...(used.has("host") ? [`import * as host from "../../src/${SHAPE_FUNCTIONS}";`] : []),
    ...(file.tensorValue || used.has("Tensor")
      ? importLine([tensor, ...(isWanted("zeros") && isCalled("zeros") ? ["zeros"] : [])], "../../src/tensor/tensor.js") : []),
    ...(file.generated ?? []).flatMap(([path, names]) => some(names, path)),
    ...(used.has("ops") ? [`import * as ops from "${file.index}";`] : []),
  ];
}

/** One import, on several lines where it is long; none where there is nothing to import. */
function importLine(names: readonly string[], from: string): readonly string[] {
  if (names.length === 0) return [];
  const areTypes = names.every((name) => name.startsWith("type "));
  const list = areTypes ? names.map((name) => name.slice("type ".length)) : names;
  return wrapCode(`import ${areTypes ? "type " : ""}{ ${list.join(", ")} } from "${from}";`);
}
