// The catalog as data: what every stage after loading works on. Entries are checked, their formulas
// typed, and everything is frozen. Emitters see these types and nothing of YAML.

import type { Expr, Span } from "../formula/ast.js";

export type Kind =
  | "pointwise" | "reduce" | "scan" | "rowwise" | "view" | "gather" | "scatter"
  | "contract" | "sort" | "random" | "create" | "composite" | "extern";

/** The dtypes of the runtime, in the order of their codes (see the dtype table in ops.yaml). */
export type DType =
  | "bool" | "uint8" | "int8" | "int16" | "int32" | "int64"
  | "float16" | "bfloat16" | "float32" | "float64" | "complex64" | "complex128";

export interface Catalog {
  readonly version: number;
  /** Dtypes that tensors may have, and the named sets used in signatures (`float`, `num`, …). */
  readonly dtypes: readonly DType[];
  /** Dtypes that are only stored, each with the one that kernels compute it in. */
  readonly compute: ReadonlyMap<DType, DType>;
  readonly dtypeSets: ReadonlyMap<string, readonly DType[]>;
  /** Sorted by name; operators inside a family too. */
  readonly families: readonly Family[];
  readonly ops: ReadonlyMap<string, Op>;
  /** Sorted by name. */
  readonly overloads: readonly Overload[];
}

/** One name for several operators: a call takes the first whose parameters its arguments fit. */
export interface Overload {
  readonly name: string;
  readonly family: string;
  readonly span: Span;
  readonly doc: string;
  readonly forms: readonly Op[];
  readonly aliases: readonly string[];
  readonly namespaces: readonly string[];
}

export interface Family {
  readonly name: string;
  /** Path relative to the catalog's root, with forward slashes: `ops/activation.yaml`. */
  readonly file: string;
  readonly doc: string;
  readonly ops: readonly Op[];
  readonly overloads: readonly Overload[];
}

/** A tensor parameter: `x: Tensor<float>`, `bias?: Tensor<float>`, `mut running_mean?: Tensor<float>`. */
export interface TensorParam {
  readonly role: "tensor";
  readonly name: string;
  /** Name of a dtype set, or a single dtype. */
  readonly dtypes: string;
  /** Shares the operator's type variable T (false for `Tensor<bool>`, `Tensor<index>`, `Tensor<i64>`). */
  readonly generic: boolean;
  readonly optional: boolean;
  readonly mutated: boolean;
  /** A host number is accepted in its place (`scalars: [x]`). */
  readonly scalar: boolean;
  /** A list of tensors: `tensors: Tensor<any>[]`. Composites only. */
  readonly list?: boolean;
  /** rowwise only: one value per row (`row weight?: Tensor<float>`); mutated ones always are. */
  readonly perRow?: boolean;
  readonly span: Span;
}

/**
 * A host parameter. `Dim` is wrapped against the first tensor's rank before any formula sees it,
 * `NewDim` against its rank + 1; `Dims` becomes a sorted list of wrapped dims (`all` = every dim).
 */
export type AttrType =
  | { readonly kind: "int" | "text" | "dtype" | "device" | "leaf" | "generator" | "dim" | "newdim" | "shape" | "indices" }
  | { readonly kind: "bool"; /** The one value that chooses this form of an overload. */ readonly only?: boolean }
  | { readonly kind: "number"; /** Bool and bigint too, which state a category of dtypes. */ readonly scalar?: boolean;
      /** Complex numbers too, for code and for elements that are the number itself. */ readonly complex?: boolean }
  | { readonly kind: "dims"; /** An empty list names no dim rather than all. */ readonly emptyIsNone?: boolean }
  | { readonly kind: "intOrInts" | "nestedInts" | "numbers" | "numberOrText" }   // for `code`, where one number means another thing
  | IntsType
  | { readonly kind: "enum"; readonly members: readonly string[] };

/**
 * `int[2]`, where a single number is repeated; `int?[2]`, whose items may be null; `int[2] | 'same'`,
 * or a word instead. Formulas read only the first: the others are for composites with `code`.
 */
export interface IntsType {
  readonly kind: "ints";
  readonly length?: number;
  readonly gaps?: boolean;
  readonly words?: readonly string[];
}

