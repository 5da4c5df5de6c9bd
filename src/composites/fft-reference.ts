// The Fourier transform as the sums of its definition, for tests to compare the kernel with.

import { complex } from "../../generated/ts/index.js";
import { tensor } from "../tensor/create.js";
import type { Tensor } from "../tensor/tensor.js";

/** scale * sum over j of x[j] exp(∓2 pi i j k / n) along each of dims, - forward. */
export function spectrumReference(x: Tensor, dims: readonly number[], forward: boolean, scale: number): Tensor {
  return dims.reduce((sum, dim) => {
    const turns = waves(x.shape[dim], forward).to(x.dtype);
    return sum.movedim(dim, -1).matmul(turns).movedim(-1, dim);
  }, x).mul(scale);
}

/** exp(∓2 pi i j k / n) as a matrix (j, k). */
function waves(n: number, forward: boolean): Tensor {
  const angles = Array.from({ length: n * n }, (_, at) => {
    const turn = ((Math.floor(at / n) * (at % n)) % n) / n;
    return (forward ? -2 : 2) * Math.PI * turn;
  });
  const part = (fn: (angle: number) => number): Tensor => tensor(angles.map(fn), { dtype: "float64" }).reshape([n, n]);
  return complex(part(Math.cos), part(Math.sin));
}
