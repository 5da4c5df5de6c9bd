// Decompositions and systems: what comes back from the factors, edges, gradients where matrices are
// singular or values equal, and misuse.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, GradError, IndexError, LinAlgError, ShapeError, Tensor, complex, grad, linalg, manualSeed, ones, ops, randn, real, tensor } from "../src/index.js";
import { withReference } from "../src/dispatch/reference.js";
import { expectClose } from "./expect-close.js";
import { expectError } from "./expect-error.js";

const eye = (n: number): Tensor => ops.call("eye", [n], { dtype: "float64" }) as Tensor;
const identities = (batch: number, n: number): unknown => Array.from({ length: batch }, () => eye(n).toArray());
const T = (x: Tensor): Tensor => x.transpose(-2, -1);

function random(...shape: number[]): Tensor {
  manualSeed(5);
  return randn(shape, { dtype: "float64" });
}

/** Positive definite, far from singular. */
function definite(...shape: number[]): Tensor {
  const x = random(...shape);
  return x.matmul(T(x)).add(eye(shape[shape.length - 1]));
}

describe("factors give their matrix back", () => {
  it.each([[[5, 5]], [[2, 3, 4, 4]], [[1, 1]], [[64, 64]]])("cholesky of %j, both triangles", (shape) => {
    const a = definite(...shape);
    const lower = linalg.cholesky(a);
    expectClose(lower.matmul(T(lower)), a.toArray());
    expectClose(lower, lower.tril().toArray());
    expectClose(linalg.cholesky(a, { upper: true }), T(lower).toArray());
  });

  it("cholesky reads one triangle only", () => {
    const a = definite(3, 3);
    expectClose(linalg.cholesky(a.tril()), linalg.cholesky(a).toArray());
    expectClose(linalg.cholesky(a.triu(), { upper: true }), linalg.cholesky(a, { upper: true }).toArray());
  });

  it.each([[[4, 4]], [[3, 6, 4]], [[3, 4, 6]], [[1, 3]], [[70, 40]]])("qr of %j", (shape) => {
    const a = random(...shape);
    const { Q, R } = linalg.qr(a);
    const k = Math.min(...shape.slice(-2));
    expect([Q.shape.slice(-2), R.shape.slice(-2)]).toEqual([[shape.at(-2), k], [k, shape.at(-1)]]);
    expectClose(Q.matmul(R), a.toArray());
    expectClose(R, R.triu().toArray());
    expectClose(T(Q).matmul(Q).reshape([-1, k, k]), identities(Q.numel / (k * shape.at(-2)!), k));
    expectClose(linalg.qr(a, "r").R, R.toArray());
  });

  it("qr in its complete mode has a square Q", () => {
    const a = random(5, 3);
    const { Q, R } = linalg.qr(a, "complete");
    expect([Q.shape, R.shape]).toEqual([[5, 5], [5, 3]]);
    expectClose(Q.matmul(R), a.toArray());
    expectClose(T(Q).matmul(Q), eye(5).toArray());
  });

  it.each([[[4, 4]], [[3, 6, 4]], [[3, 4, 6]], [[1, 3]], [[40, 70]]])("svd of %j", (shape) => {
    const a = random(...shape);
    const [m, n] = shape.slice(-2);
    const k = Math.min(m, n);
    const { U, S, Vh } = linalg.svd(a, false);
    expectClose(U.mul(S.unsqueeze(-2)).matmul(Vh), a.toArray());
    expectClose(T(U).matmul(U).reshape([-1, k, k]), identities(U.numel / (m * k), k));
    expectClose(linalg.svdvals(a), S.toArray());
    const full = linalg.svd(a);
    expect([full.U.shape.slice(-2), full.Vh.shape.slice(-2)]).toEqual([[m, m], [n, n]]);
    expectClose(T(full.U).matmul(full.U).reshape([-1, m, m]), identities(full.U.numel / (m * m), m));
    expectClose(full.Vh.matmul(T(full.Vh)).reshape([-1, n, n]), identities(full.Vh.numel / (n * n), n));
  });

  it.each([["L"], ["U"]] as const)("eigh by the triangle %s", (UPLO) => {
    const a = definite(2, 5, 5);
    const { eigenvalues, eigenvectors } = linalg.eigh(UPLO === "L" ? a.tril() : a.triu(), UPLO);
    expectClose(eigenvectors.mul(eigenvalues.unsqueeze(-2)).matmul(T(eigenvectors)), a.toArray());
    expectClose(linalg.eigvalsh(a, UPLO), eigenvalues.toArray());
  });

  it("inverses and solutions, with batches that broadcast", () => {
    const a = definite(2, 1, 3, 3);
    expectClose(a.matmul(linalg.inv(a)).reshape([2, 3, 3]), identities(2, 3));
    const b = random(4, 3, 2);
    expectClose(a.matmul(linalg.solve(a, b)), b.expand([2, 4, 3, 2]).toArray());
    expectClose(linalg.solve(a, T(b), { left: false }).matmul(a), T(b).expand([2, 4, 2, 3]).toArray());
    expectClose(withReference(() => linalg.solve(a, b)), linalg.solve(a, b).toArray());
  });

  it.each([[3, 1], [16, 3], [17, 3], [40, 2]])("solves with %i rows from either side, and transposed", (n, cols) => {
    const a = random(2, n, n).add(eye(n).mul(2));
    const b = random(2, n, cols);
    expectClose(a.matmul(linalg.solve(a, b)), b.toArray());
    expectClose(linalg.solve(a, T(b), { left: false }).matmul(a), T(b).toArray());
    expectClose(a.matmul(linalg.inv(a)), identities(2, n));
    const { sign, logabsdet } = linalg.slogdet(a);
    expectClose(sign.mul(logabsdet.exp()).div(linalg.det(a)), [1, 1]);
    const { L, U, P } = linalg.lu(a);
    expectClose(P.matmul(L).matmul(U), a.toArray());
  });

  it("takes B as vectors where it has the shape of A without its last dim", () => {
    const a = definite(2, 2, 2);
    const b = random(2, 2);
    expect(linalg.solve(a, b).shape).toEqual([2, 2]);
    expectClose(a.matmul(linalg.solve(a, b).unsqueeze(-1)).squeeze(-1), b.toArray());
  });

  it("reads strided operands", () => {
    const a = T(definite(3, 3).add(random(3, 3)));
    expectClose(linalg.inv(a), linalg.inv(a.contiguous()).toArray());
    expectClose(linalg.svdvals(a), linalg.svdvals(a.contiguous()).toArray());
  });
});

