// What reading the formulas of one entry needs at hand.

import type { Scope } from "../formula/scope.js";
import type { Pair } from "../load/yaml.js";
import type { DtypeTable } from "./dtypes.js";
import type { Level } from "./fields.js";
import type { Header } from "./header.js";
import type { Reader } from "./reader.js";

/** What reading a body needs; `scope` has the parameters and the lets. */
export interface Work {
  readonly header: Header;
  readonly scope: Scope;
  readonly dtypes: DtypeTable;
  readonly reader: Reader;
}

/** The keys of a slot that is a map of its own. */
export function slot(work: Work, level: Level): ReadonlyMap<string, Pair> | undefined {
  const pair = work.header.keys.get(level);
  return pair && work.reader.keys(pair.value, level, `\`${level}\` of ${work.header.name}`);
}
