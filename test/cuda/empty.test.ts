// Tensors that nobody has written yet: memory, and no launch.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, run } = usePrograms();

describe.skipIf(missing.length > 0 || onDevice)(`empty tensors on cuda${why}`, () => {
  it("are memory of the size that was asked for, of any dtype, and nothing is launched for them", () => {
    const ran = join(folder, "ran");
    const said = run({ FLUXION_FAKE_COVERAGE: ran }, `
      const facts = (x) => say([x.device, x.dtype, "[" + x.shape + "]", "[" + x.strides + "]", x.requiresGrad].join(" "));
      ones([1], { device: "cuda" });
      const x = fluxion.empty([300, 4], { device: "cuda", dtype: "int16" });
      const before = fluxion.cuda.memoryAllocated();
      facts(x);
      facts(fluxion.emptyLike(x, { dtype: "complex64" }));
      facts(fluxion.emptyLike(zeros([2]), { device: "cuda", requiresGrad: true }));
      facts(x.newEmpty([5, 0]));
      facts(fluxion.emptyStrided([2, 3], [1, 2], { device: "cuda" }));
      facts(fluxion.emptyPermuted([2, 3, 4], [0, 2, 1], { device: "cuda" }));
      const large = x.newEmpty([3000, 1000]);
      say(fluxion.cuda.memoryAllocated() - before >= 6_000_000);`);
    expect(said).toEqual([
      "cuda:0 int16 [300,4] [4,1] false", "cuda:0 complex64 [300,4] [4,1] false", "cuda:0 float32 [2] [1] true", "cuda:0 int16 [5,0] [1,1] false",
      "cuda:0 float32 [2,3] [1,2] false", "cuda:0 float32 [2,3,4] [12,1,3] false", "true",
    ]);
    expect(readFileSync(ran, "utf8").split("\n").filter(Boolean)).toEqual(["fluxion_ones_f32"]);
  });

  it("are zeros on the CPU", () => {
    expect(run({}, `say(JSON.stringify([fluxion.empty([2]), fluxion.emptyLike(fluxion.ones([2])), fluxion.ones([2]).newEmpty([1])].map((x) => x.toArray())));`)).toEqual(["[[0,0],[0,0],[0]]"]);
  });
});
