// Divisors and multiples of integers that a double holds exactly.

/** Never negative; that of 0 and 0 is 0. */
export function greatestDivisor(x: number, y: number): number {
  let [a, b] = [Math.abs(x), Math.abs(y)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Never negative; 0 where x or y is 0. */
export function leastMultiple(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : Math.abs((x / greatestDivisor(x, y)) * y);
}
