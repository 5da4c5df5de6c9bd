// What a hand-written kernel is held against: a reference, which is the same operator in formulas over
// whole tensors; laws, where results are not unique; or the reason why there is neither.

import type { Expr } from "../formula/ast.js";
import { Scope } from "../formula/scope.js";
import { bool } from "../formula/types.js";
import type { Pair } from "../load/yaml.js";
import { typedFormula } from "./formulas.js";
import { readResults } from "./forward.js";
import type { Proof } from "./model.js";
import { resultName } from "./op-scope.js";
import type { Work } from "./work.js";

export function readProof(work: Work): Proof {
  const { header, reader } = work;
  const [reference, laws] = [header.keys.get("reference"), header.keys.get("laws")];
  if (reference === undefined && laws === undefined) {
    reader.sink.error("FX308", header.span, `nothing says what the kernel of ${header.name} must compute`, {
      help: "Give the same in formulas, `reference: …`; where results are not unique, `laws: [x == matmul(Q, R)]`; "
        + "where neither can be said, `reference: { none: why }`.",
    });
  }
  if (reference !== undefined && isPlace(reference)) {
    const code = reader.place(reference.value, "`reference`", "src/composites/pooling-reference.ts#maxPoolReference");
    return { reference: new Map(), ...(code ? { code } : {}), laws: readLaws(work, laws) };
  }
  const reason = reference && noneOf(reference);
  if (reason !== undefined) {
    return { reference: new Map(), laws: readLaws(work, laws), unproved: reader.text(reason.value, "the reason") ?? "" };
  }
  const whole = { ...work, scope: Scope.with(work.scope, [], "tensor") };
  const visible = header.results.filter((result) => !result.saved);
  return { reference: readResults(whole, "reference", visible), laws: readLaws(work, laws) };
}

/** A file and a symbol rather than a formula. */
function isPlace({ value }: Pair): boolean {
  return value.kind === "scalar" && value.text.startsWith("src/");
}

/** The reason of `{ none: reason }`. */
function noneOf({ value }: Pair): Pair | undefined {
  return value.kind === "map" && value.pairs.length === 1 && value.pairs[0].key === "none" ? value.pairs[0] : undefined;
}

/** Formulas over the inputs and the visible results. */
function readLaws(work: Work, pair: Pair | undefined): readonly Expr[] {
  const { header, reader, dtypes } = work;
  const visible = header.results.filter((result) => !result.saved);
  const scope = Scope.with(work.scope, visible.map((result) => resultName(result, header, dtypes)), "tensor");
  const items = pair === undefined ? [] : (reader.list(pair.value, "`laws`") ?? []);
  return items.flatMap((item) => typedFormula(item, scope, reader, "a law", bool) ?? []);
}
