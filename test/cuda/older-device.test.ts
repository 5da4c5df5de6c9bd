// A device from before tensor cores took bfloat16: attention of 16-bit floats goes by products there, with the same
// results.

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DeviceError, attention, cuda, grad, manualSeed, randn, scaledDotProductAttention, type Tensor } from "../../src/index.js";
import { missing, onDevice, why } from "./stand-in.js";

const ran = join(mkdtempSync(join(tmpdir(), "fluxion-older-")), "ran");

describe.skipIf(missing.length > 0 || onDevice)(`a device of compute capability 7${why}`, () => {
  it.each(["float16", "bfloat16"] as const)("attends to %s by products", (dtype) => {
    process.env.FLUXION_FAKE_CAPABILITY = "7";
    process.env.FLUXION_FAKE_COVERAGE = ran;
    expect(cuda.getDeviceProperties().major).toBe(7);
    manualSeed(3);
    const inputs = [[2, 5, 8], [2, 7, 8], [2, 7, 8]].map((shape) => randn(shape).to(dtype));
    const numbers = (own: Tensor[]): number[][] => {
      const leaves = own.map((x) => x.detach().requiresGrad_());
      const y = scaledDotProductAttention(leaves[0], leaves[1], leaves[2]);
      return [y, ...grad(y.sum(), leaves) as Tensor[]].map((x) => x.cpu().to("float64").flatten().toArray() as number[]);
    };
    const [wanted, found] = [numbers(inputs.map((x) => x.to("float64"))), numbers(inputs.map((x) => x.cuda()))];
    const near = dtype === "float16" ? 5e-3 : 4e-2;
    wanted.forEach((list, r) => list.forEach((x, i) => expect(Math.abs(x - found[r][i]), `result ${r}, number ${i}`).toBeLessThan(near * Math.max(1, Math.abs(x)))));
    const names = readFileSync(ran, "utf8").split("\n");
    expect(names.filter((name) => name.includes("attention"))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
  });

  it("has no kernel for the operator itself", () => {
    const x = randn([3, 8]).to("float16").cuda();
    expect(() => attention(x, x, x, null, { scale: 1, isCausal: false })).toThrow(DeviceError);
  });
});
