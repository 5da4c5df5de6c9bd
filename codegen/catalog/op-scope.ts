// The names in scope for the formulas of one operator, by place: host, forward, gradient.

import type { ScopeName, Callable, Mode } from "../formula/scope.js";
import { Scope } from "../formula/scope.js";
import type { Type } from "../formula/ast.js";
import {
  bool,
  complex,
  dtype,
  generator,
  int,
  ints,
  isComplex,
  listOf,
  optional,
  real,
  reals,
  record,
  text,
} from "../formula/types.js";
import { isComplexDtype, isFloating, type DtypeTable } from "./dtypes.js";
import type { Header } from "./header.js";
import type { AttrParam, AttrType, DType, IntsType, Result, TensorParam } from "./model.js";

export function attrValue(type: AttrType): Type {
  switch (type.kind) {
    case "int":
    case "dim":
    case "newdim":
      return int;
    case "number":
      return real;
    case "bool":
      return bool;
    case "dims":
    case "shape":
    case "intOrInts":
    case "nestedInts":
      return ints;
    case "ints":
      return isPlainList(type) ? ints : text;
    case "numbers":
      return reals;
    case "dtype":
      return dtype;
    case "generator":
      return generator;
    default:
      return text;
  }
}

/** Whether every value is a list of integers, once single numbers are repeated. */
function isPlainList({ gaps, words }: IntsType): boolean {
  return gaps !== true && words === undefined;
}

export function attrName(param: AttrParam): ScopeName {
  const value = attrValue(param.type);
  return {
    name: param.name,
    type: param.optional ? optional(value) : value,
    stage: "host",
    span: param.span,
    ...(param.type.kind === "enum" ? { members: param.type.members } : {}),
    ...(param.type.kind === "ints" && param.type.length !== undefined
      ? { length: param.type.length }
      : {}),
  };
}

/** `common` are the dtypes of T, which may be fewer than those of the parameter's own set. */
export function tensorName(
  param: TensorParam,
  dtypes: DtypeTable,
  common: readonly DType[],
): ScopeName {
  const own = dtypes.elementType(param.dtypes);
  const element =
    param.generic && isComplex(own) && !common.some(isComplexDtype) ? real : own;
  const type = param.list === true ? listOf(element) : element;
  return {
    name: param.name,
    type: param.optional ? optional(type) : type,
    tensor: param.list !== true,
    stage: param.perRow === true ? "row" : "elem",
    span: param.span,
  };
}

function paramNames(header: Header, dtypes: DtypeTable): ScopeName[] {
  return header.params.map((param) =>
    param.role === "attr" ? attrName(param) : tensorName(param, dtypes, header.dtypes),
  );
}

/** Element type of a result, or the list of it. */
export function resultType(result: Result, header: Header, dtypes: DtypeTable): Type {
  if (result.list === true) return listOf(resultType({ ...result, list: false }, header, dtypes));
  const fixed = result.dtype;
  const isMixed = header.dtypes.some(isComplexDtype);
  if (fixed === "real_type") return real;
  if (fixed === "complex_type") return complex;
  if (fixed === "double_type") return isMixed ? complex : real;
  if (fixed === "truth_type") return bool;
  if (typeof fixed === "object") return isMixed ? complex : real;
  if (fixed !== "T" && fixed !== "sum_type") return dtypes.elementType(fixed);
  if (isMixed) return complex;
  if (header.dtypes.length === 0 || header.dtypes.some(isFloating)) return real;
  return header.dtypes.every((one) => one === "bool") && fixed === "T" ? bool : int;
}

export function resultName(result: Result, header: Header, dtypes: DtypeTable): ScopeName {
  return {
    name: result.name,
    type: resultType(result, header, dtypes),
    tensor: true,
    span: header.sigSpan,
    stage: result.perRow === true ? "row" : "elem",
  };
}

/** Parameters of the operator, in the given world; a row program also has `n`, the row's length. */
export function baseScope(
  header: Header,
  mode: Mode,
  ops: ReadonlyMap<string, Callable>,
  dtypes: DtypeTable,
): Scope {
  const names = paramNames(header, dtypes);
  if (mode === "row") names.push({ name: "n", type: int, stage: "row" });
  return Scope.with(new Scope(mode, ops, dtypes), names, mode);
}

/** `i`, the multi-index of the element that is computed. */
export const elementIndex: ScopeName = { name: "i", type: ints, stage: "elem" };

/** Results through which a gradient can flow: visible and floating. */
export function differentiable(header: Header, dtypes: DtypeTable): Result[] {
  return header.results.filter(
    (result) => !result.saved && resultType(result, header, dtypes).kind === "real",
  );
}

/** Adds the results, and `grad` for what arrives from them; overwritten inputs may not be read. */
export function gradientScope(base: Scope, header: Header, mode: Mode, dtypes: DtypeTable): Scope {
  const names: ScopeName[] = header.results.map((result) => resultName(result, header, dtypes));
  const flows = differentiable(header, dtypes);
  const several = header.results.filter((result) => !result.saved).length > 1;
  if (flows.length === 1) {
    names.push({
      name: "grad",
      type: resultType(flows[0], header, dtypes),
      tensor: true,
      stage: flows[0].perRow === true ? "row" : "elem",
      ...(several ? { aliasOf: flows[0].name } : {}),
    });
  } else {
    names.push({ name: "grad", type: record(flows.map((one) => [one.name, resultType(one, header, dtypes)])), stage: "elem" });
  }
  for (const param of header.params) {
    if (param.role !== "tensor" || !param.mutated) continue;
    names.push({
      ...tensorName(param, dtypes, header.dtypes),
      forbidden: `"${param.name}" is overwritten by the operator, so a gradient cannot read it`,
    });
  }
  return Scope.with(base, names, mode);
}
