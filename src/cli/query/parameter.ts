/** `name=value`, as `--param` and the prompt take it. */

/** @returns undefined where it is something else; the value is JSON where it reads as JSON, otherwise the text */
export function parseParameter(text: string): readonly [name: string, value: unknown] | undefined {
  const [, name, value] = /^(\w+)=(.*)$/su.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : [name, jsonOrString(value)];
}

function jsonOrString(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
