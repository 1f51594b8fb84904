/** What is known of a value's type before a query runs. */
import type { TypeName } from '../values/types.ts';

export interface StaticType {
  readonly type: TypeName | 'ANY';
  /** Of a list's elements. */
  readonly of: StaticType | null;
}

/** What each variable is at one place of a query. */
export type Names = ReadonlyMap<string, StaticType>;

function simple(type: TypeName | 'ANY'): StaticType {
  return { type, of: null };
}

export const any = simple('ANY');
export const boolean = simple('BOOLEAN');
export const integer = simple('INTEGER');
export const float = simple('FLOAT');
export const map = simple('MAP');
export const node = simple('NODE');
export const relationship = simple('RELATIONSHIP');
export const path = simple('PATH');

export function ofType(type: TypeName): StaticType {
  return simple(type);
}

export function listOf(of: StaticType): StaticType {
  return { type: 'LIST', of };
}

/** What all of them are; any where they differ. */
export function common(types: readonly StaticType[]): StaticType {
  const [first] = types;
  return first && types.every(({ type }) => type === first.type) ? first : any;
}

/** Whether a value of this type may be one of those wanted; null may be all. */
export function maybe({ type }: StaticType, wanted: readonly TypeName[]): boolean {
  return type === 'ANY' || type === 'NULL' || wanted.includes(type);
}
