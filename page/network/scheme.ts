import { useEffect, useState } from 'preact/hooks';
import type { Scheme } from './drawing.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark; the component is drawn anew where that changes. */
export function useScheme(): boolean {
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    const onChange = (): void => {
      setDark(dark.matches);
    };
    dark.addEventListener('change', onChange);
    return () => {
      dark.removeEventListener('change', onChange);
    };
  }, []);
  return isDark;
}

/** The colours of the style sheet, for what is drawn on a canvas. */
export function schemeOf(element: Element): Scheme {
  const style = getComputedStyle(element);
  return { paper: style.getPropertyValue('--paper').trim(), ink: style.getPropertyValue('--ink').trim() };
}
