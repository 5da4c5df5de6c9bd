// Powers in double precision, whatever the dtypes of base and exponent.

import * as ops from "../../generated/ts/index.js";
import type { TensorLike } from "../dispatch/operand.js";
import { tensor } from "../tensor/create.js";
import { Tensor } from "../tensor/tensor.js";

export function floatPower(x: TensorLike, exponent: TensorLike): Tensor {
  const double = (value: TensorLike): Tensor => (value instanceof Tensor ? ops.to(value, "float64") : tensor(value, { dtype: "float64" }));
  return ops.pow(double(x), double(exponent));
}