export interface AttrParam {
  readonly role: "attr";
  readonly name: string;
  readonly type: AttrType;
  readonly optional: boolean;
  /** Default as written, parsed; `undefined` when required or optional without one. */
  readonly default?: Expr | { readonly kind: "all" } | { readonly kind: "maxint" };
  /** Stands in the trailing options bag (braces) rather than by position. */
  readonly option: boolean;
  /** An option that may also be given by position, in order: `x.sum(1)`. */
  readonly positional: boolean;
  /** The rest of what the caller passes by position: `...indices: Index[]`. */
  readonly rest?: boolean;
  readonly span: Span;
}

export type Param = TensorParam | AttrParam;

export interface Result {
  readonly name: string;            // "result" when the signature names none
  /** T: the operator's type; a dtype: fixed; `sum_type`; the reals T is made of, the complex numbers made of T, or T in double precision (of composites); `truth_type`: bool, but uint8 of uint8; `{ attr }`: the dtype given by that attribute (T when absent). */
  readonly dtype: "T" | "sum_type" | "real_type" | "complex_type" | "double_type" | "truth_type" | DType | { readonly attr: string };
  /** Hidden from the caller, kept for backward. */
  readonly saved: boolean;
  /** Name of the tensor this result aliases (`View<x>`). */
  readonly viewOf?: string;
  /** A list of tensors. Composites only. */
  readonly list?: boolean;
  /** rowwise only: one value per row rather than per element. */
  readonly perRow?: boolean;
  /** The option that asks for this result; without it, the caller gets the others alone. */
  readonly askedBy?: string;
  /** The caller gets the value itself, read from the one element. */
  readonly host?: true;
}

/** One formula, or one per member of an enum attribute (each becomes its own kernel). */
export type Formula =
  | { readonly select?: undefined; readonly expr: Expr }
  | { readonly select: string; readonly cases: ReadonlyMap<string, Expr> };

export interface Binding { readonly name: string; readonly expr: Expr; readonly span: Span }

export interface Requirement {
  readonly that: Expr;
  /** The message, split at its `{formula}` holes. */
  readonly message: readonly (string | Expr)[];
  readonly span: Span;
}

export type Gradient =
  | { readonly kind: "formula"; readonly formula: Formula; /** Written in the entry, or derived. */ readonly source: "declared" | "derived"; readonly span: Span }
  | { readonly kind: "none"; readonly reason: string }
  | { readonly kind: "unsupported"; readonly reason: string; readonly span: Span };

export type Body =
  | { readonly kind: "pointwise" | "random"; readonly forward: ReadonlyMap<string, Formula> }     // by result
  | { readonly kind: "composite"; readonly forward: ReadonlyMap<string, Formula>; /** Written in TypeScript instead. */ readonly code?: Place }
  | { readonly kind: "rowwise"; readonly forward: ReadonlyMap<string, Formula>; /** Dims of a row, host list. */ readonly over: Expr; readonly update: ReadonlyMap<string, Expr> }
  | { readonly kind: "reduce"; readonly state: readonly string[] /** ["acc"] for a plain value */; readonly stateTypes: ReadonlyMap<string, StateType>;
      readonly init: Expr; readonly map?: Expr; readonly step: Expr; readonly combine: Expr; readonly finish: ReadonlyMap<string, Expr> }
  | { readonly kind: "scan"; readonly init: Expr; readonly combine: Expr }
  | { readonly kind: "view"; readonly shape: Expr; readonly strides: Expr; readonly offset: Expr }
  | { readonly kind: "gather"; readonly value: Expr; /** Of a hand-written kernel. */ readonly pass: readonly Expr[] }
  | { readonly kind: "scatter"; readonly base: string; readonly over: Expr; readonly into: Expr; readonly value: Expr; readonly combine: Expr | undefined; readonly pass: readonly Expr[] }
  | { readonly kind: "contract"; readonly formula: Expr }
  | { readonly kind: "create"; readonly value: Expr }
  | { readonly kind: "sort"; readonly before: Expr; readonly nan: "last" | "first"; readonly keep?: Expr }
  | { readonly kind: "extern"; /** Host numbers the kernel reads, in order. */ readonly pass: readonly Expr[];
      /** Written into a copy of it, or into itself in place. */ readonly base?: string; /** Read by their strides. */ readonly strided: readonly string[]; readonly proof: Proof };

