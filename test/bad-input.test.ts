// No input crashes the process: every parameter of every operator, by name and by function, with
// values from a fixed list of hostile ones. Each call gives a result, or an error of the library's own
// with a code; a raw TypeError from inside is a fault. What a caller's own getter throws passes through.

import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OutOfMemoryError, Tensor, TensorError, arange, memoryLimit, noGrad, ones, ops, setMemoryLimit, tensor, zeros } from "../src/index.js";
import { useBundle } from "./bundle.js";
import { expectError } from "./expect-error.js";
import { ArgumentError } from "../src/index.js";
import { allFacts, samplesOf } from "./operators.js";

const facts = await allFacts();
const { library, env } = useBundle();
const usual = { limit: memoryLimit(), frames: Error.stackTraceLimit };
beforeAll(() => {
  setMemoryLimit(64 << 20);
  Error.stackTraceLimit = 2; // Nearly every call here throws, and each frame that is kept takes time.
});
afterAll(() => {
  setMemoryLimit(usual.limit);
  Error.stackTraceLimit = usual.frames;
});

class Mine extends Error {}
const thrower = (): never => { throw new Mine("the caller's own"); };

/** Fresh each time: some are spoilt by use. */
function hostileValues(): [string, unknown][] {
  const disposed = ones([2, 3]);
  disposed.dispose();
  const transferred = new Float32Array(4);
  structuredClone(transferred.buffer, { transfer: [transferred.buffer] });
  const loop: unknown[] = [];
  loop.push(loop);
  return [
    ["undefined", undefined], ["null", null], ["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity], ["-1", -1], ["-0", -0], ["0", 0], ["1.5", 1.5],
    ["7", 7], ["2**31", 2 ** 31], ["-2**31", -(2 ** 31)], ["2**32+5", 2 ** 32 + 5], ["2**53", 2 ** 53], ["-2**53", -(2 ** 53)], ["1e300", 1e300], ["5e-324", 5e-324],
    ['"3"', "3"], ['""', ""], ['"mean"', "mean"], ['"__proto__"', "__proto__"], ["{}", {}], ["[]", []], ["[-1]", [-1]], ["[1.5]", [1.5]], ["[NaN]", [NaN]], ["[undefined]", [undefined]],
    ["[2**53]", [2 ** 53]], ["[2**20, 2**20]", [2 ** 20, 2 ** 20]], ["17 ones", new Array(17).fill(1)], ["[0, 0]", [0, 0]], ["a list in itself", loop], ["holes", new Array(3)],
    ["a symbol", Symbol("s")], ["3n", 3n], ["2n**70n", 2n ** 70n], ["-1n", -1n], ["true", true], ["a function", () => 1], ["a class", Tensor], ["a date", new Date(0)], ["a map", new Map()],
    ["a promise", Promise.resolve(1)], ["a regular expression", /x/], ["an object without prototype", Object.create(null)],
    ["an object with valueOf", { valueOf: () => 1 }], ["an object whose valueOf throws", { valueOf: thrower, toString: thrower, [Symbol.toPrimitive]: thrower }],
    ["a getter that throws", { get dim() { return thrower(); }, get length() { return thrower(); }, get dtype() { return thrower(); } }],
    ["a proxy that throws", new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower })], ["a proxy of a list", new Proxy([1, 0], {})], ["a proxy of nothing much", new Proxy({}, {})],
    ["a typed array", Float32Array.of(1, 2)], ["a transferred array", transferred], ["a buffer", new ArrayBuffer(8)], ["a shared buffer", new SharedArrayBuffer(8)], ["a data view", new DataView(new ArrayBuffer(8))],
    ["a 0-d tensor", tensor(1)], ["an empty tensor", zeros([0])], ["an empty matrix", zeros([0, 3])], ["a tensor of other shape", ones([5, 7])], ["a 4-d tensor", ones([2, 1, 3, 2])], ["int64", tensor([1n, 0n])],
    ["int64 far out", tensor([2n ** 62n, -(2n ** 62n)])], ["bool", tensor([[true, false, true], [false, true, true]])], ["float64", ones([2, 3], { dtype: "float64" })], ["int32", tensor([0, 1, 1], { dtype: "int32" })],
    ["uint8", tensor(Uint8Array.of(1, 2, 3))], ["int16", tensor(Int16Array.of(1, 2, 3))], ["NaN inside", tensor([[NaN, Infinity, -Infinity], [0, -0, 1e38]])], ["strided", arange(12).view([4, 3]).t()],
    ["expanded", ones([1]).expand([2, 3])], ["expanded far", ones([1]).expand([2 ** 45])], ["disposed", disposed], ["one that needs a gradient", ones([2, 3]).requiresGrad_()],
  ];
}


