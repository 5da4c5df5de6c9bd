import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../codegen/commands/coverage.js";
import { runCli, TinyCatalog } from "./fixture.js";

describe("help", () => {
  it("lists every command, the options and the exit codes", async () => {
    const { code, out } = await runCli(["--help"], tmpdir());
    expect(code).toBe(0);
    const words = ["generate", "check", "build", "verify", "explain", "coverage", "mutate", "new",
      "--root", "--format", "Exit codes"];
    for (const word of words) expect(out).toContain(word);
  });

  it.each(["generate", "check", "verify", "explain", "new", "build", "coverage", "mutate"])(
    "of %s has an example", async (command) => {
      const { code, out } = await runCli([command, "--help"], tmpdir());
      expect(code).toBe(0);
      expect(out).toContain(`npx fluxion ${command}`);
      expect(out).toContain("--root");
    });
});

describe("a wrong command line exits with 2 and says what would be right", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["a misspelled command", ["generat"], "Did you mean generate?"],
    ["a misspelled option", ["check", "--fromat", "json"], "Did you mean --format?"],
    ["an unknown format", ["check", "--format", "xml"], "pretty, json, github"],
    ["a misspelled operator", ["explain", "mux"], 'Did you mean "mix"?'],
    ["no operator", ["explain"], "which operator?"],
    ["a missing option", ["new", "wobble", "--kind", "pointwise"], "--sig"],
    ["one argument too many", ["generate", "x"], "too many arguments"],
  ];
  it.each(cases)("%s", async (_what, argv, message) => {
    using tiny = new TinyCatalog();
    const { code, err } = await tiny.run(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a folder without a catalog", async () => {
    const { code, err } = await runCli(["check", "--root", tmpdir()], tmpdir());
    expect([code, err]).toEqual([2, expect.stringContaining("no ops.yaml")]);
  });
});

describe("generate", () => {
  it("writes the files, then has nothing to do", async () => {
    using tiny = new TinyCatalog();
    const first = await tiny.run("generate");
    expect(first.out + first.err).toMatch(/^\d+ written, 0 deleted, 0 unchanged/);
    expect((await tiny.run("generate")).out).toMatch(/^up to date/);
    expect((await tiny.run("check")).code).toBe(0);
  });

  it("finds the catalog from a folder inside it", async () => {
    using tiny = new TinyCatalog();
    expect((await runCli(["generate"], join(tiny.root, "ops"))).code).toBe(0);
  });

  it("is not fooled by an output that was changed, deleted or added since", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    const page = tiny.text("generated/docs/wave.md");
    tiny.put("generated/docs/wave.md", "mine\n");
    expect((await tiny.run("generate")).err).toContain("edited by hand; overwritten");
    rmSync(join(tiny.root, "generated/docs/wave.md"));
    expect((await tiny.run("generate")).out).toMatch(/^1 written/);
    expect(tiny.text("generated/docs/wave.md")).toBe(page);
    tiny.put("generated/docs/more.md", "mine\n");
    expect((await tiny.run("generate")).err).toContain("generated/docs/more.md: not made by");
  });

  it("touches only files of the family that an entry belongs to, and those of all", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    const before = mtimes(tiny);
    tiny.edit("ops/wave.yaml", "Product of two tensors.", "The product of two tensors.");
    await tiny.run("generate");
    const changed = [...mtimes(tiny)].filter(([path, time]) => before.get(path) !== time);
    expect(changed.map(([path]) => path).filter((path) => path.includes("fold"))).toEqual([]);
    expect(changed.map(([path]) => path)).toContain("docs/wave.md");
  });

  it("changes nothing but the manifest when lines move", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    const before = mtimes(tiny);
    tiny.put("ops/wave.yaml", `# A comment.\n\n${tiny.text("ops/wave.yaml")}`);
    await tiny.run("generate");
    const changed = [...mtimes(tiny)].filter(([path, time]) => before.get(path) !== time);
    expect(changed.map(([path]) => path)).toEqual(["manifest.json"]);
  });

  it("deletes the page of a family that is gone", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    tiny.edit("ops.yaml", "[ops/fold.yaml, ops/wave.yaml]", "[ops/wave.yaml]");
    await tiny.run("generate");
    expect(existsSync(join(tiny.root, "generated/docs/fold.md"))).toBe(false);
  });

  it("writes nothing when the catalog is wrong, and says where", async () => {
    using tiny = new TinyCatalog();
    tiny.edit("ops/wave.yaml", "x: grad * y", "x: grad * z");
    const { code, out } = await tiny.run("generate");
    expect(code).toBe(1);
    expect(out).toMatch(/ops\/wave\.yaml:18:17: error FX/);
    expect(existsSync(join(tiny.root, "generated"))).toBe(false);
  });
});

