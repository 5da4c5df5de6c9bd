// What makes a tensor a parameter or a buffer of a module: a mark, not a class, so that operators
// know tensors only.

import { ArgumentError, showValue } from "../errors.js";
import { Tensor } from "../tensor/tensor.js";

declare const parameterMark: unique symbol;
declare const bufferMark: unique symbol;

/** A tensor that belongs to a module and is trained. Made by `parameter()`. */
export type Parameter = Tensor & { readonly [parameterMark]: true };

/** A tensor that belongs to a module's state and is not trained. Made by `buffer()`. */
export type Buffer = Tensor & { readonly [bufferMark]: true };

const parameters = new WeakSet<Tensor>();
const buffers = new WeakSet<Tensor>();

export interface ParameterOptions {
  /** Whether gradients flow to it; a frozen parameter still belongs to the state. Default true. */
  requiresGrad?: boolean;
}

/**
 * Marks a tensor as a parameter, so that modules holding it find it. A leaf is marked itself; for the
 * result of an operator, a detached tensor over the same memory is.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 * @throws GradError when gradients are asked for and the dtype is not a floating one.
 * @example class Scale extends nn.Module { factor = nn.parameter(ones([3])); … }
 */
export function parameter(tensor: Tensor, options: ParameterOptions = {}): Parameter {
  const leaf = leafOf("parameter", tensor).requiresGrad_(options.requiresGrad ?? true);
  parameters.add(leaf);
  return leaf as Parameter;
}

/**
 * Marks a tensor as a buffer: saved and loaded with its module, converted by `to`, never trained.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Buffer.html
 * @example class Counter extends nn.Module { seen = nn.buffer(zeros([])); … }
 */
export function buffer(tensor: Tensor): Buffer {
  const leaf = leafOf("buffer", tensor);
  buffers.add(leaf);
  return leaf as Buffer;
}

/** Whether `parameter()` made the value. */
export function isParameter(value: unknown): value is Parameter {
  return value instanceof Tensor && parameters.has(value);
}

/** Whether `buffer()` made the value. */
export function isBuffer(value: unknown): value is Buffer {
  return value instanceof Tensor && buffers.has(value);
}

function leafOf(op: string, tensor: unknown): Tensor {
  if (!(tensor instanceof Tensor)) {
    throw new ArgumentError(
      `${op}: expected a tensor, got ${showValue(tensor)}`,
      { op, got: tensor });
  }
  return tensor.isLeaf && tensor.viewOf === null ? tensor : tensor.detach();
}
