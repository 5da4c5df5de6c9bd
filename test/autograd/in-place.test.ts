// In-place operators on the tape: what may be written to, and what becomes of bases and views.
// Gradients are PyTorch 2.13.0's for the same lines.

import { describe, expect, it } from "vitest";
import { GradError, type Tensor, noGrad, tensor, zeros } from "../../src/index.js";
import { expectClose } from "../expect-close.js";
import { expectError } from "../expect-error.js";

const leaf = (): Tensor => tensor([1, 2, 3, 4], { requiresGrad: true });

describe("writing in place while recording", () => {
  it("to a leaf that requires gradients throws, and says what to do", () => {
    const x = leaf();
    const error = expectError(() => x.add_(1), GradError, "ERR_INPLACE");
    expect(error.message).toBe("add_: a leaf that requires gradients (float32[4]) cannot be changed in place while recording. Use noGrad(), or the operator without the underscore");
    expect([x.version, x.toArray()]).toEqual([0, [1, 2, 3, 4]]);
    expectError(() => x.zero_(), GradError, "ERR_INPLACE");
    expectError(() => x.copy_(zeros([4])), GradError, "ERR_INPLACE");
  });
  it("to a view of such a leaf throws, also to a view of a view", () => {
    const x = leaf();
    expectError(() => x.slice(0, { start: 1 }).add_(1), GradError, "ERR_INPLACE");
    expectError(() => x.view([2, 2]).t().select(0, 1).mul_(2), GradError, "ERR_INPLACE");
    expect(x.toArray()).toEqual([1, 2, 3, 4]);
  });
  it("to a view made under noGrad throws where the write would need a history", () => {
    const y = leaf().mul(2);
    const blind = noGrad(() => y.view([2, 2]));
    expectError(() => blind.mul_(leaf().view([2, 2])), GradError, "ERR_INPLACE");
    noGrad(() => blind.add_(1));
    expect(y.toArray()).toEqual([3, 5, 7, 9]);
  });
  it("is allowed under noGrad, on detach, and on leaves that require nothing", () => {
    const x = leaf();
    noGrad(() => x.slice(0, { end: 2 }).fill_(0));
    x.detach().add_(1);
    expect(x.toArray()).toEqual([1, 1, 4, 5]);
    const z = zeros([4]);
    z.add_(x);
    expect(z.requiresGrad).toBe(true);
    z.sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 1, 1, 1]);
  });
});

describe("the history of a tensor written in place", () => {
  it("goes through the operator", () => {
    const x = leaf();
    const y = x.mul(2);
    y.mul_(3);
    y.add_(x);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([7, 7, 7, 7]);
  });
  it("of an operator that reads its own result is right", () => {
    const x = leaf();
    const y = x.mul(1);
    y.exp_();
    y.sum().backward();
    expectClose(x.grad!, [1, 2, 3, 4].map(Math.exp));
    const z = x.mul(1);
    z.exp_();
    z.tanh_();
    expectError(() => z.sum().backward(), GradError, "ERR_SAVED_TENSOR_MODIFIED");
  });
  it.each<[string, (y: Tensor) => Tensor]>([
    ["zero_", (y) => y.zero_()], ["fill_", (y) => y.fill_(3)], ["copy_", (y) => y.copy_(zeros([4]))], ["normal_", (y) => y.normal_()],
    ["a whole view", (y) => y.view([2, 2]).zero_()], ["two halves", (y) => (y.slice(0, { end: 2 }).zero_(), y.slice(0, { start: 2 }).fill_(1))],
  ])("ends where the tensor is overwritten: %s", (_, overwrite) => {
    const x = leaf();
    const y = x.mul(2);
    overwrite(y);
    expect(y.requiresGrad).toBe(true);
    y.add_(x);
    y.sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 1, 1, 1]);
  });
  it("keeps the values that its operator's gradient reads, as in PyTorch", () => {
    const [x, w] = [leaf(), leaf()];
    const y = x.mul(1);
    y.mul_(w);
    y.slice(0, { start: 2 }).pow_(2);
    y.div_(w);
    y.sum().backward();
    expectClose(x.grad!, [1, 1, 2 * 9 * 3 / 3, 2 * 16 * 4 / 4]);
    expectClose(w.grad!, [0, 0, 9, 16]);
  });
  it("passes on from a base that was overwritten to the views of it", () => {
    const x = leaf();
    const y = x.mul(2);
    const v = y.slice(0, { end: 2 });
    y.zero_();
    v.add_(x.slice(0, { end: 2 }));
    v.sum().add(y.sum()).backward();
    expect(x.grad?.toArray()).toEqual([2, 2, 0, 0]);
  });
  it("throws where the gradient needs the value that was overwritten", () => {
    const x = leaf();
    const y = x.mul(1);
    const z = y.mul(y);
    y.add_(1);
    expectError(() => z.sum().backward(), GradError, "ERR_SAVED_TENSOR_MODIFIED");
  });
});

