/** Buttons that light something up, and the words that prove it. */
import type { ComponentChildren, JSX } from 'preact';
import type { Edge, Node } from '../../src/graph.ts';
import { evidenceIn } from '../model/dossier.ts';
import { nameOf, shortened, sureness, titleOf, visible } from '../model/words.ts';
import { usePage } from '../state.ts';

export function NodeLink({ node, length = 160 }: { readonly node: Node; readonly length?: number }): JSX.Element {
  const { select } = usePage();
  return (
    <button
      type="button"
      class={`link ${node.label}`}
      onClick={() => {
        select({ kind: 'node', id: node.id });
      }}
    >
      <bdi>{shortened(nameOf(node), length)}</bdi>
    </button>
  );
}

/** Opens the words in the article that prove a fact. */
export function ProofLink({
  edge,
  children,
}: {
  readonly edge: Edge;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { select } = usePage();
  return (
    <button
      type="button"
      class="proof"
      title={sureness(edge)}
      onClick={() => {
        select({ kind: 'edge', id: edge.key });
      }}
    >
      {children ?? 'show the words'}
    </button>
  );
}

/** The words themselves, each a button that scrolls to them. */
export function Proofs({ edge }: { readonly edge: Edge }): JSX.Element {
  const { select } = usePage();
  const words = edge.properties['words'] as readonly string[];
  return (
    <ul class="proofs">
      {evidenceIn(edge).map(({ start }, i) => (
        <li key={`${start} ${i}`}>
          <button
            type="button"
            class="proof"
            onClick={() => {
              select({ kind: 'edge', id: edge.key }, start);
            }}
          >
            “<bdi>{shortened(words[i] ?? '', 200)}</bdi>”
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What speaks for it that nodes of several articles are one. */
export function Reasons({ edge }: { readonly edge: Edge }): JSX.Element | null {
  const { reasons } = edge.properties;
  if (!Array.isArray(reasons) || reasons.length === 0) return null;
  return (
    <ul class="about">
      {(reasons as readonly string[]).map((reason) => (
        <li key={reason}>{visible(reason)}</li>
      ))}
    </ul>
  );
}

/** Which article a node is of, where the page has several. */
export function ArticleOf({ id }: { readonly id: string }): JSX.Element | null {
  const { dossier } = usePage();
  const chapter = dossier.chapters.length > 1 ? dossier.chapterOf(id) : undefined;
  return chapter ? <span class="about">in {shortened(titleOf(chapter.article), 50)}</span> : null;
}
