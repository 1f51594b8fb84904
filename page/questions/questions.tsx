/** Questions in Cypher: those that come with newsgraph, or one's own. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PageQuery } from '../../src/export/html.ts';
import { toGraphology } from '../../src/export/graphology.ts';
import { usePage } from '../state.ts';
import { AnswerView } from './answer.tsx';
import { ask, type Answer } from './ask.ts';
import { Parameters } from './parameters.tsx';

const firstQuestion =
  'MATCH (person:Person)-[said:MADE]->(statement:Statement)\nRETURN person, said, statement\nLIMIT 25';

export function Questions({ queries }: { readonly queries: readonly PageQuery[] }): JSX.Element {
  const { dossier } = usePage();
  const [chosen, setChosen] = useState<PageQuery | undefined>(undefined);
  const [cypher, setCypher] = useState(firstQuestion);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const graph = useMemo(() => toGraphology(dossier.graph), [dossier]);

  const choose = (name: string): void => {
    const query = queries.find((one) => one.name === name);
    setChosen(query);
    setCypher(query ? withoutComment(query.cypher) : firstQuestion);
    setAnswer(undefined);
    setProblem('');
  };
  const run = (): void => {
    try {
      const missing = chosen?.parameters.find(({ name, optional }) => !optional && !given[name]);
      if (missing) throw new Error(`$${missing.name} is needed: ${missing.meaning}`);
      const names = chosen?.parameters.map(({ name }) => name) ?? [];
      const parameters = Object.fromEntries(
        names.map((name) => [name, given[name] === '' ? null : (given[name] ?? null)]),
      );
      setAnswer(ask(graph, cypher, parameters));
      setProblem('');
    } catch (error) {
      setAnswer(undefined);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <label>
        Question
        <select
          value={chosen?.name ?? ''}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
          }}
        >
          <option value="">one of your own, in Cypher</option>
          {queries.map(({ name, question }) => (
            <option key={name} value={name}>
              {question}
            </option>
          ))}
        </select>
      </label>
      {chosen && <Parameters parameters={chosen.parameters} given={given} onChange={setGiven} />}
      <label>
        Cypher
        <textarea
          value={cypher}
          rows={Math.min(12, cypher.split('\n').length + 1)}
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setCypher(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
          }}
        />
      </label>
      <p>
        <button type="submit" class="main">
          Ask
        </button>{' '}
        <span class="hint">or Ctrl+Enter; nothing leaves this page</span>
      </p>
      <div aria-live="polite">
        {problem !== '' && <pre class="problem">{problem}</pre>}
        {answer && <AnswerView answer={answer} />}
      </div>
    </form>
  );
}

function withoutComment(cypher: string): string {
  return cypher.replace(/^(?:\/\/.*\n)*/u, '').trimEnd();
}
