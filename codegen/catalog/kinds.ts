// What each kind of operator takes and what follows from it when the entry is silent.

import type { Kind } from "./model.js";
import type { Mode } from "../formula/scope.js";

export interface KindRules {
  /** Slots the entry must have, and those it may have. */
  readonly required: readonly string[];
  readonly allowed: readonly string[];
  /** World of `forward` and `let`. */
  readonly mode: Mode;
  /** World of the gradient formulas. */
  readonly gradMode: "element" | "row" | "tensor";
  /** What an input without a gradient gets. */
  readonly missingGrad: "auto" | "error" | "derived";
  /** The shape must be written. */
  readonly needsShape: boolean;
  /** Inputs are linear without saying so: all generic ones. */
  readonly linear: boolean;
}

function rules(
  required: readonly string[],
  allowed: readonly string[],
  mode: Mode,
  more: Partial<KindRules> = {},
): KindRules {
  return {
    required,
    allowed,
    mode,
    gradMode: "tensor",
    missingGrad: "error",
    needsShape: false,
    linear: false,
    ...more,
  };
}

const element: Partial<KindRules> = { gradMode: "element", missingGrad: "auto" };

export const kindRules: Readonly<Record<Kind, KindRules>> = {
  pointwise: rules(["forward"], ["special"], "element", element),
  random: rules(["forward"], ["special"], "element", element),
  rowwise: rules(["forward"], ["over", "update"], "row", { gradMode: "row" }),
  reduce: rules(["reduce"], [], "host"),
  scan: rules(["scan"], [], "host"),
  view: rules(["view"], [], "host", { linear: true }),
  gather: rules(["gather"], ["pass"], "host", { needsShape: true, linear: true }),
  scatter: rules(["scatter"], ["pass"], "host"),
  contract: rules(["contract"], [], "host"),
  sort: rules(["sort"], [], "host", { needsShape: true }),
  create: rules(["create"], [], "host", { needsShape: true }),
  composite: rules([], ["forward", "code"], "tensor", { missingGrad: "derived" }),
  extern: rules([], ["pass", "base", "strided", "reference", "laws"], "host", { needsShape: true }),
};

/** Keys that only some kinds take. */
export const slotKeys: readonly string[] = [
  "forms",
  "forward",
  "over",
  "update",
  "reduce",
  "scan",
  "view",
  "gather",
  "scatter",
  "contract",
  "create",
  "sort",
  "special",
  "reference",
  "laws",
  "pass",
  "base",
  "strided",
  "code",
];
