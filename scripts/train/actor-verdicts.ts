/** Articles with what annotators tell of their descriptions: which of them mean somebody or some body in particular. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Described } from '../../src/extract/actors/clues.ts';
import type { Scene } from '../../src/extract/scene.ts';
import { createArticle, type Article } from '../../src/index.ts';
import type { Tree } from '../../src/tree.ts';
import { dataFolder } from '../evaluation/data.ts';
import { readGold, type GoldArticle } from '../evaluation/calibration/gold.ts';
import { judged } from '../evaluation/calibration/judge.ts';
import { readArticles, type GoldArticle as Chained, type GoldMention } from './coreference-corpus.ts';
import { headIn } from './happening-corpora.ts';

export interface JudgedArticle {
  readonly article: Article;
  /** Whether whole graphs were drawn of it, or chains of mentions alone. */
  readonly isDrawn: boolean;
  /** Of each description, by the id of its node; of the others nothing is told. Empties the scene's graph. */
  readonly verdictsOf: (scene: Scene, all: readonly Described[]) => ReadonlyMap<string, boolean>;
}

/** Of the real articles those whose text may be learned from: Wikinews. */
const isFree = ({ article }: GoldArticle): boolean => article.id.startsWith('gum-');

function drawn(): JudgedArticle[] {
  const all = ['gold', 'gold-more'].flatMap((folder) => readGold(join(dataFolder, folder)));
  const real = readGold(join(dataFolder, 'gold-real')).filter(isFree);
  return [...all, ...real].map((one) => ({
    article: one.article,
    isDrawn: true,
    verdictsOf: ({ graph }) => judged(one, graph.build()),
  }));
}

/** The longest mention at each head. */
function mentionsIn({ mentions }: Chained, tree: Tree): ReadonlyMap<number, GoldMention> {
  const byHead = new Map<number, GoldMention>();
  for (const mention of mentions) {
    const known = byHead.get(headIn(tree, mention));
    if (!known || known.end - known.start < mention.end - mention.start) byHead.set(headIn(tree, mention), mention);
  }
  return byHead;
}

/** Chains tell what kind of thing is meant, whether it is said of something else, and whether a name means it, too. */
function chained(one: Chained): JudgedArticle {
  return {
    article: createArticle({ id: one.id, text: one.text }),
    isDrawn: false,
    verdictsOf: ({ tree }, all) => {
      const byHead = mentionsIn(one, tree);
      const isNamed = (mention: GoldMention): boolean => tree.pos(headIn(tree, mention)) === 'PROPN';
      const named = new Set(one.mentions.filter(isNamed).map(({ chain }) => chain));
      return new Map(
        all.map(({ referent, id }) => {
          const { head } = referent.mentions.find(({ kind }) => kind === 'description') ?? referent.mentions[0]!;
          const mention = byHead.get(head);
          const isActor = mention !== undefined && ['person', 'organization'].includes(mention.type);
          return [id, isActor && mention.link !== 'pred' && !named.has(mention.chain)] as const;
        }),
      );
    },
  };
}

/** Without those of which whole graphs were drawn, too. */
export function judgedArticles(): JudgedArticle[] {
  if (!existsSync(join(dataFolder, 'gold'))) {
    console.error(
      `no corpus: ${dataFolder} is missing; set NEWSGRAPH_DATA to the folder that holds gold/ and corpora/`,
    );
    process.exit(1);
  }
  const graphs = drawn();
  const known = new Set(graphs.map(({ article }) => article.id.replace('gum-', 'GUM_news_')));
  const chains = ['train', 'dev']
    .flatMap((part) => readArticles(join(dataFolder, 'corpora', 'treebank', `gum-open-${part}.conllu.gz`)))
    .filter(({ id }) => !known.has(id));
  return [...graphs, ...chains.map(chained)];
}
