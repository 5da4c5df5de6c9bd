// Symbolic differentiation of element formulas: through lets, conditions, records and every builtin
// whose row states its partial derivatives. A condition is constant almost everywhere, so `if`
// differentiates its branches; where that leaves kinks is told by kinks.ts.

import type { Call, Expr, Span } from "../formula/ast.js";
import type { Builtin } from "../formula/builtin.js";
import { builtins, operatorRow, type Operator } from "../formula/builtins.js";
import { partialOf } from "./partials.js";
import { isZero, plus, simplify, times } from "./simplify.js";
import {
  boundNames, choose, freeNames, mentions, named, number, respan, substitute,
} from "../formula/tree.js";

/** Why a formula has no derivative here, and the part that stands in the way. */
export class NotDerivable extends Error {
  constructor(message: string, readonly span: Span) {
    super(message);
  }
}

/**
 * The vector-Jacobian product grad * d forward / d input. Where forward is one call whose partial
 * mentions its own value, the tree says `result` (another name, or none, by `resultName`).
 */
export function deriveGradient(
  forward: Expr, input: string, grad: Expr = named("grad", forward.span),
  resultName: string | undefined = "result",
): Expr {
  const derived = new Derivation(forward, input, resultName).of(forward);
  return simplify(scale(simplify(derived), grad));
}

/** d expr / d name. */
export function derivative(expr: Expr, name: string): Expr {
  return simplify(new Derivation(expr, name, undefined).of(expr));
}

/** grad * d, with the product inside lets and branches: a zero branch stays exactly zero. */
function scale(d: Expr, grad: Expr): Expr {
  if (d.kind === "let") return { ...d, body: scale(d.body, grad) };
  if (d.kind === "if") {
    return choose(d.cond, scale(d.then, grad), scale(d.else, grad), d.span);
  }
  return times(respan(grad, d.span), d);
}

class Derivation {
  /** Lets in force whose value depends on the input: the name of each one's derivative. */
  private readonly lets = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(
    private readonly whole: Expr, private readonly input: string,
    private readonly resultName: string | undefined,
  ) {
    this.taken = new Set([...freeNames(whole), ...boundNames(whole), input, "grad", "result"]);
  }

  of(expr: Expr): Expr {
    const { span } = expr;
    switch (expr.kind) {
      case "number": case "text": case "bool": case "list": return number(0, span);
      case "name": return this.ofName(expr.name, span);
      case "unary":
        return expr.op === "-" ? this.chain(operatorRow("neg"), [expr.arg], expr) : number(0, span);
      case "binary": return this.ofBinary(expr);
      case "if": return this.ofIf(expr);
      case "call": return this.ofCall(expr);
      case "member": return this.ofMember(expr);
      case "let": return this.ofLet(expr);
      case "record": return this.ofRecord(expr);
      case "index": case "assign": return this.unless(expr, "an indexed formula");
    }
  }

  private ofName(name: string, span: Span): Expr {
    if (name === this.input) return number(1, span);
    const local = this.lets.get(name);
    return local === undefined ? number(0, span) : named(local, span);
  }

  private ofBinary(expr: Expr & { kind: "binary" }): Expr {
    if (expr.op === "??") return this.ofFallback(expr);
    return this.chain(operatorRow(expr.op satisfies Operator), [expr.left, expr.right], expr);
  }

  /** Of an optional input that is given; the fallback counts where something else is absent. */
  private ofFallback(expr: Expr & { kind: "binary" }): Expr {
    const [value, fallback] = [this.of(expr.left), this.of(expr.right)];
    if (isZero(fallback)) return value;
    const given: Call = {
      kind: "call", callee: "given", calleeKind: "shape", args: [{ value: expr.left }],
      span: expr.span,
    };
    return choose(given, value, fallback, expr.span);
  }

  private ofIf(expr: Expr & { kind: "if" }): Expr {
    const [then, otherwise] = [this.of(expr.then), this.of(expr.else)];
    if (isZero(then) && isZero(otherwise)) return number(0, expr.span);
    return choose(expr.cond, then, otherwise, expr.span);
  }

