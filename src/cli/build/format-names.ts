/** What `--format` takes. */
export const formatNames = ['json', 'jsonl', 'annotations', 'summary'] as const;
export type FormatName = (typeof formatNames)[number];
