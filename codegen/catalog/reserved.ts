// Names an entry may not use, because some emitted language or JavaScript's objects own them.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import { keywords } from "../formula/lexer.js";

const cpp = `alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl
concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype
default delete do double dynamic_cast else enum explicit export extern false float for friend goto
if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
protected public register reinterpret_cast requires return short signed sizeof static static_assert
static_cast struct switch template this thread_local throw true try typedef typeid typename union
unsigned using virtual void volatile wchar_t while xor xor_eq`.split(/\s+/);

const cuda = ["__global__", "__device__", "__host__", "__shared__", "__constant__"];

const prototype = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  "prototype",
];

/** Reserved by JavaScript for bindings, yet fine as the name of a method: `x.var()`. */
const bindings = `arguments await debugger eval finally function import in instanceof interface let
null package super typeof undefined var with yield implements`.split(/\s+/);

const everywhere: ReadonlySet<string> = new Set([...cpp, ...cuda, ...prototype, ...keywords]);
const forBindings: ReadonlySet<string> = new Set(bindings);

/** Checks the name of an operator, or of a parameter, result or let (`binding`). */
export function checkName(
  name: string,
  what: "operator" | "binding",
  span: Span,
  sink: Sink,
): boolean {
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(name)) {
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
  if (everywhere.has(name) || (what === "binding" && forBindings.has(name))) {
    sink.error("FX114", span, `"${name}" is a reserved word`);
    return false;
  }
  return true;
}
