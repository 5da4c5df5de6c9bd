// Complex tensors: making and reading them, arithmetic, functions, gradients. Numbers are PyTorch 2.13's.

import { describe, expect, it } from "vitest";
import {
  ArgumentError, type ComplexNumber, DTypeError, GradError, ShapeError, Tensor, abs, addmm, angle, cdist, complex, conj, cov, floatPower, full, fullLike,
  grad, imag, isreal, linalg, linspace, logspace, manualSeed, newFull, nn, ones, ops, polar, pow, rand, randLike, randn, randnLike, real,
  tensor, viewAsComplex, viewAsReal, zeros,
} from "../src/index.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

type Pair = readonly [re: number, im: number];

const POINTS: readonly Pair[] = [[0.5, 1.5], [-1.2, -0.3], [2, 0], [-1, 0]];

const numbers = (pairs: readonly Pair[]): ComplexNumber[] => pairs.map(([re, im]) => ({ re, im }));
const made = (pairs: readonly Pair[]): Tensor => tensor(numbers(pairs), { dtype: "complex128" });
const leaf = (): Tensor => made(POINTS).requiresGrad_();

/** Each part to twelve digits. */
function expectNumbers(x: Tensor, pairs: readonly Pair[]): void {
  const got = x.detach().toArray() as ComplexNumber[];
  expect(got).toHaveLength(pairs.length);
  got.forEach(({ re, im }, k) => {
    for (const [part, wanted] of [[re, pairs[k][0]], [im, pairs[k][1]]]) {
      if (Number.isFinite(wanted)) expect(Math.abs(part - wanted)).toBeLessThan(1e-11 * Math.max(1, Math.abs(wanted)));
      else expect(part).toBe(wanted);
    }
  });
}

function expectReals(x: Tensor, wanted: readonly number[]): void {
  (x.detach().toArray() as number[]).forEach((part, k) => expect(part).toBeCloseTo(wanted[k], 11));
}

function gradientOf(f: (z: Tensor) => Tensor): Tensor {
  const z = leaf();
  return grad(f(z), [z])[0]!;
}

