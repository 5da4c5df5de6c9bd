// Convolutions and pooling as layers, against PyTorch's numbers (reference.py prints them).

import { describe, expect, it } from "vitest";
import { ArgumentError, ShapeError, type Tensor, cat, nn, ones } from "../../src/index.js";
import { expectError } from "../expect-error.js";
import { expectValues, filled, wave } from "./waves.js";

type Weighted = nn.Conv1d | nn.Conv2d | nn.Conv3d | nn.ConvTranspose1d | nn.ConvTranspose2d | nn.ConvTranspose3d;

describe("convolution layers compute PyTorch's values and gradients", () => {
  it.each<[string, Weighted, Tensor, number[], number[]]>([
    ["Conv1d", new nn.Conv1d(2, 4, 3, { stride: 2, padding: 1, groups: 2 }), wave(1, 2, 5), [
      0.31742207, 0.74274679, 0.10790265, 0.20911846, 0.61381352, 0.75078258, 0.94013717, 1.55440238, 0.75956379,
      -0.114257, -0.21035053, 0.43182091,
    ], [
      1.14326639, 1.53617147, 1.6912698, 2.08702416, 1.71277127, 1.32913479, -3.66853347, -3.6882796, -3.60128629,
      -0.17851542, 0.50799892, 0.46474181,
    ]],
    ["Conv2d", new nn.Conv2d(2, 2, [2, 3], { padding: "same" }), wave(1, 2, 3, 2), [
      0.87025573, 1.64006035, 1.86922143, 0.96084453, -0.69956489, -0.88471141, -1.4224825, -1.0391328, -0.02664158,
      1.32791568, 1.14922584, 0.75115065,
    ], [
      1.30099229, 7.60797124, 4.83911843, 3.87613711, 5.12485521, 0.19104273, -5.234459, -9.73489088, -3.02968783,
      -0.8081068, 3.31148377, 3.72347527, 3.12044142, 1.14414715, -2.68502959, -1.15835424, -5.54701864, -2.4371096,
      1.12182003, 7.59426917, 5.06540434, 3.05678534, 4.3503896, -0.10048768,
    ]],
    ["Conv3d", new nn.Conv3d(1, 2, 2, { dilation: [1, 1, 2] }), wave(1, 2, 2, 3), [0.06334068, -0.47023106], [
      0, 0.12483811, 0.10935253, -0.0444377, -0.1104124, -0.07996971, 0.00213001, 0.12518249, 0, -0.92677814,
      -0.81181571, 0.32989834, 0.819684, 0.59368236, -0.01581284, -0.92933479,
    ]],
    ["ConvTranspose1d", new nn.ConvTranspose1d(2, 2, 3, { stride: 2, padding: 1, outputPadding: 1 }), wave(1, 2, 3), [
      -0.42403115, -0.41844142, 0.04295322, 0.36455573, 0.48973602, 0.59627446, 0.60566734, 1.02947048, 0.54005285,
      0.79700649, 0.37193589, -0.0240472,
    ], [
      0.17936798, 1.02056291, 1.64490351, 2.89722584, 1.42887145, 0.97949675, -0.5361059, -1.04686004, -0.89648756,
      0.13056781, 1.1465203, 2.32814329,
    ]],
    ["ConvTranspose2d", new nn.ConvTranspose2d(2, 2, 2, { stride: 2, groups: 2 }), wave(1, 2, 1, 2), [
      0, 0, 0, 0.20750821, 0, 0, 0.31742207, 0.27804737, 0.48716583, 0.14926923, 0.4666913, 0.17070916, -0.10733821,
      -0.16196999, -0.05406734, -0.10192231,
    ], [0, 0.26736092, 0.40897783, 0.35824607, 1.76585948, 0.58891013, -0.30489569, -0.49518714]],
    ["ConvTranspose3d", new nn.ConvTranspose3d(1, 1, [1, 2, 2]), wave(1, 1, 1, 2, 2), [0, 0, 0.20750821, 0, 0.63484415, 0.55609474, 0.48555559, 0.85064944, 0.37256521], [1.09600683, 2.47862729, 3.24351402, 3.0362402]],
  ])("%s", (_, layer, x, values, gradient) => {
    const y = filled(layer).forward(x);
    expectValues(y, values);
    y.square().sum().backward();
    expectValues(layer.weight.grad, gradient);
  });
});

