// Every operator by its catalog name, for tools: `ops.call("log_softmax", [x], { dim: -1 })`.

import { checkOptions } from "./dispatch/arguments.js";
import type { ParamSpec } from "./dispatch/overload.js";
import { ArgumentError, nearest, showValue } from "./errors.js";
import { Tensor } from "./tensor/tensor.js";
import { catalog as entries } from "../generated/ts/catalog.js";

export type OperatorParam = ParamSpec;

/** What an operator gives: a tensor, a list of them, several by name, or a value of the host. */
export type OperatorResult = Tensor | Tensor[] | Record<string, Tensor> | boolean;

export interface OperatorEntry {
  readonly name: string;
  readonly kind: string;
  readonly dtypes: readonly string[];
  /** Namespaces it is reached in too, as PyTorch spells them: `linalg`, `nn.functional`. */
  readonly namespaces?: readonly string[];
  /** Inputs with a gradient; "derived" for operators made of others. */
  readonly differentiable: readonly string[] | "derived";
  readonly params: readonly OperatorParam[];
  /** Of an overload: the operators that it chooses among by the arguments. */
  readonly forms?: readonly string[];
  readonly call: (...args: never[]) => OperatorResult;
}

const byName: ReadonlyMap<string, OperatorEntry> = new Map(
  entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const)));

/** Its own name, and `linalg.svd` for `linalg_svd` in `linalg`. */
function namesOf({ name, namespaces = [] }: OperatorEntry): readonly string[] {
  const qualified = namespaces.map((path) => {
    const prefix = `${path.slice(path.lastIndexOf(".") + 1)}_`;
    return `${path}.${name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name}`;
  });
  return [name, ...qualified];
}

/** All operators, by name. */
export const catalog: readonly OperatorEntry[] = entries;

/** A list of tensors may be spread: `ops.call("meshgrid", [x, y])` for `[[x, y]]`. */
function gathered({ params }: OperatorEntry, args: readonly unknown[]): readonly unknown[] {
  const at = params.findIndex((param) => param.kind === "tensors");
  if (at < 0 || !(args[at] instanceof Tensor)) return args;
  let end = at;
  while (args[end] instanceof Tensor) end++;
  return [...args.slice(0, at), args.slice(at, end), ...args.slice(end)];
}

/** The entry of an operator, or an error with the nearest name. */
export function lookup(name: string): OperatorEntry {
  const entry = byName.get(name);
  if (entry) return entry;
  const near = typeof name === "string" ? nearest(name, byName.keys()) : undefined;
  throw new ArgumentError(`ops.call: unknown operator ${showValue(name)}.${near ? ` Did you mean "${near}"?` : ""}`, { name }, "ERR_UNKNOWN_OPERATOR");
}

/**
 * Calls an operator by its catalog name, or with its namespace: `linalg_svd`, `linalg.svd`.
 * @param args tensors and required arguments, in the catalog's order
 * @param options the rest, by name in camelCase or snake_case
 */
export function call(name: string, args: readonly unknown[] = [], options: Readonly<Record<string, unknown>> = {}): OperatorResult {
  const entry = lookup(name);
  if (typeof options !== "object" || options === null) throw new ArgumentError(`ops.call: expected the options of ${name} as an object, got ${showValue(options)}`);
  if (!Array.isArray(args)) throw new ArgumentError(`ops.call: expected the arguments of ${name} as a list, got ${showValue(args)}`);
  args = gathered(entry, args);
  const named = new Map(Object.entries(options).map(([key, value]) => [key.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase()), value]));
  if (entry.forms) return (entry.call as (...all: unknown[]) => OperatorResult)(...args, ...(named.size > 0 ? [Object.fromEntries(named)] : []));
  const position: unknown[] = [];
  const bag: Record<string, unknown> = {};
  entry.params.forEach((param, i) => {
    const value = i < args.length ? args[i] : named.get(param.name);
    named.delete(param.name);
    if (param.option) {
      if (value !== undefined) bag[param.name] = value;
    } else if (param.rest) position.push(...listOf(name, param.name, value));
    else position.push(value);
  });
  if (args.length > entry.params.length) throw new ArgumentError(`${name}: takes at most ${entry.params.length} arguments, got ${args.length}`);
  if (named.size > 0) checkOptions(name, Object.fromEntries(named), entry.params.map((param) => param.name));
  const rest = Object.keys(bag).length > 0 || entry.params.some((param) => param.option) ? [bag] : [];
  return (entry.call as (...all: unknown[]) => OperatorResult)(...position, ...rest);
}

function listOf(op: string, name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ArgumentError(`${op}: expected ${name} as a list, got ${showValue(value)}`, { op, argument: name, got: value });
}
