// Generated from ops/loss.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkIntOrInts,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { OVER } from "../../src/dispatch/fused.js";
import {
  checkOptionalTensor,
  checkTensor,
  refuseComplex,
  type TensorLike,
} from "../../src/dispatch/operand.js";
import { callOverload, type Form } from "../../src/dispatch/overload.js";
import {
  binary,
  definePointwise,
  pointwise,
  pointwiseInPlace,
} from "../../src/dispatch/pointwise.js";
import { alignToRows, defineRows, rowwise } from "../../src/dispatch/reduce.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  classEntropyGradients,
  logLossGradients,
  logisticLossGradients,
} from "../autograd/loss.js";
import { ctcLoss as ctcLossWritten } from "../../src/composites/ctc-loss.js";
import * as ops from "./index.js";

export interface BinaryCrossEntropyOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Cross entropy of probabilities x in [0, 1]. Its logarithms are held above -100.
 */
export function binaryCrossEntropy(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options: BinaryCrossEntropyOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("binaryCrossEntropy", options, ["reduction"]);
  x = checkTensor("binaryCrossEntropy", "x", x);
  refuseComplex("binaryCrossEntropy", "x", x);
  target = checkTensor("binaryCrossEntropy", "target", target);
  refuseComplex("binaryCrossEntropy", "target", target);
  weight = checkOptionalTensor("binaryCrossEntropy", "weight", weight);
  refuseComplex("binaryCrossEntropy", "weight", weight);
  const reduction = checkEnum(
    "binaryCrossEntropy",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(
      binaryCrossEntropy(widenHalves(x), widenHalves(target), widenHalves(weight), options),
      x.type,
    );
  }
  return ops.reduceLoss(ops.weighted(ops.logLoss(x, target), weight), reduction);
}

export interface BinaryCrossEntropyWithLogitsOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Cross entropy of probabilities sigmoid(x), stable on both sides. pos_weight weighs targets of 1.
 */
export function binaryCrossEntropyWithLogits(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  posWeight?: Tensor | null,
  options: BinaryCrossEntropyWithLogitsOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("binaryCrossEntropyWithLogits", options, ["reduction"]);
  x = checkTensor("binaryCrossEntropyWithLogits", "x", x);
  refuseComplex("binaryCrossEntropyWithLogits", "x", x);
  target = checkTensor("binaryCrossEntropyWithLogits", "target", target);
  refuseComplex("binaryCrossEntropyWithLogits", "target", target);
  weight = checkOptionalTensor("binaryCrossEntropyWithLogits", "weight", weight);
  refuseComplex("binaryCrossEntropyWithLogits", "weight", weight);
  posWeight = checkOptionalTensor("binaryCrossEntropyWithLogits", "posWeight", posWeight);
  refuseComplex("binaryCrossEntropyWithLogits", "posWeight", posWeight);
  const reduction = checkEnum(
    "binaryCrossEntropyWithLogits",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(
      binaryCrossEntropyWithLogits(
        widenHalves(x),
        widenHalves(target),
        widenHalves(weight),
        widenHalves(posWeight),
        options,
      ),
      x.type,
    );
  }
  return ops.reduceLoss(
    ops.weighted(ops.logisticLoss(x, target, posWeight ?? 1), weight),
    reduction,
  );
}

const CLASS_ENTROPY = defineRows({
  name: "classEntropy",
  kernel: "class_entropy",
  results: ["T", "computed", "computed", "computed"],
  perRow: [true, true, true, true],
  reads: [0, 1, 2],
  absent: [0, 0, 0],
  mutates: [],
  gradients: classEntropyGradients,
});

/**
 * Minus the logarithm of the softmax of x along dim at the class that is the row's target; added
 * up, should several classes be it. dim stays as 1.
 *
 * `k * s - sum_over(if classes == target then x - m else 0)`
 */
export function classEntropy(
  x: Tensor,
  classes: Tensor,
  target: Tensor,
  dim: number,
): Tensor | Tensor {
  x = checkTensor("classEntropy", "x", x);
  classes = checkTensor("classEntropy", "classes", classes);
  target = checkTensor("classEntropy", "target", target);
  dim = wrapDim("classEntropy", dim, x.ndim);
  const over = [dim];
  classes = alignToRows("classEntropy", "classes", classes, x, over, false)!;
  target = alignToRows("classEntropy", "target", target, x, over, true)!;
  return rowwise(CLASS_ENTROPY, [x, classes, target], over, { [OVER]: over })[0];
}

