// How dtypes flow through an operator: the `types` field, and what follows where it is silent.

import type { Signature } from "../formula/signature.js";
import type { Node } from "../load/yaml.js";
import { dtypeAliases, isFloating, type DtypeTable } from "./dtypes.js";
import { kernelWords, promoteWords } from "./fields.js";
import type { DType, Kind, Op, Param, Result, TensorParam } from "./model.js";
import type { Reader } from "./reader.js";

export interface Types {
  readonly promote?: Op["promote"];
  readonly result?: Result["dtype"];
  readonly keepInts?: readonly string[];
  readonly kernels?: "all" | "floating" | "computed";
}

export function readTypes(
  node: Node,
  name: string,
  params: readonly Param[],
  reader: Reader,
): Types {
  const keys = reader.keys(node, "types", `\`types\` of ${name}`);
  const promote = keys?.get("promote");
  const result = keys?.get("result");
  const kept = keys?.get("keep_ints");
  const members = params.flatMap((param) =>
    param.role === "attr" && param.type.kind === "enum" ? param.type.members : [],
  );
  const kernels = keys?.get("kernels");
  const made = kernels && reader.word(kernels.value, kernelWords.keys(), "`kernels`");
  const rule = promote && reader.word(promote.value, promoteWords.keys(), "`promote`");
  return {
    ...(rule === undefined ? {} : { promote: rule as Op["promote"] }),
    ...(kept === undefined
      ? {} : { keepInts: reader.words(kept.value, members, "`keep_ints`") }),
    ...(result === undefined ? {} : { result: resultRule(result.value, params, reader) }),
    ...(made === undefined ? {} : { kernels: made as Types["kernels"] }),
  };
}

const resultWords: readonly DType[] = ["bool", "uint8", "int64", "int32", "float32", "float64"];
/** Results whose dtype follows from T. */
const rules = ["sum_type", "real_type", "complex_type", "double_type", "truth_type"] as const;

function resultRule(node: Node, params: readonly Param[], reader: Reader): Result["dtype"] {
  const attrs = params.filter((param) => param.role === "attr" && param.type.kind === "dtype");
  const names = attrs.map((param) => param.name);
  const vocabulary = ["keep", ...rules, ...resultWords, ...dtypeAliases.keys(), ...names];
  const word = reader.word(node, vocabulary, "the result's dtype");
  if (word === undefined || word === "keep") return "T";
  if (names.includes(word)) return { attr: word };
  const rule = rules.find((one) => one === word);
  if (rule !== undefined) return rule;
  return dtypeAliases.get(word) ?? (word as DType);
}

/** `types.result` rules what the signature leaves open; `create` follows its dtype attribute. */
export function finishResult(
  result: Result,
  rule: Result["dtype"] | undefined,
  kind: Kind,
  params: readonly Param[],
): Result {
  if (result.dtype !== "T") return result;
  if (rule !== undefined) return result.saved ? result : { ...result, dtype: rule };
  const attr = params.find((param) => param.role === "attr" && param.type.kind === "dtype");
  const noTensor = !params.some((param) => param.role === "tensor");
  const follows = noTensor && (kind === "create" || kind === "random" || kind === "pointwise");
  return follows && attr !== undefined ? { ...result, dtype: { attr: attr.name } } : result;
}

/** The dtypes every generic tensor and result set has. */
export function commonDtypes(signature: Signature, dtypes: DtypeTable): DType[] {
  const sets = [
    ...signature.params.flatMap((param) =>
      param.role === "tensor" && param.generic ? [param.dtypes] : [],
    ),
    ...signature.results.flatMap(({ set }) => (set === undefined ? [] : [set])),
  ];
  return dtypes.dtypes.filter((dtype) => sets.every((set) => dtypes.members(set)?.includes(dtype)));
}

/** Those of an operator's dtypes that it has kernels for. */
export function kernelDtypes(
  common: readonly DType[],
  { kernels, promote }: Types,
  { compute }: DtypeTable,
): readonly DType[] {
  if (kernels === "all") return common;
  const lifted = (dtype: DType): boolean => promote === "bool_to_int" && dtype === "bool";
  const own = common.filter((dtype) => !compute.has(dtype) && !lifted(dtype));
  return kernels === "floating" ? own.filter(isFloating) : own;
}

export function defaultPromote(
  kind: Kind,
  params: readonly Param[],
  dtypes: DtypeTable,
): Op["promote"] {
  if (kind !== "pointwise" && kind !== "random") return "match";
  const generic = params.filter(
    (param): param is TensorParam => param.role === "tensor" && param.generic,
  );
  const floating = generic.every((param) => dtypes.members(param.dtypes)?.every(isFloating));
  return floating && generic.length > 0 ? "int_to_float" : "promote";
}
