// The layers of architecture.md section 9, and the places that things may be in, read from the sources.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ops } from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((path) => ending.test(path)).map((path) => join(folder, path)).sort();
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const sources = files("src", /\.ts$/);
const generated = files("generated", /\.ts$/).filter((path) => !path.startsWith("generated/gradcheck/"));
const codegen = files("codegen", /\.(ts|mjs)$/);
const native = [...files("native", /\.(h|cpp|cu|cuh)$/), ...files("generated/cpu", /\.(h|cpp)$/)];

/** The level of a file; a value import may only take from the same or a lower one. */
function levelOf(path: string): number {
  const rules: readonly [RegExp, number][] = [
    [/^src\/(errors|dtype|half|shape|shape-functions|deterministic)\.ts$/, 0],
    [/^src\/(native|device|collect|blocks|storage|random)\.ts$/, 1],
    [/^src\/(tensor|autograd|dispatch|cuda)\//, 2],
    [/^generated\/(ts|autograd)\//, 3],
    [/^src\/((ops|queries)\.ts$|composites\/)/, 3],
    [/^src\/(nn|optim|data|io|jit)\//, 4],
    [/^src\/index\.ts$/, 5],
  ];
  const rule = rules.find(([pattern]) => pattern.test(path));
  if (!rule) throw new Error(`${path} has no level: add it to architecture.md section 9 and to this test`);
  return rule[1];
}

interface Import { readonly from: string; readonly to: string; readonly value: boolean }

/** Relative imports and re-exports; those of types alone are no dependency at run time. */
function importsOf(path: string): Import[] {
  return [...read(path).matchAll(/^(?:import|export)\s+(type\s+)?([^;"']*?)(?:from\s+)?["'](\.[^"']+)["'];/gms)].map(([, type, names, target]) => {
    const braces = /\{([^}]*)\}/s.exec(names)?.[1];
    const onlyTypes = braces !== undefined && !/[\w*]\s*,?\s*\{/.test(names.trim()) && braces.split(",").map((name) => name.trim()).filter((name) => name !== "").every((name) => name.startsWith("type "));
    return { from: path, to: normalize(join(dirname(path), target)).replace(/\.js$/, ".ts"), value: type === undefined && !onlyTypes };
  });
}

const imports = [...sources, ...generated].flatMap(importsOf);
/** A file without its comments. */
const code = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");

describe("imports", () => {
  it("are found: hundreds of them", () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter((one) => !one.value).length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(40);
    expect(generated.length).toBeGreaterThan(30);
    expect(native.length).toBeGreaterThan(20);
  });
  it("of values go to the same level or a lower one", () => {
    const upward = imports.filter(({ from, to, value }) => value && levelOf(to) > levelOf(from)).map(({ from, to }) => `${from} → ${to}`);
    expect(upward).toEqual([]);
  });
  it("reach files that are there", () => {
    const known = new Set([...sources, ...generated]);
    expect(imports.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
  it("leave codegen and the runtime apart, in both directions", () => {
    const outward = codegen.flatMap((path) => [...code(path).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(([, target]) => [path, normalize(join(dirname(path), target))] as const))
      .filter(([, to]) => /^(src|generated|native|test)\//.test(to));
    expect(outward).toEqual([]);
    expect([...sources, ...generated].filter((path) => /["'][^"']*codegen\//.test(code(path)))).toEqual([]);
  });
});

describe("one place for each thing", () => {
  it("Node-API is included in native/node, and by the CUDA library's own addon", () => {
    expect(native.filter((path) => !path.startsWith("native/node/") && !/^native\/cuda\/host\/addon[._]/.test(path) && /#include\s*[<"](napi|node_api|js_native_api)/.test(read(path)))).toEqual([]);
  });
  it("CUDA's runtime is included in native/cuda alone", () => {
    expect(native.filter((path) => !path.startsWith("native/cuda/") && /#include\s*[<"]cuda/.test(read(path)))).toEqual([]);
  });
  it("the native core includes nothing above it, and the CPU nothing of the addon", () => {
    const includes = (path: string): string[] => [...read(path).matchAll(/#include\s*"([^"]+)"/g)].map(([, target]) => target);
    expect(native.filter((path) => path.startsWith("native/core/")).filter((path) => includes(path).some((to) => !to.startsWith("native/core/")))).toEqual([]);
    expect(native.filter((path) => path.startsWith("native/cpu/")).filter((path) => includes(path).some((to) => /^(native\/(node|cuda)|generated)\//.test(to)))).toEqual([]);
  });
  it("the addons are known to one file each", () => {
    expect(sources.filter((path) => path !== "src/native.ts" && path !== "src/cuda/addon.ts" && /fluxion\.node|createRequire|process\.dlopen/.test(code(path)))).toEqual([]);
  });
  it("tensors' buffers are made in src/storage.ts alone", () => {
    const makes = /new (ArrayBuffer|SharedArrayBuffer)\(|Buffer\.alloc/;
    expect(sources.filter((path) => makes.test(code(path)))).toEqual(["src/native.ts", "src/storage.ts"]);
    expect(code("src/native.ts").match(/new ArrayBuffer\(/g)).toHaveLength(1); // the call frame
    expect(generated.filter((path) => makes.test(code(path)))).toEqual([]);
  });
  it("the environment is read in one place in TypeScript, and in one of each library in C++", () => {
    expect(sources.filter((path) => /process\.env/.test(code(path)))).toEqual(["src/native.ts"]);
    expect(native.filter((path) => /\bgetenv\s*\(/.test(read(path)))).toEqual(["native/cpu/environment.h", "native/cuda/host/environment.h", "native/cuda/shim/settings.cpp"]);
  });
  it("kernels print nothing", () => {
    expect(native.filter((path) => /\b(printf|std::cout|std::cerr|puts)\b\s*[(<]/.test(read(path)) && !/snprintf/.test(read(path)))).toEqual([]);
  });
});

describe("lists of operators", () => {
  // A special case is a field of the entry: the hand-written runtime names no operator in a text or a
  // comparison. Enum members, error texts and class names of nn are not operators' names; what is in
  // src/composites is the body of the operators it names.
  const names = new Set(ops.catalog.filter((entry) => entry.name.length > 4).map((entry) => entry.name));

  it("appear in no hand-written code of the runtime", () => {
    const found = sources.filter((path) => !/^src\/(nn|optim|data|composites)\//.test(path)).flatMap((path) =>
      [...code(path).matchAll(/(["'`])([a-z][a-z0-9_]*)\1/g)].filter(([, , text]) => names.has(text)).map(([, , text]) => `${path}: "${text}"`));
    expect(found).toEqual([]);
  });
  it("decide nothing: no comparison with an operator's name", () => {
    const compares = /(?:\.name|\bop|\bname)\s*[!=]==?\s*["'`]([a-z_0-9]+)["'`]/g;
    const found = [...sources, ...generated].flatMap((path) => [...code(path).matchAll(compares)].filter(([, text]) => names.has(text) || ops.catalog.some((entry) => entry.name === text)).map(([text]) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });
});

describe("every file", () => {
  it("of the runtime starts with a comment that says what it owns", () => {
    expect(sources.filter((path) => !/^(\/\/ \S|\/\*\*? ?\S)/.test(read(path)))).toEqual([]);
  });
  it("that was generated says so, and how to change it", () => {
    expect(generated.filter((path) => !/^\/\/ Generated from \S+ by \S+\. Do not edit\.\n\/\/ Edit the entries, then run: npm run generate\n/.test(read(path)))).toEqual([]);
  });
  it("names no machine's paths", () => {
    expect([...sources, ...generated, ...codegen, ...native].filter((path) => /["'`/ ](\/home\/|\/work\/|\/Users\/)/.test(read(path)))).toEqual([]);
  });
});
