// A node of the tape: where a recorded result came from, and what its gradient needs.

import type { DType } from "../dtype.js";
import { GradError, showShape } from "../errors.js";
import type { Tensor } from "../tensor/tensor.js";
import type { Hook } from "./hooks.js";

/** A gradient by result or by input; null means zero and costs nothing. */
export type Grads = (Tensor | null)[];

let created = 0;

export abstract class Node {
  /** Rises with time; a node's inputs were made earlier, so descending order is a topological order. */
  readonly sequence: number;
  /** By input: the node that made it (null: no gradient wanted). */
  readonly next: (Node | null)[];
  /** By input: which result of that node; null when all are the first. */
  readonly nextNr: number[] | null;
  /** By result: hooks on its gradient. */
  hooks: Map<number, Hook[]> | null = null;
  /** Where the operator was called; kept in anomaly mode. */
  trace: string | null = null;

  constructor(readonly name: string, next: (Node | null)[], nextNr: number[] | null, readonly resultType: DType, sequence = ++created) {
    this.sequence = sequence;
    this.next = next;
    this.nextNr = nextNr;
    if (anomaly) this.trace = callSite();
  }

  /** The dtype of the result whose gradient arrives under this number. */
  typeOf(_nr: number): DType { return this.resultType; }

  /** Gradients of the inputs from those of the results. */
  abstract apply(grads: Grads, createGraph: boolean): Grads;

  /** Lets go of saved tensors; a second backward through the node throws. */
  release(): void {}
}

/**
 * Note [Version counters]
 * A storage counts its in-place writes, and every view of it shares the count. A node keeps, beside
 * each tensor it saved, the count at that moment; when backward finds another one, the value is
 * gone, and a gradient made from it would be silently wrong, so backward throws instead.
 */
export function checkVersion(node: string, name: string, saved: Tensor, version: number, trace: string | null): void {
  saved.storage.guarded && saved.storage.check(`backward of ${node}`);
  if (saved.storage.version === version) return;
  const maker = saved.node ? `, made by ${saved.node.name}` : "";
  throw new GradError(
    `backward of ${node}: saved tensor ${name} (${saved.dtype}${showShape(saved.shape)}${maker}) was changed in place — ` +
    `it is at version ${saved.storage.version}, expected ${version}. Use the operator without the underscore, or clone() first` +
    (trace ? `\n  forward: ${trace}` : ""),
    { op: node, saved: name, version: saved.storage.version, expected: version }, "ERR_SAVED_TENSOR_MODIFIED");
}

/** Thrown by a node whose saved tensors are gone. */
export function backwardTwice(node: string): GradError {
  return new GradError(
    `backward of ${node}: its saved tensors were freed by an earlier backward. Pass { retainGraph: true } to the first one`,
    { op: node }, "ERR_BACKWARD_TWICE");
}

let anomaly = false;

/** Anomaly mode: nodes remember the line that made them, errors name it, and a NaN gradient throws at its operator. */
export function setAnomalyMode(on: boolean): void { anomaly = on; }
export function isAnomalyMode(): boolean { return anomaly; }

/** The first line outside the library on the stack. */
function callSite(): string {
  const lines = (new Error().stack ?? "").split("\n").slice(1);
  const outside = lines.find((line) => !/[\\/](src|dist|generated)[\\/]/.test(line));
  return (outside ?? lines[lines.length - 1] ?? "").trim();
}