describe("making and reading", () => {
  it("takes { re, im } and numbers, and gives { re, im } back", () => {
    const z = tensor([[{ re: 1, im: -2 }, 3], [0.5, { re: 0, im: 1 }]]);
    expect(z.dtype).toBe("complex64");
    expect(z.toArray()).toEqual([[{ re: 1, im: -2 }, { re: 3, im: 0 }], [{ re: 0.5, im: 0 }, { re: 0, im: 1 }]]);
    expect(tensor({ re: 2, im: 1 }).item()).toEqual({ re: 2, im: 1 });
  });

  it("shows the parts as pairs in data", () => {
    expect(Array.from(made([[1, 2], [3, 4]]).data as Float64Array)).toEqual([1, 2, 3, 4]);
  });

  it("prints both parts", () => {
    expect(String(made([[1, -2.5], [0, 3]]))).toBe("Tensor([1.0000-2.5000i, 0.0000+3.0000i], shape=[2], dtype=complex128, device=cpu)");
  });

  it("refuses a complex number where the dtype is real", () => {
    expectError(() => tensor([{ re: 1, im: 1 }], { dtype: "float32" }), DTypeError, "ERR_DTYPE");
    expectError(() => tensor([{ re: 1 } as never]), ArgumentError, "ERR_ARGUMENT");
  });

  it("keeps the strides of a transposed tensor apart from its elements", () => {
    const z = made([[1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [6, 6]]).reshape([2, 3]);
    expect((z.transpose(0, 1).clone().toArray() as ComplexNumber[][])[2]).toEqual([{ re: 3, im: 3 }, { re: 6, im: 6 }]);
    expect(z.slice(1, { start: 1 }).mul(2).toArray()).toEqual([[{ re: 4, im: 4 }, { re: 6, im: 6 }], [{ re: 10, im: 10 }, { re: 12, im: 12 }]]);
  });
});

describe("promotion and conversion", () => {
  it.each([
    ["float32", "complex64"], ["float64", "complex128"], ["int64", "complex64"], ["bool", "complex64"], ["complex128", "complex128"],
  ] as const)("makes %s times i a %s", (dtype, wanted) => {
    expect(tensor([1, 0]).to(dtype).mul({ re: 0, im: 1 }).dtype).toBe(wanted);
  });

  it("computes a float64 tensor with a complex64 one in complex128", () => {
    expect(tensor([1], { dtype: "float64" }).add(tensor([{ re: 0, im: 1 }])).dtype).toBe("complex128");
  });

  it("drops the imaginary part on the way to real dtypes, and takes both for a truth value", () => {
    const z = made([[1.5, 2], [0, 2], [0, 0]]);
    expect(z.to("float64").toArray()).toEqual([1.5, 0, 0]);
    expect(z.to("int64").toArray()).toEqual([1, 0, 0]);
    expect(z.to("bool").toArray()).toEqual([true, true, false]);
    expect(tensor([1, 2]).to("complex128").toArray()).toEqual([{ re: 1, im: 0 }, { re: 2, im: 0 }]);
  });

  it("does not store a complex result in a real tensor", () => {
    expectError(() => tensor([1]).mul_({ re: 0, im: 1 }), DTypeError, "ERR_DTYPE");
  });
});

describe("functions", () => {
  const wanted: Readonly<Record<string, readonly Pair[]>> = {
    exp: [[0.116625929019, 1.644591201831], [0.287741820953, -0.089008975749], [7.389056098931, 0], [0.367879441171, 0]],
    expm1: [[-0.883374070981, 1.644591201831], [-0.712258179047, -0.089008975749], [6.389056098931, 0], [-0.632120558829, 0]],
    log: [[0.458145365937, 1.249045772398], [0.212633867702, -2.896613990463], [0.69314718056, 0], [0, 3.14159265359]],
    log1p: [[0.752038698388, 0.785398163397], [-1.020110414263, -2.158798930342], [1.098612288668, 0], [-Infinity, 0]],
    log2: [[0.660964047444, 1.801992141682], [0.306765826459, -4.17893063941], [1, 0], [0, 4.532360141827]],
    log10: [[0.198970004336, 0.542453686597], [0.092345715409, -1.257983472262], [0.301029995664, 0], [0, 1.364376353842]],
    sqrt: [[1.020083043209, 0.735234258616], [0.135889086547, -1.103841403392], [1.414213562373, 0], [0, 1]],
    rsqrt: [[0.645157163811, -0.465002974202], [0.109859815138, 0.892402882376], [0.707106781187, 0], [0, -1]],
    sin: [[1.127805246806, 1.868618519183], [-0.974296353235, -0.110345289726], [0.909297426826, 0], [-0.841470984808, 0]],
    cos: [[2.064433656761, -1.020830949598], [0.378786516648, -0.283824815963], [-0.416146836547, 0], [0.540302305868, 0]],
    tan: [[0.079324454804, 0.944372986423], [-1.507489711975, -1.420874968192], [-2.185039863262, 0], [-1.557407724655, 0]],
    asin: [[0.273487290142, 1.226456871251], [-1.194147947008, -0.744840468246], [1.570796326795, 1.316957896925], [-1.570796326795, 0]],
    acos: [[1.297309036653, -1.226456871251], [2.764944273803, 0.744840468246], [0, -1.316957896925], [3.14159265359, 0]],
    atan: [[1.276795025021, 0.641237339365], [-0.894070677321, -0.120878250409], [1.107148717794, 0], [-0.785398163397, 0]],
    sinh: [[0.036860823713, 1.124801247058], [-1.44204351175, -0.535085307448], [3.626860407847, 0], [-1.175201193644, 0]],
    cosh: [[0.079765105307, 0.519789954773], [1.729785332703, 0.446076331699], [3.762195691084, 0], [1.543080634815, 0]],
    tanh: [[2.124799127743, 0.255149221814], [-0.856469291709, -0.088470300156], [0.964027580076, 0], [-0.761594155956, 0]],
    asinh: [[1.069311043158, 1.171157259458], [-1.030144093168, -0.191129655961], [1.443635475179, 0], [-0.88137358702, 0]],
    acosh: [[1.226456871251, 1.297309036653], [0.744840468246, -2.764944273803], [1.316957896925, 0], [0, 3.14159265359]],
    atanh: [[0.146946666226, 1.017221967898], [-0.908889954145, -1.147163322164], [0.549306144334, 1.570796326795], [-Infinity, 0]],
    reciprocal: [[0.2, -0.6], [-0.78431372549, 0.196078431373], [0.5, 0], [-1, 0]],
    square: [[-2, 1.5], [1.35, 0.72], [4, 0], [1, 0]],
    sgn: [[0.316227766017, 0.948683298051], [-0.970142500145, -0.242535625036], [1, 0], [-1, 0]],
    exp2: [[0.71624407993, 1.219423805724], [0.425898324289, -0.089862050841], [4, 0], [0.5, 0]],
  };

  it.each(Object.keys(wanted))("%s agrees with PyTorch, branch cuts included", (name) => {
    expectNumbers(ops.call(name, [made(POINTS)]) as Tensor, wanted[name]);
  });

  it("takes numbers apart as real ones", () => {
    const z = made(POINTS);
    expectReals(abs(z), [1.581138830084, 1.236931687685, 2, 1]);
    expectReals(angle(z), [1.249045772398, -2.896613990463, 0, 3.14159265359]);
    expect(abs(z).dtype).toBe("float64");
    expectNumbers(conj(z), POINTS.map(([re, im]) => [re, -im]));
    expect(isreal(z).toArray()).toEqual([false, false, true, true]);
  });

  it("gives the angle of real numbers, and NaN for NaN", () => {
    expect(angle(tensor([-1, 0, -0, NaN], { dtype: "float64" })).toArray()).toEqual([Math.PI, 0, 0, NaN]);
  });

  it("makes them of real ones", () => {
    expectNumbers(polar(tensor([1, 2], { dtype: "float64" }), tensor([0, 1.5], { dtype: "float64" })), [[1, 0], [0.141474403335, 1.994989973208]]);
    expect(complex(tensor([1]), tensor([2])).toArray()).toEqual([{ re: 1, im: 2 }]);
    expectError(() => complex(tensor([1]), tensor([2], { dtype: "float64" })), DTypeError, "ERR_DTYPE");
  });

  it("divides without early overflow, and by zero to infinities", () => {
    expectNumbers(made([[1e300, 1e300]]).div(made([[2e300, 2e300]])), [[0.5, 0]]);
    expectNumbers(made([[1, 1]]).div(made([[0, 0]])), [[Infinity, Infinity]]);
  });

  it("counts a NaN or an infinity in either part", () => {
    const z = made([[NaN, Infinity], [1, NaN], [1, 2]]);
    expect(z.isnan().toArray()).toEqual([true, true, false]);
    expect(z.isinf().toArray()).toEqual([true, false, false]);
    expect(z.isfinite().toArray()).toEqual([false, false, true]);
  });

  it("has no order", () => {
    const z = made(POINTS);
    expectError(() => z.lt(z), DTypeError, "ERR_DTYPE");
    expectError(() => z.div(z, { roundingMode: "floor" }), DTypeError, "ERR_DTYPE");
    expectError(() => z.max(0), DTypeError, "ERR_DTYPE");
  });

  it("multiplies matrices, also without a library of their own layout", () => {
    const a = made([[1, 1], [2, 0], [3, 0], [0, -1]]).reshape([2, 2]);
    const wanted = [[{ re: 6, im: 2 }, { re: 2, im: 0 }], [{ re: 3, im: 0 }, { re: 5, im: 0 }]];
    expect(a.matmul(a).toArray()).toEqual(wanted);
    expect(a.transpose(0, 1).matmul(a.transpose(0, 1)).transpose(0, 1).toArray()).toEqual(wanted);
    expect(a.matmul(made([[1, 0], [0, 1]])).toArray()).toEqual([{ re: 1, im: 3 }, { re: 4, im: 0 }]);
  });
});

describe("gradients", () => {
  it("point to where the loss rises: of |z|² they are 2z, of Re z 1, of Im z i", () => {
    expectNumbers(gradientOf((z) => real(z.mul(conj(z))).sum()), POINTS.map(([re, im]) => [2 * re, 2 * im]));
    expectNumbers(gradientOf((z) => real(z).sum()), POINTS.map(() => [1, 0]));
    expectNumbers(gradientOf((z) => imag(z).sum()), POINTS.map(() => [0, 1]));
    expectNumbers(gradientOf((z) => real(z.mul(z)).sum()), POINTS.map(([re, im]) => [2 * re, -2 * im]));
  });

  it("agree with PyTorch", () => {
    const exponents = made([[1, -2], [0.5, 0], [2, 0], [-1, 1]]);
    expectNumbers(gradientOf((z) => real(pow(z, exponents)).sum()),
      [[-11.890922604471, 24.450864097305], [0.054929907569, -0.446201441188], [4, 0], [-0.043213918264, -0.043213918264]]);
    expectNumbers(gradientOf((z) => abs(z).sum()), [[0.316227766017, 0.948683298051], [-0.970142500145, -0.242535625036], [1, 0], [-1, 0]]);
    expectNumbers(gradientOf((z) => angle(z).sum()), [[-0.6, 0.2], [0.196078431373, -0.78431372549], [0, 0.5], [0, -1]]);
    expectNumbers(gradientOf((z) => imag(z.prod())), [[0.6, 2.4], [-3, -1], [1.95, 0.15], [-3.9, -0.3]]);
    expectNumbers(gradientOf((z) => real(tensor([{ re: 1, im: 1 }]).div(z)).sum()), [[0.08, -0.56], [-0.884275278739, 0.269127258747], [-0.25, 0.25], [-1, 1]]);
  });

  it("are real for a real leaf among complex numbers", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    const [gradient] = grad(abs(x.mul(tensor([{ re: 1, im: 2 }, { re: 3, im: -1 }]))).sum(), [x]);
    expect(gradient!.dtype).toBe("float32");
    (gradient!.toArray() as number[]).forEach((part, k) => expect(part).toBeCloseTo([2.236068, 3.162278][k], 5));
  });

  it("need a cotangent where the output is complex", () => {
    const z = made([[1, 2]]).requiresGrad_();
    const square = z.mul(z).sum();
    expectError(() => square.backward(), GradError, "ERR_GRAD");
    square.backward(tensor({ re: 0, im: 1 }, { dtype: "complex128" }));
    expectNumbers(z.grad!, [[4, 2]]);
  });

  it("refuse a complex cotangent for a real output", () => {
    const z = made([[1, 2]]).requiresGrad_();
    expectError(() => abs(z).sum().backward(tensor({ re: 0, im: 1 }, { dtype: "complex128" })), DTypeError, "ERR_DTYPE");
  });
});