describe("what is done with factors", () => {
  it.each([[[4, 4]], [[2, 5, 3]], [[2, 3, 5]]])("lu of %j gives its matrix back", (shape) => {
    const a = random(...shape);
    const { P, L, U } = linalg.lu(a);
    expectClose(P.matmul(L).matmul(U), a.toArray());
    expectClose(L, L.tril().toArray());
    expectClose(U, U.triu().toArray());
    const { LU, pivots } = linalg.luFactor(a);
    expect([LU.shape, pivots.dtype]).toEqual([shape, "int32"]);
    expectClose((ops.call("lu_unpack", [LU, pivots]) as { U: Tensor }).U, U.toArray());
  });

  it.each([[true, false], [true, true], [false, false], [false, true]])("lu_solve with left %s, adjoint %s", (left, adjoint) => {
    const a = definite(2, 3, 3).add(random(3, 3));
    const { LU, pivots } = linalg.luFactor(a);
    const b = left ? random(2, 3, 2) : random(2, 2, 3);
    const x = linalg.luSolve(LU, pivots, b, { left, adjoint });
    const m = adjoint ? T(a) : a;
    expectClose(left ? m.matmul(x) : x.matmul(m), b.toArray());
  });

  it("solves and inverts from Cholesky factors", () => {
    const a = definite(2, 3, 3);
    const b = random(2, 3, 2);
    expectClose(a.matmul(b.choleskySolve(linalg.cholesky(a))), b.toArray());
    expectClose(a.matmul(b.choleskySolve(linalg.cholesky(a, { upper: true }), true)), b.toArray());
    expectClose(linalg.cholesky(a).choleskyInverse(), linalg.inv(a).toArray());
  });

  it("multiplies reflectors", () => {
    const q = linalg.householderProduct(tensor([[1, 0], [1, 1], [0, 1]], { dtype: "float64" }), tensor([1, 1], { dtype: "float64" }));
    expectClose(T(q).matmul(q), eye(2).toArray());
  });
});

