// Connectionist temporal classification (Graves and others 2006): minus the log probability of all
// ways to read a target, with blanks between and repeats, over the frames of its sample.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape } from "../errors.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

/** Stands for log(0), so that differences of it are numbers. */
const IMPOSSIBLE = -1e30;

export function ctcLoss(
  logProbs: Tensor, targets: Tensor, inputLengths: number | readonly number[], targetLengths: number | readonly number[],
  blank: number, reduction: string, zeroInfinity: boolean,
): Tensor {
  const single = logProbs.ndim === 2;
  // In double precision, since errors add up frame by frame.
  const double = logProbs.dtype === "float64" ? logProbs : ops.to(logProbs, "float64");
  const frames = single ? ops.unsqueeze(double, 1) : double;
  if (frames.ndim !== 3) throw new ShapeError(`ctcLoss: expected log probabilities (T, N, C) or (T, C), got ${showShape(logProbs.shape)}`, { shape: logProbs.shape });
  const [steps, batch, classes] = frames.shape;
  if (blank < 0 || blank >= classes) throw new ArgumentError(`ctcLoss: blank must be one of ${classes} classes, got ${blank}`, { blank });
  const inputs = lengths("inputLengths", inputLengths, batch, steps);
  const sizes = lengths("targetLengths", targetLengths, batch, Infinity);
  const labels = labelsOf(targets, sizes, classes);
  const losses = readings(frames, labels, inputs, blank);
  const finite = zeroInfinity ? ops.where(ops.isinf(losses), ops.zerosLike(losses), losses) : losses;
  const kept = logProbs.dtype === "float64" ? finite : ops.to(finite, logProbs.dtype);
  if (reduction === "none") return single ? ops.squeeze(kept, 0) : kept;
  if (reduction === "sum") return ops.sum(kept);
  return ops.mean(ops.div(kept, tensor(sizes.map((size) => Math.max(size, 1)), { dtype: kept.dtype })));
}

function lengths(name: string, given: number | readonly number[], batch: number, most: number): readonly number[] {
  const list = typeof given === "number" ? [given] : given;
  if (list.length !== batch || list.some((n) => n < 0 || n > most)) throw new ShapeError(`ctcLoss: ${name} ${showShape(list)} must be ${batch} numbers from 0 to ${most}`, { lengths: list });
  return list;
}

/** The labels of each sample: rows of targets, or stretches of one vector. */
function labelsOf(targets: Tensor, sizes: readonly number[], classes: number): number[][] {
  const flat = Array.from(ops.to(targets, "int64").contiguous().copyElements() as BigInt64Array, Number);
  const width = targets.ndim === 2 ? targets.shape[1] : undefined;
  let start = 0;
  return sizes.map((size, n) => {
    const from = width === undefined ? start : n * width;
    start += size;
    const labels = flat.slice(from, from + size);
    if (labels.length < size || (width !== undefined && size > width)) throw new ShapeError(`ctcLoss: targets ${showShape(targets.shape)} hold fewer than ${size} labels of sample ${n}`, { shape: targets.shape, sizes });
    if (labels.some((label) => label < 0 || label >= classes)) throw new ArgumentError(`ctcLoss: labels of sample ${n} must be from 0 to ${classes - 1}, got ${showShape(labels)}`, { labels });
    return labels;
  });
}

/** Minus the log probability of each sample, (N): the sums over paths, frame by frame. */
function readings(frames: Tensor, labels: readonly (readonly number[])[], inputs: readonly number[], blank: number): Tensor {
  const [steps, batch] = frames.shape;
  const width = 2 * Math.max(0, ...labels.map((own) => own.length)) + 1;
  const rows = labels.map((own) => Array.from({ length: width }, (_, s) => (s % 2 === 1 ? own[(s - 1) / 2] ?? blank : blank)));
  const table = <V>(of: (n: number, s: number) => V): V[] => rows.flatMap((row, n) => row.map((_, s) => of(n, s)));
  const at = (values: readonly number[]): Tensor => tensor([...values], { dtype: frames.dtype }).reshape([batch, width]);
  const places = tensor(BigInt64Array.from(rows.flat(), BigInt)).reshape([batch, width]);
  const skips = at(table((n, s) => (s > 1 && rows[n][s] !== blank && rows[n][s] !== rows[n][s - 2] ? 0 : IMPOSSIBLE)));
  const starts = at(table((n, s) => (s === 0 || (s === 1 && labels[n].length > 0) ? 0 : IMPOSSIBLE)));
  const ends = at(table((n, s) => (s === 2 * labels[n].length || (s > 0 && s === 2 * labels[n].length - 1) ? 0 : IMPOSSIBLE)));
  let paths = starts;
  for (let t = 0; t < steps; t++) {
    const reached = t === 0 ? paths : ops.logaddexp(ops.logaddexp(paths, shifted(paths, 1)), ops.add(shifted(paths, 2), skips));
    const next = ops.add(ops.clampMin(reached, IMPOSSIBLE), ops.gather(ops.select(frames, 0, t), 1, places));
    if (inputs.every((n) => n > t)) paths = next;
    else paths = ops.where(tensor(inputs.map((n) => n > t), { dtype: "bool" }).reshape([batch, 1]), next, paths);
  }
  const log = ops.logsumexp(ops.add(paths, ends), 1);
  const loss = ops.where(ops.lt(log, IMPOSSIBLE / 2), Infinity, ops.neg(log));
  return ops.add(loss, normalizer(frames, inputs));
}

/**
 * Zero, with the gradient exp(log_probs) of a sample's frames: PyTorch's gradient is that of log
 * probabilities; passed on through log_softmax this part becomes zero.
 */
function normalizer(frames: Tensor, inputs: readonly number[]): Tensor {
  const [steps, batch] = frames.shape;
  const counts = Array.from({ length: steps }, (_, t) => inputs.map((n) => (t < n ? 1 : 0)));
  const mask = tensor(counts.flat(), { dtype: frames.dtype }).reshape([steps, batch, 1]);
  const total = ops.sum(ops.mul(ops.exp(frames), mask), [0, 2]);
  return ops.sub(total, total.detach());
}

/** Every state's value where the state `by` places after it stands. */
function shifted(paths: Tensor, by: number): Tensor {
  const width = paths.shape[1];
  return ops.slice(ops.constantPadNd(paths, [by, 0], { value: IMPOSSIBLE }), 1, 0, width);
}
