// What tests on a device need: the stand-in of the driver, whose kernels run on the CPU, or with
// `CUDA_TEST=device` a real device, without which they fail.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = (name: string): string => fileURLToPath(new URL(`../../build/Release/${name}`, import.meta.url));
const standIn = built("libfluxion_fake_cuda.so");

export const onDevice = process.env.CUDA_TEST === "device";
if (!onDevice) {
  process.env.FLUXION_CUDA_DRIVER = standIn;
  // Of the vendor's libraries, too: they are in the same file.
  process.env.FLUXION_CUDA_LIB_DIR ??= built("stand-in");
}

/** The files without which there is nothing to test. */
export const missing = onDevice ? [] : [standIn, built("fluxion_cuda.node")].filter((path) => !existsSync(path));

/** Why tests are skipped, for their names; empty if they are not. */
export const why = missing.length > 0 ? ` (skipped: ${missing.join(" and ")} not built; nvcc is needed)` : "";
