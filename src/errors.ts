// The error classes of the library and their codes. Every message has the form
// `op: what is wrong — the facts`, and data fields carry the facts for tests and tools.

/** Codes are stable: tests and callers may rely on them. */
export type ErrorCode =
  | "ERR_SHAPE" | "ERR_DTYPE" | "ERR_DEVICE" | "ERR_INDEX" | "ERR_ARGUMENT" | "ERR_UNKNOWN_OPTION"
  | "ERR_GRAD" | "ERR_NO_DERIVATIVE" | "ERR_BACKWARD_TWICE" | "ERR_SAVED_TENSOR_MODIFIED" | "ERR_INPLACE"
  | "ERR_DISPOSED" | "ERR_DETACHED" | "ERR_OUT_OF_MEMORY" | "ERR_NATIVE" | "ERR_UNSAFE_INTEGER"
  | "ERR_UNKNOWN_OPERATOR" | "ERR_LINALG";

/** What an error knows besides its text. */
export type Facts = Readonly<Record<string, unknown>>;

/** Base of every error the library throws on purpose, except `OutOfMemoryError` (a `RangeError`). */
export class TensorError extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly facts: Facts = {}) {
    super(message);
    this.name = `${new.target.name} [${code}]`;
  }
}

/** Shapes that do not fit together, or a shape that is not one. */
export class ShapeError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_SHAPE", message, facts); }
}

/** A dtype the operator does not take. */
export class DTypeError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_DTYPE", message, facts); }
}

/** A device that is not there, or tensors on different devices. */
export class DeviceError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_DEVICE", message, facts); }
}

/** An index or a dim outside its range. */
export class IndexError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_INDEX", message, facts); }
}

/** An argument of the wrong kind or outside its domain. */
export class ArgumentError extends TensorError {
  constructor(message: string, facts?: Facts, code: ErrorCode = "ERR_ARGUMENT") { super(code, message, facts); }
}

/** Anything that automatic differentiation refuses to do. */
export class GradError extends TensorError {
  constructor(message: string, facts?: Facts, code: ErrorCode = "ERR_GRAD") { super(code, message, facts); }
}

/** A matrix that a decomposition cannot be made of: singular, not positive definite, not finite. */
export class LinAlgError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_LINALG", message, facts); }
}

/** A tensor whose memory was released by `dispose()`, or whose buffer was detached. */
export class DisposedError extends TensorError {
  constructor(message: string, facts?: Facts, code: ErrorCode = "ERR_DISPOSED") { super(code, message, facts); }
}

/** The native addon is missing, does not match the sources, or reported a failure. */
export class NativeError extends TensorError {
  constructor(message: string, facts?: Facts) { super("ERR_NATIVE", message, facts); }
}

/** Memory that cannot be had: a `RangeError`, as for JavaScript's own buffers. */
export class OutOfMemoryError extends RangeError {
  readonly code = "ERR_OUT_OF_MEMORY";
  constructor(message: string, readonly facts: Facts = {}) {
    super(message);
    this.name = "OutOfMemoryError [ERR_OUT_OF_MEMORY]";
  }
}

/** `[2, 3]`; more than eight dims are elided with their count. */
export function showShape(shape: readonly number[]): string {
  if (shape.length <= 8) return `[${shape.join(", ")}]`;
  return `[${shape.slice(0, 6).join(", ")}, … ${shape.length} dims]`;
}

/** A value as it appears in a message: short, exact, on one line. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `function ${value.name || "(anonymous)"}`;
  if (typeof value === "symbol") return "a symbol";
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) {
    const shown = value.slice(0, 6).map((item) => (Array.isArray(item) ? "[…]" : showValue(item)));
    return `[${shown.join(", ")}${value.length > 6 ? `, … ${value.length} items` : ""}]`;
  }
  if (typeof value === "object" && value !== null) return `an object of class ${className(value)}`;
  return String(value);
}

function className(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  const maker = (prototype as { constructor?: { name?: unknown } } | null)?.constructor;
  return typeof maker?.name === "string" && maker.name !== "" ? maker.name : "Object";
}

/** The candidate nearest to `word` by edit distance, if one is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.min(3, Math.floor(word.length / 3) + 1)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, previous[j] + 1, row[j - 1] + 1));
    }
    previous = row;
  }
  return previous[b.length];
}
