// The generated CUDA files without a device: compiled for the CPU, behind a driver that tests run them
// through; and to PTX, where nvcc is there.

import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "cuda";
/** Only on request (`--with cuda`): it takes about two minutes the first time. */
export const optional = true;

const INPUTS = ["CMakeLists.txt", "native/core", "native/cuda", "test/cuda", "generated/cuda", "generated/sources.cmake"];

export function execute(root) {
  const withPtx = !spawnSync("nvcc", ["--version"]).error;
  const hash = hashInputs(root, INPUTS, [process.arch, String(withPtx)]);
  if (isStamped(root, name, hash)) return "up to date";
  const targets = ["fluxion_cuda_checks", ...(withPtx ? ["fluxion_cuda_ptx"] : [])];
  run("cmake", ["--build", "build", "--target", ...targets], root);
  writeStamp(root, name, hash);
  return withPtx ? "compiled for the CPU and to PTX" : "compiled for the CPU; without nvcc, not to PTX";
}
