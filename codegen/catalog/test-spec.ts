// The `test:` field: intervals inputs are drawn from, explicit cases, tolerance and skipped checks.

import { didYouMean } from "../diagnostics.js";
import type { Node, Pair } from "../load/yaml.js";
import { keysOf, likeWords } from "./fields.js";
import type { Header } from "./header.js";
import type { IntsType, Like, Param, TestCase, TestSpec, TestValue } from "./model.js";
import type { Reader } from "./reader.js";

/** Of gradients in float64 against differences; an entry that needs more says so with a reason. */
export const gradientTolerance = Object.freeze({ rtol: 1e-6, atol: 1e-8, reason: "" });

export function readTest(header: Header, reader: Reader): TestSpec {
  const pair = header.keys.get("test");
  const map = pair && reader.map(pair.value, "`test`");
  const domains = new Map<string, readonly [number, number]>();
  const likes = new Map<string, Like>();
  let cases: TestCase[] = [];
  let tolerance: TestSpec["tolerance"];
  let phases: readonly string[] = [];
  let nan: readonly string[] = [];
  const skip = new Map<string, string>();
  for (const one of map?.pairs ?? []) {
    const param = header.params.find((candidate) => candidate.name === one.key);
    if (one.key === "cases") cases = readCases(one, header, reader);
    else if (one.key === "tolerance") tolerance = readTolerance(one, reader);
    else if (one.key === "phases") phases = readPhases(one, header, reader);
    else if (one.key === "nan") nan = reader.words(one.value, header.params.map(({ name }) => name), "`nan`") ?? [];
    else if (one.key === "skip") readSkip(one, skip, reader);
    else if (param !== undefined && one.value.kind === "map") {
      const like = readLike(one, reader);
      if (like !== undefined) likes.set(one.key, like);
    } else if (param !== undefined) {
      const domain = readDomain(one, reader);
      if (domain !== undefined) domains.set(one.key, domain);
    } else if (!header.inherited.has("test")) {
      const known = [...header.params.map((candidate) => candidate.name), ...keysOf("test")];
      reader.sink.error("FX110", one.keySpan, `"${one.key}" is no parameter of ${header.name}`, {
        help: didYouMean(one.key, known),
      });
    }
  }
  return Object.freeze({
    domains,
    likes,
    cases: Object.freeze(cases),
    phases,
    nan,
    skip,
    ...(tolerance ? { tolerance } : {}),
  });
}

/** `{ like: symmetric }` in the place of an interval. */
function readLike(pair: Pair, reader: Reader): Like | undefined {
  const map = reader.map(pair.value, `the domain of "${pair.key}"`);
  for (const { key, keySpan, value } of map?.pairs ?? []) {
    if (key === "like") return reader.word(value, likeWords.keys(), "`like`") as Like | undefined;
    reader.sink.error("FX110", keySpan, `"${key}" is no way to draw "${pair.key}"`, {
      help: "Write [low, high], or { like: … }.",
    });
  }
  return undefined;
}

function readPhases(pair: Pair, { results }: Header, reader: Reader): readonly string[] {
  return reader.words(pair.value, results.map(({ name }) => name), "`phases`") ?? [];
}

function readDomain(pair: Pair, reader: Reader): readonly [number, number] | undefined {
  const items = reader.list(pair.value, `the domain of "${pair.key}"`);
  if (items === undefined) return undefined;
  const numbers = items.map((item) => reader.number(item, "a bound"));
  const [low, high] = numbers;
  if (numbers.includes(undefined)) return undefined;
  if (items.length === 2 && low !== undefined && high !== undefined && low <= high)
    return [low, high];
  reader.sink.error("FX112", pair.value.span, `the domain of "${pair.key}" is [low, high]`);
  return undefined;
}

