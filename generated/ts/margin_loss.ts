// Generated from ops/margin_loss.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { onDeviceOf } from "../../src/device.js";
import {
  NONE,
  checkBool,
  checkEnum,
  checkInt,
  checkNumber,
  checkOptions,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { isHalf, narrowHalves, widenHalves } from "../../src/dispatch/compute-type.js";
import { checkOptionalTensor, checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { ArgumentError, ShapeError, showValue } from "../../src/errors.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import * as ops from "./index.js";

export interface CosineEmbeddingLossOptions {
  margin?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * One minus the cosine of the angle between input1 and input2 where target is 1; how much the
 * cosine exceeds the margin where it is -1.
 */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options?: CosineEmbeddingLossOptions,
): Tensor;
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  options?: CosineEmbeddingLossOptions,
): Tensor;
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<CosineEmbeddingLossOptions>(
    "cosineEmbeddingLoss",
    ["margin"],
    ["margin", "reduction"],
    rest,
  );
  input1 = checkTensor("cosineEmbeddingLoss", "input1", input1);
  refuseComplex("cosineEmbeddingLoss", "input1", input1);
  input2 = checkTensor("cosineEmbeddingLoss", "input2", input2);
  refuseComplex("cosineEmbeddingLoss", "input2", input2);
  target = checkTensor("cosineEmbeddingLoss", "target", target);
  refuseComplex("cosineEmbeddingLoss", "target", target);
  const margin = checkNumber("cosineEmbeddingLoss", "margin", options.margin ?? 0);
  const reduction = checkEnum(
    "cosineEmbeddingLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (!(host.rank(target) <= 1 && host.rank(input1) === host.rank(target) + 1)) {
    throw new ShapeError(
      `cosineEmbeddingLoss: target ${showValue(host.shape(target))} has not one dim less than ${showValue(host.shape(input1))}`,
    );
  }
  if (isHalf(input1)) {
    return narrowHalves(
      cosineEmbeddingLoss(
        widenHalves(input1),
        widenHalves(input2),
        widenHalves(target),
        ...(rest as never[])
      ),
      input1.type,
    );
  }
  const dots = ops.sum(ops.mul(input1, input2), { dim: -1 });
  const squares = ops.mul(
    ops.add(ops.sum(ops.mul(input1, input1), { dim: -1 }), 1e-12),
    ops.add(ops.sum(ops.mul(input2, input2), { dim: -1 }), 1e-12),
  );
  const cosine = ops.div(dots, ops.sqrt(squares));
  const loss = ops.whereSelf(
    ops.eq(target, 1),
    ops.sub(1, cosine),
    ops.whereSelf(ops.eq(target, -1), ops.clampMin(ops.sub(cosine, margin), 0), 0),
  );
  return ops.reduceLoss(loss, reduction);
}

