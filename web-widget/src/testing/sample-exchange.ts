import type {
  ExchangeTerms,
  NewRosterChange,
  NewSwapWish,
  RosterChange,
  RosterChangeReply,
  RosterChangeState,
  ShiftMove,
  ShiftType,
  StandingWish,
  SwapWishChange,
  TeamAgreements,
} from "@samenrooster/contract";
import { Answer, type FakeServer, problem } from "./fake-server.ts";
import { aShift, heldShifts, members } from "./sample.ts";
import { anEffect } from "./sample-worth.ts";

const AS_OF = "2026-11-23T10:15:00+01:00";

export const nameOf = (memberId: string): string =>
  members.find(({ id }) => id === memberId)?.displayName ?? memberId;

/** A shift that goes from one member to another. */
export function aMove(
  shift: ReturnType<typeof aShift>,
  from: string | undefined,
  to: string | undefined,
  changes: Partial<ShiftMove> = {},
): ShiftMove {
  return {
    shift: { ...shift, ...(from ? { memberId: from } : {}) },
    taker: "MEMBER",
    ...(from ? { fromMemberId: from, fromName: nameOf(from) } : {}),
    ...(to ? { toMemberId: to, toName: nameOf(to) } : {}),
    ...changes,
  };
}

/** Bram asks Amina to swap a late shift for her early one. */
export function aChange(changes: Partial<RosterChange> = {}): RosterChange {
  return {
    id: "c1",
    kind: "SWAP",
    state: "PROPOSED",
    proposedByName: nameOf("bram"),
    proposedAt: "2026-11-22T21:40:00+01:00",
    expiresAt: "2026-11-25T21:40:00+01:00",
    moves: [
      aMove(aShift("bram-1", "2027-01-07", "L"), "bram", "amina"),
      aMove(aShift("amina-0", "2027-01-04", "V"), "amina", "bram"),
    ],
    consents: [{ memberId: "amina", displayName: nameOf("amina"), state: "ASKED" }],
    possibleSteps: ["AGREE", "REFUSE"],
    asOf: AS_OF,
    ...changes,
  };
}

/** A change of hers that waits for others. */
export function anOwnChange(changes: Partial<RosterChange> = {}): RosterChange {
  return aChange({
    id: "c2",
    kind: "COVER",
    proposedByName: nameOf("amina"),
    moves: [
      aMove(aShift("amina-2", "2027-01-08", "V"), "amina", undefined, { taker: "FIRST_YES" }),
    ],
    consents: [
      {
        memberId: "amina",
        displayName: nameOf("amina"),
        state: "GIVEN",
        at: "2026-11-22T21:40:00+01:00",
      },
    ],
    possibleSteps: ["WITHDRAW"],
    ...changes,
  });
}

/** A change that is over, one for each way in which that happens. */
export function anEndedChange(
  state: RosterChangeState,
  changes: Partial<RosterChange> = {},
): RosterChange {
  return anOwnChange({
    id: `ended-${state}`,
    kind: "GIVE_AWAY",
    state,
    moves: [aMove(aShift("amina-3", "2026-12-10", "L"), "amina", "esra")],
    endedAt: "2026-11-20T09:00:00+01:00",
    possibleSteps: [],
    ...changes,
  });
}

export function aSwapWish(changes: Partial<StandingWish> = {}): StandingWish {
  return {
    id: "w1",
    memberId: "amina",
    displayName: nameOf("amina"),
    shift: aShift("amina-4", "2027-01-12", "L", { memberId: "amina" }),
    wanted: [{ shiftType: "V", date: "2027-01-13" }, { date: "2027-01-15" }, { shiftType: "N" }],
    state: "OPEN",
    putDownAt: "2026-11-22T20:00:00+01:00",
    asOf: AS_OF,
    ...changes,
  };
}

export const sampleShiftTypes: ShiftType[] = [
  ["V", "Vroege dienst", "07:00", "15:30", false],
  ["L", "Late dienst", "14:45", "23:00", false],
  ["N", "Nachtdienst", "22:45", "07:15", true],
].map(([code, name, start, end, endsNextDay]) => ({
  code: String(code),
  name: String(name),
  start: String(start),
  end: String(end),
  endsNextDay: endsNextDay === true,
  breakMinutes: 30,
  kind: "CARE",
}));

