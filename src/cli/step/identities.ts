/** Lines of profiles in, those of a block one after another; for each block a line of its identities out. */
import { identitiesPieces } from '../../export/json/json.ts';
import { printableJson } from '../../export/printable.ts';
import { identify } from '../../identify/identify.ts';
import type { Profile } from '../../identify/profile.ts';
import { exitCodes } from '../exit-codes.ts';
import { linesOf } from '../lines.ts';
import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';
import { fromProfileLine } from './profile-line.ts';

/** No more than one block stands in memory. A block without identities has no line. */
export async function stepIdentities(output: Output, messages: Messages): Promise<number> {
  let code: number = exitCodes.done;
  let number = 0;
  let name: string | undefined;
  let block: Profile[] = [];
  for await (const line of linesOf(process.stdin)) {
    number++;
    const found = fromProfileLine(line);
    if (!found) {
      messages.problem(`standard input:${number}: not a line with "block" and "profile"`, { line: number });
      code = exitCodes.problems;
      continue;
    }
    if (found.block !== name) {
      await output.write(lineOf(block));
      name = found.block;
      block = [];
    }
    block.push(found.profile);
  }
  await output.write(lineOf(block));
  return code;
}

function lineOf(block: readonly Profile[]): string {
  const identities = identify(block);
  return identities.nodes.length === 0 ? '' : `${printableJson([...identitiesPieces(identities)].join(''))}\n`;
}
