// Generated from ops/distinct.yaml by codegen/emit/gradcheck.ts. Do not edit.
// Edit the entries, then run: npm run generate

import * as host from "../../src/shape-functions.js";
import * as ops from "../ts/index.js";
import { checkFamily } from "../../test/gradcheck/family.js";

checkFamily("distinct", {
  "distinct_rows": {
    source: "ops/distinct.yaml#distinct_rows", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["sorts"],
    results: ["firsts", "inverse", "counts", "found"],
    types: ["int64", "int64", "int64", "int64"],
    laws: [
      {
        says: "index_select(x, 0, mine) == x and unsqueeze(mine <= at, -1), at = arange(0, size(x, 0)), first = if at < found then firsts else 0, mine = take(first, inverse)",
        of: ({ x, firsts, inverse, found }) => {
          const at = ops.arange(0, { end: host.size(x, 0) });
          const first = ops.whereSelf(ops.lt(at, found), firsts, 0);
          const mine = ops.take(first, inverse);
          return ops.logicalAnd(
            ops.eq(ops.indexSelect(x, 0, mine), x),
            ops.unsqueeze(ops.le(mine, at), -1),
          );
        },
      },
      {
        says: "(if at < found then counts else 0) == sum(unsqueeze(inverse, -1) == at, [0]), at = arange(0, size(x, 0))",
        of: ({ x, inverse, counts, found }) => {
          const at = ops.arange(0, { end: host.size(x, 0) });
          return [
            ops.whereSelf(ops.lt(at, found), counts, 0),
            ops.sum(ops.eq(ops.unsqueeze(inverse, -1), at), { dim: [0] }),
          ];
        },
      },
      {
        says: "if sorts then agree else agree or abs(at - unsqueeze(at, -1)) != 1, same = all(unsqueeze(x, 0) == unsqueeze(x, 1), [-1]), together = unsqueeze(inverse, 0) == unsqueeze(inverse, 1), at = arange(0, size(x, 0)), agree = same and together or not same and not together",
        of: ({ x, sorts, inverse }) => {
          const same = ops.all(ops.eq(ops.unsqueeze(x, 0), ops.unsqueeze(x, 1)), { dim: [-1] });
          const together = ops.eq(ops.unsqueeze(inverse, 0), ops.unsqueeze(inverse, 1));
          const at = ops.arange(0, { end: host.size(x, 0) });
          const agree = ops.logicalOr(
            ops.logicalAnd(same, together),
            ops.logicalAnd(ops.logicalNot(same), ops.logicalNot(together)),
          );
          if (sorts) return agree;
          return ops.logicalOr(agree, ops.ne(ops.abs(ops.sub(at, ops.unsqueeze(at, -1))), 1));
        },
      },
      {
        says: "if not sorts then true else rises or arange(1, n + 1) >= found, n = max(size(x, 0) - 1, 0), at = arange(0, size(x, 0)), rows = index_select(x, 0, if at < found then firsts else 0), row = slice(rows, 0, end=n), next = slice(rows, 0, start=1), rises = any(row < next and cumsum(row != next, 1) == 1, [-1])",
        of: ({ x, sorts, firsts, found }) => {
          const n = Math.max(host.size(x, 0) - 1, 0);
          const at = ops.arange(0, { end: host.size(x, 0) });
          const rows = ops.indexSelect(x, 0, ops.whereSelf(ops.lt(at, found), firsts, 0));
          const row = ops.slice(rows, 0, { end: n });
          const next = ops.slice(rows, 0, { start: 1 });
          const rises = ops.any(
            ops.logicalAnd(ops.lt(row, next), ops.eq(ops.cumsum(ops.ne(row, next), 1), 1)),
            { dim: [-1] },
          );
          if (!sorts) return true;
          return ops.logicalOr(rises, ops.ge(ops.arange(1, { end: n + 1 }), found));
        },
      },
    ],
    cases: [
      { x: [4, 2], sorts: true },
      { x: [9, 1], sorts: true },
      { x: [9, 1], sorts: false },
      { x: [0, 2], sorts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "forward": "behind what is found the results hold whatever was there" },
  },
  "distinct_runs": {
    source: "ops/distinct.yaml#distinct_runs", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["wantsInverse", "wantsCounts"],
    results: ["values", "inverse", "counts", "found"],
    types: ["T", "int64", "int64", "int64"],
    laws: [
      {
        says: "if wants_inverse then take(values, inverse) == x else true",
        of: ({ x, wantsInverse, values, inverse }) => {
          if (wantsInverse) return [ops.take(values, inverse), x];
          return true;
        },
      },
      {
        says: "if wants_inverse and wants_counts then (if at < found then counts else 0) == times else true, at = arange(0, numel(x)), times = sum(unsqueeze(inverse, -1) == at, [0])",
        of: ({ x, wantsInverse, wantsCounts, inverse, counts, found }) => {
          const at = ops.arange(0, { end: host.numel(x) });
          const times = ops.sum(ops.eq(ops.unsqueeze(inverse, -1), at), { dim: [0] });
          if (wantsInverse && wantsCounts) {
            return [ops.whereSelf(ops.lt(at, found), counts, 0), times];
          }
          return true;
        },
      },
      {
        says: "if not wants_counts then true else counts > 0 or arange(0, numel(x)) >= found",
        of: ({ x, wantsCounts, counts, found }) => {
          if (!wantsCounts) return true;
          return ops.logicalOr(
            ops.gt(counts, 0),
            ops.ge(ops.arange(0, { end: host.numel(x) }), found),
          );
        },
      },
      {
        says: "slice(values, 0, end=n) != slice(values, 0, start=1) or arange(1, n + 1) >= found, n = max(numel(x) - 1, 0)",
        of: ({ x, values, found }) => {
          const n = Math.max(host.numel(x) - 1, 0);
          return ops.logicalOr(
            ops.ne(ops.slice(values, 0, { end: n }), ops.slice(values, 0, { start: 1 })),
            ops.ge(ops.arange(1, { end: n + 1 }), found),
          );
        },
      },
      {
        says: "if wants_inverse then inverse == cummax(inverse, 0).values else true",
        of: ({ wantsInverse, inverse }) => {
          if (wantsInverse) return [inverse, ops.cummax(inverse, 0).values];
          return true;
        },
      },
    ],
    cases: [
      { x: [6], wantsInverse: true, wantsCounts: true },
      { x: [7], wantsInverse: false, wantsCounts: true },
      { x: [5], wantsInverse: true, wantsCounts: false },
      { x: [0], wantsInverse: true, wantsCounts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "forward": "behind what is found the results hold whatever was there" },
  },
  "distinct_sorted": {
    source: "ops/distinct.yaml#distinct_sorted", kind: "extern", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["wantsInverse", "wantsCounts"],
    results: ["values", "inverse", "counts", "found"],
    types: ["T", "int64", "int64", "int64"],
    laws: [
      {
        says: "if wants_inverse then take(values, inverse) == x else true",
        of: ({ x, wantsInverse, values, inverse }) => {
          if (wantsInverse) return [ops.take(values, inverse), x];
          return true;
        },
      },
      {
        says: "if wants_inverse and wants_counts then (if at < found then counts else 0) == times else true, at = arange(0, numel(x)), times = sum(unsqueeze(inverse, -1) == at, [0])",
        of: ({ x, wantsInverse, wantsCounts, inverse, counts, found }) => {
          const at = ops.arange(0, { end: host.numel(x) });
          const times = ops.sum(ops.eq(ops.unsqueeze(inverse, -1), at), { dim: [0] });
          if (wantsInverse && wantsCounts) {
            return [ops.whereSelf(ops.lt(at, found), counts, 0), times];
          }
          return true;
        },
      },
      {
        says: "if not wants_counts then true else counts > 0 or arange(0, numel(x)) >= found",
        of: ({ x, wantsCounts, counts, found }) => {
          if (!wantsCounts) return true;
          return ops.logicalOr(
            ops.gt(counts, 0),
            ops.ge(ops.arange(0, { end: host.numel(x) }), found),
          );
        },
      },
      {
        says: "slice(values, 0, end=n) < slice(values, 0, start=1) or arange(1, n + 1) >= found, n = max(numel(x) - 1, 0)",
        of: ({ x, values, found }) => {
          const n = Math.max(host.numel(x) - 1, 0);
          return ops.logicalOr(
            ops.lt(ops.slice(values, 0, { end: n }), ops.slice(values, 0, { start: 1 })),
            ops.ge(ops.arange(1, { end: n + 1 }), found),
          );
        },
      },
    ],
    cases: [
      { x: [6], wantsInverse: true, wantsCounts: true },
      { x: [7], wantsInverse: false, wantsCounts: true },
      { x: [5], wantsInverse: true, wantsCounts: false },
      { x: [0], wantsInverse: true, wantsCounts: true },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: { "forward": "behind what is found the results hold whatever was there" },
  },
  "unique": {
    source: "ops/distinct.yaml#unique", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["sorted", "returnInverse", "returnCounts", "dim"],
    results: ["values", "inverse", "counts"],
    types: ["T", "int64", "int64"],
    cases: [
      { x: [2, 3], returnInverse: true, returnCounts: true },
      { x: [3, 2], dim: 1, returnCounts: true },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
  "unique_consecutive": {
    source: "ops/distinct.yaml#unique_consecutive", kind: "composite", random: false, numbers: "real", inplace: false, callable: true,
    inputs: [
      { name: "x", dtypes: "real", generic: true, optional: false, mutated: false, differentiable: false, why: "which values are the same changes in jumps" },
    ],
    attrs: ["returnInverse", "returnCounts", "dim"],
    results: ["values", "inverse", "counts"],
    types: ["T", "int64", "int64"],
    cases: [
      { x: [2, 3], returnInverse: true, returnCounts: true },
      { x: [3, 2], dim: 1, returnCounts: true },
      { x: [0] },
    ],
    tolerance: { atol: 1e-8, rtol: 0.000001 },
    skip: {},
  },
});
