// A signature as TypeScript: parameter lists with their overloads, and the options' type. The checks
// of what a caller passes are in argument-checks.ts.

import type { AttrParam, IntsType, Op, Param, Result, TensorParam } from "../../catalog/model.js";
import { camelCase, pascalCase, safeName } from "../../names.js";
import { callOrder } from "../../print/typescript.js";
import { nameInside } from "./namespaces.js";

/** The signatures of a function or method: several where options may go by position. */
export interface ParameterLists {
  readonly overloads: readonly CallForm[];
  /** The parameter list of the implementation. */
  readonly implementation: string;
}

export interface CallForm {
  readonly list: string;
  /** The options by which a call of this form asks for further results; it may ask for any by position. */
  readonly asks: readonly string[] | "maybe";
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

/** The name that an operator's messages begin with. */
export function calledName(op: Op): string {
  if (op.called === op.name) return said(op).slice(1, -1);
  return op.called.split(".").map(camelCase).join(".");
}

/** An operator as callers know it: `"linalg.svd"` where it has a shorter name in a namespace. */
export function said(op: Op): string {
  const path = op.namespaces.find((one) => nameInside(op.name, one) !== op.name);
  return path === undefined ? spelled(op) : JSON.stringify(`${path}.${camelCase(nameInside(op.name, path))}`);
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
    function: parameterLists(op, fixed, type?.name, `options: ${type?.name} = NONE`, "unknown[]"),
    method: parameterLists(op, rest, type?.name, `options?: ${type?.name}`, neverAll(options)),
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
  op: Op, fixed: readonly Param[], type: string | undefined, defaulted: string, rest: string,
): ParameterLists {
  const head = fixed.map(declaration);
  const list = (...more: readonly string[]): string => requiredFirst([...head, ...more]).join(", ");
  if (type === undefined) return { overloads: [{ list: list(), asks: [] }], implementation: list() };
  const options = optionsOf(op);
  const positional = options.filter((param) => param.positional);
  const isRequired = options.some((param) => !isOptional(param) && !param.positional);
  const forms = (given: readonly string[], asksByPosition: boolean): readonly CallForm[] =>
    lastParameters(op, type, isRequired, asksByPosition)
      .map(({ list: last, asks }) => ({ list: list(...given, last), asks }));
  if (positional.length === 0) {
    return {
      overloads: forms([], false), implementation: list(isRequired ? `options: ${type}` : defaulted),
    };
  }
  const overloads = positional.flatMap((_, n) => {
    const mark = n === positional.length - 1 ? "?" : "";
    const given = positional.slice(0, n + 1);
    return forms(given.map((one) => `${local(one)}${mark}: ${typeOf(one)}`), given.some((one) => asks(op, one)));
  });
  return { overloads: [...forms([], false), ...overloads], implementation: list(`...rest: ${rest}`) };
}

/** A parameter may be left out only if all that follow may be. */
function requiredFirst(list: readonly string[]): readonly string[] {
  const last = list.findLastIndex((one) => !/^\w+\?:|^\.\.\.|^\w+: .* = /.test(one));
  return list.map((one, i) => (i < last ? one.replace(/^(\w+)\?: (.*)$/, "$1: $2 | undefined") : one));
}

/** Whether an option asks for a result. */
function asks({ results }: Op, option: AttrParam): boolean {
  return results.some((result) => result.askedBy === option.name);
}

/** The options bag, first as it asks for further results, most of them first, if there are such. */
function lastParameters(
  op: Op, type: string, isRequired: boolean, asksByPosition: boolean,
): readonly CallForm[] {
  const bag = `options${isRequired ? "" : "?"}: ${type}`;
  const asking = optionsOf(op).filter((option) => asks(op, option));
  if (asksByPosition) return [{ list: bag, asks: asking.length === 0 ? [] : "maybe" }];
  const asked = subsets(asking).filter((some) => some.length > 0).map((some) => ({
    list: `options: ${type} & { ${some.map((option) => `${local(option)}: true`).join("; ")} }`,
    asks: some.map(({ name }) => name),
  }));
  return [...asked, { list: bag, asks: [] }];
}

/** All selections from a list, the larger ones first. */
function subsets<V>(list: readonly V[]): readonly (readonly V[])[] {
  const all = list.reduce<readonly (readonly V[])[]>((some, one) => [...some.map((others) => [...others, one]), ...some], [[]]);
  return all.toSorted((a, b) => b.length - a.length);
}

function declaration(param: Param): string {
  if (param.role === "tensor") {
    if (param.list) return `${local(param)}: readonly Tensor[]`;
    const type = param.scalar ? "TensorLike" : "Tensor";
    return param.optional ? `${local(param)}?: ${type} | null` : `${local(param)}: ${type}`;
  }
  return `${spread(param)}${isOptional(param) ? "?" : ""}: ${typeOf(param)}`;
}

function typeOf({ type }: AttrParam): string {
  switch (type.kind) {
    case "number": return type.scalar === true ? "Scalar" : "number";
    case "int": case "dim": case "newdim": return "number";
    case "leaf": return "boolean";
    case "bool": return type.only === undefined ? "boolean" : String(type.only);
    case "text": return "string";
    case "dtype": return "DTypeName";
    case "device": return "DeviceName";
    case "generator": return "Generator";
    case "dims": return "number | readonly number[]";
    case "shape": return "readonly number[]";
    case "ints": return intsType(type);
    case "intOrInts": return "number | readonly number[] | Tensor";
    case "numbers": return "number | readonly number[]";
    case "numberOrText": return "number | string";
    case "nestedInts": return "number | readonly (number | readonly number[])[]";
    case "indices": return "readonly Index[]";
    case "enum": return type.members.map((member) => JSON.stringify(member)).join(" | ");
  }
}

function intsType({ gaps, words = [] }: IntsType): string {
  const list = gaps ? "readonly (number | null)[]" : "readonly number[]";
  const texts = words.map((word) => ` | ${JSON.stringify(word)}`).join("");
  return `number | ${list}${texts}`;
}

function optionsType(op: Op, options: readonly AttrParam[]): OptionsType {
  return {
    name: `${pascalCase(op.name)}Options`,
    members: options.map((param) =>
      ({ name: `${local(param)}${isOptional(param) ? "?" : ""}`, type: typeOf(param) })),
  };
}

/** What a call gives: a tensor, or named tensors; those that are asked for, if it may ask. */
export function resultText(op: Op, asks: CallForm["asks"]): string {
  const visible = op.results.filter((result) => !result.saved);
  const always = visible.filter((result) => result.askedBy === undefined);
  if (asks === "maybe") return `${recordText(always, false)} | ${recordText(visible, visible.length - always.length > 1)}`;
  return recordText(visible.filter(({ askedBy }) => askedBy === undefined || asks.includes(askedBy)), false);
}

function recordText(results: readonly Result[], optional: boolean): string {
  const typeOf = ({ list, host }: Result): string => (list ? "Tensor[]" : host ? "boolean" : "Tensor");
  if (results.length === 1) return typeOf(results[0]);
  const mark = (result: Result): string => (optional && result.askedBy !== undefined ? "?" : "");
  const fields = results.map((result) => `${local(result)}${mark(result)}: ${typeOf(result)}`);
  return `{ ${fields.join("; ")} }`;
}