/** Runs a call; anything but a result, an error of the library, or the caller's own error is a fault. */
function attempt(label: string, body: () => unknown): string | null {
  try {
    body();
    return null;
  } catch (error) {
    if (error instanceof Mine) return null;
    if ((error instanceof TensorError || error instanceof OutOfMemoryError) && typeof error.code === "string") {
      return error.message.includes("undefined is not") || error.message.startsWith("internal") ? `${label}: ${error.message}` : null;
    }
    return `${label}: ${String(error)} ${(error as Error)?.stack?.split("\n").slice(1, 3).join(" | ")}`;
  }
}

/** Parameters whose hostile value makes a call that is right but endless, so it is not made. */
const isFar = (label: string): boolean => label === "expanded far";

describe("every parameter of every operator survives every hostile value", () => {
  it("and there are as many operators as the catalog says", () => {
    expect(ops.catalog.length).toBeGreaterThan(280);
    expect(new Set(ops.catalog.map((entry) => entry.name)).size).toBe(ops.catalog.length);
  });

  for (const entry of ops.catalog) {
    it(`of ${entry.name}`, () => {
      const faults: string[] = [];
      const known = facts.get(entry.name) ?? facts.get(entry.name.replace(/_$/, ""));
      const sample = known && samplesOf(entry.name, known).find(({ one }) => one.check !== "empty");
      const good = (): unknown[] => {
        const drawn = sample?.draw();
        return entry.params.map((param) => {
          const known = drawn?.get(param.name);
          if (known) return known;
          return sample && param.name in sample.one.values && param.kind !== "tensor" ? sample.one.values[param.name] : usualValue(param.kind, param.optional, param.members);
        });
      };
      entry.params.forEach((param, i) => {
        for (const [label, value] of hostileValues()) {
          if (isFar(label)) continue;
          const args = good();
          args[i] = value;
          const where = `${entry.name}(${param.name} = ${label})`;
          const call = (): unknown => ops.call(entry.name, args);
          faults.push(attempt(where, call) ?? "", attempt(`${where}, unrecorded`, () => noGrad(call)) ?? "");
          const bag = Object.fromEntries(entry.params.flatMap((p, j) => (p.option && args[j] !== undefined ? [[p.name, args[j]]] : [])));
          const positional = entry.params.flatMap((p, j) => (p.option ? [] : [args[j]]));
          faults.push(attempt(`${where}, directly`, () => (entry.call as (...all: unknown[]) => unknown)(...positional, ...(Object.keys(bag).length > 0 ? [bag] : []))) ?? "");
          if (param.option) faults.push(attempt(`${where}, by position`, () => (entry.call as (...all: unknown[]) => unknown)(...positional, value)) ?? "");
        }
      });
      for (const [label, value] of hostileValues()) {
        if (isFar(label)) continue;
        faults.push(attempt(`${entry.name}(…, ${label})`, () => (entry.call as (...all: unknown[]) => unknown)(...good().slice(0, entry.params.filter((p) => !p.option).length), value)) ?? "");
        faults.push(attempt(`${entry.name}() with ${label} only`, () => (entry.call as (...all: unknown[]) => unknown)(value)) ?? "");
      }
      faults.push(attempt(`${entry.name}()`, () => (entry.call as () => unknown)()) ?? "");
      expect(faults.filter((fault) => fault !== "").slice(0, 8)).toEqual([]);
    });
  }
});

/** A value that a parameter of this kind takes. */
function usualValue(kind: string, optional: boolean, members?: readonly string[]): unknown {
  if (optional) return undefined;
  if (kind === "tensor") return tensor([[0.5, 0.25, 0.75], [0.1, 0.2, 0.3]]);
  if (kind === "shape" || kind === "ints") return [2, 3];
  if (kind === "dims") return [0];
  if (kind === "enum") return members![0];
  if (kind === "dtype") return "float32";
  return kind === "bool" ? true : kind === "number" || kind === "int" ? 1 : 0;
}

describe("options", () => {
  it("that no operator knows are refused by every operator, by name", () => {
    const accepted: string[] = [];
    for (const entry of ops.catalog) {
      const args = entry.params.map((param) => usualValue(param.kind, param.optional, param.members));
      try {
        ops.call(entry.name, args.filter((value) => value !== undefined), { noSuchOption: 1 });
        accepted.push(entry.name);
      } catch (error) {
        if (!(error instanceof TensorError)) throw error;
      }
    }
    expect(accepted).toEqual([]);
  });
});

