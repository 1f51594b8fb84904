/** The table of contents: the ordered stages that lay layers over an article, and the rules that read facts off them. */
import { attributions } from './annotate/attributions.ts';
import { loadAttributionReader, type AttributionReader } from './annotate/attributions/reader.ts';
import { entities, loadNameFinder, type NameFinder } from './annotate/entities.ts';
import { paragraphs } from './annotate/paragraphs.ts';
import { loadParser, type Parser } from './annotate/parser/parser.ts';
import { quotations } from './annotate/quotations.ts';
import { referents } from './annotate/referents.ts';
import { segments } from './annotate/segments.ts';
import { syntaxStage } from './annotate/syntax.ts';
import { times } from './annotate/times.ts';
import { turns } from './annotate/turns.ts';
import type { Article } from './article.ts';
import type { Doc, LayerName, Layers, Stage } from './doc.ts';
import { judgeActors } from './extract/actors/judge.ts';
import { sceneOf, type Scene } from './extract/scene.ts';
import { readNames } from './extract/names.ts';
import { readEvents } from './extract/events.ts';
import { readRelations } from './extract/relations.ts';
import { readRoles } from './extract/roles.ts';
import { readStatements } from './extract/statements.ts';
import type { Graph, GraphBuilder } from './graph.ts';
import { calibratedBy, type Calibration } from './graph/calibration.ts';
import { withoutNodes } from './graph/confidence.ts';
import { english } from './languages/en/english.ts';
import type { Language } from './languages/language.ts';
import { readWeightsFile } from './languages/read-weights.ts';
import { progressOf, type Advance, type OnProgress } from './progress.ts';
import { verified } from './verify.ts';

/** A Doc with all layers, and what a reader of it should know. */
export type AnnotatedDoc = Doc & { readonly warnings: readonly string[] };

export interface Newsgraph {
  /** Lays every layer over the article. Never throws, whatever the text. */
  annotate(article: Article, onProgress?: OnProgress): AnnotatedDoc;
  /** The article's graph, verified. Never throws, whatever the text. */
  graph(article: Article, onProgress?: OnProgress): Graph;
}

function stagesWith(language: Language, parser: Parser, finder: NameFinder, reader: AttributionReader): Stage[] {
  return [
    paragraphs,
    segments(language.segmentation),
    quotations(language.quotations),
    turns(language.turns),
    syntaxStage(parser),
    times(language.times),
    entities(finder),
    attributions(reader),
    referents(language.referents),
  ] as unknown as Stage[];
}

/** A rule adds one kind of fact to the graph. */
interface Rule {
  readonly name: string;
  readonly run: (scene: Scene) => void;
}

const rulesOf = (language: Language): readonly Rule[] => [
  {
    name: 'statements',
    run: (scene) => {
      readStatements(scene, language.cues, language.interviews);
    },
  },
  { name: 'names', run: readNames },
  {
    name: 'roles',
    run: (scene) => {
      readRoles(scene, language.roles);
    },
  },
  {
    name: 'relations',
    run: (scene) => {
      readRelations(scene, language.kinship);
    },
  },
  {
    name: 'events',
    run: (scene) => {
      readEvents(scene, language.events);
    },
  },
];

/** What the rules have read, and the nodes of descriptions that mean nobody in particular. */
interface Facts {
  readonly facts: GraphBuilder;
  readonly nobodies: ReadonlySet<string>;
}

export interface PipelineOptions {
  /** Runs a stage, a rule or another step of that name, and returns what it returns: to time it or to tell of it. */
  readonly step?: <T>(name: string, work: () => T) => T;
  /** What the articles are written in. */
  readonly language?: Language;
  /** What makes confidences of scores, in place of what was counted on annotated text. */
  readonly calibration?: Calibration;
}

/** Checks once that every stage finds the layers it needs. */
function inOrder(stages: readonly Stage[]): readonly Stage[] {
  const there = new Set<LayerName>();
  for (const stage of stages) {
    for (const need of stage.needs) {
      if (!there.has(need))
        throw new Error(`the stage ${stage.name} needs the layer ${need}, which no stage before it adds`);
    }
    for (const layer of stage.adds) there.add(layer);
  }
  return stages;
}

/**
 * Loads what the stages need (the networks' weights) and returns the pipeline. It can be used again and again.
 *
 * @example
 * import { createArticle, loadNewsgraph } from 'newsgraph';
 *
 * const newsgraph = await loadNewsgraph();
 * const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
 * const graph = newsgraph.graph(article);
 *
 * for (const { type, from, to, properties } of graph.edges) {
 *   if (type === 'MADE') console.log(from, type, to, properties['words']);
 * }
 */
export async function loadNewsgraph({
  step = (_, work) => work(),
  language = english,
  calibration = calibratedBy(language.calibration),
}: PipelineOptions = {}): Promise<Newsgraph> {
  const [parser, finder, reader] = await Promise.all([
    readWeightsFile(language.weights.parser).then(loadParser),
    readWeightsFile(language.weights.names).then((file) => loadNameFinder(file, language.names)),
    readWeightsFile(language.weights.statements).then(loadAttributionReader),
  ]);
  const rules = rulesOf(language);
  const stages = inOrder(stagesWith(language, parser, finder, reader));
  const annotate = (article: Article, advanceOf: (step: string) => Advance): AnnotatedDoc => {
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    let doc = { article } as { article: Article } & Partial<Layers>;
    for (const { name, run } of stages) {
      const advance = advanceOf(name);
      doc = { ...doc, ...step(name, () => run(doc as Doc, warn, advance)) };
      advance(1);
    }
    return { ...(doc as Doc), warnings };
  };
  // by itself, so that no layer takes memory any longer when the graph is built
  const factsOf = (doc: AnnotatedDoc, advanceOf: (step: string) => Advance): Facts => {
    const scene = step('cast', () => sceneOf(doc, language.persons, calibration));
    for (const { name, run } of rules) {
      const advance = advanceOf(name);
      step(name, () => {
        run(scene);
      });
      advance(1);
    }
    return { facts: scene.graph, nobodies: step('actors', () => judgeActors(scene, language.actors)) };
  };
  return {
    annotate: (article, onProgress) => annotate(article, progressOf(onProgress)),
    graph: (article, onProgress) => {
      const advanceOf = progressOf(onProgress);
      const { facts, nobodies } = factsOf(annotate(article, advanceOf), advanceOf);
      const graph = step('graph', () => withoutNodes(facts.build(), nobodies));
      return step('verification', () => verified(graph));
    },
  };
}
