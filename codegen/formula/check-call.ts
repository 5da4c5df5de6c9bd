// Calls: builtins, shape functions, reductions along a row, random numbers and, in tensor formulas,
// operators of the catalog. What a name means depends on the scope's mode and on the arguments.

import { didYouMean, type Sink } from "../diagnostics.js";
import type { Argument, Call, CalleeKind, Expr, Span, Type } from "./ast.js";
import type { Builtin } from "./builtin.js";
import { builtins } from "./builtins.js";
import { bindOperator, operatorResult, type Bound } from "./check-operator.js";
import { check } from "./check.js";
import { asReal, fit, untyped } from "./fit.js";
import { paddedRead, randomFunctions, rowFunctions, wholeOnHost } from "./names.js";
import type { Callable, Scope } from "./scope.js";
import { checkShape, finishShape, shapeFits, takesNames } from "./check-shape-call.js";
import { shapeFunctions, type ShapeFunction } from "./shape-functions.js";
import { bool, complex, int, ints, isComplex, isNumeric, latest, real } from "./types.js";

export function checkCall(expr: Call, scope: Scope, sink: Sink): Expr {
  const { callee } = expr;
  if (scope.mode === "row" && rowFunctions.has(callee)) return checkRow(expr, scope, sink);
  if (randomFunctions.has(callee)) return checkRandom(expr, scope, sink);
  if (scope.mode === "notation" && callee === paddedRead) return checkPaddedRead(expr, scope, sink);

  const shape = shapeFunctions.get(callee);
  if (shape !== undefined && takesNames(shape)) return checkShape(expr, shape, scope, sink);
  const args = expr.args.map((arg) => ({ ...arg, value: check(arg.value, scope, sink) }));
  const call: Call = { ...expr, args: Object.freeze(args) };
  if (args.some((arg) => arg.value.type === undefined)) return knownOrReport(call, scope, sink);
  return resolve(call, shape, scope, sink);
}

/** Among shape function, operator and builtin of one name, the one whose parameters fit. */
function resolve(call: Call, shape: ShapeFunction | undefined, scope: Scope, sink: Sink): Expr {
  const builtin = builtins.get(call.callee);
  const named = scope.mode === "tensor" ? scope.ops.get(call.callee) : undefined;
  const operator = named && formOf(named, call, scope);
  if (shape !== undefined && (shapeFits(shape, call.args) || !(builtin || operator))) {
    return finishShape(call, shape, call.args, sink);
  }
  const touchesTensor = call.args.some((arg) => arg.value.stage === "elem");
  if (operator !== undefined && (touchesTensor || builtin === undefined)) {
    const bound = bindOperator(operator, call, scope);
    if (bound.problems.length === 0)
      return finish({ ...call, callee: operator.name }, bound.args, "op", operatorResult(operator, bound, scope));
    const arityFits = builtin?.params.length === call.args.length && !call.args.some((a) => a.name);
    if (!arityFits) return reportOperator(call, bound, sink);
  }
  if (builtin !== undefined) return checkBuiltin(call, builtin, sink);
  reportUnknownCallee(call, scope, sink);
  return untyped(call);
}

/** The operator itself, or the form of an overload that the arguments fit, or its first form. */
function formOf(named: Callable, call: Call, scope: Scope): Callable {
  const { forms = [] } = named;
  return forms.find((form) => bindOperator(form, call, scope).problems.length === 0) ?? forms[0] ?? named;
}

/** Arguments already failed: say at most that the function does not exist either. */
function knownOrReport(call: Call, scope: Scope, sink: Sink): Expr {
  if (!calleesIn(scope).includes(call.callee)) reportUnknownCallee(call, scope, sink);
  return untyped({ ...call, stage: latest(call.args.map((arg) => arg.value)) });
}

function calleesIn(scope: Scope): string[] {
  return [
    ...builtins.keys(),
    ...shapeFunctions.keys(),
    ...(scope.mode === "row" ? rowFunctions.keys() : []),
    ...(scope.mode === "tensor" ? scope.ops.keys() : []),
    ...(scope.get("i") !== undefined ? randomFunctions.keys() : []),
    ...(scope.mode === "notation" ? [paddedRead] : []),
  ];
}

