// The structural check that a gradient formula is linear in `grad`: every additive term carries it
// exactly once, through linear positions. A vector-Jacobian product is nothing else.

import type { Call, Expr } from "../formula/ast.js";
import { builtins } from "../formula/builtins.js";
import type { Callable } from "../formula/scope.js";

/**
 * zero: the number 0; none: free of grad; linear: once in every term; else the offending part.
 * Through a condition or a nonlinear function it is not `sure`: |g| * sign(g) is linear after all.
 */
type Degree = "zero" | "none" | "linear" | Offence;

interface Offence {
  readonly bad: Expr;
  readonly why: string;
  readonly sure: boolean;
}

export interface NotLinear {
  readonly at: Expr;
  readonly why: string;
  /** False where only numbers can tell. */
  readonly sure: boolean;
}

/** What keeps a formula from being linear in `grad`, if anything. */
export function whyNotLinear(
  expr: Expr,
  ops: ReadonlyMap<string, Callable>,
  grad = "grad",
): NotLinear | undefined {
  const degree = new Degrees(grad, ops).of(expr, new Map());
  if (degree === "none") {
    return { at: expr, why: `it does not use ${grad}`, sure: true };
  }
  return typeof degree === "object"
    ? { at: degree.bad, why: degree.why, sure: degree.sure }
    : undefined;
}

type Lets = ReadonlyMap<string, Degree>;

class Degrees {
  constructor(
    private readonly grad: string,
    private readonly ops: ReadonlyMap<string, Callable>,
  ) {}

  of(expr: Expr, lets: Lets): Degree {
    switch (expr.kind) {
      case "number":
        return expr.value === 0 ? "zero" : "none";
      case "name":
        return lets.get(expr.name) ?? (expr.name === this.grad ? "linear" : "none");
      case "unary":
        return this.unary(expr, lets);
      case "binary":
        return this.binary(expr, lets);
      case "if":
        return this.condition(expr, lets);
      case "let": {
        const value = this.of(expr.value, lets);
        return this.of(expr.body, new Map([...lets, [expr.name, value]]));
      }
      case "member":
        return this.of(expr.object, lets);
      case "call":
        return this.call(expr, lets);
      default:
        return this.free(expr, lets);
    }
  }

  private unary(expr: Expr & { kind: "unary" }, lets: Lets): Degree {
    const arg = this.of(expr.arg, lets);
    return expr.op === "-" || arg !== "linear"
      ? arg
      : this.maybe(expr, "a condition depends on it");
  }

  private binary(expr: Expr & { kind: "binary" }, lets: Lets): Degree {
    const left = this.of(expr.left, lets);
    const right = this.of(expr.right, lets);
    const offence = worst([left, right]);
    if (offence !== undefined) return offence;
    if (typeof left === "object" || typeof right === "object") return left;
    switch (expr.op) {
      case "+":
      case "-":
        return this.join(expr, left, right, expr.left, expr.right);
      case "*":
        if (left === "linear" && right === "linear")
          return this.bad(expr, "it stands in both factors");
        if (left === "zero" || right === "zero") return "zero";
        return left === "linear" || right === "linear" ? "linear" : "none";
      case "/":
        if (right === "linear") return this.bad(expr.right, "it stands in a denominator");
        return left;
      default:
        if (left !== "linear" && right !== "linear") return "none";
        return this.maybe(expr, `it stands under \`${expr.op}\``);
    }
  }

  /** Terms of a sum and branches of an if: all carry grad or are 0, or none does. */
  private join(at: Expr, left: Degree, right: Degree, a: Expr, b: Expr): Degree {
    const offence = worst([left, right]);
    if (offence !== undefined) return offence;
    if (left === right) return left;
    if (left === "zero") return right;
    if (right === "zero") return left;
    return this.bad(left === "none" ? a : right === "none" ? b : at, "this part does not carry it");
  }

  private condition(expr: Expr & { kind: "if" }, lets: Lets): Degree {
    const cond = this.of(expr.cond, lets);
    if (cond === "linear") return this.maybe(expr.cond, "a condition depends on it");
    if (typeof cond === "object") return cond;
    return this.join(
      expr,
      this.of(expr.then, lets),
      this.of(expr.else, lets),
      expr.then,
      expr.else,
    );
  }

  private call(expr: Call, lets: Lets): Degree {
    if (expr.calleeKind === "shape") return "none";
    const degrees = expr.args.map((arg) => this.of(arg.value, lets));
    const bad = worst(degrees);
    if (bad !== undefined) return bad;
    const carriers = degrees.filter((degree) => degree === "linear").length;
    if (carriers === 0) return expr.calleeKind === "row" && degrees[0] === "zero" ? "zero" : "none";
    if (expr.calleeKind === "row") {
      const linear = expr.callee === "sum_over" || expr.callee === "mean_over";
      return linear ? "linear" : this.maybe(expr, `${expr.callee} is not linear`);
    }
    const additive = expr.calleeKind === "builtin" && builtins.get(expr.callee)?.additive === true;
    if (additive && degrees.every((degree) => degree !== "none")) return "linear";
    if (expr.calleeKind === "builtin") return this.maybe(expr, `${expr.callee}() is not linear`);
    return carriers === 1 ? "linear" : this.shared(expr, degrees);
  }

  /** An operator given grad twice, as in `where(c, grad, -grad)`: left to the numeric checks. */
  private shared(expr: Call, degrees: readonly Degree[]): Degree {
    const known = this.ops.get(expr.callee);
    return known !== undefined && degrees.length > 0
      ? "linear"
      : this.bad(expr, "it is used twice");
  }

  private free(expr: Expr, lets: Lets): Degree {
    if (expr.kind === "index") return this.of(expr.object, lets);
    if (expr.kind === "assign") return this.of(expr.value, lets);
    return "none";
  }

  private bad(at: Expr, why: string): Degree {
    return { bad: at, why, sure: true };
  }

  private maybe(at: Expr, why: string): Degree {
    return { bad: at, why, sure: false };
  }
}

/** An offence among the parts; a sure one first. */
function worst(degrees: readonly Degree[]): Offence | undefined {
  const offences = degrees.filter((degree) => typeof degree === "object");
  return offences.find((one) => one.sure) ?? offences[0];
}
