// Copies that move elements without computing: transposed, permuted, joined.

import { type Tensor, cat, randn } from "../../src/index.js";
import { type Case, moved, unrecorded } from "../case.js";

/** The body copies all of its inputs once. */
function copied(name: string, shapes: readonly (readonly number[])[], body: (...inputs: Tensor[]) => Tensor): Case {
  const elements = shapes.reduce((sum, shape) => sum + shape.reduce((size, dim) => size * dim), 0);
  return unrecorded(`copy/${name}`, () => {
    const inputs = shapes.map((shape) => randn(shape));
    return () => body(...inputs);
  }, { work: moved(elements, elements) });
}

export const copy: readonly Case[] = [
  copied("transpose/4096x4096", [[4096, 4096]], (x) => x.transpose(0, 1).contiguous()),
  copied("transpose/1024x1024", [[1024, 1024]], (x) => x.transpose(0, 1).contiguous()),
  copied("permute_nchw_nhwc/8x64x56x56", [[8, 64, 56, 56]], (x) => x.permute([0, 2, 3, 1]).contiguous()),
  copied("permute_nhwc_nchw/8x56x56x64", [[8, 56, 56, 64]], (x) => x.permute([0, 3, 1, 2]).contiguous()),
  copied("permute_heads/32x128x8x64", [[32, 128, 8, 64]], (x) => x.permute([0, 2, 1, 3]).contiguous()),
  copied("cat_rows/4096x4096", [[2048, 4096], [2048, 4096]], (a, b) => cat([a, b], 0)),
  copied("cat_columns/4096x4096", [[4096, 2048], [4096, 2048]], (a, b) => cat([a, b], 1)),
  copied("cat_rows/1024x1024", [[512, 1024], [512, 1024]], (a, b) => cat([a, b], 0)),
];
