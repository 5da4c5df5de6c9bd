// Places in sorted rows, and membership, which is a matter of looking there.

import * as ops from "../../generated/ts/index.js";
import { Category } from "../dtype.js";
import { type TensorLike, scalarTensor } from "../dispatch/operand.js";
import { commonType } from "../dispatch/promotion.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import { sameShape } from "../shape.js";
import { Tensor } from "../tensor/tensor.js";

type Side = "left" | "right" | undefined;

/** The places of values in the last dim of a sequence. */
export function searchsortedRows(sequence: Tensor, values: TensorLike, outInt32: boolean, right: boolean, side: Side): Tensor {
  if (side === "left" && right) throw new ArgumentError('searchsorted: side "left" and right: true contradict each other. Give one of them');
  if (sequence.ndim === 0) throw new ShapeError("searchsorted: the sequence must have a dim, got one number");
  if (!(values instanceof Tensor && values.ndim > 0) && sequence.ndim > 1) {
    throw new ShapeError(`searchsorted: one value needs a vector as its sequence, got ${showShape(sequence.shape)}`, { shape: sequence.shape });
  }
  const type = commonType([sequence, values], [0, 1]);
  const [sorted, wanted] = [sequence, asTensor(values)].map((one) => ops.to(one.detach(), type.name));
  const places = ops.searchRows(sorted, wanted, right || side === "right");
  return outInt32 ? ops.to(places, "int32") : places;
}

/** The same of a sequence that is in order once it is gathered by `sorter`. */
export function searchsortedBy(sequence: Tensor, values: TensorLike, sorter: Tensor, outInt32: boolean, right: boolean, side: Side): Tensor {
  if (!sameShape(sorter.shape, sequence.shape) || sequence.ndim === 0) {
    throw new ShapeError(`searchsorted: sorter must have the shape ${showShape(sequence.shape)} of the sequence, a dim at least, got ${showShape(sorter.shape)}`, { shape: sorter.shape });
  }
  return searchsortedRows(ops.gather(sequence.detach(), -1, sorter), values, outInt32, right, side);
}

/** The same with one vector of boundaries. */
export function bucketize(x: TensorLike, boundaries: Tensor, outInt32: boolean, right: boolean): Tensor {
  if (boundaries.ndim !== 1) throw new ShapeError(`bucketize: boundaries must be a vector, got ${showShape(boundaries.shape)}`, { shape: boundaries.shape });
  return searchsortedRows(boundaries, x, outInt32, right, undefined);
}

/** Whether elements are among others. */
export function isin(elements: TensorLike, others: TensorLike, _assumeUnique: boolean, invert: boolean): Tensor {
  if (!(elements instanceof Tensor) && !(others instanceof Tensor)) throw new ArgumentError("isin: elements or test_elements must be a tensor, got two numbers");
  const type = commonType([elements, others], [0, 1]);
  const [x, list] = [elements, others].map((one) => ops.to(asTensor(one).detach(), type.name));
  const candidates = withoutNaN(list.reshape([-1]));
  if (candidates.numel === 0) return ops.full(x.shape, invert);
  const sorted = ops.sort(candidates).values;
  const places = ops.clamp(ops.searchRows(sorted, x), { max: candidates.numel - 1 });
  const nearest = ops.take(sorted, places);
  return invert ? ops.ne(nearest, x) : ops.eq(nearest, x);
}

/** NaN equals nothing and stands in the way of a search. */
function withoutNaN(list: Tensor): Tensor {
  return list.type.category === Category.Float ? ops.maskedSelect(list, ops.eq(list, list)) : list;
}

function asTensor(value: TensorLike): Tensor { return value instanceof Tensor ? value : scalarTensor(value); }
