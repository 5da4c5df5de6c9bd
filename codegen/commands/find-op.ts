// An operator by the name somebody typed.

import type { Catalog, Op } from "../catalog/model.js";
import { nearest } from "../diagnostics.js";
import { UsageError } from "../session.js";

/** Takes names of the catalog, aliases, and the spelling of TypeScript: `logSoftmax`. */
export function findOp(catalog: Catalog, typed: string): Op {
  const name = typed.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const op = catalog.ops.get(typed) ?? catalog.ops.get(name)
    ?? [...catalog.ops.values()].find(({ aliases }) => aliases.includes(typed));
  if (op) return op;
  const near = nearest(name, catalog.ops.keys());
  throw new UsageError(`there is no operator "${typed}" in the catalog`
    + (near === undefined ? "" : `. Did you mean "${near}"?`));
}
