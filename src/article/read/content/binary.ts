/** What a file is that holds no text, and how its text can be had. */

const convert = (program: string): string => `get its text with \`${program}\` and give that`;
const document = (name: string): string => `${name}, no text; ${convert('pandoc -t plain FILE')}`;
const spreadsheet = (name: string): string =>
  `a spreadsheet (${name}), no text; save its articles as JSON, one object a line`;
const archive = (name: string): string => `an archive (${name}); unpack it and give the folder`;

/** By the ending that belongs to the content. */
const kinds: Readonly<Record<string, string>> = {
  pdf: `a PDF, no text; ${convert('pdftotext FILE -')}`,
  rtf: document('RTF'),
  docx: document('a Word document'),
  odt: document('an OpenDocument text'),
  epub: document('an e-book (EPUB)'),
  doc: 'a document of an old Word or Excel, no text; save it as plain text',
  cfb: 'a document of an old Word or Excel, no text; save it as plain text',
  pptx: document('a presentation (PPTX)'),
  odp: document('a presentation (ODP)'),
  xlsx: spreadsheet('XLSX'),
  ods: spreadsheet('ODS'),
  zip: archive('ZIP'),
  tar: archive('TAR'),
  gz: 'gzip inside of gzip; unpack it once',
  ps: `PostScript, no text; ${convert('ps2ascii FILE')}`,
  eps: `PostScript, no text; ${convert('ps2ascii FILE')}`,
};

/** By the first half of the media type. */
const media: Readonly<Record<string, (name: string) => string>> = {
  image: (name) => `an image (${name}), no text; ${convert('tesseract FILE -')}`,
  audio: (name) => `a sound (${name}), no text; write down what is said in it and give that`,
  video: (name) => `a film (${name}), no text; write down what is said in it and give that`,
};

export const drawing = media['image']!('SVG');

/** The line that tells what it is; undefined for what looks like text, and for what nobody knows. */
export async function binaryKind(head: Buffer, text: string): Promise<string | undefined> {
  // A few kinds begin with words; the marks of others are too short to be looked for in text.
  if (!head.includes(0) && !/^(?:%PDF-|\{\\rtf|%!PS)/u.test(text)) return undefined;
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(head).catch(() => undefined);
  if (type === undefined) return undefined;
  const { ext, mime } = type;
  const known = kinds[ext] ?? media[mime.split('/')[0]!]?.(ext.toUpperCase());
  return known ?? `${mime}, no text; only text can be read`;
}
