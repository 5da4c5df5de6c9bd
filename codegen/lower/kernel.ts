// What the catalog's operators become before any language is printed: kernels over operands and
// scalars. The CPU, CUDA and TypeScript emitters all read these records, so a kernel's operand order
// is decided once, here.

import type { Expr } from "../formula/ast.js";
import type { DType, Op, StateType } from "../catalog/model.js";

/** A tensor a kernel reads or writes. Outputs come first in the frame, then inputs, each in order. */
export interface Operand {
  readonly name: string;
  /** "T", a fixed dtype, or what follows from T: "sum" (int64 for integers and bool, else T), the reals that T is made of, the complex numbers made of T. */
  readonly dtype: "T" | "sum" | "real_type" | "complex_type" | "truth_type" | DType;
  /** rowwise: one value per row (its strides are 0 along the row). */
  readonly perRow: boolean;
  /** The constant that stands in where an optional input is left out (`weight ?? 1`). */
  readonly absent?: Expr;
}

/** A host value: computed once per call in TypeScript and passed as a double in the frame's scalar area. */
export interface Scalar {
  readonly name: string;
  /** A list of ints is its length and then its items; lists come last. */
  readonly type: "real" | "int" | "bool" | "ints";
  /** The host expression; a plain name for an attribute. */
  readonly value: Expr;
}

export type Skeleton = "pointwise" | "reduce" | "scan" | "rowwise" | "gather" | "scatter" | "create";

export interface Kernel {
  /** `sigmoid`, `gelu.tanh`, `to.float32`, `pow#0` (a `special` form), `mul/backward/x+y`. Unique; the runtime looks kernels up by it. */
  readonly key: string;
  /** C++ struct name: `Sigmoid`, `GeluTanh`, `MulBackwardXY`. */
  readonly symbol: string;
  readonly op: Op;
  readonly skeleton: Skeleton;
  readonly outputs: readonly Operand[];
  readonly inputs: readonly Operand[];
  readonly scalars: readonly Scalar[];
  /** The dtypes T it is made for. */
  readonly dtypes: readonly DType[];
  /** Reads the element's logical index or random bits (`uniform(i)`, `normal(i)`). */
  readonly indexed: boolean;
  /**
   * Trees with every host-stage sub-expression replaced by the name of a scalar. By role:
   * pointwise, rowwise, create: one per output name, in an order in which a tree may name an earlier
   * output; reduce: init, map?, step, combine and one
   * `finish:<output>` per output; scan: init, combine; gather: value; scatter: into, value, combine?.
   */
  readonly trees: ReadonlyMap<string, Expr>;
  /** reduce: the names of the accumulator's fields (["acc"] when it is a plain value) and their types. */
  readonly state?: ReadonlyMap<string, StateType>;
}

/** Everything native an operator needs. */
export interface LoweredOp {
  readonly op: Op;
  /** Forward kernels; more than one where an enum or dtype attribute selects. */
  readonly forward: readonly Kernel[];
  /** Fused gradient kernels of pointwise and rowwise operators, by the inputs they serve joined with "+"
   *  (`x`, `y`, `x+y`; prefixed with `<member>.` where an enum selects: `tanh.x`). Identity gradients have none. */
  readonly backward: ReadonlyMap<string, Kernel>;
}
