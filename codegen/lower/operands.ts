// Which tensors a kernel reads and writes, and of which dtype.

import type { Op, Result, TensorParam } from "../catalog/model.js";
import type { DType } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { children } from "../formula/tree.js";
import type { Operand } from "./kernel.js";

/** Dtypes that kernels exist for; the others wait for element types of their own. */
const COMPUTED: ReadonlySet<DType> = new Set<DType>([
  "bool", "uint8", "int8", "int16", "int32", "int64", "float32", "float64",
  "complex64", "complex128",
]);

/** The dtypes of an operator's kernels, in the order of their codes. */
export function kernelDtypes(op: Op): readonly DType[] {
  return op.dtypes.filter((dtype) => COMPUTED.has(dtype));
}

export function isFloat(dtype: DType): boolean { return dtype.startsWith("float"); }

export function tensorsOf(op: Op): readonly TensorParam[] {
  return op.params.filter((param): param is TensorParam => param.role === "tensor");
}

export function inputOperand(param: TensorParam, trees: Iterable<Expr> = []): Operand {
  const absent = param.optional ? fallbackOf(param.name, trees) : undefined;
  return {
    name: param.name, dtype: inputDtype(param), perRow: param.perRow === true || param.mutated,
    ...(absent === undefined ? {} : { absent }),
  };
}

/** Tensors of positions are int64 in every kernel; the runtime converts others before the call. */
function inputDtype(param: TensorParam): Operand["dtype"] {
  if (param.generic) return "T";
  return COMPUTED.has(param.dtypes as DType) ? (param.dtypes as DType) : "int64";
}

export function resultOperand(result: Result): Operand {
  const { dtype } = result;
  return {
    name: result.name, perRow: result.perRow === true,
    dtype: typeof dtype === "object" ? "T" : dtype === "sum_type" ? "sum" : dtype,
  };
}

/** What stands to the right of `name ?? …`; the same wherever it is written. */
function fallbackOf(name: string, trees: Iterable<Expr>): Expr | undefined {
  let found: Expr | undefined;
  const visit = (expr: Expr): void => {
    if (expr.kind === "binary" && expr.op === "??" && expr.left.kind === "name" && expr.left.name === name) {
      found ??= expr.right;
    }
    children(expr).forEach(visit);
  };
  for (const tree of trees) visit(tree);
  return found;
}
