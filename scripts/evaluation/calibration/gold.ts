/** Whole graphs that careful readers drew of articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle, type Article } from '../../../src/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
}

type Ids = string | readonly string[] | null;

export interface GoldStatement {
  readonly id: string;
  readonly text: string;
  readonly pieces?: readonly string[];
  /** Which of the places where the first piece stands, from 0. */
  readonly occurrence?: number;
  /** It counts neither when it is found nor when it is missed. */
  readonly optional?: boolean;
  readonly speaker: Ids;
  readonly addressee?: Ids;
  readonly within?: string | null;
  readonly repliesTo?: string | null;
}

export interface GoldEvent {
  readonly mentions: readonly string[];
  /** Of each mention the word that names the event. */
  readonly triggers?: readonly string[];
  readonly place?: string | null;
  readonly participants?: readonly { readonly person: string; readonly as: string }[];
}

export interface GoldGraph {
  readonly article: { readonly date?: string | null };
  readonly persons: readonly Named[];
  readonly otherSpeakers?: readonly Named[];
  readonly unnamed?: readonly Named[];
  readonly roles: readonly { readonly person: string; readonly title: string; readonly of?: string | null }[];
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
  readonly relations?: readonly { readonly from: string; readonly relation: string; readonly to: string }[];
}

export interface GoldArticle {
  readonly article: Article;
  readonly gold: GoldGraph;
}

/** @param folder of `<name>.txt` and `<name>.gold.json` */
export function readGold(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  return files.sort().map((file): GoldArticle => {
    const id = file.replace('.gold.json', '');
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldGraph;
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
    const { date } = gold.article;
    return { gold, article: createArticle({ id, text, ...(date && { date }) }) };
  });
}
