// Attention in blocks beside the same made of products: sizes around its blocks, masks, heads that serve several
// queries, operands behind strides, and gradients of every order.

import { afterEach, describe, expect, it } from "vitest";
import {
  type DTypeName, Tensor, eq, getNumThreads, grad, logsumexp, manualSeed, matmul, ones, rand, randn, scaledDotProductAttention, setNumThreads, tensor, tril, where,
} from "../../src/index.js";
import { expectClose } from "../expect-close.js";

interface Options { readonly isCausal?: boolean; readonly scale?: number; readonly enableGqa?: boolean }

/** softmax(q kᵀ scale + mask) v, whole matrices at a time; rows without a key are 0. */
function inProducts(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, { isCausal = false, scale }: Options = {}): Tensor {
  let scores = matmul(q, k.transpose(-2, -1)).mul(scale ?? 1 / Math.sqrt(q.shape.at(-1)!));
  if (mask !== null) scores = mask.dtype === "bool" ? where(mask, scores, -Infinity) : scores.add(mask);
  if (isCausal) scores = where(tril(ones([q.shape.at(-2)!, k.shape.at(-2)!], { dtype: "bool" })), scores, -Infinity);
  const logSum = logsumexp(scores, -1, { keepdim: true }), blind = eq(logSum, -Infinity);
  return matmul(where(blind, 0, scores.sub(where(blind, 0, logSum)).exp()), v);
}

/** Results and gradients of both ways, for the same cotangent. */
function expectSame(inputs: readonly Tensor[], mask: Tensor | null, options: Options = {}, other = inProducts): void {
  const [mine, wanted] = [scaledDotProductAttention, other].map((fn) => {
    const [q, k, v] = inputs.map((x) => x.detach().requiresGrad_());
    const y = fn(q, k, v, mask, options);
    manualSeed(3);
    return [y, ...grad(y.mul(randn(y.shape, { dtype: y.dtype as DTypeName })).sum(), [q, k, v])] as Tensor[];
  });
  mine.forEach((x, i) => expectClose(x, wanted[i].toArray()));
}

const three = (q: number[], k: number[], v: number[]): Tensor[] => [q, k, v].map((shape) => randn(shape, { dtype: "float64" }));

const threads = getNumThreads();
afterEach(() => { setNumThreads(threads); });

