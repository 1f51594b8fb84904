/** The article as people read it: what is said shaded by speaker, the speakers beside it, and what is named marked. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { headerOf } from '../../src/article/header.ts';
import { overlaps, type Span } from '../../src/span.ts';
import type { Chapter } from '../model/dossier.ts';
import { paragraphsOf } from '../model/segments.ts';
import { speakersOf } from '../model/speakers.ts';
import { titleOf, visible } from '../model/words.ts';
import { usePage } from '../state.ts';
import { Card } from './card.tsx';
import { CopyButton } from './copy-button.tsx';
import { moveBetweenMarks } from './keyboard.ts';
import { Margin } from './margin.tsx';
import { ParagraphText } from './paragraph.tsx';

export function Article({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  const { dossier, state } = usePage();
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(dossier, chapter), [dossier, chapter]);
  const speakers = useMemo(() => speakersOf(dossier, chapter), [dossier, chapter]);
  const proofs = state.selected ? dossier.proofs(state.selected) : [];
  const header = useMemo(() => headerOf(chapter.text), [chapter]);
  const headline = isTitle(chapter, header.headline) ? header.headline : undefined;
  const isHere = state.selected !== undefined && dossier.chapterOf(state.selected.id) === chapter;

  useEffect(() => {
    if (state.scroll) scrollTo(text.current, state.scroll.to);
  }, [state.scroll]);

  return (
    <article class="article" aria-label={titleOf(chapter.article)}>
      <Heading chapter={chapter} hasTitle={headline === undefined} />
      <p class="hint" id="article-hint">
        Shaded: what somebody says, each speaker in one colour. Underlined: people, roles, events. Point at words to see
        what was read, click them to see them in the graph; with the keyboard, arrow keys move from word to word.
      </p>
      <div class="text" ref={text} onKeyDown={moveBetweenMarks} aria-describedby="article-hint">
        {paragraphs.map((paragraph, i) => (
          <div
            class={headline && paragraph.start < header.body.start ? 'row header-line' : 'row'}
            key={paragraph.start}
          >
            <Margin paragraph={paragraph} speakers={speakers} />
            <ParagraphText
              paragraph={paragraph}
              text={chapter.text}
              speakers={speakers}
              proofs={isHere ? proofs : []}
              isFirst={i === 0}
              isHeadline={headline !== undefined && overlaps(headline, paragraph)}
            />
          </div>
        ))}
      </div>
      <Card container={text} paragraphs={paragraphs} speakers={speakers} />
    </article>
  );
}

/** Whether the article's title is what stands there in its text. */
function isTitle({ article, text }: Chapter, headline: Span | undefined): boolean {
  return headline !== undefined && text.slice(headline.start, headline.end) === article.properties['title'];
}

interface HeadingProps {
  readonly chapter: Chapter;
  /** False where the text has it. */
  readonly hasTitle: boolean;
}

function Heading({ chapter, hasTitle }: HeadingProps): JSX.Element {
  const { title, date, source, byline, url } = chapter.article.properties;
  const about = [date, source, byline].filter((one) => typeof one === 'string').map((one) => visible(one));
  return (
    <header class="heading">
      {hasTitle && typeof title === 'string' && <h2>{visible(title)}</h2>}
      {about.length > 0 && <p class="about">{about.join(' · ')}</p>}
      {typeof url === 'string' && (
        <p class="about">
          <span class="address">{visible(url)}</span> <CopyButton text={url} what="address" />
        </p>
      )}
    </header>
  );
}

/** To the words there, unless they are seen already. */
function scrollTo(container: HTMLElement | null, offset: number): void {
  const pieces = [...(container?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const piece = pieces.findLast((one) => Number(one.dataset['start']) <= offset);
  piece?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
