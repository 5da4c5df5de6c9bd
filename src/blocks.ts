// Blocks of memory on the CPU that serve one tensor after the other: spare ones, and large ones on loan.
//
// Note [Spare blocks]
// The collector finds a dead buffer late: a training step would write every gradient to memory that the
// caches have long forgotten, and make V8 collect at nearly every step. So what the library knows to be
// dead, and what is disposed, is kept for the next result of the same size. Gradients on their way through
// backward are known: `pending` counts where a storage waits on the tape.
//
// Note [Loans]
// V8 counts buffers as memory of its own: one that marks 64 MB of new ones starts to mark its whole heap,
// and from 32 MB on it collects at nearly every new one. So a large tensor's buffer outlives it. The
// storage holds a token, and when the collector has freed that, the buffer is a spare again. After so many
// bytes of them we ask for a collection ourselves. A buffer that was handed out is nobody's spare.

import { collectGarbage } from "./collect.js";
import { endedLoans, lendToken } from "./native.js";

/** A buffer, the address of its first byte, and once an element was read singly, a view of it. */
export interface Block { readonly memory: ArrayBuffer | null; readonly address: number; view?: DataView }

/** Where disposed storages lie. */
export const NOWHERE: Block = Object.freeze({ memory: null, address: 0 });

/** Blocks that were let go of, by the size of the tensor they held. See Note [Spare blocks]. */
export class Spares {
  static readonly MOST_BYTES = 256 << 20;
  /** The sizes used last come last. */
  private readonly bySize = new Map<number, Block[]>();
  private bytes = 0;

  keep(sizeBytes: number, block: Block): void {
    if (sizeBytes > Spares.MOST_BYTES) return;
    const blocks = this.bySize.get(sizeBytes) ?? [];
    this.bySize.delete(sizeBytes);
    this.bySize.set(sizeBytes, blocks);
    blocks.push(block);
    this.bytes += sizeBytes;
    for (const [size, others] of this.bySize) {
      while (this.bytes > Spares.MOST_BYTES && others.length > 0) {
        others.shift();
        this.bytes -= size;
      }
      if (others.length > 0) break;
      this.bySize.delete(size);
    }
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
export class Loans {
  /** A collection is asked for after so many bytes were lent. */
  private static readonly COLLECT_EVERY_BYTES = 128 << 20;
  private readonly lent: (Lent | null)[] = [];
  private readonly unused: number[] = [];
  private bytes = 0;

  constructor(private readonly spares: Spares) {}

  lend(sizeBytes: number, block: Block): Loan {
    const number = this.unused.pop() ?? this.lent.length;
    this.lent[number] = { block, sizeBytes };
    return { number, token: lendToken(number) };
  }

  /** The block is not to come back: it was handed out, or is a spare already. */
  forget({ number }: Loan): void { this.lent[number] = null; }

  /** Makes spares of what nobody holds any more; what a collection must find first, only after many bytes. */
  reclaim(sizeBytes: number): void {
    this.takeBack();
    if ((this.bytes += sizeBytes) < Loans.COLLECT_EVERY_BYTES) return;
    this.bytes = 0;
    collectGarbage("minor");
    this.takeBack();
  }

  private takeBack(): void {
    for (const number of endedLoans()) {
      const ended = this.lent[number];
      this.lent[number] = null;
      this.unused.push(number);
      if (ended !== null) this.spares.keep(ended.sizeBytes, ended.block);
    }
  }
}
