// The dtypes the runtime knows and the named sets signatures use. A catalog's root may narrow both;
// the sets here serve small catalogs that declare none.

import type { DType, Result } from "./model.js";
import type { Type } from "../formula/ast.js";
import { complex, real } from "../formula/types.js";

export const allDtypes: readonly DType[] = [
  "bool",
  "uint8",
  "int8",
  "int16",
  "int32",
  "int64",
  "float16",
  "bfloat16",
  "float32",
  "float64",
  "complex64",
  "complex128",
];

const ints: readonly DType[] = ["uint8", "int8", "int16", "int32", "int64"];
const floats: readonly DType[] = ["float16", "bfloat16", "float32", "float64"];

export const defaultSets: ReadonlyMap<string, readonly DType[]> = new Map<string, readonly DType[]>(
  [
    ["float", floats],
    ["int", ints],
    ["integral", ["bool", ...ints]],
    ["index", ["int32", "int64"]],
    ["real", [...ints, ...floats]],
    ["num", [...ints, ...floats]],
    ["any", ["bool", ...ints, ...floats]],
  ],
);

/** Dtypes that are only stored, and those that kernels compute them in. */
const standardCompute: ReadonlyMap<DType, DType> = new Map<DType, DType>([
  ["uint8", "int32"],
  ["int8", "int32"],
  ["int16", "int32"],
  ["float16", "float32"],
  ["bfloat16", "float32"],
]);

/** Tensors of this set hold positions: they never take part in the operator's type variable T. */
export const indexSet = "index";

/** Short spellings allowed in signatures. */
export const dtypeAliases: ReadonlyMap<string, DType> = new Map<string, DType>([
  ["i64", "int64"],
  ["i32", "int32"],
  ["f32", "float32"],
  ["f64", "float64"],
]);

/** What the dtype words of one catalog mean. */
export class DtypeTable {
  constructor(
    readonly dtypes: readonly DType[],
    readonly sets: ReadonlyMap<string, readonly DType[]>,
    /** Dtypes without kernels of their own, each with the one it is converted to. */
    readonly compute: ReadonlyMap<DType, DType> = standardCompute,
  ) {}

  static readonly standard = new DtypeTable(
    allDtypes.filter((dtype) => !isComplexDtype(dtype)),
    defaultSets,
  );

  /** A single dtype for its name or alias. */
  single(name: string): DType | undefined {
    return allDtypes.find((dtype) => dtype === name) ?? dtypeAliases.get(name);
  }

  members(name: string): readonly DType[] | undefined {
    const one = this.single(name);
    return one === undefined ? this.sets.get(name) : [one];
  }

  words(): string[] {
    return [...this.sets.keys(), ...allDtypes, ...dtypeAliases.keys()];
  }

  /** The type an element has in a formula: sets that reach into the floats count as real numbers. */
  elementType(name: string): Type {
    return elementTypeOf(this.members(name) ?? []);
  }
}

export function isComplexDtype(dtype: DType): boolean {
  return dtype.startsWith("complex");
}

/** Whether a gradient may arrive for a result of this rule. */
export function carriesGradient(rule: Result["dtype"]): boolean {
  if (typeof rule === "object" || rule === "T" || rule.endsWith("_type")) return true;
  return isFloating(rule as DType);
}

export function isFloating(dtype: DType): boolean {
  return dtype.startsWith("float") || dtype === "bfloat16" || isComplexDtype(dtype);
}

function elementTypeOf(members: readonly DType[]): Type {
  if (members.length > 0 && members.every((dtype) => dtype === "bool")) return { kind: "bool" };
  if (members.length > 0 && !members.some(isFloating)) return { kind: "int" };
  return members.some(isComplexDtype) ? complex : real;
}