describe("check", () => {
  it("names what is stale, missing, orphaned, edited and unknown, and writes nothing", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    tiny.edit("ops.yaml", "[ops/fold.yaml, ops/wave.yaml]", "[ops/wave.yaml]");
    tiny.edit("ops/wave.yaml", "Product of two tensors.", "The product of two tensors.");
    rmSync(join(tiny.root, "generated/catalog.json"));
    tiny.put("generated/notes.md", "mine\n");
    tiny.edit("generated/docs/ops.md", "# Operators", "# My operators");
    const before = mtimes(tiny);
    const { code, out } = await tiny.run("check");
    expect(code).toBe(1);
    expect(out).toContain("generated/docs/wave.md: stale");
    expect(out).toContain("    +The product of two tensors.");
    expect(out).toContain("generated/catalog.json: missing");
    expect(out).toContain("generated/docs/fold.md: orphan");
    expect(out).toContain("generated/docs/ops.md: edited by hand");
    expect(out).toContain("generated/notes.md: unknown");
    expect(out).toContain("Run: npm run generate");
    expect(mtimes(tiny)).toEqual(before);
  });

  it("reports CRLF as CRLF", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    tiny.put("generated/docs/ops.md", tiny.text("generated/docs/ops.md").replaceAll("\n", "\r\n"));
    expect((await tiny.run("check")).out).toContain("generated/docs/ops.md: line ends");
  });

  it("speaks JSON and GitHub", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    rmSync(join(tiny.root, "generated/docs/ops.md"));
    const json = JSON.parse((await tiny.run("check", "--format", "json")).out) as {
      readonly files: readonly { readonly path: string; readonly problem: string }[];
    };
    expect(json.files).toMatchObject([{ path: "generated/docs/ops.md", problem: "added" }]);
    expect((await tiny.run("check", "--format", "github")).out)
      .toContain("::error file=generated/docs/ops.md,line=1::missing");
  });

  it("fails when the mathematics is wrong, however fresh the files are", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    tiny.edit("ops/wave.yaml", "x: grad * y", "x: grad * (y + 0.01)");
    const { code, out } = await tiny.run("check");
    expect(code).toBe(1);
    expect(out).toMatch(/ops\/wave\.yaml:18:\d+: error FX/);
  });
});

describe("verify", () => {
  it("finds a wrong gradient, and only looks at the operator that is asked for", async () => {
    using tiny = new TinyCatalog();
    tiny.edit("ops/wave.yaml", "y: grad * x", "y: grad * y");
    expect((await tiny.run("verify")).code).toBe(1);
    expect((await tiny.run("verify", "mix")).code).toBe(1);
    expect((await tiny.run("verify", "damp")).code).toBe(0);
  });
});

