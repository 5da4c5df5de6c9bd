// Order: sorts, ranks, distinct values, search, running extremes.

import { type Tensor, randint, randn } from "../../src/index.js";
import { type Case, unrecorded } from "../case.js";

const MILLION = 10 ** 6;

type Body = (x: Tensor) => unknown;

const BODIES: Readonly<Record<string, Body>> = {
  sort: (x) => x.sort(), sort_descending: (x) => x.sort({ descending: true }), argsort: (x) => x.argsort(),
  topk10: (x) => x.topk(10), kthvalue: (x) => x.kthvalue(100), median: (x) => x.median(-1), cummax: (x) => x.cummax(-1),
};

function on(make: () => Tensor, body: Body): () => () => unknown {
  return () => {
    const x = make();
    return () => body(x);
  };
}

const integers = (): Tensor => randint(0, MILLION, [MILLION]);
const few = (): Tensor => randint(0, 1000, [MILLION]);

function searched(): () => unknown {
  const [steps, x] = [randn([MILLION]).sort().values, randn([MILLION])];
  return () => steps.searchsorted(x);
}

function searchedRows(): () => unknown {
  const [steps, x] = [randn([1024, 1024]).sort().values, randn([1024, 1024])];
  return () => steps.searchsorted(x);
}

export const sorting: readonly Case[] = [
  ...Object.entries(BODIES).flatMap(([name, body]) => [
    unrecorded(`sort/${name}/1e6`, on(() => randn([MILLION]), body)),
    unrecorded(`sort/${name}_rows/1024x1024`, on(() => randn([1024, 1024]), body)),
  ]),
  unrecorded("sort/sort_dim0/1024x1024", on(() => randn([1024, 1024]), (x) => x.sort({ dim: 0 }))),
  unrecorded("sort/sort_int64/1e6", on(integers, (x) => x.sort())),
  unrecorded("sort/sort_float64/1e6", on(() => randn([MILLION], { dtype: "float64" }), (x) => x.sort())),
  unrecorded("sort/unique_int64/1e6", on(integers, (x) => x.unique())),
  unrecorded("sort/unique_few_int64/1e6", on(few, (x) => x.unique())),
  unrecorded("sort/unique_inverse_int64/1e6", on(integers, (x) => x.unique({ returnInverse: true, returnCounts: true }))),
  unrecorded("sort/unique_float32/1e6", on(() => randn([MILLION]), (x) => x.unique())),
  unrecorded("sort/searchsorted/1e6", searched),
  unrecorded("sort/searchsorted_rows/1024x1024", searchedRows),
];
