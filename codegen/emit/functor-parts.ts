// What the functors of all skeletons share: statements made of lets, members for scalars, types.

import type { Expr } from "../formula/ast.js";
import { isComplexDtype } from "../catalog/dtypes.js";
import { isComplex } from "../formula/types.js";
import { builtins } from "../formula/builtins.js";
import { calls, children, mapChildren, substitute } from "../formula/tree.js";
import type { Kernel, Operand, Scalar } from "../lower/kernel.js";
import { reads } from "../lower/hoist.js";
import { cppName } from "../names.js";
import { printFormula } from "../print/text.js";

export interface Binding {
  readonly name: string;
  readonly value: Expr;
}

/** Trees without lets, and the lets that they share, in an order in which each knows those before. */
export interface Flat {
  readonly bindings: readonly Binding[];
  readonly trees: ReadonlyMap<string, Expr>;
}

/** Floats every let out. Equal ones are kept once; different ones of one name get another name. */
export function flatten(trees: ReadonlyMap<string, Expr>, taken: Iterable<string>): Flat {
  const bindings: Binding[] = [];
  const names = new Set(taken);
  const texts = new Map<string, string>();
  const lift = (expr: Expr): Expr => {
    if (expr.kind !== "let") return mapChildren(expr, lift);
    const value = lift(expr.value);
    const text = `${expr.name} = ${printFormula(value)}`;
    let name = texts.get(text);
    if (name === undefined) {
      name = expr.name;
      for (let k = 2; names.has(name); k++) name = `${expr.name}${k}`;
      names.add(name);
      texts.set(text, name);
      bindings.push({ name, value });
    }
    const read: Expr = { kind: "name", name, span: expr.span, type: expr.value.type, stage: expr.value.stage };
    return lift(name === expr.name ? expr.body : substitute(expr.body, new Map([[expr.name, read]])));
  };
  return { trees: new Map([...trees].map(([role, tree]) => [role, lift(tree)])), bindings };
}

/** The bindings that `trees` need, through each other, in order. */
export function needed(bindings: readonly Binding[], trees: Iterable<Expr>): readonly Binding[] {
  const used = new Set(reads(trees));
  const kept: Binding[] = [];
  for (const binding of [...bindings].reverse()) {
    if (!used.has(binding.name)) continue;
    kept.unshift(binding);
    for (const name of reads([binding.value])) used.add(name);
  }
  return kept;
}

/** C++ type of an operand's elements. */
export function elementType(dtype: Operand["dtype"]): string {
  if (dtype === "T") return "T";
  if (dtype === "sum") return "SumType<T>";
  if (dtype === "real_type") return "RealType<T>";
  if (dtype === "complex_type") return "ComplexType<T>";
  if (dtype === "truth_type") return "bool";
  return CPP_TYPES[dtype] ?? unknownType(dtype);
}

const CPP_TYPES: Readonly<Record<string, string>> = {
  bool: "bool", uint8: "uint8_t", int8: "int8_t", int16: "int16_t", int32: "int32_t",
  int64: "int64_t", float16: "Half", bfloat16: "BFloat16", float32: "float", float64: "double",
  complex64: "fluxion::Complex<float>", complex128: "fluxion::Complex<double>",
};

function unknownType(dtype: string): never {
  throw new Error(`internal: there are no kernels for ${dtype}`);
}

/** `Float32` of `DType::Float32`. */
export const DTYPE_NAMES: Readonly<Record<string, string>> = {
  bool: "Bool", uint8: "UInt8", int8: "Int8", int16: "Int16", int32: "Int32", int64: "Int64",
  float16: "Float16", bfloat16: "BFloat16", float32: "Float32", float64: "Float64",
  complex64: "Complex64", complex128: "Complex128",
};

/** C++ types of numbers in a functor: of elements, and of real numbers where those are complex. */
export interface Numbers {
  readonly element: string;
  readonly real: string;
}

/** `R` beside `T` where a kernel is made for complex dtypes. */
export function numbersOf(kernel: Kernel, element = "T"): Numbers {
  return { element, real: kernel.dtypes.some(isComplexDtype) ? "R" : element };
}

/** Declares `R` where it is another name than the element's. */
export function realAlias({ element, real }: Numbers): readonly string[] {
  return real === element ? [] : [`using ${real} = RealType<${element}>;`];
}

/** C++ type of a value of the formula language. */
export function valueType(expr: Expr, { element, real }: Numbers): string {
  switch (expr.type?.kind) {
    case "int": return "int64_t";
    case "bool": return "bool";
    case "list": return "auto";
    default: return isComplex(expr.type) ? element : real;
  }
}