function readCases(pair: Pair, header: Header, reader: Reader): TestCase[] {
  const cases: TestCase[] = [];
  for (const item of reader.list(pair.value, "`cases`") ?? []) {
    const map = reader.map(item, "a case");
    const values = new Map<string, TestValue>();
    for (const { key, keySpan, value } of map?.pairs ?? []) {
      const param = header.params.find((candidate) => candidate.name === key);
      if (param === undefined) {
        reader.sink.error("FX110", keySpan, `"${key}" is no parameter of ${header.name}`, {
          help: didYouMean(
            key,
            header.params.map((candidate) => candidate.name),
          ),
        });
        continue;
      }
      const found = plainValue(value);
      if (fits(found, param)) values.set(key, asNumber(found, param));
      else {
        const wanted =
          param.role !== "tensor"
            ? "a value of its type"
            : param.list === true
              ? "a list of shapes"
              : "a shape (a list of sizes)";
        reader.sink.error("FX112", value.span, `in a case "${key}" is ${wanted}`);
      }
    }
    cases.push(values);
  }
  return cases;
}

function plainValue(node: Node): TestValue {
  if (node.kind === "scalar") return node.value;
  return node.kind === "list" ? node.items.map(plainValue) : "";
}

/** Shapes for tensors (`null` leaves an optional one out); values for attributes. */
function fits(value: TestValue, param: Param): boolean {
  if (value === null)
    return param.optional || (param.role === "attr" && param.default !== undefined);
  const isIntList = Array.isArray(value) && value.every((one) => Number.isInteger(one));
  if (param.role === "tensor") {
    if (param.list === true) {
      return Array.isArray(value) && value.every((one) => fits(one, { ...param, list: false }));
    }
    return (
      (isIntList && (value as number[]).every((one) => one >= 0)) ||
      (param.scalar && typeof value === "number")
    );
  }
  const { type } = param;
  switch (type.kind) {
    case "int":
    case "dim":
    case "newdim":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" || isNumberWord(value);
    case "bool":
      return typeof value === "boolean";
    case "dims":
    case "intOrInts":
      return isIntList || Number.isInteger(value);
    case "ints":
      return fitsInts(value, type);
    case "shape":
      return isIntList;
    case "numbers":
      return typeof value === "number" || (Array.isArray(value) && value.every((one) => typeof one === "number"));
    case "nestedInts":
      return typeof value === "number" || Array.isArray(value);
    case "indices":
      return Array.isArray(value);
    case "enum":
      return typeof value === "string" && type.members.includes(value);
    default:
      return typeof value === "string" || typeof value === "number";
  }
}

function fitsInts(value: TestValue, { gaps, words }: IntsType): boolean {
  if (typeof value === "string") return words?.includes(value) ?? false;
  const items: readonly TestValue[] = Array.isArray(value) ? value : [value as number];
  return items.every((one) => Number.isInteger(one) || (gaps === true && one === null));
}

/** YAML spells no infinities, so words stand for them. */
function asNumber(value: TestValue, param: Param): TestValue {
  const isNumber = param.role === "attr" && param.type.kind === "number";
  if (!isNumber || typeof value !== "string") return value;
  return value === "nan" ? NaN : value === "inf" ? Infinity : -Infinity;
}

function isNumberWord(value: TestValue): boolean {
  return value === "inf" || value === "-inf" || value === "nan";
}

function readTolerance(pair: Pair, reader: Reader): TestSpec["tolerance"] {
  const keys = reader.keys(pair.value, "tolerance", "`tolerance`");
  const [atol, rtol, reason] = ["atol", "rtol", "reason"].map((key) => keys?.get(key));
  if (!atol || !rtol || !reason) return undefined;
  const absolute = reader.number(atol.value, "`atol`");
  const relative = reader.number(rtol.value, "`rtol`");
  const why = reader.text(reason.value, "`reason`");
  if (absolute === undefined || relative === undefined || why === undefined) return undefined;
  return Object.freeze({ atol: absolute, rtol: relative, reason: why });
}

function readSkip(pair: Pair, skip: Map<string, string>, reader: Reader): void {
  for (const one of reader.map(pair.value, "`skip`")?.pairs ?? []) {
    const reason = reader.text(one.value, "the reason of a skip");
    if (reason !== undefined) skip.set(one.key, reason);
  }
}
