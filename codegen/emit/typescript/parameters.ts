// A signature as TypeScript: the parameter list, the options' type, and the lines that check what
// the caller passed and bring it into the form formulas read.

import type { AttrParam, Op, Param, TensorParam } from "../../catalog/model.js";
import { camelCase, pascalCase, safeName } from "../../names.js";
import { type PrintContext, callOrder, print } from "../../print/typescript.js";

export interface Parameters {
  /** One or more signatures without bodies; more than one when options may be positional. */
  readonly overloads: readonly string[];
  /** The parameter list of the implementation. */
  readonly implementation: string;
  /** What a method passes on after `this`. */
  readonly methodOverloads: readonly string[];
  readonly methodImplementation: string;
  readonly forwarded: string;
  /** Interface of the options bag: its name and members. */
  readonly options?: { readonly name: string; readonly members: readonly { readonly name: string; readonly type: string }[] };
  /** Checks and conversions, before anything else in the body. */
  readonly prologue: readonly string[];
}

export function tensors(op: Op): readonly TensorParam[] { return op.params.filter((p): p is TensorParam => p.role === "tensor"); }
export function attributes(op: Op): readonly AttrParam[] { return op.params.filter((p): p is AttrParam => p.role === "attr"); }

/** The local name of a parameter. */
export function local(param: { readonly name: string }): string { return safeName(camelCase(param.name)); }

/** The first tensor: what dims are wrapped against. */
export function primary(op: Op): TensorParam | undefined { return tensors(op)[0]; }

export function parametersOf(op: Op, context: PrintContext): Parameters {
  const order = callOrder(op.params);
  const fixed = order.filter((p) => p.role === "tensor" || !p.option);
  const options = attributes(op).filter((p) => p.option);
  const bag = options.length > 0 ? optionsType(op, options) : undefined;
  const lists = parameterLists(fixed, options, bag?.name);
  const prologue = [...readBag(op, options), ...order.flatMap((param) => checkLines(op, param, context))];
  const self = fixed[0];
  const rest = fixed.slice(1).map((param) => (local(param) === local(op) ? { ...param, name: `${param.name}_value` } : param));
  const method = parameterLists(rest, options, bag?.name);
  return {
    ...lists, prologue, options: bag,
    methodOverloads: method.overloads,
    methodImplementation: method.implementation.replace("...rest: unknown[]", `...rest: [${"never?, ".repeat(options.filter((p) => p.positional).length)}never?]`).replace(/options: (\w+) = NONE/, "options?: $1"),
    forwarded: [self ? "this" : "", ...rest.map(local), ...forwardedOptions(options)].filter(Boolean).join(", "),
  };
}

function forwardedOptions(options: readonly AttrParam[]): string[] {
  if (options.length === 0) return [];
  return options.some((p) => p.positional) ? ["...rest"] : ["options"];
}

function parameterLists(fixed: readonly Param[], options: readonly AttrParam[], bag: string | undefined): { overloads: string[]; implementation: string } {
  const head = fixed.map((p) => declaration(p));
  if (bag === undefined) return { overloads: [head.join(", ")], implementation: head.join(", ") };
  const positional = options.filter((p) => p.positional);
  const required = options.some((p) => !isOptional(p) && !p.positional);
  const last = required ? `options: ${bag}` : `options?: ${bag}`;
  if (positional.length === 0) {
    return { overloads: [[...head, last].join(", ")], implementation: [...head, required ? last : `options: ${bag} = NONE`].join(", ") };
  }
  const overloads = positional.map((_, n) => {
    const mark = n === positional.length - 1 ? "?" : "";
    return [...head, ...positional.slice(0, n + 1).map((p) => `${local(p)}${mark}: ${typeOf(p)}`), `options?: ${bag}`].join(", ");
  });
  return { overloads: [[...head, `options?: ${bag}`].join(", "), ...overloads], implementation: [...head, "...rest: unknown[]"].join(", ") };
}

function isOptional(param: AttrParam): boolean { return param.optional || param.default !== undefined; }

function declaration(param: Param): string {
  if (param.role === "tensor") return param.optional ? `${local(param)}?: Tensor | null` : `${local(param)}: ${param.scalar ? "TensorLike" : "Tensor"}`;
  return `${local(param)}${isOptional(param) ? "?" : ""}: ${typeOf(param)}`;
}

function typeOf(param: AttrParam): string {
  const { type } = param;
  switch (type.kind) {
    case "int": case "number": case "dim": case "newdim": return "number";
    case "bool": return "boolean";
    case "text": return "string";
    case "dtype": return "DTypeName";
    case "device": return '"cpu"';
    case "generator": return "Generator";
    case "dims": return "number | readonly number[]";
    case "shape": return "readonly number[]";
    case "ints": return type.length === undefined ? "readonly number[]" : "number | readonly number[]";
    case "enum": return type.members.map((member) => JSON.stringify(member)).join(" | ");
  }
}

