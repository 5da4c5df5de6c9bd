// Memory stays bounded in synchronous loops, without any call by the user. Measured in a process of its
// own, so that nothing else is counted, and with bounds wide enough for any machine.

import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { useBundle } from "./bundle.js";

const { library, env } = useBundle();
const MB = 2 ** 20;

/** What a program prints, as JSON; `rss()` collects garbage first. */
function measure(program: string): Record<string, number> {
  const head = `
    const { ones, randn, tensor, noGrad, manualSeed, zeros } = await import("${pathToFileURL(library).href}");
    const rss = () => { gc(); gc(); return process.memoryUsage().rss; };
    const high = () => process.memoryUsage().rss;
    // Buffers alive; the allocator keeps freed pages for the next ones, so the resident set says less.
    const held = async () => {
      for (let i = 0; i < 3; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 20)); }
      return process.memoryUsage().arrayBuffers;
    };`;
  const run = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", `${head}\n${program}`], { encoding: "utf8", env });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as Record<string, number>;
}

describe("a synchronous loop", () => {
  it("of 10,000 training steps keeps memory flat", () => {
    const { start, peak, end, kept, loss } = measure(`
      manualSeed(0);
      const w = randn([64, 64]).requiresGrad_(), x = randn([32, 64]), wanted = randn([32, 64]);
      const live = async () => await held() + process.memoryUsage().heapUsed;
      let start = 0, peak = 0, loss = 0, before = 0;
      for (let step = 0; step < 10_000; step++) {
        const error = x.matmul(w).relu().sub(wanted);
        const l = error.mul(error).mean();
        l.backward();
        noGrad(() => w.sub_(w.grad, { alpha: 0.01 }));
        w.grad = null;
        loss = l.item();
        if (step === 1000) [before, start] = [await live(), rss()];
        if (step % 500 === 0 && step > 1000) peak = Math.max(peak, high());
      }
      console.log(JSON.stringify({ start, peak, kept: await live() - before, end: rss(), loss }));`);
    expect(loss).toBeGreaterThan(0);
    // What lives on after collection: one leaked scalar a step would be 10 MB of slabs.
    expect(kept / MB).toBeLessThan(4);
    // V8's young generation may grow by 33 MB once, whatever the program.
    expect((end - start) / MB).toBeLessThan(64);
    expect((peak - start) / MB).toBeLessThan(200);
  });

  it("over large temporaries holds few of them at a time", () => {
    const { growth } = measure(`
      const x = ones([1_000_000]);
      const start = rss();
      let peak = 0;
      for (let i = 0; i < 300; i++) { x.add(1).mul(2).sum(); if (i % 20 === 0) peak = Math.max(peak, high()); }
      console.log(JSON.stringify({ growth: peak - start }));`);
    expect(growth / MB).toBeLessThan(600);
  });

  it("of errors leaks nothing", () => {
    const { growth } = measure(`
      const x = ones([1000]), y = ones([999]);
      const loop = (n) => { for (let i = 0; i < n; i++) { try { x.add(y); } catch {} try { x.sum(5); } catch {} try { zeros([1e15]); } catch {} } };
      loop(2000);
      const start = rss();
      loop(20_000);
      console.log(JSON.stringify({ growth: rss() - start }));`);
    expect(growth / MB).toBeLessThan(16);
  });
});

describe("what is kept", () => {
  it("costs less than 50 MB for 10,000 scalars, each amid temporaries", () => {
    const { growth } = measure(`
      const kept = [];
      const start = rss();
      for (let i = 0; i < 10_000; i++) { const t = ones([8]).add(i); kept.push(t.mul(2).sum()); t.exp(); }
      console.log(JSON.stringify({ growth: rss() - start, kept: kept.length }));`);
    expect(growth / MB).toBeLessThan(50);
  });

  it("is given back when it is let go", () => {
    const { during, after } = measure(`
      const start = await held();
      let kept = Array.from({ length: 50 }, () => ones([1_000_000]).add(1));
      const during = await held() - start;
      kept = null;
      console.log(JSON.stringify({ during, after: await held() - start }));`);
    expect(during / MB).toBeGreaterThan(150);
    expect(after).toBeLessThan(during / 2);
  });

  it("of a graph is freed after backward: saved tensors are let go while the loss lives", () => {
    const { during, after } = measure(`
      const x = ones([1_000_000]).requiresGrad_();
      const start = await held();
      let y = x;
      for (let i = 0; i < 30; i++) y = y.exp().mul(0.3);
      const loss = y.sum();
      y = null;
      const during = await held() - start;
      loss.backward();
      console.log(JSON.stringify({ during, after: await held() - start, loss: loss.item() }));`);
    expect(during / MB).toBeGreaterThan(90);
    expect(after).toBeLessThan(during * 0.6);
  });
});
