// What a fresh result costs beside the kernel that fills it: adding 10 million elements into new
// memory, and the same kernel again into the memory it has just filled. They have no peer.

import { add, noGrad, randn } from "../../src/index.js";
import { run } from "../../src/native.js";
import { type Case, recorded, unrecorded } from "../case.js";

const SIZE = 10 ** 7;
const EXISTING = "memory/add_existing/1e7";

function fresh(): () => unknown {
  const [a, b] = [randn([SIZE]), randn([SIZE])];
  return () => a.add(b);
}

/** The call frame still describes the last operator: running it again fills the same result. */
function existing(): () => unknown {
  const [a, b] = [randn([SIZE]), randn([SIZE])];
  const out = noGrad(() => add(a, b));
  return () => {
    run();
    return out;
  };
}

export const memoryTraffic: readonly Case[] = [
  recorded(EXISTING, existing),
  unrecorded("memory/add_fresh/1e7", fresh, { goalRatio: { over: EXISTING, most: 1.5 } }),
];
