// The generated CUDA files to PTX, where nvcc is there: they compile, though nothing here runs them.

import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "cuda";
/** Only on request (`--with cuda`): it takes about a minute the first time. */
export const optional = true;

const INPUTS = ["CMakeLists.txt", "native/core", "native/cuda", "generated/cuda", "generated/sources.cmake"];

export function execute(root) {
  if (spawnSync("nvcc", ["--version"]).error) return "skipped: nvcc is not installed, so the CUDA text is not compiled";
  const hash = hashInputs(root, INPUTS, [process.arch]);
  if (isStamped(root, name, hash)) return "up to date";
  run("cmake", ["--build", "build", "--target", "fluxion_cuda_ptx"], root);
  writeStamp(root, name, hash);
  return "compiled to PTX";
}
