// The slots of a reduction: the accumulator's fields, and what follows from `combine` where the
// entry leaves it out. step(acc, x) = combine(acc, map(x)).

import type { Expr, Type } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { Scope, type ScopeName } from "../formula/scope.js";
import { complex, int, isComplex, real, record } from "../formula/types.js";
import { substitute } from "../formula/tree.js";
import type { Node, Pair } from "../load/yaml.js";
import { isComplexDtype } from "./dtypes.js";
import { isHost, perResult, recordFormula, typedFormula } from "./formulas.js";
import type { Body, StateType } from "./model.js";
import { resultType } from "./op-scope.js";
import { slot, type Work } from "./work.js";

type Reduce = Extract<Body, { kind: "reduce" }>;

export function readReduce(work: Work): Reduce | undefined {
  const { reader, scope } = work;
  const keys = slot(work, "reduce");
  if (keys === undefined) return undefined;
  const elements = Scope.with(scope, [{ name: "k", type: int, stage: "elem" }], "element");

  const fields = readState(keys.get("state"), work);
  const wanted =
    fields && record([...fields].map(([name, kind]) => [name, stateType(kind, work)]));
  const mapPair = keys.get("map");
  const map = mapPair && recordFormula(mapPair.value, elements, reader, "`map`", wanted);
  const stateTypes = fields ?? plainState(map, elements, work);
  const state: Type = wanted ?? stateType(stateTypes.get("acc") ?? "T", work);

  const read = (key: string, names: readonly string[], base = scope) => {
    const pair = keys.get(key);
    const inner = Scope.with(
      base,
      names.map((name): ScopeName => ({ name, type: state, stage: "elem" })),
      "element",
    );
    return pair && recordFormula(pair.value, inner, reader, `\`${key}\``, state);
  };
  const init = read("init", []);
  const combine = read("combine", ["a", "b"]);
  if (init !== undefined) isHost(init, reader.sink, "`init`");
  const written = keys.get("step");
  const step = written
    ? read("step", ["acc"], elements)
    : derivedStep(keys.get("combine"), map, state, elements, fields !== undefined, work);
  const finish = readFinish(keys.get("finish"), state, fields !== undefined, work);
  if (!init || !combine || !step) return undefined;
  return {
    kind: "reduce",
    state: [...stateTypes.keys()],
    stateTypes,
    init,
    step,
    combine,
    finish,
    ...(map ? { map } : {}),
  };
}

function stateType(kind: StateType, { header }: Work): Type {
  if (kind === "int") return int;
  return kind === "T" && header.dtypes.some(isComplexDtype) ? complex : real;
}

function readState(pair: Pair | undefined, work: Work): Map<string, StateType> | undefined {
  const map = pair && work.reader.map(pair.value, "`state`");
  if (map === undefined) return undefined;
  const fields = new Map<string, StateType>();
  for (const { key, value } of map.pairs) {
    const word = work.reader.word(value, ["T", "real", "int"], `the type of "${key}"`);
    if (word !== undefined) fields.set(key, word as StateType);
  }
  return fields;
}

/** A plain accumulator has the type of what is combined. */
function plainState(
  map: Expr | undefined,
  elements: Scope,
  work: Work,
): Map<string, StateType> {
  const first = work.header.params.find((param) => param.role === "tensor");
  const type = map?.type ?? (first === undefined ? real : elements.get(first.name)?.type);
  return new Map([["acc", type?.kind === "int" ? "int" : isComplex(type) ? "T" : "real"]]);
}

/** combine with a := acc and b := the mapped element. */
function derivedStep(
  combine: Pair | undefined,
  map: Expr | undefined,
  state: Type,
  elements: Scope,
  isRecord: boolean,
  work: Work,
): Expr | undefined {
  const { reader, header } = work;
  const parsed = combine && parseAgain(combine.value, work);
  const first = header.params.find((param) => param.role === "tensor");
  if (parsed === undefined || first === undefined) return undefined;
  if (isRecord && map === undefined) {
    reader.sink.error(
      "FX111",
      combine?.keySpan ?? header.span,
      "an accumulator with fields needs `step`, or `map` to make one of an element",
    );
    return undefined;
  }
  const span = parsed.span;
  const element: Expr = map ?? { kind: "name", name: first.name, span };
  const put = new Map<string, Expr>([
    ["a", { kind: "name", name: "acc", span }],
    ["b", element],
  ]);
  const scope = Scope.with(elements, [{ name: "acc", type: state, stage: "elem" }]);
  const typed = checkFormula(substitute(parsed, put), scope, reader.sink, state);
  return typed.type === undefined ? undefined : typed;
}

/** The formula's untyped tree; what is wrong with it has been reported by the first reading. */
function parseAgain(node: Node, work: Work): Expr | undefined {
  const mark = work.reader.sink.mark();
  if (node.kind !== "map") return work.reader.formula(node, "`combine`");
  const fields = node.pairs.map((pair) => ({
    name: pair.key,
    value: work.reader.formula(pair.value, pair.key),
  }));
  if (work.reader.sink.failedSince(mark)) return undefined;
  const good = fields.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  return { kind: "record", fields: good, span: node.span };
}

function readFinish(
  pair: Pair | undefined,
  state: Type,
  isRecord: boolean,
  work: Work,
): Map<string, Expr> {
  const { header, reader, scope, dtypes } = work;
  const inner = Scope.with(
    scope,
    [
      { name: "acc", type: state, stage: "elem" },
      { name: "n", type: int, stage: "row" },
    ],
    "element",
  );
  if (pair === undefined && isRecord) {
    const reduce = header.keys.get("reduce");
    reader.sink.error(
      "FX111",
      reduce?.keySpan ?? header.span,
      "an accumulator with fields needs `finish`",
      { help: "For example `finish: acc.sum / n`." },
    );
    return new Map();
  }
  const names = header.results.map((result) => result.name);
  const wants = new Map(
    header.results.map((result) => [result.name, resultType(result, header, dtypes)]),
  );
  if (pair !== undefined) {
    return perResult(pair.value, names, reader, "`finish`", (node, what, name) =>
      typedFormula(node, inner, reader, what, wants.get(name)),
    );
  }
  const span = header.keys.get("reduce")?.keySpan ?? header.span;
  return new Map(
    names.flatMap((name) => {
      const expr = checkFormula(
        { kind: "name", name: "acc", span },
        inner,
        reader.sink,
        wants.get(name),
        "the result",
      );
      return expr.type === undefined ? [] : [[name, expr] as const];
    }),
  );
}
