// Dtypes that are only stored: what they compute is what PyTorch 2.13.0 computes (the literals).

import { describe, expect, it } from "vitest";
import { ArgumentError, type DTypeName, DTypeError, Tensor, arange, full, grad, manualSeed, matmul, nn, noGrad, ones, rand, tensor, where, zeros } from "../src/index.js";
import { dtypes } from "../src/dtype.js";
import { readFileSync } from "node:fs";
import { expectError } from "./expect-error.js";

const bits = (x: Tensor): number[] => [...x.contiguous().data as Uint16Array];
const int8 = (values: number[]): Tensor => tensor(values, { dtype: "int8" });
const X = [0.1, -1.7, 3.25, 100.3, -0.004, 65504, 6e-8, 2e-5];
const Y = [3, 0.37, -2.6, 9.1, 0.25, 1.001, 0.5, -7];

it("agree with the catalog about the dtype each is computed in", () => {
  const catalog = JSON.parse(readFileSync(new URL("../generated/catalog.json", import.meta.url), "utf8")) as { compute: Record<string, string> };
  const ours = dtypes.filter((type) => type.compute !== type).map((type) => [type.name, type.compute.name]);
  expect(Object.fromEntries(ours)).toEqual(catalog.compute);
});

describe("16-bit floats", () => {
  const half = (values: number[]): Tensor => tensor(values, { dtype: "float16" });
  const [x, y] = [half(X), half(Y)];
  const [xb, yb] = [x.bfloat16(), y.bfloat16()];
  const cases: [string, (a: Tensor, b: Tensor) => Tensor, number[], number[]][] = [
    ["add", (a, b) => a.add(b), [16947, 48466, 14644, 22231, 13279, 31743, 14336, 50944], [16454, 49066, 16168, 17115, 15996, 18304, 16128, 49376]],
    ["sub", (a, b) => a.sub(b), [49613, 49188, 17882, 21939, 46096, 31743, 47104, 18176], [49210, 49157, 16571, 17079, 48770, 18304, 48896, 16608]],
    ["mul", (a, b) => a.mul(b), [13516, 47369, 51257, 25378, 37913, 31744, 0, 34968], [16026, 48930, 49415, 17509, 47747, 18304, 13056, 47379]],
    ["div", (a, b) => a.div(b), [10308, 50328, 48384, 18819, 42009, 31741, 2, 32816], [15625, 49299, 49056, 16688, 48259, 18304, 13312, 46656]],
    ["sqrt", (a) => a.abs().sqrt(), [13583, 15671, 16182, 18690, 11276, 23551, 3072, 7317], [16034, 16295, 16359, 16672, 15745, 17280, 14720, 15251]],
    ["cumsum", (_, b) => b.cumsum(0), [16896, 17086, 14890, 18672, 18704, 18832, 18896, 17568], [16448, 16472, 16199, 16670, 16674, 16690, 16698, 16533]],
    ["sum", (_, b) => b.sum().reshape([1]), [17568], [16533]],
    ["mean", (_, b) => b.mean().reshape([1]), [14496], [16149]],
    ["var", (_, b) => b.var().reshape([1]), [19770], [16808]],
  ];
  it.each(cases)("%s to the bit as PyTorch does", (_, f, f16, bf16) => {
    expect(bits(f(x, y))).toEqual(f16);
    expect(bits(f(xb, yb))).toEqual(bf16);
  });
  it("accumulate in float32 what float16 could not", () => {
    expect(ones([3000], { dtype: "float16" }).sum().item()).toBe(3000);
    expect(full([5000], 1, { dtype: "bfloat16" }).mean().item()).toBe(1);
    expect(ones([100_000], { dtype: "float16" }).sum().item()).toBe(Infinity);
    expect(ones([100_000], { dtype: "float16" }).mean().item()).toBe(1);
    expect(matmul(ones([2, 4096], { dtype: "float16" }), ones([4096, 1], { dtype: "float16" })).toArray()).toEqual([[4096], [4096]]);
  });
  it.each(["float16", "bfloat16"] as const)("of %s are added in every layout as their float32 values are, rounded once", (dtype) => {
    manualSeed(3);
    const wide = rand([70, 33, 40]).sub(0.5).mul(100);
    const own = wide.to(dtype);
    const layouts: [string, (t: Tensor) => Tensor][] = [
      ["whole", (t) => t], ["transposed", (t) => t.transpose(0, 2)], ["sliced", (t) => t.slice(2, 1, 40, 3)],
      ["one element", (t) => t.select(0, 1).select(0, 2).slice(0, 5, 6)], ["broadcast", (t) => t.slice(0, 4, 5).expand([9, 33, 40])],
      ...[511, 512, 513, 1025].map((n): [string, (t: Tensor) => Tensor] => [`${n} elements`, (t) => t.reshape([-1]).slice(0, 0, n)]),
    ];
    for (const [name, layout] of layouts) {
      const [x, y] = [layout(own), layout(own).slice(-1, 0, 1)];
      const wanted = x.float().mul(0.3).to(dtype).float().add(y.float(), { alpha: 3 }).to(dtype);
      const found = x.mul(0.3).add(y, { alpha: 3 });
      expect([name, bits(found)]).toEqual([name, bits(wanted)]);
      const target = x.clone();
      expect([name, bits(target.mul_(0.3).add_(y, { alpha: 3 }))]).toEqual([name, bits(wanted)]);
      expect([name, bits(where(x.gt(y), x, 7).maximum(y))]).toEqual([name, bits(where(x.float().gt(y.float()), x.float(), 7).maximum(y.float()).to(dtype))]);
    }
  });
  it("compare with a number as they hold it, and scale by it as it is", () => {
    expect(half([0.1, 0.3]).eq(0.1).toArray()).toEqual([true, false]);
    expect(half([0.1, 0.3]).lt(0.1).toArray()).toEqual([false, false]);
    expect(half([3]).mul(1 / 3).item()).toBe(1);
  });
  it("meet in float32 when they are unlike", () => {
    const a = half([1, 2, 3]).requiresGrad_();
    const b = tensor([0.1, 0.2, 0.3], { dtype: "bfloat16", requiresGrad: true });
    const sum = a.mul(b).sum();
    expect([sum.dtype, sum.item()]).toEqual(["float32", 1.40283203125]);
    sum.backward();
    expect([a.grad!.dtype, b.grad!.dtype]).toEqual(["float16", "bfloat16"]);
    expect(a.grad!.toArray()).toEqual([0.10009765625, 0.2001953125, 0.30078125]);
    expect(b.grad!.toArray()).toEqual([1, 2, 3]);
  });
  it("have gradients of every order in their own dtype", () => {
    const a = half([0.5, -2, 3]).requiresGrad_();
    const [first] = grad(a.pow(3).sum(), [a], { createGraph: true });
    const [second] = grad(first!.sum(), [a]);
    expect([first!.dtype, second!.dtype]).toEqual(["float16", "float16"]);
    expect(first!.detach().toArray()).toEqual([0.75, 12, 27]);
    expect(second!.toArray()).toEqual([3, -12, 18]);
  });
  it("are written in place, recorded or not", () => {
    const a = half([1, 2, 3]);
    a.mul_(0.5).add_(a).fill_(65519);
    expect(a.toArray()).toEqual([65504, 65504, 65504]);
    const leaf = half([1, 2]).requiresGrad_();
    const b = leaf.clone().mul_(3);
    b.sum().backward();
    expect(leaf.grad!.toArray()).toEqual([3, 3]);
    const view = half([1, 2, 3, 4]).reshape([2, 2]);
    view.select(0, 1).zero_();
    expect(view.toArray()).toEqual([[1, 2], [0, 0]]);
  });
  it("draw uniform numbers below 1", () => {
    manualSeed(0);
    for (const dtype of ["float16", "bfloat16"] as const) {
      const u = rand([20_000], { dtype });
      expect(u.dtype).toBe(dtype);
      expect(Number(u.amax().item())).toBeLessThan(1);
      expect(Number(u.amin().item())).toBeGreaterThanOrEqual(0);
      expect(Math.abs(Number(u.float().mean().item()) - 0.5)).toBeLessThan(0.01);
    }
  });
  it("train a layer", () => {
    const layer = new nn.Linear(3, 2).to("float16");
    const out = layer.forward(half([1, 2, 3]).reshape([1, 3]));
    out.sum().backward();
    expect([out.dtype, layer.weight.grad!.dtype]).toEqual(["float16", "float16"]);
    expect(layer.weight.grad!.toArray()).toEqual([[1, 2, 3], [1, 2, 3]]);
  });
  it("are shown with four decimals, and read back as numbers", () => {
    expect(String(half([0.1, 2]))).toBe("Tensor([0.1000, 2.0000], shape=[2], dtype=float16, device=cpu)");
    expect(half([0.1]).item()).toBe(0.0999755859375);
    expect(tensor(0.1, { dtype: "bfloat16" }).item()).toBe(0.10009765625);
  });
});

