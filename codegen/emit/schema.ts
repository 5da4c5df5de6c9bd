// `ops.schema.json`: what editors complete from. Line 1 of ops.yaml can name it.

import { catalogSchema } from "../catalog/schema.js";
import type { Emitter } from "./emitter.js";

export const schemaEmitter: Emitter = {
  name: "schema",
  emit: () => [{
    path: "ops.schema.json", text: `${JSON.stringify(catalogSchema(), null, 2)}\n`, ops: [],
  }],
};
