// The dtype sweep: every operator on each of its dtypes against itself on float64 or int64, from
// inputs that both hold exactly, so that only its own arithmetic and its last rounding differ.

import { expect } from "vitest";
import { type DTypeName, type Tensor, type TensorError, complex, grad, noGrad, ops, real, tensor } from "../../src/index.js";
import { type Target, run, values } from "./checks.js";
import type { InputFacts, OperatorFacts } from "./facts.js";
import { type MatrixLike, isOfMatrices, likeMatrices, smallParts, sortRows } from "./matrices.js";
import { integers, seeded, spread } from "./random.js";
import type { Case, Inputs } from "./samples.js";

const TOLERANCE: { readonly [dtype: string]: number } = { bfloat16: 1.6e-2, float16: 2e-3, float32: 2e-5, float64: 1e-12, complex64: 2e-5, complex128: 1e-12 };
/** Integers stay small, so that the least dtype holds what most operators make of them. */
const INTEGERS: readonly [number, number] = [-4, 4];

/** The dtypes T of an operator, from its catalog entry. */
export function dtypesOf(name: string, facts: OperatorFacts): readonly DTypeName[] {
  return ops.lookup(facts.callable ? name : `${name}_`).dtypes as DTypeName[];
}

/** A case that has elements, every tensor given if there is one. */
export function sweepCase(facts: OperatorFacts, cases: readonly Case[]): Case | undefined {
  const full = cases.filter(({ check }) => check !== "empty");
  return full.find(({ values: given }) => facts.inputs.every((input) => given[input.name] !== null)) ?? full[0] ?? cases[0];
}

type Check = Omit<Target, "input"> & { readonly dtype: DTypeName };

/** Runs on `dtype` and compares values and dtypes of the results. Returns why it could not. */
export function checkDtype({ name, facts, one, dtype }: Check): string | undefined {
  const reference = isComplex(dtype) ? "complex128" : isFloat(dtype) || facts.inputs.length === 0 ? "float64" : "int64";
  const drawn = drawAs(facts, one, dtype);
  if (typeof drawn === "string") return drawn;
  const actual = noGrad(() => run({ name, facts, one: asking(facts, one, dtype) }, drawn));
  actual.forEach((result, r) => {
    const wanted = facts.phases?.includes(facts.results[r]) ? undefined : wantedDtype(facts.types[r] ?? facts.types[0], dtype);
    if (wanted !== undefined) expect(result.dtype, `${name}(${dtype}): dtype of ${facts.results[r]}`).toBe(wanted);
  });
  if (isRandom({ name, facts, one }, drawn) || dtypesOf(name, facts).every((one) => one !== reference)) return undefined;
  const expected = noGrad(() => run({ name, facts, one: asking(facts, one, reference) }, convert(facts, drawn, reference)));
  actual.forEach((result, r) => agree(`${name}(${dtype}): ${facts.results[r]}`, result, expected[r], TOLERANCE[dtype] ?? TOLERANCE.float32));
  return undefined;
}

/** Gradients of leaves of `dtype` have that dtype, and are those of float64. */
export function checkDtypeGradient({ name, facts, one, dtype }: Check): string | undefined {
  const drawn = drawAs(facts, one, dtype);
  if (typeof drawn === "string") return drawn;
  const gradients = (inputs: Inputs): (Tensor | null)[] => {
    const names = facts.inputs.filter((input) => input.differentiable && inputs.get(input.name)).map((input) => input.name);
    const leaves = names.map((input) => inputs.get(input)!.detach().requiresGrad_());
    const marked = new Map(inputs);
    names.forEach((input, i) => marked.set(input, leaves[i]));
    const results = run({ name, facts, one }, marked).filter((result) => result.requiresGrad);
    const total = results.map((result) => (isComplex(result.dtype) ? real(result.sum()) : result).double().sum()).reduce((a, b) => a.add(b));
    return grad(total, leaves, { allowUnused: true });
  };
  let actual;
  try {
    actual = gradients(drawn);
  } catch (error) {
    if ((error as TensorError).code === "ERR_NO_DERIVATIVE") return (error as Error).message;
    throw error;
  }
  const expected = isRandom({ name, facts, one }, drawn) ? actual : gradients(convert(facts, drawn, isComplex(dtype) ? "complex128" : "float64"));
  actual.forEach((gradient, i) => {
    if (gradient === null) return expect(expected[i], `${name}(${dtype}): gradient ${i}`).toBeNull();
    expect(gradient.dtype, `${name}(${dtype}): dtype of gradient ${i}`).toBe(dtype);
    agree(`${name}(${dtype}): gradient ${i}`, gradient, expected[i]!, 4 * TOLERANCE[dtype]);
  });
  return undefined;
}

export function isFloat(dtype: string): boolean { return dtype.includes("float") || isComplex(dtype); }

function isComplex(dtype: string): boolean { return dtype.startsWith("complex"); }

