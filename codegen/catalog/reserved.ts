// Names an entry may not use, because some emitted language or JavaScript's objects own them.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import { keywords } from "../formula/lexer.js";
import { CPP_RESERVED, JAVASCRIPT_RESERVED } from "../names.js";

const cuda = ["__global__", "__device__", "__host__", "__shared__", "__constant__"];

const everywhere: ReadonlySet<string> = new Set([
  ...CPP_RESERVED, ...cuda, ...Object.getOwnPropertyNames(Object.prototype), "prototype", ...keywords,
]);

/** What functions have already, and operators therefore may not be: `name`, `length`, `call`. */
const ofFunctions: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Function.prototype));

/** Matrices may have the capitals that mathematics gives them: `A`, `Vh`, `UPLO`, `LU_data`. */
const matrix = /^[A-Z][A-Za-z]{0,3}(_[a-z]{1,15})?$/;

/** Checks the name of an operator, or of a parameter, result or let (`binding`). */
export function checkName(
  name: string,
  what: "operator" | "binding",
  span: Span,
  sink: Sink,
): boolean {
  const isMatrix = what === "binding" && matrix.test(name);
  if (!isMatrix && !/^[a-z][a-z0-9_]{0,63}$/.test(name)) {
    const fixed = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
    const help = /^[a-z][a-z0-9_]{0,63}$/.test(fixed) ? didYouMean(name, [fixed]) : undefined;
    sink.error(
      "FX114",
      span,
      `"${name}" is no name: lower-case letters, digits and underscores, 64 at most`,
      { help: help ?? (fixed !== name ? `Write "${fixed}".` : undefined) },
    );
    return false;
  }
  // What JavaScript keeps from bindings is fine as the name of a method: `x.var()`.
  const taken = what === "operator" ? ofFunctions.has(name) : JAVASCRIPT_RESERVED.has(name);
  if (everywhere.has(name) || taken) {
    sink.error("FX114", span, `"${name}" is a reserved word`);
    return false;
  }
  return true;
}
