// Attention by tiles beside the CPU's blocks: sizes around a tile, each width of tiles, masks, heads that serve several
// queries, operands behind strides, and three orders of threads.

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type DTypeName, DeviceError, Tensor, attention, grad, manualSeed, rand, randn, scaledDotProductAttention, tensor } from "../../src/index.js";
import { missing, onDevice, why } from "./stand-in.js";

const ORDERS = ["ascending", "descending", "random"];
const ran = join(mkdtempSync(join(tmpdir(), "fluxion-attention-")), "ran");
if (!onDevice) process.env.FLUXION_FAKE_COVERAGE = ran;

/**
 * Of the largest number; sums of products go in another order than on the CPU. 16-bit floats are beside float64:
 * weights, slopes and results are rounded to them.
 */
const TOLERANCE: Readonly<Record<string, number>> = { float16: 2e-3, bfloat16: 1.6e-2, float32: 1e-5, float64: 1e-12 };
const HALVES = ["float16", "bfloat16"] as const;
/** A tensor in what the CPU computes it in for comparison. */
const forCpu = (x: Tensor): Tensor => (HALVES.some((dtype) => dtype === x.dtype) ? x.to("float64") : x);

interface Options { readonly isCausal?: boolean; readonly scale?: number; readonly enableGqa?: boolean }

/** The result and the gradients, as numbers. */
function numbers(inputs: readonly Tensor[], mask: Tensor | null, options: Options, cotangent: Tensor): number[][] {
  const [q, k, v] = inputs.map((x) => x.detach().requiresGrad_());
  const y = scaledDotProductAttention(q, k, v, mask, options);
  return [y, ...grad(y, [q, k, v], { gradOutputs: cotangent }) as Tensor[]].map((x) => [...(x.cpu().to("float64").flatten().toArray() as number[])]);
}

function expectSame(inputs: readonly Tensor[], mask: Tensor | null = null, options: Options = {}): void {
  const shape = [...inputs[0].shape.slice(0, -1), inputs[2].shape.at(-1)!];
  const cotangent = randn(shape).to(inputs[0].dtype as DTypeName);
  const here = numbers(inputs.map(forCpu), mask && forCpu(mask), options, forCpu(cotangent));
  const there = numbers(inputs.map((x) => x.cuda()), mask && mask.cuda(), options, cotangent.cuda());
  here.forEach((wanted, r) => {
    const near = TOLERANCE[inputs[0].dtype] * Math.max(1, ...wanted.map(Math.abs));
    expect(there[r].length).toBe(wanted.length);
    const wrong = wanted.findIndex((x, i) => !(Math.abs(x - there[r][i]) <= near));
    expect(wrong, `result ${r}: ${wanted[wrong]} and ${there[r][wrong]}`).toBe(-1);
  });
}

const three = (dtype: DTypeName, q: number[], k: number[], v: number[]): Tensor[] => [q, k, v].map((shape) => randn(shape).to(dtype));

