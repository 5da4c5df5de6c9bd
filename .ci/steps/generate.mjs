// The generated files. The generator has its own, finer way of knowing that nothing changed.

import { join } from "node:path";
import { run } from "./run.mjs";

export const name = "generate";

export function execute(root) {
  const printed = run(process.execPath, [join(root, "codegen", "fluxion.mjs"), "generate"], root);
  return printed.trim().split("\n").at(-1);
}
