// Convolutions on the built kernels: every route against the reference made of taps, and misuse.

import { describe, expect, it } from "vitest";
import { DTypeError, ShapeError, type Tensor, conv1d, conv2d, conv3d, convTranspose2d, getNumThreads, grad, manualSeed, ones, ops, randint, randn, setNumThreads, zeros } from "../src/index.js";
import { withReference } from "../src/dispatch/reference.js";
import { expectClose } from "./expect-close.js";
import { expectError, thrownBy } from "./expect-error.js";

interface Shapes {
  readonly x: readonly number[];
  readonly weight: readonly number[];
  readonly stride?: number;
  readonly padding?: number;
  readonly dilation?: number;
  readonly groups?: number;
}

/** Shapes that meet every route: pointwise, depthwise, grouped, strided, few and many images. */
const CASES: Readonly<Record<string, Shapes>> = {
  "3x3": { x: [3, 16, 14, 15], weight: [32, 16, 3, 3], padding: 1 },
  "one image": { x: [1, 32, 20, 20], weight: [64, 32, 3, 3], padding: 1 },
  "many images": { x: [40, 4, 12, 12], weight: [8, 4, 3, 3] },
  "one channel": { x: [4, 1, 28, 28], weight: [16, 1, 5, 5] },
  "1x1": { x: [2, 32, 16, 16], weight: [48, 32, 1, 1] },
  "1x1 with a stride": { x: [2, 32, 16, 16], weight: [48, 32, 1, 1], stride: 2 },
  strided: { x: [2, 8, 33, 31], weight: [16, 8, 3, 3], stride: 2, padding: 1 },
  dilated: { x: [2, 8, 24, 24], weight: [16, 8, 3, 3], dilation: 3, padding: 3 },
  groups: { x: [2, 12, 16, 16], weight: [18, 4, 3, 3], groups: 3, padding: 1 },
  depthwise: { x: [2, 24, 18, 18], weight: [24, 1, 3, 3], groups: 24, padding: 1 },
  "depthwise with a stride": { x: [2, 24, 19, 17], weight: [24, 1, 5, 3], groups: 24, stride: 2, padding: 2 },
  "depthwise that multiplies": { x: [2, 8, 16, 16], weight: [24, 1, 3, 3], groups: 8, dilation: 2 },
  "more padding than kernel": { x: [2, 8, 12, 12], weight: [8, 8, 3, 3], padding: 5 },
  "wide weights": { x: [2, 128, 5, 5], weight: [128, 128, 3, 3], padding: 1 },
  "by tiles": { x: [2, 32, 16, 16], weight: [48, 32, 3, 3], padding: 1 },
  "by tiles that end early": { x: [3, 40, 29, 30], weight: [33, 40, 3, 3] },
  "by tiles, padded on all sides": { x: [4, 33, 19, 21], weight: [37, 33, 3, 3], padding: 2 },
  "by tiles, in blocks": { x: [6, 32, 61, 64], weight: [34, 32, 3, 3], padding: 1 },
  line: { x: [3, 8, 200], weight: [16, 8, 9], padding: 4, stride: 3 },
  volume: { x: [2, 6, 8, 9, 10], weight: [8, 6, 3, 3, 3], padding: 1 },
};

const BY_RANK = [conv1d, conv2d, conv3d];

function run({ x, weight, stride = 1, padding = 0, dilation = 1, groups = 1 }: Shapes, dtype: "float32" | "float64"): Tensor[] {
  manualSeed(3);
  const inputs = [randn(x, { dtype }), randn(weight, { dtype }), randn([weight[0]], { dtype })].map((one) => one.requiresGrad_());
  const y = BY_RANK[x.length - 3](inputs[0], inputs[1], inputs[2], { stride, padding, dilation, groups });
  const cotangent = randn([...y.shape], { dtype });
  return [y, ...grad(y.mul(cotangent).sum(), inputs)];
}

