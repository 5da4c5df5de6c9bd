// One configuration for all tests: those written by hand in test/, and the gradient checks that are
// generated. Processes rather than threads, so that a fault in the addon cannot pass unseen. The
// gradient checks share their processes: they leave nothing behind, and a warm library runs them in
// half the time.

import { defineConfig } from "vitest/config";

const shared = {
  pool: "forks",
  // Only there to end a test that hangs: no test may fail because the machine is busy.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      { test: { ...shared, name: "unit", include: ["test/**/*.test.ts"] } },
      { test: { ...shared, name: "gradcheck", include: ["generated/gradcheck/**/*.test.ts"], isolate: false } },
    ],
  },
});