  private ofCall(expr: Call): Expr {
    const row = builtins.get(expr.callee);
    const isBuiltin = (expr.calleeKind ?? "builtin") === "builtin" && row !== undefined;
    if (!isBuiltin) return this.unless(expr, `a call of ${expr.callee}`);
    return this.chain(row, argumentsInOrder(row, expr), expr);
  }

  /** Zero if the part does not depend on the input, else a refusal. */
  private unless(expr: Expr, what: string): Expr {
    if (!this.depends(expr)) return number(0, expr.span);
    throw new NotDerivable(`${what} cannot be differentiated by ${this.input}`, expr.span);
  }

  private depends(expr: Expr): boolean {
    return mentions(expr, this.input) || [...this.lets.keys()].some((name) => mentions(expr, name));
  }

  private ofMember(expr: Expr & { kind: "member" }): Expr {
    const object = this.of(expr.object);
    if (isZero(object)) return object;
    if (object.kind === "record") {
      return object.fields.find((field) => field.name === expr.name)?.value ?? number(0, expr.span);
    }
    return { kind: "member", object, name: expr.name, span: expr.span };
  }

  private ofRecord(expr: Expr & { kind: "record" }): Expr {
    const fields = expr.fields.map((field) => ({ name: field.name, value: this.of(field.value) }));
    if (fields.every((field) => isZero(field.value))) return number(0, expr.span);
    return { kind: "record", fields, span: expr.span };
  }

  /** let v = a; b  becomes  let v = a; let dv = da; db. */
  private ofLet(expr: Expr & { kind: "let" }): Expr {
    const value = this.of(expr.value);
    const outer = this.lets.get(expr.name);
    const keep = { kind: "let", name: expr.name, value: expr.value, span: expr.span } as const;
    if (isZero(value)) {
      this.lets.delete(expr.name);
      const body = this.of(expr.body);
      if (outer !== undefined) this.lets.set(expr.name, outer);
      return isZero(body) ? body : { ...keep, body };
    }
    const fresh = this.fresh(`d_${expr.name}`);
    this.lets.set(expr.name, fresh);
    const body = this.of(expr.body);
    if (outer === undefined) this.lets.delete(expr.name);
    else this.lets.set(expr.name, outer);
    if (isZero(body)) return body;
    return { ...keep, body: { kind: "let", name: fresh, value, body, span: expr.span } };
  }

  private fresh(wanted: string): string {
    let name = wanted;
    for (let k = 2; this.taken.has(name); k++) name = `${wanted}${k}`;
    this.taken.add(name);
    return name;
  }

  /** Chain rule: the sum of d row / d arg * d arg. */
  private chain(row: Builtin, args: readonly Expr[], call: Expr): Expr {
    let sum: Expr = number(0, call.span);
    args.forEach((arg, k) => {
      const inner = this.of(arg);
      if (isZero(inner)) return;
      const outer = this.partial(row, k, args, call);
      if (outer !== undefined) sum = plus(sum, times(outer, inner));
    });
    return sum;
  }

  private partial(
    row: Builtin, k: number, args: readonly Expr[], call: Expr,
  ): Expr | undefined {
    const tree = partialOf(row, k);
    if (tree === undefined) return undefined;
    const own = call === this.whole && this.resultName !== undefined;
    const value = own && this.resultName !== undefined ? named(this.resultName, call.span) : call;
    const by = new Map(row.params.map((param, at) => [param, args[at]]));
    return simplify(substitute(respan(tree, call.span), by.set("result", value)));
  }
}

/** The arguments of a builtin call by position, where some may be given by name. */
export function argumentsInOrder(row: Builtin, call: Call): readonly Expr[] {
  if (call.args.every((arg) => arg.name === undefined)) return call.args.map((arg) => arg.value);
  const named = new Map(call.args.map((arg) => [arg.name, arg.value]));
  return row.params.map((param, k) => named.get(param) ?? call.args[k].value);
}

