// What a command is given: where the catalog is, how to print, and the world it runs in. Commands
// touch `process` nowhere, so tests run them in-process.

import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Format } from "./diagnostics.js";

/** The world, as the launcher or a test sees it. */
export interface Host {
  /** Folder of the package, where `codegen/templates` is. */
  readonly home: string;
  /** Hash of the generator's code; the same code gives the same files from the same catalog. */
  readonly generator: string;
  readonly cwd: string;
  readonly color: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface GlobalOptions {
  readonly root?: string;
  readonly format: Format;
}

export interface Session extends GlobalOptions {
  readonly host: Host;
  readonly root: string;
  /** The output folder, `<root>/generated`. */
  readonly output: string;
  readonly templates: string;
  /** Prints one line. */
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** The command line asks for something that is not there; exit code 2. */
export class UsageError extends Error {}

export function openSession(host: Host, options: GlobalOptions): Session {
  const root = options.root === undefined ? nearestRoot(host.cwd) : resolve(host.cwd, options.root);
  if (!existsSync(join(root, "ops.yaml"))) {
    throw new UsageError(`no ops.yaml in ${root}; give its folder with --root`);
  }
  return {
    host, root, format: options.format, output: join(root, "generated"),
    templates: join(host.home, "codegen", "templates"),
    say: (line) => host.out(`${line}\n`),
    warn: (line) => host.err(`${line}\n`),
  };
}

function nearestRoot(from: string): string {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, "ops.yaml"))) return dir;
    if (dir === dirname(dir)) return from;
  }
}

