// The logarithm of the gamma function and its derivatives in float64.
//
// lgamma: float64, error below 2 ulp for x > 0, following fdlibm's e_lgamma_r.c (Copyright 1993 Sun
// Microsystems, freely usable with this notice). digamma: float64, about 3 ulp for x > 0; on [1, 2]
// the rational form of Boost.Math's digamma (J. Maddock, Boost licence), which keeps its accuracy
// at the root. polygamma: float64, about 10 ulp for x > 0, by the Euler-Maclaurin sum of the
// Hurwitz zeta function.

import { evaluatePolynomial } from "./polynomial.js";

/** lgamma(2 - y) + y / 2 on y in [0, 0.27], even and odd powers apart. */
const nearTwoEven = [
  7.72156649015328655494e-2, 6.73523010531292681824e-2, 7.38555086081402883957e-3,
  1.19270763183362067845e-3, 2.20862790713908385557e-4, 2.52144565451257326939e-5,
];
const nearTwoOdd = [
  3.22467033424113591611e-1, 2.05808084325167332806e-2, 2.89051383673415629091e-3,
  5.10069792153511336608e-4, 1.08011567247583939954e-4, 4.48640949618915160150e-5,
];

/** The minimum of lgamma: its place, its value and what the value's rounding lost. */
const minimum = {
  at: 1.46163214496836224576, value: -1.21486290535849611461e-1, lost: -3.63867699703950536541e-18,
};

/** lgamma about its minimum, powers 0, 3, 6, …; 1, 4, 7, …; 2, 5, 8, … apart. */
const aboutMinimum = [
  [
    4.83836122723810047042e-1, -3.27885410759859649565e-2, 6.10053870246291332635e-3,
    -1.40346469989232843813e-3, 3.15632070903625950361e-4,
  ],
  [
    -1.47587722994593911752e-1, 1.79706750811820387126e-2, -3.68452016781138256760e-3,
    8.81081882437654011382e-4, -3.12754168375120860518e-4,
  ],
  [
    6.46249402391333854778e-2, -1.03142241298341437450e-2, 2.25964780900612472250e-3,
    -5.38595305356740546715e-4, 3.35529192635519073543e-4,
  ],
];

/** (lgamma(1 + y) + y / 2) / y about y = 0. */
const nearOneAbove = [
  -7.72156649015328655494e-2, 6.32827064025093366517e-1, 1.45492250137234768737,
  9.77717527963372745603e-1, 2.28963728064692451092e-1, 1.33810918536787660377e-2,
];
const nearOneBelow = [
  1, 2.45597793713041134822, 2.12848976379893395361, 7.69285150456672783825e-1,
  1.04222645593369134254e-1, 3.21709242282423911810e-3,
];

/** (lgamma(2 + y) - y / 2) / y on y in [0, 1]. */
const aboveTwo = [
  -7.72156649015328655494e-2, 2.14982415960608852501e-1, 3.25778796408930981787e-1,
  1.46350472652464452805e-1, 2.66422703033638609560e-2, 1.84028451407337715652e-3,
  3.19475326584100867617e-5,
];
const aboveTwoBelow = [
  1, 1.39200533467621045958, 7.21935547567138069525e-1, 1.71933865632803078993e-1,
  1.86459191715652901344e-2, 7.77942496381893596434e-4, 7.32668430744625636189e-6,
];

/** Stirling's correction in odd powers of 1 / x, for x >= 8. */
const stirling = [
  8.33333333333329678849e-2, -2.77777777728775536470e-3, 7.93650558643019558500e-4,
  -5.95187557450339963135e-4, 8.36339918996282139126e-4, -1.63092934096575273989e-3,
];
const halfLogTwoPiMinusHalf = 4.18938533204672725052e-1;

/** log |gamma(x)|. */
export function lgamma(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (!Number.isFinite(x)) return Infinity;
  if (x <= 0 && Number.isInteger(x)) return Infinity;
  if (Math.abs(x) < 2 ** -70) return -Math.log(Math.abs(x));
  // Reflection: gamma(x) gamma(-x) = -pi / (x sin(pi x)).
  if (x < 0) return Math.log(Math.PI / Math.abs(sinPi(x) * x)) - lgamma(-x);
  if (x === 1 || x === 2) return 0;
  if (x < 2) return lgammaBelowTwo(x);
  return x < 8 ? lgammaBelowEight(x) : lgammaLarge(x);
}

function lgammaBelowTwo(x: number): number {
  if (x <= 0.9) {
    const carry = -Math.log(x); // lgamma(x) = lgamma(x + 1) - log(x)
    if (x >= 0.7316) return carry + lgammaTwoMinus(1 - x);
    return carry + (x >= 0.23164 ? lgammaMinimum(x - (minimum.at - 1)) : lgammaOnePlus(x));
  }
  if (x >= 1.7316) return lgammaTwoMinus(2 - x);
  return x >= 1.23 ? lgammaMinimum(x - minimum.at) : lgammaOnePlus(x - 1);
}

