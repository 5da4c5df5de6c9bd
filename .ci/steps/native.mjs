// The addon, build/Release/fluxion.node: CMake and Ninja, which rebuild only what changed.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";
import { hashInputs, isStamped, writeStamp } from "./stamp.mjs";

export const name = "native";

const INPUTS = [
  "CMakeLists.txt", "package.json", "package-lock.json", "native", "generated/cpu",
  "generated/cuda", "generated/sources.cmake",
];
const ENVIRONMENT = ["CC", "CXX", "CFLAGS", "CXXFLAGS", "LDFLAGS", "CMAKE_ARGS"];

export function execute(root) {
  const words = [process.arch, ...ENVIRONMENT.map((key) => process.env[key] ?? "")];
  const hash = hashInputs(root, INPUTS, words);
  const addon = join(root, "build", "Release", "fluxion.node");
  if (existsSync(addon) && isStamped(root, name, hash)) return "up to date";
  const extra = (process.env.CMAKE_ARGS ?? "").split(" ").filter(Boolean);
  const kind = ["-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"];
  run("cmake", ["-S", ".", "-B", "build", ...kind, ...extra], root);
  run("cmake", ["--build", "build"], root);
  if (!existsSync(addon)) throw new Error("the build made no build/Release/fluxion.node");
  writeStamp(root, name, hash);
  return "built";
}
