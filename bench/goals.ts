// What the cases are held to: the time over PyTorch's in the same run, below 1 being faster, and how
// much of the machine's limit they must reach. The first pattern that fits a name counts.

interface Goals {
  /** Our time over the peer's is at most this. */
  readonly ratio?: number;
  /** The share of the limit is at least this. */
  readonly limit?: number;
}

const TRANSCENDENTAL = "exp|log|sin|tanh|erf|gelu|gelu_tanh|pow2.5";
const ONE_OPERATOR = `${TRANSCENDENTAL}|neg|relu|sigmoid|lgamma|sqrt|silu|clone|to_float64|add|mul|maximum|lt|atan2`;

const TABLE: readonly (readonly [pattern: string, goals: Goals])[] = [
  ["overhead/(add_grad|add64_grad|chain20.*)", { ratio: 0.15 }],
  ["overhead/.*", { ratio: 0.1 }],
  ["train/xor_sgd/4", { ratio: 0.1 }],
  ["pointwise/(dropout|where)/.*|random/.*", { ratio: 0.3 }],
  [`pointwise/(${ONE_OPERATOR})/1e7`, { ratio: 0.35, limit: 0.85 }],
  ["pointwise/.*/1e7", { ratio: 0.35 }],
  [`pointwise/(${TRANSCENDENTAL})(_float64)?/1e[46]`, { ratio: 0.8 }],
  ["pointwise/.*", { ratio: 1 }],
  ["reduce/(sum|mean|amax).*|rowwise/(softmax|log_softmax|layer_norm).*", { ratio: 0.8 }],
  ["reduce/(var|argmax|logsumexp).*|scan/cumsum.*", { ratio: 0.3 }],
  ["sort/(sort|argsort|unique).*|index/masked_select.*", { ratio: 0.3 }],
  ["index/(index_select|gather|scatter_add)/.*|sort/topk.*", { ratio: 0.8 }],
  ["copy/.*|broadcast/add.*", { ratio: 0.5 }],
  ["matmul/.*", { ratio: 1 }],
  ["conv(_grad)?/depthwise.*", { ratio: 0.7 }],
  ["conv(_grad)?/.*", { ratio: 1 }],
  ["train/(mlp_.*/64|lstm_sgd.*)", { ratio: 0.7 }],
  ["train/cnn.*", { ratio: 0.9 }],
  ["train/transformer.*", { ratio: 1 }],
];

const COMPILED = TABLE.map(([pattern, goals]) => [new RegExp(`^(${pattern})$`), goals] as const);

export function goalsOf(name: string): Goals {
  return COMPILED.find(([pattern]) => pattern.test(name))?.[1] ?? {};
}
