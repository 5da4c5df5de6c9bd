// Backward: accumulation, sharing, repetition, higher orders, hooks, modes.

import { afterEach, describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, DisposedError, GradError, ShapeError, type Tensor, enableGrad, grad, isAnomalyMode, isGradEnabled, noGrad, ones, setAnomalyMode,
  tensor, zeros,
} from "../../src/index.js";
import { expectClose } from "../expect-close.js";
import { expectError, thrownBy } from "../expect-error.js";

const leaf = (data: number | number[] | number[][]): Tensor => tensor(data as number[], { dtype: "float64", requiresGrad: true });
afterEach(() => setAnomalyMode(false));

describe("leaves", () => {
  it("gather gradients over several backwards until they are cleared", () => {
    const x = leaf([1, 2]);
    x.mul(2).sum().backward();
    x.mul(3).sum().backward();
    expect(x.grad?.toArray()).toEqual([5, 5]);
    x.grad = null as Tensor | null;
    x.sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 1]);
  });
  it("used twice get the sum of both ways", () => {
    const x = leaf(3);
    x.mul(x).add(x).backward();
    expect(x.grad?.item()).toBe(7);
    const y = leaf([1, 2]);
    y.add(y).sum().backward();
    expect(y.grad?.toArray()).toEqual([2, 2]);
  });
  it("never share the memory of their gradients", () => {
    const [a, b] = [leaf([1, 2]), leaf([3, 4])];
    const cotangent = tensor([1, 1], { dtype: "float64" });
    a.add(b).backward(cotangent);
    a.grad!.mul_(10);
    expect(b.grad?.toArray()).toEqual([1, 1]);
    expect(cotangent.toArray()).toEqual([1, 1]);
    b.grad!.zero_();
    expect(a.grad?.toArray()).toEqual([10, 10]);
  });
  it("do not share them under createGraph either", () => {
    const [a, b] = [leaf([1, 2]), leaf([3, 4])];
    a.add(b).sum().backward(undefined, { createGraph: true });
    noGrad(() => a.grad!.mul_(10));
    expect(b.grad?.toArray()).toEqual([1, 1]);
  });
  it("get gradients that views and expansions cannot reach", () => {
    const x = leaf([[1, 2], [3, 4]]);
    x.t().sum().backward();
    expect(x.grad!.isContiguous()).toBe(true);
    x.grad!.add_(1);
    expect(x.grad!.toArray()).toEqual([[2, 2], [2, 2]]);
    const y = leaf([1, 2, 3]);
    y.sum().backward();
    y.grad!.select(0, 0).fill_(9);
    expect(y.grad!.toArray()).toEqual([9, 1, 1]);
  });
  it("that need no gradient get none", () => {
    const [x, y] = [leaf(2), tensor(3, { dtype: "float64" })];
    x.mul(y).backward();
    expect(y.grad).toBeNull();
    expect(x.grad?.item()).toBe(3);
  });
  it("are their own root: x.backward() gives 1", () => {
    const x = leaf(2);
    x.backward();
    x.backward();
    expect(x.grad?.item()).toBe(2);
  });
  it("get gradients of their own dtype, through promotion", () => {
    const [x, y] = [tensor([1], { requiresGrad: true }), leaf([2])];
    x.mul(y).sum().backward();
    expect([x.grad?.dtype, y.grad?.dtype]).toEqual(["float32", "float64"]);
    expect([x.grad?.toArray(), y.grad?.toArray()]).toEqual([[2], [1]]);
  });
  it("get gradients of their own shape, through broadcasting", () => {
    const [column, row, scalar] = [leaf([[1], [2]]), leaf([1, 2, 3]), leaf(2)];
    column.mul(row).mul(scalar).sum().backward();
    expect(column.grad?.toArray()).toEqual([[12], [12]]);
    expect(row.grad?.toArray()).toEqual([6, 6, 6]);
    expect(scalar.grad?.item()).toBe(18);
  });
  it("of no elements get gradients of none", () => {
    const x = tensor([[], []], { requiresGrad: true });
    x.mul(2).sum().backward();
    expect(x.grad?.shape).toEqual([2, 0]);
  });
});

