// The body of a row program. Reductions along the row become `row.sum(…)` over an element formula;
// what varies along the row and costs more than to read it again is kept in scratch.

import type { Call, Expr } from "../formula/ast.js";
import { mapChildren } from "../formula/tree.js";
import { reads } from "../lower/hoist.js";
import type { Kernel, Operand } from "../lower/kernel.js";
import { tensorsOf } from "../lower/operands.js";
import { printCpp, wrapLine, type CppContext } from "../print/cpp.js";
import { printFormula } from "../print/text.js";
import type { Body } from "./functor.js";
import {
  type Binding, costOf, cppOf, elementType, flatten, needed, type Numbers, valueType,
} from "./functor-parts.js";

/** Rows are made of real numbers. */
const NUMBERS: Numbers = { element: "T", real: "T" };

export function rowBody(kernel: Kernel): Body {
  const program = new RowProgram(kernel);
  const types = (operands: readonly Operand[]): string =>
    operands.map(({ dtype, perRow }) => (perRow ? `PerRow<${elementType(dtype)}>` : elementType(dtype))).join(", ");
  return {
    real: "T", scratch: program.scratch.length, folds: program.folds,
    declarations: [
      `using Outputs = Types<${types(kernel.outputs)}>;`,
      `using Inputs = Types<${types(kernel.inputs)}>;`,
      `static constexpr int cost = ${costOf(kernel.trees.values())};`,
      ...(program.scratch.length > 0 ? [`static constexpr int scratch = ${program.scratch.length};`] : []),
      ...(program.held > 0 ? [`static constexpr unsigned held = ${program.held};`] : []),
    ],
    methods: [
      "template <class Row>", "HD void operator()(const Row& row) const {",
      ...program.lines.flatMap(layOut), "}",
    ],
  };
}

/** A statement's lines as they stand in a method; a lambda of several statements has lines of its own. */
function layOut(statement: string): readonly string[] {
  return statement.split("\n").flatMap((line) => {
    const own = line.trimStart();
    return wrapLine(own, "    " + " ".repeat(line.length - own.length)).map((one) => one.slice(2));
  });
}

/** Recomputing an element that costs less than this beats writing it down. */
const WORTH_KEEPING = 8;

class RowProgram {
  readonly lines: string[] = [];
  /** Element lets that are kept, by name. */
  readonly scratch: string[] = [];
  /** Reductions that are in the lines. */
  folds = 0;
  private readonly names = new Map<string, string>();
  /** Element lets, each computed anew where it is used, unless kept. */
  private readonly elements: Binding[] = [];
  private readonly written = new Set<string>();
  private readonly constants = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(private readonly kernel: Kernel) {
    this.taken = new Set(["n", "j", "row", ...kernel.scalars.map(({ name }) => name)]);
    for (const { name } of kernel.scalars) this.names.set(name, cppOf(name));
    this.declareOperands();
    const taken = [...this.taken, ...[...kernel.inputs, ...kernel.outputs].map(({ name }) => name)];
    const { bindings, trees } = flatten(kernel.trees, taken);
    for (const { name } of bindings) this.taken.add(name);
    const used = needed(bindings, trees.values());
    this.keepCostly(used, trees);
    for (const binding of used) this.binding(binding);
    this.outputs(trees);
  }

  /** Inputs that are rows of their own, as bits: parameters are shared. Two at most, there are no registers for more. */
  get held(): number {
    const parameters = new Set(tensorsOf(this.kernel.op).slice(1).map(({ name }) => name));
    const own = this.kernel.inputs.flatMap(({ name, perRow }, k) => (perRow || parameters.has(name) ? [] : [k]));
    return own.slice(0, 2).reduce((bits, k) => bits | 1 << k, 0);
  }

