import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../../codegen/write/diff.js";

const lines = (...items: readonly (string | number)[]): string => `${items.join("\n")}\n`;

describe("the unified diff", () => {
  it("shows a changed line with two lines around it and where it stands", () => {
    expect(unifiedDiff(lines(1, 2, 3, 4, 5, 6, 7), lines(1, 2, 3, "x", 5, 6, 7)))
      .toEqual(["@@ -2 +2 @@", " 2", " 3", "-4", "+x", " 5", " 6"]);
  });

  it("keeps changes that are far apart in hunks of their own", () => {
    const before = Array.from({ length: 20 }, (_, k) => k);
    const after = before.map((k) => (k === 1 || k === 18 ? `x${k}` : k));
    const heads = unifiedDiff(lines(...before), lines(...after)).filter((l) => l.startsWith("@@"));
    expect(heads).toEqual(["@@ -1 +1 @@", "@@ -17 +17 @@"]);
  });

  it("finds an inserted line", () => {
    expect(unifiedDiff(lines("a", "b"), lines("a", "new", "b")))
      .toEqual(["@@ -1 +1 @@", " a", "+new", " b"]);
  });

  it("is empty for equal texts and never longer than its limit", () => {
    expect(unifiedDiff("same\n", "same\n")).toEqual([]);
    const long = Array.from({ length: 5000 }, (_, k) => `${k}`);
    const diff = unifiedDiff(lines(...long), lines(...long.map((l) => `x${l}`)), 10);
    expect(diff).toHaveLength(10);
    expect(diff.at(-1)).toBe("… 9992 more lines");
  });
});
