// Reductions, scans and operators on rows, with the gradients of the latter.

import { type Tensor, crossEntropy, layerNorm, randint, randn } from "../../src/index.js";
import { type Case, type Differentiated, gradients, moved, unrecorded } from "../case.js";

const FOLDS: Readonly<Record<string, (x: Tensor, dim: number) => Tensor>> = {
  sum: (x, dim) => x.sum(dim), mean: (x, dim) => x.mean(dim), amax: (x, dim) => x.amax(dim),
  argmax: (x, dim) => x.argmax(dim), var: (x, dim) => x.var({ dim }),
  logsumexp: (x, dim) => x.logsumexp(dim), prod: (x, dim) => x.prod(dim),
};

function on(shape: readonly number[], body: (x: Tensor) => unknown): () => () => unknown {
  return () => {
    const x = randn(shape);
    return () => body(x);
  };
}

const folds = Object.entries(FOLDS).flatMap(([name, body]) => [0, 1].map((dim) =>
  unrecorded(`reduce/${name}_dim${dim}/4096x4096`, on([4096, 4096], (x) => body(x, dim)), { work: moved(4096 ** 2, 4096) })));

const scans = [0, 1].map((dim) => unrecorded(`scan/cumsum_dim${dim}/1024x1024`, on([1024, 1024], (x) => x.cumsum(dim)), { work: moved(1024 ** 2, 1024 ** 2) }));

/** The same function with its gradients and without. */
function rows(name: string, make: () => Differentiated): Case[] {
  return [
    unrecorded(`rowwise/${name}/1024x1024`, () => make().body, { work: moved(1024 ** 2, 1024 ** 2) }),
    gradients(`rowwise_grad/${name}/1024x1024`, make),
  ];
}

function plain(body: (x: Tensor) => Tensor): () => Differentiated {
  return () => {
    const x = randn([1024, 1024]).requiresGrad_();
    return { body: () => body(x), inputs: [x], cotangent: randn([1024, 1024]) };
  };
}

function affine(): Differentiated {
  const x = randn([1024, 1024]).requiresGrad_();
  const [w, b] = [randn([1024]).requiresGrad_(), randn([1024]).requiresGrad_()];
  return { body: () => layerNorm(x, [1024], w, b), inputs: [x, w, b], cotangent: randn([1024, 1024]) };
}

function classes(): Differentiated {
  const x = randn([1024, 1024]).requiresGrad_();
  const target = randint(0, 1024, [1024]);
  return { body: () => crossEntropy(x, target), inputs: [x] };
}

export const fold: readonly Case[] = [
  ...folds,
  unrecorded("reduce/sum_all/4096x4096", on([4096, 4096], (x) => x.sum()), { work: moved(4096 ** 2, 1) }),
  ...scans,
  unrecorded("scan/cumsum/1e7", on([10 ** 7], (x) => x.cumsum(0)), { work: moved(10 ** 7, 10 ** 7) }),
  ...rows("softmax", plain((x) => x.softmax(-1))),
  ...rows("softmax_dim0", plain((x) => x.softmax(0))),
  ...rows("log_softmax", plain((x) => x.logSoftmax(-1))),
  ...rows("layer_norm", affine),
  gradients("rowwise_grad/cross_entropy/1024x1024", classes),
];
