// Every operator on a device. Without a GPU the kernels run on the CPU, behind the stand-in of the
// driver: the same host code, the same kernel text. `CUDA_TEST=device` runs on a real one, and fails
// where none answers.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const standIn = fileURLToPath(new URL("../../build/Release/libfluxion_fake_cuda.so", import.meta.url));
const library = fileURLToPath(new URL("../../build/Release/fluxion_cuda.node", import.meta.url));
const onDevice = process.env.CUDA_TEST === "device";
if (!onDevice) process.env.FLUXION_CUDA_DRIVER = standIn;

const missing = onDevice ? [] : [standIn, library].filter((path) => !existsSync(path));
const why = missing.length > 0 ? ` (skipped: ${missing.join(" and ")} not built; nvcc is needed)` : "";

describe.skipIf(missing.length > 0)(`operators on cuda${why}`, async () => {
  const { allFacts } = await import("../operators.js");
  const { parityFaults } = await import("./parity.js");
  const { expandLists } = await import("../gradcheck/lists.js");
  for (const [name, facts] of await allFacts()) {
    for (const dtype of ["float64", "float32"] as const) {
      it(`${name} agrees with the CPU in ${dtype}`, () => {
        expect(expandLists(facts).flatMap((one) => parityFaults(name, one, "cuda", dtype))).toEqual([]);
      });
    }
  }
});
