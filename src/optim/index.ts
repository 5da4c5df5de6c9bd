// Optimizers, schedulers and gradient clipping: `import { optim } from "fluxion"`.

export { Adam, type AdamOptions, AdamW } from "./adam.js";
export { type ClipGradNormOptions, clipGradNorm_, clipGradValue_ } from "./clip-grad.js";
export {
  type GroupInput, Optimizer, type OptimizerState, type ParamGroup, type Params, type ParamState,
} from "./optimizer.js";
export { CosineAnnealingLR, LambdaLR, LRScheduler, type SchedulerState, StepLR } from "./schedulers.js";
export { SGD, type SGDOptions } from "./sgd.js";
