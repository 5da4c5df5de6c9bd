// Gradients: for every operator the record the tape applies in backward, one file per family.

import type { Op } from "../catalog/model.js";
import type { OutputFile } from "../write/output.js";
import { type EmitInput, type Emitter, provenance } from "./emitter.js";
import { contextFor } from "./ts.js";
import { gradientRecords, specialRecords } from "./typescript/gradients.js";
import { importLines } from "./typescript/imports.js";

export const autogradEmitter: Emitter = { name: "autograd", emit: emitAutograd };

export function emitAutograd({ catalog, lowered, render }: EmitInput): readonly OutputFile[] {
  return catalog.families.flatMap((family) => {
    const operators = family.ops.flatMap((op) => operatorLines(op, { catalog, lowered, render }));
    if (operators.length === 0) return [];
    const text = operators.flatMap(({ lines }) => lines).join("\n");
    const imports = importLines({ text, family: family.name, gradients: [], tensorValue: false }).map((line) => line.replace('"./index.js"', '"../ts/index.js"'));
    const body = render("autograd/family", { ...provenance(family.file, "autograd"), imports, operators });
    return [{ path: `autograd/${family.name}.ts`, text: `${body.trimEnd()}\n`, ops: family.ops.map((op) => op.name) }];
  });
}

function operatorLines(op: Op, { catalog, lowered }: EmitInput): { lines: string[] }[] {
  const context = contextFor(op, catalog);
  const records = [...gradientRecords(op, lowered.get(op.name)!, context), ...specialRecords(op, context)];
  return records.map(({ name, lines }) => ({
    lines: [`/** Gradients of ${op.name}. */`, `export const ${name} = ${lines[0]}`, ...lines.slice(1)],
  }));
}
