import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/span.ts';

/** A document of a treebank, put together again as it was, with its words and sentences in UTF-16 offsets. */
export interface TreebankDocument {
  readonly text: string;
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Reads a CoNLL-U file, gzipped where its name ends in `.gz`. A paragraph starts after a blank line. */
export function readTreebank(path: string): TreebankDocument[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const documents: TreebankDocument[] = [];
  let builder = new DocumentBuilder();
  const finish = (): void => {
    builder.endSentence();
    if (builder.words.length > 0) documents.push(builder);
    builder = new DocumentBuilder();
  };
  for (const line of lines) {
    if (line.startsWith('# newdoc')) finish();
    else if (line.startsWith('# newpar')) builder.startParagraph();
    else if (line === '') builder.endSentence();
    else if (!line.startsWith('#')) builder.addRow(line.split('\t'));
  }
  finish();
  return documents;
}

class DocumentBuilder implements TreebankDocument {
  text = '';
  readonly words: Span[] = [];
  readonly sentences: Span[] = [];
  private glue = '';
  private sentenceStart = -1;
  private wordEnd = 0;
  private rangeEnd = 0;
  private rangeAt = 0;

  startParagraph(): void {
    if (this.text !== '') this.glue = '\n\n';
  }

  endSentence(): void {
    if (this.sentenceStart >= 0) this.sentences.push({ start: this.sentenceStart, end: this.wordEnd });
    this.sentenceStart = -1;
  }

  addRow(fields: readonly string[]): void {
    const [id = '', form = ''] = fields;
    if (id.includes('.')) return;
    const space = (fields[9] ?? '').includes('SpaceAfter=No') ? '' : ' ';
    if (id.includes('-')) {
      this.rangeAt = this.append(form, space);
      this.rangeEnd = Number(id.split('-')[1]);
    } else if (Number(id) <= this.rangeEnd) {
      // A word of a range: the forms of its words follow each other without a blank.
      this.addWord(this.rangeAt, form.length);
      this.rangeAt += form.length;
      if (Number(id) === this.rangeEnd) this.rangeEnd = 0;
    } else {
      this.addWord(this.append(form, space), form.length);
    }
  }

  private append(form: string, space: string): number {
    const start = this.text.length + this.glue.length;
    this.text += this.glue + form;
    this.glue = space;
    return start;
  }

  private addWord(start: number, length: number): void {
    if (this.sentenceStart < 0) this.sentenceStart = start;
    this.wordEnd = start + length;
    this.words.push({ start, end: this.wordEnd });
  }
}
