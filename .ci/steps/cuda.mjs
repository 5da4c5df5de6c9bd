// CUDA: the kernels compiled for the CPU, behind a driver that tests run them through; and, where nvcc
// is there, the library and its kernels for devices.

import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "cuda";
/** Only on request (`--with cuda`): it takes minutes the first time. */
export const optional = true;

const INPUTS = ["CMakeLists.txt", "native/core", "native/cuda", "native/node", "test/cuda", "generated/cuda", "generated/sources.cmake"];

export function execute(root) {
  const withNvcc = !spawnSync("nvcc", ["--version"]).error;
  const hash = hashInputs(root, INPUTS, [process.arch, String(withNvcc)]);
  if (isStamped(root, name, hash)) return "up to date";
  const targets = ["fluxion_cuda_checks", ...(withNvcc ? ["fluxion_cuda", "fluxion_cuda_kernels"] : [])];
  run("cmake", ["--build", "build", "--target", ...targets], root);
  writeStamp(root, name, hash);
  return withNvcc ? "built, for the CPU too" : "kernels built for the CPU; without nvcc, no library";
}
