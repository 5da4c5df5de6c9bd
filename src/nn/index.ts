// Layers, losses and initial values: `import { nn } from "fluxion"`.

export * from "./activation.js";
export * from "./containers.js";
export { Dropout } from "./dropout.js";
export * from "./embedding.js";
export * as init from "./init.js";
export * from "./linear.js";
export * from "./loss.js";
export { type Layer, Module, type Place, asFunction } from "./module.js";
export * from "./normalization.js";
export { type Buffer, type Parameter, type ParameterOptions, buffer, isBuffer, isParameter, parameter } from "./parameter.js";
export {
  type CellOptions, GRUCell, LSTMCell, type LSTMState, RNNCell, type RNNCellOptions,
} from "./recurrent.js";
export type { LoadOptions, LoadReport, StateDict } from "./state-dict.js";
export { functional } from "../../generated/ts/namespaces.js";
