import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ArgumentError, areDeterministicAlgorithmsEnabled, useDeterministicAlgorithms } from "../src/index.js";
import { expectError } from "./expect-error.js";

interface Entry { readonly tags: readonly string[] }

describe("useDeterministicAlgorithms", () => {
  it("remembers what was asked", () => {
    expect(areDeterministicAlgorithmsEnabled()).toBe(false);
    useDeterministicAlgorithms(true);
    expect(areDeterministicAlgorithmsEnabled()).toBe(true);
    useDeterministicAlgorithms(false);
    expect(areDeterministicAlgorithmsEnabled()).toBe(false);
    expectError(() => useDeterministicAlgorithms(1 as never), ArgumentError, "ERR_ARGUMENT");
  });

  // An entry that says so would have to be refused while deterministic algorithms are asked for.
  it("has nothing to refuse: no operator's entry says that its results vary", () => {
    const { ops } = JSON.parse(readFileSync(new URL("../generated/catalog.json", import.meta.url), "utf8")) as { ops: Record<string, Entry> };
    const entries = Object.entries(ops);
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.every(([, entry]) => Array.isArray(entry.tags))).toBe(true);
    expect(entries.filter(([, entry]) => entry.tags.some((tag) => tag.startsWith("nondeterministic"))).map(([name]) => name)).toEqual([]);
  });
});
