// Golden values as what a caller passes: tensors with their strides, lists, numbers, names of dtypes.

import { type Tensor, ops, tensor } from "../../src/index.js";
import type { GoldenFile, StoredElements, TensorValue, Value } from "./golden.js";

/** A host value that stands for a golden one. */
export type HostArgument = Tensor | number | bigint | boolean | string | null | undefined | HostArgument[] | { readonly [key: string]: HostArgument };

/** Makes the values of one call, and remembers its tensors that require gradients. */
export class ValueReader {
  readonly leaves: Tensor[] = [];

  constructor(private readonly file: GoldenFile) {}

  /** @param kind of the parameter that takes the value; a number for a tensor, or of any dtype, has a category */
  read(value: Value, kind = ""): HostArgument {
    switch (value.t) {
      case "tensor": return this.leaf(value);
      case "list": case "tuple": {
        const items = value.v.map((item) => this.read(item));
        return kind === "indices" && value.t === "list" ? [items] : items; // x[[1, 2]] has one index, x[1, 2] two.
      }
      case "slice": return sliceOf(value.v.map((part) => this.read(part)));
      case "dict": return Object.fromEntries(Object.entries(value.v).map(([key, item]) => [key, this.read(item)]));
      case "none": return null;
      case "ellipsis": return "...";
      case "int": return kind === "tensor" || kind === "number" ? BigInt(value.v) : Number(value.v);
      case "float": return floatOf(numberOf(value.v), kind);
      case "complex": return { re: numberOf(value.v[0]), im: numberOf(value.v[1]) };
      case "bool": case "str": case "dtype": case "device": case "layout": case "memory_format": return value.v;
    }
  }

  private leaf(value: TensorValue): Tensor {
    const made = goldenTensor(this.file, value);
    if (value.requires_grad !== true) return made;
    this.leaves.push(made.requiresGrad_());
    return made;
  }
}

/** A golden tensor, laid out as it was in PyTorch, off the tape. */
export function goldenTensor(file: GoldenFile, { ref, dtype, shape, stride }: TensorValue): Tensor {
  const flat = fromElements(file.elements(ref), dtype);
  if (stride === undefined) return flat.reshape([...shape]).detach();
  return (ops.call("as_strided", [flat, [...shape], [...stride]]) as Tensor).detach();
}

/** A 1-d tensor; complex ones are stored as pairs, bool as bytes. */
function fromElements(elements: StoredElements, dtype: string): Tensor {
  if (dtype === "bool") return tensor(Array.from(elements as Uint8Array, Boolean), { dtype: "bool" });
  if (dtype.startsWith("complex")) return ops.call("view_as_complex", [tensor(elements).reshape([elements.length / 2, 2])]) as Tensor;
  return tensor(elements);
}

/** NaN and infinities are strings: "nan", "inf", "-inf". */
export function numberOf(v: number | string): number {
  if (typeof v === "number") return v;
  if (/^-?inf(inity)?$/i.test(v)) return v.startsWith("-") ? -Infinity : Infinity;
  return /^nan$/i.test(v) ? NaN : Number(v);
}

/** A whole float is of the float category in Python, and an integer in JavaScript: a 0-d tensor says which. */
function floatOf(v: number, kind: string): HostArgument {
  return kind === "tensor" && Number.isInteger(v) ? tensor(v, { dtype: "float32" }) : v;
}

function sliceOf([start, stop, step]: readonly HostArgument[]): HostArgument {
  return { start, stop, step };
}
