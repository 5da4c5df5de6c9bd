// Replays a folder of golden cases and prints a table by operator:
//
//   npm run conformance                      the copy beside this file
//   npm run conformance -- FOLDER [REGEX]    another folder; only files whose name matches
//   … --failures                             one line for each case that fails

import { OWN_COPY } from "./golden.js";
import { failureLines, replayFolder, tableOf } from "./table.js";

function main(args: readonly string[]): number {
  const [folder = OWN_COPY, pattern = ""] = args.filter((arg) => !arg.startsWith("--"));
  const all = replayFolder(folder, new RegExp(pattern));
  const failures = failureLines(all);
  if (args.includes("--failures")) for (const line of failures) console.log(line);
  for (const line of tableOf(all)) console.log(line);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
