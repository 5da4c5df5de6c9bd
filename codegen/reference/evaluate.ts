// Formulas as closures over a frame of values. What the parts compute on (elements, rows, whole
// tensors; plain, dual or complex numbers) is decided by the values and by the world; the walk over
// the tree is the same for all.

import { argumentsInOrder } from "../derive/derive.js";
import type { Call, Expr, Index } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, constants, operatorRow } from "../formula/builtins.js";
import { shapeFunctions } from "../formula/shape-functions.js";
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
  const slots = new Map(names.map((name, k) => [name, k]));
  return new Compiler(world).compile(expr, new Layout(slots, { next: names.length }));
}

/** Evaluates once. */
export function evaluate(
  expr: Expr, values: ReadonlyMap<string, Value>, world: World = elementWorld,
): Value {
  return compile(expr, [...values.keys()], world)([...values.values()]);
}

class Compiler {
  constructor(private readonly world: World) {}

  compile(expr: Expr, layout: Layout): Code {
    switch (expr.kind) {
      case "number": case "text": case "bool": {
        const { value } = expr;
        return () => value;
      }
      case "name": return this.name(expr.name, layout);
      case "unary":
        return this.row(operatorRow(expr.op === "-" ? "neg" : "not"), [expr.arg], layout);
      case "binary": return this.binary(expr, layout);
      case "if": return this.if(expr, layout);
      case "call": return this.call(expr, layout);
      case "member": {
        const object = this.compile(expr.object, layout);
        return (frame) => (object(frame) as Fields).get(expr.name);
      }
      case "index": return this.index(expr, layout);
      case "list": {
        const items = expr.items.map((item) => this.compile(item, layout));
        return (frame) => items.map((item) => item(frame));
      }
      case "record": {
        const fields = expr.fields.map(({ name, value }) =>
          [name, this.compile(value, layout)] as const);
        return (frame) => new Fields(new Map(fields.map(([name, code]) => [name, code(frame)])));
      }
      case "let": {
        const value = this.compile(expr.value, layout);
        const [inner, slot] = layout.with(expr.name);
        const body = this.compile(expr.body, inner);
        return (frame) => {
          frame[slot] = value(frame);
          return body(frame);
        };
      }
      case "assign": throw new TypeError("internal: an assignment has no value");
    }
  }

  private name(name: string, layout: Layout): Code {
    const slot = layout.slots.get(name);
    if (slot !== undefined) return (frame) => frame[slot];
    const constant = constants.get(name);
    if (constant === undefined) throw new TypeError(`internal: unknown name "${name}"`);
    const value = constant.value();
    return () => value;
  }

  /** Plain numbers take the short way past the world. */
  private row(row: Builtin, parts: readonly Expr[], layout: Layout): Code {
    const args = parts.map((part) => this.compile(part, layout));
    const { world } = this;
    if (args.length === 1) {
      const js = row.js as unknown as (x: number) => number | boolean;
      const [arg] = args;
      return (frame) => {
        const x = arg(frame);
        return typeof x === "number" ? js(x) : world.apply(row, [x]);
      };
    }
    if (args.length === 2) {
      const js = row.js as unknown as (x: number, y: number) => number | boolean;
      const [left, right] = args;
      return (frame) => {
        const x = left(frame);
        const y = right(frame);
        return typeof x === "number" && typeof y === "number" ? js(x, y) : world.apply(row, [x, y]);
      };
    }
    return (frame) => {
      const values = args.map((arg) => arg(frame));
      const plain = values.every((value) => typeof value === "number");
      return plain ? callRow(row, values as number[]) : world.apply(row, values);
    };
  }

  private binary(expr: Expr & { kind: "binary" }, layout: Layout): Code {
    const { op } = expr;
    if (op === "??") {
      const [value, fallback] = [this.compile(expr.left, layout), this.compile(expr.right, layout)];
      return (frame) => value(frame) ?? fallback(frame);
    }
    if (op === "and" || op === "or") return this.logic(expr, layout);
    const row = operatorRow(op);
    if (op !== "==" && op !== "!=") return this.row(row, [expr.left, expr.right], layout);
    const [left, right] = [this.compile(expr.left, layout), this.compile(expr.right, layout)];
    return (frame) => {
      const [a, b] = [left(frame), right(frame)];
      if (typeof a === "number" && typeof b === "number") return (a === b) === (op === "==");
      const whole = [a, b].some((v) => v === null || typeof v === "string" || Array.isArray(v));
      return whole ? sameValue(a, b) === (op === "==") : this.world.apply(row, [a, b]);
    };
  }

