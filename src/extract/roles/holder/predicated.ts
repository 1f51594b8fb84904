/** What a verb tells of a role: who holds it, and whether still. */
import type { Referent } from '../../../doc.ts';
import type { RoleStatus } from '../../../ontology.ts';

export interface Predicated {
  readonly person: Referent;
  readonly status: RoleStatus | undefined;
  readonly rule: string;
  /** Who held the role until then: "Ada Quill replaced Jon Pike as coach". */
  readonly before?: Referent;
}
