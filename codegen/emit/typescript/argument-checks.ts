// The first lines of an operator's function: they check what the caller passed and bring it into the
// form that formulas read.

import { isComplexDtype } from "../../catalog/dtypes.js";
import type { AttrParam, IntsType, Op, Param, TensorParam } from "../../catalog/model.js";
import { calls } from "../../formula/tree.js";
import { camelCase, pascalCase } from "../../names.js";
import { BESIDE_AND, callOrder, print, type PrintContext } from "../../print/typescript.js";
import { isOptional, local, optionsOf, primary, primaryText, said, scalarsOf, spelled } from "./parameters.js";

export function argumentChecks(op: Op, context: PrintContext): readonly string[] {
  const checks = callOrder(op.params).flatMap((param) =>
    (param.role === "tensor" ? tensorLines(op, param) : attributeLines(op, param, context)));
  return [...optionsLines(op), ...createdType(op), ...checks];
}

/** The dtype that the numbers given bring to a tensor made from them, before they are checked. */
function createdType(op: Op): string[] {
  const scalars = scalarsOf(op);
  if (op.kind === "composite" || primary(op) !== undefined || scalars.length === 0) return [];
  const given = scalars.map((param) => (param.option ? `options.${camelCase(param.name)}` : local(param)));
  return [`const made = createdType([${given.join(", ")}]);`];
}

/** Refuses unknown options; where some go by position, makes one bag of what was given. */
function optionsLines(op: Op): string[] {
  const options = optionsOf(op);
  if (options.length === 0) return [];
  const list = (some: readonly Param[]): string => `[${some.map(spelled).join(", ")}]`;
  const positional = options.filter((param) => param.positional);
  if (positional.length === 0) {
    const given = options.every(isOptional) ? "if (options !== NONE) " : "";
    return [`${given}checkOptions(${said(op)}, options, ${list(options)});`];
  }
  const type = `${pascalCase(op.name)}Options`;
  return [`const options = readOptions<${type}>(${said(op)}, ${list(positional)}, ${list(options)}, rest);`];
}

/** The line that checks one attribute and gives it its local name. */
function attributeLines(op: Op, param: AttrParam, context: PrintContext): string[] {
  const name = said(op);
  const own = local(param);
  const given = param.option ? `options.${camelCase(param.name)}` : own;
  const line = (value: string): string[] => [`${param.option ? "const " : ""}${own} = ${value};`];
  const value = defaulted(param, given, context);
  const first = primaryText(op);
  const rank = first && `${first}.ndim`;
  switch (param.type.kind) {
    case "dims": {
      const empty = param.type.emptyIsNone === true ? ", false" : "";
      return line(`wrapDims(${name}, ${value}, ${rank}${empty})`);
    }
    case "dim": if (canBeAbsent(param) && rank !== undefined) {
      return line(`${given} === undefined || ${given} === null ? undefined : wrapDim(${name}, ${given}, ${rank})`);
    }
    return line(rank === undefined ? `checkInt(${name}, ${spelled(param)}, ${value})`
      : `wrapDim(${name}, ${value}, ${rank})`);
    case "newdim": return line(`wrapDim(${name}, ${value}, ${rank} + 1)`);
    case "generator": return line(`checkGenerator(${name}, ${given})`);
    case "device": return [`const ${param.option ? own : "there"} = deviceOr(${name}, ${given}${param.option && first !== undefined ? `, ${first}` : ""});`];
    case "indices": return []; // Whoever reads them checks them.
    default: break;
  }
  if (!canBeAbsent(param)) return line(checked(op, param, value));
  if (param.type.kind === "ints" && param.type.length !== undefined) {
    return line(`checkOptionalInts(${name}, ${spelled(param)}, ${given}, ${param.type.length})`);
  }
  return line(`${given} === undefined || ${given} === null ? undefined : ${checked(op, param, given)}`);
}

function canBeAbsent(param: AttrParam): boolean { return param.optional && param.default === undefined; }

function checked(op: Op, param: AttrParam, value: string): string {
  const { type } = param;
  const start = `${said(op)}, ${spelled(param)}, ${value}`;
  switch (type.kind) {
    case "int": return `checkInt(${start})`;
    case "number": {
      const check = type.complex ? "checkComplex" : type.scalar ? "checkScalar" : "checkNumber";
      return `${check}(${start})`;
    }
    case "bool": case "leaf": return `checkBool(${start})`;
    case "text": return `checkText(${start})`;
    case "dtype": return `parseDType(${said(op)}, ${value}).name`;
    case "enum": {
      const members = type.members.map((member) => JSON.stringify(member)).join(", ");
      return `checkEnum(${start}, [${members}])`;
    }
    case "shape": return `checkInts(${start})`;
    case "intOrInts": return `checkIntOrInts(${start})`;
    case "numbers": return `checkNumbers(${start})`;
    case "numberOrText": return `checkNumberOrText(${start})`;
    case "nestedInts": return `checkNestedInts(${start})`;
    case "ints": return checkedInts(start, type);
    default: throw new Error(`internal: no check for an attribute of type ${type.kind}`);
  }
}

function checkedInts(start: string, { length, gaps, words }: IntsType): string {
  if (words !== undefined) return `checkIntsOrWord(${start}, ${length}, ${JSON.stringify(words)})`;
  if (gaps) return `checkIntsWithGaps(${start}, ${length})`;
  return `checkInts(${start}${length === undefined ? "" : `, ${length}`})`;
}

function defaulted(param: AttrParam, given: string, context: PrintContext): string {
  const fallback = param.default;
  if (fallback === undefined || fallback.kind === "all") return given;
  if (fallback.kind === "maxint") return `${given} ?? Number.MAX_SAFE_INTEGER`;
  return `${given} ?? ${print(fallback, context, BESIDE_AND + 1)}`;
}

function tensorLines(op: Op, param: TensorParam): string[] {
  if (isCheckedByCallee(op, param)) return [];
  const check = param.list ? "checkTensors" : `check${param.optional ? "Optional" : ""}Tensor${param.scalar ? "Like" : ""}`;
  const given = `${said(op)}, ${spelled(param)}, ${local(param)}`;
  const refusal = refusesComplex(op, param) ? [`refuseComplex(${given});`] : [];
  return [`${local(param)} = ${check}(${given});`, ...refusal];
}

/** What is made of operators that take complex numbers may have no meaning for them itself. */
function refusesComplex(op: Op, param: TensorParam): boolean {
  return op.kind === "composite" && param.generic && !op.dtypes.some(isComplexDtype);
}

/**
 * Pointwise operators, and random ones that run as such, check their operands in the runtime, unless
 * the entry's requirements look at tensors before.
 */
function isCheckedByCallee(op: Op, param: TensorParam): boolean {
  if (op.require.some(({ that }) => calls(that).some(({ calleeKind }) => calleeKind === "shape"))) return false;
  const runsAsPointwise = op.kind === "random" && typeof op.results[0].dtype !== "object";
  return op.kind === "pointwise" || (runsAsPointwise && !param.optional);
}
