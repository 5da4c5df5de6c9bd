// Little strided tensors for the reference interpreter. Elements are scalars of any number type, or
// bools. Clarity before speed: they hold a few dozen elements.

import { contiguousStrides } from "../formula/shape-rules.js";
import type { Scalar } from "./number.js";

export type Element = Scalar | boolean;
export type Shape = readonly number[];

export class Tensor {
  constructor(
    readonly shape: Shape,
    /** In elements. */
    readonly strides: readonly number[],
    readonly offset: number,
    /** Shared by a tensor and its views. */
    readonly data: Element[],
  ) {}

  static of(shape: Shape, data: Element[]): Tensor {
    return new Tensor(shape, contiguousStrides(shape), 0, data);
  }

  static full(shape: Shape, value: Element): Tensor {
    return Tensor.of(shape, new Array<Element>(sizeOf(shape)).fill(value));
  }

  get numel(): number {
    return sizeOf(this.shape);
  }

  get isContiguous(): boolean {
    let step = 1;
    for (let d = this.shape.length - 1; d >= 0; d--) {
      if (this.shape[d] !== 1 && this.strides[d] !== step) return false;
      step *= Math.max(1, this.shape[d]);
    }
    return true;
  }

  /** Where the element at a multi-index lies in the data. */
  address(index: readonly number[]): number {
    let at = this.offset;
    for (let d = 0; d < index.length; d++) at += index[d] * this.strides[d];
    return at;
  }

  at(index: readonly number[]): Element {
    return this.data[this.address(index)];
  }

  /** Elements in row-major order. */
  elements(): Element[] {
    if (this.isContiguous) return this.data.slice(this.offset, this.offset + this.numel);
    const found: Element[] = [];
    forEachIndex(this.shape, (index) => found.push(this.at(index)));
    return found;
  }

  /** The same elements stretched to a shape they broadcast to, by strides of zero. */
  expand(shape: Shape): Tensor {
    const lead = shape.length - this.shape.length;
    const strides = shape.map((size, d) => {
      if (d < lead) return 0;
      return this.shape[d - lead] === 1 && size !== 1 ? 0 : this.strides[d - lead];
    });
    return new Tensor(shape, strides, this.offset, this.data);
  }

  map(change: (element: Element) => Element): Tensor {
    return Tensor.of(this.shape, this.elements().map(change));
  }
}

export function sizeOf(shape: Shape): number {
  let product = 1;
  for (const size of shape) product *= size;
  return product;
}

/** Visits every multi-index in row-major order. */
export function forEachIndex(
  shape: Shape, visit: (index: readonly number[], at: number) => void,
): void {
  const total = sizeOf(shape);
  const index = new Array<number>(shape.length).fill(0);
  for (let at = 0; at < total; at++) {
    visit([...index], at);
    for (let d = shape.length - 1; d >= 0 && ++index[d] === shape[d]; d--) index[d] = 0;
  }
}

export function broadcastShapes(shapes: readonly Shape[]): Shape {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, d) => {
    const sizes = shapes.map((shape) => shape[d - rank + shape.length] ?? 1);
    const size = sizes.find((one) => one !== 1) ?? 1;
    if (sizes.some((one) => one !== 1 && one !== size)) {
      const all = shapes.map((shape) => `[${shape}]`).join(" with ");
      throw new RangeError(`cannot broadcast ${all}`);
    }
    return size;
  });
}

/** Combines tensors and single elements, element by element, with broadcasting. */
export function zip(
  parts: readonly (Tensor | Element)[], combine: (elements: Element[]) => Element,
): Tensor {
  const tensors = parts.filter((part): part is Tensor => part instanceof Tensor);
  const shape = broadcastShapes(tensors.map((tensor) => tensor.shape));
  const wide = parts.map((part) => (part instanceof Tensor ? part.expand(shape).elements() : part));
  const data = Array.from({ length: sizeOf(shape) }, (_, k) =>
    combine(wide.map((part) => (Array.isArray(part) ? part[k] : part))));
  return Tensor.of(shape, data);
}
