// Philox4x32-10, the counter-based generator every device uses: a block of four 32-bit words for
// each 128-bit counter and 64-bit key. J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011.

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9; // The golden ratio.
const WEYL_1 = 0xbb67ae85; // sqrt(3) - 1.

export type Words = readonly [number, number, number, number];

/** Ten rounds over the counter. */
export function philox4x32(counter: Words, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const [high0, low0] = multiply(MULTIPLIER_0, a);
    const [high1, low1] = multiply(MULTIPLIER_1, c);
    [a, b, c, d] = [(high1 ^ b ^ k0) >>> 0, low1, (high0 ^ d ^ k1) >>> 0, low0];
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  return [a, b, c, d];
}

/** High and low word of a 64-bit product. */
function multiply(x: number, y: number): [number, number] {
  const product = BigInt(x) * BigInt(y);
  return [Number(product >> 32n), Number(product & 0xffffffffn)];
}

/**
 * The words of the element at a place of a seed's stream of elements that take that many: they follow each
 * other, four to a block, whose counter also says how many an element takes.
 */
function wordsAt(seed: bigint, place: bigint, words: 1 | 2): readonly number[] {
  const low = (x: bigint) => Number(x & 0xffffffffn);
  const elements = BigInt(4 / words), block = place / elements, start = Number(place % elements) * words;
  return philox4x32([low(block), low(block >> 32n), words, 0], [low(seed), low(seed >> 32n)]).slice(start, start + words);
}

/** Uniform in [0, 1) with 24 bits. */
export function uniform(seed: bigint, place: bigint): number {
  return (wordsAt(seed, place, 1)[0] >>> 8) / 2 ** 24;
}

/** Standard normal by Box and Muller's transform of two words. */
export function normal(seed: bigint, place: bigint): number {
  const [a, b] = wordsAt(seed, place, 2);
  const radius = Math.sqrt(-2 * Math.log(((a >>> 8) + 1) / 2 ** 24));
  return radius * Math.cos((2 * Math.PI * (b >>> 8)) / 2 ** 24);
}