describe("pseudo-inverses and least squares", () => {
  it.each([[[4, 2]], [[2, 4]], [[3, 3, 3]], [[2, 3, 0]]])("pinv of %j fulfils Penrose's conditions", (shape) => {
    const a = random(...shape);
    const p = linalg.pinv(a);
    expectClose(a.matmul(p).matmul(a), a.toArray());
    expectClose(p.matmul(a).matmul(p), p.toArray());
    expectClose(a.matmul(p), T(a.matmul(p)).toArray());
    expectClose(p.matmul(a), T(p.matmul(a)).toArray());
  });

  it("pinv and matrix_rank count by the tolerance", () => {
    const a = tensor([[4, 0, 0], [0, 1, 0], [0, 0, 0.01]], { dtype: "float64" });
    expect(linalg.matrixRank(a).item()).toBe(3n);
    expect(linalg.matrixRank(a, 0.5).item()).toBe(2n);
    expect(linalg.matrixRank(a, null, 0.5).item()).toBe(1n);
    expect(linalg.matrixRank(a, 0.5, 0.5).item()).toBe(1n);
    expect(linalg.matrixRank(a, tensor(0.5), null, { hermitian: true }).item()).toBe(2n);
    expectClose(linalg.pinv(a, 0.5), [[0.25, 0, 0], [0, 1, 0], [0, 0, 0]]);
    expectClose(linalg.pinv(a.tril(), null, null, { hermitian: true }), [[0.25, 0, 0], [0, 1, 0], [0, 0, 100]]);
    expect(linalg.matrixRank(random(2, 0, 3)).toArray()).toEqual([0, 0]);
  });

  it("pinv of a matrix of low rank has a gradient within that rank", () => {
    const u = random(4, 1).requiresGrad_();
    const a = u.matmul(T(u.detach()));
    const [gradient] = grad(linalg.pinv(a, null, 1e-9).sum(), [u]);
    // (u vᵀ)⁺ = v uᵀ / (|u|² |v|²)
    const v = u.detach();
    const w = v.clone().requiresGrad_();
    const [expected] = grad(v.matmul(T(w)).div(w.square().sum()).div(v.square().sum()).sum(), [w]);
    expectClose(gradient!, expected!.toArray());
  });

  it.each(["gels", "gelsy", "gelsd", "gelss"] as const)("lstsq by %s solves the normal equations", (driver) => {
    const [a, b] = [random(2, 5, 3), random(2, 5, 2)];
    const { solution, residuals, rank, singularValues } = linalg.lstsq(a, b, undefined, { driver });
    expectClose(T(a).matmul(a.matmul(solution)), T(a).matmul(b).toArray());
    if (driver !== "gelsy") expectClose(residuals, a.matmul(solution).sub(b).square().sum(-2).toArray());
    expect([residuals.shape, rank.shape, singularValues.shape]).toEqual([
      driver === "gelsy" ? [0] : [2, 2], driver === "gels" ? [0] : [2], driver === "gelsd" || driver === "gelss" ? [2, 3] : [0],
    ]);
  });

  it("lstsq takes vectors and wide matrices, and says when gels cannot", () => {
    const a = random(2, 3);
    const b = random(2);
    expectClose(linalg.lstsq(a, b).solution, linalg.pinv(a).matmul(b).toArray());
    const singular = tensor([[1, 1], [1, 1], [1, 1]], { dtype: "float64" });
    expectClose(linalg.lstsq(singular, singular).solution, [[0.5, 0.5], [0.5, 0.5]]);
    expectError(() => linalg.lstsq(tensor([[1, 0], [0, 0], [0, 0]], { dtype: "float64" }), singular, undefined, { driver: "gels" }), LinAlgError, "ERR_LINALG");
    expectError(() => linalg.lstsq(singular, random(2, 1)), ShapeError, "ERR_SHAPE");
    expectError(() => linalg.lstsq(tensor([[NaN]]), tensor([[1]])), LinAlgError, "ERR_LINALG");
  });
});

