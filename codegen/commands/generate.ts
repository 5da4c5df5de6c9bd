// `fluxion generate`: writes what changed. When nothing did, it finds that out from hashes alone
// and loads neither the YAML parser nor the templates.

import type { ExitCode } from "../cli.js";
import type { Session } from "../session.js";
import { realDisk } from "../write/disk.js";
import { isUpToDate, writeStamp, type Inputs } from "../write/stamp.js";

export async function generate(session: Session): Promise<ExitCode> {
  const start = performance.now();
  const elapsed = (): string => `${Math.round(performance.now() - start)} ms`;
  const inputs: Inputs = { ...session, generator: session.host.generator };
  if (isUpToDate(realDisk, inputs, session.output)) {
    session.say(`up to date (${elapsed()})`);
    return 0;
  }
  const { hasErrors, printFindings, runSession } = await import("./run.js");
  const run = runSession(session);
  printFindings(session, run);
  if (!run.outputs || hasErrors(run)) return 1;
  const { planOutputs } = await import("../write/plan.js");
  const { writePlan } = await import("../write/write.js");
  const plan = planOutputs(realDisk, session.output, run.outputs, run.places);
  for (const file of plan.files.filter(({ state }) => state === "edited")) {
    session.warn(`generated/${file.path}: was edited by hand; overwritten`);
  }
  for (const path of plan.strays) {
    session.warn(`generated/${path}: not made by the generator; left alone`);
  }
  const { written, deleted } = writePlan(realDisk, plan);
  writeStamp(realDisk, inputs, session.output, [...run.texts.keys()]);
  const unchanged = plan.files.length - written;
  session.say(`${written} written, ${deleted} deleted, ${unchanged} unchanged (${elapsed()})`);
  return 0;
}
