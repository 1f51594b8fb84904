/** Graph files in, the same graphs and their identities out. */
import { partsByArticle } from '../../graph/parts.ts';
import { misfits } from '../../identify/decisions/decisions.ts';
import { identify } from '../../identify/identify.ts';
import { kindsOf, profilesOf, type Profile } from '../../identify/profile.ts';
import { writeAll } from '../build/batch.ts';
import { formatNamed } from '../build/format-names.ts';
import { formatOf } from '../build/formats.ts';
import { openTarget, refuseInput } from '../build/target.ts';
import { readDecisions, tellMisfits } from '../decisions-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { graphsIn, isProblem } from '../graph-files.ts';
import type { IdentifyOptions } from '../commands/identify.ts';
import { openMessages } from '../messages.ts';

/** Keeps what is needed of each article and no more: the graphs go through. */
export async function runIdentify(files: readonly string[], options: IdentifyOptions): Promise<number> {
  const { output: place } = options;
  const decisions = (await readDecisions(options.decisions)) ?? [];
  const messages = await openMessages(options);
  if (place !== undefined) await refuseInput(place, files);
  const name = place === undefined ? 'jsonl' : formatNamed(place);
  const format = formatOf(name, {});
  const output = await openTarget(name, place);
  const profiles: Profile[] = [];
  const articles = new Set<string>();
  let problems = 0;
  const tell = (what: string): void => {
    problems++;
    messages.problem(what, {});
  };
  try {
    for (const file of files) {
      for await (const found of graphsIn(file)) {
        if (isProblem(found)) {
          tell(`${found.where}: ${found.what}`);
          continue;
        }
        // Earlier identities are left out.
        const own = { ...found, edges: found.edges.filter(({ type }) => type !== 'IDENTIFIED_AS') };
        for (const [article, graph] of partsByArticle(own)) {
          if (articles.has(article)) {
            tell(`${file}: the article ${JSON.stringify(article)} was there already`);
            continue;
          }
          articles.add(article);
          profiles.push(...profilesOf(graph));
          await writeAll(format.each({ graph, annotations: neverAsked }), output);
        }
      }
    }
    const identities = identify(profiles, { decisions });
    await writeAll(format.end(identities), output);
    await output.close();
    tellMisfits(misfits(decisions, kindsOf(profiles)), options.decisions, messages);
    const [found, nodes] = [identities.nodes.length, identities.edges.length];
    messages.note(`${articles.size} articles, ${found} identities of ${nodes} nodes`, {
      articles: articles.size,
      identities: found,
      nodes,
    });
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return problems > 0 ? exitCodes.problems : exitCodes.done;
}

function neverAsked(): never {
  throw new Error('graph files hold no annotations');
}
