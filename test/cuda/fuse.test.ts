// `fuse`: pointwise operators of a function as one kernel. Its text is compiled by the stand-in for NVRTC, and
// runs; results are those of the operators one by one, bit for bit.

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ArgumentError, DisposedError, ShapeError, type Tensor, arange, cuda, fuse, noGrad, ones, tensor, where } from "../../src/index.js";
import { expectError, thrownBy } from "../expect-error.js";
import { CASES, DTYPES, chain, chainOf, difference, layouts, numbers } from "./fused.js";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const skip = missing.length > 0;
const cache = mkdtempSync(join(tmpdir(), "fluxion-cache-"));
process.env.XDG_CACHE_HOME = cache;
mkdirSync(join(cache, "fluxion"));
afterAll(() => rmSync(cache, { recursive: true }));
/** How many kernels were compiled so far. */
const compiled = (): number => readdirSync(join(cache, "fluxion")).length;

describe.skipIf(skip)(`fuse${why}`, () => {
  it("makes one kernel of a chain, for each dtype, with the bits of the operators one by one", () => {
    for (const dtype of DTYPES) {
      const before = compiled();
      expect([difference(chainOf(dtype)), dtype, compiled() - before]).toEqual(["", dtype, 1]);
    }
  });

  it("takes operands of any layout: broadcast, cut off, transposed, of one element, of none", () => {
    difference(chainOf("float32"));
    const before = compiled();
    for (const one of layouts()) expect(difference(one)).toBe("");
    expect(compiled() - before).toBe(0);
    const [there, half] = [numbers([6, 8]).cuda(), tensor(0.5)];
    expect(fuse(chain)(there, half).toArray()).toEqual(chain(there, half).toArray());
  });

  it("takes the numbers of each call", () => {
    const fn = (x: Tensor, n: Tensor, by: number): Tensor => where(x.gt(by), x.mul(n).floor().to("int32").remainder(3), n.neg().add(by));
    const [x, n] = [numbers([5, 33]).cuda(), arange(33).to("int32").cuda()];
    const fused = fuse(fn);
    expect(fused(x, n, 1e10).toArray()).toEqual(fn(x, n, 1e10).toArray());
    expect(fused(x, n, 0.25).toArray()).toEqual(fn(x, n, 0.25).toArray());
    const before = compiled();
    for (const by of [-0.5, 1.5]) expect(fused(x, n, by).toArray()).toEqual(fn(x, n, by).toArray());
    expect(compiled()).toBe(before);
  });

  it("finds results in lists and objects", () => {
    const { at, same } = fuse((x: Tensor) => { const u = x.add(1).abs(); return { at: [{ u }], same: u, other: 3 }; })(numbers([5]).cuda());
    expect(at[0].u).toBe(same);
    expect(same.toArray()).toEqual(numbers([5]).add(1).abs().toArray());
  });

  for (const [title, cases] of Object.entries(CASES)) {
    it(title, () => { for (const one of cases()) expect(difference(one)).toBe(""); });
  }

  it("records gradients as without it, also of a backward inside", () => {
    const loss = (x: Tensor, y: Tensor): Tensor => chain(x, y.mul(2).exp().sub(1)).sum();
    const gradients = (fn: typeof loss): unknown => {
      const [x, y] = [numbers([3, 4]).cuda().requiresGrad_(), numbers([4]).cuda()];
      fn(x, y).backward();
      return x.grad!.toArray();
    };
    expect(gradients(fuse(loss))).toEqual(gradients(loss));
    const step = (): unknown => {
      const x = numbers([3, 4]).cuda().requiresGrad_();
      const y = noGrad(() => x.mul(2).add(1));
      fuse(() => { for (let k = 0; k < 2; k++) x.mul(y.neg().exp()).sum().backward(); })();
      return x.grad!.toArray();
    };
    const x = numbers([3, 4]).cuda();
    expect(step()).toEqual(x.mul(2).add(1).neg().exp().mul(2).toArray());
  });

  it("is recorded in a graph, and replayed", () => {
    const [x, y] = [numbers([20]).cuda(), numbers([20]).neg().cuda()];
    const fn = fuse(chain);
    let out = fn(x, y);
    using graph = cuda.graph(() => { out = fn(x, y); });
    x.add_(1);
    graph.replay();
    expect(out.toArray()).toEqual(chain(x, y).toArray());
    // Inside, what waits is a part of the recording that it was asked for in.
    const inner = fuse(() => { const u = x.add(2).neg(); let v = u; const recorded = cuda.graph(() => { v = x.mul(2).exp(); }); x.add_(1); recorded.replay(); recorded.dispose(); return [u, v.add(0)]; });
    const before = x.add(2).neg();
    const [u, v] = inner();
    expect([u.toArray(), v.toArray()]).toEqual([before.toArray(), x.mul(2).exp().toArray()]);
  });

  it("computes what gets out by another way when it is needed, unless an operand has changed since", () => {
    const x = numbers([9]).cuda();
    const kept: Tensor[] = [];
    fuse(() => { kept.push(x.add(1).neg(), x.add(2).neg()); })();
    expect(kept[0].toArray()).toEqual(x.add(1).neg().toArray());
    x.add_(1);
    expect(expectError(() => kept[1].toArray(), DisposedError, "ERR_DISPOSED").message).toMatch(/fuse: a result of add was not computed inside the function, and an operand has been changed in place since\. Return the result/);
  });

  it("says what is wrong at the operator that finds it, and leaves nothing behind", () => {
    const x = numbers([3, 4]).cuda();
    const wrong = fuse((y: Tensor) => y.add(1).mul(ones([5], { device: "cuda" })).neg());
    expect(expectError(() => wrong(x), ShapeError, "ERR_SHAPE").message).toMatch(/mul: cannot broadcast/);
    expect(thrownBy(() => fuse(() => { x.add(1); throw new RangeError("mine"); })()).message).toMatch(/mine/);
    expect(fuse((y: Tensor) => y.add(1).neg())(x).toArray()).toEqual(x.add(1).neg().toArray());
    expect(expectError(() => fuse(3 as never), ArgumentError, "ERR_ARGUMENT").message).toMatch(/fuse: expected a function, got 3/);
  });

  it("runs the function as it is on the CPU, and inside another", () => {
    const [x, y] = [numbers([20]), numbers([20])];
    expect(fuse(chain)(x, y).toArray()).toEqual(chain(x, y).toArray());
    const inner = fuse(chain);
    expect(difference([(a, b) => inner(a.add(1), b).mul(2), x, y])).toBe("");
  });
});

