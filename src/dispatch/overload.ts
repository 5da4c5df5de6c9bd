// One name for several operators: a call takes the first form that its arguments fit. A form is
// described by its parameters alone, so tools and generated functions choose alike.

import { ArgumentError, showValue } from "../errors.js";
import { parseDType } from "../dtype.js";
import { Generator } from "../random.js";
import { Tensor } from "../tensor/tensor.js";
import { isScalar } from "./operand.js";

/** A parameter as the catalog's table shows it. */
export interface ParamSpec {
  readonly name: string;
  /** "tensor", "tensors" for a list of them, or the type of an attribute. */
  readonly kind: string;
  readonly optional: boolean;
  /** Stands in the options bag. */
  readonly option?: boolean;
  /** Takes the rest of what goes by position; `ops.call` takes it as one list. */
  readonly rest?: boolean;
  readonly members?: readonly string[];
  /** The one value of a boolean that chooses this form of an overload. */
  readonly only?: boolean;
  /** A host number may stand for the tensor; a boolean for the number. */
  readonly scalar?: boolean;
  /** The dtypes of a tensor that has one of its own, such as an index. */
  readonly dtypes?: readonly string[];
}

export interface Form {
  readonly params: readonly ParamSpec[];
  /** Late, since generated files import each other in circles. */
  readonly call: () => (...args: never[]) => unknown;
}

/** Calls the first form whose parameters the arguments fit. */
export function callOverload(op: string, forms: readonly Form[], args: readonly unknown[]): unknown {
  const last = args[args.length - 1];
  const named = isBag(last) ? last : undefined;
  const given = named === undefined ? args : args.slice(0, -1);
  for (const form of forms) {
    const arranged = arrange(form.params, given, named);
    if (arranged !== undefined) return (form.call() as (...all: unknown[]) => unknown)(...arranged);
  }
  // A tensor of another dtype than the only form there is takes: that form says so best.
  const near = forms.flatMap((form) => arrange(form.params.map(ofAnyDType), given, named) === undefined ? [] : [form]);
  if (near.length === 1) return (near[0].call() as (...all: unknown[]) => unknown)(...arrange(near[0].params.map(ofAnyDType), given, named)!);
  const got = [...given.map(showValue), ...(named === undefined ? [] : [`{ ${Object.keys(named).join(", ")} }`])].join(", ");
  throw new ArgumentError(`${op}: no form takes (${got}). It is called as ${forms.map(({ params }) => `${op}(${params.map(spelled).join(", ")})`).join(" or ")}`, { op, got: args });
}

function ofAnyDType(param: ParamSpec): ParamSpec { return { ...param, dtypes: undefined }; }

/** The arguments as the form's function takes them, options last; undefined where they do not fit. */
function arrange(params: readonly ParamSpec[], given: readonly unknown[], named: Readonly<Record<string, unknown>> | undefined): unknown[] | undefined {
  if (given.length > params.length) return undefined;
  const position: unknown[] = [];
  const bag: Record<string, unknown> = {};
  const unused = new Set(named && Object.keys(named).filter((key) => named[key] !== undefined && named[key] !== null));
  for (const [i, param] of params.entries()) {
    const value = i < given.length ? given[i] : named?.[param.name];
    if (i >= given.length) unused.delete(param.name);
    const isAbsent = value === undefined || value === null;
    if (isAbsent ? !param.optional : !accepts(param, value)) return undefined;
    if (!param.option) position.push(value);
    else if (value !== undefined) bag[param.name] = value;
  }
  if (unused.size > 0) return undefined;
  return Object.keys(bag).length > 0 ? [...position, bag] : position;
}

/** Whether a value is of a parameter's kind. Its range is the form's own business. */
function accepts({ kind, scalar = false, members, dtypes, only }: ParamSpec, value: unknown): boolean {
  switch (kind) {
    case "tensor": return value instanceof Tensor ? dtypes === undefined || dtypes.includes(value.dtype) : scalar && isScalar(value);
    case "number": return typeof value === "number" || typeof value === "bigint" || (scalar && typeof value === "boolean");
    case "int": case "dim": case "newdim": return isInteger(value);
    case "dims": case "ints": return isInteger(value) || isIntegers(value);
    case "shape": return isIntegers(value);
    case "leaf": return typeof value === "boolean";
    case "bool": return typeof value === "boolean" && (only === undefined || value === only);
    case "enum": return typeof value === "string" && members!.includes(value);
    case "dtype": return isDType(value);
    case "text": case "device": return typeof value === "string" && !isDType(value);
    case "generator": return value instanceof Generator;
    case "tensors": return Array.isArray(value) && value.every((item) => item instanceof Tensor);
    default: return isInteger(value) || isIntegers(value);
  }
}

function isInteger(value: unknown): boolean { return typeof value === "bigint" || Number.isInteger(value); }

function isIntegers(value: unknown): boolean { return Array.isArray(value) && value.every(isInteger); }

function isDType(value: unknown): boolean {
  try {
    return typeof value === "string" && parseDType("", value) !== undefined;
  } catch {
    return false;
  }
}

/** An options bag: a plain object, unlike a tensor, a list or a generator. */
function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}

function spelled({ name, optional }: ParamSpec): string { return optional ? `${name}?` : name; }
