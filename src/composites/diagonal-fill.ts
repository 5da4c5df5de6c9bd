// One number along the main diagonal, in place.

import { checkWritable } from "../dispatch/operand.js";
import * as ops from "../../generated/ts/index.js";
import { ShapeError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";

/** A tall matrix may have its diagonal begin anew below each square and the row after it. */
export function fillDiagonal_(x: Tensor, value: number, wrap: boolean): Tensor {
  if (x.ndim < 2) throw new ShapeError(`fillDiagonal_: expected at least 2 dims, got ${showShape(x.shape)}`, { shape: x.shape });
  if (x.ndim > 2 && x.shape.some((n) => n !== x.shape[0])) throw new ShapeError(`fillDiagonal_: of more than 2 dims all must be equal, got ${showShape(x.shape)}`, { shape: x.shape });
  checkWritable("fillDiagonal_", x);
  const [height, width] = x.shape;
  const step = wrap && x.ndim === 2 && width > 0 ? width + 1 : Math.max(height, 1);
  for (let top = 0; top < height; top += step) {
    const part = x.ndim === 2 ? x.slice(0, top, Math.min(top + step, height)) : x;
    const stride = part.strides.reduce((sum, one) => sum + one, 0);
    ops.fill_(ops.asStrided(part, [Math.min(...part.shape)], [stride]), value);
  }
  return x;
}