describe("views of other dtypes", () => {
  it("share the memory", () => {
    const z = made(POINTS.slice(0, 2));
    real(z).fill_(7);
    imag(z).mul_(2);
    expectNumbers(z, [[7, 3], [7, -0.6]]);
    const pairs = tensor([[1, 2], [3, 4]]);
    viewAsComplex(pairs).mul_({ re: 0, im: 1 });
    expect(pairs.toArray()).toEqual([[-2, 1], [-4, 3]]);
    expect(viewAsReal(z).shape).toEqual([2, 2]);
  });

  it("show the parts of a strided tensor", () => {
    const z = made([[1, 10], [2, 20], [3, 30], [4, 40]]).reshape([2, 2]).transpose(0, 1).select(0, 1);
    expect(real(z).toArray()).toEqual([2, 4]);
    expect(imag(z).toArray()).toEqual([20, 40]);
  });

  it("are refused where pairs do not lie side by side", () => {
    expectError(() => viewAsComplex(tensor([[1, 2, 3]])), ShapeError, "ERR_SHAPE");
    expectError(() => viewAsComplex(tensor([[1, 2], [3, 4]]).transpose(0, 1)), ShapeError, "ERR_SHAPE");
    expectError(() => viewAsComplex(tensor([0, 1, 2]).slice(0, { start: 1 })), ShapeError, "ERR_SHAPE");
    expectError(() => imag(tensor([1])), DTypeError, "ERR_DTYPE");
    expect(real(tensor([1])).toArray()).toEqual([1]);
  });

  it("carry gradients through writes into the parts", () => {
    const z = leaf();
    const y = z.mul(1);
    real(y).mul_(3);
    expectNumbers(grad(real(y.mul(y)).sum(), [z])[0]!, [[9, -3], [-21.6, 0.6], [36, 0], [-18, 0]]);
  });

  it("carry gradients through writes into pairs seen as complex numbers", () => {
    const x = tensor([1, 2, 3, 4], { dtype: "float64", requiresGrad: true });
    const y = x.mul(1);
    viewAsComplex(y.view([2, 2])).mul_({ re: 0, im: 1 });
    expectReals(grad(y.mul(tensor([1, 10, 100, 1000])).sum(), [x])[0]!, [10, -1, 1000, -100]);
  });
});

