// Generated from ops/exponential.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("exponential", {
  "exp": {
    source: "ops/exponential.yaml#exp", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "exp2": {
    source: "ops/exponential.yaml#exp2", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "expm1": {
    source: "ops/exponential.yaml#expm1", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "log": {
    source: "ops/exponential.yaml#log", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "log10": {
    source: "ops/exponential.yaml#log10", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "log1p": {
    source: "ops/exponential.yaml#log1p", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.8, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "log2": {
    source: "ops/exponential.yaml#log2", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "logaddexp": {
    source: "ops/exponential.yaml#logaddexp", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "logaddexp2": {
    source: "ops/exponential.yaml#logaddexp2", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "rsqrt": {
    source: "ops/exponential.yaml#rsqrt", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "sqrt": {
    source: "ops/exponential.yaml#sqrt", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 4] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "xlog1py": {
    source: "ops/exponential.yaml#xlog1py", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-0.8, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
  "xlogy": {
    source: "ops/exponential.yaml#xlogy", kind: "pointwise", random: false, inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [-3, 3] },
      { name: "y", dtypes: "float", generic: true, optional: false, mutated: false, differentiable: true, domain: [0.2, 3] },
    ],
    attrs: [],
    results: ["result"],
    cases: [],
    skip: {},
  },
});
