// Special forms must equal forward wherever their condition holds, edge values included.

import type { Op } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { children, literal } from "../formula/tree.js";
import { isScalar, primal } from "../reference/number.js";
import type { Value } from "../reference/value.js";
import { close, short } from "./compare.js";
import type { Bench } from "./report.js";
import {
  fillingPoints, forwardOf, pointCode, settingsOf, type Point, type Setting,
} from "./sampling.js";

const edges: readonly number[] = [0, -0, 1, -1, Infinity, -Infinity, NaN, 1e-300, 1e300];

export function verifySpecial(op: Op, bench: Bench): void {
  for (const { when, use } of op.special) {
    for (const setting of settingsOf(op)) {
      if (!agrees(op, when, use, setting, bench)) break;
    }
  }
}

/** Compares at points moved onto the condition; where it cannot be met, there is nothing to say. */
function agrees(op: Op, when: Expr, use: Expr, setting: Setting, bench: Bench): boolean {
  const wanted = equalities(when);
  const args = new Map([...setting.args, ...attributesIn(wanted, setting)]);
  const onIt: Setting = { ...setting, args };
  const [forward] = forwardOf(op, onIt).values();
  if (forward === undefined) return true;
  const condition = pointCode(onIt, when, []);
  const [full, special] = [pointCode(onIt, forward, []), pointCode(onIt, use, [])];
  for (const plain of [...fillingPoints(op, onIt, bench, 32), ...edgePoints(onIt)]) {
    const point = plain.map((value, k) => wanted.get(onIt.inputs[k].name) ?? value);
    if (condition(point, []) !== true) continue;
    const [a, b] = [full(point, []), special(point, [])];
    if (sameNumber(a, b)) continue;
    const at = onIt.inputs.map(({ name }, k) => `${name} = ${show(point[k])}`).join(", ");
    bench.sink.error("FX313", use.span,
      `the special form of ${op.name} is ${show(b)} where forward is ${show(a)}, at ${at}`);
    return false;
  }
  return true;
}

/** Names the condition sets equal to a number: `y == 2`. */
function equalities(when: Expr, into = new Map<string, number>()): Map<string, number> {
  if (when.kind === "binary" && when.op === "==" && when.left.kind === "name") {
    const value = literal(when.right);
    if (value !== undefined) into.set(when.left.name, value);
  }
  for (const part of children(when)) equalities(part, into);
  return into;
}

function attributesIn(wanted: ReadonlyMap<string, number>, setting: Setting): [string, Value][] {
  const inputs = setting.inputs.map(({ name }) => name);
  return [...wanted].filter(([name]) => !inputs.includes(name));
}

function edgePoints({ inputs }: Setting): Point[] {
  const other = (k: number) => edges[(k + 2) % edges.length];
  return edges.map((edge, k) => inputs.map((_, d) => (d === 0 ? edge : other(k))));
}

function sameNumber(a: Value, b: Value): boolean {
  if (!isScalar(a) || !isScalar(b)) return a === b;
  return close(primal(a), primal(b));
}

function show(value: Value): string {
  return isScalar(value) ? short(primal(value)) : String(value);
}
