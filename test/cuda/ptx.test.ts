// The kernels as nvcc made them (build/Release/cuda): all of them are there, they read and write 16
// bytes at a time where they can, keep their values in registers, and fit on a device. None is run.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BYTES, type Declared, declared, root } from "./sources.js";

const folder = join(root, "build/Release/cuda");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".ptx")) : [];

/** The text of each kernel. */
function entries(file: string): Map<string, string> {
  const parts = readFileSync(join(folder, file), "utf8").split(/\n(?=\.visible \.entry )/).slice(1);
  return new Map(parts.map((part) => [/^\.visible \.entry (\w+)/.exec(part)![1], part.slice(0, part.indexOf("\n}\n"))]));
}

const all = files.map((file) => {
  const family = file.replace(".ptx", "");
  return { family, kernels: declared(family), texts: entries(file) };
});
const pointwise = all.flatMap(({ kernels, texts }) => kernels.filter(({ skeleton }) => skeleton === "pointwise").map((kernel) => ({ ...kernel, text: texts.get(kernel.symbol) ?? "" })));

/** Names that do not meet the condition. */
const without = (kernels: typeof pointwise, holds: (kernel: (typeof pointwise)[number]) => boolean): string[] => kernels.filter((kernel) => !holds(kernel)).map(({ symbol }) => symbol);

