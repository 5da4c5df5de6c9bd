// The arithmetic JavaScript lacks or does differently from IEEE 754 and C: powers, rounding to
// even, quotients, signs, bits. Each is exact or correctly rounded unless it says otherwise.

/** C's pow: unlike Math.pow, 1^anything is 1 and (-1)^inf is 1. Squares and cubes are products. */
export function power(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 3) return x * x * x;
  if (x === 1 || (x === -1 && Math.abs(y) === Infinity)) return 1;
  return Math.pow(x, y);
}

/** Rounds towards minus infinity from the exact remainder, so that it agrees with `modulo`. */
export function floorDivide(x: number, y: number): number {
  if (y === 0 || !Number.isFinite(x) || Number.isNaN(y)) return x / y;
  const rest = x % y;
  let quotient = (x - rest) / y;
  if (rest !== 0 && y < 0 !== rest < 0) quotient -= 1;
  if (quotient === 0) return copySign(0, x / y);
  const whole = Math.floor(quotient);
  return quotient - whole > 0.5 ? whole + 1 : whole;
}

/** Remainder with the sign of the divisor. */
export function modulo(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && y < 0 !== rest < 0 ? rest + y : rest;
}

/** Half to even, as IEEE 754 rounds; what rounds to zero keeps its sign. */
export function roundEven(x: number): number {
  const low = Math.floor(x);
  const over = x - low;
  const up = over > 0.5 || (over === 0.5 && low % 2 !== 0);
  return copySign(up ? low + 1 : low, x);
}

export function copySign(x: number, y: number): number {
  return hasSign(y) ? -Math.abs(x) : Math.abs(x);
}

/** JavaScript does not show the sign of NaN: false. */
export function hasSign(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

/** -1, 0 or 1; 0 for NaN. */
export function signOf(x: number): number {
  return x > 0 ? 1 : x < 0 ? -1 : 0;
}

/** The larger, or the number where one is NaN. */
export function largerNumber(x: number, y: number): number {
  return Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.max(x, y);
}

/** The smaller, or the number where one is NaN. */
export function smallerNumber(x: number, y: number): number {
  return Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.min(x, y);
}

/** min(max(x, lo), hi): NaN stays, and hi wins where the bounds cross. */
export function clampTo(x: number, lo: number, hi: number): number {
  return Math.min(Math.max(x, lo), hi);
}

/** x * y + z. The product is split into its exact halves, so that only the last sum rounds. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  const product = x * y;
  if (!Number.isFinite(product) || !Number.isFinite(z)) return product + z;
  const low = productError(x, y, product);
  const sum = product + z;
  const part = sum - product;
  const lost = product - (sum - part) + (z - part);
  return Number.isFinite(low) ? sum + (lost + low) : sum;
}

/** x * y - product, exactly, by Dekker's splitting (Numerische Mathematik 18, 1971). */
function productError(x: number, y: number, product: number): number {
  const [xHigh, xLow] = split(x);
  const [yHigh, yLow] = split(y);
  return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

function split(x: number): [number, number] {
  const wide = 134217729 * x; // 2^27 + 1
  const high = wide - (wide - x);
  return [high, x - high];
}

/** An operation on 64-bit integers, exact for results up to 2^53. */
export function onBits(x: number, y: number, apply: (x: bigint, y: bigint) => bigint): number {
  return Number(BigInt.asIntN(64, apply(BigInt(x), BigInt(y))));
}

/** Zero where the shift is negative or as wide as the integer. */
export function shiftLeft(x: number, y: number): number {
  return y < 0 || y >= 64 ? 0 : onBits(x, y, (a, b) => a << b);
}

/** The sign fills where the shift is negative or as wide as the integer. */
export function shiftRight(x: number, y: number): number {
  return y < 0 || y >= 64 ? (x < 0 ? -1 : 0) : onBits(x, y, (a, b) => a >> b);
}
