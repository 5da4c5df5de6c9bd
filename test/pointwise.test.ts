// Pointwise operators in real calls: promotion, broadcasting, integers, NaN and ties, in-place rules.
// Literals are PyTorch 2.13.0's.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, ShapeError, type Tensor, abs, add, add_, addcmul, arange, atan2, clamp, copy_, div, eq, exp, fill_, fmod, full, gelu, hypot,
  isclose, lerp, logaddexp, maximum, minimum, mul, ones, pow, remainder, round, sinc, softplus, sub, tensor, where, xlogy, zeros,
} from "../src/index.js";
import { logsigmoid } from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const i32 = (data: number[]): Tensor => tensor(data, { dtype: "int32" });
const i64 = (data: number[]): Tensor => tensor(data, { dtype: "int64" });
const f32 = (data: number[]): Tensor => tensor(data);
const f64 = (data: number[]): Tensor => tensor(data, { dtype: "float64" });
const bools = (data: boolean[]): Tensor => tensor(data);

describe("promotion", () => {
  it.each<[string, Tensor, string]>([
    ["float32[1] + float64[]", f32([1]).add(tensor(1, { dtype: "float64" })), "float32"],
    ["float32[] + float64[1]", add(tensor(1), f64([1])), "float64"],
    ["int32[1] + int64[]", i32([1]).add(tensor(1n)), "int32"],
    ["int32[1] + float64[]", i32([1]).add(tensor(1, { dtype: "float64" })), "float64"],
    ["int32[1] + 1.5", i32([1]).add(1.5), "float32"],
    ["int32[1] + 2", i32([1]).add(2), "int32"],
    ["int64[1] + 2", i64([1]).add(2), "int64"],
    ["float64[1] + 1.5", f64([1]).add(1.5), "float64"],
    ["float32[] + 1.5", tensor(1).add(1.5), "float32"],
    ["bool[1] + 2", bools([true]).add(2), "int64"],
    ["bool[1] + true", bools([true]).add(true), "bool"],
    ["bool[1] + 1.5", bools([true]).add(1.5), "float32"],
    ["bool[1] + int32[1]", bools([true]).add(i32([1])), "int32"],
    ["int32[1] + int64[1]", i32([1]).add(i64([1])), "int64"],
    ["int64[1] + float32[1]", i64([1]).add(f32([1])), "float32"],
    ["int32[] + int64[]", tensor(1, { dtype: "int32" }).add(tensor(1n)), "int64"],
    ["float32[0] + float64[]", zeros([0]).add(tensor(1, { dtype: "float64" })), "float32"],
    ["2n + float32[1]", add(2n, f32([1])), "float32"],
    ["int32[1] / int32[1]", i32([1]).div(i32([2])), "float32"],
    ["exp(int64[1])", i64([1]).exp(), "float32"],
    ["sqrt(bool[1])", bools([true]).sqrt(), "float32"],
    ["floor(int32[1])", i32([1]).floor(), "int32"],
    ["round(int64[1])", i64([1]).round(), "int64"],
    ["int32[1] < float64[1]", i32([1]).lt(f64([1])), "bool"],
    ["where(bool, int32[1], float32[1])", where(bools([true]), i32([1]), f32([1])), "float32"],
    ["where(bool, 1, 2)", where(bools([true]), 1, 2), "int64"],
    ["where(bool, 1.5, 2)", where(bools([true]), 1.5, 2), "float32"],
    ["maximum(int32[1], 2.5)", i32([1]).maximum(2.5), "float32"],
    ["bool[1] * bool[1]", bools([true]).mul(bools([false])), "bool"],
    ["masked_fill(int32[1], mask, 2.5)", i32([1]).maskedFill(bools([true]), 2.5), "int32"],
  ])("%s is %s", (_, result, dtype) => expect(result.dtype).toBe(dtype));

  it("keeps comparisons of int64 with float32 in the promoted dtype", () => {
    expect(i64([2]).eq(2).item()).toBe(true);
    expect(i64([2]).lt(f32([2.5])).item()).toBe(true);
  });
  it("keeps int64 exact beyond the integers of a double", () => {
    expect(tensor([2n ** 53n]).add(1).select(0, 0).item()).toBe(2n ** 53n + 1n);
    expect(tensor([2n ** 53n + 1n]).mul(3n).select(0, 0).item()).toBe(3n * (2n ** 53n + 1n));
    expect(tensor([2n ** 53n]).add(2n ** 60n).select(0, 0).item()).toBe(2n ** 53n + 2n ** 60n);
    expect(tensor([2n ** 53n + 1n]).eq(tensor([2n ** 53n])).item()).toBe(false);
  });
  it("needs at least one tensor", () => {
    for (const call of [() => add(1, 2), () => mul(1.5, 2), () => maximum(1, 2), () => eq(1, 1), () => pow(2, 3)]) expectError(call, ArgumentError, "ERR_ARGUMENT");
  });
  it("does not happen where operands must match", () => {
    expectError(() => lerp(f32([1]), f64([1]), 0.5), DTypeError, "ERR_DTYPE");
    expect(expectError(() => isclose(f32([1]), i32([1])), DTypeError, "ERR_DTYPE").message)
      .toBe("isclose: x is float32 and y is int32; they must match. Convert one with to()");
  });
  it("names the dtypes an operator takes", () => {
    const error = expectError(() => f32([1]).bitwiseAnd(1), DTypeError, "ERR_DTYPE");
    expect(error.message).toBe("bitwiseAnd: not defined for float32; expected one of bool, uint8, int8, int16, int32, int64");
    expectError(() => bools([true]).sub(bools([true])), DTypeError, "ERR_DTYPE");
    expectError(() => where(f32([1]) as never, f32([1]), 0), DTypeError, "ERR_DTYPE");
  });
});

