import type { JSX } from 'preact';
import type { SaveFormat } from './messages.ts';

const formats: Readonly<Record<SaveFormat, string>> = {
  html: 'page (HTML)',
  json: 'graph (JSON)',
  jsonl: 'a graph a line (JSON lines)',
  tables: 'tables for a spreadsheet (CSV)',
  gexf: 'Gephi (GEXF)',
  graphml: 'GraphML',
  csv: 'neo4j-admin (CSV)',
  cypher: 'Cypher',
  jsonld: 'linked data (JSON-LD)',
};

export function Save({ onSave }: { readonly onSave: (format: SaveFormat) => void }): JSX.Element {
  return (
    <label class="choice">
      <span class="hidden">Save as</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          onSave(currentTarget.value as SaveFormat);
          currentTarget.value = '';
        }}
      >
        <option value="">Save as …</option>
        {Object.entries(formats).map(([format, name]) => (
          <option key={format} value={format}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