  private declareOperands(): void {
    const { inputs, outputs, trees } = this.kernel;
    const used = reads(trees.values());
    inputs.forEach(({ name, perRow }, k) => {
      const cpp = cppOf(name);
      this.taken.add(name);
      if (used.has(name)) this.lines.push(`const auto ${cpp} = row.template ${perRow ? "one" : "in"}<${k}>();`);
      this.names.set(name, perRow ? cpp : `${cpp}[j]`);
    });
    outputs.forEach((output, k) => {
      if (!output.perRow) this.lines.push(`const auto ${this.outputName(output)} = row.template out<${k}>();`);
    });
    if (used.has("n")) this.lines.push("const int64_t n = row.size();");
  }

  private outputName({ name }: Operand): string {
    const own = this.kernel.key.includes("/backward/") || this.kernel.inputs.some((input) => input.name === name);
    return own ? `grad_${cppOf(name)}` : cppOf(name);
  }

  /** An element let goes to scratch when it is costly and used in more than one pass. */
  private keepCostly(bindings: readonly Binding[], trees: ReadonlyMap<string, Expr>): void {
    for (const { name, value } of bindings) {
      if (this.isPerRow(value) || costOf([withoutReductions(value)]) < WORTH_KEEPING) continue;
      const passes = [...bindings.map((one) => one.value), ...trees.values()]
        .reduce((sum, expr) => sum + passesUsing(expr, name), 0);
      if (passes < 2 || underCondition(bindings, trees, name)) continue;
      this.lines.push(`const auto ${cppOf(name)} = row.scratch(${this.scratch.length});`);
      this.scratch.push(name);
    }
  }

  private isPerRow(expr: Expr): boolean { return expr.stage !== "elem"; }

  private binding({ name, value }: Binding): void {
    if (this.isPerRow(value)) {
      this.lines.push(`const ${valueType(value, NUMBERS)} ${cppOf(name)} = ${this.print(value)};`);
      return;
    }
    const taken = this.extract(value, name);
    this.elements.push({ name, value: taken });
    if (this.scratch.includes(name)) this.names.set(name, `${cppOf(name)}[j]`);
  }

  /** Reductions and functions of them inside an element formula become constants of the row, before its loop. */
  private extract(expr: Expr, hint: string, conditions: readonly string[] = []): Expr {
    if (expr.kind === "call" && (expr.calleeKind === "row" || isRowCall(expr))) return this.rowConstant(expr, hint, conditions);
    if (expr.kind === "if" && expr.cond.stage === "host") {
      const cond = printCpp(expr.cond, this.context(), "bool");
      return {
        ...expr, then: this.extract(expr.then, hint, [...conditions, cond]),
        else: this.extract(expr.else, hint, [...conditions, `!${cond}`]),
      };
    }
    return mapChildren(expr, (part) => this.extract(part, hint, conditions));
  }

  private rowConstant(given: Call, hint: string, conditions: readonly string[]): Expr {
    const call = given.calleeKind === "row" ? given : mapChildren(given, (part) => this.extract(part, hint, conditions)) as Call;
    const text = printFormula(call);
    let name = this.constants.get(text);
    if (name === undefined) {
      name = this.freshName(call);
      this.constants.set(text, name);
      const type = valueType(call, NUMBERS);
      const value = this.print(call);
      const guarded = conditions.length === 0 ? value : `${conditions.join(" && ")} ? ${value} : ${type}(0)`;
      this.lines.push(`const ${type} ${name} = ${guarded};`);
    }
    return { kind: "name", name, span: call.span, type: call.type, stage: "row" };
  }

  /** `max_x` of `max_over(x)`, `sum_1` of a longer argument. */
  private freshName(call: Call): string {
    const word = call.callee.replace("_over", "");
    const [{ value }] = call.args;
    const base = value.kind === "name" ? `${word}_${value.name}` : word;
    let name = value.kind === "name" ? base : `${word}_1`;
    for (let k = 2; this.taken.has(name); k++) name = `${word}_${k}`;
    this.taken.add(name);
    return name;
  }