describe("convolution", () => {
  for (const [name, shapes] of Object.entries(CASES)) {
    for (const dtype of ["float32", "float64"] as const) {
      it(`agrees with its reference in results and gradients: ${name}, ${dtype}`, () => {
        const expected = withReference(() => run(shapes, dtype));
        const tolerance = dtype === "float32" ? 2e-3 : 1e-9;
        run(shapes, dtype).forEach((one, i) => {
          expect([...one.shape]).toEqual([...expected[i].shape]);
          expect(Number(one.sub(expected[i]).abs().amax().item())).toBeLessThan(tolerance);
        });
      });
    }
  }

  it("does not depend on the number of threads, bit for bit", () => {
    const before = getNumThreads();
    const once = (threads: number): number[][] => {
      setNumThreads(threads);
      return Object.values(CASES).flatMap((shapes) => run(shapes, "float32").map((one) => Array.from(one.detach().data as Float32Array)));
    };
    try {
      expect(once(1)).toEqual(once(3));
    } finally {
      setNumThreads(before);
    }
  });

  it("by tiles, errs by a millionth of the results", () => {
    manualSeed(3);
    const x = randn([2, 32, 30, 30]), w = randn([32, 32, 3, 3]);
    const exact = conv2d(x.to("float64"), w.to("float64"), null, { padding: 1 });
    const error = conv2d(x, w, null, { padding: 1 }).to("float64").sub(exact);
    expect(Number(error.norm().div(exact.norm()).item())).toBeLessThan(1e-6);
  });

  it("by tiles, keeps what is not finite to the windows that hold it", () => {
    const x = ones([2, 32, 16, 16]), w = ones([32, 32, 3, 3]);
    x.index(1, 7, 6, 5).fill_(Infinity);
    x.index(0, 0, 0, 0).fill_(NaN);
    const y = conv2d(x, w, null, { padding: 1 });
    expect([y.isinf().sum().item(), y.isnan().sum().item()]).toEqual([288n, 128n]);
    const leaf = w.requiresGrad_();
    const [dw] = grad(conv2d(x, leaf, null, { padding: 1 }).sum(), [leaf]);
    expect([dw.isinf().sum().item(), dw.isnan().sum().item()]).toEqual([288n, 128n]);
  });

  it("works on integers, exactly", () => {
    const x = randint(-5, 5, [2, 3, 6, 6]), w = randint(-5, 5, [4, 3, 3, 3]);
    const wide = conv2d(x.to("float64"), w.to("float64"), null, { padding: 1 });
    expect(conv2d(x, w, null, { padding: 1 }).to("float64").toArray()).toEqual(wide.toArray());
  });

  it("takes an image without a batch, and a batch of none", () => {
    const w = ones([2, 3, 2, 2]), image = randn([3, 4, 4]);
    expectClose(conv2d(image, w), conv2d(image.unsqueeze(0), w).squeeze(0).toArray());
    expect([...conv2d(zeros([0, 3, 4, 4]), w).shape]).toEqual([0, 2, 3, 3]);
  });

  it("pads 'same' with the odd zero at the end", () => {
    // Windows of two: [1, 2], [2, 3], [3, 0].
    expectClose(conv1d(ones([1, 1, 3]).cumsum(2), ones([1, 1, 2]), null, { padding: "same" }), [[[3, 5, 3]]]);
  });

  it("transposed, brings back the size that a stride lost", () => {
    const y = convTranspose2d(ones([1, 1, 2, 2]), ones([1, 1, 3, 3]), null, { stride: 2, padding: 1, outputPadding: 1 });
    expectClose(y, [[[[1, 2, 1, 1], [2, 4, 2, 2], [1, 2, 1, 1], [1, 2, 1, 1]]]]);
  });
});

describe("convolution refuses", () => {
  const x = ones([1, 4, 5, 5]);
  it.each<[string, () => unknown, RegExp]>([
    ["channels that do not fit", () => conv2d(x, ones([2, 3, 3, 3])), /has 4 channels, weight \[2, 3, 3, 3\] in 1 groups wants 3/],
    ["groups that do not divide", () => conv2d(x, ones([3, 2, 3, 3]), null, { groups: 2 }), /3 output channels do not make 2 groups/],
    ["a kernel larger than x", () => conv2d(x, ones([1, 4, 7, 3]), null, { padding: [0, 2] }), /smaller than the kernel/],
    ["an empty kernel", () => conv2d(x, ones([1, 4, 0, 3])), /kernel of size 0/],
    ["a bias of another length", () => conv2d(x, ones([2, 4, 1, 1]), ones([3])), /bias \[3\] must be \[2\]/],
    ["an x of another rank", () => conv2d(ones([5, 5]), ones([1, 4, 1, 1])), /expected x with 3 or 4 dims and weight with 4, got \[5, 5\]/],
    ["channels of a transposed x that do not fit", () => convTranspose2d(x, ones([3, 2, 3, 3])), /channels of x \[1, 4, 5, 5\]/],
    ["an output that would be empty", () => convTranspose2d(x, ones([4, 2, 1, 1]), null, { padding: 3 }), /too small/],
  ])("%s", (_, fn, message) => {
    expect(expectError(fn, ShapeError, "ERR_SHAPE").message).toMatch(message);
  });

  it.each<[string, () => unknown, RegExp]>([
    ["a stride of 0", () => conv2d(x, ones([1, 4, 1, 1]), null, { stride: 0 }), /stride \[0, 0\] must have a number from 1/],
    ["a negative padding", () => conv2d(x, ones([1, 4, 1, 1]), null, { padding: [-1, 0] }), /padding \[-1, 0\]/],
    ["padding 'same' with a stride", () => conv2d(x, ones([1, 4, 1, 1]), null, { padding: "same", stride: 2 }), /needs stride 1/],
    ["an unknown word", () => conv2d(x, ones([1, 4, 1, 1]), null, { padding: "some" as never }), /Did you mean "same"/],
    ["an output padding of a stride", () => convTranspose2d(x, ones([4, 2, 1, 1]), null, { outputPadding: 1 }), /smaller than stride/],
    ["three numbers for two dims", () => conv2d(x, ones([1, 4, 1, 1]), null, { stride: [1, 1, 1] }), /2 items, got 3/],
  ])("%s", (_, fn, message) => {
    expect(thrownBy(fn).message).toMatch(message);
  });

  it("dtypes that do not match", () => {
    expectError(() => conv2d(x, ones([1, 4, 1, 1], { dtype: "float64" })), DTypeError, "ERR_DTYPE");
  });

  it("geometry that would reach outside of memory, whoever calls the inner operators", () => {
    const y = ones([1, 2, 5, 5]), geometry = { stride: [1, 1], padding: [0, 0], dilation: [1, 1], groups: 1 };
    expectError(() => ops.call("convolution_input", [y, ones([2, 4, 3, 3])], { size: [9, 9], ...geometry }), ShapeError, "ERR_SHAPE");
    expectError(() => ops.call("convolution_weight", [x, y], { size: [3, 3], ...geometry }), ShapeError, "ERR_SHAPE");
    expectError(() => ops.call("convolution_input", [y, ones([2, 4, 3, 3])], { size: [7], ...geometry }), ShapeError, "ERR_SHAPE");
  });
});
