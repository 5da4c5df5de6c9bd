// Copies a small part of a folder of golden files: of each operator, the few small cases that differ
// most in dtype, layout, rank, arguments and gradients. The copy has the same format.
//
//   npx tsx test/conformance/select.ts FOLDER

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldenCase, type GoldenHeader, type StoredElements, type TensorValue, type Value, OWN_COPY, goldenNames, readSafetensors } from "./golden.js";

const CASES_PER_FILE = 6;
const BYTES_PER_CASE = 3000;

const KEPT_HEADER = ["op", "variant", "torch", "tolerance_overrides"];
const DROPPED = ["sample", "uses_rng", "broadcasts_input", "output_stride"];

function copyFile(from: string, to: string, name: string): number {
  const header = JSON.parse(readFileSync(join(from, `${name}.json`), "utf8")) as GoldenHeader & Record<string, unknown>;
  const stored = readSafetensors(join(from, `${name}.safetensors`));
  const cases = selected(header.cases, (ref) => stored.elements(ref));
  const kept = Object.fromEntries(KEPT_HEADER.map((key) => [key, header[key]]));
  const lines = cases.map((one) => JSON.stringify(Object.fromEntries(Object.entries(one).filter(([key]) => !DROPPED.includes(key)))));
  writeFileSync(join(to, `${name}.json`), `${JSON.stringify(kept).slice(0, -1)},"cases":[\n${lines.join(",\n")}\n]}\n`);
  writeSafetensors(join(to, `${name}.safetensors`), cases.flatMap(tensorsOf), (ref) => stored.elements(ref));
  return cases.length;
}

/** Greedily, the case that shows most that no chosen one has shown; the smaller one among equals. */
function selected(cases: readonly GoldenCase[], elements: (ref: string) => StoredElements): GoldenCase[] {
  const size = (one: GoldenCase): number => tensorsOf(one).reduce((sum, { ref }) => sum + elements(ref).byteLength, 0);
  const rest = new Map([...cases].sort((a, b) => size(a) - size(b)).filter((one, i) => i === 0 || size(one) <= BYTES_PER_CASE).map((one) => [one, traitsOf(one)]));
  const chosen: GoldenCase[] = [];
  const shown = new Set<string>();
  while (chosen.length < CASES_PER_FILE) {
    const fresh = (traits: readonly string[]): number => traits.filter((trait) => !shown.has(trait)).length;
    const [best] = [...rest].sort((a, b) => fresh(b[1]) - fresh(a[1]));
    if (best === undefined || fresh(best[1]) === 0) break;
    rest.delete(best[0]);
    chosen.push(best[0]);
    for (const trait of best[1]) shown.add(trait);
  }
  return chosen.sort((a, b) => a.id - b.id);
}

/** What a case shows: each text is one thing to have seen. */
function traitsOf({ dtype, kind, args, kwargs = {}, grad, output }: GoldenCase): string[] {
  const shape = args.find((value) => value.t === "tensor") as TensorValue | undefined;
  return [
    dtype, kind, `${args.length} arguments`, `${dtype} gradient: ${grad !== undefined}`, `result ${output?.t}`,
    `rank ${shape?.shape.length}`, `empty: ${shape?.shape.includes(0)}`,
    ...args.map((value, i) => `argument ${i}: ${spelled(value)}`),
    ...Object.entries(kwargs).map(([name, value]) => `${name}: ${spelled(value)}`),
  ];
}

function spelled(value: Value): string {
  if (value.t === "list" || value.t === "tuple") return `${value.v.length} items`;
  if (value.t === "int" || value.t === "float") return Number(value.v) < 0 ? "negative" : "not negative";
  return "v" in value ? JSON.stringify(value.v) : value.t === "tensor" ? `tensor ${value.stride === undefined}` : value.t;
}

/** Every tensor named anywhere in a case. */
function tensorsOf(value: unknown): TensorValue[] {
  if (typeof value !== "object" || value === null) return [];
  if ((value as TensorValue).t === "tensor") return [value as TensorValue];
  return Object.values(value).flatMap(tensorsOf);
}

const CODES: Readonly<Record<string, string>> = {
  bool: "BOOL", uint8: "U8", int8: "I8", int16: "I16", int32: "I32", int64: "I64", float16: "F16", bfloat16: "BF16",
  float32: "F32", float64: "F64", complex64: "F32", complex128: "F64",
};

function writeSafetensors(path: string, tensors: readonly TensorValue[], elements: (ref: string) => StoredElements): void {
  const header: Record<string, object> = {};
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { ref, dtype } of [...tensors].sort((a, b) => elements(b.ref).BYTES_PER_ELEMENT - elements(a.ref).BYTES_PER_ELEMENT)) {
    const data = elements(ref);
    header[ref] = { dtype: CODES[dtype], shape: [data.length], data_offsets: [end, end += data.byteLength] };
    parts.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  const text = JSON.stringify(header);
  const head = Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(head.byteLength));
  writeFileSync(path, Buffer.concat([length, head, ...parts]));
}

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error("which folder? npx tsx test/conformance/select.ts FOLDER");
rmSync(OWN_COPY, { recursive: true, force: true });
mkdirSync(OWN_COPY, { recursive: true });
const counts = goldenNames(from).map((name) => copyFile(from, OWN_COPY, name));
console.log(`${counts.reduce((sum, n) => sum + n, 0)} cases of ${counts.length} files`);
