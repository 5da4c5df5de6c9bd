// Every operator on a device. Without a GPU the kernels run on the CPU, behind the stand-in of the
// driver: the same host code, the same kernel text. `CUDA_TEST=device` runs on a real one, and fails
// where none answers.

import { describe, expect, it } from "vitest";
import { missing, why } from "./stand-in.js";

describe.skipIf(missing.length > 0)(`operators on cuda${why}`, async () => {
  const { allFacts } = await import("../operators.js");
  const { parityDTypes, parityFaults } = await import("./parity.js");
  const { expandLists } = await import("../gradcheck/lists.js");
  for (const [name, facts] of await allFacts()) {
    for (const dtype of parityDTypes(name, facts)) {
      it(`${name} agrees with the CPU in ${dtype}`, () => {
        expect(expandLists(facts).flatMap((one) => parityFaults(name, one, "cuda", dtype))).toEqual([]);
      });
    }
  }
});
