// A binary heap of nodes, the most recently made on top.

import type { Node } from "./node.js";

export class NodeHeap {
  private readonly items: Node[] = [];

  push(node: Node): void {
    const { items } = this;
    let i = items.length;
    for (; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (items[parent].sequence >= node.sequence) break;
      items[i] = items[parent];
      i = parent;
    }
    items[i] = node;
  }

  pop(): Node | null {
    const { items } = this;
    const top = items[0];
    if (top === undefined) return null;
    const last = items.pop()!;
    if (items.length > 0) this.sink(last);
    return top;
  }

  /** Places `node` from the root down. */
  private sink(node: Node): void {
    const { items } = this;
    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && items[child + 1].sequence > items[child].sequence) child++;
      if (items[child].sequence <= node.sequence) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = node;
  }
}
