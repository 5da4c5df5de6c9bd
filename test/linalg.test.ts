// Decompositions and systems: what comes back from the factors, edges, gradients where matrices are
// singular or values equal, and misuse.

import { describe, expect, it } from "vitest";
import { ArgumentError, DTypeError, GradError, LinAlgError, ShapeError, Tensor, grad, linalg, manualSeed, ops, randn, tensor } from "../src/index.js";
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
