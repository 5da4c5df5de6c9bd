// Batches of samples: `import { data } from "fluxion"`.

export { type Dataset, TensorDataset } from "./dataset.js";
export { DataLoader, type DataLoaderOptions, permutation } from "./loader.js";
