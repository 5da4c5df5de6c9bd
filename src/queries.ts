// Questions about dtypes and shapes that need no kernel.

import { type DTypeName, Category, canCastInPlace, parseDType, promote } from "./dtype.js";
import { checkInts } from "./dispatch/arguments.js";
import { type TensorLike, checkTensorLike } from "./dispatch/operand.js";
import { commonType } from "./dispatch/promotion.js";
import { type Shape, broadcast } from "./shape.js";
import type { Tensor } from "./tensor/tensor.js";

/** The dtype that arithmetic of two tensors or numbers has. @example resultType(x, 1.5) */
export function resultType(a: TensorLike, b: TensorLike): DTypeName {
  const operands = [checkTensorLike("resultType", "a", a), checkTensorLike("resultType", "b", b)];
  return commonType(operands, [0, 1]).name;
}

/** The smallest dtype that holds what both hold. */
export function promoteTypes(a: DTypeName, b: DTypeName): DTypeName {
  return promote(parseDType("promoteTypes", a), parseDType("promoteTypes", b)).name;
}

/** Whether values go from one dtype to another without dropping a category: integers to floats, not back. */
export function canCast(from: DTypeName, to: DTypeName): boolean {
  return canCastInPlace(parseDType("canCast", from), parseDType("canCast", to));
}

/** The shape that tensors of these shapes broadcast to. */
export function broadcastShapes(...shapes: readonly Shape[]): number[] {
  return shapes.map((shape, k) => checkInts("broadcastShapes", `shapes[${k}]`, shape))
    .reduce<number[]>((common, shape) => broadcast(common, shape, "broadcastShapes"), []);
}

export function numel(x: Tensor): number { return x.numel; }
export function isFloatingPoint(x: Tensor): boolean { return x.type.category === Category.Float; }
export function isComplex(x: Tensor): boolean { return x.type.category === Category.Complex; }