describe("broadcasting", () => {
  it("stretches sizes of 1 and missing dims on either side, copying nothing", () => {
    const column = tensor([[1], [2]]);
    const row = tensor([10, 20, 30]);
    expect(column.add(row).toArray()).toEqual([[11, 21, 31], [12, 22, 32]]);
    expect(row.sub(column).toArray()).toEqual([[9, 19, 29], [8, 18, 28]]);
    expect(tensor(5).mul(row).toArray()).toEqual([50, 100, 150]);
    expect(ones([2, 1, 2]).add(ones([3, 1])).shape).toEqual([2, 3, 2]);
    expect(where(tensor([[true], [false]]), row, 0).toArray()).toEqual([[10, 20, 30], [0, 0, 0]]);
    expect(addcmul(tensor([[1], [2]]), row, tensor(2)).toArray()).toEqual([[21, 41, 61], [22, 42, 62]]);
  });
  it("of an empty dim with 1 is empty, and with anything else an error", () => {
    expect(zeros([2, 0]).add(ones([1])).shape).toEqual([2, 0]);
    expect(zeros([0]).add(1).toArray()).toEqual([]);
    expectError(() => zeros([0]).add(ones([2])), ShapeError, "ERR_SHAPE");
    expect(expectError(() => ones([2, 3]).add(ones([4])), ShapeError, "ERR_SHAPE").message)
      .toBe("add: cannot broadcast [2, 3] with [4]: dim -1 is 3 and 4, and neither is 1");
  });
  it("reads strided and overlapping views right", () => {
    const x = arange(12).view([3, 4]);
    expect(x.t().add(x.t()).toArray()).toEqual([[0, 8, 16], [2, 10, 18], [4, 12, 20], [6, 14, 22]]);
    expect(x.t().exp().log().round().toArray()).toEqual(x.t().toArray());
    expect(x.slice(1, { start: 1, step: 2 }).mul(x.slice(1, { step: 2 })).toArray()).toEqual([[0, 6], [20, 42], [72, 110]]);
    expect(arange(4).asStrided([3, 2], [1, 1]).add(0).toArray()).toEqual([[0, 1], [1, 2], [2, 3]]);
    expect(x.select(0, 0).expand([2, 4]).neg().toArray()).toEqual([[-0, -1, -2, -3], [-0, -1, -2, -3]]);
  });
  it.each([1, 2, 3, 7, 8, 15, 16, 17, 31, 63, 64, 65, 127, 1000, 1025, 4097])("gives each of %i elements its own result, in every layout", (n) => {
    const x = arange(n, { dtype: "float64" });
    const expected = Array.from({ length: n }, (_, i) => 3 * i + 1);
    expect(x.mul(3).add(1).toArray()).toEqual(expected);
    const strided = arange(2 * n, { dtype: "float64" }).slice(0, { step: 2 });
    expect(strided.mul(1.5).add(1).toArray()).toEqual(expected);
    expect(x.unsqueeze(1).expand([n, 2]).mul(3).add(1).select(1, 1).toArray()).toEqual(expected);
  });
});