describe("views and their base", () => {
  it("a write to a view reaches the base, and other views, as in PyTorch", () => {
    const x = leaf();
    const y = x.mul(2);
    const v = y.slice(0, { start: 1, end: 3 });
    const w = y.view([2, 2]);
    v.mul_(3);
    y.mul(tensor([1, 10, 100, 1000])).sum().add(w.mul(w).sum()).add(v.sum()).backward();
    expect(x.grad?.toArray()).toEqual([10, 210, 822, 2032]);
    expect(y.toArray()).toEqual([2, 12, 18, 8]);
  });
  it("a write to the base reaches views made before, as in PyTorch", () => {
    const x = leaf();
    const y = x.mul(2);
    const v = y.slice(0, { start: 1, end: 3 });
    const v2 = y.slice(0, { start: 2, end: 4 });
    y.mul_(v.detach().select(0, 0).item() as number);
    v.add_(1);
    v.mul(v).sum().add(v2.pow(2).sum().mul(2)).backward();
    expect(x.grad?.toArray()).toEqual([0, 272, 1200, 1024]);
  });
  it("a base without a history gets one from what is written into it", () => {
    const x = leaf();
    const z = zeros([4]);
    z.slice(0, { start: 1, end: 3 }).copy_(x.slice(0, { end: 2 }));
    expect(z.requiresGrad).toBe(true);
    z.mul(tensor([1, 2, 3, 4])).sum().backward();
    expect(x.grad?.toArray()).toEqual([2, 3, 0, 0]);
  });
  it("a chain of writes through transposed, sliced and viewed parts is right, as in PyTorch", () => {
    const x = leaf();
    const y = x.clone();
    y.view([2, 2]).t().select(0, 0).mul_(5);
    y.slice(0, { start: 3 }).zero_();
    y.slice(0, { end: 1 }).exp_();
    y.pow(2).sum().backward();
    expectClose(x.grad!, [220264.671875, 4, 150, 0]);
  });
  it("a view taken after the write is right too, and so are several writes to one part", () => {
    const x = leaf();
    const y = x.mul(1);
    for (let i = 0; i < 3; i++) y.select(0, 1).mul_(2);
    y.slice(0, { start: 1, end: 3 }).view([2, 1]).add_(1);
    y.mul(y).sum().backward();
    expect(x.grad?.toArray()).toEqual([2, 2 * (8 * 2 + 1) * 8, 2 * 4, 8]);
  });
  it("a scatter into a view is on the tape", () => {
    const x = leaf();
    const y = x.mul(1);
    y.view([2, 2]).maskedFill_(tensor([[true, false], [false, true]]), 0);
    y.mul(3).sum().backward();
    expect(x.grad?.toArray()).toEqual([0, 3, 3, 0]);
  });
  it("a write under noGrad leaves the views' history as it is", () => {
    const x = leaf();
    const y = x.mul(2);
    const v = y.slice(0, { end: 2 });
    noGrad(() => y.add_(1));
    v.sum().add(y.sum()).backward();
    expect(x.grad?.toArray()).toEqual([4, 4, 2, 2]);
  });
});
