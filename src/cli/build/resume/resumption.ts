/** `build --resume`: goes on where a build was broken off. */
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Article } from '../../../article.ts';
import { profilesOf, type Profile } from '../../../identify/profile.ts';
import type { Store } from '../../../store/store.ts';
import type { Connection } from '../../connection.ts';
import { graphsIn, isProblem } from '../../graph-files.ts';
import type { Messages } from '../../messages.ts';
import { partOf, resumedFile, type PartOutput } from '../../output.ts';
import { Checkpoint, type BuildSettings } from './checkpoint.ts';
import type { Done } from './kept.ts';
import type { FormatName } from '../format-names.ts';
import type { BuildOptions } from '../run.ts';

export interface Resumption {
  /** None where all goes to a store. */
  readonly output: PartOutput | undefined;
  /** Of what was written before; none where no identities are asked for. */
  readonly profiles: readonly Profile[];
  /** What was done with the next article of the input; undefined where it is a new one. */
  before(article: Article): Done | undefined;
  /** An article is written, or the problem told that it has. */
  done(article: Article, problem?: string): void;
  /** What is done is in the output and in the store. */
  save(): Promise<void>;
  /** The input ends. */
  checkAllPassed(): void;
  /** The output is there whole: nothing is left to go on with. */
  finish(): Promise<void>;
  /** Nothing was done that could be gone on with. */
  discard(): Promise<void>;
  /** Something went wrong: it can be gone on with. */
  abandon(): Promise<void>;
}

export interface ResumeOptions {
  readonly file: string;
  readonly build: BuildOptions;
  readonly format: FormatName | undefined;
  readonly connection: Connection | undefined;
  readonly store: Store | undefined;
  readonly messages: Messages;
}

/** @throws {UsageError} where what is there is of another build */
export async function openResumption(options: ResumeOptions): Promise<Resumption> {
  const { file, build, store, messages } = options;
  const { output: path } = build;
  const checkpoint = await Checkpoint.open({
    path: file,
    settings: settingsOf(options),
    written: path === undefined ? 0 : await sizeOf(partOf(path)),
    stored: store && new Set((await store.articles()).map(({ id }) => id)),
  });
  try {
    const output = path === undefined ? undefined : await resumedFile(path, checkpoint.end);
    const isProfiled = build.identify && path !== undefined;
    const profiles = isProfiled ? await profilesIn(partOf(path), checkpoint.end) : [];
    const { count } = checkpoint;
    if (count > 0) messages.note(`goes on after ${count} article${count === 1 ? '' : 's'}`, { resumed: count });
    return {
      output,
      profiles,
      before: (article) => checkpoint.before(article),
      done: (article, problem) => {
        checkpoint.add(article, output?.end ?? 0, problem);
      },
      save: () => checkpoint.save(),
      checkAllPassed: () => {
        checkpoint.checkAllPassed();
      },
      finish: () => checkpoint.remove(),
      async discard() {
        await checkpoint.remove();
        if (path !== undefined) await rm(partOf(path), { force: true });
      },
      abandon: () => checkpoint.close(),
    };
  } catch (error) {
    await checkpoint.close();
    throw error;
  }
}

function settingsOf({ build, format, connection }: ResumeOptions): BuildSettings {
  const { minConfidence, anyLanguage, maxBytes, id, release } = build;
  return {
    ...{ release, minConfidence, id, anyLanguage: anyLanguage ?? false },
    ...(maxBytes !== undefined && { maxBytes }),
    ...(format !== undefined && { format }),
    ...(connection && { to: connection.uri, database: connection.database ?? '' }),
  };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function profilesIn(path: string, end: number): Promise<Profile[]> {
  const profiles: Profile[] = [];
  if (end === 0) return profiles;
  for await (const found of graphsIn(path, createReadStream(path, { end: end - 1 }))) {
    if (isProblem(found)) throw new Error(`${found.where}: ${found.what}`);
    profiles.push(...profilesOf(found));
  }
  return profiles;
}
