// Memory of tensors: alignment, slabs, the zero-copy bridge, buffers that go away, requests that cannot be met.

import { setFlagsFromString } from "node:v8";
import { MessageChannel } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import {
  ArgumentError, DTypeError, DisposedError, IndexError, OutOfMemoryError, ShapeError, type Tensor, frombuffer, fromTypedArray, full, memoryLimit, ones, randn,
  setMemoryLimit, tensor, zeros,
} from "../src/index.js";
import { allocate, allocateOwn } from "../src/storage.js";
import { expectError } from "./expect-error.js";

const usualLimit = memoryLimit();
afterEach(() => setMemoryLimit(usualLimit));

/** What a transfer does to the buffer it takes away; no public function does it to a marked one on Node 20. */
function detach(buffer: ArrayBufferLike): void {
  setFlagsFromString("--allow-natives-syntax");
  (new Function("buffer", "%ArrayBufferDetach(buffer)") as (b: ArrayBufferLike) => void)(buffer);
}

describe("alignment", () => {
  it("starts every tensor at a multiple of 64 bytes, small and large", () => {
    for (let n = 0; n < 300; n += 7) expect(zeros([n]).address % 64, `${n} elements`).toBe(0);
    for (const n of [255, 256, 257, 1000, 70_000, 2_000_000]) expect(zeros([n]).address % 64, `${n} elements`).toBe(0);
    expect(tensor([1]).address % 64).toBe(0);
  });
  it("gives every live tensor an address of its own, also empty ones", () => {
    const kept = Array.from({ length: 500 }, (_, i) => zeros([i % 5]));
    expect(new Set(kept.map((x) => x.address)).size).toBe(500);
  });
});

describe("slabs", () => {
  it("give no place to a size that is negative or not a number: a kernel would write over the neighbours", () => {
    for (const bytes of [-4, NaN, -Infinity]) expect(expectError(() => allocate(bytes), ShapeError, "ERR_SHAPE").message).toContain(String(bytes));
  });
  it("hold small tensors side by side that never touch each other", () => {
    const kept = Array.from({ length: 300 }, (_, i) => full([1 + (i % 40)], i));
    kept.forEach((x, i) => expect(x.toArray()).toEqual(new Array(1 + (i % 40)).fill(i)));
  });
  it("are shared by results and not by leaves, whose buffer is theirs alone", () => {
    const [a, b] = [allocate(16), allocate(16)];
    expect(b.address - a.address === 64 || b.address % 64 === 0).toBe(true);
    expect(allocateOwn(16).expose().buffer).not.toBe(allocateOwn(16).expose().buffer);
  });
  it("never appear in what data hands out: it shows the tensor alone", () => {
    const neighbours = Array.from({ length: 4 }, (_, i) => full([2], i));
    const { buffer } = neighbours[1].data;
    expect(buffer.byteLength).toBeLessThan(256);
    new Uint8Array(buffer).fill(255);
    expect(neighbours[0].toArray()).toEqual([0, 0]);
    expect(neighbours[2].toArray()).toEqual([2, 2]);
  });
});

