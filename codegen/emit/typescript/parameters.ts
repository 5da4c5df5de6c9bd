// A signature as TypeScript: parameter lists with their overloads, and the options' type. The checks
// of what a caller passes are in argument-checks.ts.

import type { AttrParam, Op, Param, Result, TensorParam } from "../../catalog/model.js";
import { camelCase, pascalCase, safeName } from "../../names.js";
import { callOrder } from "../../print/typescript.js";

/** The signatures of a function or method: several where options may go by position. */
export interface ParameterLists {
  readonly overloads: readonly string[];
  /** The parameter list of the implementation. */
  readonly implementation: string;
}

export interface Parameters {
  readonly function: ParameterLists;
  /** Of the method: without the tensor it is called on. */
  readonly method: ParameterLists;
  /** What the method hands to the function. */
  readonly forwarded: string;
  readonly options?: OptionsType;
}

/** Interface of the options bag. */
export interface OptionsType {
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly type: string }[];
}

export function tensors(op: Op): readonly TensorParam[] {
  return op.params.filter((param): param is TensorParam => param.role === "tensor");
}

export function attributes(op: Op): readonly AttrParam[] {
  return op.params.filter((param): param is AttrParam => param.role === "attr");
}

export function optionsOf(op: Op): readonly AttrParam[] {
  return attributes(op).filter((param) => param.option);
}

/** Numbers that state a category of dtypes. */
export function scalarsOf(op: Op): readonly AttrParam[] {
  return attributes(op).filter(({ type }) => type.kind === "number" && type.scalar === true);
}

/** The local name of a parameter. */
export function local(param: { readonly name: string }): string {
  return safeName(camelCase(param.name));
}

/** The first tensor: what dims are wrapped against. */
export function primary(op: Op): TensorParam | undefined { return tensors(op)[0]; }

/** TypeScript of the tensor that dims are wrapped against, the first of a list. */
export function primaryText(op: Op): string | undefined {
  const first = primary(op);
  return first && `${local(first)}${first.list ? "[0]" : ""}`;
}

export function isOptional(param: AttrParam): boolean {
  return param.optional || param.default !== undefined;
}

/** `"alpha"`: a name as the runtime's messages spell it. */
export function spelled(one: { readonly name: string }): string {
  return JSON.stringify(camelCase(one.name));
}

export function parametersOf(op: Op): Parameters {
  const fixed = callOrder(op.params).filter((param) => param.role === "tensor" || !param.option);
  const options = optionsOf(op);
  const type = options.length > 0 ? optionsType(op, options) : undefined;
  const [self, ...others] = fixed;
  // Beside the function of that name, a parameter would hide it.
  const rest = others.map((param) =>
    (local(param) === local(op) ? { ...param, name: `${param.name}_value` } : param));
  const passedOn = options.length === 0 ? [] : [hasPositional(options) ? "...rest" : "options"];
  return {
    function: parameterLists(fixed, options, type?.name, `options: ${type?.name} = NONE`, "unknown[]"),
    method: parameterLists(rest, options, type?.name, `options?: ${type?.name}`, neverAll(options)),
    forwarded: [...(self ? ["this"] : []), ...rest.map(spread), ...passedOn].join(", "),
    ...(type === undefined ? {} : { options: type }),
  };
}

/** As the function takes it: what a rest parameter holds goes item by item. */
function spread(param: Param): string { return `${dots(param)}${local(param)}`; }

function dots(param: Param): string { return param.role === "attr" && param.rest ? "..." : ""; }

function hasPositional(options: readonly AttrParam[]): boolean {
  return options.some((param) => param.positional);
}

/** A type every overload's rest arguments have: they are looked at by the function, not here. */
function neverAll(options: readonly AttrParam[]): string {
  return `[${options.filter((param) => param.positional).map(() => "never?, ").join("")}never?]`;
}

function parameterLists(
  fixed: readonly Param[], options: readonly AttrParam[], type: string | undefined,
  defaulted: string, rest: string,
): ParameterLists {
  const head = fixed.map(declaration);
  const list = (...more: readonly string[]): string => [...head, ...more].join(", ");
  if (type === undefined) return { overloads: [list()], implementation: list() };
  const positional = options.filter((param) => param.positional);
  const isRequired = options.some((param) => !isOptional(param) && !param.positional);
  if (positional.length === 0) {
    const last = isRequired ? `options: ${type}` : `options?: ${type}`;
    return { overloads: [list(last)], implementation: list(isRequired ? last : defaulted) };
  }
  const overloads = positional.map((_, n) => {
    const mark = n === positional.length - 1 ? "?" : "";
    const given = positional.slice(0, n + 1).map((one) => `${local(one)}${mark}: ${typeOf(one)}`);
    return list(...given, `options?: ${type}`);
  });
  return {
    overloads: [list(`options?: ${type}`), ...overloads], implementation: list(`...rest: ${rest}`),
  };
}

function declaration(param: Param): string {
  if (param.role === "tensor") {
    if (param.list) return `${local(param)}: readonly Tensor[]`;
    if (param.optional) return `${local(param)}?: Tensor | null`;
    return `${local(param)}: ${param.scalar ? "TensorLike" : "Tensor"}`;
  }
  return `${spread(param)}${isOptional(param) ? "?" : ""}: ${typeOf(param)}`;
}

function typeOf({ type }: AttrParam): string {
  switch (type.kind) {
    case "number": return type.scalar === true ? "Scalar" : "number";
    case "int": case "dim": case "newdim": return "number";
    case "bool": return "boolean";
    case "text": return "string";
    case "dtype": return "DTypeName";
    case "device": return '"cpu"';
    case "generator": return "Generator";
    case "dims": case "ints": return "number | readonly number[]";
    case "shape": return "readonly number[]";
    case "intOrInts": return "number | readonly number[] | Tensor";
    case "nestedInts": return "number | readonly (number | readonly number[])[]";
    case "indices": return "readonly Index[]";
    case "enum": return type.members.map((member) => JSON.stringify(member)).join(" | ");
  }
}

function optionsType(op: Op, options: readonly AttrParam[]): OptionsType {
  return {
    name: `${pascalCase(op.name)}Options`,
    members: options.map((param) =>
      ({ name: `${local(param)}${isOptional(param) ? "?" : ""}`, type: typeOf(param) })),
  };
}

/** What the caller gets: a tensor, or named tensors. */
export function resultText(op: Op): string {
  const visible = op.results.filter((result) => !result.saved);
  const typeOf = (result: Result): string => (result.list ? "Tensor[]" : "Tensor");
  if (visible.length === 1) return typeOf(visible[0]);
  return `{ ${visible.map((result) => `${local(result)}: ${typeOf(result)}`).join("; ")} }`;
}
