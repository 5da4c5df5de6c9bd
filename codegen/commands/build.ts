// `fluxion build`: generate, then the native build, by the same steps that `npm test` sets up with.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ExitCode } from "../cli.js";
import type { Session } from "../session.js";
import { generate } from "./generate.js";

export async function build(session: Session): Promise<ExitCode> {
  const setup = join(session.root, ".ci", "setup.mjs");
  if (!existsSync(setup)) {
    session.warn(`error: ${session.root} has no native build (.ci/setup.mjs); its operators that `
      + "need a compiler cannot be built here");
    return 1;
  }
  const code = await generate(session);
  if (code !== 0) return code;
  const { status, stdout, stderr } = spawnSync(process.execPath, [setup, "system", "native"], {
    cwd: session.root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  });
  session.host.out(stdout);
  session.host.err(stderr);
  return status === 0 ? 0 : 1;
}
