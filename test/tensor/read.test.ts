// Reading elements on the host, and how tensors print.

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ShapeError, TensorError, arange, complex, full, tensor, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";

describe("item", () => {
  it("gives a number, a boolean, or a bigint for int64", () => {
    expect(tensor(1.5).item()).toBe(1.5);
    expect(tensor([[2]]).item()).toBe(2);
    expect(tensor(true).item()).toBe(true);
    expect(tensor(3n).item()).toBe(3n);
    expect(tensor(3, { dtype: "int32" }).item()).toBe(3);
    expect(tensor(NaN).item()).toBeNaN();
    expect(tensor(-0).item()).toBe(-0);
  });
  it("reads the right element of a view", () => {
    expect(tensor([[1, 2], [3, 4]]).t().select(0, 1).select(0, 0).item()).toBe(2);
  });
  it("throws for any other number of elements", () => {
    const error = expectError(() => tensor([1, 2]).item(), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("item: expected one element, got shape [2]");
    expectError(() => zeros([0]).item(), ShapeError, "ERR_SHAPE");
  });
});

describe("JSON.stringify", () => {
  it("writes the elements, as nested as the dims", () => {
    expect(JSON.stringify({ loss: tensor(0.5), counts: arange(4).view([2, 2]), none: zeros([2, 0]) })).toBe('{"loss":0.5,"counts":[[0,1],[2,3]],"none":[[],[]]}');
    expect(JSON.stringify(tensor([true, false]))).toBe("[true,false]");
    expect(JSON.stringify(tensor([NaN, 1, Infinity]))).toBe("[null,1,null]");
    expect(JSON.stringify(complex(tensor([1]), tensor([-2])))).toBe('[{"re":1,"im":-2}]');
    expect(JSON.stringify(tensor([2]).requiresGrad_().mul(3))).toBe("[6]");
  });

  it("says why it cannot write an integer that JSON does not hold", () => {
    const error = expectError(() => JSON.stringify(tensor(BigInt64Array.of(2n ** 60n))), TensorError, "ERR_UNSAFE_INTEGER");
    expect(error.message).toContain("toJSON: 1152921504606846976 is beyond");
  });
});

describe("toArray", () => {
  it("nests as deep as the tensor has dims, in logical order", () => {
    expect(tensor(5).toArray()).toBe(5);
    expect(arange(6).view([2, 3]).t().toArray()).toEqual([[0, 3], [1, 4], [2, 5]]);
    expect(zeros([2, 0, 3]).toArray()).toEqual([[], []]);
    expect(zeros([0, 2]).toArray()).toEqual([]);
    expect(tensor([1]).expand([2, 2]).toArray()).toEqual([[1, 1], [1, 1]]);
    expect(arange(10).slice(0, { start: 1, step: 4 }).toArray()).toEqual([1, 5, 9]);
  });
  it("gives int64 as numbers while they are exact, and throws beyond", () => {
    expect(tensor([2n ** 53n - 1n, -(2n ** 53n) + 1n]).toArray()).toEqual([2 ** 53 - 1, -(2 ** 53) + 1]);
    const error = expectError(() => tensor([1n, 2n ** 53n]).toArray(), TensorError, "ERR_UNSAFE_INTEGER");
    expect(error.message).toBe("toArray: 9007199254740992 is beyond the integers a number holds exactly. Read data (BigInt64Array) or item()");
    expectError(() => tensor([-(2n ** 63n)]).toArray(), TensorError, "ERR_UNSAFE_INTEGER");
    expect(tensor([2n ** 53n]).item()).toBe(2n ** 53n);
    expect([...(tensor([2n ** 62n]).data as BigInt64Array)]).toEqual([2n ** 62n]);
  });
  it("gives plain values that share nothing with the tensor", () => {
    const x = tensor([1, 2]);
    (x.toArray() as number[])[0] = 9;
    expect(x.toArray()).toEqual([1, 2]);
    const copy = x.copyElements() as Float32Array;
    copy[0] = 9;
    expect(x.toArray()).toEqual([1, 2]);
  });
});

describe("printing", () => {
  it.each([
    [tensor(1.5), "Tensor(1.5000, shape=[], dtype=float32, device=cpu)"],
    [tensor([1, 2]), "Tensor([1., 2.], shape=[2], dtype=float32, device=cpu)"],
    [tensor([1.5, -20]), "Tensor([  1.5000, -20.0000], shape=[2], dtype=float32, device=cpu)"],
    [tensor([1n, -20n]), "Tensor([  1, -20], shape=[2], dtype=int64, device=cpu)"],
    [tensor([true, false]), "Tensor([ true, false], shape=[2], dtype=bool, device=cpu)"],
    [tensor([NaN, Infinity, -Infinity, -0]), "Tensor([ nan,  inf, -inf,  -0.], shape=[4], dtype=float32, device=cpu)"],
    [tensor([1e-9, 1], { dtype: "float64" }), "Tensor([1.0000e-9, 1.0000e+0], shape=[2], dtype=float64, device=cpu)"],
    [tensor([1e10]), "Tensor([1.0000e+10], shape=[1], dtype=float32, device=cpu)"],
    [zeros([0, 3]), "Tensor([], shape=[0, 3], dtype=float32, device=cpu)"],
    [tensor([1], { requiresGrad: true }), "Tensor([1.], shape=[1], dtype=float32, device=cpu, requiresGrad=true)"],
    [tensor([2], { requiresGrad: true }).exp().mul(0), "Tensor([0.], shape=[1], dtype=float32, device=cpu, gradFn=mul)"],
    [tensor([[1, 2], [3, 4]]), "Tensor([[1., 2.],\n        [3., 4.]], shape=[2, 2], dtype=float32, device=cpu)"],
    [tensor([[1, 2], [3, 4]]).t(), "Tensor([[1., 3.],\n        [2., 4.]], shape=[2, 2], dtype=float32, device=cpu)"],
    [zeros([2, 1, 2]), "Tensor([[[0., 0.]],\n\n        [[0., 0.]]], shape=[2, 1, 2], dtype=float32, device=cpu)"],
  ] as const)("shows values, shape, dtype and device: %#", (x, text) => {
    expect(x.toString()).toBe(text);
    expect(inspect(x)).toBe(text);
    expect(`${x}`).toBe(text);
  });

  it("shows the ends of long dims only, also of views", () => {
    expect(String(arange(2000, { dtype: "int32" }))).toBe("Tensor([   0,    1,    2, …, 1997, 1998, 1999], shape=[2000], dtype=int32, device=cpu)");
    const text = String(arange(10_000).view([100, 100]).t());
    expect(text.split("\n")).toHaveLength(7);
    expect(text).toContain("[   0.,  100.,  200., …, 9700., 9800., 9900.]");
    expect(text.length).toBeLessThan(600);
  });
  it("of a huge expanded tensor takes no memory for it", () => {
    expect(String(full([1], 3).expand([2 ** 40]))).toContain("[3., 3., 3., …, 3., 3., 3.]");
  });
  it("never records anything", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    String(x);
    x.toArray();
    expect(x.version).toBe(0);
    expect(x.grad).toBeNull();
  });
});
