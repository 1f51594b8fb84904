/** Text as XML 1.0 may hold it: its five signs escaped, control characters, which it can't hold at all, as U+FFFD. */

const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written as they are, these would be read as blanks or line feeds.
  '\r': '&#13;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** The text without what no document can hold. */
export function withoutImpossible(text: string): string {
  return text.toWellFormed().replace(impossible, '\ufffd');
}

/** The text inside an element or an attribute. */
export function escapedXml(text: string): string {
  return withoutImpossible(text).replace(/[&<>"'\r\t\n]/gu, (sign) => entities[sign]!);
}
