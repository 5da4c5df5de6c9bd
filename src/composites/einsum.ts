// Sums of products in index notation (einsum), and tensordot. Operands are taken two at a time, from
// the left; each pair becomes one batched matrix product, whose rows are the labels of the left one
// alone, its columns those of the right one, its inner dim the labels that are summed.

import * as ops from "../../generated/ts/index.js";
import { ArgumentError, ShapeError, showShape, showValue } from "../errors.js";
import { product, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor/tensor.js";

/** A tensor with a label for each dim. */
interface Labelled { readonly x: Tensor; readonly labels: readonly string[] }

/**
 * `equation` is `"ij,jk->ik"`: a letter for each dim of each operand, `...` for any dims in front.
 * Without `->`, the letters that occur once are the result's, in alphabetical order.
 */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor {
  const { inputs, output } = parse(equation, operands);
  checkSizes(equation, inputs);
  const repeated = inputs.map(takeDiagonals);
  let left = repeated[0];
  for (let k = 1; k < repeated.length; k++) {
    const later = new Set([...output, ...repeated.slice(k + 1).flatMap((one) => one.labels)]);
    left = multiply(left, repeated[k], later);
  }
  return arrange(sumOut(left, new Set(output)), output);
}

// ── The equation ─────────────────────────────────────────────────────────────────────────────────

function parse(equation: string, operands: readonly Tensor[]): { inputs: Labelled[]; output: string[] } {
  const text = equation.replace(/\s+/g, "");
  const [left, right, ...more] = text.split("->");
  const terms = left.split(",");
  if (more.length > 0 || !terms.every(isTerm) || (right !== undefined && !isTerm(right))) {
    throw new ArgumentError(`einsum: expected an equation such as "ij,jk->ik", got ${showValue(equation)}`, { op: "einsum", got: equation });
  }
  if (terms.length !== operands.length) {
    throw new ArgumentError(`einsum: ${showValue(equation)} has ${terms.length} operands, got ${operands.length}`, { op: "einsum", got: operands.length });
  }
  const lead = Math.max(0, ...terms.map((term, k) => (term.includes("...") ? operands[k].ndim - letters(term).length : 0)));
  const inputs = terms.map((term, k) => ({ x: operands[k], labels: labelsOf(term, operands[k], lead, equation) }));
  return { inputs, output: outputLabels(right, inputs, lead, equation) };
}

function isTerm(term: string): boolean { return /^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/.test(term); }
function letters(term: string): string[] { return [...term.replace("...", "")]; }

/** Dims behind `...` are called `.0`, `.1`, …, the last of them `.${lead - 1}`. */
function ellipsis(count: number, lead: number): string[] { return Array.from({ length: count }, (_, d) => `.${lead - count + d}`); }

function labelsOf(term: string, x: Tensor, lead: number, equation: string): string[] {
  const named = letters(term).length;
  const spread = term.includes("...");
  if (spread ? x.ndim < named : x.ndim !== named) {
    throw new ShapeError(`einsum: "${term}" in ${showValue(equation)} names ${named} dims, the operand is ${showShape(x.shape)}`, { op: "einsum", got: x.shape });
  }
  const at = term.indexOf("...");
  if (!spread) return letters(term);
  return [...term.slice(0, at), ...ellipsis(x.ndim - named, lead), ...term.slice(at + 3)];
}

function outputLabels(right: string | undefined, inputs: readonly Labelled[], lead: number, equation: string): string[] {
  const all = inputs.flatMap((one) => one.labels);
  if (right === undefined) {
    const once = [...new Set(all)].filter((label) => !label.startsWith(".") && all.filter((one) => one === label).length === 1);
    return [...ellipsis(lead, lead), ...once.sort()];
  }
  const at = right.indexOf("...");
  const labels = at < 0 ? [...right] : [...right.slice(0, at), ...ellipsis(lead, lead), ...right.slice(at + 3)];
  const strange = labels.find((label, i) => !all.includes(label) || labels.indexOf(label) !== i);
  if (strange !== undefined) {
    throw new ArgumentError(`einsum: "${strange}" of the result must be in an operand, and in the result once: ${showValue(equation)}`, { op: "einsum", got: equation });
  }
  return labels;
}

/** A label has one size wherever it stands; 1 stretches. */
function checkSizes(equation: string, inputs: readonly Labelled[]): void {
  const sizes = new Map<string, number>();
  for (const { x, labels } of inputs) {
    labels.forEach((label, d) => {
      const [size, seen] = [x.shape[d], sizes.get(label) ?? 1];
      if (size !== seen && size !== 1 && seen !== 1) {
        throw new ShapeError(`einsum: "${label}" in ${showValue(equation)} has sizes ${seen} and ${size}`, { op: "einsum", label, sizes: [seen, size] });
      }
      sizes.set(label, seen === 1 ? size : seen);
    });
  }
}

// ── One operand ──────────────────────────────────────────────────────────────────────────────────

/** `ii` is a diagonal. */
function takeDiagonals({ x, labels }: Labelled): Labelled {
  const first = labels.findIndex((label, d) => labels.indexOf(label) !== d);
  if (first < 0) return { x, labels };
  const before = labels.indexOf(labels[first]);
  const rest = labels.filter((_, d) => d !== first && d !== before);
  return takeDiagonals({ x: ops.diagonal(x, { dim1: before, dim2: first }), labels: [...rest, labels[first]] });
}

function sumOut({ x, labels }: Labelled, kept: ReadonlySet<string>): Labelled {
  const dims = labels.flatMap((label, d) => (kept.has(label) ? [] : [d]));
  return dims.length === 0 ? { x, labels } : { x: ops.sum(x, { dim: dims }), labels: labels.filter((label) => kept.has(label)) };
}

/** The dims in the order of `order`; a label that is not there is a dim of size 1. */
function arrange({ x, labels }: Labelled, order: readonly string[]): Tensor {
  const missing = order.filter((label) => !labels.includes(label));
  const wide = missing.length === 0 ? x : x.reshape([...x.shape, ...missing.map(() => 1)]);
  const all = [...labels, ...missing];
  const dims = order.map((label) => all.indexOf(label));
  return dims.every((dim, d) => dim === d) ? wide : ops.permute(wide, dims);
}

// ── Two operands ─────────────────────────────────────────────────────────────────────────────────

/** Their product, summed over the labels that nothing later names. */
function multiply(left: Labelled, right: Labelled, later: ReadonlySet<string>): Labelled {
  const sizeIn = (one: Labelled, label: string): number => one.x.shape[one.labels.indexOf(label)] ?? 1;
  // A label of one operand alone is summed at once; so is one that is stretched in the other.
  const own = (one: Labelled, other: Labelled): Labelled =>
    sumOut(one, new Set(one.labels.filter((label) => later.has(label) || sizeIn(other, label) !== 1)));
  const stretched = (label: string): boolean => !left.labels.includes(label) || !right.labels.includes(label) || sizeIn(left, label) !== sizeIn(right, label);
  const [a, b] = [own(left, right), own(right, left)];
  const labels = [...new Set([...a.labels, ...b.labels])];
  const both = labels.filter((label) => a.labels.includes(label) && b.labels.includes(label) && !stretched(label));
  const batch = both.filter((label) => later.has(label));
  const inner = both.filter((label) => !later.has(label));
  const rows = labels.filter((label) => !both.includes(label) && sizeIn(a, label) !== 1);
  const columns = labels.filter((label) => !both.includes(label) && !rows.includes(label));
  const size = (one: Labelled, some: readonly string[]): number => product(some.map((label) => sizeIn(one, label)));
  const [n, m, k, p] = [size(a, batch), size(a, rows), size(a, inner), size(b, columns)];
  const x = arrange(dropUnit(a, columns), [...batch, ...rows, ...inner]).reshape([n, m, k]);
  const y = arrange(dropUnit(b, rows), [...batch, ...inner, ...columns]).reshape([n, k, p]);
  const shape = [...batch.map((label) => sizeIn(a, label)), ...rows.map((label) => sizeIn(a, label)), ...columns.map((label) => sizeIn(b, label))];
  return { x: ops.bmm(x, y).reshape(shape), labels: [...batch, ...rows, ...columns] };
}

/** Without dims of size 1 under labels that the other operand brings. */
function dropUnit({ x, labels }: Labelled, others: readonly string[]): Labelled {
  const dims = labels.flatMap((label, d) => (others.includes(label) ? [d] : []));
  return dims.length === 0 ? { x, labels } : { x: ops.squeeze(x, { dim: dims }), labels: labels.filter((label) => !others.includes(label)) };
}

// ── tensordot ────────────────────────────────────────────────────────────────────────────────────

/** Sums over the last `dims` of x and the first of y, or over the dims of each that are listed. */
export function tensordot(x: Tensor, y: Tensor, dims: number | readonly (number | readonly number[])[]): Tensor {
  const [dx, dy] = tensordotDims(x, y, dims);
  // As in PyTorch, a dim of size 1 meets any other: that one is summed first.
  x = sumWhere(x, dx, (i) => y.shape[dy[i]] === 1);
  y = sumWhere(y, dy, (i) => x.shape[dx[i]] === 1);
  const sizes = dx.map((d) => x.shape[d]);
  if (dx.length !== dy.length || dx.some((d, i) => x.shape[d] !== y.shape[dy[i]])) {
    throw new ShapeError(`tensordot: dims ${showShape(dx)} of ${showShape(x.shape)} and ${showShape(dy)} of ${showShape(y.shape)} must have the same sizes`, { op: "tensordot", shapes: [x.shape, y.shape] });
  }
  const others = (z: Tensor, taken: readonly number[]): number[] => z.shape.flatMap((_, d) => (taken.includes(d) ? [] : [d]));
  const [ox, oy] = [others(x, dx), others(y, dy)];
  const a = ops.permute(x, [...ox, ...dx]).reshape([product(ox.map((d) => x.shape[d])), product(sizes)]);
  const b = ops.permute(y, [...dy, ...oy]).reshape([product(sizes), product(oy.map((d) => y.shape[d]))]);
  return ops.mm(a, b).reshape([...ox.map((d) => x.shape[d]), ...oy.map((d) => y.shape[d])]);
}

function sumWhere(x: Tensor, dims: readonly number[], chosen: (i: number) => boolean): Tensor {
  const summed = dims.filter((_, i) => chosen(i));
  return summed.length === 0 ? x : ops.sum(x, { dim: summed, keepdim: true });
}

function tensordotDims(x: Tensor, y: Tensor, dims: number | readonly (number | readonly number[])[]): [number[], number[]] {
  if (typeof dims !== "number") {
    const [first, second] = dims;
    if (dims.length !== 2) throw new ArgumentError(`tensordot: expected dims to be a number or two lists, got ${showValue(dims)}`, { op: "tensordot", got: dims });
    const wrapped = (list: number | readonly number[], z: Tensor): number[] => [list].flat().map((d) => wrapDim("tensordot", d, z.ndim));
    return [wrapped(first, x), wrapped(second, y)];
  }
  if (dims < 0 || dims > x.ndim || dims > y.ndim) {
    throw new ArgumentError(`tensordot: dims must be in 0..${Math.min(x.ndim, y.ndim)} for ${showShape(x.shape)} and ${showShape(y.shape)}, got ${dims}`, { op: "tensordot", got: dims });
  }
  return [Array.from({ length: dims }, (_, i) => x.ndim - dims + i), Array.from({ length: dims }, (_, i) => i)];
}
