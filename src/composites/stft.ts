// Spectra of overlapping frames of a signal, and the signal of such spectra.

import * as ops from "../../generated/ts/index.js";
import { Category, realType } from "../dtype.js";
import { ArgumentError, DTypeError, ShapeError, showShape } from "../errors.js";
import { type Tensor, zeros } from "../tensor/tensor.js";

/** Sizes that both directions share, once checked. */
interface Frames { readonly nFft: number; readonly hop: number; readonly window: Tensor | null; readonly onesided: boolean }

/**
 * (…, L) to (…, frequencies, frames). `center` mirrors the signal at both ends, or fills it up there as
 * `padMode` says, so that frame t lies around sample t * hop.
 */
export function stft(
  x: Tensor, nFft: number, hopLength: number | undefined, winLength: number | undefined, window: Tensor | null, center: boolean,
  padMode: "reflect" | "constant" | "replicate" | "circular", normalized: boolean, onesided: boolean | undefined, returnComplex: boolean | undefined,
): Tensor {
  if (x.ndim < 1 || x.ndim > 2) throw new ShapeError(`stft: expected a signal (L) or signals (B, L), got ${showShape(x.shape)}`, { op: "stft", got: x.shape });
  const isComplex = x.type.category === Category.Complex || window?.type.category === Category.Complex;
  if (returnComplex === undefined && !isComplex) throw new ArgumentError("stft: returnComplex must be given for real signals; true gives complex numbers, false pairs", { op: "stft" });
  const frames = checkFrames("stft", nFft, hopLength, winLength, window, onesided, isComplex, x);
  const signals = padded(x.ndim === 1 ? ops.unsqueeze(x, 0) : x, center ? Math.floor(nFft / 2) : 0, padMode);
  const [batch, length] = signals.shape;
  if (nFft > length) throw new ShapeError(`stft: nFft must be at most the signal's length ${length}, got ${nFft}`, { op: "stft", got: nFft, length });
  const count = 1 + Math.floor((length - nFft) / frames.hop);
  const cut = ops.reshape(ops.indexSelect(signals, 1, samplesOf(count, frames)), [batch, count, nFft]);
  const weighted = frames.window === null ? cut : ops.mul(cut, frames.window);
  const norm = normalized ? "ortho" : "backward";
  const spectra = frames.onesided ? ops.fftRfft(weighted, { norm }) : ops.fftFft(weighted, { norm });
  const turned = ops.transpose(x.ndim === 1 ? ops.squeeze(spectra, 0) : spectra, -2, -1);
  return returnComplex === false ? ops.viewAsReal(turned) : turned;
}

/**
 * (…, frequencies, frames) to (…, L): the frames are weighted once more, added where they overlap, and
 * divided by the sum of the squared windows there.
 */
export function istft(
  x: Tensor, nFft: number, hopLength: number | undefined, winLength: number | undefined, window: Tensor | null, center: boolean,
  normalized: boolean, onesided: boolean | undefined, length: number | undefined, returnComplex: boolean,
): Tensor {
  if (x.type.category !== Category.Complex) throw new DTypeError(`istft: expected complex spectra, got ${x.dtype}. Use viewAsComplex()`, { op: "istft", got: x.dtype });
  if (x.ndim < 2 || x.ndim > 3 || x.numel === 0) throw new ShapeError(`istft: expected spectra (frequencies, frames), or a batch of such, got ${showShape(x.shape)}`, { op: "istft", got: x.shape });
  const half = Math.floor(nFft / 2) + 1;
  const isComplex = returnComplex || window?.type.category === Category.Complex;
  const frames = checkFrames("istft", nFft, hopLength, winLength, window, onesided ?? x.shape[x.ndim - 2] !== nFft, isComplex, x);
  const expected = frames.onesided ? half : nFft;
  if (x.shape[x.ndim - 2] !== expected) throw new ShapeError(`istft: nFft ${nFft} has ${expected} frequencies, got ${showShape(x.shape)}`, { op: "istft", expected, got: x.shape });
  const spectra = ops.transpose(x.ndim === 2 ? ops.unsqueeze(x, 0) : x, 1, 2);
  const norm = normalized ? "ortho" : "backward";
  const parts = framesOf(spectra, frames, norm, returnComplex);
  const [batch, count] = parts.shape;
  const weighted = frames.window === null ? parts : ops.mul(parts, frames.window);
  const total = nFft + frames.hop * (count - 1);
  const places = samplesOf(count, frames);
  const sums = ops.indexAdd(zeros([batch, total], weighted.type), 1, places, ops.reshape(weighted, [batch, count * nFft]));
  const start = center ? Math.floor(nFft / 2) : 0;
  const end = length === undefined ? total - (center ? Math.floor(nFft / 2) : 0) : start + length;
  const kept = (sum: Tensor, dim: number): Tensor => ops.slice(sum, dim, { start, end: Math.min(end, total) });
  const weights = kept(envelope(count, total, places, frames, weighted), 0);
  if (ops.le(ops.abs(weights), 1e-11).any().item()) throw new ArgumentError("istft: the windows leave samples without weight, so the signal is not determined", { op: "istft" });
  const signal = ops.div(kept(sums, 1), weights);
  const filled = ops.padTo(signal, [batch, Math.max(end - start, signal.shape[1])]);
  return x.ndim === 2 ? ops.squeeze(filled, 0) : filled;
}

