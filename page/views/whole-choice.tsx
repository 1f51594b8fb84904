import type { JSX } from 'preact';
import { usePage } from '../state.ts';

interface WholeChoiceProps {
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** Whether a view shows one article or all, where there are several. */
export function WholeChoice({ isWhole, onChange }: WholeChoiceProps): JSX.Element | null {
  const { dossier } = usePage();
  if (dossier.chapters.length < 2) return null;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isWhole}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />{' '}
      all {dossier.chapters.length} articles
    </label>
  );
}
