// A view must stay inside the storage of what it shows, whatever the layout of that.

import type { Op } from "../catalog/model.js";
import { forEachIndex, Tensor } from "../reference/tensor.js";
import type { Value } from "../reference/value.js";
import { casesOf, type Case } from "./cases.js";
import type { Bench } from "./report.js";

export function verifyView(op: Op, bench: Bench): void {
  for (const one of casesOf(op, bench)) {
    for (const args of [one.args, padded(one.args), reversed(one.args)]) {
      if (!stays(op, args, one, bench)) return;
    }
  }
}

/** The same tensors as the middle of larger ones. */
function padded(args: Case["args"]): Map<string, Value> {
  return mapTensors(args, (x) => {
    const strides = x.strides.map((stride) => 2 * stride);
    const data = new Array<number>(2 * x.data.length + 4).fill(0);
    return new Tensor(x.shape, strides, 3, data);
  });
}

/** The same tensors with their dims laid out from the first to the last. */
function reversed(args: Case["args"]): Map<string, Value> {
  return mapTensors(args, (x) => {
    let step = 1;
    const strides = x.shape.map((size) => {
      const stride = step;
      step *= Math.max(1, size);
      return stride;
    });
    return new Tensor(x.shape, strides, 0, x.data);
  });
}

function mapTensors(args: Case["args"], change: (x: Tensor) => Tensor): Map<string, Value> {
  return new Map([...args].map(([name, value]) =>
    [name, value instanceof Tensor ? change(value) : value]));
}

function stays(op: Op, args: Case["args"], one: Case, bench: Bench): boolean {
  const view = attempt(op, args, bench);
  if (view === undefined) return true;
  let [low, high] = [Infinity, -Infinity];
  forEachIndex(view.shape, (index) => {
    const at = view.address(index);
    [low, high] = [Math.min(low, at), Math.max(high, at)];
  });
  if (view.numel === 0 || (low >= 0 && high < view.data.length)) return true;
  bench.sink.error("FX314", op.body.kind === "view" ? op.body.strides.span : op.span,
    `${op.name} reaches elements ${low} to ${high} of a storage of ${view.data.length}`,
    { help: `In the case ${one.label}.` });
  return false;
}

/** The view, where the operator takes these arguments at all. */
function attempt(op: Op, args: Case["args"], bench: Bench): Tensor | undefined {
  try {
    if (!bench.interpreter.accepts(op, args)) return undefined;
    const view = bench.interpreter.run(op, args).get(op.results[0].name);
    return view instanceof Tensor ? view : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
