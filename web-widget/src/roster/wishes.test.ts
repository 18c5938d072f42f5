import type { MemberWishes, WishesDocument } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import {
  canWantMore,
  changedDays,
  countsOf,
  documentOf,
  isWithin,
  kindOn,
  mergedWishes,
  possibleKinds,
  roomIn,
  sameWishes,
  strengthOn,
  typesOn,
  wishesOn,
  withKind,
  withNote,
  withStrength,
  withType,
} from "./wishes.ts";

const MON = "2027-01-04";
const TUE = "2027-01-05";
const WED = "2027-01-06";
const NOTHING: WishesDocument = { wishes: [] };
const limits = { vetoesAllowed: 2, wishesAllowed: 3 };

describe("what is wished for on a day", () => {
  it("is of one kind, with the usual strength until something else is said", () => {
    const free = withKind(NOTHING, TUE, "FREE");

    expect(free.wishes).toEqual([{ date: TUE, kind: "FREE", strength: 2 }]);
    expect(kindOn(free, TUE)).toBe("FREE");
    expect(kindOn(free, MON)).toBeUndefined();
  });

  it("keeps its strength when another kind is chosen; a veto has none", () => {
    const strong = withStrength(withKind(NOTHING, TUE, "FREE"), TUE, 3);

    expect(withKind(strong, TUE, "WANT").wishes).toEqual([
      { date: TUE, kind: "WANT", strength: 3 },
    ]);
    expect(withKind(strong, TUE, "VETO").wishes).toEqual([{ date: TUE, kind: "VETO" }]);
    expect(strengthOn(withKind(strong, TUE, "VETO"), TUE)).toBeUndefined();
  });

  it("can be taken back", () => {
    const two = withKind(withKind(NOTHING, TUE, "VETO"), MON, "FREE");

    expect(withKind(two, TUE, undefined).wishes.map(({ date }) => date)).toEqual([MON]);
  });

  it("can be several shift types, and any of them when none is left", () => {
    const any = withKind(NOTHING, TUE, "WANT");
    const early = withType(any, TUE, "V", true);
    const both = withType(early, TUE, "L", true);

    expect(typesOn(both, TUE)).toEqual(["L", "V"]);
    expect(wishesOn(both, TUE)).toHaveLength(2);
    const none = withType(withType(both, TUE, "V", false), TUE, "L", false);
    expect(none).toEqual(any);
  });

  it("has no one strength where another device said different ones, until one is chosen", () => {
    const mixed: WishesDocument = {
      wishes: [
        { date: TUE, kind: "WANT", shiftType: "L", strength: 1 },
        { date: TUE, kind: "WANT", shiftType: "V", strength: 3 },
      ],
    };

    expect(strengthOn(mixed, TUE)).toBeUndefined();
    expect(withStrength(mixed, TUE, 1).wishes.map(({ strength }) => strength)).toEqual([1, 1]);
  });
});

describe("the room for wishes", () => {
  const full = withKind(withKind(withKind(NOTHING, MON, "FREE"), TUE, "VETO"), WED, "VETO");

  it("counts vetoes apart from wishes, and every wanted type", () => {
    expect(roomIn(NOTHING, limits)).toEqual({ vetoes: 2, wishes: 3 });
    expect(roomIn(full, limits)).toEqual({ vetoes: 0, wishes: 2 });
    const types = withType(
      withType(withKind(NOTHING, TUE, "WANT"), TUE, "V", true),
      TUE,
      "L",
      true,
    );
    expect(roomIn(types, limits).wishes).toBe(1);
    expect(roomIn(types, { vetoesAllowed: 2 }).wishes).toBeUndefined();
  });

  it("offers no veto more than agreed, but keeps and changes the ones there are", () => {
    expect(possibleKinds(full, "2027-01-09", limits)).toEqual(["WANT", "FREE"]);
    expect(possibleKinds(full, TUE, limits)).toEqual(["WANT", "FREE", "VETO"]);
    expect(possibleKinds(full, "2027-01-09", { vetoesAllowed: 2, wishesAllowed: 1 })).toEqual([]);
  });

  it("lets a type stand in for any when nothing more is left", () => {
    const one = { vetoesAllowed: 0, wishesAllowed: 1 };
    const any = withKind(NOTHING, TUE, "WANT");

    expect(canWantMore(any, TUE, one)).toBe(true);
    expect(canWantMore(withType(any, TUE, "V", true), TUE, one)).toBe(false);
    expect(canWantMore(withType(any, TUE, "V", true), TUE, { vetoesAllowed: 0 })).toBe(true);
  });

  it("is overdrawn where the team agreed on less since", () => {
    expect(isWithin(roomIn(full, limits))).toBe(true);
    expect(isWithin(roomIn(full, { vetoesAllowed: 1 }))).toBe(false);
    expect(isWithin(roomIn(full, { vetoesAllowed: 2, wishesAllowed: 0 }))).toBe(false);
  });
});

describe("what is said as a whole", () => {
  const told: MemberWishes = {
    asOf: "2026-11-23T10:00:00+01:00",
    memberId: "amina",
    periodId: "p1",
    editable: true,
    wishes: [
      { date: WED, kind: "VETO" },
      { date: MON, kind: "WANT", shiftType: "V", strength: 2 },
      { date: MON, kind: "WANT", shiftType: "L", strength: 2 },
    ],
    vetoesAllowed: 2,
    vetoesLeft: 1,
    fixedFreeDates: [],
    fixedShifts: [],
  };

  it("is sent in the order of the days, without a note where there is none", () => {
    const document = documentOf(told);

    expect(document.wishes.map(({ date, shiftType }) => `${date} ${shiftType}`)).toEqual([
      `${MON} L`,
      `${MON} V`,
      `${WED} undefined`,
    ]);
    expect("noteToLead" in document).toBe(false);
    expect(documentOf({ ...told, noteToLead: "'s morgens" }).noteToLead).toBe("'s morgens");
  });

  it("is the same in another order, and with the usual strength left out", () => {
    const one = documentOf(told);
    const other = {
      wishes: told.wishes.map(({ date, kind, shiftType }) => ({
        date,
        kind,
        ...(shiftType ? { shiftType } : {}),
      })),
    };

    expect(sameWishes(one, other)).toBe(true);
    expect(sameWishes(one, withNote(one, "Groeten"))).toBe(false);
    expect(withNote(one, "  ")).toEqual(one);
  });

  it("counts days, not types", () => {
    expect(countsOf(told.wishes)).toEqual({ WANT: 1, FREE: 0, VETO: 1 });
  });

  it("differs on certain days", () => {
    const one = documentOf(told);

    expect(changedDays(one, withKind(withKind(one, TUE, "FREE"), WED, undefined))).toEqual([
      TUE,
      WED,
    ]);
  });

  it("takes what was changed here into what stands now, and leaves the rest of that", () => {
    const earlier = withNote(withKind(NOTHING, MON, "FREE"), "Oud");
    const mine = withKind(withKind(earlier, TUE, "VETO"), MON, undefined);
    const now = withNote(withKind(earlier, WED, "WANT"), "Nieuw");

    const merged = mergedWishes(earlier, mine, now);

    expect(merged.wishes.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      `${TUE} VETO`,
      `${WED} WANT`,
    ]);
    expect(merged.noteToLead).toBe("Nieuw");
    expect(mergedWishes(earlier, withNote(earlier, ""), now).noteToLead).toBeUndefined();
  });
});