describe("integers", () => {
  const [a, b] = [i64([5, -5, 5, -5]), i64([3, 3, -3, -3])];
  it("divide down, and remainders take the divisor's sign, fmod the dividend's", () => {
    expect(a.floorDivide(b).toArray()).toEqual([1, -2, -2, 1]);
    expect(remainder(a, b).toArray()).toEqual([2, 1, -1, -2]);
    expect(fmod(a, b).toArray()).toEqual([2, -2, 2, -2]);
    expect(a.to("float64").floorDivide(b.to("float64")).toArray()).toEqual([1, -2, -2, 1]);
    expect(div(a, b, { roundingMode: "floor" }).toArray()).toEqual([1, -2, -2, 1]);
    expect(div(a, b, { roundingMode: "trunc" }).toArray()).toEqual([1, -1, -1, 1]);
  });
  it("divided by zero throw with the position, and the tensors are as they were", () => {
    for (const call of [() => a.floorDivide(i64([1, 1, 0, 1])), () => a.remainder(i64([1, 1, 0, 1])), () => a.fmod(i64([1, 1, 0, 1]))]) {
      expect(expectError(call, ArgumentError, "ERR_ARGUMENT").message).toMatch(/: integer division by zero at position 2$/);
    }
    expectError(() => i32([1]).floorDivide(0), ArgumentError, "ERR_ARGUMENT");
    expect(a.toArray()).toEqual([5, -5, 5, -5]);
  });
  it("divide by floats' rules when true division is meant", () => {
    expect(i32([1, -1, 0]).div(0).toArray()).toEqual([Infinity, -Infinity, NaN]);
    expect(f32([1, -1, 0]).floorDivide(0).toArray()).toEqual([Infinity, -Infinity, NaN]);
    expect(f32([1, -1]).floorDivide(Infinity).toArray()).toEqual([0, -1]);
    expect(f32([1, -1]).remainder(Infinity).toArray()).toEqual([1, Infinity]);
  });
  it("wrap on overflow, and never trap", () => {
    const least = tensor([-(2n ** 63n)]);
    expect(least.abs().item()).toBe(-(2n ** 63n));
    expect(least.neg().item()).toBe(-(2n ** 63n));
    expect(least.floorDivide(-1).item()).toBe(-(2n ** 63n));
    expect(least.remainder(-1).item()).toBe(0n);
    expect(least.fmod(-1).item()).toBe(0n);
    expect(least.sub(1).item()).toBe(2n ** 63n - 1n);
    expect(i32([2 ** 31 - 1]).add(1).item()).toBe(-(2 ** 31));
    expect(i32([-(2 ** 31)]).floorDivide(-1).item()).toBe(-(2 ** 31));
    expect(i32([65536]).mul(65536).item()).toBe(0);
  });
  it("raised to a negative power keep only 1 and -1", () => {
    expect(pow(i64([2, 1, -1, -1, 0, 3]), i64([-1, -2, -3, -2, 3, 4])).toArray()).toEqual([0, 1, -1, 1, 0, 81]);
  });
  it("combine bit by bit", () => {
    expect(i32([12, -1]).bitwiseAnd(i32([10, 5])).toArray()).toEqual([8, 5]);
    expect(i32([12]).bitwiseOr(3).item()).toBe(15);
    expect(i32([12]).bitwiseXor(10).item()).toBe(6);
    expect(i32([12, -1]).bitwiseNot().toArray()).toEqual([-13, 0]);
    expect(bools([true, false]).bitwiseXor(bools([true, true])).toArray()).toEqual([false, true]);
  });
  it("become floats, bools and back by truncation", () => {
    expect(f32([1.9, -1.9, 0.5]).to("int32").toArray()).toEqual([1, -1, 0]);
    expect(f32([0, -0, 0.1, NaN, Infinity]).to("bool").toArray()).toEqual([false, false, true, true, true]);
    expect(bools([true, false]).to("float64").toArray()).toEqual([1, 0]);
    expect(i64([-1]).to("int32").toArray()).toEqual([-1]);
  });
});

