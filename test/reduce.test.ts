// Reductions: dims, dtypes, empties, NaN, ties, accuracy. Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, IndexError, ShapeError, type Tensor, arange, full, logsumexp, ones, std, tensor, zeros } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const grid = (): Tensor => arange(24, { dtype: "float64" }).view([2, 3, 4]);

describe("dims", () => {
  it("are one, several, negative, or all; kept as 1 on request", () => {
    const x = grid();
    expect(x.sum().item()).toBe(276);
    expect(x.sum(0).toArray()).toEqual([[12, 14, 16, 18], [20, 22, 24, 26], [28, 30, 32, 34]]);
    expect(x.sum(-1).toArray()).toEqual([[6, 22, 38], [54, 70, 86]]);
    expect(x.sum({ dim: [0, 2] }).toArray()).toEqual([60, 92, 124]);
    expect(x.sum([2, 0]).toArray()).toEqual([60, 92, 124]);
    expect(x.sum({ dim: [1], keepdim: true }).shape).toEqual([2, 1, 4]);
    expect(x.sum(1, true).shape).toEqual([2, 1, 4]);
    expect(x.sum({ keepdim: true }).shape).toEqual([1, 1, 1]);
    expect(x.sum({ dim: [] }).item()).toBe(276);
  });
  it("may be 0 or -1 for a 0-d tensor", () => {
    expect(tensor(5).sum(0).item()).toBe(5);
    expect(tensor(5).amax(-1).item()).toBe(5);
    expect(tensor(5).max(0).indices.item()).toBe(0n);
    expect(tensor(5).mean().shape).toEqual([]);
  });
  it("outside the range, repeated, or no integers are refused", () => {
    expectError(() => grid().sum(3), IndexError, "ERR_INDEX");
    expectError(() => grid().mean(-4), IndexError, "ERR_INDEX");
    expectError(() => grid().sum([0, -3]), IndexError, "ERR_INDEX");
    expectError(() => grid().sum(1.5), IndexError, "ERR_INDEX");
    expectError(() => grid().max("0" as never), ArgumentError, "ERR_ARGUMENT");
    expectError(() => tensor(5).sum(1), IndexError, "ERR_INDEX");
  });
  it("give the same in every layout", () => {
    const x = grid();
    expect(x.transpose(0, 2).sum(0).toArray()).toEqual(x.sum(2).t().toArray());
    expect(x.permute([1, 2, 0]).sum({ dim: [0, 1] }).toArray()).toEqual(x.sum({ dim: [1, 2] }).toArray());
    expect(x.slice(2, { step: 2 }).sum(2).toArray()).toEqual([[2, 10, 18], [26, 34, 42]]);
    expect(tensor([1, 2]).expand([3, 2]).sum(0).toArray()).toEqual([3, 6]);
    expect(x.select(1, 1).sum().item()).toBe(4 + 5 + 6 + 7 + 16 + 17 + 18 + 19);
  });
});

describe("dtypes", () => {
  it("sum and multiply bool and integers as int64", () => {
    expect(tensor([true, true, false]).sum().item()).toBe(2n);
    expect(tensor([2 ** 31 - 1, 2 ** 31 - 1], { dtype: "int32" }).sum().item()).toBe(2n ** 32n - 2n);
    expect(tensor([3, 4], { dtype: "int32" }).prod().item()).toBe(12n);
    expect(tensor([true, false]).prod().item()).toBe(0n);
    expect(tensor([2n ** 62n, 2n ** 62n]).sum().item()).toBe(-(2n ** 63n));
    expect(tensor([1.5]).sum().dtype).toBe("float32");
  });
  it("keep the dtype in amax, amin and max, give int64 indices and bool answers", () => {
    expect(tensor([1n, 5n]).amax().item()).toBe(5n);
    expect(tensor([true, false]).amin().item()).toBe(false);
    const { values, indices } = tensor([[1, 5], [7, 2]], { dtype: "int32" }).max(1);
    expect([values.dtype, indices.dtype]).toEqual(["int32", "int64"]);
    expect([values.toArray(), indices.toArray()]).toEqual([[5, 7], [1, 0]]);
    expect(tensor([1, 0]).all().dtype).toBe("bool");
    expect(tensor([0, 0, 3]).countNonzero().item()).toBe(1n);
  });
  it("refuse means and variances of integers", () => {
    for (const call of [() => tensor([1n]).mean(), () => tensor([true]).mean(), () => tensor([1n, 2n]).var(), () => tensor([1n, 2n]).std()]) {
      expectError(call, DTypeError, "ERR_DTYPE");
    }
    expect(expectError(() => tensor([1n]).mean(), DTypeError, "ERR_DTYPE").message)
      .toBe('mean: not defined for int64; expected one of float16, bfloat16, float32, float64, complex64, complex128. Convert with x.to("float32")');
  });
});