function optionsType(op: Op, options: readonly AttrParam[]): NonNullable<Parameters["options"]> {
  return {
    name: `${pascalCase(op.name)}Options`,
    members: options.map((p) => ({ name: `${local(p)}${isOptional(p) ? "?" : ""}`, type: typeOf(p) })),
  };
}

/** Lines that turn the trailing arguments into one local `given` and refuse unknown keys. */
function readBag(op: Op, options: readonly AttrParam[]): string[] {
  if (options.length === 0) return [];
  const known = `[${options.map((p) => JSON.stringify(camelCase(p.name))).join(", ")}]`;
  const positional = options.filter((p) => p.positional);
  if (positional.length === 0) return [`if (options !== NONE) checkOptions(${JSON.stringify(camelCase(op.name))}, options, ${known});`];
  const names = `[${positional.map((p) => JSON.stringify(camelCase(p.name))).join(", ")}]`;
  return [`const options = readOptions<${pascalCase(op.name)}Options>(${JSON.stringify(camelCase(op.name))}, ${names}, ${known}, rest);`];
}

/** The line that checks one argument and gives it its local name. */
function checkLines(op: Op, param: Param, context: PrintContext): string[] {
  const name = JSON.stringify(camelCase(op.name));
  const own = local(param);
  if (param.role === "tensor") return tensorLines(op, param, name, own);
  const given = param.option ? `options.${camelCase(param.name)}` : own;
  const line = (value: string): string[] => [`${param.option ? "const " : ""}${own} = ${value};`];
  const label = JSON.stringify(camelCase(param.name));
  const value = defaulted(param, given, context);
  const rank = primary(op) === undefined ? undefined : `${local(primary(op)!)}.ndim`;
  switch (param.type.kind) {
    case "dims": return line(`wrapDims(${name}, ${given}, ${rank})`);
    case "dim": return line(rank === undefined ? `checkInt(${name}, ${label}, ${value})` : `wrapDim(${name}, ${value}, ${rank})`);
    case "newdim": return line(`wrapDim(${name}, ${value}, ${rank} + 1)`);
    case "generator": return line(`checkGenerator(${name}, ${given})`);
    case "device": return [`checkDevice(${name}, ${given});`];
    default: break;
  }
  const check = checker(param, name, label);
  if (param.optional && param.default === undefined) return line(`${given} === undefined || ${given} === null ? undefined : ${check(given)}`);
  return line(check(value));
}

function checker(param: AttrParam, name: string, label: string): (value: string) => string {
  const { type } = param;
  switch (type.kind) {
    case "int": return (value) => `checkInt(${name}, ${label}, ${value})`;
    case "number": return (value) => `checkNumber(${name}, ${label}, ${value})`;
    case "bool": return (value) => `checkBool(${name}, ${label}, ${value})`;
    case "text": return (value) => `checkText(${name}, ${label}, ${value})`;
    case "dtype": return (value) => `parseDType(${name}, ${value}).name`;
    case "enum": return (value) => `checkEnum(${name}, ${label}, ${value}, [${type.members.map((m) => JSON.stringify(m)).join(", ")}])`;
    case "shape": return (value) => `checkInts(${name}, ${label}, ${value})`;
    case "ints": return (value) => `checkInts(${name}, ${label}, ${value}${type.length === undefined ? "" : `, ${type.length}`})`;
    default: throw new Error(`internal: no check for an attribute of type ${type.kind}`);
  }
}

function defaulted(param: AttrParam, given: string, context: PrintContext): string {
  const fallback = param.default;
  if (fallback === undefined || fallback.kind === "all") return given;
  if (fallback.kind === "maxint") return `${given} ?? Number.MAX_SAFE_INTEGER`;
  return `${given} ?? ${print(fallback, context)}`;
}

function tensorLines(op: Op, param: TensorParam, name: string, own: string): string[] {
  const draws = op.kind === "random" && typeof op.results[0].dtype !== "object";  // as pointwise operators do, which check their operands
  if (op.kind === "pointwise" || (draws && !param.optional)) return [];
  if (param.optional) return [`${own} = checkOptionalTensor(${name}, ${JSON.stringify(camelCase(param.name))}, ${own});`];
  if (param.scalar) return [`${own} = checkTensorLike(${name}, ${JSON.stringify(camelCase(param.name))}, ${own});`];
  return [`${own} = checkTensor(${name}, ${JSON.stringify(camelCase(param.name))}, ${own});`];
}
