// Gradients: for every operator the record the tape applies in backward, one file per family.

import type { Family } from "../catalog/model.js";
import type { OutputFile } from "../write/output.js";
import { provenance, type EmitInput, type Emitter } from "./emitter.js";
import { contextFor } from "./ts.js";
import { gradientRecords } from "./typescript/gradients.js";
import { importLines } from "./typescript/imports.js";
import { wrapCode } from "./typescript/wrap.js";

export const autogradEmitter: Emitter = { name: "autograd", emit: emitAutograd };

export function emitAutograd(input: EmitInput): readonly OutputFile[] {
  return input.catalog.families.flatMap((family) => emitFamily(family, input));
}

/** Nothing for a family of operators that need no records. */
function emitFamily(family: Family, { catalog, lowered, render }: EmitInput): readonly OutputFile[] {
  const operators = family.ops.flatMap((op) => {
    const own = lowered.get(op.name);
    const records = own === undefined ? [] : gradientRecords(op, own, contextFor(op, catalog));
    return records.map(({ name, lines: [first, ...rest] }) => ({
      lines: [`/** Gradients of ${op.name}. */`, `export const ${name} = ${first}`, ...rest],
    }));
  });
  if (operators.length === 0) return [];
  const imports = importLines({
    code: operators.flatMap(({ lines }) => lines), declared: new Set(), index: "../ts/index.js",
    tensorValue: false,
  });
  const wrapped = operators.map(({ lines }) => ({ lines: lines.flatMap((line) => wrapCode(line)) }));
  const view = { ...provenance(family.file, "autograd"), imports, operators: wrapped };
  const text = `${render("autograd/family", view).trimEnd()}\n`;
  return [{ path: `autograd/${family.name}.ts`, text, ops: family.ops.map((op) => op.name) }];
}
