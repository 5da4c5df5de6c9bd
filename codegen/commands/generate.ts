// `fluxion generate`: writes what changed. When nothing did, it finds that out from hashes alone
// and loads neither the YAML parser nor the templates. An operator whose entry, and all it rests on,
// is as the last run verified it is not verified again.

import type { ExitCode } from "../cli.js";
import type { Session } from "../session.js";
import { stage, stageTimes } from "../stages.js";
import { realDisk } from "../write/disk.js";
import type { Plan } from "../write/plan.js";
import { isUpToDate, writeStamp, type Inputs } from "../write/stamp.js";

export async function generate(
  session: Session, options: { time?: boolean } = {},
): Promise<ExitCode> {
  const start = performance.now();
  const outcome = await writeChanged(session);
  if (outcome === undefined) return 1;
  session.say(`${outcome} (${Math.round(performance.now() - start)} ms)`);
  if (options.time === true) for (const line of stageTimes()) session.say(`  ${line}`);
  return 0;
}

/** What was done, in words; nothing when the catalog is wrong. */
async function writeChanged(session: Session): Promise<string | undefined> {
  const inputs: Inputs = { ...session, generator: session.host.generator };
  if (stage("look", () => isUpToDate(realDisk, inputs, session.output))) return "up to date";
  const { hasErrors, printFindings, runChanged } = await import("./run.js");
  const run = runChanged(session);
  printFindings(session, run);
  const { outputs } = run;
  if (!outputs || hasErrors(run)) return undefined;
  const { planOutputs } = await import("../write/plan.js");
  const { writePlan } = await import("../write/write.js");
  return stage("write", () => {
    const plan = planOutputs(realDisk, session.output, outputs, run.places);
    warnOfPlan(session, plan);
    const { written, deleted } = writePlan(realDisk, plan);
    writeStamp(realDisk, inputs, session.output, [...run.texts.keys()]);
    return `${written} written, ${deleted} deleted, ${plan.files.length - written} unchanged`;
  });
}

function warnOfPlan(session: Session, plan: Plan): void {
  for (const file of plan.files.filter(({ state }) => state === "edited")) {
    session.warn(`generated/${file.path}: was edited by hand; overwritten`);
  }
  for (const path of plan.strays) {
    session.warn(`generated/${path}: not made by the generator; left alone`);
  }
}
