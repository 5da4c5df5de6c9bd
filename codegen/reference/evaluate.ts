// Formulas as closures over a frame of values. What the parts compute on (elements, rows, whole
// tensors; plain, dual or complex numbers) is decided by the values and by the world; the walk over
// the tree is the same for all.

import { argumentsInOrder } from "../derive/derive.js";
import type { Call, Expr, Index } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import { shapeFunctions, type ShapeFunction } from "../formula/shape-functions.js";
import { applyScalar, callRow } from "./number.js";
import type { Element } from "./tensor.js";
import { asNumber, Fields, sameValue, type Value } from "./value.js";

export type Frame = Value[];
export type Code = (frame: Frame) => Value;

/** What differs between formulas of elements, of rows and of whole tensors. */
export interface World {
  /** Applies a builtin where an argument is not a plain number. */
  readonly apply: (row: Builtin, args: readonly Value[]) => Value;
  /** `if` over a condition that is not a single bool. */
  readonly select: (cond: Value, then: Value, otherwise: Value) => Value;
  /** Calls of operators, row functions and random numbers. */
  readonly call?: (call: Call, args: readonly Value[]) => Value;
  /** Reads a tensor at a position. */
  readonly read?: (tensor: string, index: readonly Value[], frame: Frame) => Value;
  /** The tensor behind a name, for `shape(x)` in formulas that otherwise see its elements. */
  readonly tensor?: (name: string) => Value | undefined;
  /** Rank of the operator's first tensor, for shape functions that want it. */
  readonly rank?: number;
}

export const elementWorld: World = {
  apply: (row, args) => applyScalar(row, args as readonly Element[]),
  select: () => {
    throw new TypeError("internal: a condition is not a bool");
  },
};

/** Slots of the frame by name. Lets take slots behind those of the caller. */
class Layout {
  constructor(
    readonly slots: ReadonlyMap<string, number>, private readonly counter: { next: number },
  ) {}

  with(name: string): [Layout, number] {
    const slot = this.counter.next++;
    return [new Layout(new Map(this.slots).set(name, slot), this.counter), slot];
  }
}

/** Code for a formula; the caller's frame holds the values of `names`, in their order. */
export function compile(expr: Expr, names: readonly string[], world: World = elementWorld): Code {
  const program = programOf(expr, names);
  return (frame) => program(frame, world);
}

/** Evaluates once. */
export function evaluate(
  expr: Expr, values: ReadonlyMap<string, Value>, world: World = elementWorld,
): Value {
  return programOf(expr, [...values.keys()])([...values.values()], world);
}

/** A formula in no particular world, so that it is compiled once however often it is run. */
type Program = (frame: Frame, world: World) => Value;

const programs = new WeakMap<Expr, Map<string, Program>>();

function programOf(expr: Expr, names: readonly string[]): Program {
  let known = programs.get(expr);
  if (known === undefined) programs.set(expr, (known = new Map()));
  const key = names.join(" ");
  let program = known.get(key);
  if (program === undefined) {
    const slots = new Map(names.map((name, k) => [name, k]));
    program = translate(expr, new Layout(slots, { next: names.length }));
    known.set(key, program);
  }
  return program;
}

function translate(expr: Expr, layout: Layout): Program {
  switch (expr.kind) {
    case "number": case "text": case "bool": {
      const { value } = expr;
      return () => value;
    }
    case "name": return expr.constant === true ? constantValue(expr.name) : translateName(expr.name, layout);
    case "unary":
      return applyRow(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg], layout);
    case "binary": return translateBinary(expr, layout);
    case "if": return translateIf(expr, layout);
    case "call": return translateCall(expr, layout);
    case "member": {
      const object = translate(expr.object, layout);
      return (frame, world) => (object(frame, world) as Fields).get(expr.name);
    }
    case "index": return translateIndex(expr, layout);
    case "list": {
      const items = expr.items.map((item) => translate(item, layout));
      return (frame, world) => items.map((item) => item(frame, world));
    }
    case "record": {
      const fields = expr.fields.map(({ name, value }) =>
        [name, translate(value, layout)] as const);
      return (frame, world) =>
        new Fields(new Map(fields.map(([name, code]) => [name, code(frame, world)])));
    }
    case "let": {
      const value = translate(expr.value, layout);
      const [inner, slot] = layout.with(expr.name);
      const body = translate(expr.body, inner);
      return (frame, world) => {
        frame[slot] = value(frame, world);
        return body(frame, world);
      };
    }
    case "assign": throw new TypeError("internal: an assignment has no value");
  }
}

function translateName(name: string, layout: Layout): Program {
  const slot = layout.slots.get(name);
  return slot === undefined ? constantValue(name) : (frame) => frame[slot];
}

/** Trees that no checker has seen, those of the builtin table's partials, come here by name. */
function constantValue(name: string): Program {
  const constant = constants.get(name);
  if (constant === undefined) throw new TypeError(`internal: unknown name "${name}"`);
  const value = constant.value();
  return () => value;
}

/** Plain numbers take the short way past the world. */
function applyRow(row: Builtin, parts: readonly Expr[], layout: Layout): Program {
  const args = parts.map((part) => translate(part, layout));
  if (args.length === 1) {
    const js = row.js as unknown as (x: number) => number | boolean;
    const [arg] = args;
    return (frame, world) => {
      const x = arg(frame, world);
      return typeof x === "number" ? js(x) : applyWhole(row, [x], world);
    };
  }
  if (args.length === 2) {
    const js = row.js as unknown as (x: number, y: number) => number | boolean;
    const [left, right] = args;
    return (frame, world) => {
      const x = left(frame, world);
      const y = right(frame, world);
      return typeof x === "number" && typeof y === "number"
        ? js(x, y) : applyWhole(row, [x, y], world);
    };
  }
  return (frame, world) => {
    const values = args.map((arg) => arg(frame, world));
    const plain = values.every((value) => typeof value === "number");
    return plain ? callRow(row, values as number[]) : applyWhole(row, values, world);
  };
}