describe("small integers", () => {
  const u8 = (values: number[]): Tensor => tensor(values, { dtype: "uint8" });
  const [a, b] = [int8([-128, -7, -1, 0, 3, 100, 127]), int8([2, 3, -3, 5, -2, 7, 127])];
  const [u, v] = [u8([0, 1, 7, 100, 200, 254, 255]), u8([3, 2, 200, 7, 100, 2, 255])];
  const cases: [string, (x: Tensor, y: Tensor) => Tensor, number[], number[]][] = [
    ["add", (x, y) => x.add(y), [-126, -4, -4, 5, 1, 107, -2], [3, 3, 207, 107, 44, 0, 254]],
    ["sub", (x, y) => x.sub(y), [126, -10, 2, -5, 5, 93, 0], [253, 255, 63, 93, 100, 252, 0]],
    ["mul", (x, y) => x.mul(y), [0, -21, 3, 0, -6, -68, 1], [0, 2, 120, 188, 32, 252, 1]],
    ["floorDivide", (x, y) => x.floorDivide(y), [-64, -3, 0, 0, -2, 14, 1], [0, 0, 0, 14, 2, 127, 1]],
    ["remainder", (x, y) => x.remainder(y), [0, 2, -1, 0, -1, 2, 0], [0, 1, 7, 2, 0, 0, 0]],
    ["neg", (x) => x.neg(), [-128, 7, 1, 0, -3, -100, -127], [0, 255, 249, 156, 56, 2, 1]],
    ["abs", (x) => x.abs(), [-128, 7, 1, 0, 3, 100, 127], [0, 1, 7, 100, 200, 254, 255]],
    ["maximum", (x, y) => x.maximum(y), [2, 3, -1, 5, 3, 100, 127], [3, 2, 200, 100, 200, 254, 255]],
    ["pow", (x) => x.pow(2), [0, 49, 1, 0, 9, 16, 1], [0, 1, 49, 16, 64, 4, 1]],
  ];
  it.each(cases)("%s and wrap as PyTorch does", (_, f, signed, unsigned) => {
    for (const [x, wanted] of [[f(a, b), signed], [f(u, v), unsigned]] as const) expect(x.toArray()).toEqual(wanted);
    expect([f(a, b).dtype, f(u, v).dtype]).toEqual(["int8", "uint8"]);
  });
  it("sum and multiply up in int64, and average only as floats", () => {
    const sum = u.sum();
    expect([sum.dtype, sum.item()]).toEqual(["int64", 817n]);
    expect(a.prod().dtype).toBe("int64");
    expect(a.cumsum(0).toArray()).toEqual([-128, -135, -136, -136, -133, -33, 94]);
    expectError(() => a.mean(), DTypeError, "ERR_DTYPE");
  });
  it("meet numbers in their own range, fractions in float32", () => {
    expect(int8([1, 100]).add(300).toArray()).toEqual([45, -112]);
    expect(int8([1, 100]).lt(300).toArray()).toEqual([true, false]);
    expect(int8([1, 100]).maximum(tensor(300, { dtype: "int64" })).toArray()).toEqual([44, 100]);
    const half = int8([1, 2]).mul(0.5);
    expect([half.dtype, half.toArray()]).toEqual(["float32", [0.5, 1]]);
    expect(a.sin().dtype).toBe("float32");
    expect(int8([1]).add(u8([200])).dtype).toBe("int16");
  });
  it("keep in-place results in their dtype, and refuse fractions", () => {
    const x = int8([100, 1]);
    expect(x.add_(100).toArray()).toEqual([-56, 101]);
    expectError(() => x.mul_(0.5), DTypeError, "ERR_DTYPE");
  });
  it("convert from floats towards zero and wrap; what int32 cannot hold is 0", () => {
    const x = tensor([NaN, 1e10, -1e10, 300.7, -1.5, Infinity, 70000]);
    expect(x.char().toArray()).toEqual([0, 0, 0, 44, -1, 0, 112]);
    expect(x.byte().toArray()).toEqual([0, 0, 0, 44, 255, 0, 112]);
    expect(x.short().toArray()).toEqual([0, 0, 0, 300, -1, 0, 4464]);
    expect(x.bool().toArray()).toEqual([true, true, true, true, true, true, true]);
  });
  it("are made by creation functions, and wrap there", () => {
    expect(arange(0, { end: 300, step: 100, dtype: "int8" }).toArray()).toEqual([0, 100, -56]);
    expect(arange(0, { end: 300, step: 100, dtype: "uint8" }).toArray()).toEqual([0, 100, 200]);
    expect(zeros([2], { dtype: "int16" }).add(ones([2], { dtype: "int16" })).toArray()).toEqual([1, 1]);
    expect(full([2], 7, { dtype: "uint8" }).dtype).toBe("uint8");
  });
});

