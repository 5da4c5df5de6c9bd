// Functions for `fuse`, whose results fused and not have the same bits: compared by test/cuda/fuse.test.ts, and
// on a GPU machine by test/cuda/device/main.ts, where NVRTC compiles them.

import { type DTypeName, Tensor, dropout, fuse, manualSeed, ones, rand, randn, tensor, where } from "../../src/index.js";
import { cudaDeviceOf } from "../../src/cuda/device.js";

type Fused = (...given: Tensor[]) => Tensor | readonly Tensor[];
/** A function and its operands. */
type Case = readonly [Fused, ...Tensor[]];

export const chain = (x: Tensor, y: Tensor): Tensor => x.mul(2).add(1).tanh().mul(x).add(y);

export function numbers(shape: number[], dtype: DTypeName = "float32"): Tensor {
  manualSeed(shape.length + shape[0]);
  return randn(shape).mul(3).to(dtype);
}

export const DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "complex64", "complex128"] as const;

/** The chain of a dtype, which is one kernel. */
export function chainOf(dtype: (typeof DTYPES)[number]): Case {
  const [x, y] = [numbers([1037], dtype), numbers([1037], dtype).neg()];
  return [dtype === "int64" ? (a, b) => a.mul(2).add(1).bitwiseAnd(a).sub(b) : chain, x, y];
}

/** The chain of float32 with operands of any layout, one kernel for all. */
export function layouts(): Case[] {
  const x = numbers([6, 8]);
  const others = [numbers([6, 8]), numbers([8]), numbers([6, 1]), tensor(0.5), numbers([8, 6]).t(), numbers([6, 16]).slice(1, 1, 16, 2), numbers([7, 9]).slice(0, 1).slice(1, 1)];
  return [...others.map((y): Case => [chain, x, y]), [chain, x.t(), numbers([8, 6])], [chain, ones([0, 3]), ones([3])]];
}

const softmax = (x: Tensor): Tensor => {
  const e = x.sub(x.amax(1, { keepdim: true })).mul(0.5).exp();
  return e.div(e.sum(1, { keepdim: true })).mul(2);
};
const grown = (x: Tensor): Tensor => {
  let y = x;
  while (Number(y.abs().sum().item()) < 100) y = y.mul(2).add(0.1);
  return y.neg().add(1);
};

/** By what they show. */
export const CASES: Readonly<Record<string, () => Case[]>> = {
  "mixes dtypes": () => [
    [(x, n) => where(x.gt(0.25), x.mul(n).floor().to("int32").remainder(3), n.neg().add(0.5)), numbers([5, 33]), numbers([33]).to("int32")],
    [(x) => x.mul(2).to("float32").sub(1).to("float16").to("bfloat16").to("int32").to("float16").neg(), numbers([40], "float16")],
    [(x, y) => x.to("float32").mul(y).to("bfloat16").add(x).gt(0).logicalNot(), numbers([40], "float16"), numbers([40])],
  ],
  "writes all results at once, also those that others are made of": () => [
    [(x, y) => { const u = x.mul(y).exp(); const v = u.add(x); return [u, v, v.neg(), x.add(1)]; }, numbers([130]), numbers([130]).neg()],
  ],
  "computes what other operators need, and goes on behind them": () => [
    [softmax, numbers([5, 40])],
    [(x) => x.mul(2).sub(1).t().add(1).abs().reshape([-1]).exp(), numbers([4, 6])],
    [(x) => x.add(1).mul(2).slice(1, 1, 4).neg().abs(), numbers([4, 6])],
    [(x, y) => x.mul(2).add(1).add(y.mul(3).add(x.select(0, 0).add(1).abs())), numbers([3, 5]), numbers([5])],
  ],
  "gives what was there when the operator was called, whatever is written later": () => [
    [(x) => { const y = x.mul(1); const u = y.add(1).neg(); y.mul_(3); return [u.add(y), y]; }, numbers([9])],
    [(x) => { const u = x.add(1).neg(); const v = u.exp(); u.fill_(2); return [u, v]; }, numbers([9])],
    [(x) => { const u = x.add(1).neg(); u.reshape([3, 3]).select(0, 1).zero_(); return u.add(1).abs(); }, numbers([9])],
    [(x) => { const y = x.mul(1).add(0); y.sum(); const u = y.neg().exp(); y.dispose(); return u; }, numbers([9])],
  ],
  "branches on values, and loops": () => [[grown, numbers([7])]],
  "cuts what is too long for one kernel": () => [
    [(x) => { let y = x; for (let k = 0; k < 90; k++) y = y.add(k % 3).mul(0.5); return y; }, numbers([33])],
    [(...all) => all.map((one) => one.mul(2).add(1)).reduce((sum, one) => sum.add(one)), ...Array.from({ length: 14 }, (_, k) => numbers([10]).add(k))],
    // What it is made of is computed meanwhile, and then read.
    [(x) => { const all = Array.from({ length: 15 }, (_, k) => x.add(k)); const sum = all.reduce((a, b) => a.add(b)).neg(); all.forEach((one) => one.sum()); return sum; }, numbers([10])],
    [(x) => Array.from({ length: 15 }, (_, k) => x.add(k).neg()), numbers([10])],
  ],
  "keeps no more than a number of results waiting that nobody asks for": () => [
    [(x) => { let y = x; for (let k = 0; k < 300; k++) { x.add(k); if (k % 100 === 0) y = y.add(x.mul(k)); } return y; }, numbers([10])],
  ],
  "leaves random numbers to their own kernels: the same seed gives the same ones": () => [
    [(x) => { manualSeed(3); return dropout(x.add(1).neg(), { p: 0.5 }).mul(2).add(rand([20], { device: x.device })).neg(); }, numbers([20])],
  ],
};

/** What differs between the function on the device, fused and not; empty where nothing does. */
export function difference([fn, ...given]: Case): string {
  const there = given.map((one) => one.cuda());
  const [plain, fused] = [fn(...there), fuse(fn)(...there)].map((one) => (one instanceof Tensor ? [one] : one).map(described));
  return plain.join("\n") === fused.join("\n") ? "" : `one by one:\n${plain.join("\n")}\nfused:\n${fused.join("\n")}`;
}

/** A tensor with its bits. */
function described(x: Tensor): string {
  return `${x.dtype}[${x.shape.join()}] by [${x.strides.join()}]: ${Buffer.from(new Uint8Array(x.cpu().contiguous().copyElements().buffer)).toString("hex")}`;
}

/** What is wrong on a device, one line each: bits that differ, and kernels that could not be made. */
export function fusedFaults(): string[] {
  const all = [...DTYPES.map(chainOf), ...layouts(), ...Object.values(CASES).flatMap((cases) => cases())];
  const faults = all.map(difference).filter((text) => text !== "").map((text) => `fuse: ${text.replaceAll("\n", " ")}`);
  const kernels = [...cudaDeviceOf(ones([1], { device: "cuda" }))!.fused];
  return [...faults, ...kernels.filter(([, number]) => number < 0).map(([key]) => `fuse: no kernel was made of ${key}`)];
}
