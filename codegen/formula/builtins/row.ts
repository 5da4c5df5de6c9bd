// How the rows of the builtin table are written: each row states what is particular to it, and the
// makers below fill in what follows from the name (the call in every language, the opcode).

import { camelCase } from "../../names.js";
import type { Builtin, Signature } from "../builtin.js";

/** The particulars of a row. `cpp`, `ts`, `text` and `latex` default to a call of the same name. */
export interface Particulars {
  readonly js: Builtin["js"];
  /** One derivative for each parameter, in the formula language; `null` where it is zero. */
  readonly partials: readonly (string | null)[];
  readonly doc: string;
  readonly params?: readonly string[];
  readonly signature?: Signature;
  readonly keepsInt?: boolean;
  readonly domain?: Builtin["domain"];
  readonly kinks?: readonly string[];
  readonly holomorphic?: boolean;
  /** By default, what is holomorphic maps complex numbers to complex numbers. */
  readonly ofComplex?: Builtin["ofComplex"];
  readonly additive?: true;
  readonly makesComplex?: true;
  readonly cpp?: string;
  readonly scalar?: Builtin["scalar"];
  readonly near?: true;
  readonly header?: string;
  /** By default the function of that name of `Math`, or else of src/shape-functions.ts. */
  readonly ts?: string;
  readonly precedence?: number;
  readonly text?: string;
  readonly latex?: string;
  /** The row's own name when absent; `false` where no operator does this to whole tensors. */
  readonly tensor?: string | false;
  readonly opcode?: string;
  /** By default what elementary functions keep: 2 and 1. */
  readonly ulp?: Builtin["ulp"];
}

/** Strength of a call: nothing binds tighter. */
export const call = 100;

const usualParams = ["x", "y", "z"] as const;

export function row(name: string, one: Particulars): Builtin {
  const params = one.params ?? usualParams.slice(0, one.partials.length);
  const holes = params.map((param) => `{${param}}`).join(", ");
  const tensor = one.tensor ?? name;
  return Object.freeze({
    name,
    params,
    signature: one.signature ?? realSignature(params.length),
    keepsInt: one.keepsInt ?? false,
    ...(one.domain === undefined ? {} : { domain: one.domain }),
    kinks: one.kinks ?? [],
    partials: one.partials,
    holomorphic: one.holomorphic ?? false,
    ...ofComplex(one),
    ...(one.additive ? { additive: true } : {}),
    ...(one.makesComplex ? { makesComplex: true } : {}),
    js: one.js,
    ...(one.scalar === undefined ? {} : { scalar: one.scalar }),
    ...(one.near ? { near: true } : {}),
    ...(one.header === undefined ? {} : { header: one.header }),
    cpp: one.cpp ?? `ops::${name}(${holes})`,
    ts: one.ts ?? `${name in Math ? "Math" : "host"}.${camelCase(name)}(${holes})`,
    precedence: one.precedence ?? call,
    text: one.text ?? `${name}(${holes})`,
    latex: one.latex ?? `\\operatorname{${name.replace(/_/g, "\\_")}}\\left(${holes}\\right)`,
    ...(tensor === false ? {} : { tensor }),
    opcode: one.opcode ?? name,
    ulp: one.ulp ?? { float32: 2, float64: 1 },
    doc: one.doc,
  });
}

function ofComplex(one: Particulars): Pick<Builtin, "ofComplex"> {
  const kind = one.ofComplex ?? (one.holomorphic === true ? "complex" : undefined);
  return kind === undefined ? {} : { ofComplex: kind };
}

function realSignature(arity: number): Signature {
  if (arity === 1) return "real -> real";
  return arity === 2 ? "real, real -> real" : "real, real, real -> real";
}

/** A row written between its operands: `{x} + {y}`, with its strength in the grammar. */
export function infix(
  symbol: string, precedence: number, opcode: string, one: Particulars,
): Builtin {
  const between = (sign: string) => `{x} ${sign} {y}`;
  return row(opcode, {
    cpp: between(symbol), ts: between(symbol), text: between(symbol), latex: between(symbol), precedence, ...one,
  });
}

/** Correctly rounded rows: one rounding, half a unit. */
export const exact = { float32: 0.5, float64: 0.5 } as const;

/** Of a quotient of x less its remainder, as PyTorch has it: the difference rounds before it is divided. */
export const ofRemainder = { float32: 2, float64: 2 } as const;

/** The largest finite argument interval of a whole line, as an interval one can draw from. */
export const line: readonly [number, number] = [-1e6, 1e6];