function lgammaTwoMinus(y: number): number {
  const z = y * y;
  const odd = z * evaluatePolynomial(nearTwoOdd, z);
  return y * evaluatePolynomial(nearTwoEven, z) + odd - 0.5 * y;
}

function lgammaMinimum(y: number): number {
  const z = y * y;
  const cube = z * y;
  const [p0, p1, p2] = aboutMinimum.map((part) => evaluatePolynomial(part, cube));
  return minimum.value + (z * p0 - (minimum.lost - cube * (p1 + y * p2)));
}

function lgammaOnePlus(y: number): number {
  const above = y * evaluatePolynomial(nearOneAbove, y);
  return -0.5 * y + above / evaluatePolynomial(nearOneBelow, y);
}

function lgammaBelowEight(x: number): number {
  const whole = Math.floor(x);
  const y = x - whole;
  const ratio = evaluatePolynomial(aboveTwo, y) / evaluatePolynomial(aboveTwoBelow, y);
  const base = 0.5 * y + y * ratio;
  let factor = 1;
  for (let k = 2; k < whole; k++) factor *= y + k;
  return base + Math.log(factor);
}

function lgammaLarge(x: number): number {
  if (x > 2 ** 58) return x * (Math.log(x) - 1);
  const z = 1 / x;
  const correction = halfLogTwoPiMinusHalf + z * evaluatePolynomial(stirling, z * z);
  return (x - 0.5) * (Math.log(x) - 1) + correction;
}

/** sin(pi x) with the argument reduced first, so that it is exact at halves and wholes. */
function sinPi(x: number): number {
  const rest = x - 2 * Math.round(x / 2);
  return Math.abs(rest) <= 0.5
    ? Math.sin(Math.PI * rest)
    : Math.sin(Math.PI * (Math.sign(rest) - rest));
}

const digammaAbove = [
  0.25479851061131551, -0.32555031186804491, -0.65031853770896507, -0.28919126444774784,
  -0.045251321448739056, -0.0020713321167745952,
];
const digammaBelow = [
  1, 2.0767117023730469, 1.4606242909763515, 0.43593529692665969, 0.054151797245674225,
  0.0021284987017821144, -0.55789841321675513e-6,
];
/** The root of digamma in three parts. */
const root = [1569415565 / 2 ** 30, 381566830 / 2 ** 60, 0.90163120932586959e-19] as const;
const digammaScale = 0.99558162689208984;

/** B(2k) / 2k for k = 1, 2, …: digamma(x) = log(x) - 1 / 2x - sum of these over x^2k. */
const digammaTail = [
  1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160,
];

/** The derivative of lgamma. */
export function digamma(x: number): number {
  if (x === 0) return Object.is(x, -0) ? Infinity : -Infinity;
  if (x === -Infinity || (x < 0 && Number.isInteger(x))) return NaN;
  // Reflection: digamma(1 - x) - digamma(x) = pi / tan(pi x).
  if (x < 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  let shift = 0;
  let at = x;
  if (at >= 10) return digammaLarge(at);
  for (; at > 2; shift += 1 / at) at -= 1;
  if (at < 1) {
    shift = -1 / at;
    at += 1;
  }
  const g = at - root[0] - root[1] - root[2];
  const r = evaluatePolynomial(digammaAbove, at - 1) / evaluatePolynomial(digammaBelow, at - 1);
  return shift + (g * digammaScale + g * r);
}

function digammaLarge(x: number): number {
  const z = 1 / (x * x);
  return Math.log(x) - 0.5 / x - z * evaluatePolynomial(digammaTail, z);
}

/** B(2k) / (2k)! for k = 1, 2, …. */
const bernoulliOverFactorial = [
  1 / 12, -1 / 720, 1 / 30240, -1 / 1209600, 1 / 47900160, -691 / 1307674368000,
  1 / 74724249600, -3617 / 10670622842880000,
];

/** sum over k >= 0 of (x + k)^-s, for x > 0 and s > 1. */
export function hurwitzZeta(s: number, x: number): number {
  const first = 12;
  let sum = 0;
  for (let k = 0; k < first; k++) sum += Math.pow(x + k, -s);
  const a = x + first;
  sum += Math.pow(a, 1 - s) / (s - 1) + 0.5 * Math.pow(a, -s);
  let factor = s * Math.pow(a, -s - 1);
  bernoulliOverFactorial.forEach((coefficient, k) => {
    sum += coefficient * factor;
    factor *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / (a * a);
  });
  return sum;
}

/** The n-th derivative of digamma, for x > 0. */
export function polygamma(n: number, x: number): number {
  if (n === 0) return digamma(x);
  if (!Number.isInteger(n) || n < 0) return NaN;
  const sign = n % 2 === 0 ? -1 : 1;
  return sign * Math.exp(lgamma(n + 1)) * hurwitzZeta(n + 1, x);
}
