// Calls to operators of the catalog from tensor formulas: binding arguments to the callee's own
// signature, and the type of what it returns.

import { isFloating } from "../catalog/dtypes.js";
import type { AttrParam, AttrType, Param, Result, TensorParam } from "../catalog/model.js";
import { didYouMean, type Code } from "../diagnostics.js";
import type { Argument, Call, Expr, Span, Type } from "./ast.js";
import { calleeSpan } from "./check-call.js";
import { asReal } from "./fit.js";
import type { Callable, Scope } from "./scope.js";
import {
  bool, complex, int, isAtMost, isComplex, isNumeric, listOf, real, record, show,
} from "./types.js";

interface Problem {
  readonly code: Code;
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
}

export interface Bound {
  readonly args: readonly Argument[];
  readonly byParam: ReadonlyMap<string, Expr>;
  readonly problems: readonly Problem[];
}

/** Binds the arguments of a call: by position in the signature's order, then by name. */
export function bindOperator(operator: Callable, call: Call, scope: Scope): Bound {
  const problems: Problem[] = [];
  const byParam = new Map<string, Expr>();
  const args: Argument[] = [];
  call.args.forEach((arg, at) => {
    const param =
      arg.name === undefined
        ? operator.params[at]
        : operator.params.find((one) => one.name === arg.name);
    const problem =
      param === undefined
        ? noSuchParam(operator, arg, call)
        : byParam.has(param.name)
          ? {
              code: "FX216" as const,
              span: arg.nameSpan ?? arg.value.span,
              message: `"${param.name}" of ${operator.name} is given twice`,
            }
          : misfit(param, arg.value, operator, scope);
    if (problem !== undefined) problems.push(problem);
    if (param !== undefined) byParam.set(param.name, arg.value);
    args.push(
      param?.role === "attr" && param.type.kind === "number"
        ? { ...arg, value: asReal(arg.value) }
        : arg,
    );
  });
  for (const param of operator.params) {
    if (byParam.has(param.name) || canBeLeftOut(param)) continue;
    problems.push({
      code: "FX216",
      span: calleeSpan(call),
      message: `${operator.name} needs "${param.name}"`,
      help: usage(operator),
    });
  }
  return { args, byParam, problems };
}

function canBeLeftOut(param: Param): boolean {
  return param.optional || (param.role === "attr" && param.default !== undefined);
}

function usage(operator: Callable): string {
  const params = operator.params.map((param) =>
    canBeLeftOut(param) ? `${param.name}?` : param.name,
  );
  return `It is called as ${operator.name}(${params.join(", ")}).`;
}

function noSuchParam(operator: Callable, arg: Argument, call: Call): Problem {
  if (arg.name === undefined) {
    const count = operator.params.length;
    return {
      code: "FX216",
      span: arg.value.span,
      help: usage(operator),
      message:
        `${operator.name} takes ${count} argument${count === 1 ? "" : "s"} at most, ` +
        `got ${call.args.length}`,
    };
  }
  const help =
    didYouMean(
      arg.name,
      operator.params.map((param) => param.name),
    ) ?? usage(operator);
  return {
    code: "FX216",
    span: arg.nameSpan ?? arg.value.span,
    help,
    message: `${operator.name} has no parameter "${arg.name}"`,
  };
}

function misfit(param: Param, value: Expr, operator: Callable, scope: Scope): Problem | undefined {
  return param.role === "tensor"
    ? tensorMisfit(param, value, operator, scope)
    : attrMisfit(param, value, operator, scope);
}

function tensorMisfit(
  param: TensorParam,
  value: Expr,
  operator: Callable,
  scope: Scope,
): Problem | undefined {
  const of = `"${param.name}" of ${operator.name}`;
  const type = value.type;
  if (type === undefined) return undefined;
  if (type.kind === "optional" && !param.optional) {
    const help = value.kind === "name" ? `Give a fallback: \`${value.name} ?? 0\`.` : undefined;
    return {
      code: "FX219",
      span: value.span,
      message: `${of} must be there, and this may be absent`,
      help,
    };
  }
  const given = type.kind === "optional" ? type.of : type;
  const isList = given.kind === "list" && value.stage === "elem";
  if (isList !== (param.list === true)) {
    const want = param.list === true ? "a list of tensors" : "a tensor";
    return { code: "FX217", span: value.span, message: `${of} is ${want}, got ${show(type)}` };
  }
  const inner = given.kind === "list" ? given.of : given;
  if (isAtMost(value.stage ?? "const", "host")) {
    if (param.scalar && isNumeric(inner)) return undefined;
    return { code: "FX217", span: value.span, message: `${of} is a tensor, got ${show(type)}` };
  }
  const want = scope.dtypes.elementType(param.dtypes);
  if (isComplex(inner) && !isComplex(want)) {
    return {
      code: "FX226",
      span: value.span,
      message: `${of} is a tensor of real numbers, and this may be complex`,
      help: `Give ${operator.name} a dtype set with complex numbers, or take a part: real(x), abs(x).`,
    };
  }
  const lifts = operator.promote.endsWith("_to_float") && inner.kind === "int";
  const allowed =
    inner.kind === want.kind ||
    (param.generic && accepts(param, inner, scope)) ||
    (param.generic && lifts);
  if (allowed) return undefined;
  const code = inner.kind === "bool" ? "FX218" : "FX217";
  return {
    code,
    span: value.span,
    message: `${of} is a tensor of ${show(want)}, got ${show(type)}`,
  };
}

