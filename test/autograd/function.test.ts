// Operators of the user's own.

import { describe, expect, it } from "vitest";
import { ArgumentError, GradError, ShapeError, type Tensor, customFunction, grad, noGrad, ones, tensor } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const leaf = (data: number | number[]): Tensor => tensor(data, { dtype: "float64", requiresGrad: true });
const cube = customFunction({
  name: "cube",
  forward(ctx, x: Tensor) { ctx.save(x); return x.mul(x).mul(x); },
  backward(ctx, g) { const [x] = ctx.saved; return [g.mul(x.mul(x)).mul(3)]; },
});
const withBackward = (backward: (g: Tensor) => unknown): ((a: Tensor, b: Tensor) => Tensor) =>
  customFunction({ name: "mine", forward: (_, a: Tensor, b: Tensor) => a.mul(b), backward: (_, g) => backward(g) as never });

describe("a custom function", () => {
  it("has the gradient its backward gives, in every order", () => {
    const x = leaf(2);
    const y = cube(x);
    expect(String(y)).toContain("gradFn=cube");
    const [first] = grad(y, x, { createGraph: true });
    const [second] = grad(first, x, { createGraph: true });
    expect([first.item(), second.item(), grad(second, x)[0].item()]).toEqual([12, 12, 6]);
  });
  it("records nothing under noGrad, and for tensors that require nothing", () => {
    expect(cube(tensor([1])).requiresGrad).toBe(false);
    expect(noGrad(() => cube(leaf(1))).requiresGrad).toBe(false);
  });
  it("keeps values that are no tensors in attrs, and takes arguments that are none", () => {
    const scale = customFunction({
      name: "scale",
      forward(ctx, x: Tensor, by: number) { ctx.attrs.by = by; return x.mul(by); },
      backward: (ctx, g) => [g.mul(ctx.attrs.by as number)],
    });
    const x = leaf([1, 2]);
    scale(x, 5).sum().backward();
    expect(x.grad?.toArray()).toEqual([5, 5]);
  });
  it("may give null for an input without a gradient", () => {
    const [a, b] = [leaf(2), leaf(3)];
    withBackward((g) => [g.mul(7), null])(a, b).backward();
    expect([a.grad?.item(), b.grad]).toEqual([7, null]);
  });
  it("may return its input, or a tensor that has a history, without spoiling either", () => {
    const same = customFunction({ name: "same", forward: (_, x: Tensor) => x, backward: (_, g) => [g.mul(2)] });
    const x = leaf([1]);
    const y = same(x);
    expect(y).not.toBe(x);
    expect(x.isLeaf).toBe(true);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([2]);
    const w = leaf([4]);
    const outside = customFunction({ name: "outside", forward: (_, __: Tensor) => w, backward: (_, g) => [g] });
    outside(leaf([1])).sum().backward();
    expect([w.isLeaf, w.node, w.grad]).toEqual([true, null, null]);
  });
  it("may return what it saved as a gradient: nothing writes to it through .grad", () => {
    const half = customFunction({ name: "half", forward(ctx, x: Tensor) { ctx.save(x.detach()); return x.mul(x).div(2).sum(); }, backward: (ctx) => [ctx.saved[0]] });
    const x = leaf([1, 2]);
    half(x).backward();
    x.grad!.zero_();
    expect(x.toArray()).toEqual([1, 2]);
  });
  it("throws in a second backward, and where a saved tensor was changed", () => {
    const x = leaf(2);
    const y = cube(x);
    y.backward();
    expectError(() => y.backward(), GradError, "ERR_BACKWARD_TWICE");
    const z = cube(x);
    noGrad(() => x.add_(1));
    const error = expectError(() => z.backward(), GradError, "ERR_SAVED_TENSOR_MODIFIED");
    expect(error.message).toContain("backward of cube: saved tensor saved[0]");
  });
});

describe("a faulty custom function", () => {
  it.each<[string, (g: Tensor) => unknown]>([
    ["too few gradients", (g) => [g]], ["too many gradients", (g) => [g, g, g]], ["a bare tensor", (g) => g], ["nothing", () => undefined], ["null", () => null],
  ])("that returns %s throws, and says how many were expected", (_, backward) => {
    const error = expectError(() => withBackward(backward)(leaf(1), leaf(2)).backward(), GradError, "ERR_GRAD");
    expect(error.message).toMatch(/^backward of mine: expected 2 gradients, one for each tensor argument, got /);
  });
  it.each<[string, (g: Tensor) => unknown]>([
    ["of another shape", (g) => [ones([3]), g]], ["that is a number", (g) => [5, g]], ["that is an array", (g) => [g, [1]]], ["that is text", (g) => ["g", g]],
  ])("that returns a gradient %s throws", (_, backward) => {
    const error = expectError(() => withBackward(backward)(leaf(1), leaf(2)).backward(), ShapeError, "ERR_SHAPE");
    expect(error.message).toMatch(/^backward of mine: gradient \d must have shape \[\], got /);
  });
  it("whose forward returns no tensor throws", () => {
    const bad = customFunction({ name: "bad", forward: (_, __: Tensor) => 5 as never, backward: (_, g) => [g] });
    expect(expectError(() => bad(leaf(1)), ArgumentError, "ERR_ARGUMENT").message).toBe("bad: forward must return a tensor, got 5");
  });
  it("that saves no tensor throws", () => {
    const bad = customFunction({ name: "bad", forward(ctx, x: Tensor) { ctx.save(3 as never); return x.mul(1); }, backward: (_, g) => [g] });
    expectError(() => bad(leaf(1)), ArgumentError, "ERR_ARGUMENT");
  });
  it.each([undefined, null, {}, { name: "x" }, { name: 5, forward() { /* nothing */ }, backward() { /* nothing */ } }, 5, "cube"])("%o is no definition", (definition) => {
    expectError(() => customFunction(definition as never), ArgumentError, "ERR_ARGUMENT");
  });
  it("whose backward throws passes the error on", () => {
    expect(() => withBackward(() => { throw new Error("mine"); })(leaf(1), leaf(2)).backward()).toThrow("mine");
  });
});
