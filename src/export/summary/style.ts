import { styleText } from 'node:util';

/** How the parts of a summary look. */
export interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly name: (text: string) => string;
  readonly aside: (text: string) => string;
  readonly warning: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

const unchanged = (text: string): string => text;
// Whether to colour is decided by whoever asks for it, not by what standard output happens to be.
const format =
  (as: Format) =>
  (text: string): string =>
    styleText(as, text, { validateStream: false });

export const plain: Style = {
  title: unchanged,
  heading: unchanged,
  name: unchanged,
  aside: unchanged,
  warning: unchanged,
};

export const coloured: Style = {
  title: format('bold'),
  heading: format(['bold', 'cyan']),
  name: format('bold'),
  aside: format('dim'),
  warning: format('yellow'),
};
