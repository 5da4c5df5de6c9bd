// Fills the templates of codegen/templates. A template knows values, each, if, unless, with and
// partials, nothing else; whatever it names must be there. All decisions are made by the emitter.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

/** Fills the template `name` (its path below the templates folder, without `.hbs`) from a view. */
export type Render = (template: string, view: unknown) => string;

export class RenderError extends Error {
  override name = "RenderError";
}

/** Loads every template below `dir` by name; each is compiled at its first use and then kept. */
export function createRender(dir: string): Render {
  const sources = readTemplates(dir);
  const env = Handlebars.create();
  registerHelpers(env);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  const template = (name: string): HandlebarsTemplateDelegate => {
    let found = compiled.get(name);
    if (!found) compiled.set(name, (found = compile(env, name, sources)));
    return found;
  };
  for (const name of sources.keys()) {
    env.registerPartial(name, (view: unknown, options?: Handlebars.RuntimeOptions) =>
      template(name)(view, options));
  }
  return (name, view) => {
    try {
      return template(name)(view, { data: {} });
    } catch (error) {
      if (error instanceof RenderError) throw error;
      throw new RenderError(`template ${name}: ${(error as Error).message}`, { cause: error });
    }
  };
}

/** Text of every `.hbs` file by name, in the order of the names. */
export function readTemplates(dir: string): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const name = (file: string): string =>
    file.slice(dir.length).replaceAll("\\", "/").replace(/^\/+/, "").replace(/\.hbs$/, "");
  return new Map(files.map((file) => [name(file), readFileSync(file, "utf8")]));
}

function compile(
  env: typeof Handlebars, name: string, sources: ReadonlyMap<string, string>,
): HandlebarsTemplateDelegate {
  const source = sources.get(name);
  if (source === undefined) {
    const known = [...sources.keys()].join(", ");
    throw new RenderError(`template ${name}: no such file; known: ${known}`);
  }
  const tree = env.parse(source, { srcName: name });
  new Strict(name).accept(tree);
  return env.compile(tree, {
    strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: { [VALUE]: true },
  });
}

const BLOCKS = new Set(["each", "if", "unless", "with"]);
const VALUE = "value!";

/**
 * Handlebars' strict mode throws at a missing `{{x}}`, but stays silent at one that is present and
 * undefined, and at a missing `{{#each x}}`. So every use of a name becomes a call of a helper of
 * ours that is told where it stands: `{{x}}` becomes `{{value! x at="…"}}`, and `{{#if x}}` becomes
 * `{{#if x at="…"}}`.
 */
class Strict extends Handlebars.Visitor {
  constructor(private readonly template: string) {
    super();
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (node.path.type !== "PathExpression" || node.params.length > 0 || node.hash) {
      throw this.fault(node, "expected the name of a value");
    }
    const path = node.path as hbs.AST.PathExpression;
    node.params = [path];
    node.path = { ...path, original: VALUE, parts: [VALUE], depth: 0, data: false };
    node.hash = this.place(node, path.original);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const [argument] = node.params;
    if (!BLOCKS.has(node.path.original) || argument?.type !== "PathExpression" || node.hash) {
      throw this.fault(node, "expected each, if, unless or with, and the name of a value");
    }
    const { original } = argument as hbs.AST.PathExpression;
    node.hash = this.place(node, `#${node.path.original} ${original}`);
    super.BlockStatement(node);
  }

  private place(node: hbs.AST.Node, expression: string): hbs.AST.Hash {
    const { loc } = node;
    const value = `template ${this.template}:${loc.start.line}: {{${expression}}}`;
    const text: hbs.AST.StringLiteral = { type: "StringLiteral", value, original: value, loc };
    return { type: "Hash", loc, pairs: [{ type: "HashPair", key: "at", value: text, loc }] };
  }

  private fault(node: hbs.AST.Node, message: string): RenderError {
    return new RenderError(`template ${this.template}:${node.loc.start.line}: ${message}`);
  }
}

function registerHelpers(env: typeof Handlebars): void {
  env.registerHelper(VALUE, (value: unknown, options: Handlebars.HelperOptions) => {
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new RenderError(`${options.hash["at"]} is ${describe(value)}, expected text or a number`);
  });
  for (const name of BLOCKS) {
    const helper = env.helpers[name] as Handlebars.HelperDelegate;
    env.registerHelper(name, function (this: unknown, value: unknown, options) {
      const { at } = options.hash;
      if (value === undefined) throw new RenderError(`${at} is undefined`);
      if (name === "each" && !Array.isArray(value)) {
        throw new RenderError(`${at} is ${describe(value)}, expected a list`);
      }
      return helper.call(this, value, { ...options, hash: {} });
    });
  }
}

function describe(value: unknown): string {
  return value === undefined || value === null ? String(value)
    : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}
