// Pointwise operators and random numbers at three sizes, their gradients, broadcasting. Inputs are
// positive, so that every function is defined.

import { type DTypeName, type Tensor, dropout, ones, rand, randn, where } from "../../src/index.js";
import { type Case, type Work, gradients, moved, recorded, unrecorded } from "../case.js";

const SIZES: readonly (readonly [tag: string, size: number])[] = [["1e4", 1e4], ["1e6", 1e6], ["1e7", 1e7]];

/** gelu by its tanh approximation, written out. */
function chainGelu(x: Tensor): Tensor {
  const inner = x.add(x.mul(0.044715).mul(x).mul(x)).mul(0.79788456);
  return x.mul(0.5).mul(inner.tanh().add(1));
}

const UNARY: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  neg: (x) => x.neg(), relu: (x) => x.relu(), exp: (x) => x.exp(), log: (x) => x.log(), tanh: (x) => x.tanh(),
  sin: (x) => x.sin(), erf: (x) => x.erf(), sigmoid: (x) => x.sigmoid(), lgamma: (x) => x.lgamma(),
  sqrt: (x) => x.sqrt(), gelu: (x) => x.gelu(), gelu_tanh: (x) => x.gelu({ approximate: "tanh" }),
  silu: (x) => x.silu(), "pow2.5": (x) => x.pow(2.5), chain_square: (x) => x.add(2).mul(x.add(2)),
  chain_gelu: chainGelu, dropout: (x) => dropout(x, 0.1, true), clone: (x) => x.clone(),
  to_float64: (x) => x.to("float64"),
};
const BINARY: Readonly<Record<string, (a: Tensor, b: Tensor) => Tensor>> = {
  add: (a, b) => a.add(b), mul: (a, b) => a.mul(b), maximum: (a, b) => a.maximum(b), lt: (a, b) => a.lt(b),
  atan2: (a, b) => a.atan2(b), where: (a, b) => where(a.gt(b), a, b),
};
/** More than one pass over memory, or random numbers: no share of the copy limit is asked of them. */
const SEVERAL = ["chain_square", "chain_gelu", "where", "dropout"];
/** Bytes of an element of the result, where it is not float32. */
const RESULT_BYTES: Readonly<Record<string, number>> = { to_float64: 8, lt: 1 };

function work(name: string, operands: number, size: number): Work | undefined {
  return SEVERAL.includes(name) ? undefined : { read: 4 * operands * size, written: (RESULT_BYTES[name] ?? 4) * size };
}

const DIFFERENTIATED = ["exp", "tanh", "sigmoid", "gelu", "silu", "chain_gelu"];

function ofSize([tag, size]: readonly [string, number]): Case[] {
  const on = (body: (x: Tensor) => Tensor) => () => {
    const x = randn([size]).abs().add(0.1);
    return () => body(x);
  };
  const onTwo = (body: (a: Tensor, b: Tensor) => Tensor) => () => {
    const [a, b] = [randn([size]), randn([size])];
    return () => body(a, b);
  };
  return [
    ...Object.entries(UNARY).map(([name, body]) => unrecorded(`pointwise/${name}/${tag}`, on(body), { work: work(name, 1, size) })),
    ...Object.entries(BINARY).map(([name, body]) => unrecorded(`pointwise/${name}/${tag}`, onTwo(body), { work: work(name, 2, size) })),
    ...DIFFERENTIATED.map((name) => gradients(`pointwise_grad/${name}/${tag}`, () => {
      const x = randn([size]).requiresGrad_();
      return { body: () => UNARY[name](x), inputs: [x], cotangent: ones([size]) };
    })),
    recorded(`random/randn/${tag}`, () => () => randn([size])),
    recorded(`random/rand/${tag}`, () => () => rand([size])),
  ];
}

const DOUBLE: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  add: (x) => x.add(x), exp: (x) => x.exp(), tanh: (x) => x.tanh(), sin: (x) => x.sin(), log: (x) => x.log(), erf: (x) => x.erf(),
  "pow2.5": (x) => x.pow(2.5),
};

function double([name, body]: [string, (x: Tensor) => Tensor]): Case {
  return unrecorded(`pointwise/${name}_float64/1e6`, () => {
    const x = randn([10 ** 6], { dtype: "float64" }).abs().add(0.1);
    return () => body(x);
  }, { work: { read: 8e6, written: 8e6 } });
}

const HALVES: readonly DTypeName[] = ["float16", "bfloat16"];

/** Into half precision, out of it, and a sum in it. */
function half(dtype: DTypeName): Case[] {
  const size = 10 ** 6;
  const onHalf = (body: (x: Tensor) => Tensor) => () => {
    const x = randn([size]).to(dtype);
    return () => body(x);
  };
  const from = (): (() => Tensor) => {
    const x = randn([size]);
    return () => x.to(dtype);
  };
  return [
    unrecorded(`pointwise/to_${dtype}/1e6`, from, { work: { read: 4 * size, written: 2 * size } }),
    unrecorded(`pointwise/from_${dtype}/1e6`, onHalf((x) => x.to("float32")), { work: { read: 2 * size, written: 4 * size } }),
    unrecorded(`pointwise/add_${dtype}/1e6`, onHalf((x) => x.add(x)), { work: { read: 2 * size, written: 2 * size } }),
  ];
}

function broadcast(name: string, shape: readonly number[], body: (a: Tensor, b: Tensor) => Tensor): Case {
  return unrecorded(`broadcast/${name}/4096x1024`, () => {
    const [a, b] = [randn([4096, 1024]), randn(shape)];
    return () => body(a, b);
  }, { work: moved(4096 * 1024 + shape.reduce((product, size) => product * size), 4096 * 1024) });
}

export const pointwise: readonly Case[] = [
  ...SIZES.flatMap(ofSize),
  ...Object.entries(DOUBLE).map(double),
  ...HALVES.flatMap(half),
  broadcast("add_row", [1024], (a, b) => a.add(b)),
  broadcast("add_column", [4096, 1], (a, b) => a.add(b)),
  broadcast("add_transposed", [1024, 4096], (a, b) => a.add(b.transpose(0, 1))),
];
