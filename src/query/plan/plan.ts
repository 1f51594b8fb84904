/** A plan: steps, each of which takes the rows of the one before it. A row has one slot for each variable. */
import type { Expression } from '../parse/expression.ts';
import type { LabelExpression, Repetition } from '../parse/pattern.ts';

/** Where a variable stands in a row. */
export interface Slot {
  readonly index: number;
  readonly name: string;
}

/** What the names of a query mean at one place in it. */
export type Scope = ReadonlyMap<string, Slot>;

/** An expression together with what its variables mean. */
export interface Bound {
  readonly expression: Expression;
  readonly scope: Scope;
}

export type Plan =
  | Start
  | Scan
  | Expand
  | ExpandMany
  | BoundNode
  | BoundRelationship
  | Repeat
  | ShortestPath
  | NamePath
  | Filter
  | Optional
  | Each
  | UnwindList
  | Project
  | Aggregate
  | Distinct
  | Sort
  | Skip
  | Limit
  | Union
  | CountStored
  | CreatePattern;

/** One row: what is known before. */
export interface Start {
  readonly step: 'start';
}

interface Following {
  readonly source: Plan;
}

/** How the nodes of a scan are found. */
export type Access =
  | { readonly by: 'all' }
  | { readonly by: 'label'; readonly label: string }
  | { readonly by: 'property'; readonly property: string; readonly value: Bound };

export interface Scan extends Following {
  readonly step: 'scan';
  readonly node: Slot;
  readonly access: Access;
  /** How many rows are expected after it. */
  readonly rows: number;
}

export interface Expansion extends Following {
  readonly from: Slot;
  readonly relationship: Slot;
  readonly to: Slot;
  /** Whether `to` is known already: then only relationships between the two count. */
  readonly toKnown: boolean;
  readonly direction: 'out' | 'in' | 'both';
  readonly types: LabelExpression | null;
  /** Relationships, and lists of them, that the found one must not be among. */
  readonly others: readonly Slot[];
  readonly rows: number;
}

export interface Expand extends Expansion {
  readonly step: 'expand';
}

/** Along a chain of relationships, none of them twice; the slot is the list of them, in the order of the pattern. */
export interface ExpandMany extends Expansion {
  readonly step: 'expand many';
  readonly repetition: Repetition;
  /** Walked from the pattern's end to its beginning. */
  readonly reversed: boolean;
  /** What each of them must fulfil, as `each`. */
  readonly where: Bound | null;
  readonly each: Slot;
}

/** A node that is known already: where it is null there is no row, and nothing else can be one. */
export interface BoundNode extends Following {
  readonly step: 'bound node';
  readonly node: Slot;
}

/** A relationship, or a list of them, that is known before its ends are. */
export interface BoundRelationship extends Following {
  readonly step: 'bound relationship';
  readonly relationship: Slot;
  readonly start: Slot;
  readonly startKnown: boolean;
  readonly end: Slot;
  readonly endKnown: boolean;
  readonly direction: 'out' | 'in' | 'both';
  readonly types: LabelExpression | null;
  readonly length: Repetition | null;
  readonly others: readonly Slot[];
  readonly rows: number;
}

/** A pattern again and again: each time it begins where it ended. */
export interface Repeat extends Following {
  readonly step: 'repeat';
  readonly from: Slot;
  readonly to: Slot;
  readonly toKnown: boolean;
  readonly repetition: Repetition;
  /** From `first` to `last`, one time. */
  readonly inner: Plan;
  readonly first: Slot;
  readonly last: Slot;
  /** What stands inside, and the list of it outside. */
  readonly groups: readonly { readonly inside: Slot; readonly outside: Slot }[];
  /** The relationships of one time, in order, and the list of all. */
  readonly path: readonly Slot[];
  readonly relationships: Slot;
  readonly others: readonly Slot[];
  readonly rows: number;
}

export interface ShortestPath extends Following {
  readonly step: 'shortest path';
  readonly at: number;
  readonly from: Slot;
  readonly to: Slot;
  readonly relationships: Slot;
  readonly path: Slot;
  /** Whether the variable is one relationship rather than the list of them. */
  readonly single: boolean;
  readonly all: boolean;
  readonly direction: 'out' | 'in' | 'both';
  readonly types: LabelExpression | null;
  readonly repetition: Repetition;
  readonly eachWhere: Bound | null;
  readonly each: Slot;
  /** What the path must fulfil: the shortest is sought among those that do. */
  readonly where: readonly Bound[];
  readonly rows: number;
}

export interface NamePath extends Following {
  readonly step: 'name path';
  readonly path: Slot;
  readonly start: Slot;
  /** Relationships and lists of them, in order. */
  readonly relationships: readonly Slot[];
}

export interface Filter extends Following {
  readonly step: 'filter';
  readonly predicate: Bound;
}

/** The rows of `inner` for each row; one with nulls where there is none. */
export interface Optional extends Following {
  readonly step: 'optional';
  readonly inner: Plan;
  readonly slots: readonly Slot[];
}

/** The rows of `inner` for each row. */
export interface Each extends Following {
  readonly step: 'each';
  readonly inner: Plan;
}

export interface UnwindList extends Following {
  readonly step: 'unwind';
  readonly list: Bound;
  readonly variable: Slot;
}

export interface Assignment {
  readonly slot: Slot;
  readonly value: Bound;
}

export interface Project extends Following {
  readonly step: 'project';
  readonly assignments: readonly Assignment[];
}

export interface AggregateCall {
  readonly slot: Slot;
  /** Null is `count(*)`. */
  readonly name: string | null;
  readonly at: number;
  readonly distinct: boolean;
  readonly arguments: readonly Bound[];
}

export interface Aggregate extends Following {
  readonly step: 'aggregate';
  readonly keys: readonly Assignment[];
  readonly calls: readonly AggregateCall[];
}

export interface Distinct extends Following {
  readonly step: 'distinct';
  readonly slots: readonly Slot[];
}

export interface SortKey {
  readonly value: Bound;
  readonly descending: boolean;
}

export interface Sort extends Following {
  readonly step: 'sort';
  readonly keys: readonly SortKey[];
  /** What later steps need of a row. */
  readonly kept: readonly Slot[];
  /** Only the first of them, where a LIMIT follows. */
  readonly first: Bound | null;
  readonly skipped: Bound | null;
}

export interface Skip extends Following {
  readonly step: 'skip';
  readonly count: Bound;
}

export interface Limit extends Following {
  readonly step: 'limit';
  readonly count: Bound;
}

export interface Union {
  readonly step: 'union';
  readonly parts: readonly { readonly plan: Plan; readonly columns: readonly Slot[] }[];
  readonly columns: readonly Slot[];
}

/** A number of nodes or relationships that the graph keeps. */
export interface CountStored {
  readonly step: 'count stored';
  readonly slot: Slot;
  readonly what: string;
  count(): number;
}

export interface CreatePattern extends Following {
  readonly step: 'create';
  readonly nodes: readonly {
    readonly slot: Slot;
    readonly labels: readonly string[];
    readonly properties: Bound | null;
  }[];
  readonly relationships: readonly {
    readonly slot: Slot;
    readonly type: string;
    readonly start: Slot;
    readonly end: Slot;
    readonly properties: Bound | null;
  }[];
  readonly paths: readonly Omit<NamePath, 'step' | 'source'>[];
}
