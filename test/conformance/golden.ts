// Golden files: calls of PyTorch's operators with their results, as the files hold them. A pair
// `<op>[.<variant>].json` and `.safetensors` holds the calls and the tensors they name.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own copy of a few cases of each operator. */
export const OWN_COPY = fileURLToPath(new URL("golden/", import.meta.url));

export interface TensorValue {
  readonly t: "tensor";
  readonly ref: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Where given, the file holds the span from the first to the last element reached. */
  readonly stride?: readonly number[];
  readonly requires_grad?: boolean;
}

export type Value =
  | TensorValue
  | { readonly t: "list" | "tuple" | "slice"; readonly v: readonly Value[] }
  | { readonly t: "dict"; readonly v: Readonly<Record<string, Value>> }
  | { readonly t: "none" | "ellipsis" }
  | { readonly t: "bool"; readonly v: boolean }
  | { readonly t: "int" | "float"; readonly v: number | string }
  | { readonly t: "complex"; readonly v: readonly [number | string, number | string] }
  | { readonly t: "str" | "dtype" | "device" | "layout" | "memory_format"; readonly v: string };

export interface GoldenGradients {
  /** Which of the outputs, flat, the cotangents belong to. */
  readonly of_outputs: readonly number[];
  readonly cotangents: readonly TensorValue[];
  /** One for each tensor that requires a gradient, arguments first, depth first; null is zero. */
  readonly grads: readonly (TensorValue | null)[];
}

export interface GoldenCase {
  readonly id: number;
  readonly dtype: string;
  readonly kind: "sample" | "noncontiguous" | "reference";
  readonly args: readonly Value[];
  readonly kwargs?: Readonly<Record<string, Value>>;
  readonly output?: Value;
  readonly output_meta?: readonly { readonly dtype: string; readonly shape: readonly number[] }[];
  readonly grad?: GoldenGradients;
  /** By position: what an argument holds after the call. */
  readonly mutated_inputs?: Readonly<Record<string, TensorValue>>;
  /** The results are fixed up to a gauge, such as the signs of singular vectors. */
  readonly output_process_fn?: boolean;
  readonly values?: "random" | "uninitialised" | "nondeterministic";
}

export interface GoldenHeader {
  readonly op: string;
  readonly variant: string;
  /** [atol, rtol] by dtype. */
  readonly tolerance_overrides: Readonly<Record<string, readonly [number, number]>>;
  readonly cases: readonly GoldenCase[];
}

/** One operator's file: its calls, and the elements of its tensors. */
export interface GoldenFile extends GoldenHeader {
  /** File name without its ending. */
  readonly name: string;
  elements(ref: string): StoredElements;
}

export type StoredElements = Float64Array | Float32Array | BigInt64Array | Int32Array | Int16Array | Int8Array | Uint8Array | Uint16Array;

interface StoredTensor { readonly dtype: string; readonly shape: readonly number[]; readonly data_offsets: readonly [number, number] }

const ARRAYS = {
  F64: Float64Array, F32: Float32Array, F16: Uint16Array, BF16: Uint16Array, I64: BigInt64Array,
  I32: Int32Array, I16: Int16Array, I8: Int8Array, U8: Uint8Array, BOOL: Uint8Array,
} as const;

/** Names of a folder's golden files, without their endings. */
export function goldenNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".safetensors")).map((name) => name.slice(0, -".safetensors".length)).sort();
}

export function readGolden(folder: string, name: string): GoldenFile {
  const header = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as GoldenHeader;
  const stored = readSafetensors(join(folder, `${name}.safetensors`));
  return { ...header, name, elements: (ref) => stored.elements(ref) };
}

/** The safetensors format: the header's length (u64), the header (JSON), the bytes of all tensors. */
export function readSafetensors(path: string): { names: readonly string[]; elements(ref: string): StoredElements } {
  const file = readFileSync(path);
  const length = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + length).toString("utf8")) as Record<string, StoredTensor>;
  const elements = (ref: string): StoredElements => {
    const entry = header[ref];
    if (entry === undefined) throw new Error(`${path}: there is no tensor "${ref}"`);
    const make = ARRAYS[entry.dtype as keyof typeof ARRAYS];
    if (make === undefined) throw new Error(`${path}: tensor "${ref}" has the unknown dtype ${entry.dtype}`);
    // Copied, since the file need not be aligned for the element type.
    const bytes = new Uint8Array(file.subarray(8 + length + entry.data_offsets[0], 8 + length + entry.data_offsets[1]));
    return new make(bytes.buffer, 0, bytes.byteLength / make.BYTES_PER_ELEMENT);
  };
  return { names: Object.keys(header).filter((name) => name !== "__metadata__"), elements };
}
