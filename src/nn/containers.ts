// Modules that hold other modules: in a chain, by number, by name.

import { ArgumentError, IndexError, showValue } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import { type Layer, Module, type Place, placesOf } from "./module.js";

/**
 * Layers in a chain: each takes the result of the one before it. Names are `0.weight`, `0.bias`, ….
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 * @example const model = new nn.Sequential(new nn.Linear(2, 8), new nn.Tanh(), new nn.Linear(8, 1));
 */
export class Sequential extends Module {
  private readonly layers: Layer[] = [];

  constructor(...layers: Layer[]) {
    super();
    layers.forEach((layer) => this.append(layer));
  }

  get length(): number { return this.layers.length; }

  /** The layer at `index`; negative ones count from the end. */
  at(index: number): Layer { return itemAt("Sequential", this.layers, index); }

  /** Adds a layer at the end. */
  append(layer: Layer): this {
    this.layers.push(checkModule("Sequential", layer));
    return this;
  }

  [Symbol.iterator](): Iterator<Layer> { return this.layers[Symbol.iterator](); }

  /** x of the first layer's input shape gives the last layer's output. */
  forward(x: Tensor): Tensor {
    let out = x;
    for (const layer of this.layers) out = layer.forward(out);
    return out;
  }

  protected override places(): Iterable<Place> { return placesOf(this.layers as unknown as Record<string, unknown>); }
}

/**
 * Modules by number, with names `0`, `1`, …. A plain array as a property works as well; this one
 * is a module itself. It has no `forward`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 * @example this.layers = new nn.ModuleList([new nn.Linear(4, 4), new nn.Linear(4, 2)]);
 */
export class ModuleList<M extends Module = Module> extends Module {
  private readonly items: M[] = [];

  constructor(modules: Iterable<M> = []) {
    super();
    for (const module of modules) this.append(module);
  }

  get length(): number { return this.items.length; }

  /** The module at `index`; negative ones count from the end. */
  at(index: number): M { return itemAt("ModuleList", this.items, index); }

  append(module: M): this {
    this.items.push(checkModule("ModuleList", module));
    return this;
  }

  [Symbol.iterator](): Iterator<M> { return this.items[Symbol.iterator](); }

  forward(): never {
    throw new ArgumentError("ModuleList: it has no forward; loop over its modules");
  }

  protected override places(): Iterable<Place> { return placesOf(this.items as unknown as Record<string, unknown>); }
}

/**
 * Modules by name, in order of insertion. It has no `forward`.
 *
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 * @example this.heads = new nn.ModuleDict({ digit: new nn.Linear(8, 10), parity: new nn.Linear(8, 2) });
 */
export class ModuleDict<M extends Module = Module> extends Module {
  private readonly items = new Map<string, M>();

  constructor(modules: Readonly<Record<string, M>> = {}) {
    super();
    for (const [name, module] of Object.entries(modules)) this.set(name, module);
  }

  get size(): number { return this.items.size; }

  has(name: string): boolean { return this.items.has(name); }

  /** The module under `name`. @throws IndexError when there is none. */
  get(name: string): M {
    const found = this.items.get(name);
    if (found) return found;
    throw new IndexError(
      `ModuleDict: no module ${showValue(name)}; there are ${[...this.items.keys()].join(", ") || "none"}`,
      { name });
  }

  /** Puts a module under `name`, in place of the one there. */
  set(name: string, module: M): this {
    if (typeof name !== "string" || name === "" || name.includes(".")) {
      throw new ArgumentError(
        `ModuleDict: expected a name without dots, got ${showValue(name)}`,
        { name });
    }
    this.items.set(name, checkModule("ModuleDict", module));
    return this;
  }

  delete(name: string): boolean { return this.items.delete(name); }

  [Symbol.iterator](): Iterator<[string, M]> { return this.items[Symbol.iterator](); }

  forward(): never {
    throw new ArgumentError("ModuleDict: it has no forward; call the module you want with get(name).forward(x)");
  }

  protected override *places(): Iterable<Place> {
    for (const [name, value] of this.items) yield { name, value, replace: (next) => { this.items.set(name, next as M); } };
  }
}

function checkModule<M extends Module>(op: string, value: M): M {
  if (value instanceof Module) return value;
  throw new ArgumentError(`${op}: expected a module, got ${showValue(value)}`, { op, got: value });
}

function itemAt<M>(op: string, items: readonly M[], index: number): M {
  const found = items.at(index);
  if (found !== undefined && Number.isInteger(index)) return found;
  throw new IndexError(
    `${op}: index ${showValue(index)} is out of range for ${items.length} modules`,
    { op, index });
}
