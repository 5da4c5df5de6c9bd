// The parts of float64 numbers, and their neighbours. All exact.

const words = new DataView(new ArrayBuffer(8));

/** The power of two e with |x| = m 2^e and m in [0.5, 1); 0 for zeros, infinities and NaN. */
export function exponent(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 0;
  const isTiny = Math.abs(x) < 2 ** -1022;
  words.setFloat64(0, isTiny ? x * 2 ** 64 : x);
  return ((words.getUint16(0) >> 4) & 2047) - 1022 - (isTiny ? 64 : 0);
}

/** x / 2^exponent(x), in two steps where the power alone would overflow. */
export function mantissa(x: number): number {
  const power = exponent(x);
  const half = Math.trunc(power / 2);
  return x * 2 ** -half * 2 ** (half - power);
}

/** The next number after x on the way to y. */
export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  if (x === 0) return y < 0 ? -Number.MIN_VALUE : Number.MIN_VALUE;
  words.setFloat64(0, x);
  const away = (y > x) === (x > 0);
  words.setBigInt64(0, words.getBigInt64(0) + (away ? 1n : -1n));
  return words.getFloat64(0);
}
