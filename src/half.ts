// The 16-bit floats on the host: float16 (IEEE binary16) and bfloat16 (the upper half of a float32)
// to and from numbers. Rounds as native/core/half.h does: by way of float32, to nearest, ties to even.

const word = new Uint32Array(1);
const single = new Float32Array(word.buffer);

/** The value of sixteen bits. */
export function halfToNumber(bits: number, brain: boolean): number {
  if (brain) {
    word[0] = bits << 16;
    return single[0];
  }
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const magnitude = exponent === 31 ? (fraction ? NaN : Infinity) : exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
  return bits & 0x8000 ? -magnitude : magnitude;
}

/** The sixteen bits nearest to a number; infinity where it is too large. */
export function numberToHalf(value: number, brain: boolean): number {
  single[0] = value;
  const bits = word[0];
  if (Number.isNaN(value)) return brain ? 0x7fc0 : 0x7e00;
  if (brain) return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = Math.abs(single[0]);
  if (magnitude < 2 ** -14) return sign | roundHalfToEven(magnitude * 2 ** 24);
  if (magnitude >= 65520) return sign | 0x7c00;
  // The carry of a fraction that rounds up goes into the exponent, as it should.
  const exponent = (bits >>> 23) & 255;
  return sign | (((exponent - 112) << 10) + roundHalfToEven((bits & 0x7fffff) * 2 ** -13));
}

function roundHalfToEven(x: number): number {
  const low = Math.floor(x);
  const rest = x - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
}