/** Whether results depend on the seed: each dtype draws numbers of its own. */
function isRandom(target: Omit<Target, "input">, inputs: Inputs): boolean {
  if (target.facts.random) return true;
  const [first, ...others] = Array.from({ length: 8 }, (_, seed) => noGrad(() => run(target, inputs, seed)).map((result) => String(result)).join());
  return others.some((other) => other !== first);
}

/** Operators that make a tensor from nothing are asked for the dtype. */
function asking(facts: OperatorFacts, one: Case, dtype: DTypeName): Case {
  const asks = facts.inputs.length === 0 && facts.attrs.includes("dtype");
  return asks ? { ...one, values: { ...one.values, dtype } } : one;
}

/** The dtype an entry promises of a result, a list's items alike; undefined where an attribute says. */
function wantedDtype(rule: string, dtype: DTypeName): string | undefined {
  if (rule === "T") return dtype;
  if (rule === "int_to_float") return isFloat(dtype) ? dtype : "float32";
  if (rule === "bool_to_int") return dtype === "bool" ? "int64" : dtype;
  if (rule === "real_type" || rule === "complex_type") return undefined;
  if (rule === "truth_type") return dtype === "uint8" ? dtype : "bool";
  if (rule === "double_type") return isComplex(dtype) ? "complex128" : "float64";
  if (rule === "sum_type") return isFloat(dtype) ? dtype : "int64";
  return rule.startsWith("attr ") ? undefined : rule;
}

function drawAs(facts: OperatorFacts, one: Case, dtype: DTypeName): Inputs | string {
  const random = seeded(`${facts.source}/${dtype}`);
  const inputs: Inputs = new Map();
  for (const input of facts.inputs) {
    const shape = one.values[input.name];
    if (!Array.isArray(shape)) { inputs.set(input.name, null); continue; }
    const numel = (shape as number[]).reduce((a, b) => a * b, 1);
    const drawn = isOfMatrices(input.like)
      ? drawLike(input.like, shape as number[], dtype, random)
      : drawElements(input, numel, dtype, random);
    if (drawn === undefined) return `no ${dtype} in the domain of ${input.name}`;
    if (input.like === "sorted") drawn.elements = sortRows(drawn.elements, shape as number[]);
    const part = tensor(drawn.elements, { dtype: "float64" });
    const imaginary = drawn.imaginary === undefined ? part.flip(0) : tensor(drawn.imaginary, { dtype: "float64" });
    const whole = isComplex(drawn.dtype) ? complex(part, imaginary) : part;
    inputs.set(input.name, whole.to(drawn.dtype).reshape(shape as number[]));
  }
  return inputs;
}

/** The elements of one input, and their imaginary parts where those must not be any. */
interface Drawn {
  elements: number[];
  readonly imaginary?: number[];
  readonly dtype: DTypeName;
}

function drawLike(like: MatrixLike, shape: readonly number[], dtype: DTypeName, random: () => number): Drawn {
  const elements = likeMatrices(like, shape, random);
  return { elements, imaginary: smallParts(elements.length, random), dtype };
}

function drawElements(input: InputFacts, numel: number, dtype: DTypeName, random: () => number): Drawn | undefined {
  if (input.dtypes === "float64") return { elements: spread(numel, input.domain ?? [-3, 3], random), dtype: "float64" };
  if (!input.generic) {
    const own: DTypeName = input.dtypes === "bool" ? "bool" : "int64";
    return { elements: integers(numel, own === "bool" ? [0, 1] : input.domain ?? [0, 1], random), dtype: own };
  }
  const [low, high] = input.domain ?? [-3, 3];
  if (isFloat(dtype)) return { elements: spread(numel, [low, high], random), dtype };
  const [least, most] = dtype === "bool" ? [0, 1] : dtype === "uint8" ? [0, INTEGERS[1]] : INTEGERS;
  const range = [Math.max(Math.ceil(low), least), Math.min(Math.floor(high), most)] as const;
  return range[0] > range[1] ? undefined : { elements: integers(numel, range, random), dtype };
}

function convert(facts: OperatorFacts, inputs: Inputs, dtype: DTypeName): Inputs {
  const generic = new Set(facts.inputs.filter((input) => input.generic).map((input) => input.name));
  return new Map([...inputs].map(([name, value]) => [name, value && generic.has(name) ? value.to(dtype) : value]));
}

function agree(what: string, actual: Tensor, expected: Tensor, tolerance: number): void {
  expect([...actual.shape], `${what}: shape`).toEqual([...expected.shape]);
  const wide = isComplex(actual.dtype) ? "complex128" : "float64";
  const [a, b] = [values(actual.to(wide)), values((isFloat(actual.dtype) ? expected : expected.to(actual.dtype)).to(wide))];
  a.forEach((x, k) => {
    const close = x === b[k] || (Number.isNaN(x) && Number.isNaN(b[k])) || Math.abs(x - b[k]) <= tolerance * (1 + Math.abs(b[k]));
    expect(close, `${what}[${k}]: ${x}, expected ${b[k]}`).toBe(true);
  });
}
