// Kernels of several pointwise operators: C++ text that calls the operators' own functors, one after another,
// compiled by NVRTC when it is first needed, and kept: by device in memory, and as a file of the user's cache.
// The functors are those of generated/cuda, the loop is native/cuda/pointwise.cuh: results have the bits that
// the operators one by one have.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { broadcastStrides, sameShape } from "../shape.js";
import { SCALARS, addonPath, cacheFolder, frame } from "../native.js";
import { setOperand, setShape, storeScalar } from "../dispatch/operand.js";
import { Tensor } from "../tensor/tensor.js";
import { Deferred, type Expression, slotsOf } from "./deferred.js";
import type { CudaDevice } from "./device.js";

/** Computes an expression's roots by one kernel; false where none can be made. */
export function runFused(expression: Expression): boolean {
  const { parts, leaves, roots } = expression;
  const { device, out: { shape } } = roots[0];
  const kernel = kernelFor(device, expression);
  if (kernel < 0) return false;
  roots.forEach(({ storage }) => storage.settle());
  setShape(shape);
  roots.forEach(({ out }, k) => setOperand(k, out, out.strides));
  leaves.forEach((leaf, k) => setOperand(roots.length + k, leaf, sameShape(leaf.shape, shape) ? leaf.strides : broadcastStrides(leaf, shape)));
  setAllScalars(parts);
  device.runFused(`fuse(${parts.map(({ call }) => call.op).join(", ")})`, kernel, roots.length + leaves.length);
  return true;
}

/** Of each part in turn: those of its formula, then its host numbers. */
function setAllScalars(parts: readonly Deferred[]): void {
  let at = SCALARS;
  for (const { call, operands } of parts) {
    for (const scalar of call.scalars) frame[at++] = scalar;
    for (const operand of operands) {
      if (operand instanceof Tensor || operand instanceof Deferred) continue;
      storeScalar(at, operand.value, operand.type);
      at += slotsOf(operand);
    }
  }
}

// ── Finding a kernel ─────────────────────────────────────────────────────────────────────────────

/** Why there are none, once that is known: NVRTC or the kernels' sources are missing. */
let missing: string | null = null;
let hasWarned = false;

function warn(message: string): void {
  if (!hasWarned) process.emitWarning(`fuse: operators run one by one, which is right, and not faster — ${message}`, { code: "FLUXION_FUSE" });
  hasWarned = true;
}

/** The number of the device's kernel for an expression; -1 where there is none. */
function kernelFor(device: CudaDevice, expression: Expression): number {
  if (missing !== null) return -1;
  const key = keyOf(expression);
  let kernel = device.fused.get(key);
  if (kernel === undefined) device.fused.set(key, (kernel = make(device, expression)));
  return kernel;
}

/** What the text depends on. */
function keyOf({ parts, leaves, roots }: Expression): string {
  const name = namesOf(parts, leaves);
  let key = roots.map(name).join();
  for (const leaf of leaves) key += ` ${leaf.type.name}`;
  for (const part of parts) key += `;${part.call.kernel} ${part.call.scalars.length} ${part.operands.map((operand) => (isNumber(operand) ? operand.type.name : name(operand))).join()}`;
  return key;
}

function isNumber(operand: Deferred["operands"][number]): operand is Exclude<typeof operand, Deferred | Tensor> {
  return !(operand instanceof Tensor) && !(operand instanceof Deferred);
}

/** The names of values in the text: x0, x1, … of tensors that are read, v0, v1, … of parts. */
function namesOf(parts: readonly Deferred[], leaves: readonly Tensor[]): (value: Deferred | Tensor) => string {
  const places = new Map<Deferred | Tensor, string>();
  leaves.forEach((leaf, k) => places.set(leaf, `x${k}`));
  parts.forEach((part, k) => places.set(part, `v${k}`));
  return (value) => places.get(value) ?? places.get((value as Deferred).out)!;
}

function make(device: CudaDevice, expression: Expression): number {
  let compiler: string;
  try {
    compiler = `NVRTC ${device.compiler()}`;
    if (!existsSync(join(root, "native/cuda/fused.cuh"))) throw new Error(`the kernels' sources are not there: looked for ${join(root, "native/cuda/fused.cuh")}`);
  } catch (cause) {
    warn((missing = (cause as Error).message));
    return -1;
  }
  const { major, minor } = device.properties;
  const options = [`-arch=sm_${major}${minor}`, "-std=c++17", "--fmad=false", "-default-device", `-I${root}`, `-I${join(root, "native/cuda/nvrtc")}`].join("\n");
  const source = sourceOf(device, expression);
  try {
    return fromCache(hashOf([compiler, options, source, sourcesHash()]), () => device.compile(source, options), (image) => device.addFused(image));
  } catch (cause) {
    warn(`the kernel of ${expression.parts.map(({ call }) => call.op).join(", ")} was not made: ${(cause as Error).message}`);
    return -1;
  }
}