describe("conversions by name", () => {
  const names: [keyof Tensor & string, DTypeName][] = [
    ["half", "float16"], ["bfloat16", "bfloat16"], ["float", "float32"], ["double", "float64"], ["byte", "uint8"], ["char", "int8"],
    ["short", "int16"], ["int", "int32"], ["long", "int64"], ["bool", "bool"],
  ];
  it.each(names)("%s() is to(%j)", (name, dtype) => {
    for (const from of ["float32", "int8", "bfloat16", "bool"] as const) {
      const x = tensor([0, 1]).to(from);
      const y = (x[name] as () => Tensor).call(x);
      expect([y.dtype, y.double().toArray()]).toEqual([dtype, [0, 1]]);
    }
  });
  it("return the tensor itself where nothing changes", () => {
    const x = tensor([1, 2]);
    expect(x.float()).toBe(x);
    expect(x.to("float32")).toBe(x);
    expect(x.typeAs(tensor([1], { dtype: "int8" })).dtype).toBe("int8");
    expectError(() => x.typeAs(3 as unknown as Tensor), ArgumentError, "ERR_ARGUMENT");
  });
  it("reach every dtype from every other, strided tensors too", () => {
    const real = dtypes.filter((type) => type.category < 3).map((type) => type.name);
    for (const from of real) for (const to of real) {
      const x = tensor([[0, 1, 1], [1, 0, 1]]).to(from).transpose(0, 1);
      expect(x.to(to).double().toArray(), `${from} → ${to}`).toEqual([[0, 1], [1, 0], [1, 1]]);
    }
  });
  it("pass gradients back in the dtype they came from", () => {
    const x = tensor([1.5, 2.5], { requiresGrad: true });
    x.half().double().mul(2).sum().backward();
    expect([x.grad!.dtype, x.grad!.toArray()]).toEqual(["float32", [2, 2]]);
    noGrad(() => expect(x.half().requiresGrad).toBe(false));
  });
});