  private outputs(trees: ReadonlyMap<string, Expr>): void {
    const elements: [string, Expr][] = [];
    const perRow: string[] = [];
    for (const [name, tree] of trees) {
      const k = this.kernel.outputs.findIndex((output) => output.name === name);
      const output = this.kernel.outputs[k];
      if (output.perRow) perRow.push(`row.template set<${k}>(${this.print(tree)});`);
      else elements.push([`${this.outputName(output)}[j]`, this.extract(tree, name)]);
    }
    if (elements.length > 0) {
      const statements = elements.map(([target, tree]) => `${target} = ${printCpp(tree, this.context())};`);
      this.lines.push(`row.each(${this.lambda(elements.map(([, tree]) => tree), statements)});`);
    }
    this.lines.push(...perRow);
  }

  private context(): CppContext {
    return { real: "T", names: this.names, row: (call) => this.reduction(call) };
  }

  private print(expr: Expr): string { return printCpp(expr, this.context()); }

  /** `row.sum([&](auto j) { return x[j]; })` */
  private reduction(call: Call): string {
    this.folds++;
    const argument = this.extract(call.args[0].value, call.callee);
    const local = argument.kind === "name" ? this.elements.find((one) => one.name === argument.name) : undefined;
    if (local && !this.scratch.includes(local.name)) {
      return `row.${this.method(call)}(${this.lambda([local.value], [`return ${this.print(local.value)};`])})`;
    }
    const kept = argument.kind === "name" && this.scratch.includes(argument.name) && !this.written.has(argument.name);
    if (kept) return `row.${this.method(call)}(${this.firstUse(argument.name)})`;
    const value = printCpp(argument, this.context());
    return `row.${this.method(call)}(${this.lambda([argument], [`return ${value};`])})`;
  }

  private method(call: Call): string { return call.callee.replace("_over", ""); }

  /** The pass that computes a kept element also writes it. */
  private firstUse(name: string): string {
    const { value } = this.elements.find((one) => one.name === name)!;
    this.written.add(name);
    return this.lambda([value], [`return ${cppOf(name)}[j] = ${this.print(value)};`]);
  }

  /** The element lets that the trees need, computed for element j, then the statements. */
  private lambda(trees: readonly Expr[], statements: readonly string[]): string {
    const before = needed(this.elements.filter(({ name }) => !this.written.has(name)), trees)
      .map(({ name, value }) => this.elementLet(name, value));
    const all = [...before, ...statements];
    if (all.length === 1) return `[&](auto j) { ${all[0]} }`;
    return ["[&](auto j) {", ...all.map((line) => `  ${line}`), "}"].join("\n");
  }

  private elementLet(name: string, value: Expr): string {
    if (!this.scratch.includes(name)) {
      return `const ${valueType(value, NUMBERS)} ${cppOf(name)} = ${this.print(value)};`;
    }
    this.written.add(name);
    return `${cppOf(name)}[j] = ${this.print(value)};`;
  }
}

/** A function of the row's own values: g++ does not see that a loop leaves them as they are. */
function isRowCall(expr: Call): boolean { return expr.stage === "row" && expr.calleeKind === "builtin"; }

function withoutReductions(expr: Expr): Expr {
  if (expr.kind === "call" && expr.calleeKind === "row") return { ...expr, args: [] };
  return mapChildren(expr, withoutReductions);
}

/** In how many loops over the row an expression reads a name: each reduction is one, the rest one. */
function passesUsing(expr: Expr, name: string): number {
  let inner = 0;
  const outside = (part: Expr): Expr => {
    if (part.kind === "call" && part.calleeKind === "row") {
      inner += passesUsing(part.args[0].value, name);
      return { ...part, args: [] };
    }
    return mapChildren(part, outside);
  };
  const rest = outside(expr);
  return inner + (reads([rest]).has(name) ? 1 : 0);
}

/** Whether the name is read under a host condition, so that its first use may not happen. */
function underCondition(bindings: readonly Binding[], trees: ReadonlyMap<string, Expr>, name: string): boolean {
  const within = (expr: Expr): boolean => {
    if (expr.kind === "if" && expr.cond.stage === "host") return reads([expr.then, expr.else]).has(name);
    let found = false;
    mapChildren(expr, (part) => ((found ||= within(part)), part));
    return found;
  };
  return [...bindings.map((one) => one.value), ...trees.values()].some(within);
}
