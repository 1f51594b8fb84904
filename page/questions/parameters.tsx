import type { JSX } from 'preact';
import type { PageQuery } from '../../src/export/html.ts';

interface ParametersProps {
  readonly parameters: PageQuery['parameters'];
  readonly given: Readonly<Record<string, string>>;
  readonly onChange: (given: Readonly<Record<string, string>>) => void;
}

/** A field for each parameter of a question. */
export function Parameters({ parameters, given, onChange }: ParametersProps): JSX.Element {
  return (
    <>
      {parameters.map(({ name, meaning, optional }) => (
        <label key={name}>
          {name}
          {optional ? ' (may stay empty)' : ''}
          <input
            type="text"
            placeholder={meaning}
            value={given[name] ?? ''}
            onInput={({ currentTarget }) => {
              onChange({ ...given, [name]: currentTarget.value });
            }}
          />
        </label>
      ))}
    </>
  );
}
