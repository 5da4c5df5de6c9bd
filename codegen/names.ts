// How a catalog name is spelled in each language. Names are invented in YAML, in snake_case; every
// other spelling is made here.

/** `log_softmax` → `logSoftmax`; a trailing underscore stays (`add_`). */
export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `log_softmax` → `LogSoftmax`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `log_softmax` → `LOG_SOFTMAX`. */
export function constantCase(name: string): string { return name.toUpperCase(); }

const TYPESCRIPT_RESERVED: ReadonlySet<string> = new Set((
  "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
  "function if import in instanceof new null return super switch this throw true try typeof var void while with yield " +
  "let static implements interface package private protected public arguments eval undefined"
).split(" "));

/** A TypeScript identifier: reserved words get a trailing underscore. */
export function safeName(name: string): string { return TYPESCRIPT_RESERVED.has(name) ? `${name}_` : name; }

const CPP_RESERVED: ReadonlySet<string> = new Set((
  "alignas alignof and asm auto bool break case catch char class const constexpr continue default delete do double else " +
  "enum explicit export extern false float for friend goto if inline int long mutable namespace new not operator or " +
  "private protected public register return short signed sizeof static struct switch template this throw true try " +
  "typedef typename union unsigned using virtual void volatile while xor"
).split(" "));

/** A C++ identifier: reserved words get a trailing underscore. */
export function cppName(name: string): string { return CPP_RESERVED.has(name) ? `${name}_` : name; }