/** Lists item by item, whatever the world; the rest as the world says. */
function applyWhole(row: Builtin, args: readonly Value[], world: World): Value {
  const lists = args.filter((arg) => Array.isArray(arg)) as (readonly number[])[];
  if (lists.length === 0) return world.apply(row, args);
  if (lists.some((list) => list.length !== lists[0].length)) {
    throw new RangeError(`lists of different lengths meet: ${lists.map((list) => `[${list}]`)}`);
  }
  return lists[0].map((_, k) =>
    callRow(row, args.map((arg) => (Array.isArray(arg) ? arg[k] : arg) as number)));
}

function translateBinary(expr: Expr & { kind: "binary" }, layout: Layout): Program {
  const { op } = expr;
  if (op === "and" || op === "or") return translateLogic(expr, layout);
  if (op !== "??" && op !== "==" && op !== "!=") {
    return applyRow(operatorRow(op), [expr.left, expr.right], layout);
  }
  const [left, right] = [translate(expr.left, layout), translate(expr.right, layout)];
  if (op === "??") return (frame, world) => left(frame, world) ?? right(frame, world);
  const row = operatorRow(op);
  return (frame, world) => {
    const [a, b] = [left(frame, world), right(frame, world)];
    if (typeof a === "number" && typeof b === "number") return (a === b) === (op === "==");
    const whole = [a, b].some((v) => v === null || typeof v === "string" || Array.isArray(v));
    return whole ? sameValue(a, b) === (op === "==") : world.apply(row, [a, b]);
  };
}

/** The right side of `and` and `or` is only looked at where it matters. */
function translateLogic(expr: Expr & { kind: "binary" }, layout: Layout): Program {
  const row = operatorRow(expr.op === "and" ? "and" : "or");
  const [left, right] = [translate(expr.left, layout), translate(expr.right, layout)];
  const decided = expr.op === "or";
  return (frame, world) => {
    const first = left(frame, world);
    if (first === decided) return decided;
    if (typeof first === "boolean") return right(frame, world);
    return world.apply(row, [first, right(frame, world)]);
  };
}

function translateIf(expr: Expr & { kind: "if" }, layout: Layout): Program {
  const cond = translate(expr.cond, layout);
  const then = translate(expr.then, layout);
  const otherwise = translate(expr.else, layout);
  return (frame, world) => {
    const truth = cond(frame, world);
    if (truth === true) return then(frame, world);
    if (truth === false) return otherwise(frame, world);
    return world.select(truth, then(frame, world), otherwise(frame, world));
  };
}

function translateCall(expr: Call, layout: Layout): Program {
  const row = builtins.get(expr.callee);
  const kind = expr.calleeKind ?? (row === undefined ? "shape" : "builtin");
  if (kind === "builtin" && row !== undefined) {
    return applyRow(row, argumentsInOrder(row, expr), layout);
  }
  const shape = kind === "shape" ? shapeFunctions.get(expr.callee) : undefined;
  if (shape !== undefined) return translateShapeCall(expr, shape, layout);
  const args = expr.args.map((arg) => translate(arg.value, layout));
  return (frame, world) => {
    if (world.call === undefined) {
      throw new TypeError(`internal: ${expr.callee} cannot be called here`);
    }
    return world.call(expr, args.map((arg) => arg(frame, world)));
  };
}

function translateShapeCall(expr: Call, row: ShapeFunction, layout: Layout): Program {
  const args = expr.args.map(({ value }, k) => {
    const looksAtTensor = ["tensor", "optional"].includes(row.params[k].type);
    return looksAtTensor ? tensorOrValue(value, layout) : translate(value, layout);
  });
  const apply = row.evaluate as (...args: Value[]) => Value;
  return (frame, world) => {
    const values = args.map((arg) => arg(frame, world));
    return row.usesRank ? apply(...values, world.rank ?? 0) : apply(...values);
  };
}

/** The tensor behind a name, where the world has one, else what the formula sees. */
function tensorOrValue(expr: Expr, layout: Layout): Program {
  if (expr.kind !== "name") return translate(expr, layout);
  const { name } = expr;
  const seen = layout.slots.has(name) || constants.has(name)
    ? translateName(name, layout) : undefined;
  return (frame, world) => {
    const behind = world.tensor?.(name);
    if (behind !== undefined) return behind;
    if (seen === undefined) throw new TypeError(`internal: unknown name "${name}"`);
    return seen(frame, world);
  };
}

/** An item of a list, or an element of a tensor. */
function translateIndex(expr: Index, layout: Layout): Program {
  // `...` stands for batch dims, which the reader of tensors knows.
  const indices = expr.indices.flatMap((one) =>
    (one.kind === "ellipsis" ? [] : [translate(one, layout)]));
  const { object } = expr;
  const list = tensorOrValue(object, layout);
  return (frame, world) => {
    const { read } = world;
    if (object.kind === "name" && read !== undefined && world.tensor?.(object.name) !== undefined) {
      return read(object.name, indices.map((index) => index(frame, world)), frame);
    }
    return itemOf(list(frame, world) as readonly Value[], asNumber(indices[0](frame, world)));
  };
}

function itemOf(list: readonly Value[], k: number): Value {
  const at = k < 0 ? k + list.length : k;
  if (!(at in list)) throw new RangeError(`item ${k} of a list of ${list.length}`);
  return list[at];
}
