// What backward needs of forward: the tensors that the gradient formulas name, and nothing else.

import type { DType, Op, Result, TensorParam } from "../catalog/model.js";
import { freeNames } from "../formula/tree.js";
import { gradientFormulas } from "../emit/formulas.js";
import type { Expr } from "../formula/ast.js";
import type { Facts } from "./explain.js";

const BYTES: Readonly<Record<DType, number>> = {
  bool: 1, uint8: 1, int8: 1, int16: 2, int32: 4, int64: 8,
  float16: 2, bfloat16: 2, float32: 4, float64: 8, complex64: 8, complex128: 16,
};

export interface Saved {
  readonly name: string;
  /** Per element, T being float32. */
  readonly bytes: number;
  /** The inputs whose gradient reads it. */
  readonly neededBy: readonly string[];
}

export function savedSection({ op }: Facts): readonly string[] {
  if (op.grads === "derived") return ["what the operators it is made of save"];
  const saved = savedValues(op);
  if (saved.length === 0) return ["nothing"];
  return saved.map(({ name, bytes, neededBy }) =>
    `${name}: ${bytes} ${bytes === 1 ? "byte" : "bytes"} per element`
    + `${bytes === BYTES.float32 ? " (float32)" : ""}, for the gradient of ${neededBy.join(", ")}`);
}

export function savedValues(op: Op): readonly Saved[] {
  const tensors = [...op.params.filter((param) => param.role === "tensor"), ...op.results];
  return tensors.flatMap((tensor) => {
    const neededBy = gradientFormulas(op)
      .filter(({ expr }) => namesThroughLets(op, expr).has(tensor.name))
      .map(({ label }) => label);
    return neededBy.length > 0 ? [{ name: tensor.name, bytes: bytesOf(tensor), neededBy }] : [];
  });
}

function namesThroughLets(op: Op, expr: Expr): ReadonlySet<string> {
  const lets = new Map([...op.let, ...op.gradLet].map((binding) => [binding.name, binding.expr]));
  const found = new Set<string>();
  const add = (one: Expr): void => {
    for (const name of freeNames(one)) {
      if (found.has(name)) continue;
      found.add(name);
      const bound = lets.get(name);
      if (bound) add(bound);
    }
  };
  add(expr);
  return found;
}

function bytesOf(tensor: TensorParam | Result): number {
  const dtype = "dtypes" in tensor ? tensor.dtypes : tensor.dtype;
  return typeof dtype === "string" && dtype in BYTES ? BYTES[dtype as DType] : BYTES.float32;
}
