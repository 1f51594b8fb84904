import { beforeAll, describe, expect, it } from 'vitest';
import { articleOfPage } from '../../../src/article/read/html/page.ts';
import { createArticle, loadNewsgraph, type Graph, type Newsgraph } from '../../../src/index.ts';
import { page, paragraphs, story } from './pages.ts';

/** The text that is put into a page beside the story. */
function textOf(...extra: string[]): string {
  return articleOfPage(page('', story(...extra))).text.replace(`\n\n${paragraphs.join('\n\n')}`, '');
}

describe('quotation marks of a page', () => {
  it.each([
    ['<p><q>We sail,</q> she said. <q> Now. </q></p>', '“We sail,” she said. “Now.”'],
    ['<p><q>He said <q>no</q> twice.</q></p>', '“He said ‘no’ twice.”'],
    ['<p>“<q>We sail</q>,” she said.</p><p><q>“Now.”</q></p>', '“We sail,” she said.\n\n“Now.”'],
    ['<blockquote>We sail at dawn.</blockquote>', '“We sail at dawn.”'],
    [
      '<blockquote><p>We sail.</p><p>All of us.</p><p>At dawn.</p></blockquote>',
      '“We sail.\n\n“All of us.\n\n“At dawn.”',
    ],
    ['<blockquote>We sail.<br><br>All of us.</blockquote>', '“We sail.\n\n“All of us.”'],
    ['<blockquote><p>We <em>sail</em> <b>at dawn</b>.</p></blockquote>', '“We sail at dawn.”'],
    [
      '<blockquote><p>The mate said:</p><blockquote><p>Never.</p></blockquote><p>So we wait.</p></blockquote>',
      '“The mate said:\n\n“‘Never.’\n\n“So we wait.”',
    ],
    ['<blockquote><p>He said <q>no</q>.</p></blockquote>', '“He said ‘no’.”'],
    ['<blockquote><h3>Our aims</h3><p>We sail.</p></blockquote>', 'Our aims\n\n“We sail.”'],
    ['<blockquote><ul><li>We sail.</li><li>We eat.</li></ul></blockquote>', '“We sail.\n\n“We eat.”'],
  ])('%s', (html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['“We sail at dawn.”', 'quotation marks of its own'],
    ['"We sail," the mate said. "All of us."', 'straight ones, and words between them'],
    ['‘We sail at dawn.’', 'single ones'],
    ['The mate said: “We sail at dawn, all of us, and nobody will stay.”', 'a quotation that is most of it'],
  ])('a blockquote is not marked twice: %s', (text) => {
    expect(textOf(`<blockquote><p>${text}</p></blockquote>`)).toBe(text);
  });

  it('leaves the turns of a conversation alone', () => {
    expect(textOf('<blockquote><p>Lee: Did you see it?</p><p>Lacey: No.</p></blockquote>')).toBe(
      'Lee: Did you see it?\n\nLacey: No.',
    );
  });

  it('does not take a whole page that is only indented for a quotation', () => {
    const html = page('', `<blockquote>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</blockquote>`);
    expect(articleOfPage(html).text).toBe(paragraphs.join('\n\n'));
  });
});

describe('who is quoted', () => {
  it.each([
    ['<blockquote><p>We sail.</p><footer>—<cite>Ada Quill, mate</cite></footer></blockquote>', 'Ada Quill, mate'],
    ['<blockquote class="wp-block-quote"><p>We sail.</p><cite>Ada Quill</cite></blockquote>', 'Ada Quill'],
    ['<blockquote><p>We sail.</p><p>– Ada Quill</p></blockquote>', 'Ada Quill'],
    ['<blockquote>We sail.<br>-- Ada Quill</blockquote>', 'Ada Quill'],
    ['<figure><blockquote>We sail.</blockquote><figcaption>Ada Quill</figcaption></figure>', 'Ada Quill'],
  ])('%s', (html, signer) => {
    expect(textOf(html)).toBe(`“We sail.”\n\n— ${signer}`);
  });

  it('is not the title of a work in the middle of a sentence', () => {
    expect(textOf('<blockquote><p>We read <cite>The Sea</cite> twice.</p></blockquote>')).toBe(
      '“We read The Sea twice.”',
    );
  });

  it.each([
    [
      'X',
      '<blockquote class="twitter-tweet"><p lang="en">We sail. <a href="https://t.co/x">pic.twitter.com/abc</a></p>&mdash; Ada Quill (@quill) <a href="https://twitter.com/quill/status/1">March 7, 2021</a></blockquote>',
      'Ada Quill (@quill)',
    ],
    [
      'X without its class',
      '<blockquote><p>We sail.</p>— Ada Quill <a href="https://x.com/quill/status/1">7 March 2021</a></blockquote>',
      'Ada Quill',
    ],
    [
      'Bluesky',
      '<blockquote class="bluesky-embed"><p>We sail.<br><br><a href="https://bsky.app/1">[image or embed]</a></p>&mdash; Ada Quill (<a href="https://bsky.app/q">@quill.bsky.social</a>) <a href="https://bsky.app/p">March 7, 2021 at 3:00 PM</a></blockquote>',
      'Ada Quill (@quill.bsky.social)',
    ],
    [
      'Instagram',
      '<blockquote class="instagram-media"><div><a href="https://i.example">View this post on Instagram</a></div><p><a href="https://i.example">We sail.</a></p><p>A post shared by Ada Quill (@quill) on <time datetime="2021-03-07">Mar 7, 2021 at 3:00pm PST</time></p></blockquote>',
      'Ada Quill (@quill)',
    ],
    [
      'Facebook',
      '<div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>We sail.</p>Posted by <a href="https://f.example">Ada Quill</a> on <a href="https://f.example/1">Sunday, March 7, 2021</a></blockquote></div>',
      'Ada Quill',
    ],
    [
      'TikTok',
      '<blockquote class="tiktok-embed"><section><a href="https://t.example">@quill</a><p>We sail.</p><a href="https://t.example/m">♬ original sound - quill</a></section></blockquote>',
      '@quill',
    ],
    [
      'Mastodon',
      '<blockquote class="mastodon-embed"><p>We sail.</p><div>Post by @quill@sea.example</div><div>View on Mastodon</div></blockquote>',
      '@quill@sea.example',
    ],
  ])('is the author of an embedded post: %s', (_network, html, signer) => {
    expect(textOf(html)).toBe(`“We sail.”\n\n— ${signer}`);
  });

  it('leaves out a post that the page does not show', () => {
    const html =
      '<blockquote class="mastodon-embed"><div>Post by @quill@sea.example</div><div>View on Mastodon</div></blockquote>';
    expect(articleOfPage(page('', story(html))).text).toBe(paragraphs.join('\n\n'));
  });
});

