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

/** The word of the element at a place of a seed's stream of that number: they follow each other, four to a block. */
function wordAt(seed: bigint, place: bigint, stream: number): number {
  const low = (x: bigint) => Number(x & 0xffffffffn);
  const block = place / 4n;
  return philox4x32([low(block), low(block >> 32n), stream, 0], [low(seed), low(seed >> 32n)])[Number(place % 4n)];
}

/** Uniform in [0, 1) with 24 bits. */
export function uniform(seed: bigint, place: bigint): number {
  return (wordAt(seed, place, 1) >>> 8) / 2 ** 24;
}

/** Standard normal by Box and Muller's transform of the words of an even place and the odd one behind it. */
export function normal(seed: bigint, place: bigint): number {
  const odd = place & 1n;
  const [a, b] = [wordAt(seed, place - odd, 5), wordAt(seed, place - odd + 1n, 5)];
  const radius = Math.sqrt(-2 * Math.log(1 - (a >>> 8) / 2 ** 24)), turn = (2 * Math.PI * (b >>> 8)) / 2 ** 24;
  return radius * (odd === 0n ? Math.cos(turn) : Math.sin(turn));
}
