import type { MemberWishes, Wish, WishesDocument, WishKind } from "@samenrooster/contract";

/** What is meant where nothing is said about how much it matters. */
export const USUAL_STRENGTH = 2;
export const STRENGTHS = [1, 2, 3] as const;
export const KINDS: readonly WishKind[] = ["WANT", "FREE", "VETO"];
export const LONGEST_NOTE = 1000;

function inOrder(wishes: readonly Wish[]): Wish[] {
  const place = ({ date, shiftType = "" }: Wish): string => `${date} ${shiftType}`;
  return [...wishes].sort((one, other) => place(one).localeCompare(place(other)));
}

/** What would be sent to say the same again. */
export function documentOf({ wishes, noteToLead }: MemberWishes): WishesDocument {
  return withNote({ wishes: inOrder(wishes) }, noteToLead ?? "");
}

/** What is said about a day. */
export function wishesOn({ wishes }: WishesDocument, date: string): Wish[] {
  return wishes.filter((wish) => wish.date === date);
}

/** What is wished for on a day; the wishes of one day are of one kind. */
export function kindOn(document: WishesDocument, date: string): WishKind | undefined {
  return wishesOn(document, date)[0]?.kind;
}

/** The shift types that are wanted on a day; none where any would do. */
export function typesOn(document: WishesDocument, date: string): string[] {
  return wishesOn(document, date).flatMap(({ shiftType }) => shiftType ?? []);
}

/** How much the wishes of a day matter; undefined where they differ, and for a veto. */
export function strengthOn(document: WishesDocument, date: string): number | undefined {
  const strengths = new Set(wishesOn(document, date).map(({ strength }) => strength));
  const [strength] = strengths;
  return strengths.size === 1 ? strength : undefined;
}

function replaced(document: WishesDocument, date: string, wishes: readonly Wish[]): WishesDocument {
  const others = document.wishes.filter((wish) => wish.date !== date);
  return { ...document, wishes: inOrder([...others, ...wishes]) };
}

/** Says something else about a day, or nothing any more. How much it matters is kept. */
export function withKind(
  document: WishesDocument,
  date: string,
  kind: WishKind | undefined,
): WishesDocument {
  if (kind === undefined || kind === "VETO") {
    return replaced(document, date, kind ? [{ date, kind }] : []);
  }
  const strength = strengthOn(document, date) ?? USUAL_STRENGTH;
  return replaced(document, date, [{ date, kind, strength }]);
}

/** Wants a shift type on a day, or no longer; without any type left, any shift is wanted. */
export function withType(
  document: WishesDocument,
  date: string,
  shiftType: string,
  wanted: boolean,
): WishesDocument {
  const strength = strengthOn(document, date) ?? USUAL_STRENGTH;
  const others = wishesOn(document, date).filter(
    (wish) => wish.shiftType !== undefined && wish.shiftType !== shiftType,
  );
  const now = wanted ? [...others, { date, kind: "WANT" as const, shiftType, strength }] : others;
  return replaced(document, date, now.length > 0 ? now : [{ date, kind: "WANT", strength }]);
}

/** Says how much the wishes of a day matter. */
export function withStrength(
  document: WishesDocument,
  date: string,
  strength: number,
): WishesDocument {
  const now = wishesOn(document, date).map((wish) => ({ ...wish, strength }));
  return replaced(document, date, now);
}

/** Writes the note to the team lead; an empty one is none. */
export function withNote({ wishes }: WishesDocument, note: string): WishesDocument {
  return note.trim() === "" ? { wishes } : { wishes, noteToLead: note };
}

type Limits = Pick<MemberWishes, "vetoesAllowed" | "wishesAllowed">;

/** How much may still be said; below nothing where more is said than was agreed. */
export interface WishRoom {
  readonly vetoes: number;
  /** Undefined where there is no limit. */
  readonly wishes: number | undefined;
}

export function roomIn({ wishes }: WishesDocument, limits: Limits): WishRoom {
  const vetoes = wishes.filter(({ kind }) => kind === "VETO").length;
  const { vetoesAllowed, wishesAllowed } = limits;
  return {
    vetoes: vetoesAllowed - vetoes,
    wishes: wishesAllowed === undefined ? undefined : wishesAllowed - (wishes.length - vetoes),
  };
}

/** Whether no more is said than was agreed. */
export function isWithin(room: WishRoom): boolean {
  return room.vetoes >= 0 && (room.wishes ?? 0) >= 0;
}

/** What can be said about a day without saying more than was agreed; what is said now always can. */
export function possibleKinds(
  document: WishesDocument,
  date: string,
  limits: Limits,
): readonly WishKind[] {
  const room = roomIn(withKind(document, date, undefined), limits);
  const now = kindOn(document, date);
  return KINDS.filter(
    (kind) => kind === now || (kind === "VETO" ? room.vetoes : (room.wishes ?? 1)) > 0,
  );
}

/** Whether one more shift type can be wanted on a day. */
export function canWantMore(document: WishesDocument, date: string, limits: Limits): boolean {
  const left = roomIn(document, limits).wishes ?? 1;
  return left > 0 || typesOn(document, date).length === 0;
}

/** How often each kind is said. */
export function countsOf(wishes: readonly Wish[]): Record<WishKind, number> {
  const count = (kind: WishKind): number =>
    new Set(wishes.filter((wish) => wish.kind === kind).map(({ date }) => date)).size;
  return { WANT: count("WANT"), FREE: count("FREE"), VETO: count("VETO") };
}

function said(wishes: readonly Wish[]): string {
  return JSON.stringify(
    inOrder(wishes).map(({ date, kind, shiftType, strength }) => [
      date,
      kind,
      shiftType ?? "",
      strength ?? (kind === "VETO" ? 0 : USUAL_STRENGTH),
    ]),
  );
}

/** Whether two say the same. */
export function sameWishes(one: WishesDocument, other: WishesDocument): boolean {
  return said(one.wishes) === said(other.wishes) && one.noteToLead === other.noteToLead;
}

/** The days about which two do not say the same. */
export function changedDays(one: WishesDocument, other: WishesDocument): string[] {
  const dates = new Set([...one.wishes, ...other.wishes].map(({ date }) => date));
  return [...dates]
    .filter((date) => said(wishesOn(one, date)) !== said(wishesOn(other, date)))
    .sort();
}

/** What somebody changed of an earlier text, put into what stands now; the rest of that stays. */
export function mergedWishes(
  earlier: WishesDocument,
  mine: WishesDocument,
  now: WishesDocument,
): WishesDocument {
  const merged = changedDays(earlier, mine).reduce(
    (document, date) => replaced(document, date, wishesOn(mine, date)),
    now,
  );
  const note = mine.noteToLead === earlier.noteToLead ? now.noteToLead : mine.noteToLead;
  return withNote(merged, note ?? "");
}
