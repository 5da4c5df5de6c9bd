// The library as users import it.

import "./tensor/cast.js";
import "./tensor/read.js";
import "./tensor/move.js";

export { Tensor } from "./tensor/tensor.js";
export { frombuffer, fromTypedArray, tensor, type FrombufferOptions, type Nested, type TensorOptions } from "./tensor/create.js";
export { type HostValue, type NestedValues } from "./tensor/read.js";
export { type ComplexNumber, type DTypeName, setDefaultDType } from "./dtype.js";
export {
  ArgumentError, DeviceError, DisposedError, DTypeError, type ErrorCode, GradError, IndexError, LinAlgError, NativeError, OutOfMemoryError,
  ShapeError, TensorError,
} from "./errors.js";
export {
  type BackwardOptions, Context, type CustomFunction, type GradOptions, type Hook, type HookHandle, customFunction, enableGrad,
  grad, isAnomalyMode, isGradEnabled, noGrad, setAnomalyMode,
} from "./autograd/index.js";
export { type DeviceName, getDefaultDevice, setDefaultDevice } from "./device.js";
export * as cuda from "./cuda/index.js";
export { fuse } from "./cuda/fuse.js";
export { Generator, defaultGenerator, manualSeed } from "./random.js";
export { areDeterministicAlgorithmsEnabled, useDeterministicAlgorithms } from "./deterministic.js";
export { memoryLimit, setMemoryLimit } from "./storage.js";
export { getNumThreads, setNumThreads } from "./native.js";
export * from "../generated/ts/index.js";
export { fft, linalg, special } from "../generated/ts/namespaces.js";
export { broadcastShapes, canCast, isComplex, isFloatingPoint, numel, promoteTypes, resultType } from "./queries.js";
export * as ops from "./ops.js";
export * as nn from "./nn/index.js";
export * as optim from "./optim/index.js";
export * as data from "./data/index.js";
