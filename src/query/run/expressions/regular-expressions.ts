/** `=~`: the whole text matches a regular expression, which means what it does in Java, or is refused. */
import { CypherError } from '../../error.ts';

const compiled = new Map<string, RegExp>();
const mostKept = 100;

export function matches(text: string, expression: string): boolean {
  return regularExpression(expression).test(text);
}

function regularExpression(expression: string): RegExp {
  const there = compiled.get(expression);
  if (there) return there;
  const made = translated(expression);
  if (compiled.size >= mostKept) compiled.clear();
  compiled.set(expression, made);
  return made;
}

/** What both languages have, and mean alike. In a class only escapes that it takes are let through, and no `[` or `&&`. */
const escape = String.raw`\\[dDsSwWbBtnrf\\.^$|?*+()[\]{}/\-]`;
const shared = new RegExp(
  [
    escape,
    String.raw`\[\^?(?:[^\\[\]&]|&(?!&)|\\[dDsSwWtnrf\\.^$|?*+()[\]{}/\-])+\]`,
    String.raw`\((?:\?(?:[:=!]|<[=!]|<[A-Za-z][A-Za-z0-9]*>)|(?!\?))`,
    String.raw`[*+?](?!\+)\??|\{\d+(?:,\d*)?\}(?!\+)\??`,
    String.raw`[^\\[\](){}*+?]|\)`,
  ].join('|'),
  'uy',
);

function translated(expression: string): RegExp {
  const given = /^\(\?([ims]+)\)/u.exec(expression);
  const flags = given?.[1] ?? '';
  const body = expression.slice(given?.[0].length ?? 0);
  let source = '';
  for (shared.lastIndex = 0; shared.lastIndex < body.length;) {
    const at = shared.lastIndex;
    const part = shared.exec(body)?.[0];
    if (part === undefined) throw refused(expression, body.slice(at));
    source += inJavaScript(part);
  }
  try {
    return new RegExp(`^(?:${source})$`, `v${flags.replace('m', '')}${flags.includes('m') ? 'm' : ''}`);
  } catch {
    throw new CypherError('runtime', `'${expression}' is no regular expression`);
  }
}

/** In Java \d, \s and \w are of ASCII alone, and a dot is no line end of any kind. */
function inJavaScript(part: string): string {
  if (part === '.') return String.raw`[^\n\r\u0085\u2028\u2029]`;
  return part.replaceAll(/\\[sS]/gu, (one) => (one === String.raw`\s` ? String.raw`\t\n\x0B\f\r ` : one));
}

function refused(expression: string, rest: string): CypherError {
  return new CypherError('unsupported', `'${expression}' is not supported as a regular expression from '${rest}' on`);
}