function reportUnknownCallee(call: Call, scope: Scope, sink: Sink): void {
  const { callee } = call;
  const span = calleeSpan(call);
  if (scope.ops.has(callee)) {
    sink.error(
      "FX215",
      span,
      `"${callee}" is an operator, and this formula computes single elements`,
      { help: "Operators are called from composites and from gradients of whole tensors." },
    );
  } else if (rowFunctions.has(callee)) {
    sink.error("FX215", span, `"${callee}" is only known in row programs (kind: rowwise)`);
  } else {
    sink.error("FX215", span, `there is no function "${callee}"`, {
      help: didYouMean(callee, calleesIn(scope)),
    });
  }
}

export function calleeSpan(call: Call): Span {
  const { file, start } = call.span;
  return { file, start, end: start + call.callee.length };
}

export function finish(
  call: Call,
  args: readonly Argument[],
  calleeKind: CalleeKind,
  type?: Type,
): Expr {
  const values = args.map((arg) => arg.value);
  const done: Expr = {
    ...call,
    args: Object.freeze(args),
    calleeKind,
    stage: calleeKind === "op" ? "elem" : latest(values),
  };
  const failed = type === undefined || values.some((value) => value.type === undefined);
  return failed ? untyped(done) : { ...done, type };
}

/** Reports a named or missing argument of a function that takes all by position. */
export function wrongArity(
  call: Call,
  params: readonly string[],
  required: number,
  sink: Sink,
): boolean {
  const named = call.args.find((arg) => arg.name !== undefined);
  if (named !== undefined) {
    sink.error(
      "FX216",
      named.nameSpan ?? call.span,
      `"${call.callee}" takes its arguments by position`,
    );
    return true;
  }
  if (call.args.length >= required && call.args.length <= params.length) return false;
  const count = required === params.length ? `${required}` : `${required} to ${params.length}`;
  const surplus = call.args[params.length];
  sink.error(
    "FX216",
    surplus?.value.span ?? calleeSpan(call),
    `"${call.callee}" takes ${count} argument${count === "1" ? "" : "s"} ` +
      `(${params.join(", ")}), got ${call.args.length}`,
  );
  return true;
}

// Builtins ----------------------------------------------------------------------------------------

function checkBuiltin(call: Call, builtin: Builtin, sink: Sink): Expr {
  if (wrongArity(call, builtin.params, builtin.params.length, sink)) return untyped(call);
  const what = builtin.params.map((param) => `"${param}" of ${builtin.name}`);
  const applied = applyRow(
    builtin,
    call.args.map((arg) => arg.value),
    sink,
    what,
  );
  const whole = wholeOnHost.has(builtin.name) && latest(applied.args) === "host";
  const type = whole && applied.type !== undefined ? int : applied.type;
  return finish(
    call,
    applied.args.map((value) => ({ value })),
    "builtin",
    type,
  );
}

export interface Applied {
  readonly args: readonly Expr[];
  readonly type: Type | undefined;
}

/** Applies a builtin's signature: ints stay ints where the row keeps them, else become real. */
export function applyRow(
  row: Builtin,
  args: readonly Expr[],
  sink: Sink,
  what: readonly string[],
): Applied {
  const [inputs, output] = row.signature.split(" -> ");
  const wants = inputs.split(", ");
  const failed = { args, type: undefined };
  if (args.some((arg) => arg.type === undefined)) return failed;
  if (row.keepsInt && args.some((arg) => arg.type?.kind === "list")) {
    return applyToLists(args, sink, what);
  }
  const mark = sink.mark();
  const fitted = args.map((arg, at) => {
    if (wants[at] === "bool") return fit(arg, bool, sink, what[at]);
    if (wants[at] === "int") return fit(arg, int, sink, what[at]);
    if (arg.type !== undefined && isNumeric(arg.type)) return arg;
    return fit(arg, real, sink, what[at]);
  });
  if (sink.failedSince(mark)) return { args: fitted, type: undefined };
  const allInt = fitted.every((arg) => arg.type?.kind === "int");
  const keep = allInt && (row.keepsInt || output === "bool");
  const numeric = wants.includes("real");
  const done = numeric && !keep ? fitted.map(asReal) : fitted;
  const type = output === "bool" ? bool : output === "int" || keep ? int : realResult(row, done);
  return refusesComplex(row, done, sink, what) ? failed : { args: done, type };
}

