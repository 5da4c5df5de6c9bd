// Discrete Fourier transforms: which dims, how many points, and what is divided by. The sums are
// computed by three kernels: complex to complex, real to half a spectrum, and back.

import * as ops from "../../generated/ts/index.js";
import { floating } from "../dispatch/arguments.js";
import { Category, complexType } from "../dtype.js";
import { ArgumentError, DTypeError, ShapeError, showShape } from "../errors.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** Which direction divides by the number of points; ortho: each by its root. */
export type Norm = "backward" | "ortho" | "forward";

/** A dim, and how many points it is to have. */
interface Axis { readonly dim: number; readonly n: number }

// ── Along one dim ────────────────────────────────────────────────────────────────────────────────

export function fft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor { return transform(x, [along("fft", x, n, dim)], true, norm); }
export function ifft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor { return transform(x, [along("ifft", x, n, dim)], false, norm); }

export function rfft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor {
  return toHalf("rfft", x, [along("rfft", x, n, dim)], true, norm);
}

export function irfft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor {
  return fromHalf(asComplex(x), [mirrored("irfft", x, n, dim)], false, norm);
}

/** The kernels take half a spectrum, so what is given as such is conjugated to run the other way. */
export function hfft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor {
  return fromHalf(asComplex(x), [mirrored("hfft", x, n, dim)], true, norm);
}

export function ihfft(x: Tensor, n: number | undefined, dim: number, norm: Norm): Tensor {
  return toHalf("ihfft", x, [along("ihfft", x, n, dim)], false, norm);
}

// ── Along several dims ───────────────────────────────────────────────────────────────────────────

export function fftn(x: Tensor, s: readonly number[] | undefined, dim: readonly number[] | undefined, norm: Norm): Tensor {
  return transform(x, axesOf("fftn", x, s, dim), true, norm);
}

export function ifftn(x: Tensor, s: readonly number[] | undefined, dim: readonly number[] | undefined, norm: Norm): Tensor {
  return transform(x, axesOf("ifftn", x, s, dim), false, norm);
}

export function rfftn(x: Tensor, s: readonly number[] | undefined, dim: readonly number[] | undefined, norm: Norm): Tensor {
  return toHalf("rfftn", x, axesOf("rfftn", x, s, dim), true, norm);
}

export function irfftn(x: Tensor, s: readonly number[] | undefined, dim: readonly number[] | undefined, norm: Norm): Tensor {
  const axes = axesOf("irfftn", x, s, dim);
  const last = axes.at(-1);
  if (last === undefined) throw new ArgumentError("irfftn: expected at least one dim to transform", { op: "irfftn" });
  const given = s === undefined || s[s.length - 1] === -1 ? undefined : last.n;
  return fromHalf(asComplex(x), [...axes.slice(0, -1), mirrored("irfftn", x, given, last.dim)], false, norm);
}

export function fftshift(x: Tensor, dim: readonly number[] | undefined): Tensor { return shifted("fftshift", x, dim, (n) => Math.floor(n / 2)); }
export function ifftshift(x: Tensor, dim: readonly number[] | undefined): Tensor { return shifted("ifftshift", x, dim, (n) => Math.ceil(n / 2)); }

function shifted(op: string, x: Tensor, dim: readonly number[] | undefined, by: (n: number) => number): Tensor {
  const dims = dim?.map((d) => wrapDim(op, d, x.ndim)) ?? x.shape.map((_, d) => d);
  return dims.reduce((out, d) => (x.shape[d] > 1 ? ops.roll(out, by(x.shape[d]), d) : out), x);
}

// ── The three ways ───────────────────────────────────────────────────────────────────────────────

function transform(x: Tensor, axes: readonly Axis[], forward: boolean, norm: Norm): Tensor {
  const sized = resized(asComplex(x), axes);
  if (axes.length === 0) return sized;
  return ops.spectrum(sized, axes.map(({ dim }) => dim), forward, scaleOf(axes, forward, norm));
}