/** A generic set takes ints if it has an integer dtype, and bools if it has `bool`. */
function accepts(param: TensorParam, type: Type, scope: Scope): boolean {
  const members = scope.dtypes.members(param.dtypes) ?? [];
  if (type.kind === "bool") return members.includes("bool");
  if (type.kind === "int") return members.some((dtype) => dtype.includes("int"));
  return type.kind === "real" && members.some((dtype) => isFloating(dtype));
}

function attrMisfit(
  param: AttrParam,
  value: Expr,
  operator: Callable,
  scope: Scope,
): Problem | undefined {
  const of = `"${param.name}" of ${operator.name}`;
  const type = value.type;
  if (type === undefined) return undefined;
  if (!isAtMost(value.stage ?? "const", "host")) {
    return {
      code: "FX222",
      span: value.span,
      message: `${of} must be known on the host, and a tensor is not`,
    };
  }
  if (type.kind === "optional" && !canBeLeftOut(param)) {
    return {
      code: "FX219",
      span: value.span,
      message: `${of} must be there, and this may be absent`,
    };
  }
  const inner = type.kind === "optional" ? type.of : type;
  if (!attrAccepts(param.type, inner)) {
    const code = inner.kind === "bool" && param.type.kind !== "bool" ? "FX218" : "FX217";
    return {
      code,
      span: value.span,
      message: `${of} is ${attrWord(param.type)}, got ${show(type)}`,
    };
  }
  return param.type.kind === "enum" ? enumMisfit(param.type.members, value, of, scope) : undefined;
}

function attrAccepts(want: AttrType, got: Type): boolean {
  switch (want.kind) {
    case "int":
    case "dim":
    case "newdim":
      return got.kind === "int";
    case "number":
      return isNumeric(got);
    case "bool":
      return got.kind === "bool";
    case "dims":
    case "ints":
    case "intOrInts":
    case "nestedInts":
      return got.kind === "int" || got.kind === "list";
    case "numberOrText":
      return isNumeric(got) || got.kind === "text";
    case "numbers":
      return isNumeric(got) || got.kind === "list";
    case "shape":
      return got.kind === "list";
    case "generator":
      return got.kind === "generator";
    case "dtype":
      return got.kind === "dtype" || got.kind === "text";
    default:
      return got.kind === "text";
  }
}

function enumMisfit(
  members: readonly string[],
  value: Expr,
  of: string,
  scope: Scope,
): Problem | undefined {
  const given =
    value.kind === "text"
      ? [value.value]
      : value.kind === "name"
        ? (scope.get(value.name)?.members ?? [])
        : [];
  const wrong = given.find((one) => !members.includes(one));
  if (wrong === undefined) return undefined;
  const listed = members.map((member) => `'${member}'`).join(", ");
  return {
    code: "FX220",
    span: value.span,
    message: `'${wrong}' is not a value of ${of} (${listed})`,
    help: didYouMean(wrong, members),
  };
}

function attrWord(type: AttrType): string {
  return type.kind === "enum" ? type.members.map((member) => `'${member}'`).join(" | ") : type.kind;
}

/** What the call returns: an element type, or a record for several results. */
export function operatorResult(operator: Callable, bound: Bound, scope: Scope): Type {
  const visible = operator.results.filter((result) => !result.saved);
  const typeOf = (one: Result): Type => {
    const type = resultType(operator, one, bound, scope);
    return one.list === true ? listOf(type) : type;
  };
  if (visible.length === 1) return typeOf(visible[0]);
  return record(visible.map((one) => [one.name, typeOf(one)]));
}

function resultType(operator: Callable, result: Result, bound: Bound, scope: Scope): Type {
  const { dtype } = result;
  if (typeof dtype === "object") return attrDtype(operator, dtype.attr, bound, scope);
  if (dtype === "real_type") return real;
  if (dtype === "complex_type") return complex;
  if (dtype === "truth_type") return bool;
  const generic = commonType(operator, bound);
  if (dtype === "double_type") return isComplex(generic) ? complex : real;
  if (dtype !== "T" && dtype !== "sum_type") return scope.dtypes.elementType(dtype);
  if (dtype === "sum_type") return generic.kind === "bool" ? int : generic;
  return generic;
}

/** T of the call: the common type of its generic arguments. */
function commonType(operator: Callable, bound: Bound): Type {
  const kinds = new Set<Type["kind"]>();
  let mixed = false;
  for (const param of operator.params) {
    const type = bound.byParam.get(param.name)?.type;
    if (param.role !== "tensor" || !param.generic || type === undefined) continue;
    const inner = type.kind === "optional" ? type.of : type;
    const element = inner.kind === "list" ? inner.of : inner;
    kinds.add(element.kind);
    mixed ||= isComplex(element);
  }
  if (mixed) return complex;
  if (kinds.size === 0 || operator.promote.endsWith("_to_float")) return real;
  if (kinds.has("real")) return real;
  return kinds.has("int") || operator.promote === "bool_to_int" ? int : bool;
}

/** A dtype given as a text literal is known; one passed on from an attribute counts as real. */
function attrDtype(operator: Callable, attr: string, bound: Bound, scope: Scope): Type {
  const given = bound.byParam.get(attr);
  if (given === undefined) return commonType(operator, bound);
  if (given.kind === "text") return scope.dtypes.elementType(given.value);
  return isComplex(commonType(operator, bound)) ? complex : real;
}