// ── The text ─────────────────────────────────────────────────────────────────────────────────────

const ELEMENTS: Readonly<Record<string, string>> = {
  bool: "bool", uint8: "uint8_t", int8: "int8_t", int16: "int16_t", int32: "int32_t", int64: "int64_t", float16: "Float16", bfloat16: "BFloat16",
  float32: "float", float64: "double", complex64: "Complex<float>", complex128: "Complex<double>",
};

function element({ type }: { readonly type: Tensor["type"] }): string { return ELEMENTS[type.name]; }

function sourceOf(device: CudaDevice, { parts, leaves, roots }: Expression): string {
  const name = namesOf(parts, leaves);
  const functors = parts.map(({ call }) => device.functor(call.kernel)!);
  const [members, starts, lines]: [string[], string[], string[]] = [[], [], []];
  let [at, numbers] = [0, 0];
  parts.forEach(({ call, operands, out }, k) => {
    members.push(`${functors[k].symbol}_functor f${k};`);
    starts.push(`f${k}(s.from(${at}))`);
    at += call.scalars.length;
    const given = operands.map((operand) => {
      if (!isNumber(operand)) return name(operand);
      members.push(`${element(operand)} n${numbers};`);
      starts.push(`n${numbers}(s.element<${element(operand)}>(${at}))`);
      at += slotsOf(operand);
      return `n${numbers++}`;
    });
    lines.push(`const ${element(out)} v${k} = value_as<${element(out)}>(call(${[`f${k}`, ...given].join(", ")}));`);
  });
  const inputs = leaves.map((leaf, k) => `${element(leaf)} x${k}`);
  const outputs = roots.map(({ out }) => element(out));
  const alone = roots.length === 1;
  const results = alone ? `return ${name(roots[0])};` : roots.map((each, k) => `y${k} = ${name(each)};`).join(" ");
  const parameters = [...inputs, ...(alone ? [] : outputs.map((type, k) => `${type}& y${k}`))].join(", ");
  return `#include "native/cuda/fused.cuh"
${[...new Set(functors.map(({ family }) => family))].sort().map((family) => `#include "generated/cuda/${family}.cu"`).join("\n")}

namespace fluxion::cuda {

namespace {

struct Fused : PointwiseFunctor {
  using Outputs = Types<${outputs.join(", ")}>;
  using Inputs = Types<${leaves.map(element).join(", ")}>;
  static constexpr int cost = ${functors.map(({ symbol }) => `${symbol}_functor::cost`).join(" + ")};
  ${members.join("\n  ")}

  HD explicit Fused(const Scalars& s) : ${starts.join(", ")} {}

  HD ${alone ? outputs[0] : "void"} operator()(${parameters}) const {
    ${lines.join("\n    ")}
    ${results}
  }
};

}  // namespace

}  // namespace fluxion::cuda

ENTRY(fluxion_fused, pointwise, fluxion::cuda::Fused)
`;
}

// ── The cache ────────────────────────────────────────────────────────────────────────────────────

/** The package, whose sources kernels are made of. */
const root = dirname(dirname(dirname(addonPath)));

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("hex");
}

let ofSources: string | null = null;

/** A hash of all files that a text may include. */
function sourcesHash(): string { return (ofSources ??= hashOf(sourceFiles().map((file) => readFileSync(file, "utf8")))); }

function sourceFiles(): string[] {
  const folders = ["native/core", "native/cuda", "native/cuda/nvrtc", "generated/cuda"];
  return folders.flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".cpp")).map(({ name }) => join(root, folder, name)).sort());
}

/** What `load` makes of an image: of one in the cache, or of a new one, which is then put there. What fails there does not matter. */
function fromCache(hash: string, compile: () => Uint8Array, load: (image: Uint8Array) => number): number {
  const folder = cacheFolder();
  const path = join(folder, `${hash}.cubin`);
  const kept = readWhole(path);
  if (kept !== null) return load(kept);
  const image = compile();
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([digestOf(image), image]));
    renameSync(`${path}.${process.pid}`, path);
  } catch { /* a folder that nobody may write to */ }
  return load(image);
}

function digestOf(image: Uint8Array): Buffer { return createHash("sha256").update(image).digest(); }

/** An image behind its digest; null where there is none, or not all of it: the driver would read on. */
function readWhole(path: string): Uint8Array | null {
  try {
    const file = readFileSync(path);
    const image = file.subarray(32);
    return digestOf(image).equals(file.subarray(0, 32)) ? image : null;
  } catch {
    return null;
  }
}
