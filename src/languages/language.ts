/** All that the pipeline knows of a language: its words, its trained weights, and how often what it reads is right. */
import type { NameLanguage } from '../annotate/entities/language.ts';
import type { QuotationWords } from '../annotate/quotations.ts';
import type { ReferentLanguage } from '../annotate/referents.ts';
import type { SegmentationLanguage } from '../annotate/segmentation.ts';
import type { TimeWords } from '../annotate/times.ts';
import type { TurnWords } from '../annotate/turns.ts';
import type { ActorWords } from '../extract/actors/words.ts';
import type { EventWords } from '../extract/events.ts';
import type { KinshipWords } from '../extract/relations/words.ts';
import type { RoleWords } from '../extract/roles/words.ts';
import type { PersonWords } from '../extract/scene.ts';
import type { InterviewWords } from '../extract/statements/finders/turns.ts';
import type { CueWords } from '../extract/statements/words.ts';
import type { CalibrationTable } from '../graph/calibration.ts';

export interface Language {
  readonly segmentation: SegmentationLanguage;
  readonly quotations: QuotationWords;
  readonly turns: TurnWords;
  readonly times: TimeWords;
  readonly names: NameLanguage;
  readonly referents: ReferentLanguage;
  readonly persons: PersonWords;
  readonly cues: CueWords;
  readonly interviews: InterviewWords;
  readonly roles: RoleWords;
  readonly kinship: KinshipWords;
  readonly events: EventWords;
  readonly actors: ActorWords;
  readonly calibration: CalibrationTable;
  /** Where the files of the networks are. */
  readonly weights: { readonly parser: URL; readonly names: URL; readonly statements: URL };
}
