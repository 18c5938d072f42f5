import {
  type DemandSection,
  saysTheSame,
  type TypedClient,
  type TypedDemand,
  type TypedMinimum,
  type TypedWardPart,
} from "./care-demand.ts";

/** A row that was added, changed or taken away, and what it is called. */
export interface DemandChange {
  readonly section: DemandSection;
  readonly kind: "added" | "changed" | "removed";
  readonly name: string;
}

type Row = TypedClient | TypedWardPart | TypedMinimum;
const SECTIONS: readonly DemandSection[] = ["clients", "parts", "minimumStaffing"];

/** What a row is called: a client's label, the name of a part of the day, the times of a minimum. */
export function rowName(row: Row): string {
  return "id" in row ? row.id : "name" in row ? row.name : `${row.from}–${row.until}`;
}

/** What makes two of `earlier` and `later`, of which one was made of the other, differ. */
export function demandChanges(earlier: TypedDemand, later: TypedDemand): DemandChange[] {
  return SECTIONS.flatMap((section) => {
    const before: readonly Row[] = earlier[section];
    const after: readonly Row[] = later[section];
    const changed = after.flatMap((row): DemandChange[] => {
      const was = before.find(({ key }) => key === row.key);
      return was && saysTheSame(was, row)
        ? []
        : [{ section, kind: was ? "changed" : "added", name: rowName(row) || rowName(was ?? row) }];
    });
    const removed = before
      .filter(({ key }) => after.every((row) => row.key !== key))
      .map((row): DemandChange => ({ section, kind: "removed", name: rowName(row) }));
    return [...changed, ...removed];
  });
}

/** Care demand that was changed in two places, put together. */
export interface MergedDemand {
  readonly demand: TypedDemand;
  /** Rows that were changed in both; what was typed here stands. */
  readonly both: readonly string[];
}

/** What was changed of `earlier` in `mine`, put into what stands `now`. */
export function mergedDemand(
  earlier: TypedDemand,
  mine: TypedDemand,
  now: TypedDemand,
): MergedDemand {
  const both: string[] = [];
  return {
    demand: {
      clients: mergedRows(earlier.clients, mine.clients, now.clients, both),
      parts: mergedRows(earlier.parts, mine.parts, now.parts, both),
      minimumStaffing: mergedRows(
        earlier.minimumStaffing,
        mine.minimumStaffing,
        now.minimumStaffing,
        both,
      ),
    },
    both,
  };
}

function mergedRows<R extends Row>(
  earlier: readonly R[],
  mine: readonly R[],
  now: readonly R[],
  both: string[],
): R[] {
  const nameBefore = names(earlier);
  const nameNow = names(now);
  const ownOf = (row: R): R | undefined => mine.find(({ key }) => key === row.key);
  const standing = now.flatMap((stands) => {
    const was = earlier.find((row) => nameBefore.get(row) === nameNow.get(stands));
    if (!was) {
      return [stands];
    }
    const own = ownOf(was);
    if (own && saysTheSame(own, was)) {
      return [stands];
    }
    if (!saysTheSame(stands, was) && !(own && saysTheSame(own, stands))) {
      both.push(rowName(own ?? was));
    }
    return own ? [{ ...own, key: stands.key }] : [];
  });
  const added = mine.filter((row) => {
    const was = earlier.find(({ key }) => key === row.key);
    const gone = was && now.every((stands) => nameNow.get(stands) !== nameBefore.get(was));
    if (was && gone && !saysTheSame(was, row)) {
      both.push(rowName(row));
      return true;
    }
    return !was;
  });
  // What stands has the keys "0", "1" and so on.
  return [...standing, ...added.map((row) => ({ ...row, key: `own-${row.key}` }))];
}

/** Names by which rows of two documents are told to be the same; the second of a name is not the first. */
function names(rows: readonly Row[]): Map<Row, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = "id" in row ? row.id : `${rowName(row)} ${row.from} ${row.level}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [row, `${name} ${times}`];
    }),
  );
}
