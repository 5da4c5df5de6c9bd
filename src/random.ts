// Generators: a seed and a counter. Values come from Philox4x32-10 (Salmon et al., "Parallel random
// numbers: as easy as 1, 2, 3", SC 2011), so the same seed gives the same values on every device,
// whatever the number of threads. See native/core/philox.h for which words an element takes.

import { ArgumentError, showValue } from "./errors.js";
import { OFFSET, SEED, frameInt64 } from "./native.js";

/** Elements that may share a block of words: a draw begins with a whole one. */
const SHARING = 4;

/** A stream of random numbers. Each draw of n elements advances the counter by n, up to a multiple of 4. */
export class Generator {
  private seed: bigint;
  private offset = 0n;

  constructor(seed: number | bigint = 0) { this.seed = checkSeed("Generator", seed); }

  /** Starts the stream of another seed from its beginning. */
  manualSeed(seed: number | bigint): this {
    this.seed = checkSeed("manualSeed", seed);
    this.offset = 0n;
    return this;
  }

  /** Where the stream stands: save it and set it again to repeat what follows. */
  get state(): { seed: bigint; offset: bigint } { return { seed: this.seed, offset: this.offset }; }
  set state(state: { seed: bigint; offset: bigint }) {
    if (typeof state?.seed !== "bigint" || typeof state.offset !== "bigint" || state.offset < 0n) {
      throw new ArgumentError(`Generator: expected a state { seed, offset } of two bigints, got ${showValue(state)}`);
    }
    this.seed = BigInt.asIntN(64, state.seed);
    this.offset = state.offset;
  }

  /** Writes the stream's place into the frame and reserves the next `count` draws. */
  reserve(count: number): void {
    frameInt64[SEED] = this.seed;
    frameInt64[OFFSET] = this.offset;
    this.offset += BigInt(Math.ceil(count / SHARING) * SHARING);
  }
}

/** The generator that random operators use unless given another. */
export const defaultGenerator = new Generator(BigInt(Date.now()));

/** Seeds the default generator. @example manualSeed(0); randn([2, 3]) */
export function manualSeed(seed: number | bigint): Generator { return defaultGenerator.manualSeed(seed); }

/** The generator an operator was given, or the default one. */
export function checkGenerator(op: string, generator: unknown): Generator {
  if (generator === undefined || generator === null) return defaultGenerator;
  if (generator instanceof Generator) return generator;
  throw new ArgumentError(`${op}: expected generator to be a Generator, got ${showValue(generator)}`, { op, got: generator });
}

function checkSeed(op: string, seed: unknown): bigint {
  if (typeof seed === "bigint") return BigInt.asIntN(64, seed);
  if (typeof seed === "number" && Number.isSafeInteger(seed)) return BigInt(seed);
  throw new ArgumentError(`${op}: expected an integer seed, got ${showValue(seed)}`, { op, got: seed });
}