describe('statements of a page', () => {
  let newsgraph: Newsgraph;
  beforeAll(async () => {
    newsgraph = await loadNewsgraph();
  });

  const graphOf = (body: string): Graph =>
    newsgraph.graph(
      createArticle({ ...articleOfPage(page('<meta name="date" content="2024-10-08">', body)), id: 'flood' }),
    );

  function statementsOf(graph: Graph): string[] {
    const names = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties['name'])]));
    return graph.nodes
      .filter(({ label }) => label === 'Statement')
      .map(({ id, properties }) => {
        const makers = graph.edges.filter(({ type, to }) => type === 'MADE' && to === id);
        const kind = String(properties['kind']);
        return `${makers.map(({ from }) => names.get(from)).join('+')} (${kind}): ${String(properties['text'])}`;
      });
  }

  it('are direct where the page sets them apart, and what happens in them is only reported', () => {
    const graph = graphOf(`<article><h1>Grocer tells of the storm</h1>
      <p>Tomas Brandt told the panel on Monday how the storm tore the roof off his shop in Quay Lane, and how he got out.</p>
      <p>He described the moment the roof went:</p>
      <blockquote><p>I have never heard a wind like that. My son broke the door and I carried the dog.</p></blockquote>
      <p><q>We had no warning,</q> he said. <q>My neighbour burned his boat to stay warm.</q></p>
      <p>The panel, which meets in the customs house, will hear from the engineers next week.</p></article>`);
    expect(statementsOf(graph)).toEqual(
      expect.arrayContaining([
        'Tomas Brandt (direct): I have never heard a wind like that. My son broke the door and I carried the dog.',
        'Tomas Brandt (direct): We had no warning,',
        'Tomas Brandt (direct): My neighbour burned his boat to stay warm.',
      ]),
    );
    const events = graph.nodes.filter(({ label }) => label === 'Event').map(({ properties }) => properties);
    const told = events.filter((event) => /broke|carried|burned/u.test(String(event['trigger'])));
    expect(told.map((event) => event['factuality'])).toEqual(told.map(() => 'reported'));
    expect(told.length).toBeGreaterThan(1);
  });

  it('of a live blog and of posts have their speakers', () => {
    const statements = statementsOf(
      graphOf(`<article><h1>Storm live</h1>
      <p>The storm has closed the harbour of Brannock, and the ferries will stay at the quay until Tuesday at the earliest.</p>
      <p>The harbour master, Ada Quill, writes on her website:</p>
      <blockquote><p>No boat will sail tonight. The wind is too strong.</p><p>We will decide again in the morning.</p></blockquote>
      <p>The crews want to know more about their wages for the days at the quay, which nobody has promised them so far.</p>
      <blockquote class="twitter-tweet"><p>Our crews deserve an answer.</p>&mdash; Nora Feld (@feld) <a href="https://twitter.com/feld/status/1">October 8, 2024</a></blockquote></article>`),
    );
    expect(statements).toEqual(
      expect.arrayContaining([
        'Ada Quill (direct): No boat will sail tonight. The wind is too strong. We will decide again in the morning.',
        'Nora Feld (direct): Our crews deserve an answer.',
      ]),
    );
  });
});
