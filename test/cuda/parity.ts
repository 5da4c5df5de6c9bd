// Every operator of the catalog on a device, beside the CPU: the same inputs, results and gradients.

import { DeviceError, type DeviceName, Tensor, type TensorError, cuda, grad, noGrad, setDefaultDevice, viewAsReal } from "../../src/index.js";
import { drawCotangents, leavesOf, project, run } from "../gradcheck/checks.js";
import { dtypesOf } from "../gradcheck/dtypes.js";
import type { OperatorFacts } from "../gradcheck/facts.js";
import { type Case, type Inputs, casesOf, drawInputs, layOut } from "../gradcheck/samples.js";

export type ParityDType = "float16" | "bfloat16" | "float32" | "float64";

/** The dtypes in which an operator is compared: without floats it runs on integers, once; not all take those of 16 bits. */
export function parityDTypes(name: string, facts: OperatorFacts): readonly ParityDType[] {
  const taken = dtypesOf(name, facts);
  return (["float64", "float32", "float16", "bfloat16"] as const).filter((dtype) => !/16/.test(dtype) || taken.includes(dtype));
}

/**
 * How far a float may be from the CPU's: device libraries and sums in another order differ in the last bits.
 * Gradients of 16-bit floats are rounded between operators, where the CPU has them in float32.
 */
const TOLERANCE: Readonly<Record<ParityDType, number>> = { float16: 2 ** -7, bfloat16: 2 ** -4, float32: 2e-5, float64: 1e-9 };

/** What is wrong on the device, one line each; none where the operator agrees with the CPU. */
export function parityFaults(name: string, facts: OperatorFacts, device: DeviceName, dtype: ParityDType): string[] {
  return casesOf(facts).flatMap((one) => {
    const label = `${name} ${dtype} ${one.label}`;
    try {
      return compareCase(name, facts, one, device, dtype).map((text) => `${label}: ${text}`);
    } catch (error) {
      return [`${label}: ${(error as Error).message}${error instanceof TypeError ? ` ${error.stack}` : ""}`];
    }
  });
}

function compareCase(name: string, facts: OperatorFacts, one: Case, device: DeviceName, dtype: ParityDType): string[] {
  const integral = !dtypesOf(name, facts).some((taken) => /^(float|complex)/.test(taken));
  const drawn = laidOut(inDtype(facts, drawInputs(facts, one, `parity ${name} ${one.label}`), integral ? "int64" : dtype), one);
  const target = { name, facts, one };
  const here = outcome(() => resultsAndGradients(target, drawn));
  const there = outcome(() => onDevice(device, () => resultsAndGradients(target, laidOut(drawn, one, device))));
  if (here instanceof Error || there instanceof Error) return compareErrors(one, here, there);
  const homeless = there.find((x) => x?.device === "cpu" && x.dtype !== "bool");
  if (homeless && one.values.device === undefined) return [`a result is on the CPU: ${homeless.dtype}[${homeless.shape.join(", ")}]`];
  if (facts.random || /^(new_)?empty/.test(name)) return shapesOf(here) === shapesOf(there) ? [] : ["shapes differ"];
  return here.flatMap((x, i) => difference(x, there[i], dtype).map((text) => `value ${i}: ${text}`));
}

function shapesOf(values: readonly (Tensor | null)[]): string { return JSON.stringify(values.map((x) => x?.shape)); }

/** The operator's results, and the gradients of its inputs for fixed cotangents. */
function resultsAndGradients(target: { name: string; facts: OperatorFacts; one: Case }, drawn: Inputs): (Tensor | null)[] {
  const results = noGrad(() => untwisted(target.facts, run(target, drawn)));
  const { names, inputs } = leavesOf(target, drawn);
  if (names.length === 0) return results;
  const cotangents = drawCotangents(results, target.name).map((x, i) => x && x.to(results[i].dtype).to(results[i].device));
  if (cotangents.every((x) => x === null)) return results;
  const leaves = names.map((one) => inputs.get(one)!);
  const projected = project(untwisted(target.facts, run(target, inputs)), cotangents);
  return projected.requiresGrad ? [...results, ...grad(projected, leaves, { allowUnused: true })] : results;
}