describe("new tensors", () => {
  it("holds a complex number everywhere", () => {
    expect(full([2], { re: 1, im: -2 }).dtype).toBe("complex64");
    expect(full([2], { re: 1, im: -2 }, { dtype: "complex128" }).toArray()).toEqual([{ re: 1, im: -2 }, { re: 1, im: -2 }]);
    const x = zeros([2], { dtype: "complex64" });
    expect(fullLike(x, { re: 0, im: 3 }).toArray()).toEqual([{ re: 0, im: 3 }, { re: 0, im: 3 }]);
    expect(newFull(x, [], { re: 1, im: 1 }).item()).toEqual({ re: 1, im: 1 });
    expectError(() => full([2], { re: 1, im: 1 }, { dtype: "float32" }), DTypeError, "ERR_DTYPE");
    expectError(() => fullLike(ones([2]), { re: 1, im: 1 }), DTypeError, "ERR_DTYPE");
  });

  it("goes from one complex number to another, and raises a base to them", () => {
    expect(linspace(0, { re: 1, im: 2 }, 3).toArray()).toEqual([{ re: 0, im: 0 }, { re: 0.5, im: 1 }, { re: 1, im: 2 }]);
    expect(linspace(0, 1, 2, { dtype: "complex128" }).dtype).toBe("complex128");
    const [, middle] = logspace(0, { re: 1, im: 2 }, 3, { dtype: "complex128" }).toArray() as { re: number; im: number }[];
    expect(middle.re).toBeCloseTo(Math.sqrt(10) * Math.cos(Math.log(10)), 12);
    expect(middle.im).toBeCloseTo(Math.sqrt(10) * Math.sin(Math.log(10)), 12);
    expectError(() => linspace(0, { re: 1, im: 2 }, 3, { dtype: "float64" }), DTypeError, "ERR_DTYPE");
  });

  it("draws both parts, with variance 1 together", () => {
    manualSeed(3);
    const [uniform, normal] = [rand([4000], { dtype: "complex64" }), randn([20000], { dtype: "complex128" })];
    expect(Number(viewAsReal(uniform).min().item())).toBeGreaterThanOrEqual(0);
    expect(Number(viewAsReal(uniform).max().item())).toBeLessThan(1);
    expect(Number(viewAsReal(uniform).mean(0).sub(0.5).abs().max().item())).toBeLessThan(0.02);
    expect(Math.abs(Number(normal.var().item()) - 1)).toBeLessThan(0.03);
    expect(Number(viewAsReal(normal).var(0).sub(0.5).abs().max().item())).toBeLessThan(0.02);
    expect([randLike(normal).dtype, randnLike(uniform).dtype]).toEqual(["complex128", "complex64"]);
  });
});