/** What generated tests hold a hand-written kernel against: at least one of these. */
export interface Proof {
  /** The visible results in formulas over whole tensors; empty where the entry has no reference. */
  readonly reference: ReadonlyMap<string, Formula>;
  /** The reference as a function in TypeScript, which takes the operator's arguments. */
  readonly code?: Place;
  /** Conditions on inputs and results: equations hold to rounding, all else for every element. */
  readonly laws: readonly Expr[];
  /** Why there is nothing to hold it against. */
  readonly unproved?: string;
}

/** A symbol in a hand-written file: `native/cpu/gemm.h#gemm`. */
export interface Place { readonly file: string; readonly symbol: string }

/**
 * A property of the matrices in the last two dims, of which the operator sees the Hermitian part where
 * that is symmetric or positive definite; or, sorted, of the rows in the last dim.
 */
export type Like = "well_conditioned" | "triangular" | "symmetric" | "positive_definite" | "sorted";

/** Of a field of an accumulator: an element of T, a real number (also where T is complex), an integer. */
export type StateType = "T" | "real" | "int";

export interface TestSpec {
  /** Closed interval an input's elements are drawn from (integers for integer inputs), by input name. */
  readonly domains: ReadonlyMap<string, readonly [number, number]>;
  /** Properties of the matrices that an input is drawn from, by input name. */
  readonly likes: ReadonlyMap<string, Like>;
  /** Explicit cases: shapes for tensors (`null` leaves an optional one out), values for attributes. */
  readonly cases: readonly TestCase[];
  readonly tolerance?: { readonly atol: number; readonly rtol: number; readonly reason: string };
  /** Results whose complex vectors are fixed only up to a phase: complex checks look at their |x|. */
  readonly phases: readonly string[];
  /** Inputs that hold NaN too when the kernel is held against its reference. */
  readonly nan: readonly string[];
  /** check id → why it does not run. */
  readonly skip: ReadonlyMap<string, string>;
}
export type TestCase = ReadonlyMap<string, TestValue>;
export type TestValue = number | boolean | string | null | readonly TestValue[];

export interface Op {
  readonly name: string;
  /** What the messages of its requirements call it: for parts of other operators, the name of those. */
  readonly called: string;
  readonly family: string;
  readonly span: Span;              // of the key
  readonly doc: string;
  readonly kind: Kind;
  readonly params: readonly Param[];
  readonly results: readonly Result[];
  /** The dtypes T ranges over. */
  readonly dtypes: readonly DType[];
  /** Those of them with kernels of their own; the others go by way of the dtype they are computed in. */
  readonly kernelDtypes: readonly DType[];
  /** How unlike inputs meet: promote to a common T; also lift int and bool to the default float, or bool to int64; demand equality; or convert all to the first. */
  readonly promote: "promote" | "int_to_float" | "bool_to_int" | "match" | "first";
  /** Members of the selecting enum under which integers stay although `int_to_float` lifts them. */
  readonly keepInts: readonly string[];
  readonly require: readonly Requirement[];
  readonly let: readonly Binding[];
  readonly shape?: ReadonlyMap<string, Expr>;   // by result, where not derived from the kind
  readonly body: Body;
  readonly special: readonly { readonly when: Expr; readonly use: Expr }[];
  /** By tensor parameter; `"derived"` for composites (autograd records the operators they call). */
  readonly grads: ReadonlyMap<string, Gradient> | "derived";
  readonly gradLet: readonly Binding[];
  /** Members of the selecting enum whose formulas real dtypes alone have. */
  readonly realOnly: readonly string[];
  readonly linear: readonly string[];
  readonly ties?: "split" | "first" | "zero" | "self";
  readonly kernels: ReadonlyMap<string, Place>;
  /** Where it is also reached under a shorter name: `linalg` gives `linalg_svd` as `linalg.svd`. */
  readonly namespaces: readonly string[];
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  /** Also as a method on Tensor; also in place (`add_`). */
  readonly variants: { readonly function: boolean; readonly method: boolean; readonly inplace: boolean };
  readonly test: TestSpec;
}
