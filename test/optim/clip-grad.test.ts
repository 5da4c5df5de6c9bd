import { describe, expect, it } from "vitest";
import { ArgumentError, GradError, type Tensor, ones, optim, tensor, zeros } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, wave } from "../nn/waves.js";

function withGrads(...grads: Tensor[]): Tensor[] {
  return grads.map((grad) => {
    const param = zeros(grad.shape, { dtype: grad.dtype }).requiresGrad_();
    param.grad = grad;
    return param;
  });
}

describe("clipGradNorm_", () => {
  it("scales all gradients by one factor, for every norm", () => {
    const cases: [number, number, number[]][] = [
      [2, 3.82183286, [0, 0.75853104, 1.16031307, 0, 0.25284368, 0.38677102, 0.33879391]],
      [1, 7.38187904, [0, 0.39271562, 0.60073095, 0, 0.13090521, 0.20024365, 0.17540437]],
      [Infinity, 2.95634919, [0, 0.98059411, 1.49999949, 0, 0.3268647, 0.49999983, 0.43797722]],
      [3, 3.26872143, [0, 0.8868846, 1.35665352, 0, 0.2956282, 0.45221784, 0.39612236]],
    ];
    for (const [normType, norm, clipped] of cases) {
      const params = withGrads(wave(3).mul(3), wave(2, 2));
      expectValues(optim.clipGradNorm_(params, 1.5, { normType }), [norm]);
      expectValues(params[0].grad, clipped.slice(0, 3));
      expectValues(params[1].grad, clipped.slice(3));
    }
  });

  it("leaves small gradients alone", () => {
    const [p] = withGrads(tensor([0.3, 0.4]));
    expect(Number(optim.clipGradNorm_(p, 1).item())).toBeCloseTo(0.5, 6);
    expect(p.grad!.toArray()).toEqual(tensor([0.3, 0.4]).toArray());
  });

  it("takes parameters without gradients", () => {
    expect(optim.clipGradNorm_([ones([2])], 1).item()).toBe(0);
  });

  it("throws for a norm that is not finite, if asked to", () => {
    const params = withGrads(tensor([Infinity]));
    expectError(() => optim.clipGradNorm_(params, 1, { errorIfNonfinite: true }), GradError, "ERR_GRAD");
    expect(optim.clipGradNorm_(params, 1).item()).toBe(Infinity);
    expectError(() => optim.clipGradNorm_(params, -1), ArgumentError, "ERR_ARGUMENT");
    expectError(() => optim.clipGradNorm_(params, 1, { normType: 0 }), ArgumentError, "ERR_ARGUMENT");
  });
});

describe("clipGradValue_", () => {
  it("limits every element", () => {
    const [p] = withGrads(tensor([-3, 0.25, 3]));
    optim.clipGradValue_(p, 0.5);
    expect(p.grad!.toArray()).toEqual([-0.5, 0.25, 0.5]);
  });
});
