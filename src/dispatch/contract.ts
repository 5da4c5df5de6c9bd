// Calling contractions: `out[…] += a[…] * b[…]` as one batched matrix product. Labels fall into four
// groups (batch: in all three; rows: a and out; columns: b and out; inner: a and b); each operand is
// permuted to (batch, rows, inner) and (batch, inner, columns), each group merged into one dim, by a
// view where its strides allow it and a copy where not.

import { DTypeError, ShapeError, showShape } from "../errors.js";
import { deviceOf } from "../device.js";
import { NDIM, SCALARS, SHAPE, frame, kernels } from "../native.js";
import { broadcastStrides, contiguousStrides, product, tryViewStrides } from "../shape.js";
import { type Tensor, alias, empty } from "../tensor/tensor.js";
import { type Attrs, type Gradients, NO_ATTRS, record } from "../autograd/record.js";
import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { widened } from "./compute-type.js";
import { kernelOn, launch, setOperand } from "./operand.js";

export interface ContractSpec {
  readonly name: string;
  /** Index labels of each operand, "..." for leading batch dims: `["...", "m", "k"]`. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly out: readonly string[];
  readonly names: readonly [string, string];
  readonly gradients: Gradients | null;
}

/** Positions of the dims of a product of two matrices, `out[m, n] += a[m, k] * b[k, n]`. */
interface Plain { readonly row: number; readonly innerA: number; readonly innerB: number; readonly column: number }

export interface ContractOp extends ContractSpec, Groups {
  /** Where the formula is a plain product of matrices. */
  readonly plain: Plain | null;
  readonly ids: Int32Array;
}

/** Labels by where they stand. */
interface Groups {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly inner: readonly string[];
  readonly batch: readonly string[];
}

export function defineContract(spec: ContractSpec): ContractOp {
  const { a, b, out } = spec;
  const labels = [...new Set([...a, ...b])].filter((label) => label !== "...");
  const where = (inA: boolean, inB: boolean, inOut: boolean): string[] =>
    labels.filter((l) => a.includes(l) === inA && b.includes(l) === inB && out.includes(l) === inOut);
  const groups = { batch: where(true, true, true), rows: where(true, false, true), columns: where(false, true, true), inner: where(true, true, false) };
  return { ...spec, ...groups, ids: kernels("gemm"), plain: plainOf(spec, groups) };
}

function plainOf({ a, b, out }: ContractSpec, { batch, rows, columns, inner }: Groups): Plain | null {
  const single = batch.length === 0 && rows.length === 1 && columns.length === 1 && inner.length === 1;
  if (!single || a.length !== 2 || b.length !== 2 || out[0] !== rows[0] || out[1] !== columns[0]) return null;
  return { row: a.indexOf(rows[0]), innerA: a.indexOf(inner[0]), innerB: b.indexOf(inner[0]), column: b.indexOf(columns[0]) };
}

/** The contraction of `a` and `b`. */
export function contract(op: ContractOp, a: Tensor, b: Tensor, attrs: Attrs = NO_ATTRS): Tensor {
  if (a.type !== b.type) {
    throw new DTypeError(`${op.name}: ${op.names[0]} is ${a.dtype} and ${op.names[1]} is ${b.dtype}; they must match. Convert one with to()`, { op: op.name, got: [a.dtype, b.dtype] });
  }
  if (kernelOn(op.ids, a.type, a.storage.device) < 0) return contract(op, widened(op, a), widened(op, b), attrs).cast(a.type.name);
  const quick = op.plain === null ? null : plainProduct(op, op.plain, a, b);
  const out = quick ?? general(op, a, b);
  if (isGradEnabled() && op.gradients !== null && (a.requiresGrad || b.requiresGrad)) record(op.gradients, [a, b], [out], attrs);
  return out;
}

/** Two matrices that BLAS takes as they lie; null sends anything else, and every error, the general way. */
function plainProduct(op: ContractOp, plain: Plain, a: Tensor, b: Tensor): Tensor | null {
  if (a.shape.length !== 2 || b.shape.length !== 2) return null;
  const [M, K, N] = [a.shape[plain.row], a.shape[plain.innerA], b.shape[plain.column]];
  if (K !== b.shape[plain.innerB] || M === 0 || N === 0 || K === 0) return null;
  if (!setMatrix(3, M, K, a.strides[plain.row], a.strides[plain.innerA])) return null;
  if (!setMatrix(5, K, N, b.strides[plain.innerB], b.strides[plain.column])) return null;
  const device = deviceOf(op.name, [a, b]);
  const out = empty([M, N], a.type, device);
  frame[NDIM] = 0;
  setOperand(0, out, NO_STRIDES);
  setOperand(1, a, NO_STRIDES);
  setOperand(2, b, NO_STRIDES);
  frame[SCALARS] = M;
  frame[SCALARS + 1] = N;
  frame[SCALARS + 2] = K;
  frame[SCALARS + 7] = N;
  frame[SCALARS + 8] = 1;
  frame[SCALARS + 9] = 0;
  launch(op.name, kernelOn(op.ids, a.type, device), device);
  return out;
}

const NO_STRIDES: readonly number[] = Object.freeze([]);

/** Writes a matrix's row and column stride into two scalars; false where BLAS could not take it. */
function setMatrix(scalar: number, rows: number, columns: number, row: number, column: number): boolean {
  if (columns === 1) column = 1;
  else if (rows === 1) row = column === 1 ? columns : 1;
  const byRows = column === 1 && row >= columns;
  const byColumns = row === 1 && column >= rows;
  frame[SCALARS + scalar] = row;
  frame[SCALARS + scalar + 1] = column;
  return byRows || byColumns;
}

/** Any labels: batches, groups of dims, operands that need a copy. */
function general(op: ContractOp, a: Tensor, b: Tensor): Tensor {
  const sizes = labelSizes(op, a, b);
  const leadA = a.shape.slice(0, a.shape.length - named(op.a));
  const leadB = b.shape.slice(0, b.shape.length - named(op.b));
  const lead = broadcastLead(op, a, b, leadA, leadB);
  const size = (group: readonly string[]): number => product(group.map((label) => sizes.get(label)!));
  const [M, N, K] = [size(op.rows), size(op.columns), size(op.inner)];
  const batchShape = [...lead, ...op.batch.map((label) => sizes.get(label)!)];
  const left = asMatrices(a, op.a, op.batch, op.rows, op.inner, sizes, lead);
  const right = asMatrices(b, op.b, op.batch, op.inner, op.columns, sizes, lead);
  const groups = [...op.batch, ...op.rows, ...op.columns];
  const packed = empty([...lead, ...groups.map((label) => sizes.get(label)!)], a.type, deviceOf(op.name, [a, b]));
  if (packed.numel > 0) multiply(op, batchShape, [M, N, K], packed, left, right);
  return inOrder(packed, groups, op.out.filter((label) => label !== "..."), lead.length);
}

/** An operand as matrices: strides over the batch dims, then one row and one column stride. */
interface Matrices { readonly tensor: Tensor; readonly batch: readonly number[]; readonly row: number; readonly column: number }

function multiply(op: ContractOp, batchShape: readonly number[], [M, N, K]: readonly number[], out: Tensor, a: Matrices, b: Matrices): void {
  frame[NDIM] = batchShape.length;
  for (let d = 0; d < batchShape.length; d++) frame[SHAPE + d] = batchShape[d];
  const outBatch = batchShape.map((_, d) => product(batchShape.slice(d + 1)) * M * N);
  const scalars = [M, N, K, a.row, a.column, b.row, b.column, N, 1, 0];
  for (let s = 0; s < scalars.length; s++) frame[SCALARS + s] = scalars[s];
  // Addresses last: nothing may be allocated, so nothing collected, between them and the call.
  setOperand(0, out, outBatch);
  setOperand(1, a.tensor, a.batch);
  setOperand(2, b.tensor, b.batch);
  launch(op.name, kernelOn(op.ids, out.type, out.storage.device), out.storage.device);
}

/** Views (or copies) `x` as (lead, batch, first…, second…) with each of the last two groups merged. */
function asMatrices(x: Tensor, labels: readonly string[], batch: readonly string[], first: readonly string[], second: readonly string[], sizes: ReadonlyMap<string, number>, lead: readonly number[]): Matrices {
  const own = labels.filter((label) => label !== "...");
  const ownLead = x.shape.length - own.length;
  const dimOf = (label: string): number => ownLead + own.indexOf(label);
  const order = [...Array(ownLead).keys(), ...[...batch, ...first, ...second].map(dimOf)];
  const permuted = alias(x, order.map((d) => x.shape[d]), order.map((d) => x.strides[d]), x.offset);
  const rows = product(first.map((label) => sizes.get(label)!));
  const columns = product(second.map((label) => sizes.get(label)!));
  const target = [...permuted.shape.slice(0, ownLead + batch.length), rows, columns];
  const strides = tryViewStrides(permuted, target);
  const usable = strides !== undefined && isGemmReady(target, strides);
  const matrices = usable ? alias(permuted, target, strides, permuted.offset) : compact(permuted, target);
  const shape = [...lead, ...batch.map((label) => sizes.get(label)!), rows, columns];
  const full = broadcastStrides(matrices, shape);
  const n = full.length;
  return { tensor: matrices, batch: full.slice(0, n - 2), row: strideOr(matrices, 0), column: strideOr(matrices, 1) };
}

/** Row (0) or column (1) stride; that of a dim of size 1 is free, so it takes what a packed matrix has. */
function strideOr(x: Tensor, which: 0 | 1): number {
  const [rows, columns] = x.shape.slice(-2);
  const [row, column] = x.strides.slice(-2);
  if (which === 1) return columns === 1 ? (row === 1 && rows > 1 ? Math.max(rows, 1) : 1) : column;
  return rows === 1 ? (column === 1 || columns === 1 ? Math.max(columns, 1) : 1) : row;
}

/** BLAS wants one of the two strides to be 1 and the other at least as long as a line. */
function isGemmReady(shape: readonly number[], strides: readonly number[]): boolean {
  const n = shape.length;
  const [rows, columns, row, column] = [shape[n - 2], shape[n - 1], strides[n - 2], strides[n - 1]];
  if (rows <= 1 && columns <= 1) return true;
  if (columns <= 1) return row >= 1;
  if (rows <= 1) return column >= 1;
  return (column === 1 && row >= columns) || (row === 1 && column >= rows);
}

function compact(x: Tensor, shape: readonly number[]): Tensor {
  const copy = noGrad(() => x.clone());
  return alias(copy, shape, contiguousStrides(shape), copy.offset);
}

function named(labels: readonly string[]): number { return labels.filter((label) => label !== "...").length; }

/** Sizes of the labels, the same in both operands. */
function labelSizes(op: ContractOp, a: Tensor, b: Tensor): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [tensor, labels, name] of [[a, op.a, op.names[0]], [b, op.b, op.names[1]]] as const) {
    const own = labels.filter((label) => label !== "...");
    const spread = labels.includes("...");
    if (spread ? tensor.shape.length < own.length : tensor.shape.length !== own.length) {
      throw new ShapeError(`${op.name}: expected ${name} with ${spread ? "at least " : ""}${own.length} dims, got ${showShape(tensor.shape)}`, { op: op.name, argument: name, got: tensor.shape });
    }
    own.forEach((label, i) => {
      const size = tensor.shape[tensor.shape.length - own.length + i];
      const seen = sizes.get(label);
      if (seen !== undefined && seen !== size) {
        throw new ShapeError(`${op.name}: inner dimensions differ: ${op.names[0]} is ${showShape(a.shape)}, ${op.names[1]} is ${showShape(b.shape)} (${seen} vs ${size})`, { op: op.name, shapes: [a.shape, b.shape] });
      }
      sizes.set(label, size);
    });
  }
  return sizes;
}

function broadcastLead(op: ContractOp, a: Tensor, b: Tensor, leadA: readonly number[], leadB: readonly number[]): number[] {
  const ndim = Math.max(leadA.length, leadB.length);
  return Array.from({ length: ndim }, (_, d) => {
    const m = leadA[d - ndim + leadA.length] ?? 1;
    const n = leadB[d - ndim + leadB.length] ?? 1;
    if (m !== n && m !== 1 && n !== 1) {
      throw new ShapeError(`${op.name}: cannot broadcast the batch dims of ${showShape(a.shape)} and ${showShape(b.shape)} (${m} vs ${n})`, { op: op.name, shapes: [a.shape, b.shape] });
    }
    return m === 1 ? n : m;
  });
}

/** The product's labels in the order the formula names them. */
function inOrder(x: Tensor, have: readonly string[], want: readonly string[], lead: number): Tensor {
  if (want.every((label, i) => label === have[i])) return x;
  const order = [...Array(lead).keys(), ...want.map((label) => lead + have.indexOf(label))];
  return noGrad(() => alias(x, order.map((d) => x.shape[d]), order.map((d) => x.strides[d]), x.offset).clone());
}
