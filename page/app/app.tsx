import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData, PageQuery, PageTemplate } from '../../src/export/html.ts';
import { Page } from '../frame/page.tsx';
import { opened } from '../model/opened.ts';
import { Entry } from './entry.tsx';
import type { SaveFormat, Task, Told } from './messages.ts';
import { Save } from './save.tsx';

interface Work {
  readonly name: string;
  readonly part: number;
}

export function App(): JSX.Element {
  const [parts, setParts] = useState<PageData['parts']>([]);
  const [article, setArticle] = useState('');
  const [work, setWork] = useState<Work | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const [isAdding, setAdding] = useState(true);
  const worker = useWorker((told) => {
    if (told.kind === 'progress') {
      setWork(told);
      return;
    }
    setWork(undefined);
    if (told.kind === 'problem') setProblem(told.message);
    else if (told.kind === 'saved') download(told.name, told.bytes);
    else {
      setParts(told.parts);
      setArticle(told.article);
      setAdding(false);
    }
  });
  const queries = useQueries();
  const { graph, positions } = useMemo(() => opened(parts), [parts]);
  const read = (name: string, bytes: Uint8Array): void => {
    setProblem('');
    setWork({ name, part: 0 });
    worker({ kind: 'read', name, bytes });
  };
  const save = (format: SaveFormat): void => {
    setProblem('');
    worker({ kind: 'save', format });
  };

  return (
    <div
      class="app"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        for (const file of event.dataTransfer?.files ?? [])
          void file.arrayBuffer().then((bytes) => {
            read(file.name, new Uint8Array(bytes));
          });
      }}
    >
      {isAdding && (
        <Entry
          onRead={read}
          onClose={
            parts.length > 0
              ? () => {
                  setAdding(false);
                }
              : undefined
          }
        />
      )}
      <p class="work" role="status">
        {work && `Reading ${work.name === '' ? 'the article' : work.name}: ${Math.round(work.part * 100)} %`}
        {problem}
      </p>
      {parts.length > 0 && !isAdding && (
        <Page graph={graph} positions={positions} queries={queries} article={article}>
          <button
            type="button"
            class="small"
            onClick={() => {
              setAdding(true);
            }}
          >
            Add an article
          </button>
          <Save onSave={save} />
        </Page>
      )}
    </div>
  );
}

/** @returns what gives the worker a task */
function useWorker(onTold: (told: Told) => void): (task: Task) => void {
  const listener = useRef(onTold);
  listener.current = onTold;
  const worker = useRef<Worker | undefined>(undefined);
  useEffect(() => {
    worker.current = new Worker('worker.js', { type: 'module' });
    worker.current.onmessage = ({ data }: MessageEvent<Told>) => {
      listener.current(data);
    };
    worker.current.onerror = ({ message }) => {
      listener.current({ kind: 'problem', message: message || 'the reader could not be loaded' });
    };
    return () => worker.current?.terminate();
  }, []);
  return (task) => worker.current?.postMessage(task);
}

function useQueries(): readonly PageQuery[] {
  const [queries, setQueries] = useState<readonly PageQuery[]>([]);
  useEffect(() => {
    void fetch('template.json')
      .then((response) => response.json())
      .then((template: PageTemplate) => {
        setQueries(template.queries);
      });
  }, []);
  return queries;
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