describe("explain", () => {
  it("shows each section, and every path it prints exists", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    const { code, out } = await tiny.run("explain", "damp");
    expect(code).toBe(0);
    const titles = ["entry", "signature", "dtypes", "forward", "gradients", "saved", "generated"];
    for (const title of titles) {
      expect(out).toMatch(new RegExp(`^${title}$`, "m"));
    }
    expect(out).toContain("ops/wave.yaml:4");
    const paths = [...out.matchAll(/((?:generated|ops)\/[\w./-]+):(\d+)/g)];
    expect(paths.length).toBeGreaterThan(2);
    for (const [, path, line] of paths) {
      expect(tiny.text(path).split("\n").length).toBeGreaterThanOrEqual(Number(line));
    }
  });

  it("takes the spelling of TypeScript and gives data on request", async () => {
    using tiny = new TinyCatalog();
    const { out } = await tiny.run("explain", "mix", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ mix: { saved: [expect.stringContaining("x"),
      expect.stringContaining("y")] } });
  });
});

describe("new", () => {
  const wobble = ["new", "fade", "--kind", "pointwise", "--sig", "(x: Tensor<float>) => Tensor",
    "--forward", "x * exp(-x)", "--family", "wave"];

  it("writes one entry at its sorted place and shows what it derived", async () => {
    using tiny = new TinyCatalog();
    const before = tiny.text("ops/wave.yaml");
    const { code, out, err } = await tiny.run(...wobble);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("ops/wave.yaml:11: added fade");
    expect(out).toContain("gradients");
    const after = tiny.text("ops/wave.yaml");
    const added = "  fade:\n    doc: Fade.\n    kind: pointwise\n"
      + '    sig: "(x: Tensor<float>) => Tensor"\n    forward: x * exp(-x)\n\n';
    expect(after.replace(added, "")).toBe(before);
    expect(after.indexOf("damp:")).toBeLessThan(after.indexOf("fade:"));
    expect(after.indexOf("fade:")).toBeLessThan(after.indexOf("# Both have"));
    expect((await tiny.run("verify")).code).toBe(0);
  });

  it("goes last when its name does, and in a file that has an order of its own", async () => {
    using tiny = new TinyCatalog();
    const before = tiny.text("ops/wave.yaml");
    await tiny.run(...wobble.with(1, "zap"));
    expect(tiny.text("ops/wave.yaml").startsWith(`${before}\n  zap:\n`)).toBe(true);
    await tiny.run(...wobble.with(1, "zip"));
    tiny.edit("ops/wave.yaml", "  zap:", "  ant:");
    await tiny.run(...wobble.with(1, "bat"));
    const names = [...tiny.text("ops/wave.yaml").matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    expect(names).toEqual(["damp", "mix", "ant", "zip", "bat"]);
  });

  it("writes nothing when the entry is wrong", async () => {
    using tiny = new TinyCatalog();
    const before = tiny.text("ops/wave.yaml");
    const { code, out, err } = await tiny.run(...wobble.with(7, "x * expp(-x)"));
    expect([code, tiny.text("ops/wave.yaml")]).toEqual([1, before]);
    expect(out).toContain("expp");
    expect(err).toContain("nothing was written");
  });

  it("refuses a name that is taken and a family that is not there", async () => {
    using tiny = new TinyCatalog();
    expect((await tiny.run(...wobble.with(1, "mix"))).err).toContain("in the catalog already");
    expect((await tiny.run(...wobble.with(9, "none"))).err).toContain("there are fold, wave");
  });
});

const FLOATS = ["float16", "bfloat16", "float32", "float64"];

describe("coverage", () => {
  /** The cells of a dtype sweep. */
  const sweep = (op: string, dtypes: readonly string[]): string[] =>
    dtypes.map((dtype) => `${op} | dtype ${dtype} | forward`);
  const waves = [...sweep("damp", FLOATS), ...sweep("mix", FLOATS)];
  const folds = sweep("total", [...FLOATS, "int64"]);
  const wave = {
    family: "wave", promised: ["damp | x | first", "mix | x | first", "mix | y | first", ...waves],
    executed: ["damp | x | first", "mix | x | first", ...waves],
    skipped: { "mix | y | first": "too slow" },
  };
  const fold = {
    family: "fold", promised: ["total | x | first", ...folds],
    executed: ["total | x | first", ...folds], skipped: {},
  };

  function ledgers(tiny: TinyCatalog, ...all: readonly Ledger[]): void {
    mkdirSync(join(tiny.root, ".cache", "coverage"), { recursive: true });
    for (const one of all) tiny.put(`.cache/coverage/${one.family}.json`, JSON.stringify(one));
  }

  it("merges the ledgers of the families, and prints each skip with its reason", async () => {
    using tiny = new TinyCatalog();
    ledgers(tiny, wave, fold);
    const { code, out } = await tiny.run("coverage", "--fail-on-missing");
    expect([code, out]).toEqual([0, "cuda: 3 operators have kernels of their formulas, 0 have kernels written by hand, 0 go to cuBLAS, 0 are made of others there alone, 0 run on the host; the others are made of these\n"
      + "skipped  mix | y | first: too slow\n"
      + "16 executed, 1 skipped, 0 missing of 17 cells\n"]);
  });

  it("names a promised cell that did not run, and fails only when asked to", async () => {
    using tiny = new TinyCatalog();
    ledgers(tiny, { ...wave, executed: wave.executed.slice(1) }, fold);
    const { code, out } = await tiny.run("coverage", "--fail-on-missing");
    expect(code).toBe(1);
    expect(out).toContain("missing  damp | x | first: promised, but");
    expect(out).toContain("15 executed, 1 skipped, 1 missing of 17 cells");
    expect((await tiny.run("coverage")).code).toBe(0);
  });

  it("misses a gradient of the catalog that no check looks at", async () => {
    using tiny = new TinyCatalog();
    ledgers(tiny, { ...wave, promised: wave.promised.slice(1), executed: ["mix | x | first", ...waves] }, fold);
    const { code, out } = await tiny.run("coverage", "--fail-on-missing");
    expect([code, out]).toEqual([1, expect.stringContaining("missing  damp | x: no check")]);
  });

  it("misses a dtype of the catalog that no check runs on", async () => {
    using tiny = new TinyCatalog();
    const known = (cell: string): boolean => !cell.startsWith("damp | dtype float64");
    const promised = wave.promised.filter(known);
    ledgers(tiny, { ...wave, promised, executed: wave.executed.filter(known) }, fold);
    const { code, out } = await tiny.run("coverage", "--fail-on-missing");
    expect([code, out])
      .toEqual([1, expect.stringContaining("missing  damp | dtype float64: no check")]);
  });

  it("misses a family without a ledger, or with one older than its checks", async () => {
    using tiny = new TinyCatalog();
    await tiny.run("generate");
    ledgers(tiny, wave);
    const without = await tiny.run("coverage", "--fail-on-missing");
    expect(without.code).toBe(1);
    expect(without.out).toContain("its family has no ledger");
    ledgers(tiny, fold);
    expect((await tiny.run("coverage", "--fail-on-missing")).code).toBe(0);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(tiny.root, "generated/gradcheck/fold.test.ts"), later, later);
    const stale = await tiny.run("coverage", "--fail-on-missing");
    expect([stale.code, stale.out]).toEqual([1, expect.stringContaining("is stale")]);
  });

  it("fails when nothing ran at all", async () => {
    using tiny = new TinyCatalog();
    const { code, err } = await tiny.run("coverage");
    expect([code, err]).toEqual([1, expect.stringContaining("npm test")]);
  });
});

describe("mutate", () => {
  it("finds every way of breaking a product's gradient", async () => {
    using tiny = new TinyCatalog();
    const { code, out } = await tiny.run("mutate", "mix");
    expect(out).toMatch(/^(\d+) of \1 mutants found/);
    expect(code).toBe(0);
  });
});

function mtimes(tiny: TinyCatalog): ReadonlyMap<string, number> {
  const folder = join(tiny.root, "generated");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) =>
    [file.slice(folder.length + 1), statSync(file).mtimeMs]));
}
