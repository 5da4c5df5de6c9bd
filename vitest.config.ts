// One configuration for all tests: those written by hand in test/, and the gradient checks that are
// generated. Processes rather than threads, so that a fault in the addon cannot pass unseen. The
// files of a project share their processes: they leave nothing behind, and neither the library is
// read again nor its code compiled anew for each of them. The tests of the addons do not, since each
// attaches a frame of its own, or chooses the driver of the GPU.

import { defineConfig } from "vitest/config";

const shared = {
  pool: "forks",
  isolate: false,
  // One for each core: the tests wait for nothing but the processor.
  maxWorkers: "100%",
  // Only there to end a test that hangs: no test may fail because the machine is busy.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
} as const;

const ADDONS = ["test/native/**/*.test.ts", "test/cuda/**/*.test.ts"];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      { test: { ...shared, name: "unit", include: ["test/**/*.test.ts"], exclude: ADDONS } },
      { test: { ...shared, name: "native", include: ADDONS, isolate: true } },
      { test: { ...shared, name: "gradcheck", include: ["generated/gradcheck/**/*.test.ts"] } },
    ],
  },
});