describe("pooling layers compute PyTorch's values", () => {
  const x = wave(1, 2, 4, 5);

  it("over planes", () => {
    expectValues(new nn.MaxPool2d(3, { stride: 2, padding: 1, ceilMode: true }).forward(x), [
      0.64421769, 0.98544973, 0.86320937, 0.98816823, 0.98816823, 0.66956976, -0.87969576, 0.03362305, 0.66956976,
      0.99060736, 0.84574683, 0.99276641, 0.83665564, 0.99464477, 0.99464477, 0.06720807, 0.99464477, 0.99464477,
    ]);
    expectValues(new nn.AvgPool2d([2, 3], { stride: [2, 1], padding: [0, 1], countIncludePad: false }).forward(x), [
      -0.14453533, -0.09585737, 0.00126363, 0.09779032, 0.14593619, -0.05342966, 0.00379052, 0.09969562, 0.14871231,
      0.16395301, 0.06397384, 0.10157273, 0.14905788, 0.12643877, 0.10127289, 0.14988971, 0.1493613, 0.12505452,
      0.04193264, -0.01125328,
    ]);
    expectValues(new nn.AdaptiveMaxPool2d([null, 2]).forward(x), [
      0.98544973, 0.98544973, -0.35078323, 0.0168139, 0.98816823, 0.85459891, -0.61813711, 0.66956976, 0.99060736,
      0.30311836, 0.05042269, 0.99276641, 0.83665564, -0.39755568, 0.69416467, 0.99464477,
    ]);
    expectValues(new nn.AdaptiveAvgPool2d([3, 2]).forward(x), [
      -0.09585737, 0.09779032, 0.04915702, -0.13161453, 0.00379052, 0.14871231, 0.10157273, 0.12643877, -0.13398059,
      -0.08989813, 0.1493613, 0.04193264,
    ]);
  });

  it("over lines and volumes", () => {
    const line = x.select(0, 0);
    const lines = [new nn.MaxPool1d(2), new nn.AvgPool1d(2), new nn.AdaptiveAvgPool1d(1)].map((layer) => layer.forward(line));
    expectValues(cat(lines, { dim: 2 }), [
      0.64421769, 0.98544973, 0.32210884, 0.92432955, 0.56557299, -0.35078323, -0.63126664, -0.6111795, -0.80685963,
      -0.56385287, 0.98816823, 0.85459891, 0.82257742, 0.58684864, 0.49047459, -0.87969576, 0.03362305, -0.92943674,
      -0.29225703, -0.35476356, 0.99060736, 0.30311836, 0.91817709, -0.03947653, 0.17396682, -0.60483282, 0.68196362,
      -0.79022941, 0.36619315, 0.02893878, 0.83665564, -0.39755568, 0.56185414, -0.64637153, -0.22816664, 0.06720807,
      0.99464477, -0.26207473, 0.84440472, 0.39839758,
    ]);
    const volume = wave(1, 1, 2, 3, 4);
    const volumes = [new nn.MaxPool3d(2), new nn.AvgPool3d(2), new nn.AdaptiveMaxPool3d(1)].map((layer) => layer.forward(volume).flatten());
    expectValues(cat(volumes), [0.85459891, 0.98544973, 0.02560063, -0.06854392, 0.99060736]);
  });
});

describe("convolution and pooling layers", () => {
  it("start within PyTorch's bounds, with PyTorch's shapes", () => {
    const layer = new nn.Conv2d(4, 8, 3, { groups: 2 });
    expect(layer.namedParameters().map(([name, value]) => [name, [...value.shape]])).toEqual([["weight", [8, 2, 3, 3]], ["bias", [8]]]);
    const bound = 1 / Math.sqrt(2 * 9);
    for (const value of layer.parameters()) {
      expect(Number(value.detach().abs().amax().item())).toBeLessThanOrEqual(bound);
      expect(Number(value.detach().abs().amax().item())).toBeGreaterThan(bound / 2);
    }
    expect([...new nn.ConvTranspose2d(4, 6, 3, { groups: 2 }).weight.shape]).toEqual([4, 3, 3, 3]);
    expect(new nn.Conv1d(1, 1, 1, { bias: false }).bias).toBeNull();
  });

  it("take inputs without a batch", () => {
    expect([...new nn.Conv2d(3, 2, 3).forward(ones([3, 5, 5])).shape]).toEqual([2, 3, 3]);
    expect([...new nn.MaxPool2d(2).forward(ones([3, 4, 4])).shape]).toEqual([3, 2, 2]);
  });

  it("show what they are", () => {
    expect(String(new nn.Conv2d(1, 2, 3))).toBe("Conv2d(1, 2, kernelSize=[3, 3], stride=[1, 1], dilation=[1, 1], groups=1, bias=true, padding=[0, 0])");
    expect(String(new nn.AdaptiveAvgPool2d([1, null]))).toBe("AdaptiveAvgPool2d(outputSize=[1, ])");
  });

  it("refuse sizes that make no layer, and inputs that do not fit", () => {
    expectError(() => new nn.Conv2d(3, 4, 3, { groups: 2 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.Conv2d(2, 4, [3, 3, 3]), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.Conv2d(2, 4, 3, { padding: "same", stride: 2 }), ArgumentError, "ERR_ARGUMENT");
    expectError(() => new nn.MaxPool2d(0), ArgumentError, "ERR_ARGUMENT");
    const error = expectError(() => new nn.Conv2d(2, 4, 3).forward(ones([1, 3, 5, 5])), ShapeError, "ERR_SHAPE");
    expect(error.message).toBe("Conv2d: expected (N, 2, …) or (2, …) with 2 more dims, got shape [1, 3, 5, 5]");
    expectError(() => new nn.MaxPool2d(2, { padding: 2 }).forward(ones([1, 3, 5, 5])), ShapeError, "ERR_SHAPE");
  });
});