describe.skipIf(skip || onDevice)(`kernels of fuse${why}`, () => {
  const { folder, run } = usePrograms();
  const CHAIN = `
    process.on("warning", ({ code, message }) => say(code, message));
    const x = fluxion.arange(100).sub(50).div(7).cuda();
    const f = fluxion.fuse((x) => x.mul(2).add(1).tanh().mul(x).add(0.5));
    const [a, b, c] = [f(x), f(x), fluxion.fuse((x) => x.mul(2).add(1))(x)];
    say(a.eq(x.mul(2).add(1).tanh().mul(x).add(0.5)).all().item(), a.eq(b).all().item(), c.eq(x.mul(2).add(1)).all().item());`;
  const settings = (more: Record<string, string> = {}): Record<string, string> => ({ NODE_NO_WARNINGS: "1", XDG_CACHE_HOME: mkdtempSync(join(folder, "cache-")), ...more });
  const once = (said: string[]): string => said.filter((line) => line.startsWith("FLUXION_FUSE")).join("\n");

  it("are launched once for a call", () => {
    const path = join(folder, "fused-coverage");
    expect(run(settings({ FLUXION_FAKE_COVERAGE: path }), `
      const x = ones([10], { device: "cuda" });
      const y = fluxion.fuse((x) => x.mul(2).add(1).tanh().mul(x).add(0.5))(x);
      say(y.shape[0]);`)).toEqual(["10"]);
    const ran = readFileSync(path, "utf8").split("\n").filter((name) => name !== "" && !name.startsWith("copy "));
    expect(ran.sort()).toEqual(["fluxion_fused", "fluxion_ones_f32"]);
  });

  it("are kept for the next process, and made again where the file is not whole", () => {
    const all = settings();
    expect(run(all, CHAIN)).toEqual(["true true true"]);
    const kept = join(all.XDG_CACHE_HOME, "fluxion");
    expect(readdirSync(kept).filter((name) => /^[0-9a-f]{64}\.cubin$/.test(name)).length).toBe(2);
    // A call of a library would fail: there is none.
    expect(run({ ...all, FLUXION_FAKE_FAIL_LIBRARY: "1" }, CHAIN)).toEqual(["true true true"]);
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), readFileSync(join(kept, name)).subarray(0, 1000));
    expect(run(all, CHAIN)).toEqual(["true true true"]);
    expect(run({ ...all, FLUXION_FAKE_FAIL_LIBRARY: "1" }, CHAIN)).toEqual(["true true true"]);
  });

  it("are done without where NVRTC is missing, with one warning that says what was looked for", () => {
    const said = run(settings({ FLUXION_CUDA_LIB_DIR: "/nowhere" }), CHAIN);
    expect(said[0]).toBe("true true true");
    expect(once(said)).toBe("FLUXION_FUSE fuse: operators run one by one, which is right, and not faster — NVRTC is not there: looked for libnvrtc.so.13 and libnvrtc.so.12 in FLUXION_CUDA_LIB_DIR, where the system's loader looks, and in /usr/local/cuda*/lib64");
  });

  it("are done without where they cannot be compiled, with one warning that has the compiler's log", () => {
    const said = run(settings({ FLUXION_FAKE_FAIL_LIBRARY: "1" }), CHAIN);
    expect(said[0]).toBe("true true true");
    expect(once(said)).toBe("FLUXION_FUSE fuse: operators run one by one, which is right, and not faster — the kernel of mul, add, tanh, mul, add was not made: NVRTC failed with status 6: a failure was asked for");
  });

  it("are cached where they may be written, and made where not", () => {
    expect(run(settings({ XDG_CACHE_HOME: "/dev/null" }), CHAIN)).toEqual(["true true true"]);
  });
});

