/** Pages to test with: a story of four paragraphs, and what a test puts around or into it. */

export const paragraphs = [
  'The strike that kept nine ferries in port ended on Thursday night, the harbour master said, and the first boat is to leave at dawn with about 200 passengers on board.',
  '“We got what we asked for,” said Mara Quill, who leads the deckhands’ union, after a vote of 212 to 31 in the old customs house on the north quay.',
  'Wages are to rise by four percent in June and by another two in January, according to the agreement, which runs for three years and covers all of the crews.',
  'By Friday evening every island is to have its boats back, including the two that had none since the strike began, Ms. Quill added.',
];

export function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

export function story(...extra: string[]): string {
  return `<article><h1>Ferry strike ends</h1>${extra.join('')}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

export function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
