// The semantics of an entry by kind: from its slots to the model's Body.

import type { Expr, Type } from "../formula/ast.js";
import { checkFormula } from "../formula/check.js";
import { Scope } from "../formula/scope.js";
import { bool, complex, int, ints, real } from "../formula/types.js";
import type { Pair } from "../load/yaml.js";
import { isComplexDtype } from "./dtypes.js";
import { hostFormula, typedFormula } from "./formulas.js";
import { readForward, readRowwise } from "./forward.js";
import type { Body } from "./model.js";
import { elementIndex, resultName, resultType } from "./op-scope.js";
import { readProof } from "./proof.js";
import { readReduce } from "./reduce.js";
import { slot, type Work } from "./work.js";

export function readBody(work: Work): Body | undefined {
  const { header, reader } = work;
  const { kind } = header;
  const mark = reader.sink.mark();
  const body = bodyOf(work);
  if (body === undefined || reader.sink.failedSince(mark)) return undefined;
  return body.kind === kind ? Object.freeze(body) : undefined;
}

function bodyOf(work: Work): Body | undefined {
  const { kind } = work.header;
  switch (kind) {
    case "pointwise":
    case "random":
      return { kind, forward: readForward(work) };
    case "composite":
      return composite(work);
    case "rowwise":
      return readRowwise(work);
    case "reduce":
      return readReduce(work);
    case "scan":
      return scan(work);
    case "view":
      return view(work);
    case "gather":
      return gather(work);
    case "scatter":
      return scatter(work);
    case "contract":
      return contract(work);
    case "create":
      return create(work);
    case "sort":
      return sort(work);
    case "extern":
      return extern(work);
  }
}

function element(
  work: Work,
  keys: ReadonlyMap<string, Pair> | undefined,
  key: string,
  scope: Scope,
): Expr | undefined {
  const pair = keys?.get(key);
  return pair && typedFormula(pair.value, scope, work.reader, `\`${key}\``, elementOf(work));
}

/** The type of an element of T, where T is numeric. */
function elementOf({ header }: Work): Type {
  return header.dtypes.some(isComplexDtype) ? complex : real;
}

// The other kinds ---------------------------------------------------------------------------------

function scan(work: Work): Body | undefined {
  const keys = slot(work, "scan");
  const pair = keys?.get("init");
  const init = pair && hostFormula(pair.value, work.scope, work.reader, "`init`", real);
  const combine = element(work, keys, "combine", accumulators(work));
  return init && combine && { kind: "scan", init, combine };
}

/** `a` and `b` of a plain fold. */
export function accumulators(work: Work): Scope {
  const type = elementOf(work);
  return Scope.with(
    work.scope,
    [
      { name: "a", type, stage: "elem" },
      { name: "b", type, stage: "elem" },
    ],
    "element",
  );
}

function view(work: Work): Body | undefined {
  const keys = slot(work, "view");
  const read = (key: string, want: typeof ints) => {
    const pair = keys?.get(key);
    return pair && hostFormula(pair.value, work.scope, work.reader, `\`${key}\``, want);
  };
  const [shape, strides, offset] = [
    read("shape", ints),
    read("strides", ints),
    read("offset", int),
  ];
  return shape && strides && offset && { kind: "view", shape, strides, offset };
}

function indexed(scope: Scope): Scope {
  return Scope.with(scope, [elementIndex], "indexed");
}

function gather(work: Work): Body | undefined {
  const value = element(work, slot(work, "gather"), "value", indexed(work.scope));
  const pass = passed(work);
  return value && pass && { kind: "gather", value, pass };
}

function create(work: Work): Body | undefined {
  const pair = slot(work, "create")?.get("value");
  const result = work.header.results[0];
  const want = resultType(result, work.header, work.dtypes);
  const value = pair && typedFormula(pair.value, indexed(work.scope), work.reader, "`value`", want);
  return value && { kind: "create", value };
}