function realResult(row: Builtin, args: readonly Expr[]): Type {
  if (row.makesComplex) return complex;
  return row.ofComplex === "complex" && args.some((arg) => isComplex(arg.type)) ? complex : real;
}

/** Order, rounding and special functions are defined for real numbers only. */
function refusesComplex(
  row: Builtin,
  args: readonly Expr[],
  sink: Sink,
  what: readonly string[],
): boolean {
  const at = args.findIndex((arg) => isComplex(arg.type));
  if (at < 0 || row.ofComplex !== undefined) return false;
  const name = /\w/.test(row.text[0]) ? `${row.name}()` : `\`${row.name}\``;
  sink.error(
    "FX226",
    args[at].span,
    `${what[at]} may be complex, and ${name} is for real numbers only`,
    {
      help:
        "Take a part of it (`real(x)`, `abs(x)`), or keep complex dtypes out of the signature.",
    },
  );
  return true;
}

/** Arithmetic of integers goes through lists item by item; a single int meets every item. */
function applyToLists(args: readonly Expr[], sink: Sink, what: readonly string[]): Applied {
  const mark = sink.mark();
  const fitted = args.map((arg, at) => fit(arg, arg.type?.kind === "int" ? int : ints, sink, what[at]));
  return { args: fitted, type: sink.failedSince(mark) ? undefined : ints };
}

// Reductions along a row, random numbers ----------------------------------------------------------

function checkRow(call: Call, scope: Scope, sink: Sink): Expr {
  const row = rowFunctions.get(call.callee);
  if (row === undefined || wrongArity(call, ["x"], 1, sink)) return untyped(call);
  const arg = check(call.args[0].value, scope, sink);
  const what = `the argument of ${call.callee}`;
  const numeric = arg.type !== undefined && isNumeric(arg.type);
  let fitted =
    row.argument === "bool"
      ? fit(arg, bool, sink, what)
      : numeric
        ? arg
        : fit(arg, real, sink, what);
  if (row.result !== "same" && row.result.kind === "real") fitted = asReal(fitted);
  const done = finish(
    call,
    [{ value: fitted }],
    "row",
    row.result === "same" ? fitted.type : row.result,
  );
  return { ...done, stage: "row" };
}

function checkRandom(call: Call, scope: Scope, sink: Sink): Expr {
  if (scope.get("i") === undefined) {
    sink.error("FX215", calleeSpan(call), `"${call.callee}" is not known here`, {
      help: "Random numbers are drawn in forward formulas of elements and in `create`.",
    });
    return untyped(call);
  }
  if (wrongArity(call, ["i"], 1, sink)) return untyped(call);
  const arg = check(call.args[0].value, scope, sink);
  const index =
    arg.type?.kind === "int" ? arg : fit(arg, ints, sink, `the argument of ${call.callee}`);
  const done = finish(call, [{ value: index }], "builtin", randomFunctions.get(call.callee));
  return { ...done, stage: "elem" };
}

// Index notation ----------------------------------------------------------------------------------

/** `at(x, n, c, p, q)`: x at a position, zero outside. */
function checkPaddedRead(call: Call, scope: Scope, sink: Sink): Expr {
  const [first, ...rest] = call.args;
  const found = first?.value.kind === "name" ? scope.use(first.value.name) : undefined;
  if (first === undefined || found?.tensor !== true) {
    sink.error(
      "FX216",
      first?.value.span ?? calleeSpan(call),
      "the first argument of at() is a tensor",
      {
        help: first?.value.kind === "name" ? didYouMean(first.value.name, scope.all()) : undefined,
      },
    );
    return untyped(call);
  }
  const tensor: Argument = { value: { ...first.value, type: real, stage: "elem" } };
  const indices = rest.map((arg) => ({
    value: fit(check(arg.value, scope, sink), int, sink, "a position"),
  }));
  const done = finish(call, [tensor, ...indices], "builtin", found.type);
  return { ...done, stage: "elem" };
}

// Operators ---------------------------------------------------------------------------------------

function reportOperator(call: Call, bound: Bound, sink: Sink): Expr {
  for (const { code, span, message, help } of bound.problems)
    sink.error(code, span, message, { help });
  return untyped(call);
}
