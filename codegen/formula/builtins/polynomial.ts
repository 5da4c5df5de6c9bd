// Horner's rule, the one way polynomials are evaluated here.

/** c0 + c1 x + c2 x^2 + … */
export function evaluatePolynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k];
  return sum;
}