export interface GaussianNllLossOptions {
  full?: boolean;
  eps?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * Negative log likelihood of target under normal distributions of means x and the given variances,
 * which are held above eps without gradient. With full, the constant is added.
 */
export function gaussianNllLoss(
  x: Tensor,
  target: Tensor,
  variance: Tensor,
  options?: GaussianNllLossOptions,
): Tensor;
export function gaussianNllLoss(
  x: Tensor,
  target: Tensor,
  variance: Tensor,
  full: boolean,
  options?: GaussianNllLossOptions,
): Tensor;
export function gaussianNllLoss(
  x: Tensor,
  target: Tensor,
  variance: Tensor,
  full?: boolean,
  eps?: number,
  options?: GaussianNllLossOptions,
): Tensor;
export function gaussianNllLoss(
  x: Tensor,
  target: Tensor,
  variance: Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<GaussianNllLossOptions>(
    "gaussianNllLoss",
    ["full", "eps"],
    ["full", "eps", "reduction"],
    rest,
  );
  x = checkTensor("gaussianNllLoss", "x", x);
  refuseComplex("gaussianNllLoss", "x", x);
  target = checkTensor("gaussianNllLoss", "target", target);
  refuseComplex("gaussianNllLoss", "target", target);
  variance = checkTensor("gaussianNllLoss", "variance", variance);
  refuseComplex("gaussianNllLoss", "variance", variance);
  const full = checkBool("gaussianNllLoss", "full", options.full ?? false);
  const eps = checkNumber("gaussianNllLoss", "eps", options.eps ?? 1e-6);
  const reduction = checkEnum(
    "gaussianNllLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const each = host.sameShape(
    host.sliceList(host.shape(x), 0, host.rank(x) - 1),
    host.shape(variance),
  ) && !host.sameShape(host.shape(variance), host.shape(x));
  if (isHalf(x)) {
    return narrowHalves(
      gaussianNllLoss(
        widenHalves(x),
        widenHalves(target),
        widenHalves(variance),
        ...(rest as never[])
      ),
      x.type,
    );
  }
  const givenV = each ? ops.unsqueeze(variance, -1) : variance;
  const v = ops.add(givenV, ops.detach(ops.sub(ops.clampMin(givenV, eps), givenV)));
  const d = ops.sub(x, target);
  const loss = ops.mul(0.5, ops.add(ops.log(v), ops.div(ops.mul(d, d), v)));
  return ops.reduceLoss(full ? ops.add(loss, 0.5 * Math.log(2 * Math.PI)) : loss, reduction);
}

export interface HingeEmbeddingLossOptions {
  margin?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * x where target is 1; how much margin exceeds x where it is -1; both elsewhere.
 */
export function hingeEmbeddingLoss(
  x: Tensor,
  target: Tensor,
  options?: HingeEmbeddingLossOptions,
): Tensor;
export function hingeEmbeddingLoss(
  x: Tensor,
  target: Tensor,
  margin?: number,
  options?: HingeEmbeddingLossOptions,
): Tensor;
export function hingeEmbeddingLoss(x: Tensor, target: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HingeEmbeddingLossOptions>(
    "hingeEmbeddingLoss",
    ["margin"],
    ["margin", "reduction"],
    rest,
  );
  x = checkTensor("hingeEmbeddingLoss", "x", x);
  refuseComplex("hingeEmbeddingLoss", "x", x);
  target = checkTensor("hingeEmbeddingLoss", "target", target);
  refuseComplex("hingeEmbeddingLoss", "target", target);
  const margin = checkNumber("hingeEmbeddingLoss", "margin", options.margin ?? 1);
  const reduction = checkEnum(
    "hingeEmbeddingLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(
      hingeEmbeddingLoss(widenHalves(x), widenHalves(target), ...(rest as never[])),
      x.type,
    );
  }
  const below = ops.whereSelf(ops.eq(target, 1), 0, ops.clampMin(ops.sub(margin, x), 0));
  return ops.reduceLoss(ops.add(below, ops.whereSelf(ops.eq(target, -1), 0, x)), reduction);
}

export interface MarginRankingLossOptions {
  margin?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * How much -target * (input1 - input2) + margin exceeds 0, for targets 1 and -1.
 */
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options?: MarginRankingLossOptions,
): Tensor;
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number,
  options?: MarginRankingLossOptions,
): Tensor;
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<MarginRankingLossOptions>(
    "marginRankingLoss",
    ["margin"],
    ["margin", "reduction"],
    rest,
  );
  input1 = checkTensor("marginRankingLoss", "input1", input1);
  refuseComplex("marginRankingLoss", "input1", input1);
  input2 = checkTensor("marginRankingLoss", "input2", input2);
  refuseComplex("marginRankingLoss", "input2", input2);
  target = checkTensor("marginRankingLoss", "target", target);
  refuseComplex("marginRankingLoss", "target", target);
  const margin = checkNumber("marginRankingLoss", "margin", options.margin ?? 0);
  const reduction = checkEnum(
    "marginRankingLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(input1)) {
    return narrowHalves(
      marginRankingLoss(
        widenHalves(input1),
        widenHalves(input2),
        widenHalves(target),
        ...(rest as never[])
      ),
      input1.type,
    );
  }
  return ops.reduceLoss(
    ops.clampMin(ops.sub(margin, ops.div(ops.mul(target, ops.sub(input1, input2)), 1)), 0),
    reduction,
  );
}

