// Inputs of one call: the entry's own cases, or the usual shapes of its kind, in several layouts.

import { Tensor, noGrad, tensor, viewAsComplex } from "../../src/index.js";
import type { CaseValue, CheckId, InputFacts, OperatorFacts } from "./facts.js";
import { collectLists } from "./lists.js";
import { hermitianPart, isHermitian, isOfMatrices, likeMatrices, smallParts, sortRows } from "./matrices.js";
import { integers, seeded, spread } from "./random.js";

export interface Case {
  readonly label: string;
  /** Which promise this case keeps. */
  readonly check: CheckId;
  readonly values: { readonly [name: string]: CaseValue };
  readonly layout: "contiguous" | "noncontiguous";
  /** Whether elements of T are drawn from the complex plane. */
  readonly complex: boolean;
}

/** A call's inputs by parameter name; null where an optional tensor is left out. */
export type Inputs = Map<string, Tensor | null>;

/** Every case of an operator, each with the promise it keeps. */
export function casesOf(facts: OperatorFacts): Case[] {
  const stated = facts.cases.length > 0 ? facts.cases.map((values, n) => ({ label: `case ${n}`, values })) : usualCases(facts);
  const plain = stated.map(({ label, values }): Case => ({ label, values, check: checkOf(facts, label, values), layout: "contiguous", complex: false }));
  const strided = stated.filter(({ values }) => hasMatrix(facts, values)).map(({ label, values }): Case => ({ label: `${label}, non-contiguous`, values, check: "noncontiguous", layout: "noncontiguous", complex: false }));
  const real = [...plain, ...strided];
  const lacks = (one: Case): boolean => Object.values(one.values).some((value) => facts.realOnly?.includes(value as string));
  const complex = real.filter((one) => !lacks(one)).map((one): Case => ({ ...one, label: `${one.label}, complex`, complex: true }));
  return [...(facts.numbers === "complex" ? [] : real), ...(facts.numbers === "real" ? [] : complex)];
}

function checkOf(facts: OperatorFacts, label: string, values: Case["values"]): CheckId {
  const shapes = facts.inputs.map((input) => values[input.name]).filter(Array.isArray) as number[][];
  if (shapes.some((shape) => shape.includes(0))) return "empty";
  if (shapes.length > 0 && shapes.every((shape) => shape.length === 0)) return "zero-dim";
  return label.startsWith("broadcast") ? "broadcast" : "first";
}

function hasMatrix(facts: OperatorFacts, values: Case["values"]): boolean {
  return facts.inputs.some((input) => {
    const shape = values[input.name];
    return Array.isArray(shape) && shape.filter((n) => (n as number) > 1).length > 0;
  });
}

/** Shapes for kinds whose operators take any: pointwise, reduce, scan, rowwise, views of one tensor. */
function usualCases(facts: OperatorFacts): { label: string; values: Case["values"] }[] {
  const all = (...shapes: readonly (readonly number[])[]): Case["values"] =>
    Object.fromEntries(facts.inputs.map((input, i) => [input.name, shapes[Math.min(i, shapes.length - 1)]]));
  const cases = [{ label: "matrix", values: all([2, 3]) }, { label: "0-d", values: all([]) }, { label: "empty", values: all([2, 0]) }];
  const dim = facts.attrs.includes("dim");
  if (dim) return usualFolds(facts, all);
  if (facts.inputs.length < 2 || facts.kind !== "pointwise") return cases;
  if (!facts.callable) return [...cases, { label: "broadcast right", values: all([2, 3], [3]) }];
  return [...cases, { label: "broadcast right", values: all([2, 3], [3], [2, 1]) }, { label: "broadcast left", values: all([3], [2, 3], [1]) }, { label: "broadcast 0-d", values: all([2, 2], [], [2, 2]) }];
}