/** The frames in time: real numbers, unless complex ones are asked for. */
function framesOf(spectra: Tensor, { nFft, onesided }: Frames, norm: "ortho" | "backward", complex: boolean): Tensor {
  if (onesided) return ops.fftIrfft(spectra, { n: nFft, norm });
  const frames = ops.fftIfft(spectra, { norm });
  return complex ? frames : ops.real(frames);
}

/** Sums of the squared windows, sample by sample. */
function envelope(count: number, total: number, places: Tensor, { nFft, window }: Frames, like: Tensor): Tensor {
  const square = window === null ? ops.onesLike(ops.select(ops.select(like, 0, 0), 0, 0)) : ops.mul(window, window);
  const repeated = ops.reshape(ops.expand(square, [count, nFft]), [count * nFft]);
  return ops.indexAdd(zeros([total], repeated.type), 0, places, repeated);
}

/** Which sample each point of each frame is, int64, frame by frame. */
function samplesOf(count: number, { nFft, hop }: Frames): Tensor {
  const starts = ops.mul(ops.arange(0, count, { dtype: "int64" }), hop);
  return ops.reshape(ops.add(ops.unsqueeze(starts, 1), ops.arange(0, nFft, { dtype: "int64" })), [count * nFft]);
}

/** Both ends filled with n samples each. */
function padded(x: Tensor, n: number, mode: "reflect" | "constant" | "replicate" | "circular"): Tensor {
  if (n === 0) return x;
  const length = x.shape[1];
  if (mode === "constant") return ops.sliceScatter(ops.newZeros(x, [x.shape[0], length + 2 * n]), x, { dim: 1, start: n, end: n + length });
  const most = mode === "reflect" ? length - 1 : mode === "circular" ? length : Infinity;
  if (n > most || length === 0) throw new ShapeError(`stft: cannot pad a signal of length ${length} by ${n} with mode "${mode}"`, { op: "stft", length, padding: n });
  const places = ops.arange(-n, length + n, { dtype: "int64" });
  const last = length - 1;
  const inside = mode === "replicate" ? ops.clamp(places, { min: 0, max: last })
    : mode === "circular" ? ops.remainder(places, length)
    : ops.sub(last, ops.abs(ops.sub(last, ops.abs(places))));
  return ops.indexSelect(x, 1, inside);
}

function checkFrames(
  op: string, nFft: number, hopLength: number | undefined, winLength: number | undefined, window: Tensor | null, onesided: boolean | undefined, isComplex: boolean,
  x: Tensor,
): Frames {
  const hop = hopLength ?? Math.floor(nFft / 4);
  const length = winLength ?? nFft;
  const fail = (what: string, got: unknown): never => { throw new ArgumentError(`${op}: ${what}, got ${String(got)}`, { op, got }); };
  if (nFft < 1) fail("nFft must be at least 1", nFft);
  if (hop < 1) fail("hopLength must be at least 1", hop);
  if (length < 1 || length > nFft) fail(`winLength must be from 1 to nFft ${nFft}`, length);
  if (window !== null && (window.ndim !== 1 || window.shape[0] !== length)) fail(`window must have ${length} elements`, showShape(window.shape));
  if (onesided === true && isComplex) fail("half of the frequencies say everything only about real signals and windows; onesided must be false", onesided);
  const weights = window ?? (length < nFft ? ops.ones([length], { dtype: realType(x.type).name }) : null);
  return { nFft, hop, window: weights && widened(weights, nFft), onesided: onesided ?? !isComplex };
}

/** In the middle of a frame, with zeros on both sides. */
function widened(window: Tensor, nFft: number): Tensor {
  const length = window.shape[0];
  if (length === nFft) return window;
  const start = Math.floor((nFft - length) / 2);
  return ops.sliceScatter(ops.newZeros(window, [nFft]), window, { dim: 0, start, end: start + length });
}
