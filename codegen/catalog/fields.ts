// Every key of the catalog's YAML: where it stands, what it means, an example. The validator, the
// editor schema and the documentation all read this table.

export type Level =
  | "root" | "family" | "entry" | "overload" | "types" | "requirement" | "special" | "reduce" | "scan" | "view"
  | "gather" | "scatter" | "sort" | "create" | "kernels" | "test" | "tolerance";

/** A JSON-schema fragment's essentials. */
export type Shape =
  | "text" | "formula" | "formulas" | "number" | "words" | "map" | "list" | "state"
  | { readonly words: ReadonlyMap<string, string> }
  | { readonly word: ReadonlyMap<string, string> }
  | { readonly level: Level; readonly list?: boolean; /** Names may stand among them. */ readonly named?: boolean };

export interface Field {
  readonly key: string;
  readonly doc: string;
  readonly example: string;
  readonly shape: Shape;
  readonly required?: boolean;
}

export const kindWords: ReadonlyMap<string, string> = new Map([
  ["pointwise", "One element from one of each input."],
  ["reduce", "A fold over dims, in any order."],
  ["scan", "A running fold along one dim."],
  ["rowwise", "Maps and folds along rows, fused into one kernel."],
  ["view", "A new shape, strides and offset; no kernel."],
  ["gather", "Each element read from a computed position."],
  ["scatter", "Each element written to a computed position."],
  ["contract", "A sum of products in index notation."],
  ["sort", "Elements along a dim in order."],
  ["random", "Pointwise with a generator."],
  ["create", "Each element from its index."],
  ["composite", "Calls other operators; no kernel of its own."],
  ["extern", "A hand-written or library kernel."],
]);

/** What is no operator but stands among the entries. */
const overloadWord = ["overload", "One name for several operators, chosen by the arguments."] as const;

export const tagWords: ReadonlyMap<string, string> = new Map([
  ["random", "Draws random numbers."],
  ["nondeterministic_cuda", "May differ between runs on CUDA."],
  ["internal", "Not exported: it serves other operators."],
  ["inplace_only", "Exists only in its in-place form."],
  ["data_dependent", "The result's shape depends on values, not only on shapes."],
  ["wirtinger", "Its gradients are written for complex numbers too, conj and all."],
  ["no_double_backward", "Its gradient cannot be differentiated again."],
]);

export const namespaceWords: ReadonlyMap<string, string> = new Map([
  ["nn.functional", "Functions of layers: `nn.functional.conv2d`."],
  ["linalg", "Linear algebra: `linalg_svd` as `linalg.svd`."],
  ["fft", "Discrete Fourier transforms: `fft_rfft` as `fft.rfft`."],
  ["special", "Special functions: `special.erf`."],
]);

export const variantWords: ReadonlyMap<string, string> = new Map([
  ["function", "A free function."],
  ["method", "A method of Tensor."],
  ["inplace", "A method with a trailing underscore that writes into its tensor."],
]);

export const tiesWords: ReadonlyMap<string, string> = new Map([
  ["split", "Shared evenly between equals."],
  ["first", "All to the first of equals."],
  ["zero", "Nothing at the kink."],
  ["self", "All to the input itself."],
]);

export const promoteWords: ReadonlyMap<string, string> = new Map([
  ["match", "Inputs must have one dtype."],
  ["match_to_float", "As match; integers and bool become the default float."],
  ["promote", "Inputs are promoted to a common dtype."],
  ["int_to_float", "As promote; integers and bool become the default float."],
  ["bool_to_int", "As promote; bool becomes int64."],
  ["first", "All inputs are converted to the dtype of the first, whatever is lost."],
]);

export const likeWords: ReadonlyMap<string, string> = new Map([
  ["well_conditioned", "Matrices with distinct singular values, far from 0."],
  ["triangular", "Either triangle, diagonal included, is well conditioned."],
  ["symmetric", "Symmetric or Hermitian matrices with distinct eigenvalues."],
  ["positive_definite", "Symmetric or Hermitian matrices with eigenvalues far above 0."],
  ["sorted", "Elements that rise along the last dim."],
]);