describe("booleans", () => {
  it("add as or, and multiply as and", () => {
    expect(bools([true, false, true]).add(bools([true, false, false])).toArray()).toEqual([true, false, true]);
    expect(bools([true, false, true]).mul(bools([true, true, false])).toArray()).toEqual([true, false, false]);
    expect(bools([true, false]).logicalNot().toArray()).toEqual([false, true]);
    expect(f32([0, NaN, 2]).logicalAnd(f32([1, 1, 1])).toArray()).toEqual([false, true, true]);
  });
});

describe("NaN, infinity, signed zero", () => {
  it("propagates through maximum, minimum, clamp's input and relu", () => {
    expect(maximum(f32([NaN, 1]), f32([1, NaN])).toArray()).toEqual([NaN, NaN]);
    expect(minimum(f32([NaN, 1]), f32([1, NaN])).toArray()).toEqual([NaN, NaN]);
    expect(clamp(f32([NaN, 5, -5]), -1, 1).toArray()).toEqual([NaN, 1, -1]);
    expect(f32([NaN, -1, 2]).relu().toArray()).toEqual([NaN, 0, 2]);
    expect(f32([NaN]).leakyRelu().toArray()).toEqual([NaN]);
  });
  it("has no sign, equals nothing, and is found", () => {
    const x = f32([NaN, Infinity, -Infinity, 0, 1]);
    expect(x.sign().toArray()).toEqual([0, 1, -1, 0, 1]);
    expect(x.eq(x).toArray()).toEqual([false, true, true, true, true]);
    expect(x.ne(x).toArray()).toEqual([true, false, false, false, false]);
    expect(x.isnan().toArray()).toEqual([true, false, false, false, false]);
    expect(x.isinf().toArray()).toEqual([false, true, true, false, false]);
    expect(x.isfinite().toArray()).toEqual([false, false, false, true, true]);
    expect(i32([1]).isnan().item()).toBe(false);
  });
  it("is kept where a mask covers it and never read into arithmetic", () => {
    expect(f32([NaN, 1]).maskedFill(bools([true, false]), 0).toArray()).toEqual([0, 1]);
    expect(where(bools([false, true]), f32([NaN, 1]), 0).toArray()).toEqual([0, 1]);
  });
  it("keeps the sign of zero", () => {
    expect(f32([0]).neg().item()).toBe(-0);
    expect(f32([-0.5]).round().item()).toBe(-0);
    expect(f32([-0]).add(-0).item()).toBe(-0);
    expect(f32([-0]).abs().item()).toBe(0);
    expect(f32([1]).div(-0).item()).toBe(-Infinity);
    expect(atan2(f32([-0]), f32([-1])).item()).toBeCloseTo(-Math.PI, 5);
  });
});

