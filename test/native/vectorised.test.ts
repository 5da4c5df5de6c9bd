// Loops over the builtins that are branch-free are vectorised by the compiler that builds the addon, with
// the build's own options, for every instruction set of x86-64; those that the table calls scalar are not.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Builtin } from "../../codegen/formula/builtin.js";
import { builtins } from "../../codegen/formula/builtins.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = process.env.CXX ?? "g++";
const isGcc = /Free Software Foundation/.test(spawnSync(compiler, ["--version"], { encoding: "utf8" }).stdout ?? "");

interface Loop {
  readonly name: string;
  readonly type: "float" | "double";
  readonly scalar: Builtin["scalar"];
  readonly text: string;
}

const onReals = [...builtins.values()].filter(({ signature, makesComplex }) => signature.startsWith("real") && !makesComplex);

/** Each on one line, which the compiler names when it has vectorised the loop. */
function loopsOf(row: Builtin): readonly Loop[] {
  return (["float", "double"] as const).flatMap((type) => {
    const written = (reach: string): string =>
      row.cpp.replace(/\{(\w+)\}/g, (_, param: string) => {
        const k = row.params.indexOf(param);
        return k === 0 && reach !== "" ? `${reach}(in[0][k])` : `in[${k}][k]`;
      });
    const result = row.signature.endsWith("bool") ? "bool" : row.signature.endsWith("int") ? "int64_t" : type;
    const loop = (name: string, before: string, statement: string, after: string): Loop => ({
      name, type, scalar: row.scalar,
      text: `void ${name}_${type}(${result}* out, const ${type}* const* at, int64_t n) { const ${type} *in[] = {at[0], at[1], at[2]}; ` +
        `${before} _Pragma("GCC ivdep") for (int64_t k = 0; k < n; k++) ${statement} ${after} }`,
    });
    if (row.near !== true) return [loop(row.name, "", `out[k] = ${written("")};`, "")];
    // As native/cpu/pointwise.h does: is an element beyond, and the near form.
    return [
      loop(row.name, "", `out[k] = ${written("ops::Nearby{}")};`, ""),
      loop(`probe_${row.name}`, "uint32_t beyond = 0;", `${written("ops::Probe{&beyond}")};`, "out[0] = beyond;"),
    ];
  });
}

/** What CMakeLists.txt gives to the kernels of a level. */
function optionsOf(level: string): readonly string[] {
  const cmake = readFileSync(`${root}/CMakeLists.txt`, "utf8");
  const words = (pattern: RegExp): string[] => cmake.match(pattern)![1].trim().split(/\s+/);
  return [
    ...words(/CMAKE_CXX_FLAGS_RELEASE "([^"]*)"/), ...words(/add_compile_options\(([^)]*)\)/), `-march=x86-64-${level}`,
    ...(level === "v4" ? words(/STREQUAL "v4"\)[^]*?PRIVATE (-m[^)]*)\)/) : []),
  ];
}

function vectorised(level: string, loops: readonly Loop[]): ReadonlySet<number> {
  const headers = ["native/core/math.h", ...onReals.flatMap(({ header }) => header ?? [])];
  const top = [...new Set(headers)].map((header) => `#include "${header}"`);
  const lines = [...top, "using namespace fluxion::baseline;", ...loops.map(({ text }) => text)];
  const file = `.cache/vectorised_${level}.cpp`;
  mkdirSync(`${root}/.cache`, { recursive: true });
  writeFileSync(`${root}/${file}`, `${lines.join("\n")}\n`);
  const flags = ["-std=c++17", ...optionsOf(level), "-I.", "-c", "-o", "/dev/null"];
  // Loops stay what they are: not one for all that are alike, no memcpy where nothing is computed.
  flags.push("-fno-ipa-icf", "-fno-tree-loop-distribute-patterns");
  rmSync(`${root}/.cache/vectorised_${level}.txt`, { force: true });   // g++ would append to it.
  execFileSync(compiler, [...flags, `-fopt-info-vec-optimized=${root}/.cache/vectorised_${level}.txt`, file], { cwd: root, stdio: "pipe" });
  const report = readFileSync(`${root}/.cache/vectorised_${level}.txt`, "utf8");
  const found = report.matchAll(new RegExp(`${file}:(\\d+):\\d+: optimized: loop vectorized`, "g"));
  return new Set([...found].map((match) => Number(match[1]) - 1 - (lines.length - loops.length)));
}

describe.skipIf(process.arch !== "x64" || !isGcc)("loops over builtins", () => {
  const loops = onReals.flatMap(loopsOf);
  it.each(["v2", "v3", "v4"])("are vectorised for %s unless the table says that they are scalar", (level) => {
    const found = vectorised(level, loops);
    const isScalar = ({ scalar, type }: Loop): boolean => scalar === true || scalar === type || scalar === level;
    const named = (some: readonly Loop[]): string[] => some.map(({ name, type }) => `${name} ${type}`);
    expect(named(loops.filter((_, k) => !found.has(k)))).toEqual(named(loops.filter(isScalar)));
  }, 120_000);
});
