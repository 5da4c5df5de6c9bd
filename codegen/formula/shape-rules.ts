// The few rules about shapes and strides that need more than a line, on plain numbers.

/** What a shape function sees of a tensor. */
export interface Facts {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  /** Of a complex dtype; fuzzed tensors are real. */
  readonly complex?: boolean;
}

/** An index counted from the end if negative. */
export function wrap(index: number, length: number): number {
  const wrapped = index < 0 ? index + length : index;
  if (wrapped < 0 || wrapped >= length) {
    throw new RangeError(`index ${index} is out of range for length ${length}`);
  }
  return wrapped;
}

export function contiguousStrides(shape: readonly number[]): number[] {
  const strides: number[] = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= Math.max(1, shape[d]);
  }
  return strides;
}

/**
 * Strides of the same elements under another shape. Dims of x that lie one behind the other merge
 * into runs; each run must be cut exactly by dims of the new shape.
 */
export function viewStrides(x: Facts, shape: readonly number[]): number[] {
  const numel = x.shape.reduce((a, b) => a * b, 1);
  if (numel !== shape.reduce((a, b) => a * b, 1)) {
    throw new RangeError(`cannot view [${x.shape}] as [${shape}]: different numbers of elements`);
  }
  if (numel === 0) return contiguousStrides(shape);
  const strides = new Array<number>(shape.length).fill(1);
  let d = shape.length - 1;
  for (const run of runs(x)) {
    let left = run.size;
    let stride = run.stride;
    while (d >= 0 && (left > 1 || shape[d] === 1)) {
      if (left % shape[d] !== 0) throw new RangeError(`cannot view [${x.shape}] as [${shape}]`);
      strides[d] = stride;
      stride *= shape[d];
      left /= shape[d];
      d--;
    }
  }
  return strides;
}

/** Maximal groups of dims that one stride walks through, innermost first. */
function runs(x: Facts): { size: number; stride: number }[] {
  const found: { size: number; stride: number }[] = [];
  for (let d = x.shape.length - 1; d >= 0; d--) {
    if (x.shape[d] === 1) continue;
    const last = found[found.length - 1];
    if (last !== undefined && x.strides[d] === last.stride * last.size) last.size *= x.shape[d];
    else found.push({ size: x.shape[d], stride: x.strides[d] });
  }
  return found;
}
