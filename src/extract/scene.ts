/** What every rule reads from: the Doc with its trees, who is in it, and the graph that it adds to. */
import type { Doc, Gender } from '../doc.ts';
import { GraphBuilder } from '../graph.ts';
import type { Calibration } from '../graph/calibration.ts';
import { Tree } from '../tree.ts';
import { Cast } from './cast.ts';
import { headlineEnd } from '../annotate/headline.ts';
import { Statements } from './statements/register.ts';

/** By which pronouns somebody means himself, whom he speaks to, and somebody else; lower case. */
export interface PersonWords {
  readonly firstPerson: ReadonlySet<string>;
  /** Those of several who speak together: "we". */
  readonly firstPersonPlural: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  readonly thirdPerson: ReadonlyMap<string, Gender>;
}

export interface Scene {
  readonly doc: Doc;
  readonly text: string;
  /** Where the headline ends; 0 where there is none. */
  readonly headlineEnd: number;
  readonly tree: Tree;
  readonly cast: Cast;
  readonly graph: GraphBuilder;
  /** For each token the index of the innermost quotation that it stands in, -1 outside. */
  readonly level: Int32Array;
  /** The statements read so far. */
  readonly statements: Statements;
  /** Whether a token is a pronoun of the first person singular. */
  isFirstPerson(token: number): boolean;
  /** Whether a token is a pronoun of the first person, singular or plural. */
  meansSpeaker(token: number): boolean;
  /** Whether a token is a pronoun of the second person. */
  isSecondPerson(token: number): boolean;
  /** The gender of a pronoun of the third person that means one human being. */
  genderOf(token: number): Gender | undefined;
}

export function sceneOf(
  doc: Doc,
  { firstPerson, firstPersonPlural, secondPerson, thirdPerson }: PersonWords,
  calibration?: Calibration,
): Scene {
  const tree = new Tree(doc);
  const graph = new GraphBuilder(doc.article, calibration);
  return {
    doc,
    text: doc.article.text,
    headlineEnd: headlineEnd(doc),
    tree,
    cast: new Cast(doc, tree, graph),
    graph,
    level: tree.levels(doc.quotations),
    statements: new Statements(doc.tokens.length),
    isFirstPerson: (token) => firstPerson.has(tree.form(token)),
    meansSpeaker: (token) => firstPerson.has(tree.form(token)) || firstPersonPlural.has(tree.form(token)),
    isSecondPerson: (token) => secondPerson.has(tree.form(token)),
    genderOf: (token) => (tree.pos(token) === 'PRON' ? thirdPerson.get(tree.form(token)) : undefined),
  };
}