describe("texts of fused kernels", () => {
  it("include no header of the system that NVRTC is not given, and name no limit that those do not define", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const seen = new Set<string>(), limits = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      // The stand-in for devices is no part of what NVRTC compiles.
      const text = readFileSync(join(root, path), "utf8").replace(/#ifdef FLUXION_CUDA_SHIM[\s\S]*?#else/, "");
      for (const [name] of text.matchAll(/\b(?:U?INT(?:8|16|32|64)|SIZE|PTRDIFF|FLT|DBL)_(?:MAX|MIN|EPSILON)\b|\bM_PI\b/g)) limits.add(name);
      for (const [, own, system] of text.matchAll(/^#include (?:"(.*)"|<(.*)>)/gm)) visit(own ?? `native/cuda/nvrtc/${system}`);
    };
    visit("native/cuda/fused.cuh");
    for (const name of readdirSync(join(root, "generated/cuda"))) if (name.endsWith(".cu")) visit(`generated/cuda/${name}`);
    expect(seen.size).toBeGreaterThan(60);
    expect(seen).toContain("native/cuda/nvrtc/type_traits");
    const given = [...seen].filter((path) => path.startsWith("native/cuda/nvrtc/")).map((path) => readFileSync(join(root, path), "utf8")).join("");
    expect([...limits].filter((name) => !given.includes(`#define ${name} `))).toEqual([]);
    expect(limits).toContain("UINT32_MAX");
  });
});