describe("attention in blocks", () => {
  it.each([[1, 1, 1, 1], [3, 5, 2, 4], [64, 128, 8, 8], [65, 129, 16, 3], [130, 300, 5, 7], [200, 90, 64, 32]])("computes %i queries and %i keys of %i and %i columns", (L, S, E, V) => {
    manualSeed(1);
    const inputs = three([2, L, E], [2, S, E], [2, S, V]);
    expectSame(inputs, null);
    expectSame(inputs, null, { isCausal: true, scale: 0.8 });
    expectSame(inputs, rand([L, S]).gt(0.7));
    expectSame(inputs, randn([2, L, S], { dtype: "float64" }), { scale: -0.3 });
  });

  it("keeps each row's sum where later blocks hold larger scores", () => {
    const [q, k, v] = three([1, 70, 4], [1, 400, 4], [1, 400, 4]);
    const rising = tensor(Array.from({ length: 400 }, (_, j) => j * 3 - 600), { dtype: "float64" });
    expectSame([q, k, v], rising);
    expectSame([q, k, v], rising.neg());
  });

  it("broadcasts batch dims and masks, and reads any strides", () => {
    manualSeed(2);
    const [q, k, v] = three([3, 1, 9, 4], [2, 11, 4], [11, 5]);
    for (const shape of [[1], [11], [9, 1], [2, 1, 11], [3, 1, 9, 11]]) expectSame([q, k, v], randn(shape, { dtype: "float64" }));
    expectSame([q.slice(2, 0, 9, 2), k.transpose(1, 2).contiguous().transpose(1, 2), v.slice(1, 0, 5, 2)], null);
    const turned = randn([9, 3, 2, 4], { dtype: "float64" }).permute([1, 2, 0, 3]);
    expectSame([turned, turned, turned], null, { isCausal: true });
    expectSame([q, k, v], randn([5, 1, 1, 9, 11], { dtype: "float64" }));
  });

  it("lets heads of keys serve several queries", () => {
    const [q, k, v] = three([2, 6, 5, 4], [2, 2, 7, 4], [2, 2, 7, 3]);
    const repeated = (x: Tensor): Tensor => x.unsqueeze(2).expand([2, 2, 3, ...x.shape.slice(2)]).reshape([2, 6, ...x.shape.slice(2)]);
    const apart = (a: Tensor, b: Tensor, c: Tensor, mask: Tensor | null): Tensor => inProducts(a, repeated(b), repeated(c), mask);
    for (const shape of [[5, 7], [6, 5, 7], [2, 1, 1, 7]]) expectSame([q, k, v], randn(shape, { dtype: "float64" }), { enableGqa: true }, apart);
    expectSame([q, k, v], null, { enableGqa: true }, apart);
  });

  it("gives zeros, without NaN in gradients, to queries that may see no key", () => {
    const inputs = three([70, 4], [140, 4], [140, 2]);
    const mask = rand([70, 140]).gt(0.5).logicalAnd(rand([70, 1]).gt(0.4));
    expectSame(inputs, mask);
    expectSame(inputs, tensor(false));
    expectSame(three([3, 2], [0, 2], [0, 4]), null);
    expectSame(three([0, 2], [3, 2], [3, 4]), null);
  });

  it("passes NaN on in the rows that have it", () => {
    const [q, k, v] = three([70, 4], [140, 4], [140, 2]);
    const odd = where(tensor(Array.from({ length: 70 }, (_, l) => [l === 66])), NaN, q);
    const y = scaledDotProductAttention(odd, k, v).isnan().toArray() as boolean[][];
    expect(y.map((row) => row.every(Boolean))).toEqual(Array.from({ length: 70 }, (_, l) => l === 66));
    expect(y.flat().filter(Boolean)).toHaveLength(2);
  });

  it("has derivatives of second order", () => {
    const inputs = three([2, 5, 3], [2, 6, 3], [2, 6, 2]);
    for (const mask of [null, rand([5, 6]).gt(0.3)]) {
      const [mine, wanted] = [scaledDotProductAttention, inProducts].map((fn) => {
        const own = inputs.map((x) => x.detach().requiresGrad_());
        const first = grad(fn(own[0], own[1], own[2], mask, {}).pow(2).sum(), own, { createGraph: true });
        return grad(first.map((x) => x!.pow(2).sum()).reduce((a, b) => a.add(b)), own);
      });
      mine.forEach((x, i) => expectClose(x!, wanted[i]!.toArray()));
    }
  });

  it("gives masks that require gradients theirs", () => {
    const [q, k, v] = three([5, 3], [6, 3], [6, 2]);
    const [mine, wanted] = [scaledDotProductAttention, inProducts].map((fn) => {
      const mask = ones([5, 6], { dtype: "float64" }).requiresGrad_();
      return grad(fn(q, k, v, mask, {}).pow(2).sum(), [mask])[0]!;
    });
    expectClose(mine, wanted.toArray());
  });

  it("computes 16-bit floats in float32, rounded once", () => {
    for (const dtype of ["float16", "bfloat16"] as const) {
      const inputs = [[2, 9, 4], [2, 7, 4], [2, 7, 3]].map((shape) => randn(shape).to(dtype));
      const [mine, wide] = [inputs, inputs.map((x) => x.to("float32"))].map((own) => {
        const leaves = own.map((x) => x.detach().requiresGrad_());
        const y = scaledDotProductAttention(leaves[0], leaves[1], leaves[2], null, { isCausal: true });
        return [y, ...grad(y.sum(), leaves) as Tensor[]];
      });
      expect(mine[0].dtype).toBe(dtype);
      expect(mine[0].to("float32").toArray()).toEqual(wide[0].to(dtype).to("float32").toArray());
      mine.slice(1).forEach((x, i) => expect(x.to("float32").sub(wide[i + 1]).abs().max().item()).toBeLessThan(0.03));
    }
  });

  it("has the same bits with any number of threads", () => {
    const inputs = [[3, 200, 8], [3, 300, 8], [3, 300, 8]].map((shape) => randn(shape));
    const bits = [1, 2, 5].map((count) => {
      setNumThreads(count);
      const [q, k, v] = inputs.map((x) => x.detach().requiresGrad_());
      const y = scaledDotProductAttention(q, k, v, null, { isCausal: true });
      return [y, ...grad(y.pow(2).sum(), [q, k, v])].map((x) => x!.toArray());
    });
    expect(bits[1]).toEqual(bits[0]);
    expect(bits[2]).toEqual(bits[0]);
  });
});
