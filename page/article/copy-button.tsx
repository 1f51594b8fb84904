import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Copies a text; nothing in the page links to the network. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setTold('copied');
      },
      () => {
        setTold('could not be copied: select it instead');
      },
    );
  };
  return (
    <>
      <button type="button" class="small" onClick={copy}>
        Copy {what}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}