describe("a second backward", () => {
  it("throws where saved tensors are gone, and names the operator and the way out", () => {
    const x = leaf([1, 2]);
    const y = x.exp().sum();
    y.backward();
    const error = expectError(() => y.backward(), GradError, "ERR_BACKWARD_TWICE");
    expect(error.message).toBe("backward of exp: its saved tensors were freed by an earlier backward. Pass { retainGraph: true } to the first one");
    expectClose(x.grad!, [Math.E, Math.exp(2)]);
  });
  it("works where nothing was saved, and where the graph is kept", () => {
    const x = leaf([1, 2]);
    const y = x.exp().sum();
    y.backward(undefined, { retainGraph: true });
    y.backward();
    expectClose(x.grad!, [2 * Math.E, 2 * Math.exp(2)]);
    const z = x.mul(2).add(1).sum();
    z.backward();
    z.backward();
    expect(isGradEnabled()).toBe(true);
  });
  it("through a part that another root shares throws as well", () => {
    const x = leaf([1]);
    const shared = x.exp();
    shared.sum().backward();
    expectError(() => shared.mul(2).sum().backward(), GradError, "ERR_BACKWARD_TWICE");
  });
});

describe("higher orders", () => {
  it("come from createGraph: three derivatives of x⁵", () => {
    const x = leaf(2);
    let y = x.pow(5);
    for (const expected of [80, 160, 240]) {
      [y] = grad(y, x, { createGraph: true });
      expect(y.item()).toBeCloseTo(expected, 8);
    }
  });
  it("come from backward with createGraph, whose gradients are on the tape", () => {
    const x = leaf([1, 2]);
    x.pow(3).sum().backward(undefined, { createGraph: true });
    const first = x.grad!;
    expect(first.requiresGrad).toBe(true);
    x.grad = null;
    first.sum().backward();
    expectClose(x.grad!, [6, 12]);
  });
  it("pass through in-place writes, also into views", () => {
    const x = leaf([1, 2, 3]);
    const y = x.mul(1);
    y.pow_(3);
    const [g] = grad(y.sum(), x, { createGraph: true });
    expectClose(g, [3, 12, 27]);
    expectClose(grad(g.sum(), x)[0], [6, 12, 18]);
    const z = x.mul(1);
    z.slice(0, { start: 1 }).pow_(3);
    const [h] = grad(z.sum(), x, { createGraph: true });
    expectClose(h, [1, 12, 27]);
    expectClose(grad(h.sum(), x)[0], [0, 12, 18]);
  });
  it("are refused, not zero, where the gradient was not recorded", () => {
    const x = leaf(2);
    const [g] = grad(x.pow(3), x);
    expect(g.requiresGrad).toBe(false);
    expectError(() => grad(g, x), GradError, "ERR_GRAD");
  });
});

describe("grad", () => {
  it("gives gradients without touching .grad, of leaves and of results between", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    const [gy, gx] = grad(y.mul(y).sum(), [y, x]);
    expect([gy.toArray(), gx.toArray()]).toEqual([[6, 12], [18, 36]]);
    expect(x.grad).toBeNull();
  });
  it("throws for an input the outputs do not depend on, unless null is allowed for it", () => {
    const [x, y] = [leaf(1), leaf(1)];
    expect(expectError(() => grad(x.mul(2), [x, y]), ArgumentError, "ERR_ARGUMENT").message)
      .toBe("grad: the outputs do not depend on input 1. Pass { allowUnused: true } to get null for it");
    expect(grad(x.mul(2), [x, y], { allowUnused: true }).map((g) => g?.item() ?? null)).toEqual([2, null]);
  });
  it("takes several outputs, each with its cotangent", () => {
    const x = leaf([1, 2]);
    const [g] = grad([x.mul(2), x.sum()], x, { gradOutputs: [tensor([1, 10], { dtype: "float64" }), null] });
    expect(g.toArray()).toEqual([3, 21]);
  });
  it("does not walk into parts that lead to no input", () => {
    const [x, y] = [leaf(1), leaf(1)];
    let visited = 0;
    const side = y.mul(2);
    side.registerHook(() => { visited++; });
    grad(x.mul(side), x);
    expect(visited).toBe(0);
  });
  it("of a root that is itself an input is its cotangent", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    expect(grad(y, y, { gradOutputs: tensor([5, 6], { dtype: "float64" }) })[0].toArray()).toEqual([5, 6]);
  });
  it.each<[string, () => unknown]>([
    ["no outputs", () => grad([], leaf(1))], ["no inputs", () => grad(leaf(1), [])], ["outputs that are no tensors", () => grad([1] as never, leaf(1))],
    ["null", () => grad(null as never, null as never)], ["too few cotangents", () => grad([leaf(1), leaf(1)], leaf(1), { gradOutputs: [null] })],
    ["cotangents that are no tensors", () => grad(leaf(1), leaf(1), { gradOutputs: [1] as never })], ["options that are none", () => grad(leaf(1), leaf(1), null as never)],
  ])("refuses %s", (_, body) => void expectError(body, ArgumentError, "ERR_ARGUMENT"));
  it("refuses inputs that require no gradients, and unknown options", () => {
    expectError(() => grad(leaf(1).mul(2), tensor(1)), GradError, "ERR_GRAD");
    expect(expectError(() => grad(leaf(1), leaf(1), { create_graph: true } as never), ArgumentError, "ERR_UNKNOWN_OPTION").message).toContain('Did you mean "createGraph"?');
  });
});

