// Conversions by name, as PyTorch's users know them: each is `to` of one dtype.

import type { DTypeName } from "../dtype.js";
import { Tensor } from "./tensor.js";

declare module "./tensor.js" {
  interface Tensor {
    /** As `to("float16")`. */
    half(): Tensor;
    /** As `to("bfloat16")`. */
    bfloat16(): Tensor;
    /** As `to("float32")`. */
    float(): Tensor;
    /** As `to("float64")`. */
    double(): Tensor;
    /** As `to("uint8")`. */
    byte(): Tensor;
    /** As `to("int8")`. */
    char(): Tensor;
    /** As `to("int16")`. */
    short(): Tensor;
    /** As `to("int32")`. */
    int(): Tensor;
    /** As `to("int64")`. */
    long(): Tensor;
    /** As `to("bool")`. */
    bool(): Tensor;
  }
}

const NAMES = {
  half: "float16", bfloat16: "bfloat16", float: "float32", double: "float64",
  byte: "uint8", char: "int8", short: "int16", int: "int32", long: "int64", bool: "bool",
} as const satisfies Record<string, DTypeName>;

for (const [name, dtype] of Object.entries(NAMES)) {
  Object.defineProperty(Tensor.prototype, name, { value(this: Tensor): Tensor { return this.dtype === dtype ? this : this.cast(dtype); }, writable: true, configurable: true });
}
