// Generated from ops/windows.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { deviceOr, type DeviceName } from "../../src/device.js";
import {
  checkBool,
  checkInt,
  checkNumber,
  dtypeOr,
  readOptions,
} from "../../src/dispatch/arguments.js";
import { asLeaf, create, defineCreate } from "../../src/dispatch/create.js";
import { defaultDType, parseDType, type DTypeName } from "../../src/dtype.js";
import { ArgumentError, showValue } from "../../src/errors.js";
import { checkShape } from "../../src/shape.js";
import type { Tensor } from "../../src/tensor/tensor.js";

export interface BartlettWindowOptions {
  periodic?: boolean;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const BARTLETT_WINDOW = defineCreate({ name: "bartlettWindow", kernel: "bartlett_window" });

/**
 * Bartlett window, a triangle that ends in zeros.
 */
export function bartlettWindow(windowLength: number, options?: BartlettWindowOptions): Tensor;
export function bartlettWindow(
  windowLength: number,
  periodic?: boolean,
  options?: BartlettWindowOptions,
): Tensor;
export function bartlettWindow(windowLength: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<BartlettWindowOptions>(
    "bartlettWindow",
    ["periodic"],
    ["periodic", "dtype", "device", "requiresGrad"],
    rest,
  );
  windowLength = checkInt("bartlettWindow", "windowLength", windowLength);
  const periodic = checkBool("bartlettWindow", "periodic", options.periodic ?? true);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("bartlettWindow", options.dtype).name;
  const device = deviceOr("bartlettWindow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("bartlettWindow", "requiresGrad", options.requiresGrad);
  const span = Math.max(periodic ? windowLength : windowLength - 1, 1);
  const turn = 2 * Math.PI / span;
  if (!(windowLength >= 0)) {
    throw new ArgumentError(
      `bartlettWindow: window_length must not be negative, got ${showValue(windowLength)}`,
    );
  }
  return asLeaf(
    create(
      BARTLETT_WINDOW,
      checkShape("bartlettWindow", [windowLength]),
      dtypeOr("bartlettWindow", dtype, defaultDType()),
      [Number(windowLength === 1), turn],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface BlackmanWindowOptions {
  periodic?: boolean;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const BLACKMAN_WINDOW = defineCreate({ name: "blackmanWindow", kernel: "blackman_window" });

/**
 * Blackman window, 0.42 - 0.5 cos(2 pi i / n) + 0.08 cos(4 pi i / n).
 */
export function blackmanWindow(windowLength: number, options?: BlackmanWindowOptions): Tensor;
export function blackmanWindow(
  windowLength: number,
  periodic?: boolean,
  options?: BlackmanWindowOptions,
): Tensor;
export function blackmanWindow(windowLength: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<BlackmanWindowOptions>(
    "blackmanWindow",
    ["periodic"],
    ["periodic", "dtype", "device", "requiresGrad"],
    rest,
  );
  windowLength = checkInt("blackmanWindow", "windowLength", windowLength);
  const periodic = checkBool("blackmanWindow", "periodic", options.periodic ?? true);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("blackmanWindow", options.dtype).name;
  const device = deviceOr("blackmanWindow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("blackmanWindow", "requiresGrad", options.requiresGrad);
  const span = Math.max(periodic ? windowLength : windowLength - 1, 1);
  const turn = 2 * Math.PI / span;
  if (!(windowLength >= 0)) {
    throw new ArgumentError(
      `blackmanWindow: window_length must not be negative, got ${showValue(windowLength)}`,
    );
  }
  return asLeaf(
    create(
      BLACKMAN_WINDOW,
      checkShape("blackmanWindow", [windowLength]),
      dtypeOr("blackmanWindow", dtype, defaultDType()),
      [Number(windowLength === 1), turn],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface HammingWindowOptions {
  periodic?: boolean;
  alpha?: number;
  beta?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const HAMMING_WINDOW = defineCreate({ name: "hammingWindow", kernel: "hamming_window" });

/**
 * Hamming window, alpha - beta * cos(2 pi i / n).
 */
export function hammingWindow(windowLength: number, options?: HammingWindowOptions): Tensor;
export function hammingWindow(
  windowLength: number,
  periodic: boolean,
  options?: HammingWindowOptions,
): Tensor;
export function hammingWindow(
  windowLength: number,
  periodic: boolean,
  alpha: number,
  options?: HammingWindowOptions,
): Tensor;
export function hammingWindow(
  windowLength: number,
  periodic?: boolean,
  alpha?: number,
  beta?: number,
  options?: HammingWindowOptions,
): Tensor;
export function hammingWindow(windowLength: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HammingWindowOptions>(
    "hammingWindow",
    ["periodic", "alpha", "beta"],
    ["periodic", "alpha", "beta", "dtype", "device", "requiresGrad"],
    rest,
  );
  windowLength = checkInt("hammingWindow", "windowLength", windowLength);
  const periodic = checkBool("hammingWindow", "periodic", options.periodic ?? true);
  const alpha = checkNumber("hammingWindow", "alpha", options.alpha ?? 0.54);
  const beta = checkNumber("hammingWindow", "beta", options.beta ?? 0.46);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("hammingWindow", options.dtype).name;
  const device = deviceOr("hammingWindow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("hammingWindow", "requiresGrad", options.requiresGrad);
  const span = Math.max(periodic ? windowLength : windowLength - 1, 1);
  const turn = 2 * Math.PI / span;
  if (!(windowLength >= 0)) {
    throw new ArgumentError(
      `hammingWindow: window_length must not be negative, got ${showValue(windowLength)}`,
    );
  }
  return asLeaf(
    create(
      HAMMING_WINDOW,
      checkShape("hammingWindow", [windowLength]),
      dtypeOr("hammingWindow", dtype, defaultDType()),
      [Number(windowLength === 1), alpha, beta, turn],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface HannWindowOptions {
  periodic?: boolean;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const HANN_WINDOW = defineCreate({ name: "hannWindow", kernel: "hann_window" });

/**
 * Hann window, (1 - cos(2 pi i / n)) / 2.
 */
export function hannWindow(windowLength: number, options?: HannWindowOptions): Tensor;
export function hannWindow(
  windowLength: number,
  periodic?: boolean,
  options?: HannWindowOptions,
): Tensor;
export function hannWindow(windowLength: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<HannWindowOptions>(
    "hannWindow",
    ["periodic"],
    ["periodic", "dtype", "device", "requiresGrad"],
    rest,
  );
  windowLength = checkInt("hannWindow", "windowLength", windowLength);
  const periodic = checkBool("hannWindow", "periodic", options.periodic ?? true);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("hannWindow", options.dtype).name;
  const device = deviceOr("hannWindow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("hannWindow", "requiresGrad", options.requiresGrad);
  const span = Math.max(periodic ? windowLength : windowLength - 1, 1);
  const turn = 2 * Math.PI / span;
  if (!(windowLength >= 0)) {
    throw new ArgumentError(
      `hannWindow: window_length must not be negative, got ${showValue(windowLength)}`,
    );
  }
  return asLeaf(
    create(
      HANN_WINDOW,
      checkShape("hannWindow", [windowLength]),
      dtypeOr("hannWindow", dtype, defaultDType()),
      [Number(windowLength === 1), turn],
      undefined,
      device,
    ),
    requiresGrad,
  );
}

export interface KaiserWindowOptions {
  periodic?: boolean;
  beta?: number;
  dtype?: DTypeName;
  device?: DeviceName;
  requiresGrad?: boolean;
}

const KAISER_WINDOW = defineCreate({ name: "kaiserWindow", kernel: "kaiser_window" });

/**
 * Kaiser window, i0(beta sqrt(1 - r²)) / i0(beta) for r from -1 to 1.
 */
export function kaiserWindow(windowLength: number, options?: KaiserWindowOptions): Tensor;
export function kaiserWindow(
  windowLength: number,
  periodic: boolean,
  options?: KaiserWindowOptions,
): Tensor;
export function kaiserWindow(
  windowLength: number,
  periodic?: boolean,
  beta?: number,
  options?: KaiserWindowOptions,
): Tensor;
export function kaiserWindow(windowLength: number, ...rest: unknown[]): Tensor | Tensor {
  const options = readOptions<KaiserWindowOptions>(
    "kaiserWindow",
    ["periodic", "beta"],
    ["periodic", "beta", "dtype", "device", "requiresGrad"],
    rest,
  );
  windowLength = checkInt("kaiserWindow", "windowLength", windowLength);
  const periodic = checkBool("kaiserWindow", "periodic", options.periodic ?? true);
  const beta = checkNumber("kaiserWindow", "beta", options.beta ?? 12);
  const dtype = options.dtype === undefined || options.dtype === null
    ? undefined
    : parseDType("kaiserWindow", options.dtype).name;
  const device = deviceOr("kaiserWindow", options.device);
  const requiresGrad = options.requiresGrad === undefined || options.requiresGrad === null
    ? undefined
    : checkBool("kaiserWindow", "requiresGrad", options.requiresGrad);
  const span = Math.max(periodic ? windowLength : windowLength - 1, 1);
  const turn = 2 * Math.PI / span;
  if (!(windowLength >= 0)) {
    throw new ArgumentError(
      `kaiserWindow: window_length must not be negative, got ${showValue(windowLength)}`,
    );
  }
  return asLeaf(
    create(
      KAISER_WINDOW,
      checkShape("kaiserWindow", [windowLength]),
      dtypeOr("kaiserWindow", dtype, defaultDType()),
      [turn, Number(windowLength === 1), beta],
      undefined,
      device,
    ),
    requiresGrad,
  );
}
