// Differences between neighbours, taken any number of times.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

export function diff(x: Tensor, n: number, dim: number, prepend?: Tensor | null, append?: Tensor | null): Tensor {
  if (n < 0) throw new ArgumentError(`diff: n must not be negative, got ${n}`, { n });
  if (x.ndim === 0) throw new ShapeError("diff: a 0-d tensor has no neighbours", { shape: x.shape });
  if (n === 0) return x;
  const parts = [prepend, x, append].filter((part): part is Tensor => part !== null && part !== undefined);
  let y = parts.length === 1 ? x : ops.cat(parts, dim);
  for (let k = Math.min(n, y.shape[dim]); k > 0; k--) {
    const [after, before] = [ops.slice(y, dim, 1), ops.slice(y, dim, 0, -1)];
    y = y.dtype === "bool" ? ops.logicalXor(after, before) : ops.sub(after, before);
  }
  return y;
}
