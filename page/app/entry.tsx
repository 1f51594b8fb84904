import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface EntryProps {
  readonly onRead: (name: string, bytes: Uint8Array) => void;
  /** Absent where there is nothing to go back to. */
  readonly onClose: (() => void) | undefined;
}

/** Where an article is pasted, or a file chosen. */
export function Entry({ onRead, onClose }: EntryProps): JSX.Element {
  const [text, setText] = useState('');
  return (
    <main class="entry">
      <h1>newsgraph</h1>
      <p>
        Paste a news article, or drop a file: plain text, a saved web page, or a graph that was saved here. It is read
        in this browser, and nothing is sent anywhere.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onRead('', new TextEncoder().encode(text));
        }}
      >
        <label>
          Article
          <textarea
            rows={14}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="main">
            Read
          </button>
          <label>
            or a file{' '}
            <input
              type="file"
              multiple
              onChange={({ currentTarget }) => {
                for (const file of currentTarget.files ?? []) {
                  void file.arrayBuffer().then((bytes) => {
                    onRead(file.name, new Uint8Array(bytes));
                  });
                }
              }}
            />
          </label>
          {onClose && (
            <button type="button" class="small" onClick={onClose}>
              Back
            </button>
          )}
        </p>
      </form>
    </main>
  );
}
