/** Treebanks in CoNLL-U, as documents of text. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Sentence } from '../../src/doc.ts';
import type { Span } from '../../src/span.ts';

/** A syntactic word: no `3-4` or `8.1`. `head` is the index of a word of the document, -1 for a root. */
export interface TreebankWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly head: number;
  readonly dep: string;
}

/** A document of a treebank, put together again as it was, with its words and sentences in UTF-16 offsets. */
export interface TreebankDocument {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly sentences: readonly Sentence[];
}

/** Reads a CoNLL-U file, gzipped where its name ends in `.gz`. A paragraph starts after a blank line. */
export function readTreebank(path: string): TreebankDocument[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/u);
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
  readonly words: TreebankWord[] = [];
  readonly sentences: Sentence[] = [];
  private glue = '';
  private firstToken = 0;
  private rangeEnd = 0;
  private rangeAt = 0;

  startParagraph(): void {
    if (this.text !== '') this.glue = '\n\n';
  }

  endSentence(): void {
    const { firstToken } = this;
    const endToken = this.words.length;
    if (endToken === firstToken) return;
    const [start, end] = [this.words[firstToken]!.start, this.words[endToken - 1]!.end];
    this.sentences.push({ start, end, firstToken, endToken });
    this.firstToken = endToken;
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
      this.addWord(this.rangeAt, fields);
      this.rangeAt += form.length;
      if (Number(id) === this.rangeEnd) this.rangeEnd = 0;
    } else {
      this.addWord(this.append(form, space), fields);
    }
  }

  private append(form: string, space: string): number {
    const start = this.text.length + this.glue.length;
    this.text += this.glue + form;
    this.glue = space;
    return start;
  }

  private addWord(start: number, fields: readonly string[]): void {
    const [, form = '', lemma = '', pos = '', , , head = '0', dep = ''] = fields;
    const root = head === '0';
    this.words.push({
      ...{ start, end: start + form.length, form, lemma, pos, dep },
      head: root ? -1 : this.firstToken + Number(head) - 1,
    });
  }
}
