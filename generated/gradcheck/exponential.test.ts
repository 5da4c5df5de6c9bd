// Generated from ops/exponential.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("exponential", {
  "exp": {
    source: "ops/exponential.yaml#exp", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "exp2": {
    source: "ops/exponential.yaml#exp2", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "expm1": {
    source: "ops/exponential.yaml#expm1", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "float_power": {
    source: "ops/exponential.yaml#float_power", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
      { name: "exponent", dtypes: "any", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["double_type"],
    cases: [
      { x: [2, 3], exponent: [3] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log": {
    source: "ops/exponential.yaml#log", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log10": {
    source: "ops/exponential.yaml#log10", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log1p": {
    source: "ops/exponential.yaml#log1p", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.8, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "log2": {
    source: "ops/exponential.yaml#log2", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logaddexp": {
    source: "ops/exponential.yaml#logaddexp", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "logaddexp2": {
    source: "ops/exponential.yaml#logaddexp2", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rsqrt": {
    source: "ops/exponential.yaml#rsqrt", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "sqrt": {
    source: "ops/exponential.yaml#sqrt", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "xlog1py": {
    source: "ops/exponential.yaml#xlog1py", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.8, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "xlogy": {
    source: "ops/exponential.yaml#xlogy", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
