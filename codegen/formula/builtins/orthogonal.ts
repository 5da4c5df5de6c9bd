// Orthogonal polynomials of order n in float64, by their three-term recurrences; between -1 and 1 those
// of Chebyshev as cosines. The order is cut to a whole number; below 0 the value is 0, beyond 100,000
// NaN.

/** From the values p of order 0 and q of order 1: next(k, p, q) is that of order k + 1. */
function recurrence(first: number, second: number, n: number, next: (k: number, p: number, q: number) => number): number {
  if (!(n >= 0)) return 0;
  if (n > 100_000) return NaN;
  const order = Math.floor(n);
  if (order === 0) return first;
  let [p, q] = [first, second];
  for (let k = 1; k < order && !Number.isNaN(q); k++) [p, q] = [q, next(k, p, q)];
  return q;
}

/** Chebyshev's four kinds differ in their value of order 1 alone. */
function chebyshev(x: number, n: number, second: number): number { return recurrence(1, second, n, (_, p, q) => 2 * x * q - p); }

/** Whether the closed form serves: inside the interval, from an order on where it is as accurate. */
function isCosine(x: number, n: number): boolean { return n > 8 && n <= 2 ** 52 && Math.abs(x) < 1; }

export function chebyshevPolynomialT(x: number, n: number): number {
  return isCosine(x, n) ? Math.cos(Math.floor(n) * Math.acos(x)) : chebyshev(x, n, x);
}
export function chebyshevPolynomialU(x: number, n: number): number {
  const angle = Math.acos(x);
  return isCosine(x, n) ? Math.sin((Math.floor(n) + 1) * angle) / Math.sin(angle) : chebyshev(x, n, 2 * x);
}
export function chebyshevPolynomialV(x: number, n: number): number {
  const angle = Math.acos(x);
  return isCosine(x, n) ? Math.cos((Math.floor(n) + 0.5) * angle) / Math.cos(angle / 2) : chebyshev(x, n, 2 * x - 1);
}
export function chebyshevPolynomialW(x: number, n: number): number {
  const angle = Math.acos(x);
  return isCosine(x, n) ? Math.sin((Math.floor(n) + 0.5) * angle) / Math.sin(angle / 2) : chebyshev(x, n, 2 * x + 1);
}
/** Of order 512 at most, beyond which float64 overflows nearly everywhere. */
export function hermitePolynomialH(x: number, n: number): number {
  return n > 512 ? NaN : recurrence(1, 2 * x, n, (k, p, q) => 2 * x * q - 2 * k * p);
}
export function hermitePolynomialHe(x: number, n: number): number {
  return n > 512 ? NaN : recurrence(1, x, n, (k, p, q) => x * q - k * p);
}
export function laguerrePolynomialL(x: number, n: number): number {
  return recurrence(1, 1 - x, n, (k, p, q) => ((2 * k + 1 - x) * q - k * p) / (k + 1));
}
export function legendrePolynomialP(x: number, n: number): number {
  return recurrence(1, x, n, (k, p, q) => ((2 * k + 1) * x * q - k * p) / (k + 1));
}
