// Layers, losses and initial values: `import { nn } from "fluxion"`.

export * from "./activation.js";
export { type AttentionOptions, type AttentionCall, MultiheadAttention } from "./attention.js";
export * from "./containers.js";
export * from "./convolution.js";
export { Dropout } from "./dropout.js";
export * from "./embedding.js";
export * as init from "./init.js";
export * from "./linear.js";
export * from "./loss.js";
export { type Layer, Module, type Place, asFunction } from "./module.js";
export * from "./normalization.js";
export * from "./pooling.js";
export { type Buffer, type Parameter, type ParameterOptions, buffer, isBuffer, isParameter, parameter } from "./parameter.js";
export {
  type CellOptions, GRUCell, LSTMCell, type LSTMState, RNNCell, type RNNCellOptions,
} from "./recurrent.js";
export { GRU, LSTM, RNN, type RNNOptions, type SequenceOptions } from "./sequence.js";
export type { LoadOptions, LoadReport, StateDict } from "./state-dict.js";
export { TransformerEncoderLayer, type TransformerCall, type TransformerEncoderLayerOptions } from "./transformer.js";
export { functional } from "../../generated/ts/namespaces.js";
