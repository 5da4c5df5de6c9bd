// The gradient block of an entry: one gradient for each tensor input, written, derived, or given a
// reason for its absence.

import { Sink } from "../diagnostics.js";
import type { Expr, Span, Type } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { fit } from "../formula/fit.js";
import type { Scope } from "../formula/scope.js";
import { complex, isComplex, real } from "../formula/types.js";
import type { MapNode, Node, Pair } from "../load/yaml.js";
import { derive, type Forward } from "./derived.js";
import { fitStage, readCases, readLets, selector, typedFormula } from "./formulas.js";
import { kindRules } from "./kinds.js";
import { whyNotLinear } from "./linear.js";
import type { Binding, Body, Formula, Gradient, Op, TensorParam } from "./model.js";
import { differentiable, gradientScope, tensorName } from "./op-scope.js";
import type { Work } from "./work.js";

export interface Grads {
  readonly grads: Op["grads"];
  readonly gradLet: readonly Binding[];
}

const none: Grads = Object.freeze({ grads: new Map(), gradLet: Object.freeze([]) });

export function readGrads(work: Work, body: Body | undefined, lets: readonly Binding[]): Grads {
  const { header } = work;
  const pair = header.keys.get("grad");
  const rules = kindRules[header.kind];
  const node = pair?.value;
  const word = node?.kind === "scalar" ? node.text : undefined;
  if (word === "derived" || (node === undefined && rules.missingGrad === "derived")) {
    if (rules.missingGrad === "derived") return { grads: "derived", gradLet: [] };
    work.reader.sink.error(
      "FX113",
      node?.span ?? header.span,
      `only composites derive their gradient from the operators they call, not kind ${header.kind}`,
    );
    return none;
  }
  const tensors = header.params.filter((param): param is TensorParam => param.role === "tensor");
  return new GradReader(work, body, lets, tensors).read(pair);
}

class GradReader {
  private readonly flows;
  private scope: Scope;
  private gradLets: readonly Binding[] = [];

  constructor(
    private readonly work: Work,
    private readonly body: Body | undefined,
    private readonly lets: readonly Binding[],
    private readonly tensors: readonly TensorParam[],
  ) {
    const { header, scope, dtypes } = work;
    this.flows = differentiable(header, dtypes);
    this.scope = gradientScope(scope, header, kindRules[header.kind].gradMode, dtypes);
  }

  read(pair: Pair | undefined): Grads {
    const whole = pair && this.wholeBlock(pair.value);
    if (whole !== undefined) {
      return { grads: new Map(this.tensors.map((param) => [param.name, whole])), gradLet: [] };
    }
    const map = pair && this.work.reader.map(pair.value, "`grad`");
    if (pair !== undefined && map === undefined) return none;
    const shared = readLets(
      map?.pairs.find((one) => one.key === "let"),
      this.scope,
      this.work.reader,
    );
    this.scope = shared.scope;
    this.gradLets = shared.bindings;
    if (map !== undefined) this.checkKeys(map);
    const grads = new Map<string, Gradient>();
    for (const param of this.tensors) {
      const own = map?.pairs.find((one) => one.key === param.name);
      const gradient = own ? this.declared(param, own) : this.silent(param, pair?.keySpan);
      if (gradient !== undefined) grads.set(param.name, Object.freeze(gradient));
    }
    shared.warnUnused(this.work.reader.sink);
    return { grads, gradLet: shared.bindings };
  }

  private checkKeys(map: MapNode): void {
    const known = [...this.tensors.map((param) => param.name), "let"];
    for (const pair of map.pairs) {
      if (known.includes(pair.key)) continue;
      if (this.work.header.inherited.has("grad")) continue;
      const attr = this.work.header.params.some((param) => param.name === pair.key);
      if (attr) {
        this.work.reader.sink.error(
          "FX110",
          pair.keySpan,
          `"${pair.key}" is an attribute and has no gradient`,
        );
      } else {
        this.work.reader.unknownKey(pair, map, known, "`grad`");
      }
    }
  }