/** Real numbers along the last axis, then complex ones along the others. */
function toHalf(op: string, x: Tensor, axes: readonly Axis[], forward: boolean, norm: Norm): Tensor {
  if (x.type.category === Category.Complex) throw new DTypeError(`${op}: expected real numbers, got ${x.dtype}. Use ${op.replace(/^r|(?<=^i)h/, "")}`, { op, got: x.dtype });
  const last = axes.at(-1);
  if (last === undefined) throw new ArgumentError(`${op}: expected at least one dim to transform`, { op });
  const half = ops.halfSpectrum(resized(floating(x), axes), last.dim, forward, scaleOf(axes, forward, norm));
  return axes.length === 1 ? half : ops.spectrum(half, axes.slice(0, -1).map(({ dim }) => dim), forward, 1);
}

/** The other way: complex numbers along the first axes, then real ones along the last. */
function fromHalf(x: Tensor, axes: readonly Axis[], forward: boolean, norm: Norm): Tensor {
  const rest = axes.slice(0, -1);
  const last = axes[axes.length - 1];
  const sized = resized(x, [...rest, { dim: last.dim, n: Math.floor(last.n / 2) + 1 }]);
  const half = rest.length === 0 ? sized : ops.spectrum(sized, rest.map(({ dim }) => dim), forward, 1);
  return ops.signal(half, last.dim, last.n, forward, scaleOf(axes, forward, norm));
}

/** 1, 1 / n or 1 / sqrt(n), with n the number of all points. */
function scaleOf(axes: readonly Axis[], forward: boolean, norm: Norm): number {
  const n = axes.reduce((all, axis) => all * axis.n, 1);
  if (norm === "ortho") return 1 / Math.sqrt(n);
  return forward === (norm === "forward") ? 1 / n : 1;
}

function asComplex(x: Tensor): Tensor {
  const from = floating(x);
  return from.type.category === Category.Complex ? from : from.to(complexType(from.type).name);
}

// ── Dims and sizes ───────────────────────────────────────────────────────────────────────────────

/** Cut, or filled with zeros at the end. */
function resized(x: Tensor, axes: readonly Axis[]): Tensor {
  const cut = axes.reduce((out, { dim, n }) => (n < out.shape[dim] ? ops.slice(out, dim, { start: 0, end: n }) : out), x);
  const shape = [...cut.shape];
  for (const { dim, n } of axes) shape[dim] = n;
  return ops.padTo(cut, shape);
}

function along(op: string, x: Tensor, n: number | undefined, dim: number): Axis {
  if (x.ndim === 0) throw new ShapeError(`${op}: x has no dims to transform along`, { op, got: x.shape });
  return checkPoints(op, x, { dim, n: n ?? x.shape[dim] });
}

/** An axis of which half is given: twice as many points, but for the first and the last. */
function mirrored(op: string, x: Tensor, n: number | undefined, dim: number): Axis {
  if (x.ndim === 0) throw new ShapeError(`${op}: x has no dims to transform along`, { op, got: x.shape });
  return checkPoints(op, x, { dim, n: n ?? 2 * (x.shape[dim] - 1) });
}

function checkPoints(op: string, x: Tensor, axis: Axis): Axis {
  if (axis.n >= 1) return axis;
  throw new ShapeError(`${op}: expected at least one point along dim ${axis.dim}, got ${axis.n} from x ${showShape(x.shape)}`, { op, got: axis.n, shape: x.shape });
}

/** Without dims: the last ones that s has sizes for, or all. */
function axesOf(op: string, x: Tensor, s: readonly number[] | undefined, dim: readonly number[] | undefined): Axis[] {
  if (s !== undefined && dim !== undefined && s.length !== dim.length) {
    throw new ArgumentError(`${op}: s ${showShape(s)} and dim ${showShape(dim)} must have the same length`, { op, s, dim });
  }
  if (s !== undefined && s.length > x.ndim) {
    throw new ShapeError(`${op}: s ${showShape(s)} has ${s.length} sizes, x ${showShape(x.shape)} has ${x.ndim} dims`, { op, s, shape: x.shape });
  }
  const count = s?.length ?? x.ndim;
  const dims = dim?.map((d) => wrapDim(op, d, x.ndim)) ?? Array.from({ length: count }, (_, k) => x.ndim - count + k);
  if (new Set(dims).size < dims.length) throw new ArgumentError(`${op}: dims ${showShape(dims)} must differ`, { op, dim });
  return dims.map((d, k) => checkPoints(op, x, { dim: d, n: s === undefined || s[k] === -1 ? x.shape[d] : s[k] }));
}
