/** That no relationship is found twice by one MATCH. */
import type { RelationshipValue } from '../../../values/value.ts';
import { isList } from '../../../values/types.ts';
import type { Row } from '../../environment.ts';

/** @param slots of relationships and of lists of them */
export function isAmong(relationship: RelationshipValue, slots: readonly number[], row: Row): boolean {
  for (const slot of slots) {
    const other = row[slot]!;
    if (other === relationship || (isList(other) && other.includes(relationship))) return true;
  }
  return false;
}
