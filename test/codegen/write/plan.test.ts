import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseManifest } from "../../../codegen/write/manifest.js";
import { isFresh, type Plan } from "../../../codegen/write/plan.js";
import { Scene } from "./scene.js";

const FILES = { "cpu/a.cpp": "int a;\nint b;\n", "docs/a.md": "# a\n" };

function states({ files, manifest }: Plan): Record<string, string> {
  return Object.fromEntries([...files, manifest].map(({ path, state }) => [path, state]));
}

describe("planning", () => {
  it("finds everything missing in an empty folder", () => {
    using scene = new Scene();
    expect(states(scene.plan(FILES)))
      .toEqual({ "cpu/a.cpp": "added", "docs/a.md": "added", "manifest.json": "added" });
  });

  it("finds nothing to do after a run", () => {
    using scene = new Scene();
    scene.generate(FILES);
    expect(isFresh(scene.plan(FILES))).toBe(true);
  });

  it("tells a changed output from one edited by hand", () => {
    using scene = new Scene();
    scene.generate(FILES);
    scene.put("generated/docs/a.md", "# mine\n");
    expect(states(scene.plan({ ...FILES, "cpu/a.cpp": "int c;\n" })))
      .toEqual({ "cpu/a.cpp": "changed", "docs/a.md": "edited", "manifest.json": "changed" });
  });

  it("reports a file that differs only in its line ends as that", () => {
    using scene = new Scene();
    scene.generate(FILES);
    scene.put("generated/cpu/a.cpp", "int a;\r\nint b;\r\n");
    expect(states(scene.plan(FILES))["cpu/a.cpp"]).toBe("line-ends");
  });

  it("finds orphans, and does not take a stranger for one", () => {
    using scene = new Scene();
    scene.generate(FILES);
    scene.put("generated/notes.txt", "mine");
    const plan = scene.plan({ "cpu/a.cpp": FILES["cpu/a.cpp"] });
    expect([plan.orphans, plan.strays]).toEqual([["docs/a.md"], ["notes.txt"]]);
    expect(isFresh(plan)).toBe(false);
  });

  it("takes nothing for an orphan when the manifest is unreadable", () => {
    using scene = new Scene();
    scene.generate(FILES);
    scene.put("generated/manifest.json", "<<<<<<< HEAD\n");
    expect(scene.plan({}).orphans).toEqual([]);
  });

  it("sees a link in the output folder as a stranger and does not enter it", () => {
    using scene = new Scene();
    scene.generate(FILES);
    mkdirSync(join(scene.home, "else"));
    scene.put("else/x.md", "x");
    symlinkSync(join(scene.home, "else"), join(scene.folder, "link"));
    expect(scene.plan(FILES).strays).toEqual(["link"]);
  });
});

describe("what an emitter may return", () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ["a path upwards", "../x.md", "x\n"], ["a path upwards inside", "a/../../x.md", "x\n"],
    ["an absolute path", "/etc/x.md", "x\n"], ["a hidden file", ".git/x.md", "x\n"],
    ["a backslash", "a\\x.md", "x\n"], ["an empty path", "", "x\n"],
    ["a blank", "a b.md", "x\n"], ["a drive", "c:x.md", "x\n"], ["a NUL", "a\0.md", "x\n"],
    ["no final newline", "x.md", "x"], ["CRLF", "x.md", "x\r\n"],
    ["trailing blanks", "x.md", "x \n"],
  ];
  it.each(bad)("rejects %s", (_what, path, text) => {
    using scene = new Scene();
    expect(() => scene.plan({ [path]: text })).toThrow("internal: output");
  });
});

describe("the manifest", () => {
  it.each(["../x.md", "/etc/passwd", "a/../../x"])("is refused when it lists %s", (path) => {
    const outputs = { [path]: { sha256: "0", ops: [] } };
    const text = JSON.stringify({ format: 1, outputs, ops: {} });
    expect(parseManifest(text)).toBeUndefined();
  });

  it("holds hash and operators of each output and the place of each operator, sorted", () => {
    using scene = new Scene();
    scene.generate({ "b/x.md": "x\n", "a/x.md": "x\n" });
    const manifest = parseManifest(scene.text("generated/manifest.json"));
    expect([...manifest?.outputs.keys() ?? []]).toEqual(["a/x.md", "b/x.md"]);
    expect(manifest?.outputs.get("a/x.md")?.ops).toEqual(["a_x_md"]);
    expect(manifest?.places.get("sin")).toBe("ops.yaml:3");
  });
});
