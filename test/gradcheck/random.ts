// Deterministic samples: a small generator seeded by text, so a failing case can be repeated.

/** mulberry32 over a hash of the seed text: uniform numbers in [0, 1). */
export function seeded(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `n` distinct numbers spread over [low, high]: no two are equal, so selections have no ties. */
export function spread(n: number, [low, high]: readonly [number, number], random: () => number): number[] {
  const slots = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [slots[i], slots[j]] = [slots[j], slots[i]];
  }
  return slots.map((slot) => low + ((slot + 0.1 + 0.8 * random()) / n) * (high - low));
}

/** `n` integers in [low, high]. */
export function integers(n: number, [low, high]: readonly [number, number], random: () => number): number[] {
  return Array.from({ length: n }, () => low + Math.floor(random() * (high - low + 1)));
}
