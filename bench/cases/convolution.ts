// Convolutions and pooling, alone and with all their gradients.

import { conv1d, conv2d, maxPool2d, randn } from "../../src/index.js";
import { type Case, type Differentiated, type Work, gradients, unrecorded } from "../case.js";

interface Shapes {
  readonly x: readonly number[];
  readonly weight: readonly number[];
  readonly stride?: number;
  readonly padding?: number;
  readonly groups?: number;
}

const CONVOLUTIONS: Readonly<Record<string, Shapes>> = {
  "3x3/8x64x56x56": { x: [8, 64, 56, 56], weight: [64, 64, 3, 3], padding: 1 },
  "3x3/1x64x56x56": { x: [1, 64, 56, 56], weight: [64, 64, 3, 3], padding: 1 },
  "3x3/8x512x7x7": { x: [8, 512, 7, 7], weight: [512, 512, 3, 3], padding: 1 },
  "3x3_stride2/8x3x112x112": { x: [8, 3, 112, 112], weight: [32, 3, 3, 3], stride: 2, padding: 1 },
  "1x1/8x64x56x56": { x: [8, 64, 56, 56], weight: [64, 64, 1, 1] },
  "depthwise/8x64x56x56": { x: [8, 64, 56, 56], weight: [64, 1, 3, 3], padding: 1, groups: 64 },
};

function convolved({ x, weight, stride = 1, padding = 0, groups = 1 }: Shapes): () => Differentiated {
  return () => {
    const inputs = [randn(x), randn(weight), randn([weight[0]])].map((one) => one.requiresGrad_());
    const body = () => conv2d(inputs[0], inputs[1], inputs[2], { stride, padding, groups });
    return { body, inputs, cotangent: randn([...body().shape]) };
  };
}

/** 2 operations for each element of the result and each weight it meets. */
function operations({ x, weight, stride = 1, padding = 0 }: Shapes): number {
  const [h, w] = [2, 3].map((d) => Math.floor((x[d] + 2 * padding - weight[d]) / stride) + 1);
  return 2 * x[0] * h * w * weight.reduce((size, dim) => size * dim);
}

/** (N, C, L) with (O, C, kernel). */
function line(): Differentiated {
  const inputs = [randn([16, 64, 1024]), randn([64, 64, 5]), randn([64])].map((one) => one.requiresGrad_());
  return { body: () => conv1d(inputs[0], inputs[1], inputs[2], { padding: 2 }), inputs, cotangent: randn([16, 64, 1024]) };
}

function pooled(): Differentiated {
  const x = randn([8, 64, 56, 56]).requiresGrad_();
  return { body: () => maxPool2d(x, 2), inputs: [x], cotangent: randn([8, 64, 28, 28]) };
}

/** The same function without its gradients and with: of the input and of the weight, each as much work. */
function both(name: string, make: () => Differentiated, flops?: number): Case[] {
  const work = (times: number): Work | undefined => (flops === undefined ? undefined : { flops: times * flops });
  return [unrecorded(name, () => make().body, { work: work(1) }), gradients(name.replace("/", "_grad/"), make, { work: work(3) })];
}

export const convolution: readonly Case[] = [
  ...Object.entries(CONVOLUTIONS).flatMap(([name, shapes]) => both(`conv/${name}`, convolved(shapes), operations(shapes))),
  ...both("conv/conv1d_5/16x64x1024", line, 2 * 16 * 1024 * 64 * 64 * 5),
  ...both("pool/max_2x2/8x64x56x56", pooled),
];