describe.skipIf(missing.length > 0).each(ORDERS)(`attention by tiles, threads in %s order${why}`, (order) => {
  const use = (name: string, fn: () => void): void => it(name, () => {
    process.env.FLUXION_FAKE_ORDER = String(ORDERS.indexOf(order));
    manualSeed(5);
    fn();
  });

  for (const dtype of ["float32", "float64"] as const) {
    use(`computes each width of tiles in ${dtype}`, () => {
      for (const [L, S, E, V] of [[1, 1, 1, 1], [33, 65, 3, 8], [65, 70, 40, 64], [7, 9, 96, 5], [17, 35, 16, 130]]) {
        const inputs = three(dtype, [2, L, E], [2, S, E], [2, S, V]);
        expectSame(inputs);
        expectSame(inputs, null, { isCausal: true, scale: 0.8 });
      }
    });

    use(`adds masks in ${dtype}`, () => {
      const inputs = three(dtype, [2, 2, 66, 8], [2, 2, 70, 8], [2, 2, 70, 12]);
      expectSame(inputs, rand([66, 70]).gt(0.6));
      expectSame(inputs, randn([2, 1, 1, 70]).to(dtype));
      expectSame(inputs, rand([66, 1]).gt(0.5));
    });
  }

  for (const dtype of HALVES) {
    use(`computes each width of tiles on tensor cores in ${dtype}`, () => {
      for (const [L, S, E, V] of [[1, 1, 8, 8], [63, 65, 40, 64], [129, 66, 64, 8], [65, 130, 128, 120], [20, 33, 5, 77]]) {
        const inputs = three(dtype, [2, L, E], [2, S, E], [2, S, V]);
        expectSame(inputs);
        expectSame(inputs, null, { isCausal: true, scale: -0.4 });
      }
    });

    use(`adds masks on tensor cores, and reads strides, in ${dtype}`, () => {
      const inputs = three(dtype, [2, 2, 66, 8], [2, 2, 70, 8], [2, 2, 70, 16]);
      expectSame(inputs, rand([66, 70]).gt(0.6));
      expectSame(inputs, randn([2, 1, 1, 70]).to(dtype));
      expectSame(inputs, rand([66, 1]).gt(0.5));
      expectSame(three(dtype, [33, 72], [65, 72], [65, 70]), randn([33, 65]).to(dtype));
      const packed = randn([2, 33, 3, 2, 16]).to(dtype).permute([2, 0, 3, 1, 4]);
      expectSame([0, 1, 2].map((k) => packed.select(0, k)), null, { isCausal: true });
      const odd = randn([2, 16, 19]).to(dtype);
      expectSame([odd.slice(2, 1, 17), odd.slice(2, 2, 18), odd.slice(2, 3, 19)]);
      expectSame([odd.transpose(1, 2), odd.transpose(1, 2), odd.transpose(1, 2)]);
      expectSame(three(dtype, [2, 4, 9, 8], [2, 2, 11, 8], [2, 2, 11, 16]), randn([4, 9, 11]).to(dtype), { enableGqa: true });
    });

    use(`follows rows whose scores grow far, in ${dtype}`, () => {
      const [q, k, v] = three(dtype, [1, 70, 16], [1, 200, 16], [1, 200, 16]);
      const growing = tensor(Array.from({ length: 200 }, (_, s) => [s / 20]));
      expectSame([q, k.to("float32").mul(growing).to(dtype), v]);
    });

    use(`skips what a causal mask hides on tensor cores, and takes no elements, in ${dtype}`, () => {
      expectSame(three(dtype, [1, 40, 8], [1, 200, 8], [1, 200, 8]), null, { isCausal: true });
      expectSame(three(dtype, [1, 200, 8], [1, 40, 8], [1, 40, 8]), null, { isCausal: true });
      expectSame(three(dtype, [2, 0, 8], [2, 3, 8], [2, 3, 8]));
      expectSame(three(dtype, [2, 3, 8], [2, 0, 8], [2, 0, 8]));
    });

    use(`refuses more columns than there are tiles for in ${dtype}`, () => {
      const [q, k, v] = three(dtype, [3, 8], [3, 8], [3, 136]).map((x) => x.cuda());
      expect(() => attention(q, k, v, null, { scale: 1, isCausal: false })).toThrow(DeviceError);
    });
  }

  use("skips what a causal mask hides, and writes all gradients", () => {
    expectSame(three("float32", [1, 40, 8], [1, 200, 8], [1, 200, 8]), null, { isCausal: true });
    expectSame(three("float32", [1, 200, 8], [1, 40, 8], [1, 40, 8]), null, { isCausal: true });
  });

  use("reads operands by their strides", () => {
    const packed = randn([2, 33, 3, 2, 16]).permute([2, 0, 3, 1, 4]);
    expectSame([0, 1, 2].map((k) => packed.select(0, k)));
    expectSame(three("float32", [2, 6, 9, 8], [2, 2, 11, 8], [2, 2, 11, 4]), randn([6, 9, 11]), { enableGqa: true });
    expectSame(three("float32", [3, 2, 9, 8], [1, 11, 8], [2, 11, 4]), null);
    const odd = randn([2, 9, 13]);
    expectSame([odd.slice(2, 1, 9), odd.slice(2, 2, 10), odd.slice(2, 5, 13)]);
    expectSame([odd.transpose(1, 2), odd.transpose(1, 2), odd.transpose(1, 2)]);
    expectSame([odd.slice(2, 1, 9), odd.slice(2, 2, 10), odd.slice(2, 4, 12)].map((x) => x.slice(0, 0, 1)));
  });

  use("takes operands without elements", () => {
    expectSame(three("float32", [2, 0, 4], [2, 3, 4], [2, 3, 4]));
    expectSame(three("float32", [2, 3, 4], [2, 0, 4], [2, 0, 4]));
    expectSame(three("float32", [0, 3, 4], [0, 5, 4], [0, 5, 4]));
  });

  use("passes NaN on in the rows that have it", () => {
    const [q, k, v] = three("float32", [40, 4], [70, 4], [70, 2]);
    const odd = q.mul(tensor(Array.from({ length: 40 }, (_, l) => [l === 34 ? NaN : 1])));
    const y = scaledDotProductAttention(odd.cuda(), k.cuda(), v.cuda()).cpu().isnan().toArray() as boolean[][];
    expect(y.flatMap((row, l) => (row.some(Boolean) ? [l] : []))).toEqual([34]);
  });

  if (!onDevice) {
    afterAll(() => {
      const names = new Set(readFileSync(ran, "utf8").split("\n"));
      const types = ["f32", "f64"];
      const wanted = types.flatMap((type) => [
        `fluxion_attention_deltas_${type}`,
        ...["", "_queries", "_keys"].flatMap((part) => [32, 64, 128, 256].map((width) => `fluxion_attention${part}_${width}_${type}`)),
      ]);
      for (const type of ["f16", "bf16"]) {
        for (const part of ["", "_masked", "_sums", "_queries", "_queries_masked", "_keys", "_keys_masked"]) wanted.push(...[64, 128].map((width) => `fluxion_tensor_attention${part}_${width}_${type}`));
      }
      expect(wanted.filter((name) => !names.has(name))).toEqual([]);
    });
  }
});
