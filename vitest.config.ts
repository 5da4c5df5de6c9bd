// One configuration for all tests: those written by hand in test/, and the gradient checks that are
// generated. Processes rather than threads, so that a fault in the addon takes one file with it.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "generated/gradcheck/**/*.test.ts"],
    pool: "forks",
    // Only there to end a test that hangs: no test may fail because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    passWithNoTests: false,
  },
});
