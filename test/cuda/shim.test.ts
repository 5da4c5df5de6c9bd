// The CPU as a device and the fake driver, by the scenarios of shim.cpp: what is right works, and what
// is wrong is found and named. The kernels of the library are run on top of this in kernels.test.ts.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../build/Release/fluxion_shim_test", import.meta.url));
if (!existsSync(program)) throw new Error(`${program} is not built. Run: node .ci/setup.mjs --with cuda`);

/** What the program printed for the scenario, and what a sanitizer said. */
function run(scenario: string, suffix = ""): { text: string; report: string } {
  const env = { ...process.env, ASAN_OPTIONS: "detect_leaks=0" };
  const { stdout, stderr, error } = spawnSync(`${program}${suffix}`, [scenario], { encoding: "utf8", env });
  if (error) throw error;
  return { text: stdout.trimEnd().slice(`${scenario}: `.length), report: /(?:WARNING|ERROR): (\w+: [\w-]+(?: race)?)/.exec(stderr)?.[1] ?? "" };
}
const outcome = (scenario: string): string => run(scenario).text;

describe("threads of a block", () => {
  it("run in the order that is asked for", () => {
    expect(outcome("fill")).toBe("1 1 1");
    expect(outcome("ascending")).toBe("0 1 2 3 4 5");
    expect(outcome("descending")).toBe("5 4 3 2 1 0");
    const random = outcome("random");
    expect(random).not.toBe("0 1 2 3 4 5");
    expect(random.split(" ").sort().join(" ")).toBe("0 1 2 3 4 5");
  });

  it("meet at barriers, and exchange within warps", () => {
    expect(outcome("sum_block")).toBe("32640 32640");
    expect(outcome("sum_block_random")).toBe("32640 32640");
    expect(outcome("ballot")).toBe("1 1 0");
    expect(outcome("halves")).toBe("4 4 20 20 36 36 52 52 68 68 84 84 100 100 116 116 33 33");
    expect(outcome("reverse")).toBe("63 62 61");
    expect(outcome("blocks_apart")).toBe("63 62");
  });

  it("that leave, or wait elsewhere, are named with the place", () => {
    expect(outcome("one_leaves")).toMatch(/^one_leaves: thread 0 waits at the barrier of .*shim_kernels\.cpp:\d+, but thread 3 has left the kernel$/);
    expect(outcome("two_barriers")).toMatch(/^two_barriers: thread 0 waits at the barrier of .*, but thread 1 waits at .*$/);
    expect(outcome("shuffle_outside_mask")).toMatch(/a shuffle reads a lane that its mask leaves out/);
    expect(outcome("shuffle_with_the_gone")).toMatch(/lane 16 is in the mask of .*, but has left the kernel$/);
    expect(outcome("after_a_failure"), "the next launch").toBe("63 62");
  });

  it("find shared memory full of NaN, in every block, and no more of it than a device has", () => {
    expect(outcome("fresh_shared")).toBe("nan nan");
    expect(outcome("too_much_shared")).toMatch(/48 KB of shared memory/);
    expect(outcome("shared_of_launch")).toMatch(/the launch gives no shared memory/);
    const [fine, wrong] = ["CUDA_SUCCESS", "CUDA_ERROR_INVALID_VALUE"];
    expect(outcome("shared_limits")).toBe([fine, wrong, wrong, fine, fine, wrong, "nan"].join(" "));
  });

  it("show a missing barrier when the order changes", () => {
    expect(outcome("reverse_wrongly")).toBe("nan nan or 63 62");
    expect(outcome("blocks_collide")).toBe("2 or 0");
  });
});

describe.skipIf(!existsSync(`${program}_thread`))("ThreadSanitizer", () => {
  it.each(["reverse_wrongly", "blocks_collide"])("sees the race of %s", (scenario) => {
    expect(run(scenario, "_thread").report).toBe("ThreadSanitizer: data race");
  });
  it.each(["reverse", "sum_block", "sum_block_random", "halves", "blocks_apart", "random"])("sees none in %s", (scenario) => {
    const { text, report } = run(scenario, "_thread");
    expect(report).toBe("");
    expect(text).toBe(outcome(scenario));
  });
});

