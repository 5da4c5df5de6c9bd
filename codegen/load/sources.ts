// The files of a catalog: from disk with care, or from memory for tests and mutation. Follows
// `include:` lists; what the entries mean is decided in codegen/catalog.

import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { didYouMean, Sink, spanOf, type Diagnostic } from "../diagnostics.js";
import type { Span } from "../formula/ast.js";
import { maxBytes } from "./guard.js";
import { parseYaml, type MapNode, type Node } from "./yaml.js";

export interface SourceFile {
  /** Relative to the catalog's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: Node | undefined;
}

export interface Sources {
  readonly root: string;
  /** Text of every file read, also of broken ones: what `render` wants. */
  readonly texts: ReadonlyMap<string, string>;
  /** The root first, then included files in order. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

type Fetch = (path: string, from: Span, sink: Sink) => string | undefined;

/** Reads a catalog from a directory. Nothing outside the directory is ever opened. */
export function readSources(directory: string, root = "ops.yaml"): Sources {
  return collect(root, (path, from, sink) => readInside(directory, path, from, sink));
}

/** Takes a catalog from memory: `{ "ops.yaml": text, "ops/unary.yaml": text }`. */
export function loadSources(files: ReadonlyMap<string, string>, root = "ops.yaml"): Sources {
  return collect(root, (path, from, sink) => {
    const text = files.get(path);
    if (text === undefined) {
      const help = didYouMean(path, files.keys());
      sink.error("FX101", from, `there is no file "${path}"`, { help });
    }
    return text;
  });
}

interface Parsed {
  readonly text: string;
  readonly tree: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The last parse of each path: watching and mutating change one file at a time. */
const lastParse = new Map<string, Parsed>();

function parsed(path: string, text: string): Parsed {
  const known = lastParse.get(path);
  if (known?.text === text) return known;
  const sink = new Sink();
  const tree = parseYaml(path, text, sink);
  const fresh: Parsed = { text, tree, diagnostics: sink.sorted() };
  lastParse.set(path, fresh);
  return fresh;
}

function collect(root: string, fetch: Fetch): Sources {
  const sink = new Sink();
  const texts = new Map<string, string>();
  const files: SourceFile[] = [];
  const included = new Map<string, Span>();
  const open: string[] = [];

  const visit = (path: string, from: Span) => {
    const earlier = included.get(path);
    if (earlier !== undefined) {
      const circle = open.includes(path);
      const message = circle
        ? `"${path}" includes itself: ${[...open.slice(open.indexOf(path)), path].join(" → ")}`
        : `"${path}" is included twice`;
      const secondary = circle ? [] : [{ span: earlier, message: "first included here" }];
      sink.error("FX103", from, message, { secondary });
      return;
    }
    included.set(path, from);
    const text = fetch(path, from, sink);
    if (text === undefined) return;
    texts.set(path, text);
    const { tree, diagnostics } = parsed(path, text);
    sink.add(diagnostics);
    files.push({ path, text, tree });
    open.push(path);
    if (tree?.kind === "map") for (const one of includesOf(tree, sink)) visit(one.path, one.span);
    open.pop();
  };
  visit(root, spanOf(root, 0, 0));
  return { root, texts, files, diagnostics: sink.sorted() };
}

function includesOf(tree: MapNode, sink: Sink): { path: string; span: Span }[] {
  const list = tree.pairs.find((pair) => pair.key === "include")?.value;
  if (list === undefined) return [];
  if (list.kind !== "list") {
    sink.error("FX112", list.span, "`include` must be a list of paths", {
      help: "Write `include: [ops/activation.yaml]`.",
    });
    return [];
  }
  return list.items.flatMap((item) => {
    if (item.kind === "scalar" && isPlainPath(item.text)) {
      return [{ path: item.text, span: item.span }];
    }
    const shown = item.kind === "scalar" ? ` "${item.text}"` : "";
    sink.error(
      "FX102",
      item.span,
      `an included path${shown} must be relative, inside the catalog, and end in .yaml`,
    );
    return [];
  });
}

function isPlainPath(path: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9_./-]*\.yaml$/.test(path) &&
    posix.normalize(path) === path &&
    !path.split("/").includes("..")
  );
}

function readInside(directory: string, path: string, from: Span, sink: Sink): string | undefined {
  const full = join(directory, path);
  try {
    const info = lstatSync(full);
    const home = realpathSync(directory);
    const real = relative(home, realpathSync(dirname(full)));
    const outside = real === ".." || real.startsWith(`..${sep}`) || /^[A-Za-z]:|^\//.test(real);
    const moved = real.split(sep).join("/") !== posix.dirname(path).replace(/^\.$/, "");
    if (info.isSymbolicLink() || outside || moved) {
      sink.error("FX102", from, `"${path}" is or passes through a symbolic link`);
      return undefined;
    }
    if (!info.isFile()) {
      sink.error("FX101", from, `"${path}" is not a file`);
      return undefined;
    }
    if (info.size > maxBytes) {
      sink.error("FX104", from, `"${path}" is larger than 4 MiB`);
      return undefined;
    }
    return readFileSync(full, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    const message =
      code === "ENOENT" ? `there is no file "${path}"` : `cannot read "${path}" (${code})`;
    sink.error("FX101", from, message);
    return undefined;
  }
}
