// What a backward launches on a device: a gradient that nobody else holds is kept without a copy, and one that
// scatters into zeros fills those.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, run } = usePrograms();

describe.skipIf(missing.length > 0 || onDevice)(`gradients on cuda${why}`, () => {
  it("are kept as they come, or added to those that are there, without copies", () => {
    const ran = join(folder, "ran");
    const said = run({ FLUXION_FAKE_COVERAGE: ran }, `
      const x = ones([300], { device: "cuda" }).requiresGrad_(), w = ones([4, 3], { device: "cuda" }).requiresGrad_();
      const rows = tensor([1, 1, 3]).to("int64").cuda();
      for (let i = 0; i < 2; i++) {
        x.exp().sum().backward();
        w.indexSelect(0, rows).sum().backward();
      }
      say(x.grad.sum().item() > 1600, JSON.stringify(w.grad.toArray()));`);
    expect(said).toEqual(["true [[0,0,0],[4,4,4],[0,0,0],[2,2,2]]"]);
    const kernels = readFileSync(ran, "utf8").split("\n").filter(Boolean);
    expect(kernels).toContain("fluxion_new_zeros_f32");
    expect(kernels.filter((name) => /clone|fluxion_copy/.test(name))).toEqual([]);
  });

  it("that both operands share are two tensors", () => {
    expect(run({}, `
      const [x, y] = [ones([2], { device: "cuda" }).requiresGrad_(), ones([2], { device: "cuda" }).requiresGrad_()];
      x.add(y).sum().backward();
      x.grad.mul_(3);
      say(JSON.stringify([x.grad.toArray(), y.grad.toArray()]));`)).toEqual(["[[3,3],[1,1]]"]);
  });
});
