/** Roles: who holds which capacity, of what, and whether still. */
import type { Referent } from '../doc.ts';
import type { RoleStatus } from '../ontology.ts';
import { Beside } from './roles/holder/beside.ts';
import { Focus } from './roles/whole/understood.ts';
import { continues } from './roles/holder/joined.ts';
import { isOver } from './roles/status/obituary.ts';
import { Ledger } from './roles/ledger.ts';
import { Predicates } from './roles/holder/predicates.ts';
import { tenuresIn } from './roles/status/tenures.ts';
import { TitleReader } from './roles/title/reader.ts';
import type { Title } from './roles/title/wording.ts';
import { Wholes } from './roles/whole/find.ts';
import { withShared } from './roles/whole/shared.ts';
import type { Whole } from './roles/whole/whole.ts';
import type { RoleWords } from './roles/words.ts';
import type { Scene } from './scene.ts';

interface Held {
  readonly person: Referent;
  readonly title: Title;
  readonly status: RoleStatus | undefined;
  readonly rule: string;
}

/** Finds the holders of every title of an article. */
class Holders {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #beside: Beside;
  readonly #predicates: Predicates;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    this.#beside = new Beside(scene, words);
    this.#predicates = new Predicates(scene, words);
  }

  of(titles: readonly Title[]): Held[] {
    const held: (readonly Held[])[] = titles.map((title) => this.#single(title));
    // an actor and producer: from left to right; minister and activist Ada Quill: from right to left
    // a title inside the name of a body may stand between: "president of the Retired Educators and a candidate"
    for (let i = 1; i < titles.length; i++) for (const back of [1, 2]) this.#spread(titles, held, i - back, i);
    for (let i = titles.length - 1; i > 0; i--) this.#spread(titles, held, i, i - 1);
    return held.flat();
  }

  #spread(titles: readonly Title[], held: (readonly Held[])[], from: number, to: number): void {
    const known = held[from] ?? [];
    if (known.length !== 1 || held[to]!.length > 0) return;
    // "the deputy clerk and the mayor’s sister"
    if (this.#words.possessiveMarks.has(this.#scene.tree.form(titles[to]!.last + 1))) return;
    const [before, after] = [titles[Math.min(from, to)]!, titles[Math.max(from, to)]!];
    if (!continues(this.#scene, before, after, this.#words)) return;
    const isBefore = known[0]!.rule === 'title-before-name';
    if (from < to ? isBefore : !isBefore) return;
    held[to] = [
      { ...known[0]!, title: titles[to]!, status: titles[to]!.status ?? known[0]!.status, rule: 'role-joined' },
    ];
  }

  #single(title: Title): Held[] {
    const hold = (person: Referent, rule: string, status?: RoleStatus): Held[] => [
      { person, title, status: title.status ?? status, rule },
    ];
    const following = this.#beside.following(title);
    if (following.length) return following.flatMap(({ person }) => hold(person, 'title-before-name'));
    const predicated = this.#predicates.of(title);
    if (predicated?.person.named) {
      const { person, rule, status, before } = predicated;
      return [...hold(person, rule, status), ...(before ? hold(before, rule, 'former') : [])];
    }
    const beside = this.#beside.apposed(title) ?? this.#beside.preceding(title);
    if (beside) return hold(beside.person, 'role-apposed');
    const opening = this.#beside.opening(title);
    if (opening) return hold(opening, 'role-apposed');
    if (this.#predicates.isDenied(title)) return [];
    const described = this.#scene.cast.at(title.head);
    return described?.label === 'Person' && described.named && !title.plural ? hold(described, 'role-described') : [];
  }
}

/** Letters behind a name: "Nadia Rahim KC". */
function afterNames(scene: Scene, words: RoleWords): { person: Referent; token: number }[] {
  const { tree, cast } = scene;
  return cast.referents.flatMap((person) =>
    person.label !== 'Person' || !person.named
      ? []
      : person.mentions.flatMap((mention) => {
          const last = mention.kind === 'name' ? tree.within(mention).at(-1) : undefined;
          if (last === undefined) return [];
          const token = [last, last + 1].find((at) => words.afterNames.has(tree.form(at)));
          return token !== undefined && /^\p{Lu}/u.test(tree.tokens[token]!.text) ? [{ person, token }] : [];
        }),
  );
}

/** Whether the words make a capacity at all: a food critic and the film’s star are one, a critic of the war none. */
function isComplete(
  { tree }: Scene,
  { lemma, words: tokens, inside, first, last, head, possessor }: Title,
  whole: Whole | undefined,
  words: RoleWords,
): boolean {
  for (let token = first; token < head; token++) if (words.superlatives.has(tree.form(token))) return false;
  if (tokens.length > 1 || inside.length > 0 || !(words.incomplete.has(lemma) || words.partial.has(lemma))) return true;
  if (whole && (possessor >= 0 || words.partial.has(lemma))) return true;
  return words.partial.has(lemma) && words.wholePrepositions.has(tree.form(Math.max(last, head) + 1));
}

/** Whether what follows a title puts it into the past: "the prime minister at the time". */
function isPast({ tree, text }: Scene, { last }: Title, words: RoleWords): boolean {
  const rest = text.slice(tree.tokens[last]!.end + 1, tree.tokens[last]!.end + 20).toLowerCase();
  return words.pastPhrases.some((phrase) => rest.startsWith(phrase));
}

/** "president and chief executive of Hexley", but not "a former minister and chairman of Hexley". */
function sharesWhole({ tree }: Scene, title: Title, next: Title, words: RoleWords): boolean {
  const isJoined = next.outer === title.last + 2 && words.conjunctions.has(tree.form(title.last + 1));
  return isJoined && !words.civic.has(title.lemma);
}

export function readRoles(scene: Scene, words: RoleWords): void {
  const titles = new TitleReader(scene, words).all();
  const wholes = new Wholes(scene, words, new Focus(scene, words));
  const ledger = new Ledger(scene, words);
  const held = new Holders(scene, words).of(titles);
  const found = withShared(
    scene,
    held.map(({ title }) => title),
    held.map(({ person, title }) => wholes.of(title, person)),
    words,
  );
  const over = isOver(scene, words);
  held.forEach(({ person, title, status, rule }, i) => {
    if (!person.named || !(rule === 'title-before-name' || isComplete(scene, title, found[i], words))) return;
    // "president and chief executive of Hexley": both are Hexley's
    const next = held[i + 1];
    const joined = next?.person === person && sharesWhole(scene, title, next.title, words) ? found[i + 1] : undefined;
    const past = isPast(scene, title, words) || over(person) ? 'former' : undefined;
    const known = status ?? past ?? (title.sought ? 'candidate' : undefined);
    ledger.add(person, { title, status: known, whole: found[i] ?? joined, rule });
  });
  const holding = new Set(held.filter(({ person }) => person.named).map(({ title }) => title));
  for (const title of titles) {
    const isDefinite = title.determiner === 'definite' || title.determiner === 'possessive';
    if (isDefinite && !title.plural && !holding.has(title)) ledger.recognise(title, wholes.of(title, undefined));
  }
  for (const tenure of tenuresIn(scene, words)) ledger.addTenure(tenure);
  for (const { person, token } of afterNames(scene, words)) ledger.addLetters(person, token);
  ledger.write();
}
