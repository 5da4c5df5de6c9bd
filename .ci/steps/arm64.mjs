// The addon for 64-bit Arm, compiled here by a cross-compiler: that the kernels' portable path, which the
// compiler vectorises for NEON, still builds. It goes to build/arm64 and runs on no machine but an Arm.

import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";
import { isCommand, provide } from "./system.mjs";

export const name = "arm64";
/** Only on request: CI asks for it. */
export const optional = true;

const COMPILER = "aarch64-linux-gnu-g++";
const NEEDED = [{ package: "g++-aarch64-linux-gnu", isThere: () => isCommand(COMPILER) }];
const INPUTS = ["CMakeLists.txt", "package.json", "native/core", "native/cpu", "native/node", "generated/cpu", "generated/sources.cmake"];

export function execute(root) {
  const hash = hashInputs(root, INPUTS, [COMPILER]);
  if (isStamped(root, name, hash)) return "up to date";
  provide(NEEDED, root);
  const target = ["-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=aarch64", `-DCMAKE_CXX_COMPILER=${COMPILER}`];
  run("cmake", ["-S", ".", "-B", "build/arm64", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", ...target], root);
  run("cmake", ["--build", "build/arm64", "--target", "fluxion"], root);
  writeStamp(root, name, hash);
  return "built";
}
