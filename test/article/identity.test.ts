import { copyFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadProblem, readArticles, type IdRule } from '../../src/article/read.ts';
import { english, readAll, readStandardInput, scratchFolder } from './support.ts';

const file = scratchFolder();
const storm = `${english} The storm passed on Tuesday.`;
const page = (text: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><p>${text}</p></body></html>`;
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const address = 'https://post.example/ferry';

describe('ids of one run', () => {
  it.each([
    ['pages of one name in two folders', { '01/index.html': page(english), '02/index.html': page(storm) }],
    ['texts of one name in two folders', { 'x/story.txt': english, 'y/story.txt': storm }],
    ['the same text in two files', { 'one.txt': english, 'two.txt': english }],
    ['a text beside a page', { 's.html': page(storm), 's.txt': english }],
    ['objects alone in their files', { 'a.json': `{"text":"${english}"}`, b: `{\n"text": "${storm}"}` }],
  ])('%s are the paths', async (name, contents) => {
    const folder = name.replaceAll(' ', '-');
    const inputs = Object.entries(contents).map(([one, content]) => file(`${folder}/${one}`, content));
    const { articles, problems, remarks } = await readAll(inputs);
    expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
    expect(articles.map(({ id }) => id)).toEqual(inputs);
  });

  it('tidies a path, which stays relative where it was given so', async () => {
    const there = path.relative('.', file('tidy/a/story.txt', english));
    const given = `./${path.dirname(there)}/./../a//story.txt`;
    const { articles } = await readAll([given]);
    expect(articles.map(({ id }) => id)).toEqual([there]);
  });

  it('takes the canonical address of a page, and of two with the same one the next rule for the second', async () => {
    const [one, two] = [page(english, canonical(address)), page(storm, canonical(address))];
    const inputs = [file('canonical/one.html', one), file('canonical/two.html', two)];
    const { articles, problems, remarks } = await readAll(inputs);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      [address, address],
      [inputs[1], address],
    ]);
    const message = `the id "${address}" is that of ${inputs[0]}; this one gets "${inputs[1]}"`;
    expect(remarks).toEqual([{ kind: 'warning', input: inputs[1], message }]);
  });

  it('takes og:url where there is no canonical address, and encodes what evidence could not hold', async () => {
    const head = '<meta property="og:url" content="https://post.example/@lee/100%25#top">';
    const { articles } = await readAll([file('og.html', page(english, head))]);
    expect(articles.map(({ id }) => id)).toEqual(['https://post.example/%40lee/100%2525%23top']);
  });

  it('counts a file once, whatever it is called', async () => {
    const one = file('twice/one.txt', english);
    symlinkSync(one, file('twice/link.txt'));
    const inputs = [one, path.relative('.', one), file('twice'), file('twice/*.txt')];
    const { articles, problems, remarks } = await readAll(inputs);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([one]);
    expect(remarks).toEqual([]);
  });

  it('counts a text once that has the same id twice, and says so', async () => {
    const one = file('copy/one.html', page(english, canonical(address)));
    copyFileSync(one, file('copy/two.html'));
    const { articles, problems, remarks } = await readAll([file('copy')]);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([address]);
    expect(remarks.map(({ message }) => message)).toEqual([
      `the same text as ${one}, under the id "${address}"; it counts once`,
    ]);
  });

  it('refuses only a given id that another article has', async () => {
    const lines = [
      { id: 'a', text: english },
      { id: 'a', text: storm },
      { id: 'b', text: storm },
    ];
    const { articles, problems } = await readStandardInput(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
    const message = 'the id "a" was there already, in standard input:1; give one of the two another';
    expect(problems).toEqual([{ input: 'standard input', line: 2, message }]);
  });

  it('goes on to more digits where somebody was given the first ones as an id', async () => {
    const { articles: alone } = await readStandardInput(english);
    const { id, sha256 } = alone[0]!;
    const lines = [{ id, text: storm }, { text: english }].map((line) => JSON.stringify(line));
    const { articles, problems } = await readStandardInput(lines.join('\n'));
    expect(problems).toEqual([]);
    expect(articles.map((article) => article.id)).toEqual([id, sha256]);
  });

  it('passes over an id that no index takes', async () => {
    const { articles, remarks } = await readStandardInput(`{"id":"${'x'.repeat(2000)}","text":"${english}"}`);
    expect(articles.map(({ id, sha256 }) => id === sha256.slice(0, 12))).toEqual([true]);
    expect(remarks[0]!.message).toMatch(/^"id" left out: "x+…/u);
  });
});

