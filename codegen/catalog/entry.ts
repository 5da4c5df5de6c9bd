// Second pass over an entry: its formulas, with every operator's signature known.

import type { Expr } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { Scope, type Callable } from "../formula/scope.js";
import { bool, ints, isNumeric, real } from "../formula/types.js";
import type { Node } from "../load/yaml.js";
import type { DtypeTable } from "./dtypes.js";
import { hostFormula, perResult, readLets, typedFormula } from "./formulas.js";
import { readGrads } from "./grads.js";
import type { Header } from "./header.js";
import { checkHolomorphic } from "./holomorphic.js";
import { kindRules } from "./kinds.js";
import type { AttrParam, Op } from "./model.js";
import { attrValue, baseScope, resultType } from "./op-scope.js";
import type { Reader } from "./reader.js";
import { readRequire } from "./requirements.js";
import { readBody } from "./slots.js";
import { readTest } from "./test-spec.js";
import type { Work } from "./work.js";

/** The finished operator, or `undefined` when something essential of it is broken. */
export function readEntry(
  header: Header,
  ops: ReadonlyMap<string, Callable>,
  dtypes: DtypeTable,
  reader: Reader,
): Op | undefined {
  const mark = reader.sink.mark();
  const base = baseScope(header, kindRules[header.kind].mode, ops, dtypes);
  const lets = readLets(header.keys.get("let"), base, reader);
  const host = Scope.with(lets.scope, [], "host");
  const work: Work = { header, scope: lets.scope, dtypes, reader };
  const body = readBody(work);
  const { grads, gradLet } = readGrads(work, body, lets.bindings);
  if (body !== undefined) checkHolomorphic(header, body, grads, reader.sink);
  const shape = readShape(header, host, reader);
  const require = readRequire(header, host, reader);
  const special = readSpecial(work);
  const test = readTest(header, reader);
  checkDtypes(header, reader);
  if (!reader.sink.failedSince(mark)) lets.warnUnused(reader.sink);
  const params = header.params.map((param) =>
    param.role === "attr" ? Object.freeze(typedDefault(param, host, reader)) : param,
  );
  if (body === undefined || reader.sink.failedSince(mark)) return undefined;
  const { keys: _, inherited: _inherited, requirements: _named, sigSpan: _span, ...facts } = header;
  return Object.freeze({
    ...facts,
    params: Object.freeze(params),
    require,
    let: lets.bindings,
    body,
    special,
    grads,
    gradLet,
    test,
    ...(shape.size > 0 ? { shape } : {}),
  });
}

function checkDtypes(header: Header, reader: Reader): void {
  if (header.dtypes.length > 0) return;
  reader.sink.error("FX118", header.sigSpan, `no dtype belongs to every tensor of ${header.name}`);
}

/** One formula serves all results; a map gives each its own. */
function readShape(header: Header, host: Scope, reader: Reader): Map<string, Expr> {
  const pair = header.keys.get("shape");
  const names = header.results.map((result) => result.name);
  if (pair === undefined) {
    if (kindRules[header.kind].needsShape) {
      const kind = header.keys.get("kind")?.value.span ?? header.span;
      reader.sink.error(
        "FX111",
        kind,
        `${header.name} is of kind ${header.kind}, which needs \`shape\``,
      );
    }
    return new Map();
  }
  const read = (node: Node, what: string) => hostFormula(node, host, reader, what, ints);
  if (pair.value.kind === "map") return perResult(pair.value, names, reader, "`shape`", read);
  const expr = read(pair.value, "`shape`");
  return new Map(expr === undefined ? [] : names.map((name) => [name, expr]));
}

/** `when` speaks of host numbers: tensors that may be scalars count as such. */
function readSpecial(work: Work): Op["special"] {
  const { header, reader, scope, dtypes } = work;
  const pair = header.keys.get("special");
  const items = pair && reader.list(pair.value, "`special`");
  const scalars = header.params.flatMap((param) =>
    param.role === "tensor" && param.scalar
      ? [{ name: param.name, type: real, stage: "host" as const, span: param.span }]
      : [],
  );
  const host = Scope.with(scope, scalars, "host");
  const want = header.results[0] && resultType(header.results[0], header, dtypes);
  return Object.freeze(
    (items ?? []).flatMap((item) => {
      const keys = reader.keys(item, "special", "a special form");
      const [when, use] = [keys?.get("when"), keys?.get("use")];
      if (!when || !use) return [];
      const condition = hostFormula(when.value, host, reader, "`when`", bool);
      const formula = typedFormula(use.value, scope, reader, "`use`", want);
      return condition && formula ? [Object.freeze({ when: condition, use: formula })] : [];
    }),
  );
}

/** A default is a constant of the attribute's type. */
function typedDefault(param: AttrParam, host: Scope, reader: Reader): AttrParam {
  const value = param.default;
  if (value === undefined || value.kind === "all" || value.kind === "maxint") return param;
  const what = `the default of "${param.name}"`;
  const typed = checkFormula(value, new Scope("host", host.ops, host.dtypes), reader.sink);
  if (typed.type === undefined) return param;
  const { type } = param;
  if (type.kind === "enum" && typed.kind === "text" && !type.members.includes(typed.value)) {
    reader.sink.error("FX220", typed.span, `'${typed.value}' is not a value of "${param.name}"`);
    return param;
  }
  const repeated = (type.kind === "ints" || type.kind === "intOrInts" || type.kind === "nestedInts" || type.kind === "dims") && typed.type.kind === "int";
  const word = type.kind === "dtype" && typed.type.kind === "text";
  const wanted = attrValue(type);
  const number = isNumeric(wanted) && wanted.kind === "real" && isNumeric(typed.type);
  if (repeated || word) return { ...param, default: typed };
  if (!number && typed.type.kind !== wanted.kind) {
    reader.sink.error(
      "FX217",
      value.span,
      `${what} must be ${wanted.kind}, got ${typed.type.kind}`,
    );
    return param;
  }
  const fitted = checkFormula(
    value,
    new Scope("host", host.ops, host.dtypes),
    reader.sink,
    wanted,
    what,
  );
  return { ...param, default: fitted };
}
