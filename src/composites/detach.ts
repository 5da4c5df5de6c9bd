// The tensor's own method as an operator, so that formulas can call it.

import type { Tensor } from "../tensor/tensor.js";

export function detach(x: Tensor): Tensor { return x.detach(); }
