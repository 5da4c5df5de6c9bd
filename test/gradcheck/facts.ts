// What a generated test file states of an operator, straight from its catalog entry.

import type { Tensor } from "../../src/index.js";

export type CaseValue = number | boolean | string | null | readonly CaseValue[];

export interface InputFacts {
  readonly name: string;
  /** A dtype set (`float`, `any`, `index`) or a dtype. */
  readonly dtypes: string;
  readonly generic: boolean;
  readonly optional: boolean;
  readonly mutated: boolean;
  readonly differentiable: boolean;
  /** Closed interval the elements come from. */
  readonly domain?: readonly [number, number];
  /** A property of the matrices in its last two dims, or of its rows. */
  readonly like?: "well_conditioned" | "triangular" | "symmetric" | "positive_definite" | "sorted";
  readonly linear?: boolean;
  /** A list of tensors; cases give a list of shapes. */
  readonly list?: boolean;
  /** Why there is no gradient. */
  readonly why?: string;
}

export interface LawFacts {
  /** As the entry states it. */
  readonly says: string;
  /** Of inputs, attributes and results by name: the two sides of an equation, or what must be true. */
  readonly of: (values: any) => readonly [Tensor | number, Tensor | number] | Tensor | boolean;
}

export interface OperatorFacts {
  readonly source: string;
  readonly kind: string;
  readonly random: boolean;
  readonly inplace: boolean;
  /** Which numbers T may be. */
  readonly numbers: "real" | "complex" | "both";
  /** Members of an enum that complex numbers lack. */
  readonly realOnly?: readonly string[];
  /** Results whose complex vectors are fixed only up to a phase. */
  readonly phases?: readonly string[];
  /** Inputs that hold NaN too where the kernel meets its reference. */
  readonly nan?: readonly string[];
  /** Reachable as a function, not only in place. */
  readonly callable: boolean;
  /** A hand-written kernel with the same mathematics in formulas. */
  readonly reference?: boolean;
  /** What must hold of its results where these are not unique. */
  readonly laws?: readonly LawFacts[];
  /** Why a hand-written kernel has neither. */
  readonly unproved?: string;
  readonly inputs: readonly InputFacts[];
  readonly attrs: readonly string[];
  readonly results: readonly string[];
  /** The dtype of each result: T, sum_type, int_to_float, bool_to_int, a dtype, or `attr <name>`. */
  readonly types: readonly string[];
  /** Shapes of tensors (null leaves an optional one out) and values of attributes. */
  readonly cases: readonly { readonly [name: string]: CaseValue }[];
  readonly tolerance: { readonly atol: number; readonly rtol: number };
  readonly skip: { readonly [check: string]: string };
}

/** Every check that a differentiable input of an operator can promise. */
export type CheckId =
  | "first" | "second" | "noncontiguous" | "broadcast" | "empty" | "zero-dim" | "adjoint" | "inplace" | "reference" | "laws"
  | "complex" | "complex-second";