describe("data", () => {
  it("is the tensor's own memory: writes are seen both ways", () => {
    const x = tensor([[1, 2], [3, 4]]);
    const { data } = x;
    expect(data).toBeInstanceOf(Float32Array);
    data[1] = 20;
    expect(x.toArray()).toEqual([[1, 20], [3, 4]]);
    x.add_(1);
    expect([...(data as Float32Array)]).toEqual([2, 21, 4, 5]);
    expect(x.data.buffer).toBe(data.buffer);
  });
  it("of a view starts at the view's first element", () => {
    const x = tensor([[1, 2], [3, 4]]);
    const row = x.select(0, 1);
    row.data[0] = 30;
    expect(x.toArray()).toEqual([[1, 2], [30, 4]]);
    expect(row.data).toHaveLength(2);
  });
  it("still shows views taken before it was first read", () => {
    const x = zeros([2, 2]).add(1);
    const before = x.select(0, 0);
    x.data[0] = 9;
    expect(before.toArray()).toEqual([9, 1]);
    before.fill_(5);
    expect([...(x.data as Float32Array)]).toEqual([5, 5, 1, 1]);
  });
  it("has the array type of each dtype", () => {
    expect(tensor([1], { dtype: "float64" }).data).toBeInstanceOf(Float64Array);
    expect(tensor([1], { dtype: "int32" }).data).toBeInstanceOf(Int32Array);
    expect(tensor([1n]).data).toBeInstanceOf(BigInt64Array);
    expect(tensor([true]).data).toBeInstanceOf(Uint8Array);
  });
  it("of a tensor that is not contiguous is refused with the way out", () => {
    const error = expectError(() => tensor([[1, 2], [3, 4]]).t().data, ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain("Use contiguous().data");
  });
  it("of an empty tensor is empty", () => expect(zeros([0, 3]).data).toHaveLength(0));
});

describe("frombuffer", () => {
  it("shows the bytes of a buffer or a view, from an offset, as many as asked for", () => {
    const bytes = new Uint8Array(24);
    new Float32Array(bytes.buffer).set([1, 2, 3, 4, 5, 6]);
    const x = frombuffer(bytes.buffer, { dtype: "float32", offset: 4, count: 3 });
    expect(x.toArray()).toEqual([2, 3, 4]);
    new Float32Array(bytes.buffer)[1] = 20;
    x.select(0, 2).fill_(40);
    expect([x.select(0, 0).item(), new Float32Array(bytes.buffer)[3]]).toEqual([20, 40]);
    expect(frombuffer(bytes.subarray(8), { dtype: "float32" }).toArray()).toEqual([3, 40, 5, 6]);
    expect(frombuffer(new DataView(bytes.buffer, 16), { dtype: "complex64", requiresGrad: true }).toArray()).toEqual([{ re: 5, im: 6 }]);
    expect(frombuffer(new ArrayBuffer(0), { dtype: "int64" }).shape).toEqual([0]);
  });
  it("refuses what does not fit", () => {
    const buffer = new ArrayBuffer(10);
    expectError(() => frombuffer(buffer, { dtype: "float32" }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(buffer, { dtype: "float32", count: 3 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(buffer, { dtype: "float32", count: 1, offset: 2 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(buffer, { dtype: "uint8", offset: 11 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(buffer, { dtype: "uint8", count: -2 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer([1, 2] as never, { dtype: "uint8" }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(new SharedArrayBuffer(8) as never, { dtype: "uint8" }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => frombuffer(buffer, { dtype: "float" as never }), DTypeError, "ERR_DTYPE");
  });
});

describe("fromTypedArray", () => {
  it("stands on the caller's memory: writes are seen both ways", () => {
    const mine = Float32Array.from([1, 2, 3, 4, 5, 6]);
    const x = fromTypedArray(mine, [2, 3]);
    mine[0] = 10;
    expect(x.toArray()).toEqual([[10, 2, 3], [4, 5, 6]]);
    x.mul_(2);
    expect([...mine]).toEqual([20, 4, 6, 8, 10, 12]);
    expect(x.data.buffer).toBe(mine.buffer);
  });
  it("starts where the array starts, also off any alignment", () => {
    const buffer = new ArrayBuffer(4 * 64);
    const mine = new Float32Array(buffer, 4, 37).map((_, i) => i);
    const odd = new Float32Array(buffer, 4, 37);
    odd.set(mine);
    const x = fromTypedArray(odd);
    expect(x.shape).toEqual([37]);
    expect(x.add(1).toArray()).toEqual(Array.from(mine, (v) => v + 1));
    expect(x.sum().item()).toBe((36 * 37) / 2);
    expect(x.view([37, 1]).matmul(ones([1, 1])).view([37]).toArray()).toEqual([...mine]);
  });
  it.each([
    [new Float64Array([1.5]), "float64"], [new Int32Array([7]), "int32"], [new BigInt64Array([7n]), "int64"], [new Uint8Array([7]), "uint8"],
    [new Int8Array([-7]), "int8"], [new Int16Array([-7]), "int16"], [new Uint8ClampedArray([7]), "uint8"],
  ] as const)("takes a %o as %s", (array, dtype) => {
    expect(fromTypedArray(array as never).dtype).toBe(dtype);
    expect(fromTypedArray(array as never).numel).toBe(1);
  });
  it("takes an empty array", () => {
    const x = fromTypedArray(new Float32Array(0), [0, 3]);
    expect(x.shape).toEqual([0, 3]);
    expect(x.sum().item()).toBe(0);
  });
  it.each([[new Uint16Array(1)], [new Uint32Array(1)], [new BigUint64Array(1)]])("knows no dtype for a %o", (array) => {
    expectError(() => fromTypedArray(array as never), DTypeError, "ERR_DTYPE");
  });
  it.each([[[1, 2]], [new DataView(new ArrayBuffer(8))], [new ArrayBuffer(8)], [null], [undefined], ["abc"], [{ length: 3 }], [5]])("refuses %o", (value) => {
    expectError(() => fromTypedArray(value as never), ArgumentError, "ERR_ARGUMENT");
  });
  it("refuses a shape that holds another number of elements", () => {
    const error = expectError(() => fromTypedArray(new Float32Array(6), [2, 2]), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("fromTypedArray: shape [2, 2] does not hold 6 elements");
    expectError(() => fromTypedArray(new Float32Array(6), [65536, 65536, 65536, 65536]), ShapeError, "ERR_SHAPE");
    expectError(() => fromTypedArray(new Float32Array(6), [-2, -3]), ShapeError, "ERR_SHAPE");
  });
  it("refuses memory that another thread could change during a kernel", () => {
    const error = expectError(() => fromTypedArray(new Float32Array(new SharedArrayBuffer(16))), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain("SharedArrayBuffer");
    expect(tensor(new Float32Array(new SharedArrayBuffer(8))).toArray()).toEqual([0, 0]);
  });
  it("refuses memory that may move", () => {
    const resizable = new (ArrayBuffer as unknown as new (n: number, o: object) => ArrayBuffer)(16, { maxByteLength: 64 });
    const error = expectError(() => fromTypedArray(new Float32Array(resizable)), ArgumentError, "ERR_ARGUMENT");
    expect(error.message).toContain("resizable");
  });
  it("refuses an array whose buffer was transferred, rather than call it empty", () => {
    const array = new Float32Array(4);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    expectError(() => fromTypedArray(array), DisposedError, "ERR_DETACHED");
    expectError(() => fromTypedArray(array, [4]), DisposedError, "ERR_DETACHED");
    expectError(() => tensor(array), DisposedError, "ERR_DETACHED");
  });
  it("believes the memory and not what has been put in front of it", () => {
    const liar = Object.defineProperty(new Float32Array(2), "length", { value: 1_000_000 });
    expect(fromTypedArray(liar).shape).toEqual([2]);
    expect(tensor(liar).shape).toEqual([2]);
    class Longer extends Float32Array {
      override get byteLength(): number { return 1 << 20; }
    }
    expect(fromTypedArray(new Longer(3)).shape).toEqual([3]);
    const disguised = Object.setPrototypeOf(new Uint8Array(4), Float64Array.prototype) as Float64Array;
    expect(fromTypedArray(disguised).dtype).toBe("uint8");
  });
});

describe("buffers that go away", () => {
  it("cannot be transferred once they were handed out: the tensor stays whole", () => {
    for (const x of [tensor([1, 2, 3]), fromTypedArray(Float32Array.from([1, 2, 3]))]) {
      const { buffer } = x.data;
      const { port1, port2 } = new MessageChannel();
      for (const send of [() => structuredClone(buffer, { transfer: [buffer as ArrayBuffer] }), () => port1.postMessage(buffer, [buffer as ArrayBuffer])]) {
        try {
          send(); // Node 20 copies instead; later versions throw.
        } catch (error) {
          expect((error as Error).name).toBe("DataCloneError");
        }
        expect(buffer.byteLength).toBeGreaterThan(0);
        expect(x.add(1).toArray()).toEqual([2, 3, 4]);
      }
      port1.close();
      port2.close();
    }
  });

  const uses: [string, (x: Tensor) => unknown][] = [
    ["add", (x) => x.add(1)], ["a unary operator", (x) => x.exp()], ["an operator with two such tensors", (x) => x.mul(x)],
    ["an in-place operator", (x) => x.add_(1)], ["sum", (x) => x.sum()], ["softmax", (x) => x.softmax(0)], ["cumsum", (x) => x.cumsum(0)],
    ["matmul", (x) => x.matmul(x)], ["a view", (x) => x.view([1, 3]).add(1)], ["item", (x) => x.select(0, 0).item()], ["toArray", (x) => x.toArray()],
    ["data", (x) => x.data], ["copyElements", (x) => x.copyElements()], ["clone", (x) => x.clone()], ["to", (x) => x.to("float64")],
    ["indexSelect", (x) => x.indexSelect(0, tensor([0n]))], ["scatterAdd", (x) => x.scatterAdd(0, tensor([0n]), tensor([1]))],
    ["being an operand of another", (x) => ones([3]).add(x)], ["copy_ from it", (x) => ones([3]).copy_(x)], ["where", (x) => tensor([true]).where(x, 0)],
    ["layerNorm", (x) => x.layerNorm([3])], ["detach", (x) => x.detach().add(1)],
  ];

  it.each(uses)("throw a clear error at the next use when detached: %s", (_, use) => {
    const x = tensor([1, 2, 3]);
    detach(x.data.buffer);
    expectError(() => use(x), DisposedError, "ERR_DETACHED");
  });
  it.each(uses)("throw a clear error at the next use when disposed: %s", (_, use) => {
    const x = tensor([1, 2, 3]);
    x.dispose();
    expectError(() => use(x), DisposedError, "ERR_DISPOSED");
  });

  it("say what was done and what to do", () => {
    const x = tensor([1]);
    detach(x.data.buffer);
    expect(expectError(() => x.add(1), DisposedError, "ERR_DETACHED").message)
      .toBe("add: the tensor's buffer was detached or shrunk (by a transfer or resize outside the library). Copy it with slice() before transferring");
  });

  it("do not go away between the reading of a tensor and that of the options", () => {
    const x = randn([100, 100]);
    expectError(() => x.sum({ get dim() { x.dispose(); return 0; } }), DisposedError, "ERR_DISPOSED");
    const y = randn([100, 100]);
    expectError(() => y.softmax({ valueOf() { y.dispose(); return 0; } } as never), IndexError, "ERR_INDEX");
    const z = tensor([1, 2, 3]);
    const { buffer } = z.data;
    expectError(() => z.cumsum(0, { get reverse() { detach(buffer); return false; } }), DisposedError, "ERR_DETACHED");
  });
});

describe("dispose", () => {
  it("releases a tensor and every view of it, at once and for good", () => {
    const x = tensor([[1, 2], [3, 4]]);
    const view = x.t();
    x.dispose();
    x.dispose();
    const error = expectError(() => view.add(1), DisposedError, "ERR_DISPOSED");
    expect(error.message).toBe("add: the tensor was disposed");
    expect(String(x)).toBe("Tensor(disposed, shape=[2, 2], dtype=float32)");
  });
  it("is called at the end of a block by using", () => {
    let outside: Tensor;
    {
      using x = tensor([1, 2]);
      outside = x;
      expect(x.sum().item()).toBe(3);
    }
    expectError(() => outside.sum(), DisposedError, "ERR_DISPOSED");
  });
  it("leaves the neighbours in a slab alone", () => {
    const [a, b] = [full([2], 1), full([2], 2)];
    a.dispose();
    expect(b.toArray()).toEqual([2, 2]);
  });
  it("makes backward say which saved tensor is gone", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const factor = tensor([3, 4]);
    const y = x.mul(factor).sum();
    factor.dispose();
    expectError(() => y.backward(), DisposedError, "ERR_DISPOSED");
  });
});

describe("sizes that are none", () => {
  it.each([[[65536, 65536, 65536, 65536]], [[-1]], [[NaN]], [[1.5]], [[2 ** 53]], [[2 ** 52, 2]], [["3"]], [[Infinity]], [[2 ** 31, 2 ** 31]]])("zeros(%o) throws", (size) => {
    let code: unknown;
    try {
      zeros(size as never);
    } catch (error) {
      code = (error as { code: unknown }).code;
    }
    expect(["ERR_SHAPE", "ERR_ARGUMENT"]).toContain(code);
    expect(ones([2]).sum().item()).toBe(2);
  });
});

describe("requests that cannot be met", () => {
  it.each([1e13, 1e14, 1e15, 2 ** 52, 9e15])("of %d elements throw a RangeError with a code, and the next call works", (n) => {
    for (const make of [() => zeros([n]), () => randn([n]), () => tensor([1]).expand([n]).add(1), () => zeros([1]).expand([n]).contiguous(), () => tensor([1]).expand([n]).clone()]) {
      const error = expectError(make, OutOfMemoryError, "ERR_OUT_OF_MEMORY");
      expect(error).toBeInstanceOf(RangeError);
      expect(ones([3]).add(1).toArray()).toEqual([2, 2, 2]);
    }
  });
  it("of 1e13 to 1e19 bytes throw, straight from the allocator", () => {
    for (let bytes = 1e13; bytes <= 1e19; bytes *= 10) {
      expectError(() => allocate(bytes), OutOfMemoryError, "ERR_OUT_OF_MEMORY");
      expectError(() => allocateOwn(bytes), OutOfMemoryError, "ERR_OUT_OF_MEMORY");
    }
  });
  it("leave an in-place operator's tensor as it was", () => {
    const x = tensor([1, 2]);
    setMemoryLimit(8192);
    expectError(() => x.add_(ones([1]).expand([4000]).contiguous().sum()), OutOfMemoryError, "ERR_OUT_OF_MEMORY");
    expect(x.toArray()).toEqual([1, 2]);
    expect(x.version).toBe(0);
  });
});

describe("the memory limit", () => {
  it("bounds one allocation and says what was asked for and what may be had", () => {
    setMemoryLimit(100_000);
    expect(zeros([10_000]).numel).toBe(10_000);
    const error = expectError(() => zeros([100_000]), OutOfMemoryError, "ERR_OUT_OF_MEMORY") as OutOfMemoryError;
    expect(error.facts).toMatchObject({ limit: 100_000 });
    expect(error.message).toMatch(/^allocation of 4000\d\d bytes refused — one tensor may take at most 100000 bytes here\. /);
  });
  it("is most of the machine's or the container's memory at first", () => {
    expect(usualLimit).toBeGreaterThan(2 ** 28);
    expect(Number.isSafeInteger(usualLimit)).toBe(true);
  });
  it.each([0, -1, 1.5, NaN, Infinity, "1e9", null, undefined, 5n])("cannot be %o", (bytes) => {
    expectError(() => setMemoryLimit(bytes as never), ArgumentError, "ERR_ARGUMENT");
    expect(memoryLimit()).toBe(usualLimit);
  });
});
