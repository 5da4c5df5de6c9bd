// Reading images at points of a grid: coordinates from -1 to 1 become places between elements, and
// each point is a weighted sum of the elements around it. Any number of dims; bicubic in two.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

/** A tap along one dim: places, which may lie outside, and weights. */
interface Tap { readonly place: Tensor; readonly weight: Tensor | null }

interface Rules { readonly padding: string; readonly alignCorners: boolean }

/** x (N, C, …sizes) read at grid (N, …out, d) -> (N, C, …out); grid counts dims from the last. */
export function gridSample(x: Tensor, grid: Tensor, mode: string, padding: string, alignCorners: boolean): Tensor {
  const rank = x.ndim - 2;
  check(x, grid, rank, mode);
  const sizes = x.shape.slice(2);
  const rules = { padding, alignCorners };
  const taps = sizes.map((n, d) => tapsOf(ops.select(grid, -1, rank - 1 - d), n, mode, rules));
  const flat = ops.reshape(x, [x.shape[0], x.shape[1], sizes.reduce((a, b) => a * b, 1)]);
  const terms = corners(taps).map((corner) => read(flat, sizes, corner, rules));
  const sum = terms.reduce((a, b) => ops.add(a, b));
  return ops.reshape(sum, [x.shape[0], x.shape[1], ...grid.shape.slice(1, -1)]);
}

function check(x: Tensor, grid: Tensor, rank: number, mode: string): void {
  const shapes = `x ${showShape(x.shape)} and grid ${showShape(grid.shape)}`;
  if (rank < 2 || rank > 3) throw new ShapeError(`gridSample: expected an x of 4 or 5 dims, got ${shapes}`, { shape: x.shape });
  if (grid.ndim !== x.ndim || grid.shape[0] !== x.shape[0] || grid.shape[x.ndim - 1] !== rank) throw new ShapeError(`gridSample: ${shapes} do not fit: grid must have as many dims, the same batch, and ${rank} coordinates last`, { shape: x.shape, grid: grid.shape });
  if (x.shape.slice(2).includes(0)) throw new ShapeError(`gridSample: nothing to read in ${showShape(x.shape)}`, { shape: x.shape });
  if (mode === "bicubic" && rank !== 2) throw new ArgumentError(`gridSample: mode "bicubic" reads 2 dims, got ${shapes}`, { mode });
}

/** The taps along a dim of n elements. */
function tapsOf(coordinate: Tensor, n: number, mode: string, rules: Rules): Tap[] {
  const at = rules.alignCorners ? ops.mul(ops.add(coordinate, 1), (n - 1) / 2) : ops.div(ops.sub(ops.mul(ops.add(coordinate, 1), n), 1), 2);
  if (mode === "bicubic") return cubicTaps(at);
  const held = padded(at, n, rules);
  if (mode === "nearest") return [{ place: ops.round(held), weight: null }];
  const low = ops.floor(held);
  const share = ops.sub(held, low);
  return [{ place: low, weight: ops.rsub(share, 1) }, { place: ops.add(low, 1), weight: share }];
}

/** Cubic convolution with slope -0.75 (Keys 1981), over the four places around each point. */
function cubicTaps(at: Tensor): Tap[] {
  const low = ops.floor(at);
  const t = ops.sub(at, low);
  const a = -0.75;
  const near = (x: Tensor): Tensor => ops.add(ops.mul(ops.mul(ops.sub(ops.mul(x, a + 2), a + 3), x), x), 1);
  const far = (x: Tensor): Tensor => ops.mul(ops.sub(ops.mul(ops.add(ops.mul(ops.sub(x, 5), x), 8), x), 4), a);
  const weights = [far(ops.add(t, 1)), near(t), near(ops.rsub(t, 1)), far(ops.rsub(t, 2))];
  return weights.map((weight, k) => ({ place: ops.add(low, k - 1), weight }));
}

/** A coordinate as the padding mode moves it into the image; zeros leaves it where it is. */
function padded(at: Tensor, n: number, { padding, alignCorners }: Rules): Tensor {
  if (padding === "zeros") return at;
  const inside = padding === "border" ? at : reflected(at, alignCorners ? 0 : -0.5, alignCorners ? n - 1 : n);
  return ops.clamp(inside, 0, n - 1);
}

/** Mirrored back and forth between `low` and `low + span`. */
function reflected(at: Tensor, low: number, span: number): Tensor {
  if (span === 0) return ops.mul(at, 0);
  const distance = ops.abs(ops.sub(at, low));
  const rest = ops.fmod(distance, span);
  const isEven = ops.eq(ops.fmod(ops.floor(ops.div(distance, span)), 2), 0);
  return ops.add(ops.where(isEven, rest, ops.rsub(rest, span)), low);
}

/** Every choice of one tap for each dim. */
function corners(taps: readonly (readonly Tap[])[]): Tap[][] {
  return taps.reduce<Tap[][]>((all, own) => all.flatMap((some) => own.map((tap) => [...some, tap])), [[]]);
}

/** The elements of flat (N, C, places) at one corner of every point, times their weights: (N, C, points). */
function read(flat: Tensor, sizes: readonly number[], corner: readonly Tap[], rules: Rules): Tensor {
  const held = corner.map(({ place }, d) => padded(place, sizes[d], rules));
  const inside = held.map((place, d) => ops.clamp(place, 0, sizes[d] - 1));
  const index = inside.reduce((sum, place, d) => ops.add(ops.mul(sum, sizes[d]), place), tensor(0, { dtype: flat.dtype }));
  const [n, c] = flat.shape;
  const points = index.numel / Math.max(n, 1);
  const rows = ops.expand(ops.reshape(ops.to(index.detach(), "int64"), [n, 1, points]), [n, c, points]);
  const present = held.map((place, d) => ops.to(ops.eq(place, inside[d]), flat.dtype));
  const factors = [...corner.flatMap(({ weight }) => (weight === null ? [] : [weight])), ...(rules.padding === "zeros" ? present : [])];
  const values = ops.gather(flat, 2, rows);
  return factors.reduce((value, factor) => ops.mul(value, ops.reshape(factor, [n, 1, points])), values);
}

/** Points of an image of the given size (N, C, …sizes) under theta (N, d, d + 1): (N, …sizes, d). */
export function affineGrid(theta: Tensor, size: readonly number[], alignCorners: boolean): Tensor {
  const rank = size.length - 2;
  if (rank < 2 || rank > 3 || theta.ndim !== 3 || theta.shape[0] !== size[0] || theta.shape[1] !== rank || theta.shape[2] !== rank + 1) {
    throw new ShapeError(`affineGrid: theta ${showShape(theta.shape)} does not fit an image of ${showShape(size)}; expected (N, 2, 3) with 4 sizes or (N, 3, 4) with 5`, { shape: theta.shape, size });
  }
  const sizes = size.slice(2);
  const axes = sizes.map((n, d) => {
    const line = ops.linspace(-1, 1, n, { dtype: theta.dtype });
    const steps = n === 1 ? ops.zeros([1], { dtype: theta.dtype }) : alignCorners ? line : ops.mul(line, (n - 1) / n);
    return ops.expand(ops.reshape(steps, sizes.map((_, e) => (e === d ? n : 1))), sizes);
  });
  const base = ops.stack([...axes.reverse(), ops.ones(sizes, { dtype: theta.dtype })], -1);
  const points = ops.reshape(base, [1, sizes.reduce((a, b) => a * b, 1), rank + 1]);
  const moved = ops.matmul(points, ops.transpose(theta, 1, 2));
  return ops.reshape(moved, [size[0], ...sizes, rank]);
}
