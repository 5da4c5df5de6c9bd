// The error function, its complement and its inverse in float64.
//
// float64, error below 1 ulp (erf, erfc) and 3 ulp (erfinv), all x. erf and erfc follow fdlibm's
// s_erf.c (Copyright 1993 Sun Microsystems, freely usable with this notice): one rational
// approximation for each of [0, 0.84375], [0.84375, 1.25], [1.25, 1/0.35] and [1/0.35, 28].

import { evaluatePolynomial } from "./polynomial.js";

/** Leading float32 bits of erf(1), so that erf(1) = center + small. */
const center = 8.45062911510467529297e-1;

const nearZero = {
  above: [
    1.28379167095512558561e-1, -3.25042107247001499370e-1, -2.84817495755985104766e-2,
    -5.77027029648944159157e-3, -2.37630166566501626084e-5,
  ],
  below: [
    1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3,
    1.32494738004321644526e-4, -3.96022827877536812320e-6,
  ],
};

const nearOne = {
  above: [
    -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1,
    3.18346619901161753674e-1, -1.10894694282396677476e-1, 3.54783043256182359371e-2,
    -2.16637559486879084300e-3,
  ],
  below: [
    1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2,
    1.26171219808761642112e-1, 1.36370839120290507362e-2, 1.19844998467991074170e-2,
  ],
};

const middle = {
  above: [
    -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1,
    -6.23753324503260060396e1, -1.62396669462573470355e2, -1.84605092906711035994e2,
    -8.12874355063065934246e1, -9.81432934416914548592,
  ],
  below: [
    1, 1.96512716674392571292e1, 1.37657754143519042600e2, 4.34565877475229228821e2,
    6.45387271733267880336e2, 4.29008140027567833386e2, 1.08635005541779435134e2,
    6.57024977031928170135, -6.04244152148580987438e-2,
  ],
};

const tail = {
  above: [
    -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1,
    -1.60636384855821916062e2, -6.37566443368389627722e2, -1.02509513161107724954e3,
    -4.83519191608651397019e2,
  ],
  below: [
    1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3,
    3.19985821950859553908e3, 2.55305040643316442583e3, 4.74528541206955367215e2,
    -2.24409524465858183362e1,
  ],
};

type Rational = typeof nearZero;

function ratio({ above, below }: Rational, x: number): number {
  return evaluatePolynomial(above, x) / evaluatePolynomial(below, x);
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size < 0.84375) return x + x * ratio(nearZero, x * x);
  const sign = x < 0 ? -1 : 1;
  if (size < 1.25) return sign * (center + ratio(nearOne, size - 1));
  return size >= 6 ? sign : sign * (1 - farTail(size));
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size < 0.84375) return nearZeroComplement(x);
  if (size < 1.25) {
    const extra = ratio(nearOne, size - 1);
    return x < 0 ? 1 + (center + extra) : 1 - center - extra;
  }
  if (x < -6) return 2;
  if (x >= 28) return 0;
  return x < 0 ? 2 - farTail(size) : farTail(size);
}

function nearZeroComplement(x: number): number {
  const y = ratio(nearZero, x * x);
  return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
}

/** erfc(x) for x >= 1.25. exp(-x^2) is split at a short z, whose square is exact. */
function farTail(x: number): number {
  const rational = ratio(x < 1 / 0.35 ? middle : tail, 1 / (x * x));
  const z = leadingBits(x);
  return (Math.exp(-z * z - 0.5625) * Math.exp((z - x) * (z + x) + rational)) / x;
}

const words = new DataView(new ArrayBuffer(8));

/** x with the low 32 bits of its significand cleared. */
function leadingBits(x: number): number {
  words.setFloat64(0, x);
  words.setInt32(4, 0);
  return words.getFloat64(0);
}

/** Newton's method in the complement near the ends, where erf itself has lost its digits. */
export function erfinv(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size === 1) return x * Infinity;
  if (size < 1e-9) return x * (Math.sqrt(Math.PI) / 2);
  let y = roughInverse(size);
  for (let step = 0; step < 4; step++) {
    const error = size < 0.5 ? erf(y) - size : 1 - size - erfc(y);
    // Halley: y - u / (1 + y u) with u = error / erf'(y), since erf'' = -2 y erf'.
    const u = error / ((2 / Math.sqrt(Math.PI)) * Math.exp(-y * y));
    y -= u / (1 + y * u);
  }
  return x < 0 ? -y : y;
}

/** Two digits, from Winitzki's closed form (2008). */
function roughInverse(x: number): number {
  const log = Math.log1p(-x * x);
  const half = 2 / (Math.PI * 0.147) + log / 2;
  return Math.sqrt(Math.sqrt(half * half - log / 0.147) - half);
}