function usualFolds(facts: OperatorFacts, all: (...shapes: number[][]) => Case["values"]): { label: string; values: Case["values"] }[] {
  const keep = facts.attrs.includes("keepdim") ? [{ label: "keepdim", values: { ...all([2, 3]), dim: 0, keepdim: true } }] : [];
  return [
    { label: "last dim", values: { ...all([2, 3]), dim: -1 } }, { label: "first dim", values: { ...all([3, 2]), dim: 0 } },
    { label: "middle dim", values: { ...all([2, 3, 2]), dim: 1 } }, { label: "0-d", values: { ...all([]), dim: 0 } },
    { label: "empty", values: { ...all([0, 3]), dim: 1 } }, ...keep,
  ];
}

/** Float64 inputs of a case, drawn from the seed; integers and booleans where a parameter takes those. */
export function drawInputs(facts: OperatorFacts, one: Case, seed: string, integral = false): Inputs {
  const random = seeded(seed);
  return new Map(facts.inputs.map((input) => [input.name, drawInput(input, one, random, integral)]));
}

function drawInput(input: InputFacts, one: Case, random: () => number, integral: boolean): Tensor | null {
  const shape = one.values[input.name];
  if (shape === null || shape === undefined) return null;
  if (!Array.isArray(shape)) throw new Error(`${input.name}: a case must give a shape, got ${JSON.stringify(shape)}`);
  const numel = (shape as number[]).reduce((a, b) => a * b, 1);
  const make = (values: readonly (number | bigint | boolean)[], dtype: "float64" | "int64" | "bool"): Tensor =>
    layOut(tensor(values as number[], { dtype }).reshape(shape as number[]), one.layout);
  if (input.dtypes === "bool") return make(integers(numel, [0, 1], random).map((bit) => bit === 1), "bool");
  if (input.dtypes === "float64") return make(spread(numel, input.domain ?? [-3, 3], random), "float64");
  if (!input.generic) return make(integers(numel, input.domain ?? [0, 1], random), "int64");
  const makeComplex = (re: readonly number[], im: readonly number[]): Tensor =>
    layOut(viewAsComplex(tensor(re.flatMap((part, k) => [part, im[k]]), { dtype: "float64" }).reshape([...(shape as number[]), 2])), one.layout);
  if (isOfMatrices(input.like)) {
    const elements = likeMatrices(input.like, shape as number[], random);
    return one.complex ? makeComplex(elements, smallParts(numel, random)) : make(elements, "float64");
  }
  const domain = input.domain ?? [-3, 3];
  if (one.complex) {
    const re = spread(numel, domain, random);
    return makeComplex(re, re.map((_, k) => imaginary(k, numel, random)));
  }
  const elements = integral ? integers(numel, [-4, 4], random) : spread(numel, domain, random);
  return make(input.like === "sorted" ? sortRows(elements, shape as number[]) : elements, "float64");
}

/** Away from the real axis, where the branch cuts are, on either side of it by turns. */
function imaginary(k: number, n: number, random: () => number): number {
  return (k % 2 === 0 ? 1 : -1) * (0.2 + (k + random()) / n);
}

/** The same values behind strides that are not row-major: transposed, and every second element. */
export function layOut(x: Tensor, layout: Case["layout"]): Tensor {
  if (layout === "contiguous" || x.ndim === 0) return x;
  return noGrad(() => {
    const wide = x.ndim === 1 ? x.unsqueeze(1).expand([x.shape[0], 2]).contiguous().select(1, 0) : x.transpose(0, x.ndim - 1).contiguous().transpose(0, x.ndim - 1);
    return wide.detach();
  });
}

/** Arguments for `ops.call`: tensors by name, attributes by name. */
export function optionsOf(facts: OperatorFacts, one: Case, inputs: Inputs): Record<string, unknown> {
  const seen = [...inputs].filter(([, value]) => value !== null).map(([name, value]): [string, Tensor] => {
    const like = facts.inputs.find((input) => input.name === name)?.like;
    return [name, isHermitian(like) ? hermitianPart(value!) : value!];
  });
  const tensors = collectLists(Object.fromEntries(seen));
  const attrs = Object.fromEntries(facts.attrs.filter((name) => name in one.values).map((name) => [name, one.values[name]]));
  return { ...tensors, ...attrs };
}
