// Catalogs for tests: the worked entries of the design, and small ones written in place.

import { readFileSync } from "node:fs";
import { buildCatalog, loadSources, type Built } from "../../codegen/catalog/index.js";
import { placeOf, type Diagnostic } from "../../codegen/diagnostics.js";

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

export const workedText = fixture("worked.yaml");
const supportText = fixture("support.yaml");

/** The worked entries, with the file's text replaced where a test breaks it. */
export function worked(text = workedText): Built {
  return buildCatalog(
    loadSources(
      new Map([
        ["ops.yaml", "catalog: 1\ninclude: [ops/worked.yaml, ops/support.yaml]\n"],
        ["ops/worked.yaml", text],
        ["ops/support.yaml", supportText],
      ]),
    ),
  );
}

/** A single-file catalog. */
export function single(text: string): Built {
  return buildCatalog(loadSources(new Map([["ops.yaml", text]])));
}

/** `line:column CODE` of a diagnostic in a text. */
export function where(one: Diagnostic, text: string): string {
  const { line, column } = placeOf(text, one.span.start);
  return `${line}:${column} ${one.code}`;
}
