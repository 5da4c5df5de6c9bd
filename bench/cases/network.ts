// Layers that are neither products nor convolutions: attention, normalization of a batch.

import { type Tensor, batchNorm, ones, randn, scaledDotProductAttention, zeros } from "../../src/index.js";
import { type Case, type Differentiated, gradients, unrecorded } from "../case.js";

/** (N, heads, L, E) each. */
function attended(isCausal: boolean): () => Differentiated {
  return () => {
    const inputs = [0, 1, 2].map(() => randn([8, 4, 256, 64]).requiresGrad_());
    const [query, key, value] = inputs;
    const body = (): Tensor => scaledDotProductAttention(query, key, value, null, { isCausal });
    return { body, inputs, cotangent: randn([8, 4, 256, 64]) };
  };
}

function normalized(): Differentiated {
  const inputs = [randn([32, 64, 28, 28]), ones([64]), zeros([64])].map((one) => one.requiresGrad_());
  const [mean, variance] = [zeros([64]), ones([64])];
  const body = (): Tensor => batchNorm(inputs[0], mean, variance, inputs[1], inputs[2], { training: true });
  return { body, inputs, cotangent: randn([32, 64, 28, 28]) };
}

function both(name: string, make: () => Differentiated): Case[] {
  return [unrecorded(`nn/${name}`, () => make().body), gradients(`nn_grad/${name}`, make)];
}

export const network: readonly Case[] = [
  ...both("attention/8x4x256x64", attended(false)),
  ...both("attention_causal/8x4x256x64", attended(true)),
  ...both("batch_norm/32x64x28x28", normalized),
];
