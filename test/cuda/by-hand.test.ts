// Kernels of the device that are written by hand, beside the CPU's, bit for bit: sizes around a warp, a
// block and a tile, strided operands, indices that repeat, and three orders of threads.

import { describe, expect, it } from "vitest";
import { type DTypeName, Tensor, arange, cuda, manualSeed, nn, rand, randint, randn, tensor, viewAsReal, where } from "../../src/index.js";
import { missing, why } from "./stand-in.js";

const SIZES = [0, 1, 2, 31, 33, 257, 2049];
const ORDERS = ["ascending", "descending", "random"];

/** Bits of all results: one NaN is as good as another, and -0 is not 0. */
function bits(results: Tensor | readonly Tensor[]): unknown[] {
  return [results].flat().map((x) => [x.dtype, x.shape, [...(plain(x.cpu()).contiguous().copyElements() as Iterable<unknown>)].map((value) => (Object.is(value, -0) ? "-0" : String(value)))]);
}

/** In a dtype whose elements JavaScript sees as numbers. */
function plain(x: Tensor): Tensor {
  if (x.dtype.startsWith("complex")) return viewAsReal(x);
  return x.dtype === "float16" || x.dtype === "bfloat16" ? x.to("float32") : x;
}

/** The same call on both sides. */
function same(call: (...inputs: Tensor[]) => Tensor | readonly Tensor[], ...inputs: Tensor[]): void {
  expect(bits(call(...inputs.map((x) => x.cuda())))).toEqual(bits(call(...inputs)));
}

/** Numbers of which many are equal, with zeros of both signs, infinities and NaN. */
function numbers(shape: readonly number[], dtype: DTypeName = "float32"): Tensor {
  const x = randint(-9, 9, [...shape]);
  if (!dtype.startsWith("float") && !dtype.startsWith("bfloat")) return dtype === "bool" ? x.gt(0) : x.to(dtype);
  const special = tensor([0, -0, NaN, Infinity, -Infinity, 1e-40, 3], { dtype: "float32" });
  const chosen = special.indexSelect(0, randint(0, 7, [x.numel]).to("int64")).reshape([...shape]);
  return where(rand([...shape]).lt(0.2), chosen, x.to("float32").add(randn([...shape]).gt(1).to("float32").mul(0.25))).to(dtype);
}

/** The tensors that a call gives. */
function tensorsOf(results: Tensor | object): Tensor[] { return results instanceof Tensor ? [results] : Object.values(results).filter((x): x is Tensor => x instanceof Tensor); }

