/** The scenarios of the openCypher TCK, each example of an outline counted on its own. */
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type PickleStep } from '@cucumber/messages';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Scenario {
  /** The folder of its feature, such as `clauses/match`. */
  readonly group: string;
  /** `feature file: [number] name`, and which of the outline's examples. */
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Without Given, When, Then. */
  readonly text: string;
  /** The text between `"""`. */
  readonly query: string | null;
  readonly table: readonly (readonly string[])[];
}

/** @param folder the TCK's `features` */
export function scenariosIn(folder: string): Scenario[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.feature'));
  return files.sort().flatMap((file) => scenariosOf(file, readFileSync(join(folder, file), 'utf8')));
}

function scenariosOf(file: string, feature: string): Scenario[] {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(feature);
  const counts = new Map<string, number>();
  return compile(document, file, newId).map(({ name, steps }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { group: dirname(file), name: `${file}: ${name} #${count}`, steps: steps.map(stepOf) };
  });
}

function stepOf({ text, argument }: PickleStep): Step {
  return {
    text,
    query: argument?.docString?.content ?? null,
    table: argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [],
  };
}
