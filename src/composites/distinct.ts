// Distinct elements, and distinct parts along a dim. The kernels fill as much room as might be needed
// and say how much of it counts.

import * as ops from "../../generated/ts/index.js";
import { ShapeError, showShape } from "../errors.js";
import { product } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

interface Distinct { values: Tensor; inverse?: Tensor; counts?: Tensor }
type Result = Tensor | Distinct;

/** The distinct elements of x in order, or its parts along dim. */
export function unique(x: Tensor, _sorted: boolean, returnInverse: boolean, returnCounts: boolean, dim: number | undefined): Result {
  return distinct("unique", x, true, returnInverse, returnCounts, dim);
}

/** The same, but only neighbours are compared, and the order stays. */
export function uniqueConsecutive(x: Tensor, returnInverse: boolean, returnCounts: boolean, dim: number | undefined): Result {
  return distinct("unique_consecutive", x, false, returnInverse, returnCounts, dim);
}

function distinct(op: string, x: Tensor, sorts: boolean, returnInverse: boolean, returnCounts: boolean, dim: number | undefined): Result {
  const all = dim === undefined || x.ndim === 0 ? ofElements(x.detach(), sorts, returnInverse, returnCounts) : ofParts(op, x.detach(), sorts, dim);
  if (!returnInverse && !returnCounts) return all.values;
  return { values: all.values, ...(returnInverse ? { inverse: all.inverse } : {}), ...(returnCounts ? { counts: all.counts } : {}) };
}

function ofElements(x: Tensor, sorts: boolean, wantsInverse: boolean, wantsCounts: boolean): Required<Distinct> {
  const kernel = sorts ? ops.distinctSorted : ops.distinctRuns;
  const { values, inverse, counts, found } = kernel(x.reshape([-1]), wantsInverse, wantsCounts);
  const n = Number(found.item());
  return { values: front(values, n), inverse: wantsInverse ? inverse.reshape(x.shape) : inverse, counts: wantsCounts ? front(counts, n) : counts };
}

function ofParts(op: string, x: Tensor, sorts: boolean, dim: number): Required<Distinct> {
  const holes = x.shape.filter((n) => n === 0).length;
  if (holes > (x.shape[dim] === 0 ? 1 : 0)) {
    throw new ShapeError(`${op}: the parts of x ${showShape(x.shape)} along dim ${dim} have no elements, so none is unlike another`, { op, shape: x.shape, dim });
  }
  const parts = ops.movedim(x, dim, 0).reshape([x.shape[dim], product(x.shape.filter((_, d) => d !== dim))]);
  const { firsts, inverse, counts, found } = ops.distinctRows(parts, sorts);
  const n = Number(found.item());
  return { values: ops.indexSelect(x, dim, front(firsts, n)), inverse, counts: front(counts, n) };
}

/** The first n elements, in memory of their own. */
function front(x: Tensor, n: number): Tensor { return x.numel === n ? x : x.slice(0, 0, n).clone(); }
