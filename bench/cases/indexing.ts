// Reading and writing the places that an index names.

import { type Tensor, embedding, randint, randn, zeros } from "../../src/index.js";
import { type Case, type Work, gradients, moved, unrecorded } from "../case.js";

const MILLION = 10 ** 6;
/** A table of 100,000 rows of 64, and 10,000 of its rows. */
const [ROWS, WIDTH, COUNT] = [100_000, 64, 10_000];
const ROWS_WORK: Work = { read: 4 * COUNT * WIDTH + 8 * COUNT, written: 4 * COUNT * WIDTH };
const TABLE = `${ROWS}x${WIDTH}`;

type Body = (x: Tensor, index: Tensor, source: Tensor) => unknown;

/** x of this shape, an index into its first dim, and what is written there. */
function indexed(name: string, shape: readonly number[], index: readonly number[], body: Body, work?: Work): Case {
  return unrecorded(`index/${name}`, () => {
    const [x, at, source] = [randn(shape), randint(0, shape[0], index), randn([...index, ...shape.slice(index.length)])];
    return () => body(x, at, source);
  }, { work });
}

function masked(name: string, body: (x: Tensor, mask: Tensor) => unknown): Case {
  return unrecorded(`index/${name}/1e6`, () => {
    const x = randn([MILLION]);
    const mask = x.gt(0);
    return () => body(x, mask);
  });
}

function embedded(): { body: () => Tensor; inputs: Tensor[]; cotangent: Tensor } {
  const [weight, index] = [randn([ROWS, WIDTH]).requiresGrad_(), randint(0, ROWS, [COUNT])];
  return { body: () => embedding(index, weight), inputs: [weight], cotangent: randn([COUNT, WIDTH]) };
}

/** 1e6 elements, or 1024 x 1024 along each dim. */
const gathers = [0, 1].map((dim) => indexed(`gather_dim${dim}/1024x1024`, [1024, 1024], [1024, 1024], (x, index) => x.gather(dim, index)));

export const indexing: readonly Case[] = [
  indexed(`index_select/${TABLE}`, [ROWS, WIDTH], [COUNT], (x, index) => x.indexSelect(0, index), ROWS_WORK),
  indexed(`index_tensor/${TABLE}`, [ROWS, WIDTH], [COUNT], (x, index) => x.index(index), ROWS_WORK),
  indexed(`index_add/${TABLE}`, [ROWS, WIDTH], [COUNT], (x, index, source) => x.indexAdd_(0, index, source)),
  indexed("gather/1e6", [MILLION], [MILLION], (x, index) => x.gather(0, index), moved(3 * MILLION, MILLION)),
  ...gathers,
  indexed("scatter/1e6", [MILLION], [MILLION], (x, index, source) => x.scatter_(0, index, source)),
  indexed("scatter_add/1e6", [MILLION], [MILLION], (x, index, source) => x.scatterAdd_(0, index, source)),
  indexed("scatter_add_few/1e6", [1000], [MILLION], (x, index, source) => x.scatterAdd_(0, index, source)),
  unrecorded("index/scatter_add_rows/1024x1024", () => {
    const [x, index, source] = [zeros([1024, 1024]), randint(0, 1024, [1024, 1024]), randn([1024, 1024])];
    return () => x.scatterAdd_(1, index, source);
  }),
  indexed("index_put/1e6", [MILLION], [MILLION], (x, index, source) => x.indexPut_([index], source)),
  masked("masked_select", (x, mask) => x.maskedSelect(mask)),
  masked("mask_index", (x, mask) => x.index(mask)),
  masked("masked_fill", (x, mask) => x.maskedFill(mask, 0)),
  masked("nonzero", (_, mask) => mask.nonzero()),
  unrecorded(`index/embedding/${TABLE}`, () => embedded().body, { work: ROWS_WORK }),
  gradients(`index_grad/embedding/${TABLE}`, embedded),
];
