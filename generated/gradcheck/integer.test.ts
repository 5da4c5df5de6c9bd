// Generated from ops/integer.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("integer", {
  "bitwise_and": {
    source: "ops/integer.yaml#bitwise_and", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
      { name: "y", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bitwise_left_shift": {
    source: "ops/integer.yaml#bitwise_left_shift", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-9, 9], why: "an integer has no derivative" },
      { name: "y", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 5], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bitwise_not": {
    source: "ops/integer.yaml#bitwise_not", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "dtype bool": "of a bool it is the opposite, to which no integer's bits compare" },
  },
  "bitwise_or": {
    source: "ops/integer.yaml#bitwise_or", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
      { name: "y", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bitwise_right_shift": {
    source: "ops/integer.yaml#bitwise_right_shift", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-99, 99], why: "an integer has no derivative" },
      { name: "y", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [0, 5], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "bitwise_xor": {
    source: "ops/integer.yaml#bitwise_xor", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
      { name: "y", dtypes: "integral", generic: true, optional: false, mutated: false, differentiable: false, domain: [-3, 3], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "gcd": {
    source: "ops/integer.yaml#gcd", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-40, 40], why: "an integer has no derivative" },
      { name: "y", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-40, 40], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "lcm": {
    source: "ops/integer.yaml#lcm", kind: "pointwise", random: false, numbers: "real", inplace: true, callable: true,
    inputs: [
      { name: "x", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-40, 40], why: "an integer has no derivative" },
      { name: "y", dtypes: "int", generic: true, optional: false, mutated: false, differentiable: false, domain: [-40, 40], why: "an integer has no derivative" },
    ],
    attrs: [],
    results: ["result"],
    types: ["T"],
    cases: [],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
