// What one operator costs on a few elements, and a chain of twenty with its gradient. The goals are
// the project's own: 100 ns for an add of 64 elements, 150 ns when it is recorded.

import { type Tensor, grad, randn } from "../../src/index.js";
import { type Case, recorded } from "../case.js";

function pair(size: number, requiresGrad = false): [Tensor, Tensor] {
  return [randn([size]).requiresGrad_(requiresGrad), randn([size]).requiresGrad_(requiresGrad)];
}

function onPair(body: (a: Tensor, b: Tensor) => unknown, size = 4, requiresGrad = false): () => () => unknown {
  return () => {
    const [a, b] = pair(size, requiresGrad);
    return () => body(a, b);
  };
}

function chain(length: number, backward: boolean): () => () => unknown {
  return onPair((a, b) => {
    let x = a;
    for (let i = 0; i < length; i++) x = x.mul(b);
    return backward ? grad(x.sum(), [a, b]) : x;
  }, 4, true);
}

function square(): () => unknown {
  const x = randn([4, 4]);
  return () => x.matmul(x);
}

function single(): () => unknown {
  const x = randn([1]);
  return () => x.item();
}

export const overhead: readonly Case[] = [
  recorded("overhead/add", onPair((a, b) => a.add(b))),
  recorded("overhead/add_grad", onPair((a, b) => a.add(b), 4, true)),
  recorded("overhead/add64", onPair((a, b) => a.add(b), 64), { goalUs: 0.1 }),
  recorded("overhead/add64_grad", onPair((a, b) => a.add(b), 64, true), { goalUs: 0.15 }),
  recorded("overhead/add_", onPair((a, b) => a.add_(b, { alpha: 0 }))),
  recorded("overhead/sum", onPair((a) => a.sum())),
  recorded("overhead/view", onPair((a) => a.view([2, 2]))),
  recorded("overhead/matmul_4x4", square),
  recorded("overhead/item", single),
  recorded("overhead/chain20_forward", chain(20, false)),
  recorded("overhead/chain20_forward_backward", chain(20, true)),
];
