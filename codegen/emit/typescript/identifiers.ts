// The names that a piece of generated TypeScript uses: what must be imported, and which constants
// nobody reads. Members (`x.shape`), keys (`dim: 1`), texts and comments are no uses.

const TOKEN = /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\.\.\.|\.?[A-Za-z_$][\w$]*(\??:)?/g;

export function identifiersOf(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [token, key] of code.matchAll(TOKEN)) {
    if (token.startsWith("`")) {
      for (const [, inside] of token.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)) {
        for (const name of identifiersOf(inside)) found.add(name);
      }
    } else if (key === undefined && /^[A-Za-z_$]/.test(token)) found.add(token);
  }
  return found;
}
