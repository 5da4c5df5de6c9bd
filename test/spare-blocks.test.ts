// Memory that is let go of early serves the next result of its size, and nothing that anybody still holds.

import { describe, expect, it } from "vitest";
import { type Tensor, grad, ones, randn } from "../src/index.js";

const SIZE = 5000;   // beyond the slabs, whose blocks are shared

/** The first byte of a tensor's memory. */
function addressOf(x: Tensor): number { return x.storage.address; }

describe("a disposed tensor's memory", () => {
  it("is the next result's", () => {
    const x = ones([SIZE]);
    const gone = x.add(1);
    const address = addressOf(gone);
    gone.dispose();
    expect(addressOf(x.add(2))).toBe(address);
    expect(() => gone.add(1)).toThrow(/was disposed/);
  });

  it("is nobody's while a typed array shows it", () => {
    const x = ones([SIZE]);
    const shown = x.add(1);
    const values = shown.data;
    shown.dispose();
    x.add(5);
    expect(values[0]).toBe(2);
  });
});

describe("a gradient on its way", () => {
  it("leaves its memory to later ones", () => {
    const x = randn([SIZE]).requiresGrad_();
    const seen = new Set<number>();
    let y: Tensor = x;
    for (let i = 0; i < 8; i++) {
      y = y.mul(2);
      y.registerHook((g) => { seen.add(addressOf(g)); });
    }
    y.sum().backward();
    // Hooks hold what they see: eight gradients, each with memory of its own.
    expect(seen.size).toBe(8);
    expect(x.grad!.data.every((value) => value === 256)).toBe(true);
  });

  it("is not overwritten where a hook keeps it", () => {
    const x = randn([SIZE]).requiresGrad_();
    const kept: Tensor[] = [];
    const y = x.mul(3);
    y.registerHook((g) => { kept.push(g); });
    y.mul(2).mul(5).sum().backward();
    for (let i = 0; i < 20; i++) ones([SIZE]).mul(i);
    expect(kept[0].data.every((value) => value === 10)).toBe(true);
  });

  it("is not overwritten where it is asked for", () => {
    const x = randn([SIZE]).requiresGrad_();
    const middle = x.mul(3);
    const [gx, gm] = grad(middle.mul(2).mul(5).sum(), [x, middle]);
    for (let i = 0; i < 20; i++) ones([SIZE]).mul(i);
    expect(gx.data.every((value) => value === 30)).toBe(true);
    expect(gm.data.every((value) => value === 10)).toBe(true);
  });

  it("that goes to several inputs serves all of them", () => {
    const x = randn([SIZE]).requiresGrad_(), y = randn([SIZE]).requiresGrad_();
    const a = x.mul(2), b = y.mul(3);
    a.add(b).add(a).add(b.mul(1)).mul(1).sum().backward();
    expect(x.grad!.data.every((value) => value === 4)).toBe(true);
    expect(y.grad!.data.every((value) => value === 6)).toBe(true);
  });

  it("given by the caller stays the caller's", () => {
    const x = randn([SIZE]).requiresGrad_();
    const cotangent = ones([SIZE]);
    x.mul(2).mul(3).backward(cotangent);
    for (let i = 0; i < 20; i++) ones([SIZE]).mul(i);
    expect(cotangent.data.every((value) => value === 1)).toBe(true);
  });
});

describe("a large result's memory", () => {
  const LARGE = 3_000_000;   // 12 MB: on loan
  /** Makes results that nobody keeps, and gives the addresses they had. */
  const passing = (x: Tensor, count: number): number[] => Array.from({ length: count }, () => addressOf(x.add(1)));

  it("serves later ones once it is nobody's, in a synchronous loop", () => {
    const seen = new Set(passing(ones([LARGE]), 100));
    expect(seen.size).toBeLessThan(40);
  });

  it("is not given away while a tensor, a view or a typed array shows it", () => {
    const x = ones([LARGE]);
    const kept = x.add(1), view = x.add(2).slice(0, 5, 10), shown = x.add(3).data;
    const seen = new Set(passing(x, 100));
    expect([kept, view].map((t) => seen.has(addressOf(t)))).toEqual([false, false]);
    expect(kept.data.every((value) => value === 2)).toBe(true);
    expect(view.toArray()).toEqual([3, 3, 3, 3, 3]);
    expect(shown.every((value) => value === 4)).toBe(true);
  });

  it("is the next result's when it is disposed, and given away once only", () => {
    const x = ones([LARGE]);
    const gone = x.add(1);
    const address = addressOf(gone);
    gone.dispose();
    const next = x.add(2);
    expect(addressOf(next)).toBe(address);
    expect(new Set(passing(x, 100)).has(address)).toBe(false);
    expect(next.data.every((value) => value === 3)).toBe(true);
  });
});
