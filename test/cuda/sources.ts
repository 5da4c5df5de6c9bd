// The kernels that the sources of CUDA declare, read from their text: names, skeletons, and the types of
// their operands, which no table of the library carries.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes of an element of a C++ type. */
export const BYTES: Readonly<Record<string, number>> = {
  bool: 1, uint8_t: 1, int8_t: 1, int16_t: 2, Half: 2, BFloat16: 2, int32_t: 4, float: 4, int64_t: 8, double: 8, "Complex<float>": 8, "Complex<double>": 16,
};

/** An operand: its C++ type, and whether it has one element for each row only. */
export interface OperandType { readonly type: string; readonly perRow: boolean }

export interface Declared {
  readonly symbol: string;
  readonly family: string;
  readonly skeleton: string;
  /**
   * Multiplies or divides complex numbers, whose sums of products g++ fuses where it vectorises, also when
   * told not to; or calls their functions, which a device computes in its own way.
   */
  readonly complexProducts: boolean;
  /** Empty for what is no functor: the matrix product. */
  readonly outputs: readonly OperandType[];
  readonly inputs: readonly OperandType[];
}

/** Names of the files of kernels, without their ending. */
export const families = [
  ...["generated/cuda", "native/cuda"].flatMap((folder) => readdirSync(join(root, folder))).filter((file) => file.endsWith(".cu")).map((file) => file.slice(0, -3)),
];

/** Endings of the programs that a macro such as SIZED_PROGRAMS makes, by what its definition in the text says. */
function endings(text: string, macro: string): string[] {
  const body = new RegExp(`#define ${macro}\\(name, .*\\\\\\n((?:.*\\\\\\n)*.*)\\n`).exec(text)?.[1];
  if (body === undefined) throw new Error(`no definition of ${macro}`);
  return [...body.matchAll(/PROGRAM\(name##(\w+),|(\w+_PROGRAMS)\(name,/g)].flatMap(([, ending, other]) => (ending === undefined ? endings(text, other) : [ending]));
}

const macros = readFileSync(join(root, "native/cuda/kernel.cuh"), "utf8");

/** Functions that native/core/complex_functions.h has for complex numbers, and those made of them. */
const FUNCTIONS = /ops::(exp2?|log(2|10)?|expm1|log1p|r?sqrt|a?(sin|cos|tan)h?|pow|sinc)\(/;
const PRODUCTS = / [*/]\s/;

/** A kernel's symbol, skeleton, 16-bit float, functor and its type, and the operands that stay floats, as bits. */
const KERNEL = /KERNEL\((\w+),\s*(\w+),\s*(?:fluxion::cuda::Narrow<([\w:]+),\s*)?([\w:]+)(?:<((?:[\w:]|<\w+>)+)>)?(?:,\s*(\d+))?>?\)/g;

/** Symbols of the programs in a text: PROGRAM(symbol, …), SIZED_PROGRAMS(symbol, …) and the like. */
function programs(text: string): string[] {
  return [...text.matchAll(/^(\w+_PROGRAMS|PROGRAM)\((\w+),/gm)].flatMap(([, macro, symbol]) => (macro === "PROGRAM" ? [symbol] : endings(macros + text, macro).map((ending) => symbol + ending)));
}

/** The kernels of a file: KERNEL(symbol, skeleton, Functor<type>) or Narrow<half, Functor<float>>, and programs, which read structs of their own. */
export function declared(family: string): Declared[] {
  const generated = join(root, "generated/cuda", `${family}.cu`);
  const text = readFileSync(existsSync(generated) ? generated : join(root, "native/cuda", `${family}.cu`), "utf8");
  const functors = new Map([...text.matchAll(/struct (\w+) : \w+ \{\n((?:  using .*\n)+)/g)].map(([, name, usings]) => [name, usings]));
  const bodies = new Map([...text.matchAll(/struct (\w+) : \w+ \{\n([^]*?)\n\};/g)].map(([, name, body]) => [name, body]));
  const byHand = programs(text).map((symbol): Declared => ({ symbol, family, skeleton: "program", complexProducts: false, outputs: [], inputs: [] }));
  const kernels = [...text.matchAll(KERNEL)].map(([, symbol, skeleton, narrow, functor, type = "", wide = "0"]) => {
    const usings = functors.get(plain(functor)) ?? "";
    const typesOf = (list: string): OperandType[] => (new RegExp(`using ${list} = Types<(.*)>;`).exec(usings)?.[1] ?? "")
      .split(", ").filter(Boolean).map((one) => operandType(one, plain(type)));
    const operands = { Outputs: typesOf("Outputs"), Inputs: typesOf("Inputs") };
    const types = (list: keyof typeof operands): OperandType[] => operands[list].map((one, k) => {
      const stays = Number(wide) >> (list === "Outputs" ? k : operands.Outputs.length + k) & 1;
      return narrow === undefined || one.type !== "float" || stays ? one : { ...one, type: plain(narrow) === "Float16" ? "Half" : "BFloat16" };
    });
    const body = bodies.get(plain(functor)) ?? "";
    const complexProducts = type.includes("Complex") && (FUNCTIONS.test(body) || PRODUCTS.test(body));
    return { symbol, family, skeleton, complexProducts, outputs: types("Outputs"), inputs: types("Inputs") };
  });
  return [...kernels, ...byHand];
}

function plain(name: string): string { return name.split("::").at(-1)!; }

function operandType(text: string, T: string): OperandType {
  const perRow = /^PerRow<(.*)>$/.exec(text);
  const inner = (perRow?.[1] ?? text).replace("fluxion::", "");
  const floating = T === "float" || T === "double";
  const type = inner === "T" || (inner === "RealType<T>" && !T.startsWith("Complex")) ? T
    : inner === "RealType<T>" ? T.slice("Complex<".length, -1)
    : inner === "SumType<T>" ? (floating || T.startsWith("Complex") ? T : "int64_t")
    : inner === "ComplexType<T>" ? (T.startsWith("Complex") ? T : `Complex<${T}>`) : inner;
  if (BYTES[type] === undefined) throw new Error(`an operand of type ${text}, with T = ${T}`);
  return { type, perRow: perRow !== null };
}