describe("edges of single operators", () => {
  it("rounds floats alone to decimals, as PyTorch does", () => {
    expect(round(f32([1234, -1250, 1350]), { decimals: -2 }).toArray()).toEqual([1200, -1200, 1400]);
    expect(round(i64([7]), { decimals: 0 }).toArray()).toEqual([7]);
    expect(expectError(() => round(i64([7]), { decimals: -32 }), DTypeError, "ERR_DTYPE").message).toContain("only floats are rounded to decimals");
  });
  it("rounds half to even", () => expect(round(f32([0.5, 1.5, 2.5, -0.5, -1.5])).toArray()).toEqual([0, 2, 2, -0, -2]));
  it("clamps to max where min is greater, and to one bound alone", () => {
    expect(clamp(f32([0, 5]), 3, 1).toArray()).toEqual([1, 1]);
    expect(clamp(f32([0, 5]), { min: 3 }).toArray()).toEqual([3, 5]);
    expect(clamp(i32([0, 5]), { max: 3 }).toArray()).toEqual([0, 3]);
    expectError(() => clamp(f32([1])), ShapeError, "ERR_SHAPE");
  });
  it("is stable in the tails", () => {
    expectClose(softplus(f32([-1000, 0, 1000])), [0, Math.LN2, 1000]);
    expectClose(logsigmoid(f32([-1000, 0, 1000])), [-1000, -Math.LN2, 0]);
    expectClose(logaddexp(f32([-Infinity, 1000]), f32([-Infinity, 1000])), [-Infinity, 1000.6931762695312]);
    expectClose(f32([-200, 200]).sigmoid(), [0, 1]);
    expectClose(hypot(f32([1e30, 3]), f32([1e30, 4])), [1.4142135130433894e30, 5]);
    expectClose(f64([1e-20]).log1p(), [1e-20]);
    expectClose(f64([1e-20]).expm1(), [1e-20]);
  });
  it("has 0 * log(0) = 0, and NaN where the logarithm is of NaN", () => {
    expect(xlogy(f32([0, 0, 1]), f32([0, NaN, 0])).toArray()).toEqual([0, NaN, -Infinity]);
  });
  it("interpolates to both ends exactly", () => expect(lerp(f32([1, 2]), f32([3, 10]), tensor([0.25, 1])).toArray()).toEqual([1.5, 10]));
  it("tells closeness, where NaN is close to NaN on request only", () => {
    const [x, y] = [f32([1, 1, NaN, Infinity]), f32([1.000001, 1.1, NaN, Infinity])];
    expect(isclose(x, y).toArray()).toEqual([true, false, false, true]);
    expect(isclose(x, y, { equalNan: true }).toArray()).toEqual([true, false, true, true]);
  });
  it("has two forms of gelu", () => {
    expectClose(gelu(f64([-1, 0, 1])), [-0.15865525393145702, 0, 0.841344746068543]);
    expectClose(gelu(f64([-1, 0, 1]), { approximate: "tanh" }), [-0.15880800939172324, 0, 0.8411919906082768]);
    const error = expectError(() => gelu(f32([1]), { approximate: "tahn" as never }), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain('Did you mean "tanh"?');
  });
  it("has sinc(0) = 1", () => expectClose(sinc(f64([0, 0.5])), [1, 0.6366197723675814]));
  it("takes alpha in add and sub", () => {
    expect(add(f32([1]), f32([2]), { alpha: 3 }).item()).toBe(7);
    expect(sub(i32([10]), 2, { alpha: 3 }).item()).toBe(4);
  });
});

describe("in-place operators", () => {
  it("return the tensor itself, raise its version by one, and keep its memory", () => {
    const x = f32([1, 2]);
    const { address } = x;
    expect(x.add_(1)).toBe(x);
    expect(x.mul_(f32([2, 3]))).toBe(x);
    expect(x.version).toBe(2);
    expect(x.address).toBe(address);
    expect(x.toArray()).toEqual([4, 9]);
  });
  it("never broadcast the tensor they write to", () => {
    const error = expectError(() => f32([1]).add_(f32([1, 2])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("add_: the result has shape [2], the tensor written to [1]: in-place operators never broadcast it");
    expectError(() => tensor(1).add_(f32([1])), ShapeError, "ERR_SHAPE");
    expect(ones([2, 2]).add_(f32([1, 2])).toArray()).toEqual([[2, 3], [2, 3]]);
  });
  it("narrow inside a category, and refuse to drop one", () => {
    expect(f32([1]).add_(f64([0.5])).dtype).toBe("float32");
    expect(i32([1]).add_(i64([5])).toArray()).toEqual([6]);
    const error = expectError(() => i32([1]).add_(1.5), DTypeError, "ERR_DTYPE");
    expect(error.message).toBe("add_: a float32 result cannot be stored in a int32 tensor. Use add() for a new tensor");
    expectError(() => i64([1]).mul_(2.5), DTypeError, "ERR_DTYPE");
    expectError(() => i32([1]).div_(2), DTypeError, "ERR_DTYPE");
    expectError(() => bools([true]).add_(1), DTypeError, "ERR_DTYPE");
    expect(i64([1]).mul_(2).toArray()).toEqual([2]);
  });
  it("refuse to write where several elements share one address, and say what to do", () => {
    const error = expectError(() => f32([1]).expand([3]).add_(1), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("add_: cannot write in place to an expanded tensor [3] with strides [0]: several elements share one address. Use clone() first");
    expectError(() => arange(4).asStrided([3, 2], [1, 1]).add_(1), ShapeError, "ERR_SHAPE");
    expectError(() => arange(12).asStrided([2, 5], [2, 2]).zero_(), ShapeError, "ERR_SHAPE");
    expect(arange(8).asStrided([3, 2], [2, 3]).add_(1).toArray()).toEqual([[1, 4], [3, 6], [5, 8]]);
    expect(f32([1]).expand([1]).add_(1).item()).toBe(2);
    expect(zeros([0]).expand([3, 0]).add_(1).shape).toEqual([3, 0]);
  });
  it("write through views into the base", () => {
    const x = zeros([2, 3]);
    x.t().select(0, 1).add_(5);
    expect(x.toArray()).toEqual([[0, 5, 0], [0, 5, 0]]);
    x.diagonal().fill_(1);
    expect(x.toArray()).toEqual([[1, 5, 0], [0, 1, 0]]);
  });
  it("need a tensor to write to", () => {
    for (const call of [() => add_(1 as never, f32([1])), () => copy_(1 as never, f32([1])), () => fill_(true as never, 1)]) expectError(call, ArgumentError, "ERR_ARGUMENT");
  });
  it("leave the tensor and its version as they were when they fail", () => {
    const x = i64([1, 2]);
    expectError(() => x.floorDivide_(i64([1, 2, 3]) as never), ShapeError, "ERR_SHAPE");
    expectError(() => x.add_(1.5), DTypeError, "ERR_DTYPE");
    expect(x.toArray()).toEqual([1, 2]);
    expect(x.version).toBe(0);
  });
});

describe("copy_ and fill_", () => {
  it("convert to the dtype written to, in either direction, and broadcast the source", () => {
    expect(zeros([2, 2], { dtype: "int32" }).copy_(f32([1.9, -1.9])).toArray()).toEqual([[1, -1], [1, -1]]);
    expect(zeros([2], { dtype: "bool" }).copy_(f32([0, 3])).toArray()).toEqual([false, true]);
    expect(zeros([2]).fill_(3).toArray()).toEqual([3, 3]);
    expect(zeros([2]).fill_(tensor(2.5)).toArray()).toEqual([2.5, 2.5]);
    expectError(() => zeros([2]).copy_(ones([3])), ShapeError, "ERR_SHAPE");
  });
});

describe("wrong arguments", () => {
  it("are named with what was expected and what came", () => {
    expect(expectError(() => exp("3" as never), ArgumentError, "ERR_ARGUMENT").message).toBe('exp: expected x to be a tensor, got "3"');
    expect(expectError(() => abs([1, 2] as never), ArgumentError, "ERR_ARGUMENT").message).toBe("abs: expected x to be a tensor, got [1, 2]. Make one with tensor(…)");
    expect(expectError(() => f32([1]).add(undefined as never), ArgumentError, "ERR_ARGUMENT").message).toBe("add: expected y to be a tensor, got undefined");
    expect(expectError(() => f32([1]).add(1, { aplha: 2 } as never), ArgumentError, "ERR_UNKNOWN_OPTION").message).toBe('add: unknown option "aplha". Did you mean "alpha"?');
    expect(expectError(() => add(f32([1]), 1, { alpha: "2" } as never), ArgumentError, "ERR_ARGUMENT").message).toBe('add: expected alpha to be a number, got "2"');
    expect(expectError(() => (clamp as (...all: unknown[]) => unknown)(f32([1]), 0, 1, {}, 5), ArgumentError, "ERR_ARGUMENT").message).toContain("clamp: no form takes");
  });
});

describe("0-d tensors", () => {
  it("stay 0-d through pointwise operators", () => {
    expect(tensor(2).mul(3).shape).toEqual([]);
    expect(tensor(2).exp().shape).toEqual([]);
    expect(tensor(2).add(tensor(3)).item()).toBe(5);
    expect(full([], 3).add_(1).item()).toBe(4);
  });
});
