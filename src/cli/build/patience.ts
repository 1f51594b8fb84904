/** What a build does where the Neo4j that it writes to goes away. */
import { StoreError } from '../../store/error.ts';
import type { Patience } from '../../store/neo4j/patience.ts';
import type { Connection } from '../connection.ts';
import type { Messages } from '../messages.ts';

/** Long enough to start a server again. */
const seconds = 60;

export function patienceWith({ uri }: Connection, { warning, note }: Messages): Patience {
  return {
    milliseconds: 1_000 * seconds,
    onAway: () => {
      warning(`${uri} has stopped answering: waiting for it, at most ${seconds} seconds`, { server: uri });
    },
    onBack: () => {
      note(`${uri} answers again`, { server: uri });
    },
  };
}

/** Of a server that stays away: what is done is not lost, and how the rest comes to be. */
export function tellHowToGoOn({ resume }: { readonly resume?: boolean }): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof StoreError) || error.kind !== 'unavailable') throw error;
    const way = resume
      ? 'the same command goes on from there'
      : 'the same command writes the rest (with --resume, a build goes on without reading everything again)';
    throw new StoreError(error.kind, `${error.message} What was written stays; ${way}`, { cause: error });
  };
}
