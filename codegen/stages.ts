// How long each stage of a run takes, for `fluxion generate --time`. The stages mark themselves in
// Node's performance timeline, so nothing has to be handed through the pipeline.

import type { PerformanceMeasure } from "node:perf_hooks";

/** Runs one stage and notes how long it took. */
export function stage<T>(name: string, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(name, { detail: "stage", start, end: performance.now() });
  }
}

/** The stages so far, in order, and the whole since Node has started: `load 95 ms`. */
export function stageTimes(): readonly string[] {
  const measures = performance.getEntriesByType("measure") as PerformanceMeasure[];
  const stages = measures.filter(({ detail }) => detail === "stage")
    .sort((a, b) => a.startTime - b.startTime);
  const cpu_us = process.cpuUsage();
  const elapsed_ms = performance.now() - performance.nodeTiming.bootstrapComplete;
  const whole = `since Node started ${Math.round(elapsed_ms)} ms, `
    + `of processor time ${Math.round((cpu_us.user + cpu_us.system) / 1000)} ms`;
  return [...stages.map(({ name, duration }) => `${name} ${Math.round(duration)} ms`), whole];
}