describe("ops.call", () => {
  it("names the nearest operator", () => {
    expect(expectError(() => ops.call("log_sofmax", [ones([2])]), ArgumentError, "ERR_UNKNOWN_OPERATOR").message).toBe('ops.call: unknown operator "log_sofmax". Did you mean "log_softmax"?');
  });
  it("refuses what is no name, no list, no options, and too many arguments", () => {
    for (const [, name] of hostileValues()) expect(attempt("name", () => ops.call(name as never))).toBeNull();
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) expectError(() => ops.call(name), ArgumentError, "ERR_UNKNOWN_OPERATOR");
    for (const [label, value] of hostileValues()) {
      expect(attempt(`args ${label}`, () => ops.call("add", value as never))).toBeNull();
      expect(attempt(`options ${label}`, () => ops.call("add", [ones([1]), 1], value as never))).toBeNull();
    }
    expectError(() => ops.call("relu", [ones([1]), 1]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => ops.call("add", [ones([1]), 1], null as never), ArgumentError, "ERR_ARGUMENT");
  });
  it("takes options in either spelling", () => {
    expect((ops.call("log_softmax", [zeros([2])], { dim: -1 }) as Tensor).numel).toBe(2);
    expect((ops.call("leaky_relu", [tensor([-1])], { negative_slope: 0.5 }) as Tensor).item()).toBe(-0.5);
    expect((ops.call("leaky_relu", [tensor([-1])], { negativeSlope: 0.5 }) as Tensor).item()).toBe(-0.5);
  });
});

describe("random calls", () => {
  const shape = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
  const layout = fc.constantFrom("plain", "transposed", "stepped", "expanded", "offset");
  const dtype = fc.constantFrom("float32", "float64", "int32", "int64", "bool");
  const operand = fc.record({ shape, layout, dtype, scale: fc.integer({ min: -3, max: 3 }) });
  type Operand = { shape: number[]; layout: string; dtype: string; scale: number };
  const attribute = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constantFrom(undefined, null, 0.5, true, false, "mean", "none", [0], [1, 0], [-1], [2, 2], "float64"));

  it("over shapes, strides, dtypes and attributes give results or the library's errors", { timeout: 120_000 }, () => {
    let calls = 0;
    const faults: string[] = [];
    fc.assert(fc.property(fc.nat(ops.catalog.length - 1), fc.array(operand, { minLength: 5, maxLength: 5 }), fc.array(attribute, { minLength: 6, maxLength: 6 }), fc.boolean(), (which, operands, attributes, same) => {
      const entry = ops.catalog[which];
      let [t, a] = [0, 0];
      const args = entry.params.map((param) => (param.kind === "tensor" ? (param.optional && attributes[t % 6] === null ? undefined : made(operands[same ? 0 : t++ % 5])) : attributes[a++ % 6]));
      calls++;
      const fault = attempt(`${entry.name}(${JSON.stringify(args.map((arg) => (arg instanceof Tensor ? `${arg.dtype}${JSON.stringify(arg.shape)}/${JSON.stringify(arg.strides)}` : arg)))})`, () => {
        const out = ops.call(entry.name, args);
        for (const result of out instanceof Tensor ? [out] : Object.values(out)) {
          result.toArray();
          if (result.requiresGrad) result.backward(ones(result.shape as number[], { dtype: result.dtype }));
        }
      });
      if (fault) faults.push(fault);
    }), { seed: 20260801, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false });
    expect(faults.slice(0, 8)).toEqual([]);
    expect(calls).toBeGreaterThan(1000);
  });

  function made({ shape: size, layout: how, dtype: type, scale }: Operand): Tensor {
    const fill = (dims: number[]): Tensor => {
      const n = dims.reduce((x, y) => x * y, 1);
      const x = arange(n, { dtype: "float64" }).mul(0.37).add(scale).view(dims);
      const out = x.to(type as "float32");
      return type.startsWith("float") && scale > 1 ? out.requiresGrad_() : out;
    };
    if (how === "transposed" && size.length > 1) return fill([...size].reverse()).permute(size.map((_, d) => size.length - 1 - d));
    if (how === "stepped" && size.length > 0) return fill([...size.slice(0, -1), size[size.length - 1] * 2]).slice(-1, { step: 2 });
    if (how === "expanded" && size.length > 0) return fill([1, ...size.slice(1)]).expand(size);
    if (how === "offset" && size.length > 0) return fill([size[0] + 2, ...size.slice(1)]).slice(0, { start: 2 });
    return fill(size);
  }
});

describe("a process that met bad input", () => {
  it("exits cleanly", () => {
    const script = `
      const { ops, ones, tensor } = await import("${pathToFileURL(library).href}");
      let errors = 0;
      for (const { name, params } of ops.catalog) for (const bad of [undefined, NaN, -1, "x", ones([2, 3]), tensor([9n])]) {
        try { ops.call(name, params.map(() => bad)); } catch (error) { errors++; if (!error.code) throw error; }
      }
      console.log(errors > 100 && ones([2]).add(1).sum().item() === 4 ? "fine" : "wrong");`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", env });
    expect({ status: run.status, signal: run.signal, out: run.stdout.trim(), err: run.stderr }).toEqual({ status: 0, signal: null, out: "fine", err: "" });
  });
});