describe.skipIf(missing.length > 0).each(ORDERS)(`kernels by hand, threads in %s order${why}`, (order) => {
  const use = (name: string, fn: () => void): void => it(name, () => {
    process.env.FLUXION_FAKE_ORDER = String(ORDERS.indexOf(order));
    manualSeed(7);
    fn();
  });

  use("read and write by an index for each element", () => {
    for (const n of SIZES) {
      const x = numbers([3, 40]), index = randint(0, 40, [3, n]).to("int64"), y = randn([3, n]);
      same((a, i) => a.gather(1, i), x, index);
      same((a, i) => a.t().gather(0, i.t()), x, index);
      same((a, i, b) => [a.scatterAdd(1, i, b), a.scatter(1, i, b), a.t().scatterAdd(0, i.t(), b.t())], x, index, y);
      for (const reduce of ["prod", "amax", "amin", "sum"] as const) same((a, i, b) => a.scatterReduce(1, i, b, reduce), x, index, y);
    }
    for (const [lines, n, size] of [[70, 300, 40], [16, 4000, 16000], [70, 9, 9]]) {
      const x = numbers([lines, size]), index = randint(0, size, [lines, n]).to("int64"), y = randn([lines, n]);
      same((a, i, b) => a.scatterAdd(1, i, b), x, index, y);
      for (const reduce of ["prod", "amax", "amin"] as const) same((a, i, b) => a.scatterReduce(1, i, b, reduce), x, index, y);
    }
    // Lines that are taken in parts, with places in which few meet, and many.
    for (const values of [3, 3000]) same((a, i, b) => a.scatterAdd(1, i, b), randn([64, 3000]), randint(0, values, [64, 4500]).to("int64"), randn([64, 4500]));
    for (const dtype of ["bool", "int32", "int64", "float64", "complex64", "complex128"] as const) {
      const line = randn([1, 2100]).to(dtype).expand([64, 2100]);
      same((a, i, b) => a.scatterAdd(1, i, b), line.slice(1, 0, 700), randint(0, 700, [64, 2100]).to("int64"), line);
    }
    same((a, i, b) => a.transpose(0, 1).scatterAdd(1, i.transpose(0, 1), b.transpose(0, 1)), numbers([70, 90]), randint(0, 70, [70, 90]).to("int64"), randn([70, 90]));
    same((a, i, b) => [a.scatterAdd(1, i, b), a.scatterAdd(1, i, b.mul(0))].map((r) => r.real()), numbers([70, 9]).to("complex128"), randint(0, 9, [70, 90]).to("int64"), randn([70, 90]).to("complex128"));
    for (const dtype of ["bool", "uint8", "int16", "int64", "float16", "bfloat16", "float64"] as const) {
      same((a, i, b) => [a.gather(0, i), a.scatter(0, i, b), a.scatterAdd(0, i, b)], numbers([9, 4], dtype), randint(0, 9, [70, 4]).to("int64"), numbers([70, 4], dtype));
    }
    for (const dtype of ["bool", "int16", "float32", "int64", "complex128"] as const) {
      const x = randint(-9, 9, [70, 700]).to(dtype), index = randint(0, 700, [64, 1100]).to("int64");
      same((a, i) => [a.gather(1, i), a.slice(0, 5).gather(1, i.flip(1)), a.gather(1, i.slice(1, 3, 520))], x, index);
    }
    same((a, i) => a.scatterAdd(0, i, a.slice(0, 0, 9).reshape([9])), arange(10).to("float64"), tensor([1, 1, 1, 3, 1, 9, 3, 0, 9]).to("int64"));
  });

  use("add what greatest elements of windows get to their planes", () => {
    const pooled = (x: Tensor, stride: number): Tensor => nn.functional.maxPool2d(x, 3, { stride });
    for (const [shape, stride] of [[[2, 3, 70, 70], 1], [[2, 3, 9, 70], 3], [[1, 1, 270, 270], 2]] as const) {
      const x = randn([...shape]);
      same((a, g) => {
        const leaf = a.detach().requiresGrad_();
        pooled(leaf, stride).backward(g);
        return leaf.grad!;
      }, x, randn(pooled(x, stride).shape));
    }
    const x = randint(-9, 9, [2, 4, 6, 6]).to("float32");
    same((a, i) => nn.functional.maxUnpool2d(a, i, 2), x, randint(0, 144, [2, 4, 6, 6]).to("int64"));
  });

  use("read and write parts", () => {
    for (const n of SIZES) {
      const i = randint(0, 9, [n]).to("int64");
      for (const width of [[], [1], [3], [4, 8]]) {
        const x = numbers([9, ...width]), y = randn([n, ...width]);
        same((a, at, b) => [a.indexSelect(0, at), a.indexAdd(0, at, b), a.indexAdd(0, at, b, { alpha: 0.7 }), a.indexCopy(0, at, b)], x, i, y);
        same((a, at, b) => [a.index(at), a.indexPut([at], b), a.indexPut([at], b, { accumulate: true })], x, i.sub(4), y);
      }
    }
    for (const width of [512, 4100]) {
      const at = randint(0, 9, [11]).to("int64"), x = numbers([9, width]);
      same((a, i) => [a.indexSelect(0, i), a.index(i.sub(9)), a.slice(1, 0, width - 1).indexSelect(0, i)], x, at);
      same((a, i) => a.reshape([3, 3, width]).indexSelect(1, i), x, randint(0, 3, [5]).to("int64"));
    }
    const x = numbers([4, 5, 6, 8]), p = randint(-5, 5, [3, 7]).to("int64"), q = randint(0, 6, [7]).to("int64");
    same((a, i, j) => [a.index(":", i, j), a.transpose(1, 2).index(":", j, i), a.index(":", ":", ":", j)], x, p, q);
    same((a, i, j, y) => a.transpose(0, 3).indexPut([":", i, j], y, { accumulate: true }), x, p, q, randn([8, 3, 7, 4]));
    for (const dtype of ["bool", "uint8", "int16", "int64", "float16", "bfloat16", "float64", "complex64", "complex128"] as const) {
      const a = numbers([9, 6], "float64").to(dtype), y = randn([70, 6]).to(dtype), at = randint(0, 9, [70]).to("int64");
      same((b, i, c) => [b.indexSelect(0, i), b.indexCopy(0, i, c), b.indexAdd(0, i, c)], a, at, y);
    }
  });

  use("put rows in order, and read ranks", () => {
    for (const n of [1, 2, 31, 33, 257, 2049]) {
      for (const dtype of n === 33 ? ["float32", "float64", "int32", "int64", "bool"] as const : ["float32", "float64"] as const) {
        const x = numbers([n > 300 ? 1 : 5, n], dtype);
        same((a) => [...tensorsOf(a.sort(1)), ...tensorsOf(a.sort(1, true)), ...tensorsOf(a.topk(Math.min(3, n))), ...tensorsOf(a.topk(n, 1, false))], x);
        if (dtype !== "bool") same((a) => [...tensorsOf(a.kthvalue((n + 1) >> 1)), ...tensorsOf(a.median(1)), ...tensorsOf(a.mode(1)), a.median()], x);
      }
    }
    for (const shape of [[0, 3], [3, 0], [300, 3], [1, 1, 1], []]) same((a) => [...tensorsOf(a.sort(-1)), a.argsort(0)], numbers(shape));
    same((a) => [...tensorsOf(a.t().sort(0, true)), ...tensorsOf(a.t().median(0))], numbers([70, 9]));
    for (const dtype of ["uint8", "int16", "float16", "bfloat16"] as const) same((a) => tensorsOf(a.sort(-1)), numbers([3, 65], dtype));
    for (const x of [numbers([2, 9000]), numbers([1, 4500], "float64")]) same((a) => [...tensorsOf(a.sort(1)), ...tensorsOf(a.sort(1, true))], x);
    // Digits that are alike in all rows, in none, and in some; a last digit of one bit.
    for (const values of [1, 200, 70000]) same((a) => [...tensorsOf(a.sort(1)), ...tensorsOf(a.sort(1, true))], randint(0, values, [2, 4200]).to("int64"));
    same((a) => [...tensorsOf(a.sort(1)), a.argsort(1, true)], randint(0, 2, [1, 3]).expand([3, 3]).repeatInterleave(1500, { dim: 1 }).to("int32"));
    same((a) => [...tensorsOf(a.sort(1)), ...tensorsOf(a.sort(1, true))], numbers([2, 9000], "bool"));
    // Long rows, of which some elements are looked for: different ones, many alike, all alike, NaN.
    const long = [randn([2, 3000]), numbers([2, 5000]), numbers([1, 2500]).mul(0), randn([17, 2100]).to("float64"), randint(-9, 9, [2, 3000]).to("int64"), numbers([2, 3000], "bool")];
    for (const x of long) {
      same((a) => [...tensorsOf(a.topk(1)), ...tensorsOf(a.topk(40, 1, false)), ...tensorsOf(a.topk(2048))], x);
      if (x.dtype !== "bool") same((a) => [...tensorsOf(a.kthvalue(1)), ...tensorsOf(a.kthvalue(1700)), ...tensorsOf(a.median(1)), ...tensorsOf(a.nanmedian(1))], x);
    }
    same((a) => tensorsOf(a.topk(2, 1)), randn([70000]).reshape([1, 70000]));
    same((a) => [...tensorsOf(a.nanmedian(1)), a.nanmedian()], numbers([5, 33]));
  });

  use("find what is distinct, and what is not zero", () => {
    for (const n of [0, 1, 33, 2049]) {
      for (const dtype of n === 33 ? ["float32", "float64", "int32", "int64", "bool"] as const : ["float32"] as const) {
        const x = numbers([n], dtype);
        same((a) => a.nonzero(), x);
        same((a) => [a.unique(), ...tensorsOf(a.unique({ returnInverse: true, returnCounts: true })), ...tensorsOf(a.uniqueConsecutive({ returnInverse: true, returnCounts: true })), a.uniqueConsecutive()], x);
      }
    }
    const rows = randint(0, 3, [40, 3]);
    same((a) => tensorsOf(a.unique({ dim: 0, returnInverse: true, returnCounts: true })), rows);
    same((a) => tensorsOf(a.uniqueConsecutive({ dim: 0, returnInverse: true, returnCounts: true })), rows.slice(1, 0, 1));
    same((a) => [a.nonzero(), a.t().nonzero(), a.maskedSelect(a.gt(0))], numbers([33, 70]));
    for (const dtype of ["bool", "int16", "float32", "int64", "complex128"] as const) {
      const x = randint(-9, 9, [40003]).to(dtype);
      same((a, m) => [a.maskedSelect(m), a.slice(0, 3).maskedSelect(m.slice(0, 3)), a.maskedSelect(m.logicalNot().logicalAnd(m))], x, randint(0, 2, [40003]).gt(0));
    }
    same((a, m) => a.t().maskedSelect(m), numbers([70, 9]), randint(0, 2, [9, 1]).gt(0));
  });

  use("keep running extremes, search and count", () => {
    for (const shape of [[1], [31], [257], [2, 300], [300, 2], [40, 2, 40], [0, 3], []]) {
      for (const dtype of ["float32", "float64", "int64", "bool"] as const) {
        const x = numbers(shape, dtype);
        for (let dim = 0; dim < Math.max(1, shape.length); dim++) same((a) => [...tensorsOf(a.cummax(dim)), ...tensorsOf(a.cummin(dim))], x);
      }
    }
    const sorted = tensorsOf(numbers([3, 70]).sort(1))[0];
    for (const right of [false, true]) {
      same((a, v) => a.searchsorted(v, { right }), sorted, numbers([3, 33]));
      same((v, edges) => v.bucketize(edges, { right }), numbers([40, 9]), sorted.select(0, 0).contiguous());
    }
    for (const n of [0, 1, 33, 5000]) {
      same((a) => [a.bincount(), a.bincount({ minlength: 5000 })], randint(0, 50, [n]).to("int64"));
      same((a) => [a.histc(10, -3, 3), a.histc(4)], randn([n]));
    }
    same((a, i) => a.isin(i), randint(0, 50, [400]), randint(0, 50, [20]));
  });

  use("replay as they were recorded, in memory of their own", () => {
    const [x, table] = [randn([3, 300]), randn([9, 40])];
    const at = randint(0, 9, [300]).to("int64");
    const step = (a: Tensor, w: Tensor, i: Tensor): Tensor[] => [tensorsOf(a.sort(1))[0], w.indexAdd(0, i, a.t().matmul(w.slice(0, 0, 3))), tensorsOf(a.topk(4))[0], a.cummax(1).values];
    const [a, w, i] = [x.cuda(), table.cuda(), at.cuda()];
    step(a, w, i);
    let results: Tensor[] = [];
    using recorded = cuda.graph(() => { results = step(a, w, i); });
    for (let k = 0; k < 3; k++) {
      const next = randn([3, 300]);
      a.copy_(next.cuda());
      recorded.replay();
      const other = step(a, w, i);   // its memory is not the graph's
      expect(bits(results)).toEqual(bits(other));
      expect(bits(results[0])).toEqual(bits(tensorsOf(next.sort(1))[0]));
    }
  });
});
