import { Embedding } from '../../network/layers/embedding.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { addInto, leakyRelu, selectRows } from '../../network/rows.ts';
import { normalise } from '../encoder/forms.ts';
import type { Vocabulary } from '../encoder/vocabulary.ts';

/** How many scripts are tried on a form, the best-scored first, before it counts as its own lemma. */
const MOST_TRIED = 24;

/** By how much a script may score less than the best that fits, when its result is a word that the tables list. */
const MARGIN = 6;

/** Turns a form that ends in `ending`, once its case is changed, into its lemma. */
interface Script {
  readonly letters: string;
  readonly ending: string;
  readonly replacement: string;
}

/**
 * Lemmas: from a lexicon of forms and their tags, and by edit scripts that the network chooses for all others but
 * addresses.
 */
export class Lemmas {
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;
  readonly #tags: readonly string[];
  readonly #scripts: readonly Script[];
  readonly #lexicon: ReadonlyMap<string, string>;
  readonly #hidden: Linear;
  readonly #output: Linear;
  readonly #tagBias: Embedding;

  constructor(model: Model, vocabulary: Vocabulary, tags: readonly string[]) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#tags = tags;
    this.#scripts = model.weights.lines('scripts').map((line) => {
      const [letters = 'k', ending = '', replacement = ''] = line.split('\t');
      return { letters, ending, replacement };
    });
    this.#lexicon = readLexicon(model.weights.lines('lexicon'));
    this.#hidden = new Linear(model, 'lemma_hidden.weight', 'lemma_hidden.bias');
    this.#output = new Linear(model, 'lemma.weight', 'lemma.bias');
    this.#tagBias = new Embedding(model, 'lemma_tag');
  }

  /** `tags` are indices into the list of tags, `x` the vectors of the forms. */
  lemmas(forms: readonly string[], tags: Int32Array, x: Matrix): string[] {
    const normal = forms.map(normalise);
    const lemmas = normal.map(
      (form, i) => this.#lexicon.get(`${form}\t${this.#tags[tags[i]!]!}`) ?? (isAddress(form) ? form : undefined),
    );
    const unlisted = Int32Array.from([...lemmas.keys()].filter((i) => lemmas[i] === undefined));
    if (unlisted.length > 0) {
      const scores = this.#scores(
        selectRows(this.#model, x, unlisted),
        unlisted.map((i) => tags[i]!),
      );
      unlisted.forEach((i, row) => {
        const size = this.#scripts.length;
        lemmas[i] = this.#edited(normal[i]!, scores.subarray(row * size, (row + 1) * size));
      });
    }
    return lemmas.map((lemma, i) => lemma ?? normal[i]!);
  }

  #scores(x: Matrix, tags: Int32Array): Float32Array {
    const model = this.#model;
    const scores = this.#output.apply(leakyRelu(model, this.#hidden.apply(x)));
    addInto(model, scores, this.#tagBias.rowsAt(tags));
    return model.values(scores);
  }

  /**
   * The first result, by falling score, that is a listed word; else, or beyond the margin, that of the best-scored
   * script that fits. `scores` are used up.
   */
  #edited(form: string, scores: Float32Array): string {
    let [first, least]: [string | undefined, number] = [undefined, -Infinity];
    for (let tried = 0; tried < Math.min(MOST_TRIED, scores.length); tried++) {
      let best = 0;
      for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
      const score = scores[best]!;
      if (score < least) break;
      scores[best] = -Infinity;
      const lemma = applyScript(form, this.#scripts[best]!);
      if (!lemma) continue;
      if (first === undefined) [first, least] = [lemma, score - MARGIN];
      if (this.#vocabulary.lists(lemma.toLowerCase())) return lemma;
    }
    return first ?? form;
  }
}

/** Of a page or of a mailbox: these are their own lemma, their case matters. */
function isAddress(form: string): boolean {
  return form.includes('@') || form.includes('://');
}

/** Undefined where the script doesn't fit. */
function applyScript(form: string, { letters, ending, replacement }: Script): string | undefined {
  const cased = recase(form, letters);
  return cased.endsWith(ending) ? cased.slice(0, cased.length - ending.length) + replacement : undefined;
}

/** `l` makes lower case, `c` upper case of the first character only, `k` keeps the form. */
function recase(form: string, letters: string): string {
  if (letters === 'k') return form;
  if (letters === 'l') return form.toLowerCase();
  const [first = '', ...rest] = Array.from(form);
  return first.toUpperCase() + rest.join('').toLowerCase();
}

/** Lines of form, tag and lemma between tabs; an empty lemma is the form in lower case. */
function readLexicon(lines: readonly string[]): ReadonlyMap<string, string> {
  const lexicon = new Map<string, string>();
  for (const line of lines) {
    const tab = line.lastIndexOf('\t');
    const lemma = line.slice(tab + 1);
    lexicon.set(line.slice(0, tab), lemma || line.slice(0, line.indexOf('\t')).toLowerCase());
  }
  return lexicon;
}
