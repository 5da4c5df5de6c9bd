// The program that measures what the machine allows, for the benchmark (bench/limits.cpp).

import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "limits";
/** Only on request: nothing but the benchmark needs it. */
export const optional = true;

export function execute(root) {
  const hash = hashInputs(root, ["CMakeLists.txt", "bench/limits.cpp", "native/cpu/cores.cpp", "native/cpu/cores.h"], [process.arch]);
  if (isStamped(root, name, hash)) return "up to date";
  run("cmake", ["--build", "build", "--target", "limits"], root);
  writeStamp(root, name, hash);
  return "built";
}
