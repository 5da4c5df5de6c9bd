// A JSON schema of the catalog's YAML for editors: keys, closed vocabularies and hover texts, from
// the same table the validator reads. Errors are never taken from it.

import { fieldTable, type Field, type Level } from "./fields.js";

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export function catalogSchema(): Json {
  const levels = Object.keys(fieldTable) as Level[];
  const definitions = Object.fromEntries(levels.map((level) => [level, levelSchema(level)]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Fluxion catalog",
    anyOf: [{ $ref: "#/definitions/root" }, { $ref: "#/definitions/family" }],
    definitions,
  };
}

/** Entries may lean on defaults, and a test names parameters, so these two are open. */
function levelSchema(level: Level): Json {
  const properties = Object.fromEntries(
    fieldTable[level].map((field) => [field.key, property(field)]),
  );
  const required = fieldTable[level].filter((field) => field.required).map((field) => field.key);
  const strict = level !== "entry" && required.length > 0;
  return {
    type: "object",
    properties,
    additionalProperties: level === "test",
    ...(strict ? { required } : {}),
  };
}

function property(field: Field): Json {
  const about = { description: field.doc, examples: [field.example] };
  if (field.key === "ops") {
    return { ...about, type: "object", additionalProperties: { $ref: "#/definitions/entry" } };
  }
  if (field.key === "defaults") return { ...about, $ref: "#/definitions/entry" };
  return { ...about, ...shape(field) };
}

const formula = { type: ["string", "number", "boolean"] } as const;

function shape({ shape: wanted }: Field): { readonly [key: string]: Json } {
  if (typeof wanted === "object") {
    if ("level" in wanted) {
      const one = { $ref: `#/definitions/${wanted.level}` };
      const items = wanted.named === true ? { anyOf: [one, { type: "string" }] } : one;
      return wanted.list === true ? { type: "array", items } : one;
    }
    if ("word" in wanted) return { enum: [...wanted.word.keys()] };
    return { type: "array", items: { enum: [...wanted.words.keys()] }, uniqueItems: true };
  }
  switch (wanted) {
    case "text":
      return { type: "string" };
    case "number":
      return { type: "number" };
    case "formula":
      return formula;
    case "formulas":
      return { anyOf: [formula, { type: "object" }] };
    case "words":
      return { type: "array", items: { type: "string" }, uniqueItems: true };
    case "list":
      return { type: "array" };
    case "state":
      return { type: "object", additionalProperties: { enum: ["T", "real", "int"] } };
    case "map":
      return { type: "object" };
  }
}