export const kernelWords: ReadonlyMap<string, string> = new Map([
  ["all", "Every dtype: elements are only moved or converted."],
  ["floating", "Floats; integers and bool are computed in float64 and converted."],
  ["computed", "Those that are not computed in another; the others are converted and back."],
]);

const nanWords: ReadonlyMap<string, string> = new Map([
  ["last", "NaN sorts behind every number."],
  ["first", "NaN sorts before every number."],
]);

type Row = readonly [key: string, shape: Shape, doc: string, example: string];

function fields(required: readonly string[], rows: readonly Row[]): readonly Field[] {
  return rows.map(([key, shape, doc, example]) => ({
    key, shape, doc, example, ...(required.includes(key) ? { required: true } : {}),
  }));
}

export const fieldTable: Readonly<Record<Level, readonly Field[]>> = {
  root: fields(["catalog"], [
    ["catalog", "number", "Version of the catalog's format.", "1"],
    ["doc", "text", "What the catalog holds.", "Operators of the core."],
    ["dtypes", "list", "Dtypes that tensors may have.", "[bool, int64, float32]"],
    ["compute", "map", "Dtypes that are only stored, each with the one its kernels compute in.",
      "{ int8: int32, float16: float32 }"],
    ["dtype_sets", "map", "Named sets of dtypes, used in signatures.",
      "{ float: [float32, float64] }"],
    ["include", "list", "Family files, relative to this one.", "[ops/activation.yaml]"],
    ["requirements", "map", "Requirements that entries of all files may ask for by name.",
      "{ 'matrices(x)': [{ that: rank(x) >= 2, else: 'expected matrices, got {shape(x)}' }] }"],
    ["defaults", "map", "Fields that all entries of this file share.", "{ kind: pointwise }"],
    ["ops", "map", "Entries by name; a small catalog has them here.",
      "{ relu: { kind: pointwise } }"],
  ]),
  family: fields(["doc", "ops"], [
    ["doc", "text", "What the family holds, in a sentence.", "Activation functions."],
    ["defaults", "map", "Fields that all entries of this file share.", "{ kind: pointwise }"],
    ["include", "list", "Further files.", "[ops/more.yaml]"],
    ["requirements", "map", "Requirements that entries of this file may ask for by name.",
      "{ 'matrices(x)': [{ that: rank(x) >= 2, else: 'expected matrices, got {shape(x)}' }] }"],
    ["ops", "map", "Entries by name.", "{ relu: { kind: pointwise } }"],
  ]),
  entry: fields(["doc", "kind", "sig"], [
    ["doc", "text", "First sentence: a summary; then edge cases and sources.", "Logistic sigmoid."],
    ["kind", { word: new Map([...kindWords, overloadWord]) }, "The skeleton that runs the formulas.", "pointwise"],
    ["sig", "text", "Parameters and results.", "(x: Tensor<float>, dim: Dim) => Tensor"],
    ["scalars", "words", "Tensors that may also be host numbers.", "[x, y]"],
    ["forms", "words", "overload: operators, of which a call takes the first that fits.",
      "[max_all, max_dim, maximum]"],
    ["types", { level: "types" }, "Dtype rules.", "{ promote: match, result: sum_type }"],
    ["require", { level: "requirement", list: true, named: true },
      "Conditions, each with its message, or those under `requirements` by name.",
      "[square(x), { that: k >= 0, else: 'k must not be negative, got {k}' }]"],
    ["called", "text", "What the messages of `require` call it, where that is not its name.", "max_pool"],
    ["let", "formulas", "Named formulas that the others share, in order.", "{ n: size(x, dim) }"],
    ["shape", "formula", "Shape of the result, where the kind does not give it.", "shape(x)"],
    ["forward", "formulas", "The value: one formula, or one for each result or enum member.",
      "exp(x)"],
    ["over", "formula", "rowwise: the dims of a row.", "except(1)"],
    ["update", "formulas", "rowwise: new values of `mut` inputs.", "{ mean: lerp(mean, m, 0.1) }"],
    ["reduce", { level: "reduce" }, "The fold of a reduction.", "{ init: 0, combine: a + b }"],
    ["scan", { level: "scan" }, "The fold of a scan.", "{ init: 0, combine: a + b }"],
    ["view", { level: "view" }, "The geometry of a view.",
      "{ shape: shape(x), strides: strides(x), offset: 0 }"],
    ["gather", { level: "gather" }, "What each element reads.", "{ value: 'x[i]' }"],
    ["scatter", { level: "scatter" }, "What is written where.",
      "{ over: shape(src), into: i, value: 'src[i]' }"],
    ["contract", "formula", "Index notation.", "out[m, n] += a[m, k] * b[k, n]"],
    ["create", { level: "create" }, "Each element from its index i.", "{ value: i[0] }"],
    ["sort", { level: "sort" }, "The order.", "{ before: a < b, nan: last }"],
    ["real_only", "words", "Members of the selecting enum whose formulas complex dtypes lack.",
      "[trunc, floor]"],
    ["special", { level: "special", list: true }, "Cheaper forms under a host condition.",
      "[{ when: y == 2, use: x * x }]"],
    ["pass", "list", "Host numbers a hand-written kernel reads, in order.", "[stride[0], groups]"],
    ["base", "text", "extern: the tensor whose copy the kernel writes into; it reads the others.",
      "x"],
    ["strided", "words", "extern: tensors that the kernel reads by their strides.", "[x]"],
    ["reference", "formulas",
      "extern: what the kernel computes, in formulas, one for each visible result, or as a function in TypeScript; or none, with the reason.",
      "{ values: sort(x).values, indices: argsort(x) }"],
    ["laws", "list", "extern: conditions on inputs and results, where these are not unique.",
      "[x == matmul(Q, R)]"],
    ["code", "text", "composite: a function in TypeScript, where formulas cannot say it.",
      "src/composites/einsum.ts#einsum"],
    ["grad", "formulas", "Per input: a formula, auto, none or unsupported; derived for composites.",
      "{ x: grad * result }"],
    ["linear", "words", "Inputs in which the operator is linear.", "[x]"],
    ["ties", { word: tiesWords }, "Who gets the gradient at a kink.", "split"],
    ["kernels", { level: "kernels" }, "Hand-written kernels; of a gather or scatter, its fast form.", "{ cpu: 'native/cpu/gemm.h#gemm' }"],
    ["tags", { words: tagWords }, "Labels from a closed vocabulary.", "[random]"],
    ["aliases", "words", "Other names.", "[absolute]"],
    ["namespace", { words: namespaceWords }, "Where it is reached under a shorter name too.",
      "[linalg]"],
    ["variants", { words: variantWords }, "Forms that are made.", "[function, method]"],
    ["test", { level: "test" }, "Where inputs are drawn from, and further cases.",
      "{ x: [-3, 3] }"],
  ]),
  overload: fields(["doc", "kind", "forms"], [
    ["doc", "text", "First sentence: a summary.", "The largest value."],
    ["kind", { word: new Map([overloadWord]) }, "What makes it one.", "overload"],
    ["forms", "words", "Operators, of which a call takes the first that its arguments fit.",
      "[max_all, max_dim, maximum]"],
    ["aliases", "words", "Other names.", "[clip]"],
    ["namespace", { words: namespaceWords }, "Where it is reached under a shorter name too.",
      "[linalg]"],
  ]),
  types: fields([], [
    ["promote", { word: promoteWords }, "How unlike inputs meet.", "match"],
    ["keep_ints", "words", "Enum members under which int_to_float leaves integers as they are.",
      "[trunc, floor]"],
    ["result", "text", "bool, int64 or another dtype, sum_type, keep, or a dtype attribute.",
      "sum_type"],
    ["kernels", { word: kernelWords }, "Which dtypes have kernels of their own.", "all"],
  ]),
  requirement: fields(["that", "else"], [
    ["that", "formula", "A host condition.", "rank(x) == 4"],
    ["else", "text", "The message; formulas stand in braces.", "x must be 4-D, got {rank(x)}-D"],
  ]),
  special: fields(["when", "use"], [
    ["when", "formula", "A host condition on attributes and host numbers.", "y == 2"],
    ["use", "formula", "The formula used instead of forward.", "x * x"],
  ]),
  reduce: fields(["init", "combine"], [
    ["state", "state", "Fields of the accumulator and their types.", "{ m: real, s: real }"],
    ["init", "formulas", "The accumulator of nothing.", "0"],
    ["map", "formula", "What an element becomes before it is combined.", "abs(x)"],
    ["step", "formulas", "The accumulator after one more x.", "acc + x"],
    ["combine", "formulas", "Two accumulators a and b into one.", "a + b"],
    ["finish", "formulas", "The result from acc and the count n.", "acc / n"],
  ]),
  scan: fields(["init", "combine"], [
    ["init", "formula", "The value before the first element.", "0"],
    ["combine", "formula", "What was before (a) with the next element (b).", "a + b"],
  ]),
  view: fields(["shape", "strides", "offset"], [
    ["shape", "formula", "Sizes.", "swap(shape(x), 0, 1)"],
    ["strides", "formula", "Strides in elements.", "swap(strides(x), 0, 1)"],
    ["offset", "formula", "Elements to skip at the start.", "0"],
  ]),
  gather: fields(["value"], [
    ["value", "formula", "The element at i, read from the inputs.", "x[replace(i, dim, 0)]"],
  ]),
  scatter: fields(["over", "into", "value"], [
    ["base", "text", "The tensor that is written over; the first one if absent.", "x"],
    ["over", "formula", "Shape of the positions i that are visited.", "shape(index)"],
    ["into", "formula", "Where the value of i goes.", "replace(i, dim, index[i])"],
    ["value", "formula", "What is written.", "src[i]"],
    ["combine", "formula", "What was there (a) with the new value (b); the new value if absent.",
      "a + b"],
  ]),
  sort: fields(["before", "nan"], [
    ["before", "formula", "True when a comes before b.", "a < b"],
    ["nan", { word: nanWords }, "Where NaN goes.", "last"],
    ["keep", "formula", "How many are kept.", "k"],
  ]),
  create: fields(["value"], [
    ["value", "formula", "The element at i.", "start + i[0] * step"],
  ]),
  kernels: fields([], [
    ["cpu", "text", "File and symbol on the CPU.", "native/cpu/gemm.h#gemm"],
    ["cuda", "text", "File and symbol on CUDA: a kernel, or a function in TypeScript made of other operators.", "native/cuda/gemm.cuh#gemm"],
  ]),
  test: fields([], [
    ["cases", "list", "Shapes of tensors and values of attributes.", "[{ x: [2, 3], dim: 0 }]"],
    ["tolerance", { level: "tolerance" }, "Looser than the dtype's, with the reason.",
      "{ atol: 1e-4, rtol: 1e-4, reason: cancellation }"],
    ["phases", "list", "Results whose complex vectors may have any phase; |x| is checked of those.",
      "[eigenvectors]"],
    ["nan", "list", "Inputs that hold NaN too when a kernel is held against its reference.", "[x]"],
    ["skip", "map", "Checks that do not run, each with the reason.", "{ gradcheck: not smooth }"],
  ]),
  tolerance: fields(["atol", "rtol", "reason"], [
    ["atol", "number", "Absolute.", "1e-5"],
    ["rtol", "number", "Relative.", "1e-5"],
    ["reason", "text", "Why the default is too tight.", "sums of large terms"],
  ]),
};

export function keysOf(level: Level): string[] {
  return fieldTable[level].map((field) => field.key);
}
