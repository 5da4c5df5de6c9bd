// Sections of `fluxion explain` that come from the catalog itself.

import type { Gradient, Op } from "../catalog/model.js";
import { children } from "../formula/tree.js";
import { placeOf } from "../diagnostics.js";
import { forwardFormulas, gradientFormulas, type LabelledFormula } from "../emit/formulas.js";
import { kinkLines } from "../emit/kink-lines.js";
import { printSignature } from "../emit/signature.js";
import { printLatex } from "../print/latex.js";
import { printText } from "../print/text.js";
import type { Expr } from "../formula/ast.js";
import type { Facts } from "./explain.js";

export function entry({ op, run }: Facts): readonly string[] {
  const text = run.texts.get(op.span.file) ?? "";
  const { line } = placeOf(text, op.span.start);
  return [
    `${op.span.file}:${line}  ${op.name}, ${op.kind}, family ${op.family}`,
    op.doc,
    ...(op.aliases.length > 0 ? [`also called ${op.aliases.join(", ")}`] : []),
    ...(op.tags.length > 0 ? [`tags ${op.tags.join(", ")}`] : []),
  ];
}

export function signature({ op }: Facts): readonly string[] {
  const forms = Object.entries(op.variants).filter(([, has]) => has).map(([form]) => form);
  return [op.name + printSignature(op, printText), `as ${forms.join(", ")}`];
}

export function dtypes({ op }: Facts): readonly string[] {
  const meet = {
    promote: "unlike inputs are promoted to one dtype",
    first: "all inputs are converted to the dtype of the first",
    int_to_float: "unlike inputs are promoted, and integers become the default float",
    bool_to_int: "unlike inputs are promoted, and bool becomes int64",
    match: "inputs must have the same dtype",
    match_to_float: "inputs must have the same dtype, and integers become the default float",
  };
  const results = op.results.map(({ name, dtype }) =>
    `${name}: ${typeof dtype === "object" ? `given by ${dtype.attr}` : dtype}`);
  const others = op.dtypes.filter((dtype) => !op.kernelDtypes.includes(dtype));
  const converted = others.length === 0 || op.kernelDtypes.length === 0 ? []
    : [`${others.join(", ")} are converted, computed and converted back`];
  return [`T is one of ${op.dtypes.join(", ")}`, ...converted, meet[op.promote], ...results];
}

export function requires({ op }: Facts): readonly string[] {
  const show = (part: string | Expr): string =>
    typeof part === "string" ? part : `{${printText(part)}}`;
  return op.require.flatMap(({ that, message }, k) => [
    `C${k + 1}  ${printText(that)}`,
    `    else "${message.map(show).join("")}"`,
  ]);
}

export function shape({ op }: Facts): readonly string[] {
  if (!op.shape) return [`that of the kind ${op.kind}`];
  return [...op.shape].map(([result, expr]) => `${result}: ${printText(expr)}`);
}

export function forward({ op }: Facts): readonly string[] {
  return [...bindings(op.let), ...formulas(forwardFormulas({ ...op, shape: undefined }))];
}

export function gradients({ op }: Facts): readonly string[] {
  if (op.grads === "derived") return ["those of the operators it is made of"];
  const linear = op.linear.length > 0 ? [`linear in ${op.linear.join(", ")}`] : [];
  return [
    ...bindings(op.gradLet),
    ...[...op.grads].flatMap(([input, gradient]) => gradientLines(op, input, gradient)),
    ...linear,
  ];
}

function gradientLines(op: Op, input: string, gradient: Gradient): readonly string[] {
  if (gradient.kind !== "formula") return [`${input}: ${gradient.kind}, ${gradient.reason}`];
  const own = gradientFormulas({ ...op, grads: new Map([[input, gradient]]) });
  return [`${input}, ${gradient.source}`, ...formulas(own).map((line) => `  ${line}`)];
}

export function kinks({ op }: Facts): readonly string[] { return kinkLines(op); }

export function callers({ op, run }: Facts): readonly string[] {
  return [...run.catalog?.ops.values() ?? []].filter((other) => other.name !== op.name)
    .flatMap((other) => {
      const where = [
        ...(callsIn(other, forwardFormulas(other)).includes(op.name) ? ["forward"] : []),
        ...(callsIn(other, gradientFormulas(other)).includes(op.name) ? ["gradient"] : []),
      ];
      return where.length > 0 ? [`${other.name} (${where.join(", ")})`] : [];
    });
}

function callsIn(op: Op, list: readonly LabelledFormula[]): readonly string[] {
  const exprs: readonly Expr[] = [...list, ...op.let].map(({ expr }) => expr);
  return exprs.flatMap(calleesOf);
}

function calleesOf(expr: Expr): readonly string[] {
  const own = expr.kind === "call" && expr.calleeKind === "op" ? [expr.callee] : [];
  return [...own, ...children(expr).flatMap(calleesOf)];
}

function bindings(list: Op["let"]): readonly string[] {
  return list.map(({ name, expr }) => `let ${name} = ${printText(expr)}`);
}

/** Each formula as text, and below it in LaTeX. */
function formulas(list: readonly LabelledFormula[]): readonly string[] {
  return list.flatMap(({ label, expr }) =>
    [`${label}: ${printText(expr)}`, `    ${printLatex(expr)}`]);
}