  /** `none`, `{ none: reason }`, `{ unsupported: why }`. */
  private wholeBlock(node: Node): Gradient | undefined {
    const isParam = (name: string) => this.tensors.some((param) => param.name === name);
    if (node.kind === "map" && node.pairs.some((pair) => isParam(pair.key))) return undefined;
    return this.absent(node);
  }

  private absent(node: Node): Gradient | undefined {
    if (node.kind === "scalar") {
      return node.text === "none" ? { kind: "none", reason: "not differentiable" } : undefined;
    }
    if (node.kind !== "map" || node.pairs.length === 0) return undefined;
    const [{ key, value }, ...rest] = node.pairs;
    if (key !== "none" && key !== "unsupported") return undefined;
    for (const pair of rest)
      this.work.reader.unknownKey(pair, node, ["none", "unsupported"], "`grad`");
    const reason = this.work.reader.text(value, `the reason of \`${key}\``) ?? "";
    return key === "none"
      ? { kind: "none", reason }
      : { kind: "unsupported", reason, span: node.span };
  }

  private declared(param: TensorParam, pair: Pair): Gradient | undefined {
    const absent = this.absent(pair.value);
    if (absent !== undefined) {
      return absent.kind === "none" && !this.isReal(param) && pair.value.kind === "scalar"
        ? { kind: "none", reason: "integer or bool input" }
        : absent;
    }
    const span = pair.keySpan;
    if (this.flows.length === 0) {
      this.work.reader.sink.error("FX301", span, "no result of this operator carries a gradient", {
        help: "Write `grad: { none: reason }`.",
      });
      return undefined;
    }
    const what = `grad.${param.name}`;
    const found = selector(pair.value, this.work.header);
    if (found === undefined) {
      if (isAuto(pair.value)) return this.derived(param, pair.value.span);
      const expr = this.formula(pair.value, what, param);
      return (
        expr && { kind: "formula", formula: Object.freeze({ expr }), source: "declared", span }
      );
    }
    const cases = readCases(
      found.attr,
      found.pair,
      this.work.reader,
      what,
      (node, label, member) =>
        isAuto(node) ? this.deriveOne(param, member, node.span) : this.formula(node, label, param),
    );
    return (
      cases && {
        kind: "formula",
        formula: Object.freeze({ select: found.attr.name, cases }),
        source: "declared",
        span,
      }
    );
  }

  /** A gradient is a number of its input's kind. */
  private wanted(param: TensorParam): Type {
    const { header, dtypes } = this.work;
    const own = tensorName(param, dtypes, header.dtypes).type;
    return isComplex(own?.kind === "optional" ? own.of : own) ? complex : real;
  }

  private isReal(param: TensorParam): boolean {
    const { header, dtypes } = this.work;
    if (!param.generic) return dtypes.elementType(param.dtypes).kind === "real";
    return header.dtypes.some((dtype) => dtypes.elementType(dtype).kind === "real");
  }

  /** What an input gets that the block does not mention. */
  private silent(param: TensorParam, blockSpan: Span | undefined): Gradient | undefined {
    if (!this.isReal(param)) return { kind: "none", reason: "integer or bool input" };
    if (param.mutated) return { kind: "none", reason: "updated in place" };
    if (this.flows.length === 0) return { kind: "none", reason: "the result is not a real number" };
    const { kind, span } = this.work.header;
    if (kindRules[kind].missingGrad === "auto") return this.derived(param, param.span);
    this.work.reader.sink.error("FX301", blockSpan ?? span, `"${param.name}" has no gradient`, {
      help: `Write grad.${param.name}, or \`{ none: reason }\` or \`{ unsupported: why }\`.`,
      secondary: [{ span: param.span, message: "the input" }],
    });
    return undefined;
  }