  /** The right side of `and` and `or` is only looked at where it matters. */
  private logic(expr: Expr & { kind: "binary" }, layout: Layout): Code {
    const row = operatorRow(expr.op === "and" ? "and" : "or");
    const [left, right] = [this.compile(expr.left, layout), this.compile(expr.right, layout)];
    const decided = expr.op === "or";
    return (frame) => {
      const first = left(frame);
      if (first === decided) return decided;
      if (typeof first === "boolean") return right(frame);
      return this.world.apply(row, [first, right(frame)]);
    };
  }

  private if(expr: Expr & { kind: "if" }, layout: Layout): Code {
    const cond = this.compile(expr.cond, layout);
    const then = this.compile(expr.then, layout);
    const otherwise = this.compile(expr.else, layout);
    const { world } = this;
    return (frame) => {
      const truth = cond(frame);
      if (truth === true) return then(frame);
      if (truth === false) return otherwise(frame);
      return world.select(truth, then(frame), otherwise(frame));
    };
  }

  private call(expr: Call, layout: Layout): Code {
    const row = builtins.get(expr.callee);
    const kind = expr.calleeKind ?? (row === undefined ? "shape" : "builtin");
    if (kind === "builtin" && row !== undefined) {
      return this.row(row, argumentsInOrder(row, expr), layout);
    }
    if (kind === "shape" && shapeFunctions.has(expr.callee)) return this.shapeCall(expr, layout);
    const args = expr.args.map((arg) => this.compile(arg.value, layout));
    const { world } = this;
    return (frame) => {
      if (world.call === undefined) {
        throw new TypeError(`internal: ${expr.callee} cannot be called here`);
      }
      return world.call(expr, args.map((arg) => arg(frame)));
    };
  }

  private shapeCall(expr: Call, layout: Layout): Code {
    const row = shapeFunctions.get(expr.callee);
    if (row === undefined) throw new TypeError(`internal: no shape function ${expr.callee}`);
    const args = expr.args.map(({ value }, k) => {
      const looksAtTensor = ["tensor", "optional"].includes(row.params[k].type);
      return looksAtTensor ? this.tensorName(value, layout) : this.compile(value, layout);
    });
    const apply = row.evaluate as (...args: Value[]) => Value;
    const { rank = 0 } = this.world;
    return (frame) => {
      const values = args.map((arg) => arg(frame));
      return row.usesRank ? apply(...values, rank) : apply(...values);
    };
  }

  private tensorName(expr: Expr, layout: Layout): Code {
    const behind = expr.kind === "name" ? this.world.tensor?.(expr.name) : undefined;
    return behind === undefined ? this.compile(expr, layout) : () => behind;
  }

  /** An item of a list, or an element of a tensor. */
  private index(expr: Index, layout: Layout): Code {
    // `...` stands for batch dims, which the reader of tensors knows.
    const indices = expr.indices.flatMap((one) =>
      (one.kind === "ellipsis" ? [] : [this.compile(one, layout)]));
    const { object } = expr;
    const isTensor = object.kind === "name" && this.world.tensor?.(object.name) !== undefined;
    if (isTensor && this.world.read !== undefined) {
      const { read } = this.world;
      return (frame) => read(object.name, indices.map((index) => index(frame)), frame);
    }
    const list = this.compile(object, layout);
    return (frame) => itemOf(list(frame) as readonly Value[], asNumber(indices[0](frame)));
  }
}

function itemOf(list: readonly Value[], k: number): Value {
  const at = k < 0 ? k + list.length : k;
  if (!(at in list)) throw new RangeError(`item ${k} of a list of ${list.length}`);
  return list[at];
}
