// Misuse of the addon is an error, never a crash; workers come and go; the caller's floating-point
// environment stays.

import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { Addon } from "../../src/native.js";
import { FLOAT32, addon, addonPath, frame, run } from "./frame.js";

const wrong = addon as unknown as Record<keyof Addon, (...args: unknown[]) => unknown>;

describe("the addon's functions", () => {
  it("attach rejects what is no buffer, a short one, and a detached one", () => {
    const detached = new ArrayBuffer(16384);
    structuredClone(detached, { transfer: [detached] });
    for (const value of [null, undefined, 3, {}, new Float64Array(2048), new ArrayBuffer(8), detached]) {
      expect(() => wrong.attach(value)).toThrow();
    }
    expect(() => wrong.attach()).toThrow();
  });

  it("address rejects other values, and is 0 for a detached or empty buffer", () => {
    const detached = new ArrayBuffer(64);
    structuredClone(detached, { transfer: [detached] });
    expect(addon.address(detached)).toBe(0);
    expect(addon.address(new ArrayBuffer(0))).toBe(0);
    for (const value of [null, "x", new Float32Array(4), new SharedArrayBuffer(8)]) expect(() => wrong.address(value)).toThrow();
  });

  it("integers are checked, not converted", () => {
    for (const value of [NaN, Infinity, 1.5, -1, 0, 2 ** 32 + 5, "3", null, 3n, { valueOf: () => 3 }]) {
      expect(() => wrong.setThreads(value), String(value)).toThrow();
    }
    expect(() => wrong.advise(-1, 4)).toThrow();
  });

  it("an unknown kernel leaves status 5", () => {
    for (const id of [-1, 1e9, NaN, Infinity]) {
      frame[0] = id;
      addon.run();
      expect(frame[1], String(id)).toBe(5);
    }
  });

  it("run before attach is an error, in an environment of its own", async () => {
    const code = `const a = require(${JSON.stringify(addonPath)}); try { a.run(); } catch (e) { require("node:worker_threads").parentPort.postMessage(e.message); }`;
    const message = await new Promise<string>((done, fail) => {
      new Worker(code, { eval: true }).on("message", done).on("error", fail);
    });
    expect(message).toContain("before attach");
  });
});

describe("environments", () => {
  const code = `
    const a = require(${JSON.stringify(addonPath)});
    const buffer = new ArrayBuffer(16384), frame = new Float64Array(buffer);
    a.attach(buffer);
    const { keys, dtypes } = a.kernels();
    const n = 200000, x = new Float32Array(n).fill(2), out = new Float32Array(n);
    frame[0] = keys.findIndex((key, k) => key === "add#0" && dtypes[k] === 8);
    frame[6] = 1; frame[16] = n;
    [out, x, x].forEach((t, k) => { frame[32 + 40 * k] = a.address(t.buffer); frame[32 + 40 * k + 18] = 1; });
    for (let i = 0; i < 20; i++) a.run();
    require("node:worker_threads").parentPort.postMessage(out[n - 1]);`;

  it("workers use the addon, several at a time, and end", async () => {
    for (let cycle = 0; cycle < 5; cycle++) {
      const answers = await Promise.all([1, 2, 3].map(() => new Promise<number>((done, fail) => {
        const worker = new Worker(code, { eval: true });
        let answer = NaN;
        worker.on("message", (value: number) => (answer = value)).on("error", fail).on("exit", () => done(answer));
      })));
      expect(answers).toEqual([4, 4, 4]);
    }
  });

  it("denormals survive a call: the floating-point mode is the caller's", () => {
    const tiny = 5e-324;
    const operand = { data: new Float32Array(64).fill(1e-40), strides: [1] };
    run("add#0", FLOAT32, { shape: [64], operands: [operand, operand, operand] });
    expect(tiny * 1.5).toBe(1e-323);
    expect(Math.fround(operand.data[0])).toBeGreaterThan(0);
  });
});
