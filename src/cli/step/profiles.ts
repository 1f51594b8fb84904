/** Lines of graphs in, lines of profiles out: what each article tells of those that others may tell of too. */
import { profilesOf } from '../../identify/profile.ts';
import { exitCodes } from '../exit-codes.ts';
import { graphsIn, isProblem } from '../graph-files.ts';
import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';
import { toProfileLine } from './profile-line.ts';

export async function stepProfiles(output: Output, messages: Messages): Promise<number> {
  let code: number = exitCodes.done;
  for await (const found of graphsIn('-')) {
    if (isProblem(found)) {
      messages.problem(`${found.where}: ${found.what}`);
      code = exitCodes.problems;
      continue;
    }
    await output.write(profilesOf(found).map(toProfileLine).join(''));
  }
  return code;
}
