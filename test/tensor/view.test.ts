// Views: another shape over the same memory, whose elements alias, and whose bounds are kept.

import { describe, expect, it } from "vitest";
import { ArgumentError, IndexError, ShapeError, type Tensor, TensorError, arange, ones, tensor, zeros } from "../../src/index.js";
import { expectError, thrownBy } from "../expect-error.js";

const grid = (): Tensor => arange(12).view([3, 4]);

describe("a view", () => {
  it.each<[string, (x: Tensor) => Tensor, readonly number[], readonly number[], readonly number[]]>([
    ["view", (x) => x.view([2, 6]), [2, 6], [6, 1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["view with -1", (x) => x.view([-1]), [12], [1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["transpose", (x) => x.transpose(0, 1), [4, 3], [1, 4], [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]],
    ["transpose with negative dims", (x) => x.transpose(-1, -2), [4, 3], [1, 4], [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]],
    ["t", (x) => x.t(), [4, 3], [1, 4], [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]],
    ["permute", (x) => x.view([3, 2, 2]).permute([2, 0, 1]), [2, 3, 2], [1, 4, 2], [0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11]],
    ["movedim", (x) => x.view([3, 2, 2]).movedim(0, -1), [2, 2, 3], [2, 1, 4], [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]],
    ["select", (x) => x.select(0, 1), [4], [1], [4, 5, 6, 7]],
    ["select from the end", (x) => x.select(1, -1), [3], [4], [3, 7, 11]],
    ["slice", (x) => x.slice(1, { start: 1, end: 3 }), [3, 2], [4, 1], [1, 2, 5, 6, 9, 10]],
    ["slice with a step", (x) => x.slice(1, { start: 1, step: 2 }), [3, 2], [4, 2], [1, 3, 5, 7, 9, 11]],
    ["slice by position", (x) => x.slice(0, 1, 2), [1, 4], [4, 1], [4, 5, 6, 7]],
    ["slice beyond the ends", (x) => x.slice(0, { start: -100, end: 100 }), [3, 4], [4, 1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["slice from the end", (x) => x.slice(0, { start: -1 }), [1, 4], [4, 1], [8, 9, 10, 11]],
    ["slice of nothing", (x) => x.slice(0, { start: 2, end: 1 }), [0, 4], [4, 1], []],
    ["narrow", (x) => x.narrow(1, 2, 2), [3, 2], [4, 1], [2, 3, 6, 7, 10, 11]],
    ["diagonal", (x) => x.diagonal(), [3], [5], [0, 5, 10]],
    ["diagonal above", (x) => x.diagonal({ offset: 2 }), [2], [5], [2, 7]],
    ["diagonal below", (x) => x.diagonal({ offset: -1 }), [2], [5], [4, 9]],
    ["diagonal outside", (x) => x.diagonal({ offset: 9 }), [0], [5], []],
    ["unsqueeze", (x) => x.select(0, 0).unsqueeze(-1), [4, 1], [1, 1], [0, 1, 2, 3]],
    ["squeeze", (x) => x.view([3, 1, 4, 1]).squeeze(), [3, 4], [4, 1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["squeeze of a dim that is not 1", (x) => x.squeeze(0), [3, 4], [4, 1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["expand", (x) => x.select(0, 0).expand([2, 4]), [2, 4], [0, 1], [0, 1, 2, 3, 0, 1, 2, 3]],
    ["expand that keeps sizes", (x) => x.narrow(1, 0, 1).expand([-1, 2]), [3, 2], [4, 0], [0, 0, 4, 4, 8, 8]],
    ["unflatten", (x) => x.unflatten(1, [2, -1]), [3, 2, 2], [4, 2, 1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["flatten", (x) => x.flatten(), [12], [1], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["asStrided", (x) => x.asStrided([2, 2], [1, 5], 1), [2, 2], [1, 5], [1, 6, 2, 7]],
  ])("%s has its shape, strides and elements, and its writes are seen by the base", (_, make, shape, strides, values) => {
    const base = grid();
    const view = make(base);
    expect(view.shape).toEqual(shape);
    expect(view.strides).toEqual(strides);
    expect((view.toArray() as unknown[]).flat(5)).toEqual(values);
    expect(view.storage).toBe(base.storage);
    base.add_(100);
    expect((view.toArray() as unknown[]).flat(5)).toEqual(values.map((v) => v + 100));
    if (new Set(values).size < values.length) return;
    view.fill_(-1);
    const left = (base.toArray() as number[][]).flat();
    left.forEach((v, i) => expect(v, `element ${i}`).toBe(values.includes(i) ? -1 : 100 + i));
  });

  it("shares the version counter of its base, as detach does", () => {
    const x = zeros([4]);
    const [view, detached] = [x.view([2, 2]), x.detach()];
    view.add_(1);
    detached.mul_(2);
    expect([x.version, view.version, detached.version]).toEqual([2, 2, 2]);
    expect(x.toArray()).toEqual([2, 2, 2, 2]);
  });

  it("of a 0-d tensor keeps its one element", () => {
    const x = tensor(5);
    expect(x.view([1, 1]).toArray()).toEqual([[5]]);
    expect(x.unsqueeze(0).shape).toEqual([1]);
    expect(x.expand([3]).toArray()).toEqual([5, 5, 5]);
    expect(x.flatten().shape).toEqual([1]);
    expect(x.t().shape).toEqual([]);
    expect(x.squeeze().shape).toEqual([]);
  });

  it("of an empty tensor may have any shape of no elements", () => {
    expect(zeros([0, 3]).view([5, 0]).shape).toEqual([5, 0]);
    expect(zeros([0, 3]).t().shape).toEqual([3, 0]);
    expect(zeros([0, 3]).view([-1]).shape).toEqual([0]);
  });
});

describe("contiguity", () => {
  it("is lost by transposing and found again by contiguous, which copies only then", () => {
    const x = grid();
    expect(x.isContiguous()).toBe(true);
    expect(x.contiguous().storage).toBe(x.storage);
    const turned = x.t();
    expect(turned.isContiguous()).toBe(false);
    const copy = turned.contiguous();
    expect(copy.isContiguous()).toBe(true);
    expect(copy.storage).not.toBe(x.storage);
    expect(copy.toArray()).toEqual(turned.toArray());
  });
  it("makes reshape a view where it can be, and a copy where not", () => {
    const x = grid();
    expect(x.reshape([4, 3]).storage).toBe(x.storage);
    expect(x.t().reshape([12]).storage).not.toBe(x.storage);
    expect(x.t().reshape([12]).toArray()).toEqual([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]);
  });
  it("does not mind the strides of dims of size 1", () => {
    expect(grid().slice(0, { start: 1, end: 2 }).isContiguous()).toBe(true);
    expect(grid().slice(1, { end: 1 }).t().isContiguous()).toBe(false);
    expect(grid().select(0, 0).unsqueeze(0).t().isContiguous()).toBe(true);
  });
});

describe("misuse of views", () => {
  it.each<[string, () => unknown, abstract new (...args: never[]) => Error, string]>([
    ["view of a transposed matrix", () => grid().t().view([12]), ShapeError, "ERR_SHAPE"],
    ["view with another number of elements", () => grid().view([5, 3]), ShapeError, "ERR_SHAPE"],
    ["view with two unknown sizes", () => grid().view([-1, -1]), ShapeError, "ERR_SHAPE"],
    ["view with a fraction", () => grid().view([1.5, 8]), ArgumentError, "ERR_ARGUMENT"],
    ["view with -2", () => grid().view([-2, -6]), ShapeError, "ERR_SHAPE"],
    ["expand of a dim that is not 1", () => grid().expand([6, 4]), ShapeError, "ERR_SHAPE"],
    ["expand to fewer dims", () => grid().expand([4]), ShapeError, "ERR_SHAPE"],
    ["expand to more elements than can be counted", () => ones([1, 1]).expand([2 ** 40, 2 ** 40]), ShapeError, "ERR_SHAPE"],
    ["transpose beyond the dims", () => grid().transpose(0, 2), IndexError, "ERR_INDEX"],
    ["permute that repeats a dim", () => grid().permute([0, 0]), ShapeError, "ERR_SHAPE"],
    ["permute that leaves one out", () => grid().permute([0]), ShapeError, "ERR_SHAPE"],
    ["slice with step 0", () => grid().slice(0, { step: 0 }), ArgumentError, "ERR_ARGUMENT"],
    ["slice with a negative step", () => grid().slice(0, { step: -1 }), ArgumentError, "ERR_ARGUMENT"],
    ["narrow beyond the end", () => grid().narrow(0, 2, 2), ShapeError, "ERR_SHAPE"],
    ["narrow of less than nothing", () => grid().narrow(0, 1, -1), ShapeError, "ERR_SHAPE"],
    ["diagonal along one dim", () => grid().diagonal({ dim1: 0, dim2: -2 }), ArgumentError, "ERR_ARGUMENT"],
    ["squeeze beyond the dims", () => grid().squeeze(2), IndexError, "ERR_INDEX"],
    ["unsqueeze beyond the dims", () => grid().unsqueeze(4), IndexError, "ERR_INDEX"],
    ["t of three dims", () => zeros([1, 1, 1]).t(), ShapeError, "ERR_SHAPE"],
    ["asStrided beyond the storage", () => grid().asStrided([13], [1]), IndexError, "ERR_INDEX"],
    ["asStrided beyond the storage by its offset", () => grid().asStrided([3, 4], [4, 1], 1), IndexError, "ERR_INDEX"],
    ["asStrided before the storage", () => grid().asStrided([1], [1], -1), IndexError, "ERR_INDEX"],
    ["asStrided with a negative stride", () => grid().asStrided([2], [-1], 5), ShapeError, "ERR_SHAPE"],
    ["asStrided with a negative size", () => grid().asStrided([-1], [0]), ShapeError, "ERR_SHAPE"],
    ["asStrided with sizes that overflow", () => grid().asStrided([2 ** 40, 2 ** 40], [0, 0]), ShapeError, "ERR_SHAPE"],
    ["asStrided with a stride that overflows", () => grid().asStrided([3], [2 ** 53 - 1]), IndexError, "ERR_INDEX"],
    ["asStrided with lists of unlike length", () => grid().asStrided([2, 2], [1]), ShapeError, "ERR_SHAPE"],
    ["crop to a negative size", () => grid().slice(0, { start: 1 }).crop([-1, 2]), ShapeError, "ERR_SHAPE"],
    ["crop to more than there is", () => grid().crop([4, 4]), ShapeError, "ERR_SHAPE"],
    ["more dims than a call frame has room for", () => ones([1]).expand(new Array(17).fill(1)), ShapeError, "ERR_SHAPE"],
    ["unsqueeze to more dims than that", () => { let x = ones([1]); for (let i = 0; i < 17; i++) x = x.unsqueeze(0); return x.add(1); }, ShapeError, "ERR_SHAPE"],
  ])("%s throws", (_, body, type, code) => void expectError(body, type, code));

  it.each([3, -4, 1e9, -1e9])("select at %i of 3 throws and says so", (index) => {
    const error = thrownBy(() => grid().select(0, index));
    expect(error).toBeInstanceOf(TensorError);
    expect(error.message).toBe(`select: index ${index} is out of range for dim 0 of [3, 4]`);
  });

  it("works up to 16 dims", () => {
    const x = ones(new Array(16).fill(1)).add(1);
    expect(x.ndim).toBe(16);
    expect(x.sum().item()).toBe(2);
    expect(x.transpose(0, 15).mul(x).sum({ dim: [0, 3] }).ndim).toBe(14);
  });
});

describe("transposing twice, or permuting back", () => {
  it("gives the tensor back", () => {
    const x = arange(24).view([2, 3, 4]);
    expect(x.transpose(0, 2).transpose(0, 2).toArray()).toEqual(x.toArray());
    expect(x.permute([1, 2, 0]).permute([2, 0, 1]).strides).toEqual(x.strides);
  });
});
