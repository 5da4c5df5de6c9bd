// Generated from ops/distinct.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { NO_ATTRS } from "../../src/autograd/record.js";
import { onDeviceOf } from "../../src/device.js";
import { checkBool, readOptions } from "../../src/dispatch/arguments.js";
import { defineExtern, extern } from "../../src/dispatch/extern.js";
import { checkTensor, refuseComplex } from "../../src/dispatch/operand.js";
import { ShapeError, showValue } from "../../src/errors.js";
import { wrapDim } from "../../src/shape.js";
import * as host from "../../src/shape-functions.js";
import { Tensor } from "../../src/tensor/tensor.js";
import {
  distinctRowsGradients,
  distinctRunsGradients,
  distinctSortedGradients,
} from "../autograd/distinct.js";
import {
  unique as uniqueWritten,
  uniqueConsecutive as uniqueConsecutiveWritten,
} from "../../src/composites/distinct.js";

const DISTINCT_ROWS = defineExtern({
  name: "distinctRows",
  kernel: "distinct_rows",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["int64", "int64", "int64", "int64"],
  gradients: distinctRowsGradients,
});

/**
 * The first place of each of the distinct rows of a matrix, of all in order or of neighbours; found
 * says how many. Then which of them each row is, and how often each comes up.
 */
export function distinctRows(x: Tensor, sorts: boolean): {
  firsts: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} | {
  firsts: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} {
  x = checkTensor("distinctRows", "x", x);
  sorts = checkBool("distinctRows", "sorts", sorts);
  if (!(host.rank(x) === 2)) {
    throw new ShapeError(`distinctRows: expected a matrix, got ${showValue(host.shape(x))}`);
  }
  const [firsts, inverse, counts, found] = extern(
    DISTINCT_ROWS,
    [x],
    [[host.size(x, 0)], [host.size(x, 0)], [host.size(x, 0)], []],
    NO_ATTRS,
    [Number(sorts)],
  );
  return { firsts, inverse, counts, found };
}

const DISTINCT_RUNS = defineExtern({
  name: "distinctRuns",
  kernel: "distinct_runs",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int64", "int64", "int64"],
  gradients: distinctRunsGradients,
});

/**
 * The same of equal neighbours, in the order of x.
 */
export function distinctRuns(x: Tensor, wantsInverse: boolean, wantsCounts: boolean): {
  values: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} | {
  values: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} {
  x = checkTensor("distinctRuns", "x", x);
  wantsInverse = checkBool("distinctRuns", "wantsInverse", wantsInverse);
  wantsCounts = checkBool("distinctRuns", "wantsCounts", wantsCounts);
  const [values, inverse, counts, found] = extern(
    DISTINCT_RUNS,
    [x],
    [[host.numel(x)], [wantsInverse ? host.numel(x) : 0], [wantsCounts ? host.numel(x) : 0], []],
  );
  return { values, inverse, counts, found };
}

const DISTINCT_SORTED = defineExtern({
  name: "distinctSorted",
  kernel: "distinct_sorted",
  inputs: [{
    name: "x",
    dtypes: [
      "bool",
      "uint8",
      "int8",
      "int16",
      "int32",
      "int64",
      "float16",
      "bfloat16",
      "float32",
      "float64",
    ],
    generic: true,
    scalar: false,
  }],
  promote: "match",
  results: ["T", "int64", "int64", "int64"],
  gradients: distinctSortedGradients,
});

/**
 * The distinct elements of a vector in order, at the front of values; found says how many. Then
 * which of them each element is, and how often each comes up, if wanted.
 */
export function distinctSorted(x: Tensor, wantsInverse: boolean, wantsCounts: boolean): {
  values: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} | {
  values: Tensor;
  inverse: Tensor;
  counts: Tensor;
  found: Tensor;
} {
  x = checkTensor("distinctSorted", "x", x);
  wantsInverse = checkBool("distinctSorted", "wantsInverse", wantsInverse);
  wantsCounts = checkBool("distinctSorted", "wantsCounts", wantsCounts);
  const [values, inverse, counts, found] = extern(
    DISTINCT_SORTED,
    [x],
    [[host.numel(x)], [wantsInverse ? host.numel(x) : 0], [wantsCounts ? host.numel(x) : 0], []],
  );
  return { values, inverse, counts, found };
}

export interface UniqueOptions {
  sorted?: boolean;
  returnInverse?: boolean;
  returnCounts?: boolean;
  dim?: number;
}