/** The tensors among the results; of vectors whose signs and phases may be any, which a library chooses, their sizes. */
function untwisted({ phases, results }: OperatorFacts, all: readonly unknown[]): Tensor[] {
  return all.flatMap((x, i) => (x instanceof Tensor ? [phases?.includes(results[i]) ? x.abs() : x] : []));
}

/** Floating inputs in another precision, or as integers, but for those that have a dtype of their own. */
function inDtype(facts: OperatorFacts, inputs: Inputs, dtype: ParityDType | "int64"): Inputs {
  const changed = { float64: dtype, complex128: dtype === "float64" ? "complex128" : "complex64" } as const;
  const fixed = facts.inputs.filter((input) => !input.generic).map((input) => input.name);
  return new Map([...inputs].map(([name, x]) => {
    const wanted = x && !fixed.includes(name) && changed[x.dtype as keyof typeof changed];
    return [name, x && wanted && wanted !== x.dtype ? x.to(wanted) : x];
  }));
}

/** The inputs on a device, behind the strides of the case. */
function laidOut(inputs: Inputs, one: Case, device: DeviceName = "cpu"): Inputs {
  return new Map([...inputs].map(([name, x]) => [name, x && layOut(x.contiguous().to(device), one.layout)]));
}

/** Runs `fn` with tensors made from nothing on the device, as a script for it would. */
function onDevice<T>(device: DeviceName, fn: () => T): T {
  setDefaultDevice(device);
  try {
    const made = fn();
    cuda.synchronize(device);   // bad indices are found out now
    return made;
  } finally {
    setDefaultDevice("cpu");
  }
}

function outcome<T>(fn: () => T): T | Error {
  try {
    return fn();
  } catch (error) {
    if (error instanceof DeviceError || !("code" in (error as object))) throw error;
    return error as Error;
  }
}

const FOUND_LATER = / \(found when \S+ was waited for\)$/;

/** An error is a fault, also where both sides have it; but for strides that a view refuses, and an index drawn beyond a 0-d tensor. */
function compareErrors(one: Case, here: unknown, there: unknown): string[] {
  const said = (value: unknown): string => (value instanceof Error ? `${(value as TensorError).code}: ${value.message}`.replace(FOUND_LATER, "") : "no error");
  const isDrawn = one.layout === "noncontiguous" ? /^ERR_(SHAPE|INDEX)/ : /^ERR_INDEX/;
  if (isDrawn.test(said(here)) && said(here) === said(there)) return [];
  return [`the CPU gives ${said(here)}, the device ${said(there)}`];
}

function difference(x: Tensor | null, y: Tensor | null, dtype: ParityDType): string[] {
  if (x === null || y === null) return x === y ? [] : ["a gradient is missing"];
  if (x.dtype !== y.dtype) return [`dtype ${x.dtype} and ${y.dtype}`];
  if (JSON.stringify(x.shape) !== JSON.stringify(y.shape)) return [`shapes [${x.shape.join(", ")}] and [${y.shape.join(", ")}]`];
  const [here, there] = [x, y.cpu()].map((one) => noGrad(() => flat(one)));
  const tolerance = Math.max(TOLERANCE[dtype], /^(float32|complex64)$/.test(x.dtype) ? TOLERANCE.float32 : 0);
  const at = here.findIndex((value, i) => !close(value, there[i], tolerance));
  return at < 0 ? [] : [`element ${at} is ${here[at]} on the CPU and ${there[at]} on the device`];
}

function flat(x: Tensor): number[] {
  const real = x.dtype.startsWith("complex") ? viewAsReal(x.detach()) : x.detach();
  return Array.from(real.to("float64").contiguous().copyElements() as Float64Array);
}

function close(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b)) || a === b || Math.abs(a - b) <= tolerance * (1 + Math.abs(a));
}
