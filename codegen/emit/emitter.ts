// What every emitter is: a name, and a pure function from the catalog to files. The list of them is
// in `codegen/pipeline.ts`; an emitter's name is also its template folder and its output folder.

import type { Catalog } from "../catalog/model.js";
import type { LoweredOp } from "../lower/kernel.js";
import type { OutputFile } from "../write/output.js";
import type { Render } from "../write/render.js";

/** All an emitter may look at: checked, typed, derived, frozen. Never YAML, never the disk. */
export interface EmitInput {
  readonly catalog: Catalog;
  /** By operator name, in the order of the names. */
  readonly lowered: ReadonlyMap<string, LoweredOp>;
  readonly render: Render;
}

export interface Emitter {
  readonly name: string;
  readonly emit: (input: EmitInput) => readonly OutputFile[];
}

/** The two lines that open every generated file, without comment marks. */
export interface Provenance {
  readonly first: string;
  readonly second: string;
}

/** `source` names entries, `ops/activation.yaml` or `ops/activation.yaml#gelu`, never a line. */
export function provenance(source: string, emitter: string): Provenance {
  return {
    first: `Generated from ${source} by codegen/emit/${emitter}.ts. Do not edit.`,
    second: "Edit the entries, then run: npm run generate",
  };
}
