// What ends a device, and what never was there: in processes of their own, with settings of the
// stand-in (native/cuda/shim/settings.h) that are fixed at the start.

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { usePrograms } from "./programs.js";
import { missing, onDevice, why } from "./stand-in.js";

const { folder, library, env, run } = usePrograms();

describe.skipIf(missing.length > 0 || onDevice)(`memory that kernels work in${why}`, () => {
  it("is looked for again once tensors that nobody uses are collected", () => {
    // 20 MB that nobody uses and 8 MB of operands leave no room for the 8 MB that a sort needs.
    expect(run({ FLUXION_FAKE_MEMORY: String(31 << 20) }, `
      let unused = Array.from({ length: 20 }, () => zeros([1 << 18], { device: "cuda" }));
      unused = null;
      const x = fluxion.randn([1 << 19]);
      say(told(() => fluxion.equal(x.cuda().sort().values.cpu(), x.sort().values)));`)).toEqual(["no error: true"]);
  });
});

describe.skipIf(missing.length > 0 || onDevice)(`cuda that is not there${why}`, () => {
  it("for want of a driver: says which file was looked for, and the CPU goes on", () => {
    const [moved, available, sum] = run({ FLUXION_CUDA_DRIVER: "/nowhere/libcuda.so.1" }, `
      say(told(() => ones([2]).cuda()));
      say(cuda.isAvailable(), cuda.deviceCount());
      say(ones([2]).sum().item());`);
    expect(moved).toMatch(/^DeviceError ERR_DEVICE cuda: cuda is not available — no driver: looked for \/nowhere\/libcuda\.so\.1 where the system's loader looks/);
    expect([available, sum]).toEqual(["false 0", "2"]);
  });

  it("for want of a device", () => {
    const [moved, available] = run({ FLUXION_FAKE_DEVICES: "0" }, `
      say(told(() => ones([2]).to("cuda:1")));
      say(cuda.isAvailable(), cuda.deviceCount());`);
    expect(moved).toMatch(/DeviceError ERR_DEVICE .*: cuda is not available — the driver .* does not start: no CUDA-capable device is detected/);
    expect(available).toBe("false 0");
  });

  it("under the index asked for", () => {
    expect(run({ FLUXION_FAKE_DEVICES: "1" }, "say(told(() => ones([2]).cuda(1)));")).toEqual([
      'DeviceError ERR_DEVICE cuda: device "cuda:1" is not there; there is cuda:0']);
  });

  it("for want of the library", () => {
    const alone = join(folder, "fluxion.node");
    symlinkSync(env.FLUXION_ADDON!, alone);
    const [moved] = run({ FLUXION_ADDON: alone }, "say(told(() => ones([2]).cuda()));");
    expect(moved).toContain(`the CUDA library is not built (looked for ${join(folder, "fluxion_cuda.node")}). Where nvcc is installed, run: npm run setup -- --with cuda`);
  });
});

describe.skipIf(missing.length > 0 || onDevice)(`a kernel that fails on cuda${why}`, () => {
  it("is named with those before it at the next wait; from then on the device refuses, and the CPU goes on", () => {
    const [first, ...later] = run({ FLUXION_FAKE_FAIL_LAUNCH: "3" }, `
      const x = tensor([1, 2, 3]).cuda();
      const y = x.add(1).mul(2).exp();
      say(told(() => y.toArray()));
      const calls = [() => x.add(1), () => x.cpu(), () => String(y), () => ones([2], { device: "cuda" }), () => cuda.synchronize(), () => x.cumsum(0),
        () => x.copy_(tensor([1, 2, 3])), () => cuda.emptyCache(), () => x.zero_()];
      for (const call of calls) say(told(call));
      await y.toTypedArrayAsync().then(() => say("no error"), (error) => say(told(() => { throw error; })));
      x.dispose();
      say(ones([2]).sum().item(), tensor([1]).cuda(1).add(1).item());`);
    expect(first).toMatch(/^DeviceError ERR_DEVICE read on cuda:0: .*CUDA_ERROR_ILLEGAL_ADDRESS \(an illegal memory access was encountered\); launched last: exp, mul, add/);
    const last = later.pop();
    expect(later).toHaveLength(10);
    for (const line of later) expect(line).toMatch(/^DeviceError ERR_DEVICE \w+: cuda:0 does not answer any more after an error: .*ILLEGAL_ADDRESS.*\. Start the process again$/);
    expect(last).toBe("2 2");
  });

  it("rejects reads that are on their way", () => {
    const lines = run({ FLUXION_FAKE_FAIL_LAUNCH: "2" }, `
      const x = tensor([1, 2, 3]).cuda();
      const calls = [async () => x.exp(), () => x.toTypedArrayAsync(), () => x.sin().toTypedArrayAsync(), async () => x.mul(3).toTypedArrayAsync()];
      const reads = await Promise.allSettled(calls.map((call) => call()));
      for (const { status, reason } of reads) say(status, reason?.code ?? "", reason?.message ?? "");
      say(told(() => x.add(1)));`);
    for (const line of lines.slice(2, 4)) expect(line).toMatch(/^rejected ERR_DEVICE .*ILLEGAL_ADDRESS/);
    expect(lines[4]).toContain("cuda:0 does not answer any more");
  });
});

describe.skipIf(missing.length > 0 || onDevice)(`loops on cuda${why}`, () => {
  it("of 20,000 allocations without a pause hold little memory", () => {
    const [line] = run({ FLUXION_FAKE_MEMORY: String(64 << 20) }, `
      let most = 0;
      for (let i = 0; i < 20_000; i++) { empty([1 << 14], { device: "cuda" }); most = Math.max(most, cuda.memoryReserved()); }
      say(most);`);
    expect(Number(line)).toBeGreaterThan(1 << 16);
    expect(Number(line)).toBeLessThan(24 << 20);   // of 1.3 GB in all
  });

  it("of training steps too", () => {
    const [line] = run({ FLUXION_FAKE_MEMORY: String(64 << 20) }, `
      const w = fluxion.randn([64, 64]).cuda().requiresGrad_(), x = fluxion.randn([128, 64]).cuda();
      let most = 0;
      for (let i = 0; i < 300; i++) {
        x.matmul(w).tanh().square().mean().backward();
        fluxion.noGrad(() => w.sub_(w.grad, { alpha: 0.1 }));
        w.grad = null;
        most = Math.max(most, cuda.memoryReserved());
      }
      say(most);`);
    expect(Number(line)).toBeLessThan(24 << 20);
  });

  it("of workers: each has devices of its own, and all is well when they end", () => {
    expect(run({}, `
      const { Worker } = await import("node:worker_threads");
      const text = \`import * as fluxion from ${JSON.stringify(pathToFileURL(library).href)};
        import { parentPort } from "node:worker_threads";
        parentPort.postMessage(await fluxion.ones([100]).cuda().mul(2).sum().toTypedArrayAsync());\`;
      const x = ones([100]).cuda();
      for (let i = 0; i < 3; i++) {
        const workers = [0, 1].map(() => new Worker(new URL("data:text/javascript," + encodeURIComponent(text))));
        const sums = await Promise.all(workers.map((worker) => new Promise((resolve, reject) => { worker.on("message", resolve); worker.on("error", reject); })));
        await Promise.all(workers.map((worker) => worker.terminate()));
        say(...sums.map((one) => one[0]), x.sum().item());
      }`)).toEqual(["200 200 100", "200 200 100", "200 200 100"]);
  });
});