describe.skipIf(!existsSync(`${program}_address`))("AddressSanitizer", () => {
  it.each(["write_behind_the_end", "write_after_free"])("sees %s at once", (scenario) => {
    expect(run(scenario, "_address").report).toBe("AddressSanitizer: use-after-poison");
  });
  it.each(["reverse", "sum_block", "after_a_failure", "graphs"])("sees nothing in %s", (scenario) => {
    const { text, report } = run(scenario, "_address");
    expect(report).toBe("");
    expect(text).toBe(outcome(scenario));
  });
});

describe("the skeletons of kernels", () => {
  const skeletons = program.replace("shim_test", "shim_skeletons");
  const run = (suffix: string, order: number): { text: string; report: string } => {
    const env = { ...process.env, ASAN_OPTIONS: "detect_leaks=0" };
    const { stdout, stderr, error } = spawnSync(`${skeletons}${suffix}`, [String(order)], { encoding: "utf8", env });
    if (error) throw error;
    return { text: stdout, report: /(?:WARNING|ERROR): .*\n(?:.*\n){0,12}/.exec(stderr)?.[0] ?? "" };
  };
  const plain = run("", 0).text;

  it("give the same in every order of threads", () => {
    expect(plain.trim().split("\n")).toHaveLength(39);
    expect(plain).toContain("pointwise, wrong places: 0 0\n");
    expect(plain).not.toMatch(/nan|inf/);
    for (const order of [1, 2]) expect(run("", order).text).toBe(plain);
  });
  it.each(["_thread", "_address"].filter((suffix) => existsSync(`${skeletons}${suffix}`)))("are clean under a sanitizer: %s", (suffix) => {
    expect(run(suffix, 2)).toEqual({ text: plain, report: "" });
  });
});

describe("streams", () => {
  it("do nothing before somebody waits", () => {
    expect(outcome("not_before_waiting")).toBe("0 5");
    expect(outcome("read_without_waiting"), "a stream that does not block the null stream").toBe("nan");
    expect(outcome("null_stream_waits"), "one that does").toBe("5");
  });

  it("are ordered by events", () => {
    expect(outcome("event_between_streams")).toBe("CUDA_ERROR_NOT_READY, then CUDA_SUCCESS, 7");
  });

  it("read pageable memory at once, and pinned memory when the copy is due", () => {
    expect(outcome("pageable_source_may_change")).toBe("3 8");
  });

  it("call functions of the host by themselves, which may not call the driver", () => {
    expect(outcome("host_function")).toBe("CUDA_ERROR_NOT_PERMITTED");
  });

  it("are captured, forked and joined, and replayed", () => {
    expect(outcome("graphs")).toBe("0 9, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, CUDA_ERROR_STREAM_CAPTURE_INVALIDATED");
  });
});

describe("memory and failures", () => {
  it("finds writes outside of allocations, and after their end", () => {
    expect(outcome("write_behind_the_end")).toBe("CUDA_ERROR_ILLEGAL_ADDRESS: an allocation of 64 bytes was written at byte 64");
    expect(outcome("write_after_free")).toBe("an allocation of 256 bytes was written at byte 0 after it was freed");
    expect(outcome("stale_operand")).toBe("CUDA_ERROR_ILLEGAL_ADDRESS: fill: operand 0 is an address of no live allocation");
  });

  it("refuses addresses of the host, and ranges beyond an allocation", () => {
    expect(outcome("host_addresses")).toBe("CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_ILLEGAL_ADDRESS: fill: operand 0 is an address of the host");
    expect(outcome("beyond_an_allocation")).toBe("CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_INVALID_VALUE");
  });

  it("runs out, at the limit and on request", () => {
    expect(outcome("out_of_memory")).toBe("CUDA_ERROR_OUT_OF_MEMORY, CUDA_SUCCESS, 0 2 0");
  });

  it("keeps an error for every later call", () => {
    expect(outcome("sticky_error")).toBe("CUDA_ERROR_ILLEGAL_ADDRESS, CUDA_ERROR_ILLEGAL_ADDRESS, CUDA_ERROR_ILLEGAL_ADDRESS, 1");
    expect(outcome("failing_kernel")).toMatch(/^CUDA_ERROR_LAUNCH_FAILED: one_leaves: thread 0 waits/);
  });

  it("refuses launches that no device takes", () => {
    expect(outcome("launch_limits")).toBe("CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_INVALID_VALUE");
  });
});
