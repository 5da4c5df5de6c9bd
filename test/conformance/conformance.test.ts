// PyTorch's own calls, a few of each operator: results, gradients and what they mutate. The table of
// all operators is that of `npm run conformance`.

import { describe, expect, it } from "vitest";
import { entryOf } from "./call.js";
import { OWN_COPY, goldenNames, readGolden } from "./golden.js";
import { replayFile } from "./replay.js";
import { count, failureLines, replayFolder } from "./table.js";

const files = goldenNames(OWN_COPY).map((name) => readGolden(OWN_COPY, name));
const known = files.filter((file) => entryOf(file) !== undefined);

describe("the copy of golden cases", () => {
  it("holds cases of every operator that PyTorch samples, and the catalog has most of them", () => {
    expect(files.length).toBeGreaterThanOrEqual(400);
    expect(files.reduce((sum, file) => sum + file.cases.length, 0)).toBeGreaterThanOrEqual(1400);
    expect(known.length).toBeGreaterThanOrEqual(265);
    expect(known.flatMap((file) => file.cases).filter((one) => one.grad !== undefined).length).toBeGreaterThanOrEqual(440);
  });
});

describe("gives what PyTorch gives", () => {
  it.each(known.map((file) => [file.name, file] as const))("%s", (op, file) => {
    const verdicts = replayFile(file)!;
    expect(failureLines([{ op, cases: file.cases.length, verdicts }])).toEqual([]);
  });

  it("but for listed deviations, which are few", () => {
    const verdicts = replayFolder(OWN_COPY).flatMap((one) => one.verdicts ?? []);
    // The copy seeks out odd cases: of all that PyTorch samples, less than one in a hundred deviates.
    expect(count(verdicts, "deviates")).toBeLessThan(verdicts.length / 50);
    expect(count(verdicts, "passed")).toBeGreaterThanOrEqual(980);
  });
});