function scatter(work: Work): Body | undefined {
  const { header, reader, scope } = work;
  const keys = slot(work, "scatter");
  const overPair = keys?.get("over");
  const over = overPair && hostFormula(overPair.value, scope, reader, "`over`", ints);
  const intoPair = keys?.get("into");
  const into = intoPair && typedFormula(intoPair.value, indexed(scope), reader, "`into`", ints);
  const value = element(work, keys, "value", indexed(scope));
  const combine = element(work, keys, "combine", accumulators(work));
  const tensors = header.params
    .filter((param) => param.role === "tensor")
    .map((param) => param.name);
  const basePair = keys?.get("base");
  const base = basePair ? reader.word(basePair.value, tensors, "`base`") : tensors[0];
  const pass = passed(work);
  return base !== undefined && over && into && value && pass
    ? { kind: "scatter", base, over, into, value, combine, pass }
    : undefined;
}

function sort(work: Work): Body | undefined {
  const { reader, scope } = work;
  const keys = slot(work, "sort");
  const beforePair = keys?.get("before");
  const before =
    beforePair && typedFormula(beforePair.value, accumulators(work), reader, "`before`", bool);
  const nanPair = keys?.get("nan");
  const nan = nanPair && reader.word(nanPair.value, ["last", "first"], "`nan`");
  const keepPair = keys?.get("keep");
  const keep = keepPair && hostFormula(keepPair.value, scope, reader, "`keep`", int);
  if (before === undefined || (nan !== "last" && nan !== "first")) return undefined;
  return { kind: "sort", before, nan, ...(keep ? { keep } : {}) };
}

function contract(work: Work): Body | undefined {
  const formula = notation(work);
  return formula && { kind: "contract", formula };
}

function notation(work: Work): Expr | undefined {
  const { header, reader, scope, dtypes } = work;
  const pair = header.keys.get("contract");
  const parsed = pair && reader.formula(pair.value, "`contract`");
  if (parsed === undefined) return undefined;
  if (parsed.kind !== "assign") {
    reader.sink.error("FX202", parsed.span, "a contraction is an assignment in index notation", {
      help: "For example `out[m, n] += a[m, k] * b[k, n]`.",
    });
    return undefined;
  }
  const out =
    header.results.length === 1
      ? [{ ...resultName(header.results[0], header, dtypes), name: "out" }]
      : header.results.map((result) => resultName(result, header, dtypes));
  const typed = checkFormula(parsed, Scope.with(scope, out, "notation"), reader.sink);
  return typed.type === undefined ? undefined : typed;
}

/** Formulas, or a function in TypeScript. */
function composite(work: Work): Body | undefined {
  const { header, reader } = work;
  const pair = header.keys.get("code");
  if (pair === undefined && header.keys.has("forward")) {
    return { kind: "composite", forward: readForward(work) };
  }
  if (pair === undefined || header.keys.has("forward")) {
    const span = pair?.keySpan ?? header.span;
    reader.sink.error("FX111", span, `${header.name} needs \`forward\` or \`code\`, one of them`);
    return undefined;
  }
  const code = reader.place(pair.value, "`code`", "src/composites/einsum.ts#einsum");
  return code && { kind: "composite", forward: new Map(), code };
}

/** The kernel is written by hand; the entry says which, and what it reads beside the tensors. */
function extern(work: Work): Body | undefined {
  const { header, reader } = work;
  if (!header.kernels.has("cpu")) {
    const help = "For example `kernels: { cpu: \"native/cpu/linalg.cpp#cholesky\" }`.";
    reader.sink.error("FX111", header.span, `${header.name} is extern, which needs \`kernels: cpu:\``, { help });
    return undefined;
  }
  const pass = passed(work);
  if (pass === undefined) return undefined;
  const tensors = header.params.flatMap((param) => (param.role === "tensor" ? [param.name] : []));
  const [basePair, stridedPair] = [header.keys.get("base"), header.keys.get("strided")];
  const base = basePair && reader.word(basePair.value, tensors, "`base`");
  return {
    kind: "extern",
    pass,
    strided: stridedPair ? reader.words(stridedPair.value, tensors, "`strided`") : [],
    ...(base === undefined ? {} : { base }),
    proof: readProof(work),
  };
}

/** The host numbers that a hand-written kernel reads. */
function passed({ header, reader, scope }: Work): Expr[] | undefined {
  const pair = header.keys.get("pass");
  const items = pair === undefined ? [] : (reader.list(pair.value, "`pass`") ?? []);
  const host = Scope.with(scope, [], "host");
  const pass = items.map((item) => hostFormula(item, host, reader, "a number to pass"));
  return pass.includes(undefined) ? undefined : (pass as Expr[]);
}
