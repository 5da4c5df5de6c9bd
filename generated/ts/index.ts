// Generated from ops.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

export * from "./activation.js";
export * from "./arithmetic.js";
export * from "./attention.js";
export * from "./comparison.js";
export * from "./convolution.js";
export * from "./copying.js";
export * from "./creation.js";
export * from "./decomposition.js";
export * from "./exponential.js";
export * from "./indexing.js";
export * from "./integer.js";
export * from "./joining.js";
export * from "./limits.js";
export * from "./linear_algebra.js";
export * from "./loss.js";
export * from "./normalization.js";
export * from "./pooling.js";
export * from "./random.js";
export * from "./recurrent.js";
export * from "./reduction.js";
export * from "./rounding.js";
export * from "./scan.js";
export * from "./scattering.js";
export * from "./signs.js";
export * from "./solve.js";
export * from "./special.js";
export * from "./trigonometry.js";
export * from "./view.js";
