import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isTemporary } from "../../../codegen/write/atomic.js";
import { isFresh } from "../../../codegen/write/plan.js";
import { failingDisk, Scene } from "./scene.js";

const OLD = { "cpu/a.cpp": "old a\n", "cpu/b.cpp": "same\n", "docs/gone.md": "gone\n" };
const NEW = { "cpu/a.cpp": "new a\n", "cpu/b.cpp": "same\n", "ts/new.ts": "new\n" };

describe("writing", () => {
  it("writes what changed, deletes orphans and the folders they leave empty", () => {
    using scene = new Scene();
    scene.generate(OLD);
    scene.generate(NEW);
    const { "manifest.json": _, ...rest } = scene.contents();
    expect(rest).toEqual(NEW);
    expect(() => statSync(join(scene.folder, "docs"))).toThrow("ENOENT");
    expect(isFresh(scene.plan(NEW))).toBe(true);
  });

  it("does not touch a file that stays the same", () => {
    using scene = new Scene();
    scene.generate(OLD);
    const path = join(scene.folder, "cpu/b.cpp");
    utimesSync(path, 1, 1);
    scene.generate(NEW);
    expect(statSync(path).mtimeMs).toBe(1000);
  });

  it("leaves files alone that it did not make", () => {
    using scene = new Scene();
    scene.generate(OLD);
    scene.put("generated/docs/mine.md", "mine");
    scene.generate(NEW);
    expect(scene.text("generated/docs/mine.md")).toBe("mine");
  });

  it("removes temporary files of a run that is gone, and not those of one that is not", () => {
    using scene = new Scene();
    scene.generate(OLD);
    scene.put("generated/cpu/a.cpp.tmp4194304", "half");
    scene.put(`generated/cpu/a.cpp.tmp${process.ppid}`, "half");
    scene.generate(OLD);
    const left = Object.keys(scene.contents()).filter(isTemporary);
    expect(left).toEqual([`cpu/a.cpp.tmp${process.ppid}`]);
  });
});

describe("a run that is killed", () => {
  const total = countChanges();
  it.each(Array.from({ length: total }, (_, k) => k + 1))(
    `at change %i of ${total} leaves every file whole, and the next run repairs the rest`, (k) => {
      using scene = new Scene();
      scene.generate(OLD);
      expect(() => scene.generate(NEW, failingDisk(k, "kill"))).toThrow();
      const wholes: Record<string, readonly (string | undefined)[]> = {
        "cpu/a.cpp": ["old a\n", "new a\n"], "cpu/b.cpp": ["same\n"],
        "docs/gone.md": ["gone\n", undefined], "ts/new.ts": ["new\n", undefined],
      };
      const left = scene.contents();
      for (const [path, allowed] of Object.entries(wholes)) expect(allowed).toContain(left[path]);
      const { strays } = scene.plan(NEW);
      expect(strays).toEqual([]);
      scene.generate(NEW);
      expect(isFresh(scene.plan(NEW))).toBe(true);
      expect(Object.keys(scene.contents()).filter(isTemporary)).toEqual([]);
    });

  it("leaves nothing unaccounted for when the catalog changes before the next run", () => {
    for (let k = 1; k <= total; k++) {
      using scene = new Scene();
      scene.generate(OLD);
      expect(() => scene.generate(NEW, failingDisk(k, "kill"))).toThrow();
      scene.generate(OLD);
      expect(isFresh(scene.plan(OLD))).toBe(true);
    }
  });
});

describe("a full disk", () => {
  it("is reported, and leaves neither half a file nor a temporary one", () => {
    for (let k = 1; k <= countChanges(); k++) {
      using scene = new Scene();
      scene.generate(OLD);
      expect(() => scene.generate(NEW, failingDisk(k, "full"))).toThrow("full");
      const left = scene.contents();
      expect(Object.keys(left).filter(isTemporary)).toEqual([]);
      expect(["old a\n", "new a\n"]).toContain(left["cpu/a.cpp"]);
    }
  });
});

describe("a link in the way", () => {
  it("is refused where the output folder should be", () => {
    using scene = new Scene();
    mkdirSync(join(scene.home, "else"));
    symlinkSync(join(scene.home, "else"), scene.folder);
    expect(() => scene.generate(OLD)).toThrow("expected a folder, found a link");
  });

  it("is refused as a folder below it, before anything is written", () => {
    using scene = new Scene();
    mkdirSync(join(scene.home, "else"));
    mkdirSync(scene.folder);
    symlinkSync(join(scene.home, "else"), join(scene.folder, "docs"));
    expect(() => scene.generate(OLD)).toThrow("expected a folder, found a link");
    expect(readdirSync(scene.folder)).toEqual(["docs"]);
  });

  it("is refused as a file, even when the text behind it is the same", () => {
    using scene = new Scene();
    scene.put("else.md", OLD["cpu/a.cpp"]);
    mkdirSync(join(scene.folder, "cpu"), { recursive: true });
    symlinkSync(join(scene.home, "else.md"), join(scene.folder, "cpu/a.cpp"));
    expect(() => scene.generate(OLD)).toThrow("expected a file, found a link");
    expect(scene.text("else.md")).toBe(OLD["cpu/a.cpp"]);
  });
});

/** How many changes of the disk it takes to get from OLD to NEW. */
function countChanges(): number {
  using scene = new Scene();
  scene.generate(OLD);
  const disk = failingDisk(Infinity, "kill");
  scene.generate(NEW, disk);
  return disk.changes;
}
