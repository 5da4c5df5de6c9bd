// The root of a catalog: its version, the dtypes kernels are made for, and the named sets.

import { didYouMean } from "../diagnostics.js";
import type { Node, Pair } from "../load/yaml.js";
import { allDtypes, DtypeTable } from "./dtypes.js";
import type { DType } from "./model.js";
import type { Reader } from "./reader.js";

export interface Root {
  readonly version: number;
  readonly dtypes: DtypeTable;
}

export function readRoot(keys: ReadonlyMap<string, Pair>, reader: Reader): Root {
  const versionPair = keys.get("catalog");
  const version =
    versionPair === undefined ? 1 : (reader.number(versionPair.value, "`catalog`") ?? 1);
  if (versionPair !== undefined && version !== 1) {
    reader.sink.error(
      "FX113",
      versionPair.value.span,
      `this generator reads catalogs of version 1, not ${version}`,
    );
  }
  const standard = DtypeTable.standard;
  const listed = keys.get("dtypes");
  const dtypes = listed
    ? (reader.words(listed.value, allDtypes, "`dtypes`") as DType[])
    : standard.dtypes;
  const sets = keys.get("dtype_sets");
  const table = sets ? readSets(sets, dtypes, reader) : standard.sets;
  const pair = keys.get("compute");
  const compute = pair ? readCompute(pair, dtypes, reader) : standard.compute;
  return { version, dtypes: new DtypeTable(Object.freeze([...dtypes]), table, compute) };
}

/** Each dtype that is only stored with the one it is computed in, which has kernels itself. */
function readCompute(
  pair: Pair,
  dtypes: readonly DType[],
  reader: Reader,
): ReadonlyMap<DType, DType> {
  const pairs = reader.map(pair.value, "`compute`")?.pairs ?? [];
  const stored = pairs.map(({ key }) => key);
  const computed = dtypes.filter((dtype) => !stored.includes(dtype));
  const compute = new Map<DType, DType>();
  for (const { key, keySpan, value } of pairs) {
    const from = dtypes.find((dtype) => dtype === key);
    const to = reader.word(value, computed, `the dtype ${key} is computed in`) as DType | undefined;
    if (from === undefined) {
      reader.sink.error("FX118", keySpan, `${key} is not among the dtypes of the catalog`, {
        help: didYouMean(key, dtypes),
      });
    } else if (to !== undefined) compute.set(from, to);
  }
  return compute;
}

/** Sets are lists of dtypes and of sets above them; `all` stands for every dtype of the catalog. */
function readSets(
  pair: Pair,
  dtypes: readonly DType[],
  reader: Reader,
): Map<string, readonly DType[]> {
  const sets = new Map<string, readonly DType[]>();
  for (const { key, value } of reader.map(pair.value, "`dtype_sets`")?.pairs ?? []) {
    const all = value.kind === "scalar" && value.text === "all";
    const members = all ? dtypes : listedDtypes(value, sets, reader);
    sets.set(key, Object.freeze(allDtypes.filter((dtype) => members.includes(dtype))));
  }
  return sets;
}

function listedDtypes(
  node: Node,
  sets: ReadonlyMap<string, readonly DType[]>,
  reader: Reader,
): DType[] {
  return (reader.list(node, "a set of dtypes") ?? []).flatMap((item) => {
    const word = reader.text(item, "a dtype");
    const dtype = allDtypes.find((one) => one === word);
    const found = dtype === undefined ? sets.get(word ?? "") : [dtype];
    if (found !== undefined) return found;
    if (word !== undefined) {
      reader.sink.error("FX118", item.span, `there is no dtype or earlier set "${word}"`, {
        help: didYouMean(word, [...allDtypes, ...sets.keys()]),
      });
    }
    return [];
  });
}