describe("misuse of backward", () => {
  it("names the shape where one element is needed", () => {
    const error = expectError(() => leaf([1, 2]).mul(2).backward(), GradError, "ERR_GRAD");
    expect(error.message).toBe("backward: only a single element has an implicit gradient, got shape [2]. Reduce it (mean, sum) or pass a gradient of that shape");
    expectError(() => leaf([1]).slice(0, { end: 0 }).backward(), GradError, "ERR_GRAD");
  });
  it("refuses tensors without a history", () => {
    expect(expectError(() => tensor([1]).sum().backward(), GradError, "ERR_GRAD").message).toBe("backward: output 0 (float32[]) does not require gradients and has no gradFn");
    expectError(() => leaf(1).detach().backward(), GradError, "ERR_GRAD");
    expectError(() => leaf([1, 2]).argmax().backward(), GradError, "ERR_GRAD");
    expectError(() => leaf([1, 2]).gt(1).any().backward(), GradError, "ERR_GRAD");
  });
  it("refuses a gradient of another shape, and what is no tensor", () => {
    expectError(() => leaf([1, 2]).mul(2).backward(ones([3])), ShapeError, "ERR_SHAPE");
    expectError(() => leaf([1, 2]).mul(2).backward(ones([1])), ShapeError, "ERR_SHAPE");
    for (const wrong of [1, [1, 1], "1", {}, { retainGraph: true }]) expectError(() => leaf([1, 2]).mul(2).backward(wrong as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => leaf(1).backward(undefined, null as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => leaf(1).backward(undefined, { retain_graph: true } as never), ArgumentError, "ERR_UNKNOWN_OPTION");
  });
  it("converts a gradient of another dtype, of any layout", () => {
    const x = leaf([[1, 2], [3, 4]]);
    x.exp().backward(ones([2, 2], { dtype: "int64" }));
    expectClose(x.grad!, [[Math.E, Math.exp(2)], [Math.exp(3), Math.exp(4)]]);
    x.grad = null;
    x.tanh().mul(x).backward(tensor([1]).expand([2, 2]));
    expect(x.grad!.isContiguous()).toBe(true);
    x.grad = null;
    x.sigmoid().backward(tensor([[true, false], [true, false]]));
    expect((x.grad!.toArray() as number[][])[0][1]).toBe(0);
  });
  it("refuses a disposed gradient", () => {
    const gone = ones([2], { dtype: "float64" });
    gone.dispose();
    expectError(() => leaf([1, 2]).exp().backward(gone), DisposedError, "ERR_DISPOSED");
  });
  it("leaves recording on after an error", () => {
    const x = leaf([1]);
    x.registerHook(() => { throw new Error("mine"); });
    expect(thrownBy(() => x.exp().sum().backward()).message).toBe("mine");
    expect(isGradEnabled()).toBe(true);
    expect(x.mul(2).requiresGrad).toBe(true);
  });
});

describe("hooks", () => {
  it("see the gradient of a leaf or a result, and what they return takes its place", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    const seen: unknown[] = [];
    y.registerHook((g) => { seen.push(g.toArray()); return g.mul(10); });
    x.registerHook((g) => { seen.push(g.toArray()); });
    y.sum().backward();
    expect(seen).toEqual([[1, 1], [30, 30]]);
    expect(x.grad?.toArray()).toEqual([30, 30]);
  });
  it("run in order, once for the whole gradient, until they are removed", () => {
    const x = leaf(1);
    const y = x.mul(2);
    const seen: string[] = [];
    const first = y.registerHook((g) => { seen.push(`a${String(g.item())}`); return g.add(1); });
    y.registerHook((g) => { seen.push(`b${String(g.item())}`); });
    y.add(y).backward(undefined, { retainGraph: true });
    expect(seen).toEqual(["a2", "b3"]);
    first.remove();
    first.remove();
    y.backward();
    expect(seen).toEqual(["a2", "b3", "b1"]);
  });
  it("may keep the gradient: nothing changes it afterwards", () => {
    const x = leaf([1, 2]);
    const kept: Tensor[] = [];
    x.registerHook((g) => { kept.push(g); });
    x.mul(2).sum().backward();
    x.grad!.zero_();
    expect(kept[0].toArray()).toEqual([2, 2]);
  });
  it("may run a backward of their own", () => {
    const x = leaf([1, 2]);
    const other = leaf(3);
    x.registerHook((g) => {
      enableGrad(() => other.mul(other)).backward();
      return g.mul(other.grad!.item() as number);
    });
    x.exp().mul(0).add(x).sum().backward();
    expect(other.grad?.item()).toBe(6);
    expect(x.grad?.toArray()).toEqual([6, 6]);
    expect(isGradEnabled()).toBe(true);
  });
  it("must return a tensor of the gradient's shape, or nothing", () => {
    const run = (value: unknown) => (): void => {
      const x = leaf([1, 2]);
      const y = x.exp();
      y.registerHook(() => value as never);
      y.sum().backward();
    };
    for (const wrong of [5, "g", [1, 2], {}, true]) expectError(run(wrong), ArgumentError, "ERR_ARGUMENT");
    expectError(run(ones([3])), ShapeError, "ERR_SHAPE");
    expectError(run(ones([])), ShapeError, "ERR_SHAPE");
    run(ones([2]))();
    run(null)();
    const gone = ones([2], { dtype: "float64" });
    gone.dispose();
    expectError(run(gone), DisposedError, "ERR_DISPOSED");
  });
  it("need a function, and a tensor that requires gradients", () => {
    expectError(() => leaf(1).registerHook(5 as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor(1).registerHook(() => { /* nothing */ }), GradError, "ERR_GRAD");
  });
});

describe("retainGrad", () => {
  it("keeps the gradient of a result, once, apart from every other", () => {
    const x = leaf([1, 2]);
    const y = x.add(1);
    expect(y.retainGrad().retainGrad()).toBe(y);
    y.mul(3).sum().backward();
    expect(y.grad?.toArray()).toEqual([3, 3]);
    y.grad!.zero_();
    expect(x.grad?.toArray()).toEqual([3, 3]);
    x.retainGrad();
    expectError(() => tensor(1).retainGrad(), GradError, "ERR_GRAD");
  });
});

describe("modes", () => {
  it("nest, return what the body returns, and end with it, also by an error", () => {
    const x = leaf(1);
    expect(noGrad(() => x.mul(2).requiresGrad)).toBe(false);
    expect(noGrad(() => enableGrad(() => x.mul(2).requiresGrad))).toBe(true);
    expect(thrownBy(() => noGrad(() => { throw new Error("mine"); })).message).toBe("mine");
    expect(isGradEnabled()).toBe(true);
    noGrad(() => { enableGrad(() => 1); expect(isGradEnabled()).toBe(false); });
  });
  it("make no history without gradients, and leaves may be written to", () => {
    const x = leaf([1, 2]);
    noGrad(() => x.sub_(1));
    expect(x.toArray()).toEqual([0, 1]);
    expect([x.requiresGrad, x.isLeaf, x.node]).toEqual([true, true, null]);
  });
});

describe("detach", () => {
  it("cuts the tape, shares the memory and the version", () => {
    const x = leaf([1, 2]);
    const d = x.mul(2).detach();
    expect([d.requiresGrad, d.isLeaf]).toEqual([false, true]);
    x.mul(d).sum().backward();
    expect(x.grad?.toArray()).toEqual([2, 4]);
    const y = leaf([1]).exp();
    y.detach().add_(1);
    expectError(() => y.sum().backward(), GradError, "ERR_SAVED_TENSOR_MODIFIED");
  });
});

describe("requiresGrad", () => {
  it("is for leaves of floating dtype", () => {
    expectError(() => tensor([1n]).requiresGrad_(), GradError, "ERR_GRAD");
    expectError(() => tensor([true]).requiresGrad_(), GradError, "ERR_GRAD");
    expectError(() => leaf(1).mul(2).requiresGrad_(false), GradError, "ERR_GRAD");
    const x = zeros([1]);
    x.requiresGrad = true;
    expect(x.mul(2).requiresGrad).toBe(true);
    x.requiresGrad = false;
    expect(x.mul(2).requiresGrad).toBe(false);
    expect(tensor([1n]).requiresGrad_(false).requiresGrad).toBe(false);
  });
  it("is inherited by floating results only", () => {
    const x = leaf([1, 2]);
    expect(x.max(0).values.requiresGrad).toBe(true);
    expect(x.max(0).indices.requiresGrad).toBe(false);
    expect(x.to("int32").requiresGrad).toBe(false);
    expect(x.gt(1).requiresGrad).toBe(false);
    expect(x.isLeaf && !x.mul(1).isLeaf).toBe(true);
  });
});

describe("anomaly mode", () => {
  it("names the operator whose gradient turned NaN, and the line that called it", () => {
    setAnomalyMode(true);
    expect(isAnomalyMode()).toBe(true);
    const x = leaf([0, 1]);
    const y = x.sqrt().mul(0).sum();
    const error = expectError(() => y.backward(), GradError, "ERR_GRAD");
    expect(error.message).toMatch(/^backward of sqrt: the gradient of input 0 has NaN\n {2}forward: at .*engine\.test\.ts:\d+/);
  });
  it("names the line of a saved tensor that was changed", () => {
    setAnomalyMode(true);
    const x = leaf([1, 2]);
    const y = x.exp();
    y.detach().add_(1);
    expect(thrownBy(() => y.sum().backward()).message).toMatch(/\n {2}forward: at .*engine\.test\.ts:\d+/);
  });
});

describe("deep and wide graphs", () => {
  it("of 100,000 operators in a row are walked without recursion", () => {
    const x = leaf(1);
    let y: Tensor = x;
    for (let i = 0; i < 100_000; i++) y = y.add(1);
    y.backward();
    expect(x.grad?.item()).toBe(1);
    expect(grad(y, x)[0].item()).toBe(1);
  });
  it("whose ways double at each step are walked once each", () => {
    const x = leaf(1);
    let y: Tensor = x;
    for (let i = 0; i < 60; i++) y = y.add(y);
    y.backward();
    expect(x.grad?.item()).toBe(2 ** 60);
  });
  it("with 10,000 users of one leaf sum them all", () => {
    const x = leaf(1);
    let y: Tensor = zeros([], { dtype: "float64" });
    for (let i = 0; i < 10_000; i++) y = y.add(x);
    y.backward();
    expect(x.grad?.item()).toBe(10_000);
  });
});

describe("operators without a derivative", () => {
  it("throw in backward rather than give zero, and say why", () => {
    const x = leaf([5, 7]);
    const error = expectError(() => x.floorDivide(2).sum().backward(), GradError, "ERR_NO_DERIVATIVE");
    expect(error.message).toMatch(/^backward of floorDivide: no derivative for x — /);
  });
  it("whose gradient is a mathematical zero give zero or no history", () => {
    const x = leaf([1.5]);
    x.mul(2).add(x.floor()).add(x.sign()).sum().backward();
    expect(x.grad?.toArray()).toEqual([2]);
  });
});

describe("dtypes on the tape", () => {
  it("refuse what has no kernel, in forward, by name", () => {
    expectError(() => tensor([1n]).softmax(0), DTypeError, "ERR_DTYPE");
  });
});