/** C++ name of an operand or scalar: `grad.values` → `grad_values`. */
export function cppOf(name: string): string {
  const own = cppName(name.replace(/[.:]/g, "_"));
  return METHODS.has(own) ? `${own}_` : own;
}

/** What functors call their own functions. */
const METHODS: ReadonlySet<string> = new Set(["init", "map", "step", "combine", "finish", "into", "value"]);

/** Names that C++ spells otherwise. */
export function nameMap(names: Iterable<string>): Map<string, string> {
  return new Map([...names].map((name) => [name, cppOf(name)]));
}

export interface Members {
  /** `T alpha;` */
  readonly fields: readonly string[];
  /** `alpha(s.real<T>(0))` */
  readonly inits: readonly string[];
  /** The constructor's parameter, unnamed where nothing is read. */
  readonly parameter: string;
}

/** The functor's members: its scalars, and the generator where it draws. */
export function members(kernel: Kernel, real = "T"): Members {
  const fields = kernel.scalars.map((scalar) => `${scalarType(scalar, real)} ${cppOf(scalar.name)};`);
  const single = kernel.scalars.filter(({ type }) => type !== "ints").length;
  const inits = kernel.scalars.map((scalar, k) => {
    const value = scalar.type === "ints" ? `s.list(${single}, ${k - single})` : scalarValue(scalar, k, real);
    return `${cppOf(scalar.name)}(${value})`;
  });
  if (kernel.indexed) {
    const normal = [...kernel.trees.values()].some((tree) => calls(tree).some(({ callee }) => callee === "normal"));
    const kind = `${normal ? "Normals" : "Uniforms"}<${real}>`;
    fields.push(`Draws<${kind}> random;`);
    inits.push(`random(s.template random<${kind}>())`);
  }
  return { fields, inits, parameter: inits.length > 0 ? "const Scalars& s" : "const Scalars&" };
}

function scalarType({ type }: Scalar, real: string): string {
  if (type === "ints") return "Position";
  return type === "real" ? real : type === "int" ? "int64_t" : "bool";
}

function scalarValue({ type }: Scalar, k: number, real: string): string {
  if (type === "real") return `s.template real<${real}>(${k})`;
  return type === "int" ? `s.whole(${k})` : `s.truth(${k})`;
}

/** Headers beyond math.h that the kernels' builtins are in. */
export function headersOf(kernels: readonly Kernel[]): readonly string[] {
  const trees = kernels.flatMap((kernel) => [...kernel.trees.values()]);
  const headers = trees.flatMap((tree) => calls(tree)).map(({ callee }) => builtins.get(callee)?.header);
  return [...new Set(headers.filter((header) => header !== undefined))].sort();
}

/** About how many cheap instructions an element takes; decides when a second thread pays. */
export function costOf(trees: Iterable<Expr>): number {
  let cost = 0;
  const visit = (expr: Expr): void => {
    if (expr.kind === "binary") cost += expr.op === "/" || expr.op === "//" || expr.op === "%" ? 4 : expr.op === "^" ? 4 : 1;
    if (expr.kind === "if" || expr.kind === "unary") cost += 1;
    if (expr.kind === "call") cost += expr.calleeKind === "builtin" ? callCost(expr.callee) : 2;
    children(expr).forEach(visit);
  };
  for (const tree of trees) visit(tree);
  return Math.max(1, cost);
}

const CHEAP: ReadonlySet<string> = new Set([
  "abs", "sign", "copysign", "max", "min", "fmax", "fmin", "clamp", "fma", "floor", "ceil", "trunc", "round", "frac",
  "isnan", "isinf", "isfinite", "bit_and", "bit_or", "bit_xor", "bit_not", "shl", "shr",
]);

function callCost(callee: string): number {
  if (CHEAP.has(callee)) return 1;
  return builtins.get(callee) === undefined ? 30 : callee === "sqrt" ? 4 : 16;
}

/** Whether integers may be divided, so that zero must be reported. */
export function dividesInts(trees: Iterable<Expr>): boolean {
  const found = (expr: Expr): boolean =>
    (expr.kind === "binary" && (expr.op === "//" || expr.op === "%")) ||
    (expr.kind === "call" && ["mod", "fmod", "floor_divide", "trunc_divide"].includes(expr.callee)) || children(expr).some(found);
  return [...trees].some(found);
}
