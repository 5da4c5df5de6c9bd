// Reading what callers pass: options bags, dims, integers, enums. Every error names the operator, the
// argument, what was expected and what came.

import { Category, type ComplexNumber, type DType, bool, complexType, defaultDType, int64, isComplexNumber, parseDType, toFloating } from "../dtype.js";
import { ArgumentError, nearest, showValue } from "../errors.js";
import { Tensor } from "../tensor/tensor.js";

/** The options of a call, or an error that names the unknown one and the nearest known. */
export function checkOptions(op: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new ArgumentError(`${op}: expected an options object such as { ${known[0] ?? ""}: … }, got ${showValue(options)}`, { op, got: options });
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const help = near ? `Did you mean "${near}"?` : known.length > 0 ? `Options: ${known.join(", ")}` : "It takes none";
    throw new ArgumentError(`${op}: unknown option "${key}". ${help}`, { op, option: key, known }, "ERR_UNKNOWN_OPTION");
  }
}

/** Whether a value stands for an options bag rather than for a positional option. */
export function isOptions(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An integer that a double holds exactly, or a tensor of integers that holds one. */
export function checkInt(op: string, name: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  if (typeof value === "bigint" && value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  if (holdsOne(value) && value.type.category === 1) return checkInt(op, name, value.item());
  throw new ArgumentError(`${op}: expected ${name} to be an integer, got ${showValue(value)}`, { op, argument: name, got: value });
}

/** A number, or a tensor that holds one; NaN and infinities are numbers. */
export function checkNumber(op: string, name: string, value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (holdsOne(value)) return checkNumber(op, name, value.item());
  throw new ArgumentError(`${op}: expected ${name} to be a number, got ${showValue(value)}`, { op, argument: name, got: value });
}

/** A number, bigint or boolean, as the number that formulas read. */
export function checkScalar(op: string, name: string, value: unknown): number {
  return typeof value === "boolean" ? Number(value) : checkNumber(op, name, value);
}

/** As `checkScalar`, or a complex number. */
export function checkComplex(op: string, name: string, value: unknown): number | ComplexNumber {
  return !(value instanceof Tensor) && isComplexNumber(value) ? value : checkScalar(op, name, value);
}

/** The dtype that the numbers given bring to a new tensor: bool or int64 where all are booleans or bigints, complex where one is, else the default. */
export function createdType(values: readonly unknown[]): DType {
  const given = values.filter((value) => value !== undefined && value !== null);
  if (given.some((value) => !(value instanceof Tensor) && isComplexNumber(value))) return complexType(defaultDType());
  if (given.length > 0 && given.every((value) => typeof value === "boolean")) return bool;
  return given.length > 0 && given.every((value) => typeof value === "bigint") ? int64 : defaultDType();
}

/** A 0-d tensor off the tape, whose value may go where a number is expected. */
function holdsOne(value: unknown): value is Tensor {
  return typeof value === "object" && value !== null && "storage" in value && (value as Tensor).ndim === 0 && !(value as Tensor).requiresGrad;
}

export function checkBool(op: string, name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new ArgumentError(`${op}: expected ${name} to be true or false, got ${showValue(value)}`, { op, argument: name, got: value });
}

export function checkText(op: string, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new ArgumentError(`${op}: expected ${name} to be a string, got ${showValue(value)}`, { op, argument: name, got: value });
}

/** One of an enum's members. */
export function checkEnum<M extends string>(op: string, name: string, value: unknown, members: readonly M[]): M {
  if (typeof value === "string" && (members as readonly string[]).includes(value)) return value as M;
  const near = typeof value === "string" ? nearest(value, members) : undefined;
  const help = near ? ` Did you mean "${near}"?` : "";
  throw new ArgumentError(`${op}: expected ${name} to be ${members.map((m) => `"${m}"`).join(" or ")}, got ${showValue(value)}.${help}`, { op, argument: name, got: value, expected: members });
}

/** A list of integers; one number, or a list of one, stands for `length` equal ones. */
export function checkInts(op: string, name: string, value: unknown, length?: number): number[] {
  if (typeof value === "number" || typeof value === "bigint") return new Array<number>(length ?? 1).fill(checkInt(op, name, value));
  if (!Array.isArray(value)) throw new ArgumentError(`${op}: expected ${name} to be a list of integers, got ${showValue(value)}`, { op, argument: name, got: value });
  if (length !== undefined && value.length === 1) return new Array<number>(length).fill(checkInt(op, `${name}[0]`, value[0]));
  if (length !== undefined && value.length !== length) {
    throw new ArgumentError(`${op}: expected ${name} to have ${length} items, got ${value.length}`, { op, argument: name, got: value });
  }
  const list: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    // The name is put together for what is odd alone; adding 0 leaves no -0.
    list.push(typeof item === "number" && Number.isSafeInteger(item) ? item + 0 : checkInt(op, `${name}[${i}]`, item));
  }
  return list;
}

/** A list of integers, or undefined; an empty list says nothing either. */
export function checkOptionalInts(op: string, name: string, value: unknown, length: number): number[] | undefined {
  const isAbsent = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return isAbsent ? undefined : checkInts(op, name, value, length);
}

/** A list of integers as `checkInts` reads it, or one of some words. */
export function checkIntsOrWord<W extends string>(op: string, name: string, value: unknown, length: number | undefined, words: readonly W[]): number[] | W {
  return typeof value === "string" ? checkEnum(op, name, value, words) : checkInts(op, name, value, length);
}

/** A list of integers in which null leaves a place open; one number stands for `length` equal ones. */
export function checkIntsWithGaps(op: string, name: string, value: unknown, length?: number): (number | null)[] {
  if (!Array.isArray(value)) return checkInts(op, name, value, length);
  const filled = checkInts(op, name, value.map((item: unknown) => (item === null || item === undefined ? 0 : item)), length);
  return filled.map((item, i) => (value[i] === null || value[i] === undefined ? null : item));
}

/** A list of numbers; one number stands for a list of itself. */
export function checkNumbers(op: string, name: string, value: unknown): number[] {
  if (!Array.isArray(value)) return [checkNumber(op, name, value)];
  return Array.from(value, (item: unknown, i) => checkNumber(op, `${name}[${i}]`, item));
}

/** A number or a word; which words is for the operator to say. */
export function checkNumberOrText(op: string, name: string, value: unknown): number | string {
  return typeof value === "string" ? value : checkNumber(op, name, value);
}

/** The options of a call that gave none. */
export const NONE: Readonly<Record<string, never>> = Object.freeze({});

/** Trailing arguments, some of which may be given by position, as one options object. */
export function readOptions<O extends object>(op: string, positional: readonly string[], known: readonly string[], rest: readonly unknown[]): O {
  const first = rest[0];
  if (rest.length === 0 || (rest.length === 1 && first === undefined)) return NONE as O;
  if (rest.length === 1 && isOptions(first)) {
    checkOptions(op, first, known);
    return first as O;
  }
  return collect(op, positional, known, rest) as O;
}

function collect(op: string, positional: readonly string[], known: readonly string[], rest: readonly unknown[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  rest.forEach((value, i) => {
    if (i === rest.length - 1 && isOptions(value)) {
      checkOptions(op, value, known);
      Object.assign(out, value);
    } else if (i < positional.length) out[positional[i]] = value;
    else throw new ArgumentError(`${op}: too many arguments; ${positional.join(", ")} may be given by position, the rest as options`, { op });
  });
  return out;
}

/** An integer, or a list of them, which means something else; an integer tensor stands for its values. */
export function checkIntOrInts(op: string, name: string, value: unknown): number | number[] {
  const given = value instanceof Tensor && value.type.category === Category.Integer && value.ndim <= 1 ? value.toArray() : value;
  return Array.isArray(given) ? checkInts(op, name, given) : checkInt(op, name, given);
}

/** An integer, a list of them, or a list of such lists. */
export function checkNestedInts(op: string, name: string, value: unknown): number | (number | number[])[] {
  if (!Array.isArray(value)) return checkInt(op, name, value);
  return Array.from(value, (item: unknown, i) => (Array.isArray(item) ? checkInts(op, `${name}[${i}]`, item) : checkInt(op, `${name}[${i}]`, item)));
}

/** A dim as the list of dims a fold takes: none for a 0-d tensor. */
export function asDims(dim: number, ndim: number): number[] { return ndim === 0 ? [] : [dim]; }

/** The dtype a caller named, or the fallback. */
export function dtypeOr(op: string, name: unknown, fallback: DType): DType {
  return name === undefined || name === null ? fallback : parseDType(op, name);
}

/** The tensor itself where it is floating, else converted to the default floating dtype. */
export function floating(x: Tensor): Tensor { return x.type.category < 2 ? x.to(toFloating(x.type).name) : x; }
