// The page that `fluxion explain` prints: sections of facts about one operator, each short enough
// for a screen. What a section says is found in `sections.ts` and `generated.ts`.

import type { Op } from "../catalog/model.js";
import type { PipelineResult } from "../pipeline.js";
import type { Session } from "../session.js";
import { createColors } from "./colors.js";
import { generatedSection, testSection } from "./generated.js";
import { savedSection } from "./saved.js";
import { doubleBackward, forwardMode } from "./second-order.js";
import * as sections from "./sections.js";

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the pipeline found on the way. */
export type Run = Pick<PipelineResult, "catalog" | "texts" | "lowered">;

/** What a section may look at. */
export interface Facts {
  readonly session: Session;
  readonly run: Run;
  readonly op: Op;
}

/** In the order of the page. */
const SECTIONS: Readonly<Record<string, (facts: Facts) => readonly string[]>> = {
  entry: sections.entry,
  signature: sections.signature,
  dtypes: sections.dtypes,
  requires: sections.requires,
  shape: sections.shape,
  forward: sections.forward,
  gradients: sections.gradients,
  saved: savedSection,
  "forward mode": forwardMode,
  "double backward": doubleBackward,
  kinks: sections.kinks,
  generated: generatedSection,
  tests: testSection,
  "called by": sections.callers,
};

/** The whole page, or the sections asked for; those with nothing to say are left out. */
export function explainOp(
  session: Session, run: Run, op: Op, wanted = Object.keys(SECTIONS),
): string {
  const facts: Facts = { session, run, op };
  return wanted.map((title) => ({ title, lines: SECTIONS[title](facts) }))
    .filter(({ lines }) => lines.length > 0)
    .map((section) => printSection(section, session.host.color)).join("\n");
}

/** The same as data, for `--format json`. */
export function explainAsData(session: Session, run: Run, op: Op): object {
  const facts: Facts = { session, run, op };
  return Object.fromEntries(Object.entries(SECTIONS).map(([title, find]) => [title, find(facts)]));
}

function printSection({ title, lines }: Section, color: boolean): string {
  const { bold } = createColors(color);
  return `${bold(title)}\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}
