// In-place = out-of-place: for every in-place operator of the catalog, over a matrix of aliases
// between the tensor written to and the other operands.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DTypeError, IndexError, ShapeError, Tensor, arange, defaultGenerator, manualSeed, ops, tensor } from "../src/index.js";
import { expectError, thrownBy } from "./expect-error.js";
import { allFacts, type OperatorFacts, samplesOf } from "./operators.js";

const facts = await allFacts();
const inPlace = [...facts].filter(([, operator]) => operator.inplace);
const SIZE = 4;

/** Inputs that every operator's domain holds: floats in (0.1, 0.9), as a square matrix over fresh memory. */
function square(offset: number, dtype: "float64" | "int64" | "bool"): Tensor {
  const values = Array.from({ length: SIZE * SIZE }, (_, i) => ((i * 7 + offset) % 17) / 20 + 0.1);
  if (dtype === "bool") return tensor(values.map((v) => v > 0.5)).view([SIZE, SIZE]);
  return tensor(dtype === "int64" ? values.map((v) => Math.ceil(v * 5)) : values, { dtype }).view([SIZE, SIZE]);
}

/** How the other operands lie over the memory of the tensor written to; each makes (self, other) of one shape from a base. */
const ALIASES: readonly [string, (base: Tensor) => [Tensor, Tensor]][] = [
  ["itself", (x) => [x, x]],
  ["its transpose", (x) => [x, x.t()]],
  ["the transpose written, the matrix read", (x) => [x.t(), x]],
  ["rows one further down", (x) => [x.slice(0, { end: 3 }), x.slice(0, { start: 1 })]],
  ["rows one further up", (x) => [x.slice(0, { start: 1 }), x.slice(0, { end: 3 })]],
  ["every other column, shifted", (x) => [x.slice(1, { step: 2 }), x.slice(1, { start: 1, step: 2 })]],
  ["a shifted run of the flat memory", (x) => [x.view([-1]).slice(0, { end: 12 }), x.view([-1]).slice(0, { start: 1, end: 13 })]],
  ["one row of it, stretched", (x) => [x, x.slice(0, { start: 1, end: 2 }).expand([SIZE, SIZE])]],
  ["one column of it, broadcast", (x) => [x, x.slice(1, { start: 2, end: 3 })]],
  ["its diagonal, as a row", (x) => [x, x.diagonal()]],
  ["one element of it", (x) => [x, x.select(0, 1).select(0, 2)]],
  ["its diagonal written, a row read", (x) => [x.diagonal(), x.select(0, 1)]],
];

describe("in-place operators", () => {
  it("are many, and all of them are tried", () => expect(inPlace.length).toBeGreaterThan(60));

  for (const [name, operator] of inPlace) {
    it(`${name}_ gives what ${name} gives on copies, over every alias`, () => {
      for (const dtype of ["float64", "int64"] as const) for (const [label, alias] of ALIASES) tryAlias(name, operator, dtype, label, alias);
    });
  }
});

function tryAlias(name: string, operator: OperatorFacts, dtype: "float64" | "int64", label: string, alias: (base: Tensor) => [Tensor, Tensor]): void {
  manualSeed(3);
  const start = defaultGenerator.state;
  const attrs = attributesOf(operator);
  const args = (self: Tensor, other: Tensor): Record<string, unknown> => ({
    ...Object.fromEntries(operator.inputs.map((input, i) => [input.name, i === 0 ? self : input.generic ? other : tensor(input.dtypes === "bool" ? true : 0n)])), ...attrs,
  });
  const base = square(1, dtype);
  const [self, other] = alias(base);
  const [selfCopy, otherCopy] = [self.clone(), other.clone()];
  let expected: unknown;
  try {
    defaultGenerator.state = start;
    const out = operator.callable ? ops.call(name, [], args(selfCopy, otherCopy)) : ops.call(`${name}_`, [], args(selfCopy, otherCopy));
    const result = (out instanceof Tensor ? out : Object.values(out)[0]) as Tensor;
    expected = result.type.category > base.type.category ? "cannot be stored" : result.to(dtype).toArray();
  } catch (error) {
    expect([DTypeError, ShapeError, IndexError]).toContain((error as Error).constructor);
    return;
  }
  const before = base.version;
  defaultGenerator.state = start;
  let out: unknown;
  try {
    out = ops.call(`${name}_`, [], args(self, other));
  } catch (error) {
    // A result of another category cannot be stored; nothing may have been written then.
    expect((error as Error).constructor).toBe(DTypeError);
    expect(base.version).toBe(before);
    expect(self.toArray()).toEqual(selfCopy.toArray());
    return;
  }
  expect(out).toBe(self);
  expect(self.toArray(), `${name}_ on ${dtype}, reading ${label}`).toEqual(expected);
  expect(base.version).toBeGreaterThan(before);
}

