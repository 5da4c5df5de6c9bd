// Copies to and from pinned memory: the stand-in reads and writes that when the copy is due, so bytes that
// were changed too early, or read before they are there, are wrong on every run. It counts the calls that
// ask for pinned memory, and says which kinds of copies there were.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, library, run } = usePrograms();
const MIB = 1 << 20;
/** Each device asks for one block of pinned memory by itself, where kernels leave their faults. */
const OPENING = 1;

let programs = 0;
/** What the program prints, and the kinds of copies that it made. */
function copiesOf(settings: Record<string, number>, program: string): { said: string[]; copies: string[] } {
  const ran = join(folder, `ran${programs++}`);
  const texts = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  const said = run({ ...texts, FLUXION_FAKE_COVERAGE: ran }, program);
  return { said, copies: readFileSync(ran, "utf8").split("\n").filter((name) => name.startsWith("copy ")).sort() };
}

describe.skipIf(missing.length > 0 || onDevice)(`copies to cuda${why}`, () => {
  const MANY = `
    const host = zeros([333_333]), there = [];
    for (let i = 0; i < 40; i++) {
      host.fill_(i);
      there.push(host.cuda(), host.slice(0, 0, 1 + i).cuda());
    }
    host.fill_(-1);
    say(there.every((x, k) => x.eq(k >> 1).all().item()));`;

  it("leave the array to its owner at once, also when the ring is filled several times", () => {
    expect(copiesOf({}, MANY)).toEqual({ said: ["true"], copies: ["copy from pinned memory", "copy to pageable memory"] });
  });

  it("that are larger than the ring go in parts", () => {
    const { said, copies } = copiesOf({}, `
      const host = fluxion.arange(5_000_003, { dtype: "float64" }), x = host.cuda();
      host.fill_(0);
      say(x.eq(fluxion.arange(5_000_003, { dtype: "float64", device: "cuda" })).all().item());`);
    expect([said, copies]).toEqual([["true"], ["copy from pinned memory", "copy to pageable memory"]]);
  });

  it("are made without pinned memory where there is none", () => {
    expect(copiesOf({ FLUXION_FAKE_PINNED_CALLS: OPENING }, MANY)).toEqual({ said: ["true"], copies: ["copy from pageable memory", "copy to pageable memory"] });
  });

  it("say so when the device fails while they wait for the ring", () => {
    const [first, second] = run({ FLUXION_FAKE_FAIL_LAUNCH: "1" }, `
      const host = zeros([MIB]), x = ones([3]).cuda().exp();
      say(told(() => { for (let i = 0; i < 10; i++) host.cuda(); }));
      say(told(() => x.add(1)));`.replace("MIB", String(MIB)));
    expect(first).toMatch(/^DeviceError ERR_DEVICE write on cuda:0: .*CUDA_ERROR_ILLEGAL_ADDRESS.*; launched last: exp/);
    expect(second).toContain("cuda:0 does not answer any more");
  });

  it("give their ring back when a worker ends", () => {
    const worker = `import * as fluxion from ${JSON.stringify(pathToFileURL(library).href)};
      import { parentPort } from "node:worker_threads";
      parentPort.postMessage(await fluxion.ones([100]).cuda().mul(2).toTypedArrayAsync());`;
    const { said, copies } = copiesOf({ FLUXION_FAKE_PINNED: 20 * MIB }, `
      const { Worker } = await import("node:worker_threads");
      for (let i = 0; i < 4; i++) {
        const worker = new Worker(new URL("data:text/javascript," + encodeURIComponent(${JSON.stringify(worker)})));
        say(await new Promise((resolve, reject) => { worker.on("message", (x) => resolve(x[99])); worker.on("error", reject); }));
        await worker.terminate();
      }`);
    expect([said, copies]).toEqual([["2", "2", "2", "2"], ["copy from pinned memory", "copy to pinned memory"]]);
  });
});

describe.skipIf(missing.length > 0 || onDevice)(`reads from cuda that do not block${why}`, () => {
  const READS = `
    const wrong = [];
    for (let i = 0; i < 50; i++) {
      const got = await fluxion.full([1 + i], i, { device: "cuda" }).toTypedArrayAsync();
      if (got.length !== 1 + i || got.some((value) => value !== i)) wrong.push(i);
    }
    say(wrong.length);`;

  it("share one block of pinned memory when they follow each other", () => {
    expect(copiesOf({ FLUXION_FAKE_PINNED_CALLS: OPENING + 1 }, READS)).toEqual({ said: ["0"], copies: ["copy to pinned memory"] });
  });

  it("have one each when they are on their way together, and are made without where there is none", () => {
    const together = (calls: number): unknown => copiesOf({ FLUXION_FAKE_PINNED_CALLS: calls }, `
      const reads = await Promise.all(Array.from({ length: 12 }, (_, i) => fluxion.full([500], i, { device: "cuda" }).toTypedArrayAsync()));
      say(reads.every((got, i) => got.every((value) => value === i)));`);
    expect(together(OPENING + 12)).toEqual({ said: ["true"], copies: ["copy to pinned memory"] });
    expect(together(OPENING + 11)).toEqual({ said: ["true"], copies: ["copy to pageable memory", "copy to pinned memory"] });
    expect(copiesOf({ FLUXION_FAKE_PINNED_CALLS: OPENING }, READS)).toEqual({ said: ["0"], copies: ["copy to pageable memory"] });
  });

  /** Three reads together, after which 64 MiB are kept, and one of 128 MiB. */
  const LARGE = `
    const bytes = (mib) => empty([mib << 17], { dtype: "float64", device: "cuda" });
    await Promise.all([0, 1, 2].map(() => bytes(32).toTypedArrayAsync()));
    say((await bytes(128).toTypedArrayAsync()).byteLength >> 20);`;

  it("keep a bounded number of bytes, and less where the host has no more", () => {
    const pinned = { said: ["128"], copies: ["copy to pinned memory"] };
    expect(copiesOf({ FLUXION_FAKE_PINNED: 200 * MIB, FLUXION_FAKE_PINNED_CALLS: OPENING + 4 }, LARGE), "64 MiB kept").toEqual(pinned);
    expect(copiesOf({ FLUXION_FAKE_PINNED: 150 * MIB, FLUXION_FAKE_PINNED_CALLS: OPENING + 5 }, LARGE), "given back, and asked again").toEqual(pinned);
  });

  it("give their blocks back with emptyCache", () => {
    expect(copiesOf({ FLUXION_FAKE_PINNED: 150 * MIB, FLUXION_FAKE_PINNED_CALLS: OPENING + 4 }, LARGE.replace("say(", "cuda.emptyCache(); say("))).toEqual(
      { said: ["128"], copies: ["copy to pinned memory"] });
  });
});
