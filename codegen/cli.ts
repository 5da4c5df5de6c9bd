// The command line: which commands and options there are. What a command does is in
// `codegen/commands/<command>.ts`, loaded when it is asked for, so that start-up stays fast.

import { Command, CommanderError, Option } from "commander";
import { openSession, UsageError, type GlobalOptions, type Host, type Session } from "./session.js";

export type { Host } from "./session.js";

/** 0: all is well. 1: the catalog or the generated files are not. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line (without `node` and the script) and returns its exit code. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = describeProgram(host, (outcome) => { code = outcome; });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      host.err(`error: ${error.message}\n`);
      return 2;
    }
    host.err(`${describeFault(error)}\n`);
    return 1;
  }
}

function describeProgram(host: Host, done: (code: ExitCode) => void): Command {
  const program = new Command("fluxion")
    .description("Generates Fluxion from its catalog of operators: ops.yaml and ops/*.yaml.")
    .option("--root <dir>", "folder of ops.yaml (default: the nearest one upwards)")
    .addOption(new Option("--format <format>", "how findings are printed")
      .choices(["pretty", "json", "github"]).default("pretty"))
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: host.out, writeErr: host.err, getOutHasColors: () => host.color })
    .showHelpAfterError("(add --help for what there is)")
    .exitOverride()
    .addHelpText("after", examples(
      "npx fluxion generate                 write what changed",
      "npx fluxion check                    is everything fresh and right? writes nothing",
      "npx fluxion explain sigmoid          all there is to know about an operator",
    ) + "\nExit codes: 0 all is well, 1 something was found, 2 the command line is wrong.\n");
  const session = (command: Command): Session =>
    openSession(host, command.optsWithGlobals<GlobalOptions>());
  addWriting(program, session, done);
  addReading(program, session, done);
  addMaking(program, session, done);
  return program;
}

type Open = (command: Command) => Session;
type Done = (code: ExitCode) => void;

/** Commands about the generated files. */
function addWriting(program: Command, open: Open, done: Done): void {
  program.command("generate")
    .description("Write the generated files that changed, and delete those no longer made.")
    .option("--time", "print how long each stage took")
    .addHelpText("after", examples("npx fluxion generate", "npx fluxion generate --time"))
    .action(async (options: { time?: boolean }, command: Command) =>
      done(await (await import("./commands/generate.js")).generate(open(command), options)));
  program.command("check")
    .description("Verify the catalog, and list generated files that are stale, missing, orphaned\n"
      + "or edited by hand. Writes nothing.")
    .addHelpText("after", examples("npx fluxion check", "npx fluxion check --format github"))
    .action(async (_options: object, command: Command) =>
      done(await (await import("./commands/check.js")).check(open(command))));
  program.command("build")
    .description("Generate, then build the native addon.")
    .addHelpText("after", examples("npx fluxion build"))
    .action(async (_options: object, command: Command) =>
      done(await (await import("./commands/build.js")).build(open(command))));
}

/** Commands that only look. */
function addReading(program: Command, open: Open, done: Done): void {
  program.command("verify")
    .description("Check the mathematics of the catalog, or of one operator. Needs no compiler.")
    .argument("[op]", "name of an operator")
    .addHelpText("after", examples("npx fluxion verify", "npx fluxion verify gelu"))
    .action(async (op: string | undefined, _options: object, command: Command) =>
      done(await (await import("./commands/verify.js")).verify(open(command), op)));
  program.command("explain")
    .description("Show all there is to know about an operator: its entry, types, formulas,\n"
      + "gradients, what is saved for backward, generated symbols, tests and callers.")
    .argument("[op]", "name of an operator; with --kinks, all of them when left out")
    .option("--kinks", "only the kinks, and the gradient there")
    .addHelpText("after", examples("npx fluxion explain sigmoid", "npx fluxion explain --kinks"))
    .action(async (op: string | undefined, options: { kinks?: boolean }, command: Command) =>
      done(await (await import("./commands/explain.js")).explain(open(command), op, options)));
  program.command("coverage")
    .description("Print what the gradient checks really ran, and what they did not.")
    .option("--fail-on-missing", "exit 1 when a cell neither ran nor has a reason not to,"
      + " or the checks of a family are newer than its ledger")
    .addHelpText("after", examples("npx fluxion coverage --fail-on-missing"))
    .action(async (options: { failOnMissing?: boolean }, command: Command) =>
      done(await (await import("./commands/coverage.js")).coverage(open(command), options)));
  program.command("mutate")
    .description("Break every gradient on purpose, and count how many the checks find.")
    .argument("[op]", "only this operator")
    .addHelpText("after", examples("npx fluxion mutate", "npx fluxion mutate gelu"))
    .action(async (op: string | undefined, _options: object, command: Command) =>
      done(await (await import("./commands/mutate.js")).mutate(open(command), op)));
}

/** Commands that change the catalog itself. */
function addMaking(program: Command, open: Open, done: Done): void {
  program.command("new")
    .description("Add an entry to the catalog, and show what is derived from it.")
    .argument("<op>", "name, in snake_case")
    .requiredOption("--kind <kind>", "which skeleton it uses, e.g. pointwise")
    .requiredOption("--sig <signature>", "its signature")
    .option("--forward <formula>", "what it computes")
    .option("--family <name>", "file below ops/ it goes to (default: named after the kind)")
    .option("--doc <sentence>", "what it does, in a sentence")
    .addHelpText("after", examples(
      "npx fluxion new squareplus --kind pointwise \\",
      '    --sig "(x: Tensor<float>, b: number = 4) => Tensor" \\',
      '    --forward "(x + sqrt(x * x + b)) / 2" --family activation'))
    .action(async (op: string, options: import("./commands/new.js").NewOptions, command: Command) =>
      done(await (await import("./commands/new.js")).addEntry(open(command), op, options)));
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** A fault of the tool itself, or of the disk: those with a code explain themselves. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `internal: ${String(error)}`;
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined || error.name === "WriteError" ? `error: ${error.message}`
    : `internal: ${error.stack ?? error.message}`;
}
