// A temporary folder with a plan to carry out, for the tests of planning and writing.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesBelow, realDisk, type Disk } from "../../../codegen/write/disk.js";
import type { OutputFile } from "../../../codegen/write/output.js";
import { planOutputs, type Plan } from "../../../codegen/write/plan.js";
import { writePlan } from "../../../codegen/write/write.js";

export class Scene {
  readonly home = mkdtempSync(join(tmpdir(), "fluxion-write-"));
  readonly folder = join(this.home, "generated");

  plan(texts: Readonly<Record<string, string>>): Plan {
    const files: OutputFile[] = Object.entries(texts)
      .map(([path, text]) => ({ path, text, ops: [path.replace(/\W/g, "_")] }));
    return planOutputs(realDisk, this.folder, files, new Map([["sin", "ops.yaml:3"]]));
  }

  generate(texts: Readonly<Record<string, string>>, disk: Disk = realDisk): void {
    writePlan(disk, this.plan(texts));
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.home, path)), { recursive: true });
    writeFileSync(join(this.home, path), text);
  }

  text(path: string): string {
    return readFileSync(join(this.home, path), "utf8");
  }

  /** Every file in the output folder with its text. */
  contents(): Record<string, string> {
    return Object.fromEntries(filesBelow(realDisk, this.folder)
      .map((path) => [path, this.text(`generated/${path}`)]));
  }

  [Symbol.dispose](): void {
    rmSync(this.home, { recursive: true });
  }
}

/** A disk on which the k-th change throws. After `kill`, nothing works any more, as if dead. */
export function failingDisk(
  k: number, fault: "kill" | "full",
): Disk & { readonly changes: number } {
  let changes = 0;
  let isDead = false;
  const step = <A extends readonly unknown[], R>(
    act: (...args: A) => R, half?: (...args: A) => void,
  ) => (...args: A): R => {
      if (isDead) throw new Error("killed");
      if (++changes === k) {
        half?.(...args);
        isDead = fault === "kill";
        throw Object.assign(new Error(fault), { code: fault === "full" ? "ENOSPC" : "EKILLED" });
      }
      return act(...args);
    };
  const alive = <A extends readonly unknown[], R>(act: (...args: A) => R) => (...args: A): R => {
    if (isDead) throw new Error("killed");
    return act(...args);
  };
  return {
    get changes() { return changes; },
    kind: alive(realDisk.kind), read: alive(realDisk.read), list: alive(realDisk.list),
    makeFolder: step(realDisk.makeFolder),
    create: step(realDisk.create, (path, text) =>
      writeFileSync(path, text.slice(0, text.length / 2))),
    rename: step(realDisk.rename),
    remove: step(realDisk.remove),
    removeFolder: step(realDisk.removeFolder),
  };
}
