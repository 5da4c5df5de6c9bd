// The front of the generator: from files to a checked, typed, frozen catalog.

export { buildCatalog, type Built } from "./build.js";
export { loadSources, readSources, type Sources } from "../load/sources.js";
export { catalogSchema } from "./schema.js";
export { DtypeTable } from "./dtypes.js";
export * from "./model.js";
