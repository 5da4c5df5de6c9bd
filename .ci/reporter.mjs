// A vitest reporter that keeps what the totals need: counts, names, and why a test was skipped,
// which vitest's own JSON leaves out. Writes .cache/tests.json, or the file that FLUXION_TESTS_REPORT names.

import { mkdirSync, writeFileSync } from "node:fs";

export default class TotalsReporter {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const report = {
      passed: inState("passed").length,
      failed: inState("failed").map(nameOf),
      skipped: [...inState("skipped"), ...inState("pending")].map((test) => ({
        name: nameOf(test), reason: test.result().note ?? "no reason given",
      })),
      // A file that cannot be loaded has no tests to fail, and an error may belong to none.
      broken: [
        ...modules.filter((module) => module.errors().length > 0).map((m) => m.relativeModuleId),
        ...errors.map((error) => error.message),
      ],
    };
    mkdirSync(".cache", { recursive: true });
    writeFileSync(process.env.FLUXION_TESTS_REPORT ?? ".cache/tests.json", `${JSON.stringify(report, null, 2)}\n`);
  }
}

function nameOf(test) {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
