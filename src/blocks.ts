// Blocks of memory on the CPU that serve one tensor after the other: spare ones, and large ones on loan.
//
// Note [Spare blocks]
// The collector finds a dead buffer late: a training step would write every gradient to memory that the
// caches have long forgotten, and make V8 collect at nearly every step. So what the library knows to be
// dead, and what is disposed, is kept for the next result of the same size. Gradients on their way through
// backward are known: `pending` counts where a storage waits on the tape.
//
// Note [Loans]
// V8 counts buffers as memory of its own: 64 MB of new ones that live for a while make it mark its whole
// heap, and from 32 MB on it collects at nearly every new one. So the buffer of a result that is not small
// outlives it. The storage holds a token, and when the collector has freed that, the buffer is a spare
// again. A buffer that was handed out is nobody's spare. After a full collection, when the event loop
// turns, what is spare is given back.
//
// Note [Young results stay in cache]
// Results die young, and the next one may have their memory once V8 has collected. By itself it collects
// after 32 MB or more of them, so that a loop runs through all of that, beyond the processor's caches.
// After 8 MB, a result is written to where one has just been: on a processor with 32 MB of cache neg of
// 10,000 floats takes 2.0 µs instead of 2.9 after 16 MB. A collection takes 36 µs, most of it for what Node.js
// itself keeps. Results that are no smaller than that gain nothing, and wait for more of them.
//
// What the tape keeps is not dead: collected in the middle of a training step it would survive, twice even,
// and then it takes V8 a pass over its whole heap to find it. So it counts when backward has let go of it.

import { collectGarbage } from "./collect.js";
import { endedLoans, lendToken } from "./native.js";

/** Tensors up to this size share slabs (src/storage.ts); their memory is never spare. */
export const SMALL_BYTES = 1024;
/** A token costs more than such a buffer. */
const LEAST_LENT_BYTES = 256 << 10;
const LARGEST_CACHED_BYTES = 8 << 20;
const MOST_SPARE_BYTES = 256 << 20;
const LARGEST_LENT_BYTES = MOST_SPARE_BYTES / 2;

/** A buffer, the address of its first byte, and once an element was read singly, a view of it. */
export interface Block { readonly memory: ArrayBuffer | null; readonly address: number; view?: DataView }

/** Where disposed storages lie. */
export const NOWHERE: Block = Object.freeze({ memory: null, address: 0 });

/** Blocks that were let go of, by the size of the tensor they held. See Note [Spare blocks]. */
class Spares {
  /** The sizes used last come last. */
  private readonly bySize = new Map<number, Block[]>();
  private bytes = 0;

  keep(sizeBytes: number, block: Block): void {
    if (sizeBytes <= SMALL_BYTES || sizeBytes > MOST_SPARE_BYTES) return;
    const blocks = this.bySize.get(sizeBytes) ?? [];
    this.bySize.delete(sizeBytes);
    this.bySize.set(sizeBytes, blocks);
    blocks.push(block);
    this.bytes += sizeBytes;
    for (const [size, others] of this.bySize) {
      while (this.bytes > MOST_SPARE_BYTES && others.length > 0) {
        others.shift();
        this.bytes -= size;
      }
      if (others.length > 0) break;
      this.bySize.delete(size);
    }
  }

  clear(): void {
    this.bySize.clear();
    this.bytes = 0;
  }

  take(sizeBytes: number): Block | undefined {
    const block = this.bySize.get(sizeBytes)?.pop();
    if (block !== undefined) this.bytes -= sizeBytes;
    return block;
  }
}

/** What a storage holds of a block that it was lent. */
export interface Loan { readonly number: number; readonly token: unknown }

interface Lent { readonly block: Block; readonly sizeBytes: number }

/** Blocks on loan to storages. See Note [Loans]. */
class Loans {
  private readonly lent: (Lent | null)[] = [];
  private readonly unused: number[] = [];

  /** Called after full collections: what it watches is nobody's from the start, and those alone find that. */
  private readonly collections = new FinalizationRegistry(() => {
    this.takeBack();
    this.spares.clear();
    this.watch();
  });

  constructor(private readonly spares: Spares) { this.watch(); }

  private watch(): void { this.collections.register({}, undefined); }

  lend(sizeBytes: number, block: Block): Loan {
    const number = this.unused.pop() ?? this.lent.length;
    this.lent[number] = { block, sizeBytes };
    return { number, token: lendToken(number) };
  }

  forget({ number }: Loan): void { this.lent[number] = null; }

  /** Makes spares of the blocks whose tokens the collector has freed. */
  takeBack(): void {
    for (const number of endedLoans()) {
      const ended = this.lent[number];
      this.lent[number] = null;
      this.unused.push(number);
      if (ended !== null) this.spares.keep(ended.sizeBytes, ended.block);
    }
  }
}

/** Bytes of results made since the last collection that nothing is known to keep. */
class Young {
  private bytes = 0;

  constructor(private readonly enough: number) {}

  count(bytes: number): void { this.bytes = Math.max(this.bytes + bytes, -4 * this.enough); }

  /** Whether that many more are worth a collection, which they get. */
  collect(bytes: number): boolean {
    if (this.bytes + bytes < this.enough) return false;
    this.bytes = 0;
    collectGarbage("minor");
    return true;
  }
}

const spares = new Spares();
const loans = new Loans(spares);
const young = new Young(8 << 20);
const youngLarge = new Young(128 << 20);

function youngOf(sizeBytes: number): Young { return sizeBytes > LARGEST_CACHED_BYTES ? youngLarge : young; }

/** A spare block for so many bytes. Where there is none, a collection may find some. */
export function takeSpare(sizeBytes: number): Block | undefined {
  if (sizeBytes <= SMALL_BYTES) return undefined;
  const spare = spares.take(sizeBytes);
  if (spare !== undefined) return spare;
  loans.takeBack();
  const returned = spares.take(sizeBytes);
  if (returned !== undefined || !youngOf(sizeBytes).collect(sizeBytes)) return returned;
  loans.takeBack();
  return spares.take(sizeBytes);
}

/** Counts a result in that block, which is lent to it where it is not small. */
export function lend(sizeBytes: number, block: Block): Loan | null {
  if (sizeBytes <= SMALL_BYTES) return null;
  youngOf(sizeBytes).count(sizeBytes);
  return sizeBytes >= LEAST_LENT_BYTES && sizeBytes <= LARGEST_LENT_BYTES ? loans.lend(sizeBytes, block) : null;
}

/** A block that is nobody's any more. */
export function keepSpare(sizeBytes: number, block: Block): void { spares.keep(sizeBytes, block); }

/** The lent block is not to come back: it was handed out, or is a spare already. */
export function forgetLoan(loan: Loan): void { loans.forget(loan); }

/** The tape keeps so many bytes from here on, or lets go of them again. */
export function countKept(sizeBytes: number, kept: boolean): void {
  if (sizeBytes > SMALL_BYTES) youngOf(sizeBytes).count(kept ? -sizeBytes : sizeBytes);
}
