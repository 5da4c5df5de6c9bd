// Workers in small: the addon in threads that come, work, and go, in each of the ways they can go.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useBundle } from "./bundle.js";

const { folder, env } = useBundle();

/** Runs a program with the library as `fluxion`; it must end by itself, with this status and these lines. */
function run(program: string, status = 0): string {
  const file = join(folder, `program-${Math.floor(performance.now() * 1000)}.mjs`);
  const head = `
    import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
    const self = new URL(import.meta.url);
    const ended = (worker) => new Promise((resolve, reject) => { worker.on("error", reject); worker.on("exit", resolve); });`;
  writeFileSync(file, `${head}\n${program}`);
  const out = spawnSync(process.execPath, [file], { encoding: "utf8", env });
  expect({ status: out.status, signal: out.signal, stderr: out.stderr }).toEqual({ status, signal: null, stderr: "" });
  return out.stdout.trim();
}

const WORK = `
  const { ones, randn, tensor } = await import("./fluxion.mjs");
  const x = randn([64, 64]).requiresGrad_();
  x.matmul(x).relu().sum().backward();
  const big = ones([300_000]).mul(2).sum().item();
  if (big !== 600_000 || x.grad.shape[0] !== 64 || tensor([1, 2]).add(1).toArray()[1] !== 3) throw new Error("wrong");`;

describe("workers", () => {
  it("come, compute, and exit, 30 in a row and 8 at once, beside a main thread that computes too", () => {
    const out = run(`
      if (isMainThread) {
        ${WORK}
        for (let i = 0; i < 30; i++) if (await ended(new Worker(self)) !== 0) throw new Error("exit code");
        await Promise.all(Array.from({ length: 8 }, () => ended(new Worker(self))));
        const after = ones([10]).sum().item();
        console.log("fine", after);
      } else { ${WORK} }`);
    expect(out).toBe("fine 10");
  });

  it("may be the only ones to load the addon, one after the other", () => {
    expect(run(`
      if (isMainThread) {
        for (let i = 0; i < 10; i++) if (await ended(new Worker(self)) !== 0) throw new Error("exit code");
        console.log("fine");
      } else { ${WORK} }`)).toBe("fine");
  });

  it("may be terminated while a kernel runs, 20 times", () => {
    expect(run(`
      if (isMainThread) {
        for (let i = 0; i < 20; i++) {
          const worker = new Worker(self);
          await new Promise((resolve) => worker.once("message", resolve));
          await new Promise((resolve) => setTimeout(resolve, i % 5));
          await worker.terminate();
        }
        ${WORK}
        console.log("fine");
      } else {
        const { randn } = await import("./fluxion.mjs");
        const x = randn([300, 300]);
        parentPort.postMessage("started");
        for (;;) x.matmul(x).exp().sum();
      }`)).toBe("fine");
  });

  it("may call process.exit in the middle of their work: the others go on", () => {
    expect(run(`
      if (isMainThread) {
        for (let i = 0; i < 10; i++) { const code = await ended(new Worker(self)); if (code !== 3) throw new Error("exit code " + code); }
        ${WORK}
        console.log("fine");
      } else {
        const { randn } = await import("./fluxion.mjs");
        const x = randn([500, 500]);
        x.matmul(x);
        setTimeout(() => { x.matmul(x); process.exit(3); }, 1);
        for (let i = 0; i < 3; i++) x.matmul(x).exp().sum();
      }`)).toBe("fine");
  });

  it("still at work do not keep the main thread from ending, by its end or by process.exit", () => {
    for (const end of ["worker.unref();", "process.exit(0);"]) {
      run(`
        if (isMainThread) {
          const worker = new Worker(self);
          await new Promise((resolve) => worker.once("message", resolve));
          ${WORK}
          ${end}
        } else {
          const { randn } = await import("./fluxion.mjs");
          const x = randn([400, 400]);
          x.matmul(x);
          parentPort.postMessage("started");
          for (let i = 0; i < 20; i++) x.matmul(x).exp().sum();
        }`);
    }
  });

  it("each have a generator, a recording mode and a call frame of their own", () => {
    expect(run(`
      const { manualSeed, noGrad, rand, isGradEnabled, ones } = await import("./fluxion.mjs");
      manualSeed(7);
      const first = rand([4]).toArray().join();
      if (isMainThread) {
        const worker = new Worker(self);
        const theirs = await noGrad(() => new Promise((resolve) => worker.on("message", resolve)));
        console.log(theirs.first === first, theirs.recording, theirs.sum);
      } else parentPort.postMessage({ first, recording: isGradEnabled(), sum: ones([1000]).sum().item() });`)).toBe("true true 1000");
  });

  it("report an error of the library and go on", () => {
    expect(run(`
      const { ones } = await import("./fluxion.mjs");
      if (isMainThread) {
        const worker = new Worker(self);
        worker.on("message", (text) => console.log(text));
        await ended(worker);
      } else {
        try { ones([2]).add(ones([3])); } catch (error) { parentPort.postMessage(error.code); }
        try { ones([1e15]); } catch (error) { parentPort.postMessage(error.code); }
        parentPort.postMessage(String(ones([2]).sum().item()));
      }`)).toBe("ERR_SHAPE\nERR_OUT_OF_MEMORY\n2");
  });
});

describe("a process", () => {
  it("ends with the status it was given, whatever still lives", () => {
    run('const { randn } = await import("./fluxion.mjs"); globalThis.kept = randn([1000, 1000]).matmul(randn([1000, 1000])); process.exit(5);', 5);
    run('const { randn } = await import("./fluxion.mjs"); globalThis.kept = randn([100]).requiresGrad_().exp().sum();');
  });
});
