// Attention through the kernel that makes a block of scores at a time, differentiated as a whole. The kernel reads
// its operands by their strides: what is broadcast over the batch, and heads that serve several queries, are
// views of stride 0.

import * as ops from "../../generated/ts/index.js";
import { recordJoint } from "../autograd/joint.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { cpu } from "../device.js";
import { broadcastSum } from "../dispatch/broadcast-sum.js";
import { Category, bool } from "../dtype.js";
import { contiguousStrides } from "../shape.js";
import { type Tensor, alias } from "../tensor/tensor.js";

/** The widest query, key and value that the kernels take; of 16-bit floats on a GPU. */
const MOST_COLUMNS = 256;
const MOST_TENSOR_COLUMNS = 128;

export interface AttentionOperands {
  readonly query: Tensor;
  readonly key: Tensor;
  readonly value: Tensor;
  /** Added to the scores, or bool: true where a query may attend. */
  readonly mask: Tensor | null;
}

/**
 * Attention over (…, L, E), (…, S, E) and (…, S, V). Null where the kernel does not serve, among others for shapes
 * that do not fit, whose errors operators know how to explain. `inProducts` is the same made of operators.
 */
export function attentionInBlocks(
  given: AttentionOperands, scale: number, isCausal: boolean, repeatsHeads: boolean,
  inProducts: (query: Tensor, key: Tensor, value: Tensor) => Tensor,
): Tensor | null {
  const own = isServed(given) ? noGrad(() => (repeatsHeads ? headsApart(given) : given)) : null;
  const batch = own && batchOf(own);
  if (own === null || batch === null) return null;
  const { query, key, value, mask } = noGrad(() => laidOut(own, batch));
  const { output, logSum } = noGrad(() => ops.attention(query, key, value, mask, { scale, isCausal }));
  const result = repeatsHeads ? headsTogether(output) : alias(output, output.shape, output.strides, output.offset);
  recordJoint({
    name: "scaled_dot_product_attention",
    inputs: [given.query, given.key, given.value, given.mask], names: ["query", "key", "value", "attn_mask"],
    results: [result], saved: [output, logSum], own: given.mask?.type === bool ? [logSum, mask!] : [logSum],
    backward: ([grad]) => {
      const d = ops.attentionBackward(query, key, value, output, logSum, grad!.reshape(output.shape), mask, { scale, isCausal });
      const like = (found: Tensor, laid: Tensor, x: Tensor): Tensor => broadcastSum(found, laid.shape).reshape(x.shape);
      return [like(d.dQuery, own.query, given.query), like(d.dKey, own.key, given.key), like(d.dValue, own.value, given.value), null];
    },
    forward: ([q, k, v]) => [inProducts(q!, k!, v!)],
  });
  return result;
}

/** What the kernel can do: one floating dtype, a mask without gradients, columns that fit its tiles. */
function isServed({ query, key, value, mask }: AttentionOperands): boolean {
  const { type, storage: { device } } = query;
  const most = mostColumns(query);
  const fits = (x: Tensor): boolean => x.type === type && x.storage.device === device && x.shape[x.ndim - 1] >= 1 && x.shape[x.ndim - 1] <= most;
  if (type.category !== Category.Float || ![query, key, value].every(fits)) return false;
  return mask === null || (mask.storage.device === device && (mask.type === type || mask.type === bool) && !(isGradEnabled() && mask.requiresGrad));
}

/** The widest matrices of a tensor's dtype and device; 16-bit floats are computed as floats on the CPU. */
function mostColumns({ type, storage: { device } }: Tensor): number {
  if (type.compute === type || device === cpu) return MOST_COLUMNS;
  return device.hasTensorCores ? MOST_TENSOR_COLUMNS : 0;
}

/**
 * With the queries of one head of keys along a dim of their own, (…, heads, queries of each, L, E), where keys, values
 * and a mask for all of them have a dim of size 1.
 */
function headsApart({ query, key, value, mask }: AttentionOperands): AttentionOperands | null {
  const [all, heads] = [query.shape[query.ndim - 3], key.shape[key.ndim - 3]];
  if (all === undefined || !heads || all % heads !== 0 || value.shape[value.ndim - 3] !== heads) return null;
  const split = (x: Tensor): Tensor => ops.unflatten(x, -3, [heads, all / heads]);
  if (mask !== null && mask.ndim >= 3) {
    const across = mask.shape[mask.ndim - 3];
    if (across !== 1 && across !== all) return null;
    mask = across === 1 ? mask.unsqueeze(-3) : split(mask);
  }
  return { query: split(query), key: key.unsqueeze(-3), value: value.unsqueeze(-3), mask };
}

/** The output (…, heads, queries of each, L, V) with all queries along one dim, of the same memory. */
function headsTogether(x: Tensor): Tensor {
  const [heads, each, L, V] = x.shape.slice(-4);
  const shape = [...x.shape.slice(0, -4), heads * each, L, V];
  return alias(x, shape, contiguousStrides(shape), x.offset);
}

/** The dims before the last two that all operands broadcast to, or null: also where the mask stretches scores. */
function batchOf({ query, key, value, mask }: AttentionOperands): number[] | null {
  const batch: number[] = [];
  const operands = mask === null ? [query, key, value] : [query, key, value, mask];
  for (const { shape, ndim } of operands) {
    for (let d = 3; d <= ndim; d++) {
      const [size, there] = [shape[ndim - d], batch[d - 3] ?? 1];
      if (size !== there && size !== 1 && there !== 1) return null;
      batch[d - 3] = there === 1 ? size : there;
    }
  }
  if (mask !== null) {
    const stretches = [query, key].some((x, d) => ![1, x.shape[x.ndim - 2], undefined].includes(mask.shape[mask.ndim - 2 + d]));
    if (stretches) return null;
  }
  return batch.reverse();
}

/** All operands over the whole batch, by strides of 0, and the mask as what is added. */
function laidOut({ query, key, value, mask }: AttentionOperands, batch: readonly number[]): AttentionOperands {
  const over = (x: Tensor): Tensor => x.expand([...batch, ...x.shape.slice(-2)]);
  const added = mask?.type === bool ? ops.where(mask, 0, -Infinity).to(query.dtype) : mask;
  const scores = [...batch, query.shape[query.ndim - 2], key.shape[key.ndim - 2]];
  return { query: over(query), key: over(key), value: over(value), mask: added && added.expand(scores) };
}