describe("nothing", () => {
  it.each<[string, (x: Tensor) => Tensor, unknown]>([
    ["sum", (x) => x.sum(), 0], ["prod", (x) => x.prod(), 1], ["mean", (x) => x.mean(), NaN], ["var", (x) => x.var(), NaN], ["std", (x) => x.std(), NaN],
    ["all", (x) => x.all(), true], ["any", (x) => x.any(), false], ["logsumexp", (x) => x.logsumexp([0]), -Infinity], ["countNonzero", (x) => x.countNonzero(), 0n],
  ])("has a %s", (_, fold, expected) => expect(fold(zeros([0])).item()).toEqual(expected));

  it("folded along one dim gives that for each of the others", () => {
    expect(zeros([2, 0]).sum(1).toArray()).toEqual([0, 0]);
    expect(zeros([2, 0]).prod(1).toArray()).toEqual([1, 1]);
    expect(zeros([2, 0]).mean(1).toArray()).toEqual([NaN, NaN]);
    expect(zeros([0, 2]).sum(1).toArray()).toEqual([]);
    expect(zeros([0, 2]).amax(1).shape).toEqual([0]);
    expect(zeros([0, 2]).max(1).indices.shape).toEqual([0]);
  });
  it("has no largest or smallest element", () => {
    for (const call of [() => zeros([0]).amax(), () => zeros([2, 0]).amin(1), () => zeros([2, 0]).max(1), () => zeros([2, 0]).min(-1), () => zeros([2, 0]).argmax(1), () => zeros([0]).argmin()]) {
      expectError(call, ShapeError, "ERR_SHAPE");
    }
    expect(expectError(() => zeros([2, 0]).amax(1), ShapeError, "ERR_SHAPE").message).toBe("amax: cannot reduce an empty dim; x is [2, 0], dim is [1]");
  });
});

describe("NaN and ties", () => {
  it("gives NaN for the whole, and the first NaN's place", () => {
    const x = tensor([1, NaN, 3, NaN]);
    expect([x.sum().item(), x.amax().item(), x.amin().item(), x.mean().item(), x.prod().item()]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect([x.argmax().item(), x.argmin().item()]).toEqual([1n, 1n]);
    expect([x.max(0).values.item(), x.max(0).indices.item(), x.min(0).indices.item()]).toEqual([NaN, 1n, 1n]);
    expect([x.any().item(), x.all().item(), x.countNonzero().item()]).toEqual([true, true, 4n]);
  });
  it("names the first of equal elements, in every layout", () => {
    expect(tensor([3, 7, 7, 3]).argmax().item()).toBe(1n);
    expect(tensor([3, 7, 7, 3]).argmin().item()).toBe(0n);
    const x = tensor([[1, 1], [1, 1]]);
    expect(x.t().argmax().item()).toBe(0n);
    expect(x.max(0).indices.toArray()).toEqual([0, 0]);
    expect(ones([10_000]).argmax().item()).toBe(0n);
    expect(tensor([[1, 9], [9, 1]]).argmax().item()).toBe(1n);
    expect(tensor([[1, 9], [9, 1]]).t().argmax({ dim: [0, 1] }).item()).toBe(1n);
  });
  it("carries infinities through", () => {
    expect(tensor([Infinity, -Infinity]).sum().item()).toBeNaN();
    expect(tensor([Infinity, 1]).mean().item()).toBe(Infinity);
    expect(tensor([-Infinity, -Infinity]).amax().item()).toBe(-Infinity);
    expect(logsumexp(tensor([-Infinity, -Infinity]), 0).item()).toBe(-Infinity);
    expect(logsumexp(tensor([Infinity, 1]), 0).item()).toBe(Infinity);
  });
});

describe("values", () => {
  const x = tensor([[1, 2, 3], [1, -1, 0.5]], { dtype: "float64" });
  it("agree with PyTorch", () => {
    expectClose(x.logsumexp(1), [3.4076059644443806, 1.5549569196419908]);
    expectClose(x.var({ dim: 1 }), [1, 1.0833333333333333]);
    expectClose(x.var({ dim: 0, correction: 0 }), [0, 2.25, 1.5625]);
    expectClose(x.std(), 1.3570801990548187);
    expect(x.prod(1).toArray()).toEqual([6, -0.5]);
    expect(x.amax(0).toArray()).toEqual([1, 2, 3]);
    expect(x.all(1).toArray()).toEqual([true, true]);
    expect(x.eq(1).any(0).toArray()).toEqual([true, false, false]);
  });
  it("of var divide by 0 where no more than the correction is there", () => {
    expect(tensor([5]).var().item()).toBeNaN();
    expect(tensor([5]).var({ correction: 0 }).item()).toBe(0);
    expect(tensor([5, 6]).std({ correction: 2 }).item()).toBe(Infinity);
    expectClose(tensor([1, 2, 3]).var({ correction: 0.5 }), 0.8);
    expect(std(full([4], 3)).item()).toBe(0);
  });
  it("of prod keep zeros exact", () => {
    expect(tensor([[0, 2], [3, 0]]).prod(1).toArray()).toEqual([0, 0]);
    expectError(() => grid().prod([0, 1]), ShapeError, "ERR_SHAPE");
  });
});

describe("accuracy", () => {
  it("of a long float32 sum is far better than a running sum's", () => {
    const n = 1_000_000;
    expect(full([n], 0.1).sum().item()).toBeCloseTo(n * Math.fround(0.1), -1);
    expect(Math.abs(Number(full([n], 0.1).sum().item()) - n * Math.fround(0.1))).toBeLessThan(1);
    expect(full([2 ** 25], 1).sum().item()).toBe(2 ** 25);
    expect(full([100_000], 1).mean().item()).toBe(1);
  });
  it("of var does not suffer from a large mean", () => {
    expectClose(arange(1000, { dtype: "float64" }).add(1e9).var({ correction: 0 }), 83333.25);
  });
  it("is the same however the tensor lies in memory, bit for bit", () => {
    const x = arange(3000).mul(0.37).sin().view([30, 100]);
    const turned = x.t().contiguous().t();
    expect([...(turned.sum(1).data as Float32Array)]).toEqual([...(x.sum(1).data as Float32Array)]);
    expect([...(turned.sum(0).data as Float32Array)]).toEqual([...(x.sum(0).data as Float32Array)]);
    expect(turned.sum().item()).toBe(x.sum().item());
    expect(turned.logsumexp([0, 1]).item()).toBe(x.logsumexp([0, 1]).item());
  });
});
