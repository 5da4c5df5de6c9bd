// Generated from ops/attention.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import { checkBool, checkNumber, readOptions } from "../../src/dispatch/arguments.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  scaledDotProductAttention as scaledDotProductAttentionWritten,
} from "../../src/composites/attention.js";

export interface ScaledDotProductAttentionOptions {
  dropoutP?: number;
  isCausal?: boolean;
  scale?: number;
  enableGqa?: boolean;
}

/**
 * softmax(query @ keyᵀ * scale + mask) @ value, over (…, L, E), (…, S, E) and (…, S, V). A bool
 * mask is true where a query may attend; another one is added. is_causal lets query l see the keys
 * up to l, counted from the first. A query that may see no key gets zeros. scale is 1 / sqrt(E)
 * where not given. enable_gqa repeats the heads (dim -3) of key and value.
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask?: Tensor | null,
  options?: ScaledDotProductAttentionOptions,
): Tensor;
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask: Tensor | null | undefined,
  dropoutP: number,
  options?: ScaledDotProductAttentionOptions,
): Tensor;
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask?: Tensor | null,
  dropoutP?: number,
  isCausal?: boolean,
  options?: ScaledDotProductAttentionOptions,
): Tensor;
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask?: Tensor | null,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<ScaledDotProductAttentionOptions>(
    "scaledDotProductAttention",
    ["dropoutP", "isCausal"],
    ["dropoutP", "isCausal", "scale", "enableGqa"],
    rest,
  );
  query = checkTensor("scaledDotProductAttention", "query", query);
  refuseComplex("scaledDotProductAttention", "query", query);
  key = checkTensor("scaledDotProductAttention", "key", key);
  refuseComplex("scaledDotProductAttention", "key", key);
  value = checkTensor("scaledDotProductAttention", "value", value);
  refuseComplex("scaledDotProductAttention", "value", value);
  attnMask = checkOptionalTensor("scaledDotProductAttention", "attnMask", attnMask);
  refuseComplex("scaledDotProductAttention", "attnMask", attnMask);
  const dropoutP = checkNumber("scaledDotProductAttention", "dropoutP", options.dropoutP ?? 0);
  const isCausal = checkBool("scaledDotProductAttention", "isCausal", options.isCausal ?? false);
  const scale = options.scale === undefined || options.scale === null
    ? undefined
    : checkNumber("scaledDotProductAttention", "scale", options.scale);
  const enableGqa = checkBool("scaledDotProductAttention", "enableGqa", options.enableGqa ?? false);
  return onDeviceOf(
    query,
    () => scaledDotProductAttentionWritten(
      query,
      key,
      value,
      attnMask,
      dropoutP,
      isCausal,
      scale,
      enableGqa,
    ),
  );
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `scaledDotProductAttention`. */
    scaledDotProductAttention(
      key: Tensor,
      value: Tensor,
      attnMask?: Tensor | null,
      options?: ScaledDotProductAttentionOptions,
    ): Tensor;
    scaledDotProductAttention(
      key: Tensor,
      value: Tensor,
      attnMask: Tensor | null | undefined,
      dropoutP: number,
      options?: ScaledDotProductAttentionOptions,
    ): Tensor;
    scaledDotProductAttention(
      key: Tensor,
      value: Tensor,
      attnMask?: Tensor | null,
      dropoutP?: number,
      isCausal?: boolean,
      options?: ScaledDotProductAttentionOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  scaledDotProductAttention(
    this: Tensor,
    key: Tensor,
    value: Tensor,
    attnMask?: Tensor | null,
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return scaledDotProductAttention(this, key, value, attnMask, ...rest);
  },
});