describe("functions of matrices", () => {
  it("exponentials: of diagonals, of nilpotents, of large norms", () => {
    expectClose(linalg.matrixExp(tensor([[1, 0], [0, -40]], { dtype: "float64" })), [[Math.E, 0], [0, Math.exp(-40)]]);
    expectClose(linalg.matrixExp(tensor([[0, 3], [0, 0]], { dtype: "float64" })), [[1, 3], [0, 1]]);
    const t = 100;
    expectClose(linalg.matrixExp(tensor([[0, -t], [t, 0]], { dtype: "float64" })), [[Math.cos(t), -Math.sin(t)], [Math.sin(t), Math.cos(t)]]);
    expect(linalg.matrixExp(tensor([[NaN]])).toArray()).toEqual([[NaN]]);
    expect(linalg.matrixExp(random(2, 0, 0)).shape).toEqual([2, 0, 0]);
  });

  it("powers: none, many, negative", () => {
    const a = definite(2, 2);
    expectClose(linalg.matrixPower(a, 0), eye(2).toArray());
    expectClose(linalg.matrixPower(a, 5), a.matmul(a).matmul(a).matmul(a).matmul(a).toArray());
    expectClose(linalg.matrixPower(a, -2), linalg.inv(a.matmul(a)).toArray());
    expect(linalg.matrixPower(a, 1).storage).not.toBe(a.storage);
  });

  it("norms and conditions of a diagonal matrix", () => {
    const a = tensor([[3, 0], [0, -4]], { dtype: "float64" });
    const norms = (["fro", "nuc", 1, -1, 2, -2, Infinity, -Infinity] as const).map((ord) => linalg.matrixNorm(a, ord).item());
    expect(norms.map((n) => Math.round(Number(n) * 1e9) / 1e9)).toEqual([5, 7, 4, 3, 4, 3, 4, 3]);
    expect(linalg.matrixNorm(random(2, 3, 4), "fro", [0, 2], true).shape).toEqual([1, 3, 1]);
    expectClose(linalg.cond(a), 4 / 3);
    expect(linalg.cond(tensor([[1, 2], [2, 4]], { dtype: "float64" }), 1).item()).toBe(Infinity);
    expectError(() => linalg.matrixNorm(a, 3), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.matrixNorm(a, "fro", [0, 0]), ShapeError, "ERR_SHAPE");
    expectError(() => linalg.cond(random(2, 3), 1), ShapeError, "ERR_SHAPE");
  });

  it("tensors as matrices, and chains of products", () => {
    const a = random(2, 3, 6);
    const b = random(2, 3);
    expectClose(a.reshape([6, 6]).matmul(linalg.tensorsolve(a, b)), b.reshape([6]).toArray());
    expectClose(linalg.tensorinv(a).reshape([6, 6]), linalg.inv(a.reshape([6, 6])).toArray());
    const [x, y, z] = [random(2, 5), random(5, 1), random(1, 4)];
    expectClose(linalg.multiDot([x, y, z]), x.matmul(y).matmul(z).toArray());
    expectError(() => linalg.multiDot([x]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.multiDot([x, a]), ShapeError, "ERR_SHAPE");
    expectError(() => linalg.tensorsolve(a, random(5)), ShapeError, "ERR_SHAPE");
  });

  it("refuses pivots out of range and LU without pivots", () => {
    const { LU } = linalg.luFactor(definite(2, 2));
    expectError(() => linalg.luSolve(LU, tensor([1, 3], { dtype: "int32" }), random(2, 1)), IndexError, "ERR_INDEX");
    expectError(() => linalg.luSolve(LU, tensor([1, 1, 1], { dtype: "int32" }), random(2, 1)), ShapeError, "ERR_SHAPE");
    expectError(() => linalg.lu(LU, { pivot: false }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.luFactor(tensor([[1, 2], [2, 4]])), LinAlgError, "ERR_LINALG");
  });
});

describe("edges", () => {
  it("gives nothing for no matrices, and the identity's values for matrices without rows", () => {
    const none = random(0, 3, 3);
    expect(linalg.cholesky(none).shape).toEqual([0, 3, 3]);
    expect(linalg.svd(none).S.shape).toEqual([0, 3]);
    expect(linalg.det(random(2, 0, 0)).toArray()).toEqual([1, 1]);
    expect(linalg.slogdet(random(0, 0)).logabsdet.item()).toBe(0);
    expectClose(linalg.svd(random(3, 0)).U, eye(3).toArray());
    expectClose(linalg.qr(random(3, 0), "complete").Q, eye(3).toArray());
    expect(linalg.solve(random(0, 0), random(0, 2)).shape).toEqual([0, 2]);
  });

  it("gives zero for a singular determinant, and the product of the others as its gradient", () => {
    const a = tensor([[2, 0, 0], [0, 3, 0], [0, 0, 0]], { dtype: "float64" }).requiresGrad_();
    expect(Number(linalg.det(a).item())).toBe(0);
    const [gradient] = grad(linalg.det(a), [a]);
    expectClose(gradient!, [[0, 0, 0], [0, 0, 0], [0, 0, 6]]);
    const { sign, logabsdet } = linalg.slogdet(a.detach());
    expect([sign.item(), logabsdet.item()]).toEqual([0, -Infinity]);
  });

  it("gives singular values a gradient where they are equal", () => {
    const a = eye(3).requiresGrad_();
    const [gradient] = grad(linalg.svdvals(a).sum(), [a]);
    expectClose(gradient!, eye(3).toArray());
  });

  it("says in info what the others throw", () => {
    const { L, info } = linalg.choleskyEx(tensor([[[1, 0], [0, 1]], [[1, 0], [0, -1]]]));
    expect([L.shape, info.dtype, info.toArray()]).toEqual([[2, 2, 2], "int32", [0, 2]]);
    const inverse = linalg.invEx(tensor([[1, 2], [2, 4]]));
    expect(inverse.info.item()).toBe(2);
    expect(inverse.inverse.toArray()).toEqual([[NaN, NaN], [NaN, NaN]]);
  });
});

describe("matrices that have no such factors", () => {
  const singular = tensor([[[1, 2], [3, 4]], [[1, 2], [2, 4]]]);

  it.each([
    ["cholesky", () => linalg.cholesky(tensor([[[1, 0], [0, 1]], [[1, 0], [0, -1]]])), { matrix: 1, order: 2 }],
    ["cholesky of NaN", () => linalg.cholesky(tensor([[NaN]])), { order: 1 }],
    ["cholesky_ex, asked to", () => linalg.choleskyEx(tensor([[-1]]), { checkErrors: true }), { order: 1 }],
    ["inv", () => linalg.inv(singular), { matrix: 1, order: 2 }],
    ["solve", () => linalg.solve(singular, tensor([1, 2])), { matrix: 1, order: 2 }],
    ["svd of infinity", () => linalg.svd(tensor([[Infinity, 1]])), { op: "linalg.svd" }],
    ["svdvals of NaN", () => linalg.svdvals(tensor([[[0, 1]], [[NaN, 1]]])), { matrix: 1 }],
    ["eigh of NaN", () => linalg.eigh(tensor([[NaN, 1], [1, 1]])), { op: "linalg.eigh" }],
  ] as const)("throws for %s", (_, body, facts) => {
    const error = expectError(body, LinAlgError, "ERR_LINALG") as unknown as LinAlgError;
    expect(error.facts).toMatchObject(facts);
  });

  it("names the matrix and the reason", () => {
    expect(() => linalg.inv(singular)).toThrow("linalg.inv: matrix 1 of the batch is singular (the diagonal element 2 of U is zero)");
    expect(() => linalg.cholesky(tensor([[1, 0], [0, -1]]))).toThrow("linalg.cholesky: the matrix is not positive definite (the leading minor of order 2 is not positive)");
  });

  it("does not read NaN in the triangle that is not asked for", () => {
    const a = tensor([[2, NaN], [0.5, 2]], { dtype: "float64" });
    expectClose(linalg.eigvalsh(a), [1.5, 2.5]);
  });
});

describe("misuse", () => {
  const square = tensor([[2, 1], [1, 3]]);

  it.each([
    ["cholesky of a wide matrix", () => linalg.cholesky(random(2, 3))],
    ["cholesky of a vector", () => linalg.cholesky(random(2))],
    ["inv of a number", () => linalg.inv(tensor(1))],
    ["det of a tall matrix", () => linalg.det(random(3, 2))],
    ["svd of a vector", () => linalg.svd(random(3))],
    ["qr of a vector", () => linalg.qr(random(3))],
    ["eigh of a wide matrix", () => linalg.eigh(random(2, 3))],
    ["solve with other rows", () => linalg.solve(square, tensor([[1], [2], [3]]))],
    ["solve with batches that differ", () => linalg.solve(random(2, 3, 3), random(4, 3, 1))],
    ["triangular systems with vectors", () => linalg.solveTriangular(square, tensor([1, 2]), { upper: true })],
  ])("refuses %s", (_, body) => { expectError(body, ShapeError, "ERR_SHAPE"); });

  it("refuses integers and unlike dtypes", () => {
    expectError(() => linalg.inv(square.to("int32")), DTypeError, "ERR_DTYPE");
    expectError(() => linalg.solve(square, tensor([1, 2], { dtype: "float64" })), DTypeError, "ERR_DTYPE");
  });

  it("refuses vectors as the left factor of a system", () => {
    expectError(() => linalg.solve(square, tensor([1, 2]), { left: false }), ArgumentError, "ERR_ARGUMENT");
  });

  it("refuses unknown modes, triangles and options", () => {
    expectError(() => linalg.qr(square, "full" as "r"), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.eigh(square, "X" as "L"), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.solveTriangular(square, square, {} as { upper: boolean }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => linalg.cholesky(square, { lower: true } as object), ArgumentError, "ERR_UNKNOWN_OPTION");
  });

  it("refuses gradients that do not exist", () => {
    const tall = random(3, 2).requiresGrad_();
    expectError(() => linalg.qr(tall, "complete").R.sum().backward(), GradError, "ERR_NO_DERIVATIVE");
    expectError(() => linalg.qr(tall, "r").R.sum().backward(), GradError, "ERR_NO_DERIVATIVE");
  });
});

describe("complex matrices", () => {
  const z = (...shape: number[]): Tensor => complex(random(...shape), random(...shape).flip(-1).mul(0.5));
  const H = (x: Tensor): Tensor => x.transpose(-2, -1).conj();
  const hermitian = (...shape: number[]): Tensor => { const x = z(...shape); return x.matmul(H(x)).add(eye(shape.at(-1)!)); };
  const expectSame = (a: Tensor, b: Tensor): void => expectClose(a.to("complex128").viewAsReal(), b.to("complex128").viewAsReal().toArray());
  const isUnitary = (q: Tensor): void => expectSame(H(q).matmul(q), eye(q.shape.at(-1)!).expand([...q.shape.slice(0, -2), q.shape.at(-1)!, q.shape.at(-1)!]));

  it("cholesky, qr and lu give their matrix back", () => {
    const a = hermitian(2, 4, 4);
    const [lower, upper] = [linalg.cholesky(a), linalg.cholesky(a, { upper: true })];
    expectSame(lower.matmul(H(lower)), a);
    expectSame(upper, H(lower));
    for (const shape of [[4, 4], [2, 5, 3], [2, 3, 5]]) {
      const b = z(...shape);
      const { Q, R } = linalg.qr(b);
      expectSame(Q.matmul(R), b);
      isUnitary(Q);
      const { P, L, U } = linalg.lu(b);
      expectSame(P.matmul(L).matmul(U), b);
    }
  });

  it.each([[[4, 4]], [[2, 5, 3]], [[2, 3, 5]]])("svd of %j has real values", (shape) => {
    const a = z(...shape);
    const { U, S, Vh } = linalg.svd(a, false);
    expect([U.dtype, S.dtype, linalg.svdvals(a).dtype]).toEqual(["complex128", "float64", "float64"]);
    expectSame(U.mul(S.unsqueeze(-2)).matmul(Vh), a);
    isUnitary(U);
    expectClose(linalg.svdvals(a), S.toArray());
    expectClose(linalg.norm(a, { ord: "nuc", dim: [-2, -1] }), S.sum(-1).toArray());
  });

  it.each([["L"], ["U"]] as const)("eigh by the triangle %s", (UPLO) => {
    const a = hermitian(2, 5, 5);
    const { eigenvalues, eigenvectors } = linalg.eigh(UPLO === "L" ? a.tril() : a.triu(), UPLO);
    expect(eigenvalues.dtype).toBe("float64");
    expectSame(eigenvectors.mul(eigenvalues.unsqueeze(-2)).matmul(H(eigenvectors)), a);
    isUnitary(eigenvectors);
    expectClose(linalg.eigvalsh(a, UPLO), eigenvalues.toArray());
  });

  it.each([[3], [17]])("systems, inverses and determinants of %i rows", (n) => {
    const [a, b] = [z(2, n, n), z(2, n, 2)];
    expectSame(a.matmul(linalg.solve(a, b)), b);
    expectSame(linalg.solve(a, T(b), { left: false }).matmul(a), T(b));
    expectSame(a.matmul(linalg.inv(a)), eye(n).expand([2, n, n]));
    const { sign, logabsdet } = linalg.slogdet(a);
    expect(logabsdet.dtype).toBe("float64");
    expectClose(sign.abs(), [1, 1]);
    expectSame(sign.mul(logabsdet.exp()).div(linalg.det(a)), ones([2]));
    expectSame(a.logdet().exp().div(a.det()), ones([2]));
    expectSame(linalg.eigvals(a).prod(-1).div(linalg.det(a)), ones([2]));
  });

  it.each([[true, false], [true, true], [false, false], [false, true]])("lu_solve with left %s, adjoint %s", (left, adjoint) => {
    const a = z(2, 3, 3);
    const { LU, pivots } = linalg.luFactor(a);
    const b = left ? z(2, 3, 2) : z(2, 2, 3);
    const x = linalg.luSolve(LU, pivots, b, { left, adjoint });
    const m = adjoint ? H(a) : a;
    expectSame(left ? m.matmul(x) : x.matmul(m), b);
  });

  it("pseudo-inverses and least squares", () => {
    const [a, b] = [z(2, 5, 3), z(2, 5, 2)];
    const p = linalg.pinv(a);
    expectSame(p.matmul(a), eye(3).expand([2, 3, 3]));
    const definite = hermitian(3, 3);
    expectSame(linalg.pinv(definite.tril(), null, null, { hermitian: true }).matmul(definite), eye(3));
    expect(linalg.matrixRank(a).toArray()).toEqual([3, 3]);
    for (const driver of ["gels", "gelsy", "gelsd", "gelss"] as const) {
      const { solution, residuals, singularValues } = linalg.lstsq(a, b, undefined, { driver });
      expectSame(H(a).matmul(a.matmul(solution)), H(a).matmul(b));
      expect([residuals.dtype, singularValues.dtype]).toEqual(["float64", "float64"]);
      if (driver !== "gelsy") expectClose(residuals, a.matmul(solution).sub(b).abs().square().sum(-2).toArray());
    }
  });

  it("exp of i t times a reflection is cos t + i sin t times it, however large t is", () => {
    const reflection = tensor([[0, 1], [1, 0]], { dtype: "float64" });
    for (const t of [0.01, 0.5, 20]) {
      expectSame(linalg.matrixExp(complex(reflection.mul(0), reflection.mul(t))), complex(eye(2).mul(Math.cos(t)), reflection.mul(Math.sin(t))));
    }
  });

  it("takes complex64 as well", () => {
    const a = z(3, 3).to("complex64");
    expect([linalg.svdvals(a).dtype, linalg.eig(a).eigenvectors.dtype, linalg.inv(a).dtype]).toEqual(["float32", "complex64", "complex64"]);
  });

  it("the polar factor has one gradient, whether from svd or from eigh", () => {
    const weight = z(4, 3);
    const gradient = (factor: (a: Tensor) => Tensor): Tensor => {
      const a = z(4, 3).requiresGrad_();
      return grad(real(factor(a).mul(weight)).sum(), [a])[0]!;
    };
    const bySvd = gradient((a) => { const { U, Vh } = linalg.svd(a, false); return U.matmul(Vh); });
    const byEigh = gradient((a) => {
      const { eigenvalues, eigenvectors } = linalg.eigh(H(a).matmul(a));
      return a.matmul(eigenvectors.mul(eigenvalues.rsqrt().unsqueeze(-2))).matmul(H(eigenvectors));
    });
    expectSame(bySvd, byEigh);
  });
});

describe("eigenvalues of any square matrix", () => {
  const parts = (x: Tensor): unknown => x.viewAsReal().toArray();

  it("those of a rotation are complex", () => {
    const { eigenvalues, eigenvectors } = linalg.eig(tensor([[0, -1], [1, 0]], { dtype: "float64" }));
    expect(eigenvalues.dtype).toBe("complex128");
    expectClose(eigenvalues.viewAsReal(), [[0, 1], [0, -1]]);
    expectClose(eigenvectors.abs(), [[Math.SQRT1_2, Math.SQRT1_2], [Math.SQRT1_2, Math.SQRT1_2]]);
  });

  it.each([["float64", [5, 5]], ["float64", [2, 3, 4, 4]], ["complex128", [2, 6, 6]]] as const)("x V = V diag(L) for %s of %j", (dtype, shape) => {
    const a = dtype === "float64" ? random(...shape) : complex(random(...shape), random(...shape).flip(-1));
    const { eigenvalues, eigenvectors } = linalg.eig(a);
    expectClose(a.to("complex128").matmul(eigenvectors).viewAsReal(), parts(eigenvectors.mul(eigenvalues.unsqueeze(-2))));
    expectClose(linalg.eigvals(a).viewAsReal(), parts(eigenvalues));
    expectClose(eigenvectors.abs().square().sum(-2), ones([...shape.slice(0, -1)]).toArray());
  });

  it("refuses what has none", () => {
    expectError(() => linalg.eig(random(2, 3)), ShapeError, "ERR_SHAPE");
    expectError(() => linalg.eigvals(tensor([[NaN, 0], [0, 1]])), LinAlgError, "ERR_LINALG");
  });
});