/**
 * The losses x of single targets brought together, without those of ignore_index.
 */
export function classLoss(
  x: Tensor,
  target: Tensor,
  ignoreIndex: number,
  reduction: "mean" | "sum" | "none",
  weight?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("classLoss", "x", x);
  refuseComplex("classLoss", "x", x);
  target = checkTensor("classLoss", "target", target);
  ignoreIndex = checkInt("classLoss", "ignoreIndex", ignoreIndex);
  reduction = checkEnum("classLoss", "reduction", reduction, ["mean", "sum", "none"]);
  weight = checkOptionalTensor("classLoss", "weight", weight);
  refuseComplex("classLoss", "weight", weight);
  if (isHalf(x)) {
    return narrowHalves(
      classLoss(widenHalves(x), widenHalves(target), ignoreIndex, reduction, widenHalves(weight)),
      x.type,
    );
  }
  const keep = ops.ne(target, ignoreIndex);
  const loss = ops.whereSelf(keep, x, 0);
  const label = ops.whereSelf(keep, target, 0);
  if (reduction !== "mean") return ops.reduceLoss(loss, reduction);
  if (host.given(weight)) {
    return ops.div(ops.sum(loss), ops.sum(ops.whereSelf(keep, ops.take(weight ?? x, label), 0)));
  }
  return ops.div(ops.sum(loss), ops.countNonzero(keep));
}

export interface CrossEntropyClassesOptions {
  ignoreIndex?: number;
  reduction?: "mean" | "sum" | "none";
  labelSmoothing?: number;
}

/**
 * Softmax cross entropy between logits x and the classes that target names: nll_loss of
 * log_softmax. With label_smoothing, that share of every target is spread over all classes.
 */
export function crossEntropyClasses(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options: CrossEntropyClassesOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "crossEntropyClasses",
    options,
    ["ignoreIndex", "reduction", "labelSmoothing"],
  );
  x = checkTensor("crossEntropyClasses", "x", x);
  refuseComplex("crossEntropyClasses", "x", x);
  target = checkTensor("crossEntropyClasses", "target", target);
  weight = checkOptionalTensor("crossEntropyClasses", "weight", weight);
  refuseComplex("crossEntropyClasses", "weight", weight);
  const ignoreIndex = checkInt("crossEntropyClasses", "ignoreIndex", options.ignoreIndex ?? -100);
  const reduction = checkEnum(
    "crossEntropyClasses",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const labelSmoothing = checkNumber(
    "crossEntropyClasses",
    "labelSmoothing",
    options.labelSmoothing ?? 0,
  );
  if (!(host.rank(x) > 0)) {
    throw new ShapeError(`crossEntropy: x must have a dim of classes, got a 0-d tensor`);
  }
  if (!host.sameShape(
    host.shape(target),
    host.concat(
      host.sliceList(host.shape(x), 0, Math.min(host.rank(x) - 1, 1)),
      host.sliceList(host.shape(x), Math.min(host.rank(x), 2), host.rank(x)),
    ),
  )) {
    throw new ShapeError(
      `crossEntropy: target ${showValue(host.shape(target))} must have the shape of x, ${showValue(host.shape(x))}, without its dim of classes`,
    );
  }
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
    throw new ArgumentError(
      `crossEntropy: label_smoothing must be in [0, 1], got ${showValue(labelSmoothing)}`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(
      crossEntropyClasses(widenHalves(x), widenHalves(target), widenHalves(weight), options),
      x.type,
    );
  }
  if (labelSmoothing === 0 && host.size(x, host.rank(x) === 1 ? 0 : 1) <= 16777216) {
    return ops.crossEntropyHard(x, target, ignoreIndex, reduction, weight);
  }
  return ops.crossEntropySmooth(x, target, ignoreIndex, reduction, labelSmoothing, weight);
}

/**
 * Cross entropy of targets that name one class each. Classes are compared as numbers of the dtype
 * of x, of which float32 has 2^24 that are exact.
 */