describe.skipIf(files.length === 0)("the kernels for devices", () => {
  it("are all there, one for each declaration", () => {
    for (const { family, kernels, texts } of all) {
      expect([...texts.keys()].sort(), family).toEqual(kernels.map(({ symbol }) => symbol).sort());
    }
    expect(pointwise.length).toBeGreaterThan(900);
  });

  it("take their parameters in 4 KB, and at most 48 KB of shared memory", () => {
    for (const { texts } of all) {
      for (const [name, text] of texts) {
        expect(Number(/\.param \.align 8 \.b8 \w+\[(\d+)\]/.exec(text)?.[1]), name).toBeLessThanOrEqual(4096);
        const shared = [...text.matchAll(/\.shared \.align \d+ \.b8 \w+\[(\d+)\]/g)].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
        expect(shared, name).toBeLessThanOrEqual(48 * 1024);
      }
    }
  });

  it("take no more than their operands: a launch copies it", () => {
    const bytes = ({ text }: { text: string }): number => Number(/\.param \.align 8 \.b8 \w+\[(\d+)\]/.exec(text)?.[1]);
    expect(without(pointwise.filter(({ outputs, inputs }) => outputs.length + inputs.length === 3), (kernel) => bytes(kernel) <= 1536)).toEqual([]);
  });

  it("that are pointwise move their widest operands by 16 bytes", () => {
    // A complex number is stored as its two parts.
    const vector = (text: string, access: "ld" | "st", bytes: number): boolean =>
      new RegExp(bytes === 8 ? `${access}\\.global(\\.nc)?\\.(v2\\.[a-z]64|v4\\.[a-z]32)` : `${access}\\.global(\\.nc)?\\.v4\\.[a-z]32`).test(text);
    const sizes = (list: Declared["inputs"]): number[] => list.map(({ type }) => BYTES[type]);
    const widest = ({ outputs, inputs }: Declared): number => Math.max(...sizes(outputs), ...sizes(inputs));
    const wide = pointwise.filter((kernel) => widest(kernel) >= 4 && widest(kernel) <= 8);
    expect(wide.length).toBeGreaterThan(700);
    expect(without(wide.filter((kernel) => sizes(kernel.outputs).includes(widest(kernel))), (kernel) => vector(kernel.text, "st", widest(kernel)))).toEqual([]);
    // That no integer is NaN is known without reading it: what is read there goes through a tile only.
    const count = (text: string, instruction: string): number => text.split(instruction).length - 1;
    const reads = ({ text }: { text: string }): boolean => count(text, "ld.global") > count(text, "st.shared") + count(text, "st.shared.v2");
    expect(without(wide.filter((kernel) => reads(kernel) && sizes(kernel.inputs).includes(widest(kernel))), (kernel) => vector(kernel.text, "ld", widest(kernel)))).toEqual([]);
  });

  it("that are pointwise move eight 16-bit floats at a time", () => {
    const narrow = pointwise.filter(({ outputs, inputs }) => [...outputs, ...inputs].every(({ type }) => type === "Half" || type === "BFloat16") && inputs.length > 0);
    expect(narrow.length).toBeGreaterThan(400);
    expect(without(narrow, ({ text }) => /st\.global\.v4\.[a-z]32/.test(text))).toEqual([]);
    // Some constants read nothing.
    expect(without(narrow.filter(({ text }) => text.includes("ld.global")), ({ text }) => /ld\.global(\.nc)?\.v4\.[a-z]32/.test(text))).toEqual([]);
  });

  it("that are pointwise keep nothing in local memory", () => {
    // Sines of large numbers are reduced with a table of 28 bytes in the vendor's library.
    expect(without(pointwise, ({ text }) => !/__local_depot\d+\[(?!28\])/.test(text))).toEqual([]);
  });

  it("that only draw compute a block of Philox once for all elements of a pack that share it", () => {
    const drawing = pointwise.filter(({ symbol }) => /^fluxion_(uniform|normal)_(reals|fill)_/.test(symbol));
    expect(drawing.length).toBe(16);
    // Bodies: one for each block of 16 bytes of results, again and one more where they begin inside a block, one for
    // elements that are left. A body multiplies twenty times.
    const bodies = ({ outputs }: Declared): number => {
      const elements = 16 / BYTES[outputs[0].type], words = elements === 2 ? 2 : 1;
      return 2 * (elements * words / 4) + 2;
    };
    const multiplied = (text: string): number => text.split(/-766435501|-845247145|3528531795|3449720151/).length - 1;
    expect(without(drawing, (kernel) => multiplied(kernel.text) >= 20 && multiplied(kernel.text) <= 21 * bodies(kernel))).toEqual([]);
  });

  const ptxas = spawnSync("ptxas", ["--version"]).error === undefined;
  it.skipIf(!ptxas)("leave room for 1024 threads on a multiprocessor, without spills", () => {
    const { status, stderr } = spawnSync("ptxas", ["-arch=sm_90", "-v", join(folder, "gating.ptx"), "-o", join(tmpdir(), `gating.${process.pid}.cubin`)], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const registers = [...stderr.matchAll(/Used (\d+) registers/g)].map(([, count]) => Number(count));
    expect(registers).toHaveLength(declared("gating").length);
    expect(Math.max(...registers)).toBeLessThanOrEqual(64);
    for (const [, bytes] of stderr.matchAll(/(\d+) bytes spill/g)) expect(bytes).toBe("0");
  });

  const tensorCores = all.find(({ family }) => family === "tensor_attention")?.texts ?? new Map<string, string>();
  it("that work on tensor cores read fragments from shared memory, into which the device copies by itself", () => {
    const products = [...tensorCores].filter(([name]) => !name.includes("_sums_"));
    expect(products).toHaveLength(24);
    for (const [name, text] of products) {
      const type = name.endsWith("_bf16") ? "bf16" : "f16";
      for (const instruction of [`mma.sync.aligned.m16n8k16.row.col.f32.${type}.${type}.f32`, "ldmatrix.sync.aligned.m8n8.x4.shared.b16",
        "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16", "cp.async.cg.shared.global", "ex2.approx.ftz.f32"]) {
        expect(text.includes(instruction), `${name}: ${instruction}`).toBe(true);
      }
    }
  });

  it.skipIf(!ptxas).each([80, 90])("that work on tensor cores keep scores and sums in registers, without spills, on sm_%d", (architecture) => {
    const { status, stderr } = spawnSync("ptxas", [`-arch=sm_${architecture}`, "-v", join(folder, "tensor_attention.ptx"), "-o", join(tmpdir(), `tensor_attention.${process.pid}.cubin`)], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const spilled = [...stderr.matchAll(/(\d+) bytes spill stores/g)].map(([, bytes]) => Number(bytes));
    expect(spilled).toEqual(new Array<number>(tensorCores.size).fill(0));
  }, 120_000);
});