export interface MultiMarginLossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Mean over the classes but target of how much their scores plus margin exceed the target's, to the
 * power p, which is 1 or 2, times the target's weight.
 */
export function multiMarginLoss(
  x: Tensor,
  target: Tensor,
  p?: number,
  margin?: number,
  weight?: Tensor | null,
  options: MultiMarginLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("multiMarginLoss", options, ["reduction"]);
  x = checkTensor("multiMarginLoss", "x", x);
  refuseComplex("multiMarginLoss", "x", x);
  target = checkTensor("multiMarginLoss", "target", target);
  p = checkInt("multiMarginLoss", "p", p ?? 1);
  margin = checkNumber("multiMarginLoss", "margin", margin ?? 1);
  weight = checkOptionalTensor("multiMarginLoss", "weight", weight);
  refuseComplex("multiMarginLoss", "weight", weight);
  const reduction = checkEnum(
    "multiMarginLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const classes = host.size(x, -1);
  if (!(p === 1 || p === 2)) {
    throw new ArgumentError(`multiMarginLoss: p must be 1 or 2, got ${showValue(p)}`);
  }
  if (!(host.rank(x) >= 1 && host.rank(x) <= 2 && host.size(x, -1) > 0)) {
    throw new ShapeError(
      `multiMarginLoss: expected scores (C) or (N, C), got ${showValue(host.shape(x))}`,
    );
  }
  if (!host.sameShape(host.shape(target), host.sliceList(host.shape(x), 0, host.rank(x) - 1))) {
    throw new ShapeError(
      `multiMarginLoss: target ${showValue(host.shape(target))} does not fit scores ${showValue(host.shape(x))}`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(
      multiMarginLoss(widenHalves(x), widenHalves(target), p, margin, widenHalves(weight), options),
      x.type,
    );
  }
  return onDeviceOf(x, () => {
    const label = ops.unsqueeze(target, -1);
    const excess = ops.relu(ops.add(ops.sub(margin, ops.gather(x, -1, label)), x));
    const power = p === 1 ? excess : ops.mul(excess, excess);
    const others = ops.whereSelf(
      ops.eq(ops.arange(0, { end: classes, dtype: "int64" }), label),
      0,
      power,
    );
    const loss = host.given(weight) ? ops.mul(others, ops.take(weight ?? x, label)) : others;
    return ops.reduceLoss(ops.div(ops.sum(loss, { dim: -1 }), classes), reduction);
  });
}

export interface MultilabelMarginLossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * For every pair of a class that target lists and one that it does not, how much the second's score
 * plus 1 exceeds the first's, divided by the number of classes. A list ends at its first -1.
 */
export function multilabelMarginLoss(
  x: Tensor,
  target: Tensor,
  options: MultilabelMarginLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("multilabelMarginLoss", options, ["reduction"]);
  x = checkTensor("multilabelMarginLoss", "x", x);
  refuseComplex("multilabelMarginLoss", "x", x);
  target = checkTensor("multilabelMarginLoss", "target", target);
  const reduction = checkEnum(
    "multilabelMarginLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const classes = host.size(x, -1);
  if (!(
    host.rank(x) >= 1 && host.rank(x) <= 2 && host.sameShape(host.shape(target), host.shape(x))
  )) {
    throw new ShapeError(
      `multilabelMarginLoss: target ${showValue(host.shape(target))} and scores ${showValue(host.shape(x))} must be one shape`,
    );
  }
  if (isHalf(x)) {
    return narrowHalves(multilabelMarginLoss(widenHalves(x), widenHalves(target), options), x.type);
  }
  return onDeviceOf(x, () => {
    const listed = ops.eq(ops.cumsum(ops.toDtype(ops.lt(target, 0), "int64"), -1), 0);
    const label = ops.whereSelf(listed, target, 0);
    const named = ops.logicalAnd(
      ops.eq(ops.unsqueeze(label, -1), ops.arange(0, { end: classes, dtype: "int64" })),
      ops.unsqueeze(listed, -1),
    );
    const outside = ops.logicalNot(ops.any(named, { dim: -2, keepdim: true }));
    const excess = ops.relu(ops.add(
      ops.sub(1, ops.unsqueeze(ops.gather(x, -1, label), -1)),
      ops.unsqueeze(x, -2),
    ));
    const pairs = ops.whereSelf(ops.logicalAnd(ops.unsqueeze(listed, -1), outside), excess, 0);
    return ops.reduceLoss(ops.div(ops.sum(pairs, { dim: [-2, -1] }), classes), reduction);
  });
}

export interface MultilabelSoftMarginLossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * Mean over classes, the last dim, of the cross entropy of each as a choice of its own.
 */
export function multilabelSoftMarginLoss(
  x: Tensor,
  target: Tensor,
  weight?: Tensor | null,
  options: MultilabelSoftMarginLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("multilabelSoftMarginLoss", options, ["reduction"]);
  x = checkTensor("multilabelSoftMarginLoss", "x", x);
  refuseComplex("multilabelSoftMarginLoss", "x", x);
  target = checkTensor("multilabelSoftMarginLoss", "target", target);
  refuseComplex("multilabelSoftMarginLoss", "target", target);
  weight = checkOptionalTensor("multilabelSoftMarginLoss", "weight", weight);
  refuseComplex("multilabelSoftMarginLoss", "weight", weight);
  const reduction = checkEnum(
    "multilabelSoftMarginLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(
      multilabelSoftMarginLoss(widenHalves(x), widenHalves(target), widenHalves(weight), options),
      x.type,
    );
  }
  const loss = ops.neg(ops.add(
    ops.mul(target, ops.logsigmoid(x)),
    ops.mul(ops.sub(1, target), ops.logsigmoid(ops.neg(x))),
  ));
  return ops.reduceLoss(ops.mean(ops.weighted(loss, weight), { dim: -1 }), reduction);
}

export interface PoissonNllLossOptions {
  logInput?: boolean;
  full?: boolean;
  eps?: number;
  reduction?: "mean" | "sum" | "none";
}

/**
 * Negative log likelihood of counts in target under Poisson distributions of rates x, or exp(x)
 * with log_input. With full, Stirling's approximation of log(target!) is added above 1.
 */
export function poissonNllLoss(x: Tensor, target: Tensor, options?: PoissonNllLossOptions): Tensor;
export function poissonNllLoss(
  x: Tensor,
  target: Tensor,
  logInput: boolean,
  options?: PoissonNllLossOptions,
): Tensor;
export function poissonNllLoss(
  x: Tensor,
  target: Tensor,
  logInput?: boolean,
  full?: boolean,
  options?: PoissonNllLossOptions,
): Tensor;
export function poissonNllLoss(x: Tensor, target: Tensor, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<PoissonNllLossOptions>(
    "poissonNllLoss",
    ["logInput", "full"],
    ["logInput", "full", "eps", "reduction"],
    rest,
  );
  x = checkTensor("poissonNllLoss", "x", x);
  refuseComplex("poissonNllLoss", "x", x);
  target = checkTensor("poissonNllLoss", "target", target);
  refuseComplex("poissonNllLoss", "target", target);
  const logInput = checkBool("poissonNllLoss", "logInput", options.logInput ?? true);
  const full = checkBool("poissonNllLoss", "full", options.full ?? false);
  const eps = checkNumber("poissonNllLoss", "eps", options.eps ?? 1e-8);
  const reduction = checkEnum(
    "poissonNllLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(
      poissonNllLoss(widenHalves(x), widenHalves(target), ...(rest as never[])),
      x.type,
    );
  }
  const plain = logInput
    ? ops.sub(ops.exp(x), ops.mul(target, x))
    : ops.sub(x, ops.mul(target, ops.log(ops.add(x, eps))));
  const count = ops.whereSelf(ops.gt(target, 1), target, 1);
  const stirling = ops.add(
    ops.sub(ops.mul(count, ops.log(count)), count),
    ops.mul(0.5, ops.log(ops.mul(2 * Math.PI, count))),
  );
  return ops.reduceLoss(
    full ? ops.add(plain, ops.whereSelf(ops.gt(target, 1), stirling, 0)) : plain,
    reduction,
  );
}

export interface SoftMarginLossOptions {
  reduction?: "mean" | "sum" | "none";
}

/**
 * log(1 + exp(-target * x)), for targets 1 and -1. Finite for large negative margins, where
 * PyTorch's overflows.
 */
export function softMarginLoss(
  x: Tensor,
  target: Tensor,
  options: SoftMarginLossOptions = NONE,
): Tensor | Tensor {
  if (options !== NONE) checkOptions("softMarginLoss", options, ["reduction"]);
  x = checkTensor("softMarginLoss", "x", x);
  refuseComplex("softMarginLoss", "x", x);
  target = checkTensor("softMarginLoss", "target", target);
  refuseComplex("softMarginLoss", "target", target);
  const reduction = checkEnum(
    "softMarginLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  if (isHalf(x)) {
    return narrowHalves(softMarginLoss(widenHalves(x), widenHalves(target), options), x.type);
  }
  return ops.reduceLoss(ops.neg(ops.logsigmoid(ops.mul(target, x))), reduction);
}

export interface TripletMarginLossOptions {
  margin?: number;
  p?: number;
  eps?: number;
  swap?: boolean;
  reduction?: "mean" | "sum" | "none";
}

/**
 * How much farther anchor is from positive than from negative, plus margin, where that exceeds 0.
 * With swap, the distance of positive and negative counts where it is less. Balntas and others
 * 2016.
 */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginLossOptions,
): Tensor;
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin?: number,
  options?: TripletMarginLossOptions,
): Tensor;
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  ...rest: unknown[]
): Tensor | Tensor {
  const options = readOptions<TripletMarginLossOptions>(
    "tripletMarginLoss",
    ["margin"],
    ["margin", "p", "eps", "swap", "reduction"],
    rest,
  );
  anchor = checkTensor("tripletMarginLoss", "anchor", anchor);
  positive = checkTensor("tripletMarginLoss", "positive", positive);
  negative = checkTensor("tripletMarginLoss", "negative", negative);
  const margin = checkNumber("tripletMarginLoss", "margin", options.margin ?? 1);
  const p = checkNumber("tripletMarginLoss", "p", options.p ?? 2);
  const eps = checkNumber("tripletMarginLoss", "eps", options.eps ?? 1e-6);
  const swap = checkBool("tripletMarginLoss", "swap", options.swap ?? false);
  const reduction = checkEnum(
    "tripletMarginLoss",
    "reduction",
    options.reduction ?? "mean",
    ["mean", "sum", "none"],
  );
  const near = ops.pairwiseDistance(anchor, positive, { p, eps });
  const direct = ops.pairwiseDistance(anchor, negative, { p, eps });
  const far = swap
    ? ops.minimum(direct, ops.pairwiseDistance(positive, negative, { p, eps }))
    : direct;
  return ops.reduceLoss(ops.clampMin(ops.sub(ops.add(margin, near), far), 0), reduction);
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `cosineEmbeddingLoss`. */
    cosineEmbeddingLoss(
      input2: Tensor,
      target: Tensor,
      options?: CosineEmbeddingLossOptions,
    ): Tensor;
    cosineEmbeddingLoss(
      input2: Tensor,
      target: Tensor,
      margin?: number,
      options?: CosineEmbeddingLossOptions,
    ): Tensor;
    /** See the function `gaussianNllLoss`. */
    gaussianNllLoss(target: Tensor, variance: Tensor, options?: GaussianNllLossOptions): Tensor;
    gaussianNllLoss(
      target: Tensor,
      variance: Tensor,
      full: boolean,
      options?: GaussianNllLossOptions,
    ): Tensor;
    gaussianNllLoss(
      target: Tensor,
      variance: Tensor,
      full?: boolean,
      eps?: number,
      options?: GaussianNllLossOptions,
    ): Tensor;
    /** See the function `hingeEmbeddingLoss`. */
    hingeEmbeddingLoss(target: Tensor, options?: HingeEmbeddingLossOptions): Tensor;
    hingeEmbeddingLoss(
      target: Tensor,
      margin?: number,
      options?: HingeEmbeddingLossOptions,
    ): Tensor;
    /** See the function `marginRankingLoss`. */
    marginRankingLoss(input2: Tensor, target: Tensor, options?: MarginRankingLossOptions): Tensor;
    marginRankingLoss(
      input2: Tensor,
      target: Tensor,
      margin?: number,
      options?: MarginRankingLossOptions,
    ): Tensor;
    /** See the function `multiMarginLoss`. */
    multiMarginLoss(
      target: Tensor,
      p?: number,
      margin?: number,
      weight?: Tensor | null,
      options?: MultiMarginLossOptions,
    ): Tensor;
    /** See the function `multilabelMarginLoss`. */
    multilabelMarginLoss(target: Tensor, options?: MultilabelMarginLossOptions): Tensor;
    /** See the function `multilabelSoftMarginLoss`. */
    multilabelSoftMarginLoss(
      target: Tensor,
      weight?: Tensor | null,
      options?: MultilabelSoftMarginLossOptions,
    ): Tensor;
    /** See the function `poissonNllLoss`. */
    poissonNllLoss(target: Tensor, options?: PoissonNllLossOptions): Tensor;
    poissonNllLoss(target: Tensor, logInput: boolean, options?: PoissonNllLossOptions): Tensor;
    poissonNllLoss(
      target: Tensor,
      logInput?: boolean,
      full?: boolean,
      options?: PoissonNllLossOptions,
    ): Tensor;
    /** See the function `softMarginLoss`. */
    softMarginLoss(target: Tensor, options?: SoftMarginLossOptions): Tensor;
    /** See the function `tripletMarginLoss`. */
    tripletMarginLoss(
      positive: Tensor,
      negative: Tensor,
      options?: TripletMarginLossOptions,
    ): Tensor;
    tripletMarginLoss(
      positive: Tensor,
      negative: Tensor,
      margin?: number,
      options?: TripletMarginLossOptions,
    ): Tensor;
  }
}