/** The attributes of the operator's first case, or small numbers for those that must be given. */
function attributesOf(operator: OperatorFacts): Record<string, unknown> {
  const [first] = operator.cases;
  return Object.fromEntries(operator.attrs.flatMap((name) => (first && name in first ? [[name, first[name]]] : [])));
}

describe("writes where several elements share one address", () => {
  for (const [name, operator] of inPlace) {
    it(`${name}_ refuses`, () => {
      const [first] = operator.inputs;
      let tried = 0;
      for (const { draw, call } of samplesOf(name, operator)) {
        const inputs = draw();
        for (const self of sharing(inputs.get(first.name)!)) {
          const error = thrownBy(() => call(new Map(inputs).set(first.name, self), true));
          expect(error.constructor).toBe(ShapeError);
          expect(error.message).toContain("several elements share one address");
          expect(self.version).toBe(0);
          tried++;
        }
      }
      expect(tried).toBeGreaterThan(0);
    });
  }
});

/** Tensors of the same shape that meet themselves: stretched along a dim, and where dims overlap. */
function sharing(x: Tensor): Tensor[] {
  const long = x.shape.findIndex((n) => n > 1);
  if (long < 0 || x.numel === 0) return [];
  const stretched = x.select(long, 0).clone().unsqueeze(long).expand(x.shape);
  if (x.shape.filter((n) => n > 1).length < 2) return [stretched];
  const span = x.shape.reduce((sum, n) => sum + n - 1, 1);
  return [stretched, x.contiguous().view([-1]).slice(0, { end: span }).clone().asStrided(x.shape, x.shape.map(() => 1))];
}

describe("a few by hand", () => {
  it("x.add_(x.t()) is x + xᵀ", () => {
    const x = tensor([[1, 2], [3, 4]]);
    expect(x.add_(x.t()).toArray()).toEqual([[2, 5], [5, 8]]);
  });
  it("x[1:] += x[:-1] does not run ahead of itself", () => {
    const x = tensor([1, 2, 3, 4]);
    x.slice(0, { start: 1 }).add_(x.slice(0, { end: 3 }));
    expect(x.toArray()).toEqual([1, 3, 5, 7]);
    x.slice(0, { end: 3 }).copy_(x.slice(0, { start: 1 }));
    expect(x.toArray()).toEqual([3, 5, 7, 7]);
  });
  it("x /= x[0] reads x[0] before it becomes 1", () => {
    const x = tensor([2, 4, 6]);
    expect(x.div_(x.select(0, 0)).toArray()).toEqual([1, 2, 3]);
  });
  it("an index out of range leaves nothing half written", () => {
    const x = tensor([1, 2, 3]);
    expectError(() => x.scatterAdd(0, tensor([0n, 7n]), tensor([1, 1])), IndexError, "ERR_INDEX");
    expect(x.toArray()).toEqual([1, 2, 3]);
  });
});

describe("random overlapping windows of one buffer", () => {
  it("add_, copy_, mul_ and maximum_ give what they give on copies", () => {
    const window = fc.record({ offset: fc.nat(6), rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 4 }), swap: fc.boolean(), step: fc.integer({ min: 1, max: 2 }) });
    fc.assert(fc.property(window, window, fc.constantFrom("add", "copy", "mul", "maximum"), (a, b, name) => {
      const base = arange(64, { dtype: "float64" });
      const show = (w: typeof a): Tensor => {
        const strides = w.swap ? [w.step, w.step * a.rows + 1] : [w.step * a.columns + 1, w.step];
        return base.asStrided([a.rows, a.columns], strides, w.offset);
      };
      const [self, other] = [show(a), show(b)];
      const expected = name === "copy" ? other.clone().toArray() : (ops.call(name, [self.clone(), other.clone()]) as Tensor).toArray();
      let failed = false;
      try {
        ops.call(`${name}_`, [self, other]);
      } catch (error) {
        expect((error as Error).message).toContain("several elements share one address");
        failed = true;
      }
      if (!failed) expect(self.toArray()).toEqual(expected);
    }), { seed: 20260801, numRuns: 500 });
  });
});
