// What one row of the builtin table says. The table itself is builtins.ts; a row is the only place a
// builtin exists: its types, mathematics and every emission. Operators (`+`, `^`, `<`, unary `-`, …)
// are rows too, found by `operatorRow`.

/** Types a builtin maps between. "real" rows also accept ints (widened) unless `ints` says how ints compute. */
export type Signature =
  | "real -> real" | "real, real -> real" | "real, real, real -> real"
  | "real -> bool" | "real, real -> bool"      // comparisons, isnan
  | "bool -> bool" | "bool, bool -> bool"
  | "int, int -> int" | "int -> int" | "real -> int";

export interface Builtin {
  readonly name: string;
  /** Parameter names, used by `partials`, `kinks` and the emission templates. */
  readonly params: readonly string[];
  readonly signature: Signature;
  /** Keeps integers: int arguments give an int result (`+`, `*`, `abs`, `max`, `floor`, …). */
  readonly keepsInt: boolean;
  /** Closed interval of each argument on which the builtin is defined and finite; the whole line when absent. */
  readonly domain?: readonly (readonly [number, number])[];
  /** Formulas in the parameters; the builtin is not smooth where one of them is zero. */
  readonly kinks: readonly string[];
  /** d builtin / d parameter, in the formula language; `result` is the builtin's value. `null`: zero almost everywhere. */
  readonly partials: readonly (string | null)[];
  /** Complex-differentiable, so the complex step may pass through it. */
  readonly holomorphic: boolean;
  /** What it gives for a complex argument; undefined where complex numbers have no such function. */
  readonly ofComplex?: "complex" | "real";
  /** Linear over the real numbers in all its arguments together, so that `grad` may pass through it. */
  readonly additive?: true;
  /** Gives a complex number for real arguments. */
  readonly makesComplex?: true;
  /** Value on plain numbers (float64); bools are 0 and 1 in and real booleans out where the signature says bool. */
  readonly js: (...args: never[]) => number | boolean;
  /** C++ and CUDA text with `{param}` holes: `({x} + {y})`, `ops::exp({x})`. The overload set `ops::` is native/core/math.h. */
  readonly cpp: string;
  /** C++ computes it an element at a time; only of this type, or at this level of x86-64. See test/native/vectorised.test.ts. */
  readonly scalar?: true | "double" | "v2";
  /** C++ has a form of it without branches that holds in part of its range: native/core/reach.h. */
  readonly near?: true;
  /** The C++ header that has it, where math.h does not. */
  readonly header?: string;
  /** TypeScript text on the host, with the same holes: `{x} + {y}`, `Math.exp({x})`. */
  readonly ts: string;
  /** Binding strength of the text printers, as in the grammar; 100 for calls. */
  readonly precedence: number;
  readonly text: string;
  readonly latex: string;
  /** The catalog operator that applies it to whole tensors (tensor form of gradients), if there is one. */
  readonly tensor?: string;
  /** Opcode of the fusion program. */
  readonly opcode: string;
  /** Error budget of the kernels in units in the last place. */
  readonly ulp: { readonly float32: number; readonly float64: number };
  readonly doc: string;
}