describe("made of real operators", () => {
  const z = made([[1, 2], [-3, 0.5], [0, -1]]);

  it("convolutions are those of the parts, with a complex bias once", () => {
    const part = (seed: number, shape: number[]): Tensor => { manualSeed(seed); return randn(shape, { dtype: "float64" }); };
    const pair = (seed: number, shape: number[]): [Tensor, Tensor] => [part(seed, shape), part(seed + 1, shape)];
    const [[xr, xi], [wr, wi], [br, bi]] = [pair(1, [2, 4, 6]), pair(3, [6, 2, 3]), pair(5, [6])];
    const options = { padding: 1, groups: 2 };
    const conv = (x: Tensor, w: Tensor): Tensor => nn.functional.conv1d(x, w, null, options);
    const whole = nn.functional.conv1d(complex(xr, xi), complex(wr, wi), complex(br, bi), options);
    expectClose(real(whole), conv(xr, wr).sub(conv(xi, wi)).add(br.unsqueeze(-1)).toArray());
    expectClose(imag(whole), conv(xr, wi).add(conv(xi, wr)).add(bi.unsqueeze(-1)).toArray());
    expectError(() => conv(complex(xr, xi), wr), DTypeError, "ERR_DTYPE");
  });

  it("spreads and norms are real", () => {
    expect([z.var().dtype, z.std().dtype, z.norm().dtype]).toEqual(["float64", "float64", "float64"]);
    expectClose(z.var(), 6.583333333333334);
    expectClose(z.norm(), Math.sqrt(15.25));
    expectClose(linalg.vectorNorm(z, 1), Math.sqrt(5) + Math.sqrt(9.25) + 1);
    expectClose(linalg.vectorNorm(z, Infinity), Math.sqrt(9.25));
  });

  it("logarithms of sums of exponentials agree with PyTorch", () => {
    expectNumbers(z.logsumexp(0).unsqueeze(0), [[0.5551992286672007, 1.8902789400601896]]);
    expectNumbers(z.logcumsumexp(0), [[1.0, 2.0], [1.001461191194629, 1.9817559060822776], [0.5551992286672005, 1.8902789400601896]]);
    expectNumbers(z.select(0, 0).logaddexp(z.select(0, 2)).unsqueeze(0), [[0.550454636171884, 1.918527743914495]]);
  });

  it("activations agree with PyTorch", () => {
    expectNumbers(z.sigmoid(), [[1.0214153641721806, 0.40343870608154253], [0.042364043369342984, 0.02190108846258359], [0.5, -0.27315124492189524]]);
    expectNumbers(nn.functional.silu(z), [[0.21453795200909553, 2.4462694344259037], [-0.13804267433932074, -0.04452124370307928], [-0.27315124492189524, -0.5]]);
    expectNumbers(nn.functional.softsign(z), [[0.3090169943749474, 0.6180339887498948], [-0.7423204600542219, 0.12372007667570364], [0.0, -0.5]]);
    expectNumbers(nn.functional.tanhshrink(z), [[-0.1667362572409199, 2.2434582011857254], [-2.0026836347167984, 0.49583957340710616], [0.0, 0.5574077246549021]]);
  });

  it("covariances conjugate the second factor", () => {
    const x = made([[1, 2], [3, -1], [0, 0.5], [2, 0], [0, 1], [-1, 1]]).reshape([2, 3]);
    expectNumbers(x.cov().flatten(), [[4.583333333333334, 0.0], [-0.4166666666666665, 1.3333333333333333], [-0.4166666666666665, -1.3333333333333333], [2.666666666666667, 0.0]]);
    const weights = tensor([1, 2, 3], { dtype: "float64" });
    expectNumbers(cov(x, null, weights).flatten(), [[4.693181818181818, 0.0], [0.38636363636363635, 0.7045454545454546], [0.3863636363636365, -0.7045454545454546], [2.0909090909090913, 0.0]]);
    expectNumbers(x.corrcoef().flatten(), [[0.9999999999999998, 0.0], [-0.11918282365569896, 0.38138503569823684], [-0.11918282365569897, -0.3813850356982368], [0.9999999999999999, 0.0]]);
  });

  it("powers in double precision are complex128", () => {
    expectNumbers(floatPower(made([[0, 1]]), 2), [[-1, 0]]);
    expect(floatPower(2, z).dtype).toBe("complex128");
    expect(floatPower(tensor([2, 3]), 2).dtype).toBe("float64");
  });

  it("the adjoint is the conjugate transpose", () => {
    expectNumbers(made([[1, 2], [3, -1]]).reshape([1, 2]).adjoint().flatten(), [[1, -2], [3, 1]]);
  });

  it("products take complex factors, which real tensors do not hold", () => {
    const [x, y] = [made([[1, 2]]).reshape([1, 1]), made([[0, 1]]).reshape([1, 1])];
    expectNumbers(addmm(x, y, y, { beta: { re: 0, im: 1 }, alpha: 3 }).flatten(), [[-5, 1]]);
    expectError(() => addmm(ones([1, 1]), ones([1, 1]), ones([1, 1]), { alpha: { re: 0, im: 1 } }), DTypeError, "ERR_DTYPE");
    const whole = ones([1, 1], { dtype: "int64" });
    expect(addmm(whole, whole, whole, { beta: 2.9, alpha: 0.6 }).toArray()).toEqual([[2]]);
  });

  it("are refused where they have no meaning for complex numbers", () => {
    for (const call of [() => nn.functional.mseLoss(z, z), () => nn.functional.glu(made(POINTS)), () => cdist(made(POINTS).reshape([2, 2]), made(POINTS).reshape([2, 2]))]) {
      expectError(call, DTypeError, "ERR_DTYPE");
    }
  });
});