describe('--id', () => {
  const inputs = (): string[] => [
    file('rules/a/story.html', page(english, canonical(address))),
    file('rules/b/story.json', `{"id":"mine","text":"${storm}"}`),
  ];

  it.each<[IdRule, (paths: readonly string[], hashes: readonly string[]) => string[]]>([
    ['auto', () => [address, 'mine']],
    ['url', () => [address, 'mine']],
    ['path', (paths) => [...paths]],
    ['hash', (_, hashes) => [...hashes]],
    ['name', () => ['story', 'mine']],
  ])('%s comes first', async (id, expected) => {
    const paths = inputs();
    const { articles, problems, remarks } = await readAll(paths, { id });
    expect(problems).toEqual([]);
    expect(articles.map((one) => one.id)).toEqual(
      expected(
        paths,
        articles.map(({ sha256 }) => sha256.slice(0, 12)),
      ),
    );
    // The second `story` has another text, so that the next rule names it.
    expect(remarks).toHaveLength(id === 'name' ? 1 : 0);
  });
});

describe('any list of files', () => {
  const text = fc.constantFrom(english, storm, `${storm} Nobody was hurt.`, 'Yes.', ' ', '', 'a\0b', 'Мост закрыт.');
  const link = fc.constantFrom(address, 'https://post.example/', 'https://post.example/a b');
  const content = fc.oneof(
    text,
    fc.tuple(text, link).map(([one, where]) => page(one, canonical(where))),
    fc.tuple(text, link).map(([one, url]) => JSON.stringify({ text: one, url })),
    text.map((one) => `---\ntitle: Ferry\n---\n# Ferry\n\n${one}`),
  );
  const names = ['story', 'index', 'a b', 'a%20b', 'a#b', '__proto__', 'ferry.x'];
  const name = fc
    .tuple(
      fc.constantFrom('', 'x/', 'y/', 'x/y/'),
      fc.constantFrom(...names),
      fc.constantFrom('', '.txt', '.html', '.md'),
    )
    .map((parts) => parts.join(''));
  const rule = fc.constantFrom<IdRule>('auto', 'name', 'path', 'url', 'hash');
  let run = 0;

  it('gives as many articles as there are readable inputs, and no two with one id', async () => {
    const files = fc.uniqueArray(fc.tuple(name, content), { selector: ([one]) => one, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(files, rule, async (contents, id) => {
        const folder = `any/${run++}`;
        // `story` may be a folder for another file only where it has an ending.
        const inputs = contents.map(([one, content]) => file(`${folder}/f-${one.replaceAll('/', '/f-')}`, content));
        let [articles, problems, twice] = [0, 0, 0];
        const ids = new Map<string, string>();
        const onRemark = ({ message }: { message: string }): void => {
          if (message.includes('it counts once')) twice++;
        };
        for await (const found of readArticles([...inputs, ...inputs], { id, onRemark })) {
          if (isReadProblem(found)) problems++;
          else {
            articles++;
            expect(ids.has(found.id)).toBe(false);
            ids.set(found.id, found.sha256);
          }
        }
        expect(articles + problems + twice).toBe(inputs.length);
        // Only what is empty, binary or foreign is a problem.
        const unreadable = contents.filter(([, one]) => !/Monday|Yes\./u.test(one)).length;
        expect(problems).toBe(unreadable);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
