// Generated from ops/signs.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("signs", {
  "copysign": {
    source: "ops/signs.yaml#copysign", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
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
  "frexp": {
    source: "ops/signs.yaml#frexp", kind: "pointwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.5, 0.99] },
    ],
    attrs: [],
    results: ["mantissa", "exponent"],
    types: ["T", "int32"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "ldexp": {
    source: "ops/signs.yaml#ldexp", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "other", dtypes: "analytic", generic: true, optional: false, mutated: false, differentiable: true, domain: [-2, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["int_to_float"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "nextafter": {
    source: "ops/signs.yaml#nextafter", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "as in PyTorch, which registers no derivative" },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "as in PyTorch, which registers no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "positive": {
    source: "ops/signs.yaml#positive", kind: "composite", random: false, numbers: "both", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "rsub": {
    source: "ops/signs.yaml#rsub", kind: "pointwise", random: false, numbers: "both", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "field", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: ["alpha"],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "signbit": {
    source: "ops/signs.yaml#signbit", kind: "pointwise", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "the result is not a real number" },
    ],
    attrs: [],
    results: ["result"],
    types: ["bool"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
