// Generated from ops/attention.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { checkBool, checkNumber, checkOptions, readOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { usesReference } from "../../src/dispatch/reference.js";
import { ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { attentionBackwardGradients, attentionGradients } from "../autograd/attention.js";
import {
  attentionReference as attentionReferenceWritten,
} from "../../src/composites/attention-reference.js";
import {
  scaledDotProductAttention as scaledDotProductAttentionWritten,
} from "../../src/composites/attention.js";

export interface AttentionOptions {
  scale: number;
  isCausal: boolean;
}

const ATTENTION = defineExtern({
  name: "attention",
  kernel: "attention",
  inputs: [
    {
      name: "query",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "key",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "value",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "mask",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T", "float64"],
  gradients: attentionGradients,
  strided: [0, 1, 2, 3],
});

/**
 * scaled_dot_product_attention a block of scores at a time, of matrices that share their batch dims
 * and are read by their strides; mask (…, L, S) is added. log_sum (…, L) is the logarithm of the
 * sum of each row's exponentials, infinite where a query sees no key.
 */
export function attention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  mask: Tensor | null | undefined,
  options: AttentionOptions,
): { output: Tensor; logSum: Tensor } | {
  output: Tensor;
  logSum: Tensor;
} {
  checkOptions("attention", options, ["scale", "isCausal"]);
  query = checkTensor("attention", "query", query);
  key = checkTensor("attention", "key", key);
  value = checkTensor("attention", "value", value);
  mask = checkOptionalTensor("attention", "mask", mask);
  const scale = checkNumber("attention", "scale", options.scale);
  const isCausal = checkBool("attention", "isCausal", options.isCausal);
  const dims = host.rank(query);
  const batch = host.sliceList(host.shape(query), 0, dims - 2);
  const scores = host.concat(batch, [host.size(query, dims - 2), host.size(key, dims - 2)]);
  if (!(
    host.rank(
      query,
    ) >= 2 && host.rank(key) === host.rank(query) && host.rank(value) === host.rank(query)
  )) {
    throw new ShapeError(
      `attention: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} must have the same number of dims, at least 2`,
    );
  }
  if (!(
    host.size(
      query,
      host.rank(query) - 1,
    ) === host.size(key, host.rank(query) - 1) && host.size(key, host.rank(query) - 2) === host.size(value, host.rank(query) - 2)
  )) {
    throw new ShapeError(
      `attention: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} do not fit`,
    );
  }
  if (!(
    host.sameShape(host.sliceList(host.shape(query), 0, host.rank(query) - 2), host.sliceList(host.shape(key), 0, host.rank(query) - 2)) && host.sameShape(
      host.sliceList(host.shape(query), 0, host.rank(query) - 2),
      host.sliceList(host.shape(value), 0, host.rank(query) - 2),
    )
  )) {
    throw new ShapeError(
      `attention: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} must share their batch dims`,
    );
  }
  if (!(!host.given(mask) || host.sameShape(host.shape(mask), scores))) {
    throw new ShapeError(
      `attention: mask ${showValue(host.shape(mask))} must be ${showValue(scores)}`,
    );
  }
  if (usesReference()) return attentionReferenceWritten(query, key, value, mask, scale, isCausal);
  const [output, logSum] = extern(
    ATTENTION,
    [query, key, value, mask],
    [
      host.concat(batch, [host.size(query, dims - 2), host.size(value, dims - 1)]),
      host.concat(batch, [host.size(query, dims - 2)]),
    ],
    NO_ATTRS,
    [scale, Number(isCausal)],
  );
  return { output, logSum };
}

export interface AttentionBackwardOptions {
  scale: number;
  isCausal: boolean;
}

const ATTENTION_BACKWARD = defineExtern({
  name: "attentionBackward",
  kernel: "attention_backward",
  inputs: [
    {
      name: "query",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "key",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "value",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "output",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    { name: "logSum", dtypes: ["float64"], generic: false, scalar: false },
    {
      name: "gradOutput",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "mask",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "match",
  results: ["T", "T", "T"],
  gradients: attentionBackwardGradients,
  strided: [0, 1, 2, 6],
});

/**
 * Gradients of attention's query, key and value, from its results and the gradient of output.
 * Blocks of weights are computed again from log_sum.
 */
export function attentionBackward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  output: Tensor,
  logSum: Tensor,
  gradOutput: Tensor,
  mask: Tensor | null | undefined,
  options: AttentionBackwardOptions,
): { dQuery: Tensor; dKey: Tensor; dValue: Tensor } | {
  dQuery: Tensor;
  dKey: Tensor;
  dValue: Tensor;
} {
  checkOptions("attentionBackward", options, ["scale", "isCausal"]);
  query = checkTensor("attentionBackward", "query", query);
  key = checkTensor("attentionBackward", "key", key);
  value = checkTensor("attentionBackward", "value", value);
  output = checkTensor("attentionBackward", "output", output);
  logSum = checkTensor("attentionBackward", "logSum", logSum);
  gradOutput = checkTensor("attentionBackward", "gradOutput", gradOutput);
  mask = checkOptionalTensor("attentionBackward", "mask", mask);
  const scale = checkNumber("attentionBackward", "scale", options.scale);
  const isCausal = checkBool("attentionBackward", "isCausal", options.isCausal);
  const dims = host.rank(query);
  const batch = host.sliceList(host.shape(query), 0, dims - 2);
  const scores = host.concat(batch, [host.size(query, dims - 2), host.size(key, dims - 2)]);
  const result = host.concat(batch, [host.size(query, dims - 2), host.size(value, dims - 1)]);
  if (!(
    host.rank(
      query,
    ) >= 2 && host.rank(key) === host.rank(query) && host.rank(value) === host.rank(query)
  )) {
    throw new ShapeError(
      `attentionBackward: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} must have the same number of dims, at least 2`,
    );
  }
  if (!(
    host.size(
      query,
      host.rank(query) - 1,
    ) === host.size(key, host.rank(query) - 1) && host.size(key, host.rank(query) - 2) === host.size(value, host.rank(query) - 2)
  )) {
    throw new ShapeError(
      `attentionBackward: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} do not fit`,
    );
  }
  if (!(
    host.sameShape(host.sliceList(host.shape(query), 0, host.rank(query) - 2), host.sliceList(host.shape(key), 0, host.rank(query) - 2)) && host.sameShape(
      host.sliceList(host.shape(query), 0, host.rank(query) - 2),
      host.sliceList(host.shape(value), 0, host.rank(query) - 2),
    )
  )) {
    throw new ShapeError(
      `attentionBackward: query ${showValue(host.shape(query))}, key ${showValue(host.shape(key))} and value ${showValue(host.shape(value))} must share their batch dims`,
    );
  }
  if (!(!host.given(mask) || host.sameShape(host.shape(mask), scores))) {
    throw new ShapeError(
      `attentionBackward: mask ${showValue(host.shape(mask))} must be ${showValue(scores)}`,
    );
  }
  if (!(
    host.sameShape(host.shape(output), result) && host.sameShape(host.shape(gradOutput), result)
  )) {
    throw new ShapeError(
      `attentionBackward: output ${showValue(host.shape(output))} and its gradient ${showValue(host.shape(gradOutput))} must be ${showValue(result)}`,
    );
  }
  if (!host.sameShape(host.shape(logSum), host.sliceList(result, 0, dims - 1))) {
    throw new ShapeError(
      `attentionBackward: log_sum ${showValue(host.shape(logSum))} must be ${showValue(host.sliceList(result, 0, dims - 1))}`,
    );
  }
  const [dQuery, dKey, dValue] = extern(
    ATTENTION_BACKWARD,
    [query, key, value, output, logSum, gradOutput, mask],
    [host.shape(query), host.shape(key), host.shape(value)],
    NO_ATTRS,
    [scale, Number(isCausal)],
  );
  return { dQuery, dKey, dValue };
}

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
    /** See the function `attention`. */
    attention(
      key: Tensor,
      value: Tensor,
      mask: Tensor | null | undefined,
      options: AttentionOptions,
    ): { output: Tensor; logSum: Tensor };
    /** See the function `attentionBackward`. */
    attentionBackward(
      key: Tensor,
      value: Tensor,
      output: Tensor,
      logSum: Tensor,
      gradOutput: Tensor,
      mask: Tensor | null | undefined,
      options: AttentionBackwardOptions,
    ): { dQuery: Tensor; dKey: Tensor; dValue: Tensor };
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
  attention(
    this: Tensor,
    key: Tensor,
    value: Tensor,
    mask: Tensor | null | undefined,
    options: AttentionOptions,
  ): { output: Tensor; logSum: Tensor } | {
    output: Tensor;
    logSum: Tensor;
  } { return attention(this, key, value, mask, options); },
  attentionBackward(
    this: Tensor,
    key: Tensor,
    value: Tensor,
    output: Tensor,
    logSum: Tensor,
    gradOutput: Tensor,
    mask: Tensor | null | undefined,
    options: AttentionBackwardOptions,
  ): { dQuery: Tensor; dKey: Tensor; dValue: Tensor } | {
    dQuery: Tensor;
    dKey: Tensor;
    dValue: Tensor;
  } { return attentionBackward(this, key, value, output, logSum, gradOutput, mask, options); },
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
