// Convolutions and pooling, alone and with all their gradients.

import { conv2d, maxPool2d, randn } from "../../src/index.js";
import { type Case, type Differentiated, gradients, unrecorded } from "../case.js";

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

function pooled(): Differentiated {
  const x = randn([8, 64, 56, 56]).requiresGrad_();
  return { body: () => maxPool2d(x, 2), inputs: [x], cotangent: randn([8, 64, 28, 28]) };
}

/** The same function with its gradients and without. */
function both(name: string, make: () => Differentiated): Case[] {
  return [unrecorded(name, () => make().body), gradients(name.replace("/", "_grad/"), make)];
}

export const convolution: readonly Case[] = [
  ...Object.entries(CONVOLUTIONS).flatMap(([name, shapes]) => both(`conv/${name}`, convolved(shapes))),
  ...both("pool/max_2x2/8x64x56x56", pooled),
];
