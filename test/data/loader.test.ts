import { describe, expect, it } from "vitest";
import * as data from "../../src/data/index.js";
import { ArgumentError, Generator, ShapeError, arange, ones } from "../../src/index.js";
import { expectError } from "../expect-error.js";

const samples = new data.TensorDataset(arange(7), arange(14).reshape([7, 2]));
const firsts = (loader: data.DataLoader<readonly { toArray(): unknown }[]>): unknown[] => [...loader].map(([x]) => x.toArray());

describe("DataLoader", () => {
  it("goes through the data in order, the last batch smaller", () => {
    const loader = new data.DataLoader(samples, { batchSize: 3 });
    expect(loader.length).toBe(3);
    expect(firsts(loader)).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  });

  it("drops the last batch when told so", () => {
    const loader = new data.DataLoader(samples, { batchSize: 3, dropLast: true });
    expect(loader.length).toBe(2);
    expect(firsts(loader)).toEqual([[0, 1, 2], [3, 4, 5]]);
  });

  it("shuffles each pass anew, and alike for one seed", () => {
    const make = () => new data.DataLoader(samples, { batchSize: 7, shuffle: true, generator: new Generator(4) });
    const loader = make();
    const [once, twice] = [firsts(loader), firsts(loader)];
    expect(once).not.toEqual(twice);
    expect((once[0] as number[]).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(firsts(make())).toEqual(once);
  });

  it("keeps the parts of a sample together", () => {
    for (const [x, y] of new data.DataLoader(samples, { batchSize: 2, shuffle: true })) {
      expect(y.toArray()).toEqual((x.toArray() as number[]).map((i) => [2 * i, 2 * i + 1]));
    }
  });

  it("takes any data set with a length and batches", () => {
    const squares: data.Dataset<number[]> = { length: 4, batch: (indices) => indices.map((i) => i * i) };
    expect([...new data.DataLoader(squares, { batchSize: 2 })]).toEqual([[0, 1], [4, 9]]);
  });

  it("gives nothing for no data", () => {
    expect([...new data.DataLoader(new data.TensorDataset(ones([0, 2])))]).toEqual([]);
  });

  it("refuses batch sizes that are none", () => {
    for (const batchSize of [0, -1, 1.5, "3" as never]) expectError(() => new data.DataLoader(samples, { batchSize }), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("TensorDataset", () => {
  it("refuses tensors of different lengths", () => {
    const error = expectError(() => new data.TensorDataset(ones([2]), ones([3, 2])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("TensorDataset: the tensors must agree in their first dim, got [2], [3, 2]");
    expectError(() => new data.TensorDataset(ones([])), ShapeError, "ERR_SHAPE");
    expectError(() => new data.TensorDataset(), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("permutation", () => {
  it("holds every number once, and is fair to every place", () => {
    const counts = new Array<number>(4).fill(0);
    const generator = new Generator(0);
    for (let k = 0; k < 2000; k++) {
      const order = data.permutation(4, generator);
      expect(order.toSorted()).toEqual([0, 1, 2, 3]);
      counts[order.indexOf(0)]++;
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});