  private formula(node: Node, what: string, param: TensorParam): Expr | undefined {
    const { reader, scope } = this.work;
    const expr = typedFormula(node, this.scope, reader, what, this.wanted(param));
    if (expr === undefined) return undefined;
    const bad = this.nonLinear(expr);
    // What only numbers can tell is told by `verify`, except where elements are simple enough.
    if (bad !== undefined && (bad.sure || this.scope.mode !== "tensor")) {
      reader.sink.error("FX302", bad.at.span, `${what} is not linear in grad: ${bad.why}`);
      return undefined;
    }
    const perRow = scope.mode === "row" && param.perRow === true;
    const message = `${what} has one value per row, and this varies along it`;
    return perRow && !fitStage(expr, "row", reader.sink, message) ? undefined : expr;
  }

  /** Shared lets of the block may carry grad: they are put in front before looking. */
  private nonLinear(expr: Expr): ReturnType<typeof whyNotLinear> {
    const whole = [...this.gradLets]
      .reverse()
      .reduce<Expr>(
        (body, { name, expr: value }) => ({ kind: "let", name, value, body, span: body.span }),
        expr,
      );
    return whyNotLinear(whole, this.scope.ops);
  }

  private derived(param: TensorParam, span: Span): Gradient | undefined {
    const select = this.selects();
    if (select === undefined) {
      const expr = this.deriveOne(param, undefined, span);
      return expr && { kind: "formula", formula: Object.freeze({ expr }), source: "derived", span };
    }
    const cases = new Map<string, Expr>();
    for (const member of select.members) {
      const expr = this.deriveOne(param, member, span);
      if (expr === undefined) return undefined;
      cases.set(member, expr);
    }
    const formula: Formula = Object.freeze({ select: select.attr, cases });
    return { kind: "formula", formula, source: "derived", span };
  }

  /** The enum that selects among the forward formulas, if one does. */
  private selects(): { attr: string; members: readonly string[] } | undefined {
    const forward = this.forward();
    for (const formula of forward?.values() ?? []) {
      if (formula.select !== undefined)
        return { attr: formula.select, members: [...formula.cases.keys()] };
    }
    return undefined;
  }

  private forward(): ReadonlyMap<string, Formula> | undefined {
    const { body } = this;
    return body?.kind === "pointwise" || body?.kind === "random" ? body.forward : undefined;
  }

  private deriveOne(param: TensorParam, member: string | undefined, span: Span): Expr | undefined {
    const { header, reader } = this.work;
    const forward = this.forward();
    if (forward === undefined) {
      if (this.body !== undefined) {
        reader.sink.error("FX306", span, `a gradient of kind ${header.kind} cannot be derived`, {
          help: "Write the formula.",
        });
      }
      return undefined;
    }
    const source: Forward = { header, forward, lets: this.lets, flows: this.flows };
    const derived = derive(source, param.name, member);
    if ("why" in derived) {
      reader.sink.error("FX306", span, `grad.${param.name} cannot be derived: ${derived.why}`, {
        help: "Write the formula, or `{ none: reason }`.",
        secondary: [{ span: derived.span, message: "this part stands in the way" }],
      });
      return undefined;
    }
    return this.retyped(derived.expr, param, span);
  }

  /** Derived formulas pass the same checker; a failure there is ours. */
  private retyped(expr: Expr, param: TensorParam, span: Span): Expr | undefined {
    const own = new Sink();
    const typed = fit(checkFormula(expr, this.scope, own), this.wanted(param), own);
    if (typed.type !== undefined && !own.hasErrors) return typed;
    const [first] = own.sorted().filter((one) => one.severity === "error");
    this.work.reader.sink.error(
      "FX900",
      span,
      `the gradient derived for "${param.name}" does not check: ${first?.message ?? "unknown"}`,
      { secondary: first && [{ span: first.span, message: "from this part" }] },
    );
    return undefined;
  }
}

function isAuto(node: Node): boolean {
  return node.kind === "scalar" && node.text === "auto";
}
