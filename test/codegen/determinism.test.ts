import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSources, readSources } from "../../codegen/load/sources.js";
import { checkSources, emitFiles } from "../../codegen/pipeline.js";
import { createRender } from "../../codegen/write/render.js";
import { repository, TinyCatalog } from "./fixture.js";

const render = createRender(join(repository, "codegen", "templates"));

describe("the same catalog gives the same bytes", () => {
  it("whatever the order of files and entries", () => {
    const { texts } = readSources(repository);
    const shuffled = new Map([...texts].map(([path, text]) =>
      [path, path === "ops.yaml" ? reverseIncludes(text) : reverseEntries(text)]));
    const ordered = emitFiles(checkSources(loadSources(texts)), render);
    const reversed = emitFiles(checkSources(loadSources(shuffled)), render);
    expect(ordered.outputs?.length).toBeGreaterThan(5);
    expect(byPath(reversed.outputs)).toEqual(byPath(ordered.outputs));
  });

  it("in another folder, time zone and language", () => {
    using here = new TinyCatalog();
    using there = new TinyCatalog();
    generate(here.root, repository, { TZ: "UTC", LC_ALL: "C" });
    const far = { TZ: "Pacific/Chatham", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR" };
    generate(there.root, there.root, far);
    const { stdout, status } = spawnSync("diff", ["-r", join(here.root, "generated"),
      join(there.root, "generated")], { encoding: "utf8" });
    expect([status, stdout]).toEqual([0, ""]);
  });

  it("and the texts name no machine, day or version", () => {
    const { outputs = [] } = emitFiles(checkSources(readSources(repository)), render);
    for (const { path, text } of outputs) {
      expect.soft(text.includes(repository), path).toBe(false);
      expect.soft(/\b20\d\d-[01]\d-[0-3]\d\b/.test(text), path).toBe(false);
    }
  });
});

function generate(root: string, cwd: string, env: Readonly<Record<string, string>>): void {
  const launcher = join(repository, "codegen", "fluxion.mjs");
  const { status, stderr } = spawnSync(process.execPath, [launcher, "generate", "--root", root],
    { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  expect([status, stderr]).toEqual([0, ""]);
}

function byPath(outputs: readonly { readonly path: string; readonly text: string }[] = []): object {
  return Object.fromEntries(outputs.map(({ path, text }) => [path, text]).sort());
}

function reverseIncludes(text: string): string {
  const lines = text.split("\n");
  const isItem = (line: string): boolean => /^\s+- ops\//.test(line);
  const reversed = lines.filter(isItem).reverse();
  return lines.map((line) => (isItem(line) ? reversed.shift() ?? line : line)).join("\n")
    .replace(/^include: \[(.*)\]/m, (_all, list: string) =>
      `include: [${list.split(", ").reverse().join(", ")}]`);
}

/** Entries are the blocks below `ops:` that start with a key indented by two. */
function reverseEntries(text: string): string {
  const at = text.indexOf("\nops:\n") + "\nops:\n".length;
  const blocks = text.slice(at).split(/^(?= {2}\w+:)/m);
  const [lead, ...entries] = /^ {2}\w/.test(blocks[0]) ? ["", ...blocks] : blocks;
  const reversed = entries.map((entry) => `${entry.trimEnd()}\n`).reverse();
  return text.slice(0, at) + lead + reversed.join("");
}