Object.assign(Tensor.prototype, {
  cosineEmbeddingLoss(
    this: Tensor,
    input2: Tensor,
    target: Tensor,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return cosineEmbeddingLoss(this, input2, target, ...rest);
  },
  gaussianNllLoss(
    this: Tensor,
    target: Tensor,
    variance: Tensor,
    ...rest: [never?, never?, never?]
  ): Tensor | Tensor {
    return gaussianNllLoss(this, target, variance, ...rest);
  },
  hingeEmbeddingLoss(this: Tensor, target: Tensor, ...rest: [never?, never?]): Tensor | Tensor {
    return hingeEmbeddingLoss(this, target, ...rest);
  },
  marginRankingLoss(
    this: Tensor,
    input2: Tensor,
    target: Tensor,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return marginRankingLoss(this, input2, target, ...rest);
  },
  multiMarginLoss(
    this: Tensor,
    target: Tensor,
    p?: number,
    margin?: number,
    weight?: Tensor | null,
    options?: MultiMarginLossOptions,
  ): Tensor | Tensor {
    return multiMarginLoss(this, target, p, margin, weight, options);
  },
  multilabelMarginLoss(
    this: Tensor,
    target: Tensor,
    options?: MultilabelMarginLossOptions,
  ): Tensor | Tensor {
    return multilabelMarginLoss(this, target, options);
  },
  multilabelSoftMarginLoss(
    this: Tensor,
    target: Tensor,
    weight?: Tensor | null,
    options?: MultilabelSoftMarginLossOptions,
  ): Tensor | Tensor {
    return multilabelSoftMarginLoss(this, target, weight, options);
  },
  poissonNllLoss(this: Tensor, target: Tensor, ...rest: [never?, never?, never?]): Tensor | Tensor {
    return poissonNllLoss(this, target, ...rest);
  },
  softMarginLoss(this: Tensor, target: Tensor, options?: SoftMarginLossOptions): Tensor | Tensor {
    return softMarginLoss(this, target, options);
  },
  tripletMarginLoss(
    this: Tensor,
    positive: Tensor,
    negative: Tensor,
    ...rest: [never?, never?]
  ): Tensor | Tensor {
    return tripletMarginLoss(this, positive, negative, ...rest);
  },
});
