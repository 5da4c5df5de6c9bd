// Conditions, powers and products of matrices.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** Of matrices; infinite for singular ones. */
export function cond(x: Tensor, p: number | string | undefined): Tensor {
  if (x.numel === 0) return ops.newZeros(ops.real(x), x.shape.slice(0, -2));
  if (p === undefined || p === 2 || p === -2 || p === "nuc") return condOfValues(ops.linalgSvdvals(x), p);
  if (x.shape[x.ndim - 1] !== x.shape[x.ndim - 2]) {
    throw new ShapeError(`linalg.cond: expected square matrices for p ${showValue(p)}, got ${showShape(x.shape)}`);
  }
  const { inverse, info } = ops.linalgInvEx(x);
  const product = ops.mul(ops.linalgMatrixNorm(x, p), ops.linalgMatrixNorm(inverse, p));
  return ops.where(ops.gt(info, 0), Infinity, product);
}

function condOfValues(values: Tensor, p: number | string | undefined): Tensor {
  if (p === "nuc") return ops.mul(ops.sum(values, -1), ops.sum(ops.reciprocal(values), -1));
  const [most, least] = [ops.select(values, -1, 0), ops.select(values, -1, -1)];
  return p === -2 ? ops.div(least, most) : ops.div(most, least);
}

/** By squaring: about two products for each binary digit of n. */
export function matrixPower(x: Tensor, n: number): Tensor {
  if (n === 0) return ops.diagonalScatter(ops.zerosLike(x), ops.onesLike(ops.diagonal(x, 0, -2, -1)), 0, -2, -1);
  let square = n < 0 ? ops.linalgInv(x) : x;
  let power: Tensor | undefined;
  for (let left = Math.abs(n); ; square = ops.matmul(square, square)) {
    if (left % 2 === 1) power = power === undefined ? square : ops.matmul(power, square);
    left = Math.floor(left / 2);
    if (left === 0) return power === x ? ops.clone(x) : power!;
  }
}

export function tensorsolve(A: Tensor, B: Tensor, dims: readonly number[] | undefined): Tensor {
  const moved = (dims ?? []).map((d) => wrapDim("linalg.tensorsolve", d, A.ndim));
  const a = ops.permute(A, [...A.shape.map((_, d) => d).filter((d) => !moved.includes(d)), ...moved]);
  const shape = a.shape.slice(B.ndim);
  const size = shape.reduce((x, y) => x * y, 1);
  if (size * B.numel !== a.numel || size !== B.numel) {
    throw new ShapeError(`linalg.tensorsolve: the last ${shape.length} dims of A ${showShape(a.shape)} must multiply to the ${B.numel} elements of B ${showShape(B.shape)}`);
  }
  return ops.reshape(ops.linalgSolve(ops.reshape(a, [size, size]), ops.reshape(B, [size])), shape);
}

// ── Products ─────────────────────────────────────────────────────────────────────────────────────

export function multiDot(tensors: readonly Tensor[]): Tensor {
  const last = tensors.length - 1;
  if (last < 1) throw new ArgumentError(`linalg.multiDot: expected at least two tensors, got ${tensors.length}`);
  const matrices = tensors.map((x, i) => {
    if (x.ndim === 1 && i === 0) return ops.unsqueeze(x, 0);
    if (x.ndim === 1 && i === last) return ops.unsqueeze(x, 1);
    if (x.ndim === 2) return x;
    throw new ShapeError(`linalg.multiDot: expected matrices, and vectors at the ends, got ${showShape(x.shape)} at ${i}`);
  });
  const cuts = bestCuts([matrices[0].shape[0], ...matrices.map((x) => x.shape[1])]);
  const product = (from: number, to: number): Tensor =>
    (from === to ? matrices[from] : ops.mm(product(from, cuts[from][to]), product(cuts[from][to] + 1, to)));
  const whole = product(0, last);
  const rows = tensors[0].ndim === 1 ? ops.squeeze(whole, 0) : whole;
  return tensors[last].ndim === 1 ? ops.squeeze(rows, -1) : rows;
}

/** Matrix i is sizes[i] by sizes[i + 1]; where to cut each range of matrices for the fewest multiplications. */
function bestCuts(sizes: readonly number[]): number[][] {
  const count = sizes.length - 1;
  const cost = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const cuts = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (let length = 2; length <= count; length++) {
    for (let from = 0; from + length <= count; from++) {
      const to = from + length - 1;
      cost[from][to] = Infinity;
      for (let cut = from; cut < to; cut++) {
        const own = cost[from][cut] + cost[cut + 1][to] + sizes[from] * sizes[cut + 1] * sizes[to + 1];
        if (own < cost[from][to]) [cost[from][to], cuts[from][to]] = [own, cut];
      }
    }
  }
  return cuts;
}

/** H_0 H_1 … applied, from the last on, to the first columns of the identity. */
export function householderProduct(A: Tensor, tau: Tensor): Tensor {
  const ones = ops.onesLike(ops.diagonal(A, 0, -2, -1));
  const vectors = ops.diagonalScatter(ops.tril(A, -1), ones, 0, -2, -1);
  let q = ops.diagonalScatter(ops.zerosLike(A), ones, 0, -2, -1);
  for (let i = tau.shape[tau.ndim - 1] - 1; i >= 0; i--) {
    const v = ops.slice(vectors, -1, i, i + 1);
    const scaled = ops.mul(v, ops.unsqueeze(ops.slice(tau, -1, i, i + 1), -1));
    q = ops.sub(q, ops.matmul(scaled, ops.matmul(ops.adjoint(v), q)));
  }
  return q;
}