/** What the sample team agreed on. */
export function someAgreements(changes: Partial<ExchangeTerms> = {}): TeamAgreements {
  return {
    asOf: AS_OF,
    wishes: { vetoesPerPeriod: 2, wishesPerPeriod: 10 },
    unpopular: { kinds: [], shiftTypes: [] },
    picking: {},
    exchanges: {
      approval: "WITH_WARNINGS",
      openShifts: "FIRST_COME",
      swapRings: true,
      ringExpiryHours: 48,
      offerExpiryHours: 72,
      ...changes,
    },
    leave: { byLevel: [] },
    lending: { on: false, teamIds: [] },
    burdens: { halfLifeWeeks: 26 },
  };
}

/** The changes and swap wishes of the sample team; it remembers what was answered and asked. */
export function addExchange(server: FakeServer, memberId: string): FakeServer {
  let changes: RosterChange[] = [aChange(), anOwnChange(), anEndedChange("EXPIRED")];
  let wishes: StandingWish[] = [aSwapWish()];
  const replace = (changeId: string | undefined, news: Partial<RosterChange>) => {
    const found = changes.find(({ id }) => id === changeId);
    if (!found) {
      return problem(404, "not-found");
    }
    const changed = { ...found, endedAt: AS_OF, possibleSteps: [], ...news };
    changes = changes.map((change) => (change === found ? changed : change));
    return changed;
  };
  const wish = (wishId: string | undefined, news: Partial<StandingWish>) => {
    wishes = wishes.map((one) => (one.id === wishId ? { ...one, ...news } : one));
    return wishes.find(({ id }) => id === wishId) ?? problem(404, "not-found");
  };
  return server
    .on("GET /teams/*/roster-changes", ({ query }) => ({
      items: changes.filter(({ state }) => (query.get("state") ?? state) === state),
    }))
    .on("GET /teams/*/roster-changes/*/effects", ({ path }) => ({
      asOf: AS_OF,
      sides: changes
        .filter(({ id }) => id === path[3])
        .map(({ moves }) => ({
          memberId,
          displayName: nameOf(memberId),
          gives: moves.filter((move) => move.fromMemberId === memberId).map(({ shift }) => shift),
          takes: moves.filter((move) => move.toMemberId === memberId).map(({ shift }) => shift),
          check: {
            caused: [],
            solved: [],
            light: { colour: "GREEN" },
            historyGaps: [],
            hours: anEffect({ minutes: -15 }),
          },
        })),
    }))
    .on("POST /teams/*/roster-changes/*/answer", ({ path, body }) =>
      replace(path[3], {
        state: (body as RosterChangeReply).reply === "AGREE" ? "BOOKED" : "REFUSED",
      }),
    )
    .on("POST /teams/*/roster-changes/*/withdraw", ({ path }) =>
      replace(path[3], { state: "WITHDRAWN" }),
    )
    .on("POST /teams/*/roster-changes/*/dispute", ({ path }) =>
      replace(path[3], { state: "REFUSED" }),
    )
    .on("POST /teams/*/roster-changes", ({ body }) => {
      const { kind, shiftId, memberIds = [] } = body as NewRosterChange;
      const shift =
        heldShifts(memberId).find(({ id }) => id === shiftId) ?? aChange().moves[0]!.shift;
      const others = [...memberIds];
      const taker = kind === "COVER" ? ({ taker: "FIRST_YES" } as const) : {};
      const proposed = anOwnChange({
        id: `c${changes.length + 8}`,
        kind,
        moves: [aMove(shift, memberId, kind === "GIVE_AWAY" ? others[0] : undefined, taker)],
      });
      changes = [proposed, ...changes];
      return new Answer(201, proposed, "application/json");
    })
    .on("GET /teams/*/swap-wishes", () => ({ items: wishes }))
    .on("GET /teams/*/swap-wishes/*", ({ path }) => wish(path[3], {}))
    .on("POST /teams/*/swap-wishes", ({ body }) => {
      const { shiftId, wanted } = body as NewSwapWish;
      const shift = heldShifts(memberId).find(({ id }) => id === shiftId) ?? aSwapWish().shift;
      const putDown = aSwapWish({ id: `w${wishes.length + 8}`, shift, wanted });
      wishes = [putDown, ...wishes];
      return new Answer(201, putDown, "application/json");
    })
    .on("PUT /teams/*/swap-wishes/*", ({ path, body }) =>
      wish(path[3], { wanted: (body as SwapWishChange).wanted }),
    )
    .on("POST /teams/*/swap-wishes/*/withdraw", ({ path }) => wish(path[3], { state: "WITHDRAWN" }))
    .on("GET /teams/*/shift-types", { items: sampleShiftTypes })
    .on("GET /teams/*/agreements", () => someAgreements());
}
