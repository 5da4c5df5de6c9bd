// Timing a function, as the peer does it (bench/torch_peer.py): the median over batches of calls.
// Batches last some milliseconds here rather than a tenth of one, because V8 collects garbage in bursts:
// short batches would leave the collector out of the median.

/** Microseconds per call. */
export interface Timing {
  readonly us: number;
  readonly us_min: number;
  readonly us_mean: number;
  readonly calls: number;
}

/** Length of a batch, in milliseconds. */
const BATCH_MS = 5;
/** V8 compiles what it sees often: calls before this much time do not count. */
const WARM_UP_MS = 60;
/** What is called so seldom that it is not compiled by then is called this often, or for so long, in a case's first turn. */
const COMPILED_AFTER_CALLS = 2000, LONGEST_WARM_UP_MS = 600;
/** Fewer batches make no median. */
const LEAST_BATCHES = 7;

export function measure(body: () => unknown, minTimeMs: number, firstTurn: boolean): Timing {
  const inner = Math.max(1, Math.min(1e6, Math.floor(BATCH_MS / warmUp(body, firstTurn))));
  const times: number[] = [];
  let total = 0;
  while (total < minTimeMs || times.length < LEAST_BATCHES) {
    const start = performance.now();
    for (let i = 0; i < inner; i++) body();
    const elapsed = performance.now() - start;
    times.push((elapsed / inner) * 1000);
    total += elapsed;
    if (total > 8 * minTimeMs && times.length >= 3) break;
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { us: median(times), us_min: Math.min(...times), us_mean: mean, calls: inner * times.length };
}

/** Milliseconds of one call once it is warm. */
function warmUp(body: () => unknown, firstTurn: boolean): number {
  const start = performance.now();
  let calls = 0;
  let last = start;
  const isCold = (): boolean => {
    const elapsed = performance.now() - start;
    return calls < 3 || elapsed < WARM_UP_MS || (firstTurn && calls < COMPILED_AFTER_CALLS && elapsed < LONGEST_WARM_UP_MS);
  };
  while (calls < 1e6 && isCold()) {
    last = performance.now();
    for (let i = 0; i <= calls; i++) body();
    calls += calls + 1;
  }
  return Math.max((performance.now() - last) / ((calls + 1) / 2), 1e-6);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