/**
 * The distinct elements of x in order, or its distinct parts along dim; on request, which of them
 * each element or part is, and how often each comes up. Each NaN is its own. sorted says nothing
 * more: the result is in order in any case.
 */
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnInverse: true; returnCounts: true },
): { values: Tensor; inverse: Tensor; counts: Tensor };
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnCounts: true },
): { values: Tensor; counts: Tensor };
export function unique(
  x: Tensor,
  options: UniqueOptions & { returnInverse: true },
): { values: Tensor; inverse: Tensor };
export function unique(x: Tensor, options?: UniqueOptions): Tensor;
export function unique(
  x: Tensor,
  sorted: boolean,
  options: UniqueOptions & { returnInverse: true; returnCounts: true },
): { values: Tensor; inverse: Tensor; counts: Tensor };
export function unique(
  x: Tensor,
  sorted: boolean,
  options: UniqueOptions & { returnCounts: true },
): { values: Tensor; counts: Tensor };
export function unique(
  x: Tensor,
  sorted: boolean,
  options: UniqueOptions & { returnInverse: true },
): { values: Tensor; inverse: Tensor };
export function unique(x: Tensor, sorted: boolean, options?: UniqueOptions): Tensor;
export function unique(
  x: Tensor,
  sorted: boolean,
  returnInverse: boolean,
  options?: UniqueOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function unique(
  x: Tensor,
  sorted: boolean,
  returnInverse: boolean,
  returnCounts: boolean,
  options?: UniqueOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function unique(
  x: Tensor,
  sorted?: boolean,
  returnInverse?: boolean,
  returnCounts?: boolean,
  dim?: number,
  options?: UniqueOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function unique(x: Tensor, ...rest: unknown[]): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
} {
  const options = readOptions<UniqueOptions>(
    "unique",
    ["sorted", "returnInverse", "returnCounts", "dim"],
    ["sorted", "returnInverse", "returnCounts", "dim"],
    rest,
  );
  x = checkTensor("unique", "x", x);
  refuseComplex("unique", "x", x);
  const sorted = checkBool("unique", "sorted", options.sorted ?? true);
  const returnInverse = checkBool("unique", "returnInverse", options.returnInverse ?? false);
  const returnCounts = checkBool("unique", "returnCounts", options.returnCounts ?? false);
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("unique", options.dim, x.ndim);
  return onDeviceOf(x, () => uniqueWritten(x, sorted, returnInverse, returnCounts, dim));
}

export interface UniqueConsecutiveOptions {
  returnInverse?: boolean;
  returnCounts?: boolean;
  dim?: number;
}

/**
 * x, or its parts along dim, with all but the first of equal neighbours left out; on request, as
 * unique, where each went and how many it stands for.
 */
export function uniqueConsecutive(
  x: Tensor,
  options: UniqueConsecutiveOptions & { returnInverse: true; returnCounts: true },
): { values: Tensor; inverse: Tensor; counts: Tensor };
export function uniqueConsecutive(
  x: Tensor,
  options: UniqueConsecutiveOptions & { returnCounts: true },
): { values: Tensor; counts: Tensor };
export function uniqueConsecutive(
  x: Tensor,
  options: UniqueConsecutiveOptions & { returnInverse: true },
): { values: Tensor; inverse: Tensor };
export function uniqueConsecutive(x: Tensor, options?: UniqueConsecutiveOptions): Tensor;
export function uniqueConsecutive(
  x: Tensor,
  returnInverse: boolean,
  options?: UniqueConsecutiveOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function uniqueConsecutive(
  x: Tensor,
  returnInverse: boolean,
  returnCounts: boolean,
  options?: UniqueConsecutiveOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function uniqueConsecutive(
  x: Tensor,
  returnInverse?: boolean,
  returnCounts?: boolean,
  dim?: number,
  options?: UniqueConsecutiveOptions,
): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
};
export function uniqueConsecutive(x: Tensor, ...rest: unknown[]): Tensor | {
  values: Tensor;
  inverse?: Tensor;
  counts?: Tensor;
} {
  const options = readOptions<UniqueConsecutiveOptions>(
    "uniqueConsecutive",
    ["returnInverse", "returnCounts", "dim"],
    ["returnInverse", "returnCounts", "dim"],
    rest,
  );
  x = checkTensor("uniqueConsecutive", "x", x);
  refuseComplex("uniqueConsecutive", "x", x);
  const returnInverse = checkBool(
    "uniqueConsecutive",
    "returnInverse",
    options.returnInverse ?? false,
  );
  const returnCounts = checkBool(
    "uniqueConsecutive",
    "returnCounts",
    options.returnCounts ?? false,
  );
  const dim = options.dim === undefined || options.dim === null
    ? undefined
    : wrapDim("uniqueConsecutive", options.dim, x.ndim);
  return onDeviceOf(x, () => uniqueConsecutiveWritten(x, returnInverse, returnCounts, dim));
}

declare module "../../src/tensor/tensor.js" {
  interface Tensor {
    /** See the function `distinctRows`. */
    distinctRows(sorts: boolean): {
      firsts: Tensor;
      inverse: Tensor;
      counts: Tensor;
      found: Tensor;
    };
    /** See the function `distinctRuns`. */
    distinctRuns(wantsInverse: boolean, wantsCounts: boolean): {
      values: Tensor;
      inverse: Tensor;
      counts: Tensor;
      found: Tensor;
    };
    /** See the function `distinctSorted`. */
    distinctSorted(wantsInverse: boolean, wantsCounts: boolean): {
      values: Tensor;
      inverse: Tensor;
      counts: Tensor;
      found: Tensor;
    };
    /** See the function `unique`. */
    unique(
      options: UniqueOptions & { returnInverse: true; returnCounts: true },
    ): { values: Tensor; inverse: Tensor; counts: Tensor };
    unique(options: UniqueOptions & { returnCounts: true }): { values: Tensor; counts: Tensor };
    unique(options: UniqueOptions & { returnInverse: true }): { values: Tensor; inverse: Tensor };
    unique(options?: UniqueOptions): Tensor;
    unique(
      sorted: boolean,
      options: UniqueOptions & { returnInverse: true; returnCounts: true },
    ): { values: Tensor; inverse: Tensor; counts: Tensor };
    unique(
      sorted: boolean,
      options: UniqueOptions & { returnCounts: true },
    ): { values: Tensor; counts: Tensor };
    unique(
      sorted: boolean,
      options: UniqueOptions & { returnInverse: true },
    ): { values: Tensor; inverse: Tensor };
    unique(sorted: boolean, options?: UniqueOptions): Tensor;
    unique(sorted: boolean, returnInverse: boolean, options?: UniqueOptions): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
    unique(
      sorted: boolean,
      returnInverse: boolean,
      returnCounts: boolean,
      options?: UniqueOptions,
    ): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
    unique(
      sorted?: boolean,
      returnInverse?: boolean,
      returnCounts?: boolean,
      dim?: number,
      options?: UniqueOptions,
    ): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
    /** See the function `uniqueConsecutive`. */
    uniqueConsecutive(
      options: UniqueConsecutiveOptions & { returnInverse: true; returnCounts: true },
    ): { values: Tensor; inverse: Tensor; counts: Tensor };
    uniqueConsecutive(
      options: UniqueConsecutiveOptions & { returnCounts: true },
    ): { values: Tensor; counts: Tensor };
    uniqueConsecutive(
      options: UniqueConsecutiveOptions & { returnInverse: true },
    ): { values: Tensor; inverse: Tensor };
    uniqueConsecutive(options?: UniqueConsecutiveOptions): Tensor;
    uniqueConsecutive(returnInverse: boolean, options?: UniqueConsecutiveOptions): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
    uniqueConsecutive(
      returnInverse: boolean,
      returnCounts: boolean,
      options?: UniqueConsecutiveOptions,
    ): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
    uniqueConsecutive(
      returnInverse?: boolean,
      returnCounts?: boolean,
      dim?: number,
      options?: UniqueConsecutiveOptions,
    ): Tensor | {
      values: Tensor;
      inverse?: Tensor;
      counts?: Tensor;
    };
  }
}

Object.assign(Tensor.prototype, {
  distinctRows(this: Tensor, sorts: boolean): {
    firsts: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } | {
    firsts: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } { return distinctRows(this, sorts); },
  distinctRuns(this: Tensor, wantsInverse: boolean, wantsCounts: boolean): {
    values: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } | {
    values: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } { return distinctRuns(this, wantsInverse, wantsCounts); },
  distinctSorted(this: Tensor, wantsInverse: boolean, wantsCounts: boolean): {
    values: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } | {
    values: Tensor;
    inverse: Tensor;
    counts: Tensor;
    found: Tensor;
  } { return distinctSorted(this, wantsInverse, wantsCounts); },
  unique(this: Tensor, ...rest: [never?, never?, never?, never?, never?]): Tensor | {
    values: Tensor;
    inverse?: Tensor;
    counts?: Tensor;
  } { return unique(this, ...rest); },
  uniqueConsecutive(this: Tensor, ...rest: [never?, never?, never?, never?]): Tensor | {
    values: Tensor;
    inverse?: Tensor;
    counts?: Tensor;
  } { return uniqueConsecutive(this, ...rest); },
});