export function crossEntropyHard(
  x: Tensor,
  target: Tensor,
  ignoreIndex: number,
  reduction: "mean" | "sum" | "none",
  weight?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("crossEntropyHard", "x", x);
  refuseComplex("crossEntropyHard", "x", x);
  target = checkTensor("crossEntropyHard", "target", target);
  ignoreIndex = checkInt("crossEntropyHard", "ignoreIndex", ignoreIndex);
  reduction = checkEnum("crossEntropyHard", "reduction", reduction, ["mean", "sum", "none"]);
  weight = checkOptionalTensor("crossEntropyHard", "weight", weight);
  refuseComplex("crossEntropyHard", "weight", weight);
  if (isHalf(x)) {
    return narrowHalves(
      crossEntropyHard(
        widenHalves(x),
        widenHalves(target),
        ignoreIndex,
        reduction,
        widenHalves(weight),
      ),
      x.type,
    );
  }
  return onDeviceOf(x, () => {
    const c = host.rank(x) === 1 ? 0 : 1;
    const label = ops.whereSelf(ops.eq(target, ignoreIndex), 0, target);
    const classes = ops.arange(0, { end: host.size(x, c), dtype: host.dtype(x) });
    const named = ops.reshape(ops.gather(classes, 0, ops.reshape(label, [-1])), host.shape(label));
    const entropy = ops.squeeze(ops.classEntropy(x, classes, named, c), { dim: c });
    const loss = host.given(weight) ? ops.mul(entropy, ops.take(weight ?? x, label)) : entropy;
    return ops.classLoss(loss, target, ignoreIndex, reduction, weight);
  });
}

export interface CrossEntropyProbabilitiesOptions {
  ignoreIndex?: number;
  reduction?: "mean" | "sum" | "none";
  labelSmoothing?: number;
}

/**
 * Softmax cross entropy between logits x and the probabilities target of all classes, each class
 * times its weight. The mean is over samples. ignore_index says nothing here.
 */
