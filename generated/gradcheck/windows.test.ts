// Generated from ops/windows.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("windows", {
  "bartlett_window": {
    source: "ops/windows.yaml#bartlett_window", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["windowLength", "periodic", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { windowLength: 5 },
      { windowLength: 4, periodic: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "blackman_window": {
    source: "ops/windows.yaml#blackman_window", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["windowLength", "periodic", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { windowLength: 5 },
      { windowLength: 4, periodic: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hamming_window": {
    source: "ops/windows.yaml#hamming_window", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["windowLength", "periodic", "alpha", "beta", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { windowLength: 5 },
      { windowLength: 4, periodic: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "hann_window": {
    source: "ops/windows.yaml#hann_window", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["windowLength", "periodic", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { windowLength: 5 },
      { windowLength: 4, periodic: false },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "kaiser_window": {
    source: "ops/windows.yaml#kaiser_window", kind: "create", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [],
    attrs: ["windowLength", "periodic", "beta", "dtype", "device", "requiresGrad"],
    results: ["result"],
    types: ["attr dtype"],
    cases: [
      { windowLength: 5 },
      { windowLength: 4, periodic: false, beta: 3 },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
