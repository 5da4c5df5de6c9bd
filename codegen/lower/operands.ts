// Which tensors a kernel reads and writes, and of which dtype.

import { allDtypes } from "../catalog/dtypes.js";
import type { DType, Op, Result, TensorParam } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { children } from "../formula/tree.js";
import type { Operand } from "./kernel.js";

/** The dtypes a gradient kernel is made for: gradients are computed in float32 and float64. */
export function gradientDtypes(op: Op): readonly DType[] {
  return op.kernelDtypes.filter((dtype) => dtype === "float32" || dtype === "float64");
}

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
  return allDtypes.find((dtype) => dtype === param.dtypes) ?? "int64";
}

export function resultOperand(result: Result): Operand {
  const { dtype } = result;
  return {
    name: result.name, perRow: result.perRow === true,
    dtype: kernelDtype(dtype),
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

function kernelDtype(dtype: Result["dtype"]): Operand["dtype"] {
  if (typeof dtype === "object") return "T";
  if (dtype === "double_type") throw new Error("internal: a kernel's result in double precision");
  return dtype === "sum_type" ? "sum" : dtype;
}