export function crossEntropyProbabilities(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options: CrossEntropyProbabilitiesOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions(
    "crossEntropyProbabilities",
    options,
    ["ignoreIndex", "reduction", "labelSmoothing"],
  );
  x = checkTensor("crossEntropyProbabilities", "x", x);
  refuseComplex("crossEntropyProbabilities", "x", x);
  target = checkTensor("crossEntropyProbabilities", "target", target);
  refuseComplex("crossEntropyProbabilities", "target", target);
  weight = checkOptionalTensor("crossEntropyProbabilities", "weight", weight);
  refuseComplex("crossEntropyProbabilities", "weight", weight);
  checkInt("crossEntropyProbabilities", "ignoreIndex", options.ignoreIndex ?? -100);
  const reduction = checkEnum(
    "crossEntropyProbabilities",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const labelSmoothing = checkNumber(
    "crossEntropyProbabilities",
    "labelSmoothing",
    options.labelSmoothing ?? 0,
  );
  if (!(host.sameShape(host.shape(x), host.shape(target)) && host.rank(x) > 0)) {
    throw new ShapeError(
      `crossEntropy: probabilities ${showValue(host.shape(target))} must have the shape of x, ${showValue(host.shape(x))}`,
    );
  }
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
    throw new ArgumentError(
      `crossEntropy: label_smoothing must be in [0, 1], got ${showValue(labelSmoothing)}`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(
      crossEntropyProbabilities(widenHalves(x), widenHalves(target), widenHalves(weight), options),
      x.type,
    );
  }
  const c = host.rank(x) === 1 ? 0 : 1;
  const share = ops.add(ops.mul(1 - labelSmoothing, target), labelSmoothing / host.size(x, c));
  const all = ops.movedim(ops.mul(share, ops.logSoftmax(x, c)), [c], [-1]);
  return ops.reduceLoss(ops.neg(ops.sum(ops.weighted(all, weight), { dim: -1 })), reduction);
}

/**
 * Cross entropy of targets of which a share is spread over all classes.
 */
export function crossEntropySmooth(
  x: Tensor,
  target: Tensor,
  ignoreIndex: number,
  reduction: "mean" | "sum" | "none",
  labelSmoothing: number,
  weight?: Tensor | null,
): Tensor | Tensor {
  x = checkTensor("crossEntropySmooth", "x", x);
  refuseComplex("crossEntropySmooth", "x", x);
  target = checkTensor("crossEntropySmooth", "target", target);
  ignoreIndex = checkInt("crossEntropySmooth", "ignoreIndex", ignoreIndex);
  reduction = checkEnum("crossEntropySmooth", "reduction", reduction, ["mean", "sum", "none"]);
  labelSmoothing = checkNumber("crossEntropySmooth", "labelSmoothing", labelSmoothing);
  weight = checkOptionalTensor("crossEntropySmooth", "weight", weight);
  refuseComplex("crossEntropySmooth", "weight", weight);
  if (isHalf(x)) {
    return narrowHalves(
      crossEntropySmooth(
        widenHalves(x),
        widenHalves(target),
        ignoreIndex,
        reduction,
        labelSmoothing,
        widenHalves(weight),
      ),
      x.type,
    );
  }
  const c = host.rank(x) === 1 ? 0 : 1;
  const logp = ops.logSoftmax(x, c);
  const nll = ops.nllLoss(logp, target, weight, { ignoreIndex, reduction });
  return ops.add(
    ops.mul(1 - labelSmoothing, nll),
    ops.mul(
      labelSmoothing,
      ops.classLoss(
        ops.neg(ops.mean(ops.weighted(ops.movedim(logp, [c], [-1]), weight), { dim: -1 })),
        target,
        ignoreIndex,
        reduction,
        weight,
      ),
    ),
  );
}

export interface CtcLossOptions {
  blank?: number;
  reduction?: "mean" | "sum" | "none";
  zeroInfinity?: boolean;
}

/**
 * Connectionist temporal classification: minus the log probability of all ways to read a target in
 * the frames of log_probs, (T, N, C) or (T, C). inf where the target does not fit, 0 there with
 * zero_infinity. The mean divides by the targets' lengths first. As in PyTorch the gradient is
 * meant for log probabilities, and right once passed on through log_softmax. Graves and others
 * 2006.
 */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: number | readonly number[] | Tensor,
  targetLengths: number | readonly number[] | Tensor,
  options?: CtcLossOptions,
): Tensor;
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: number | readonly number[] | Tensor,
  targetLengths: number | readonly number[] | Tensor,
  blank?: number,
  options?: CtcLossOptions,
): Tensor;
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: number | readonly number[] | Tensor,
  targetLengths: number | readonly number[] | Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<CtcLossOptions>(
    "ctcLoss",
    ["blank"],
    ["blank", "reduction", "zeroInfinity"],
    rest,
  );
  logProbs = checkTensor("ctcLoss", "logProbs", logProbs);
  refuseComplex("ctcLoss", "logProbs", logProbs);
  targets = checkTensor("ctcLoss", "targets", targets);
  inputLengths = checkIntOrInts("ctcLoss", "inputLengths", inputLengths);
  targetLengths = checkIntOrInts("ctcLoss", "targetLengths", targetLengths);
  const blank = checkInt("ctcLoss", "blank", options.blank ?? 0);
  const reduction = checkEnum(
    "ctcLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const zeroInfinity = checkBool("ctcLoss", "zeroInfinity", options.zeroInfinity ?? false);
  return onDeviceOf(
    logProbs,
    () => ctcLossWritten(
      logProbs,
      targets,
      inputLengths,
      targetLengths,
      blank,
      reduction,
      zeroInfinity,
    ),
  );
}

export interface HuberLossOptions {
  reduction?: "mean" | "sum" | "none";
  delta?: number;
}

/**
 * Squared error / 2 up to delta, delta * (absolute error - delta / 2) above it. Huber 1964.
 */
export function huberLoss(
  x: Tensor,
  target: Tensor,
  options: HuberLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("huberLoss", options, ["reduction", "delta"]);
  x = checkTensor("huberLoss", "x", x);
  refuseComplex("huberLoss", "x", x);
  target = checkTensor("huberLoss", "target", target);
  refuseComplex("huberLoss", "target", target);
  const reduction = checkEnum(
    "huberLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const delta = checkNumber("huberLoss", "delta", options.delta ?? 1);
  if (!(delta > 0)) {
    throw new ArgumentError(`huberLoss: delta must be positive, got ${showValue(delta)}`);
  }
  if (isHalf(x)) {
    return narrowHalves(huberLoss(widenHalves(x), widenHalves(target), options), x.type);
  }
  const d = ops.abs(ops.sub(x, target));
  return ops.reduceLoss(
    ops.whereSelf(
      ops.le(d, delta),
      ops.mul(ops.mul(0.5, d), d),
      ops.mul(delta, ops.sub(d, 0.5 * delta)),
    ),
    reduction,
  );
}

export interface KlDivOptions {
  reduction?: "mean" | "batchmean" | "sum" | "none";
  logTarget?: boolean;
}

/**
 * Kullback-Leibler divergence, target * (log(target) - x), of log probabilities x. With log_target
 * the target is a log probability too. batchmean divides the sum by size(x, 0), as mathematics
 * does.
 */
export function klDiv(x: Tensor, target: Tensor, options: KlDivOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("klDiv", options, ["reduction", "logTarget"]);
  x = checkTensor("klDiv", "x", x);
  refuseComplex("klDiv", "x", x);
  target = checkTensor("klDiv", "target", target);
  refuseComplex("klDiv", "target", target);
  const reduction = checkEnum(
    "klDiv",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "batchmean", "sum", "none"],
  );
  const logTarget = checkBool("klDiv", "logTarget", options.logTarget ?? false);
  if (isHalf(x)) return narrowHalves(klDiv(widenHalves(x), widenHalves(target), options), x.type);
  const loss = logTarget
    ? ops.mul(ops.exp(target), ops.sub(target, x))
    : ops.sub(ops.xlogy(target, target), ops.mul(target, x));
  if (reduction === "none") return loss;
  if (reduction === "sum") return ops.sum(loss);
  if (reduction === "batchmean") return ops.div(ops.sum(loss), host.size(x, 0));
  return ops.mean(loss);
}

