// Pointwise operators and random numbers at three sizes, their gradients, broadcasting. Inputs are
// positive, so that every function is defined.

import { type Tensor, dropout, ones, rand, randn, where } from "../../src/index.js";
import { type Case, gradients, recorded, unrecorded } from "../case.js";

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
    ...Object.entries(UNARY).map(([name, body]) => unrecorded(`pointwise/${name}/${tag}`, on(body))),
    ...Object.entries(BINARY).map(([name, body]) => unrecorded(`pointwise/${name}/${tag}`, onTwo(body))),
    ...DIFFERENTIATED.map((name) => gradients(`pointwise_grad/${name}/${tag}`, () => {
      const x = randn([size]).requiresGrad_();
      return { body: () => UNARY[name](x), inputs: [x], cotangent: ones([size]) };
    })),
    recorded(`random/randn/${tag}`, () => () => randn([size])),
    recorded(`random/rand/${tag}`, () => () => rand([size])),
  ];
}

const DOUBLE: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  add: (x) => x.add(x), exp: (x) => x.exp(), tanh: (x) => x.tanh(),
};

function double([name, body]: [string, (x: Tensor) => Tensor]): Case {
  return unrecorded(`pointwise/${name}_float64/1e6`, () => {
    const x = randn([10 ** 6], { dtype: "float64" });
    return () => body(x);
  });
}

function broadcast(name: string, shape: readonly number[], body: (a: Tensor, b: Tensor) => Tensor): Case {
  return unrecorded(`broadcast/${name}/4096x1024`, () => {
    const [a, b] = [randn([4096, 1024]), randn(shape)];
    return () => body(a, b);
  });
}

export const pointwise: readonly Case[] = [
  ...SIZES.flatMap(ofSize),
  ...Object.entries(DOUBLE).map(double),
  broadcast("add_row", [1024], (a, b) => a.add(b)),
  broadcast("add_column", [4096, 1], (a, b) => a.add(b)),
  broadcast("add_transposed", [1024, 4096], (a, b) => a.add(b.transpose(0, 1))),
];