export interface L1LossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Absolute error, |x - target|. The gradient is 0 where they are equal.
 */
export function l1Loss(x: Tensor, target: Tensor, options: L1LossOptions = NONE): Tensor | Tensor {
  if (options !== NONE) checkOptions("l1Loss", options, ["reduction"]);
  x = checkTensor("l1Loss", "x", x);
  target = checkTensor("l1Loss", "target", target);
  const reduction = checkEnum(
    "l1Loss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  return ops.reduceLoss(ops.abs(ops.sub(x, target)), reduction);
}

const LOG_LOSS = definePointwise({
  name: "logLoss",
  kernel: "log_loss",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "target",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: logLossGradients,
});

/**
 * Cross entropy of every probability x with its target; the denominator of its gradient is held
 * above 1e-12.
 *
 * `-target * max(log(x), -100) - (1 - target) * max(log1p(-x), -100)`
 */
export function logLoss(x: Tensor, target: Tensor): Tensor | Tensor {
  return binary(LOG_LOSS, x, target);
}

/** As `logLoss`, written into x and returning it. */
export function logLoss_(x: Tensor, target: Tensor): Tensor {
  return pointwiseInPlace(LOG_LOSS, [x, target]);
}

const LOGISTIC_LOSS = definePointwise({
  name: "logisticLoss",
  kernel: "logistic_loss",
  inputs: [
    {
      name: "x",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "target",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: false,
    },
    {
      name: "posWeight",
      dtypes: ["float16", "bfloat16", "float32", "float64"],
      generic: true,
      scalar: true,
    },
  ],
  promote: "int_to_float",
  results: ["T"],
  gradients: logisticLossGradients,
});

/**
 * Cross entropy of every probability sigmoid(x) with its target, a target of 1 weighing pos_weight.
 *
 * `(1 - target) * x + scale * below`
 */
export function logisticLoss(x: Tensor, target: Tensor, posWeight: TensorLike): Tensor | Tensor {
  return pointwise(LOGISTIC_LOSS, [x, target, posWeight])[0];
}

/** As `logisticLoss`, written into x and returning it. */
export function logisticLoss_(x: Tensor, target: Tensor, posWeight: TensorLike): Tensor {
  return pointwiseInPlace(LOGISTIC_LOSS, [x, target, posWeight]);
}

export interface MseLossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Squared error, (x - target)².
 */
export function mseLoss(
  x: Tensor,
  target: Tensor,
  options: MseLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("mseLoss", options, ["reduction"]);
  x = checkTensor("mseLoss", "x", x);
  refuseComplex("mseLoss", "x", x);
  target = checkTensor("mseLoss", "target", target);
  refuseComplex("mseLoss", "target", target);
  const reduction = checkEnum(
    "mseLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) return narrowHalves(mseLoss(widenHalves(x), widenHalves(target), options), x.type);
  return ops.reduceLoss(ops.square(ops.sub(x, target)), reduction);
}

export interface NllLossOptions {
  ignoreIndex?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * Negative log likelihood: minus the log probability x of the class that target names, times its
 * weight. Targets equal to ignore_index count for nothing; the mean divides by the weights met.
 */
export function nllLoss(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options: NllLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("nllLoss", options, ["ignoreIndex", "reduction"]);
  x = checkTensor("nllLoss", "x", x);
  refuseComplex("nllLoss", "x", x);
  target = checkTensor("nllLoss", "target", target);
  weight = checkOptionalTensor("nllLoss", "weight", weight);
  refuseComplex("nllLoss", "weight", weight);
  const ignoreIndex = checkInt("nllLoss", "ignoreIndex", options.ignoreIndex ?? -100);
  const reduction = checkEnum(
    "nllLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (!(host.rank(x) > 0)) {
    throw new ShapeError(`nllLoss: x must have a dim of classes, got a 0-d tensor`);
  }
  if (isHalf(x)) {
    return narrowHalves(
      nllLoss(widenHalves(x), widenHalves(target), widenHalves(weight), options),
      x.type,
    );
  }
  const c = host.rank(x) === 1 ? 0 : 1;
  const label = ops.whereSelf(ops.eq(target, ignoreIndex), 0, target);
  const nll = ops.neg(ops.squeeze(ops.gather(x, c, ops.unsqueeze(label, c)), { dim: c }));
  const loss = host.given(weight) ? ops.mul(nll, ops.take(weight ?? x, label)) : nll;
  return ops.classLoss(loss, target, ignoreIndex, reduction, weight);
}

/**
 * What the option reduction makes of the losses of single elements.
 */
export function reduceLoss(x: Tensor, reduction: "mean" | "sum" | "none"): Tensor | Tensor {
  x = checkTensor("reduceLoss", "x", x);
  reduction = checkEnum("reduceLoss", "reduction", reduction, ["mean", "sum", "none"]);
  if (reduction === "none") return x;
  if (reduction === "sum") return ops.sum(x);
  return ops.mean(x);
}

export interface SmoothL1LossOptions {
  reduction?: "mean" | "sum" | "none";
  beta?: number;
}

/**
 * Squared error / (2 beta) below beta, absolute error - beta / 2 above it.
 */
export function smoothL1Loss(
  x: Tensor,
  target: Tensor,
  options: SmoothL1LossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("smoothL1Loss", options, ["reduction", "beta"]);
  x = checkTensor("smoothL1Loss", "x", x);
  refuseComplex("smoothL1Loss", "x", x);
  target = checkTensor("smoothL1Loss", "target", target);
  refuseComplex("smoothL1Loss", "target", target);
  const reduction = checkEnum(
    "smoothL1Loss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const beta = checkNumber("smoothL1Loss", "beta", options.beta ?? 1);
  if (!(beta >= 0)) {
    throw new ArgumentError(`smoothL1Loss: beta must not be negative, got ${showValue(beta)}`);
  }
  if (isHalf(x)) {
    return narrowHalves(smoothL1Loss(widenHalves(x), widenHalves(target), options), x.type);
  }
  const d = ops.abs(ops.sub(x, target));
  const loss = beta === 0
    ? d
    : ops.whereSelf(ops.lt(d, beta), ops.mul(ops.mul(0.5 / beta, d), d), ops.sub(d, 0.5 * beta));
  return ops.reduceLoss(loss, reduction);
}

/**
 * x times weight, where there is one.
 */
export function weighted(x: Tensor, weight?: Tensor | null): Tensor | Tensor {
  x = checkTensor("weighted", "x", x);
  refuseComplex("weighted", "x", x);
  weight = checkOptionalTensor("weighted", "weight", weight);
  refuseComplex("weighted", "weight", weight);
  if (isHalf(x)) return narrowHalves(weighted(widenHalves(x), widenHalves(weight)), x.type);
  if (host.given(weight)) return ops.mul(x, weight ?? 1);
  return x;
}

const CROSS_ENTROPY: readonly Form[] = [
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "target", kind: "tensor", optional: false, dtypes: ["int32", "int64"] },
      { name: "weight", kind: "tensor", optional: true },
      { name: "ignoreIndex", kind: "int", optional: true, option: true },
      {
        name: "reduction",
        kind: "enum",
        optional: true,
        option: true,
        members: ["mean", "sum", "none"],
      },
      { name: "labelSmoothing", kind: "number", optional: true, option: true },
    ],
    call: () => ops.crossEntropyClasses as never,
  },
  {
    params: [
      { name: "x", kind: "tensor", optional: false },
      { name: "target", kind: "tensor", optional: false },
      { name: "weight", kind: "tensor", optional: true },
      { name: "ignoreIndex", kind: "int", optional: true, option: true },
      {
        name: "reduction",
        kind: "enum",
        optional: true,
        option: true,
        members: ["mean", "sum", "none"],
      },
      { name: "labelSmoothing", kind: "number", optional: true, option: true },
    ],
    call: () => ops.crossEntropyProbabilities as never,
  },
];

/**
 * Softmax cross entropy between logits x and target: the classes it names, or, where it is
 * floating, the probabilities of all classes.
 */
export function crossEntropy(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options?: CrossEntropyClassesOptions,
): Tensor;
export function crossEntropy(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options?: CrossEntropyProbabilitiesOptions,
): Tensor;
export function crossEntropy(...args: unknown[]): unknown {
  return callOverload("crossEntropy", CROSS_ENTROPY, args);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `binaryCrossEntropy`. */
    binaryCrossEntropy(
      target: Tensor,
      weight?: Tensor | null,
      options?: BinaryCrossEntropyOptions,
    ): Tensor;
    /** See the function `binaryCrossEntropyWithLogits`. */
    binaryCrossEntropyWithLogits(
      target: Tensor,
      weight?: Tensor | null,
      posWeight?: Tensor | null,
      options?: BinaryCrossEntropyWithLogitsOptions,
    ): Tensor;
    /** See the function `classEntropy`. */
    classEntropy(classes: Tensor, target: Tensor, dim: number): Tensor;
    /** See the function `classLoss`. */
    classLoss(
      target: Tensor,
      ignoreIndex: number,
      reduction: "mean" | "sum" | "none",
      weight?: Tensor | null,
    ): Tensor;
    /** See the function `crossEntropyClasses`. */
    crossEntropyClasses(
      target: Tensor,
      weight?: Tensor | null,
      options?: CrossEntropyClassesOptions,
    ): Tensor;
    /** See the function `crossEntropyHard`. */
    crossEntropyHard(
      target: Tensor,
      ignoreIndex: number,
      reduction: "mean" | "sum" | "none",
      weight?: Tensor | null,
    ): Tensor;
    /** See the function `crossEntropyProbabilities`. */
    crossEntropyProbabilities(
      target: Tensor,
      weight?: Tensor | null,
      options?: CrossEntropyProbabilitiesOptions,
    ): Tensor;
    /** See the function `crossEntropySmooth`. */
    crossEntropySmooth(
      target: Tensor,
      ignoreIndex: number,
      reduction: "mean" | "sum" | "none",
      labelSmoothing: number,
      weight?: Tensor | null,
    ): Tensor;
    /** See the function `ctcLoss`. */
    ctcLoss(
      targets: Tensor,
      inputLengths: number | readonly number[] | Tensor,
      targetLengths: number | readonly number[] | Tensor,
      options?: CtcLossOptions,
    ): Tensor;
    ctcLoss(
      targets: Tensor,
      inputLengths: number | readonly number[] | Tensor,
      targetLengths: number | readonly number[] | Tensor,
      blank?: number,
      options?: CtcLossOptions,
    ): Tensor;
    /** See the function `huberLoss`. */
    huberLoss(target: Tensor, options?: HuberLossOptions): Tensor;
    /** See the function `klDiv`. */
    klDiv(target: Tensor, options?: KlDivOptions): Tensor;
    /** See the function `l1Loss`. */
    l1Loss(target: Tensor, options?: L1LossOptions): Tensor;
    /** See the function `logLoss`. */
    logLoss(target: Tensor): Tensor;
    /** See the function `logLoss_`. */
    logLoss_(target: Tensor): Tensor;
    /** See the function `logisticLoss`. */
    logisticLoss(target: Tensor, posWeight: TensorLike): Tensor;
    /** See the function `logisticLoss_`. */
    logisticLoss_(target: Tensor, posWeight: TensorLike): Tensor;
    /** See the function `mseLoss`. */
    mseLoss(target: Tensor, options?: MseLossOptions): Tensor;
    /** See the function `nllLoss`. */
    nllLoss(target: Tensor, weight?: Tensor | null, options?: NllLossOptions): Tensor;
    /** See the function `reduceLoss`. */
    reduceLoss(reduction: "mean" | "sum" | "none"): Tensor;
    /** See the function `smoothL1Loss`. */
    smoothL1Loss(target: Tensor, options?: SmoothL1LossOptions): Tensor;
    /** See the function `weighted`. */
    weighted(weight?: Tensor | null): Tensor;
    /** See the function `crossEntropy`. */
    crossEntropy(
      target: Tensor,
      weight?: Tensor | null,
      options?: CrossEntropyClassesOptions,
    ): Tensor;
    crossEntropy(
      target: Tensor,
      weight?: Tensor | null,
      options?: CrossEntropyProbabilitiesOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  binaryCrossEntropy(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    options?: BinaryCrossEntropyOptions,
  ): Tensor | Tensor {
    return binaryCrossEntropy(this, target, weight, options);
  },
  binaryCrossEntropyWithLogits(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    posWeight?: Tensor | null,
    options?: BinaryCrossEntropyWithLogitsOptions,
  ): Tensor | Tensor {
    return binaryCrossEntropyWithLogits(this, target, weight, posWeight, options);
  },
  classEntropy(this: Tensor, classes: Tensor, target: Tensor, dim: number): Tensor | Tensor {
    return classEntropy(this, classes, target, dim);
  },
  classLoss(
    this: Tensor,
    target: Tensor,
    ignoreIndex: number,
    reduction: "mean" | "sum" | "none",
    weight?: Tensor | null,
  ): Tensor | Tensor {
    return classLoss(this, target, ignoreIndex, reduction, weight);
  },
  crossEntropyClasses(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    options?: CrossEntropyClassesOptions,
  ): Tensor | Tensor {
    return crossEntropyClasses(this, target, weight, options);
  },
  crossEntropyHard(
    this: Tensor,
    target: Tensor,
    ignoreIndex: number,
    reduction: "mean" | "sum" | "none",
    weight?: Tensor | null,
  ): Tensor | Tensor {
    return crossEntropyHard(this, target, ignoreIndex, reduction, weight);
  },
  crossEntropyProbabilities(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    options?: CrossEntropyProbabilitiesOptions,
  ): Tensor | Tensor {
    return crossEntropyProbabilities(this, target, weight, options);
  },
  crossEntropySmooth(
    this: Tensor,
    target: Tensor,
    ignoreIndex: number,
    reduction: "mean" | "sum" | "none",
    labelSmoothing: number,
    weight?: Tensor | null,
  ): Tensor | Tensor {
    return crossEntropySmooth(this, target, ignoreIndex, reduction, labelSmoothing, weight);
  },
  ctcLoss(
    this: Tensor,
    targets: Tensor,
    inputLengths: number | readonly number[] | Tensor,
    targetLengths: number | readonly number[] | Tensor,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return ctcLoss(this, targets, inputLengths, targetLengths, ...rest);
  },
  huberLoss(this: Tensor, target: Tensor, options?: HuberLossOptions): Tensor | Tensor {
    return huberLoss(this, target, options);
  },
  klDiv(this: Tensor, target: Tensor, options?: KlDivOptions): Tensor | Tensor {
    return klDiv(this, target, options);
  },
  l1Loss(this: Tensor, target: Tensor, options?: L1LossOptions): Tensor | Tensor {
    return l1Loss(this, target, options);
  },
  logLoss(this: Tensor, target: Tensor): Tensor | Tensor { return logLoss(this, target); },
  logLoss_(this: Tensor, target: Tensor): Tensor { return logLoss_(this, target); },
  logisticLoss(this: Tensor, target: Tensor, posWeight: TensorLike): Tensor | Tensor {
    return logisticLoss(this, target, posWeight);
  },
  logisticLoss_(this: Tensor, target: Tensor, posWeight: TensorLike): Tensor {
    return logisticLoss_(this, target, posWeight);
  },
  mseLoss(this: Tensor, target: Tensor, options?: MseLossOptions): Tensor | Tensor {
    return mseLoss(this, target, options);
  },
  nllLoss(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    options?: NllLossOptions,
  ): Tensor | Tensor {
    return nllLoss(this, target, weight, options);
  },
  reduceLoss(this: Tensor, reduction: "mean" | "sum" | "none"): Tensor | Tensor {
    return reduceLoss(this, reduction);
  },
  smoothL1Loss(this: Tensor, target: Tensor, options?: SmoothL1LossOptions): Tensor | Tensor {
    return smoothL1Loss(this, target, options);
  },
  weighted(this: Tensor, weight?: Tensor | null): Tensor | Tensor {
    return weighted(this, weight);
  },
  crossEntropy(this: Tensor, ...args: unknown[]): unknown {
    return callOverload("crossEntropy", CROSS_ENTROPY, [this, ...args]);
  },
});
