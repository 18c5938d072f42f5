import type {
  ConsentByPhone,
  MemberEffect,
  MemberSuggestions,
  NewRosterChange,
  PeriodPhase,
  RosterChange,
  RosterLine,
  Shift,
  ShiftAssignment,
  ShiftChange,
  ShiftRepairs,
  ShiftType,
  TeamRoster,
  UnableMember,
} from "@samenrooster/contract";
import { withShift } from "../roster/board.ts";
import { addDays } from "../roster/dates.ts";
import type { FakeServer } from "./fake-server.ts";
import { aShift, aViolation, members, type TypeCode } from "./sample.ts";

/** What the board asks of the server, over the sample team. What was given or booked stays so. */

const ROSTER = "GET /teams/*/periods/*/roster";

export const shiftTypesOfTeam: ShiftType[] = [
  { code: "V", name: "Vroege dienst", start: "07:00", end: "15:30", nextDay: false },
  { code: "L", name: "Late dienst", start: "14:45", end: "23:00", nextDay: false },
  { code: "N", name: "Nachtdienst", start: "22:45", end: "07:15", nextDay: true },
].map(({ nextDay, ...type }) => ({
  ...type,
  endsNextDay: nextDay,
  breakMinutes: 30,
  kind: "CARE",
}));

export function anEffectFor(memberId: string, changes: Partial<MemberEffect> = {}): MemberEffect {
  return {
    memberId,
    displayName: nameOf(memberId),
    cost: "WITHIN_CONTRACT",
    needsYes: false,
    wished: false,
    hours: { minutes: 480, distanceMinutes: -330, beyondMinutes: 0 },
    levelAbove: 0,
    shiftsTogether: 4,
    reasons: [
      { code: "WITHIN_CONTRACT", message: "Binnen de contracturen van de periode." },
      { code: "WORKED_TOGETHER", message: "Werkte 4 keer samen met wie er dan is." },
    ],
    light: { colour: "GREEN" },
    ruleViolations: [],
    ...changes,
  };
}

function nameOf(memberId: string): string {
  return members.find(({ id }) => id === memberId)?.displayName ?? memberId;
}

export function suggestionsFor(shift: Shift): MemberSuggestions {
  const unable: UnableMember[] = [
    { memberId: "bram", displayName: nameOf("bram"), away: false, ruleViolations: [aViolation()] },
    { memberId: "dirk", displayName: nameOf("dirk"), away: true, ruleViolations: [] },
  ];
  const items = [
    anEffectFor("esra"),
    anEffectFor("chantal", {
      cost: "EXTRA_HOURS",
      needsYes: true,
      wished: true,
      levelAbove: 1,
      reasons: [{ code: "EXTRA_HOURS_WISHED", message: "8 uur boven wat is afgesproken." }],
      light: { colour: "AMBER", reason: "Tweede weekend op rij." },
    }),
  ].filter(({ memberId }) => memberId !== shift.memberId);
  return { shift, items, ableCount: items.length, unable };
}

/** One colleague moves to the shift and another takes her place. */
export function repairsFor(shift: Shift): ShiftRepairs {
  const givesUp = aShift("amina-9", shift.date, "L", { memberId: "amina" });
  return {
    shift,
    items: [
      {
        requests: [
          { takes: shift, givesUp, effect: anEffectFor("amina") },
          { takes: givesUp, effect: anEffectFor("esra") },
        ],
      },
    ],
    chainsTried: 3,
    unable: [],
  };
}

const STEPS: Record<"PROPOSED" | "BOOKED", RosterChange["possibleSteps"]> = {
  PROPOSED: ["ENTER_BY_PHONE", "WITHDRAW"],
  BOOKED: [],
};

/** A change as the server answers it to a team lead who proposes it. */
export function aChangeOf(
  { kind, shiftId, forShiftId, memberIds = [] }: NewRosterChange,
  roster: TeamRoster,
  changes: Partial<RosterChange> = {},
): RosterChange {
  const all = [...roster.openShifts, ...roster.members.flatMap(({ shifts }) => shifts)];
  const found = (id: string | undefined): Shift | undefined => all.find((one) => one.id === id);
  const shift = found(shiftId);
  const other = found(forShiftId);
  const [asked] = memberIds;
  const moves = [
    ...(shift
      ? [moveOf(shift, kind === "LATE_CHANGE" ? undefined : (other?.memberId ?? asked))]
      : []),
    ...(other ? [moveOf(other, kind === "LATE_CHANGE" ? asked : shift?.memberId)] : []),
  ];
  const people = new Set([
    ...moves.flatMap(({ fromMemberId, toMemberId }) => [fromMemberId, toMemberId]),
    ...memberIds,
  ]);
  return {
    id: "change-1",
    kind,
    state: "PROPOSED",
    proposedByName: "Chantal van der Heijden-Wolthuis",
    proposedAt: "2026-11-23T10:00:00+01:00",
    expiresAt: "2026-11-25T10:00:00+01:00",
    moves,
    consents: [...people].flatMap((memberId) =>
      memberId ? [{ memberId, displayName: nameOf(memberId), state: "ASKED" as const }] : [],
    ),
    possibleSteps: STEPS.PROPOSED,
    asOf: "2026-11-23T10:00:00+01:00",
    ...changes,
  };
}

function moveOf(shift: Shift, to: string | undefined): RosterChange["moves"][number] {
  const { memberId } = shift;
  return {
    shift,
    ...(memberId ? { fromMemberId: memberId, fromName: nameOf(memberId) } : {}),
    taker: to ? "MEMBER" : "NOBODY",
    ...(to ? { toMemberId: to, toName: nameOf(to) } : {}),
  };
}

/** With everybody's yes the shifts change hands. */
function booked(change: RosterChange): RosterChange {
  return {
    ...change,
    state: "BOOKED",
    possibleSteps: STEPS.BOOKED,
    moves: change.moves.map((move) => {
      const shift: Shift = { ...move.shift };
      delete shift.memberId;
      return {
        ...move,
        shift: move.toMemberId ? { ...shift, memberId: move.toMemberId } : shift,
      };
    }),
  };
}

function answered(change: RosterChange, memberId: string): RosterChange {
  const consents = change.consents.map((consent) =>
    consent.memberId === memberId
      ? {
          ...consent,
          state: "BY_PHONE" as const,
          enteredByName: "Chantal van der Heijden-Wolthuis",
        }
      : consent,
  );
  const next = { ...change, consents };
  return consents.some(({ state }) => state === "ASKED") ? next : booked(next);
}

/** Answers what the board asks. */
export function addBoard(server: FakeServer): void {
  const before = server.handler(ROSTER);
  const moved = new Map<string, Shift>();
  let changes: RosterChange[] = [];
  const roster = (): TeamRoster =>
    [...moved.values()].reduce(withShift, before(NO_REQUEST) as TeamRoster);
  const shiftOf = (id: string | undefined): Shift => {
    const { openShifts, members: lines } = roster();
    const all = [...openShifts, ...lines.flatMap(({ shifts }) => shifts)];
    return all.find((shift) => shift.id === id) ?? aShift(String(id), "2027-01-05", "V");
  };
  const given = (shift: Shift): ShiftChange => {
    moved.set(shift.id, shift);
    return { shift, plannedHours: PLANNED, ruleViolations: [] };
  };
  const update = (change: RosterChange): RosterChange => {
    changes = [change, ...changes.filter(({ id }) => id !== change.id)];
    if (change.state === "BOOKED") {
      change.moves.forEach(({ shift }) => moved.set(shift.id, shift));
    }
    return change;
  };
  const changeOf = (id: string | undefined): RosterChange => {
    const found = changes.find((change) => change.id === id);
    return found ?? aChangeOf({ kind: "OPEN_SHIFT_OFFER" }, roster());
  };
  server
    .on(ROSTER, () => roster())
    .on("GET /teams/*/shift-types", { items: shiftTypesOfTeam })
    .on("GET /teams/*/shifts/*/suggestions", ({ path }) => suggestionsFor(shiftOf(path[3])))
    .on("GET /teams/*/shifts/*/repairs", ({ path }) => repairsFor(shiftOf(path[3])))
    .on("GET /teams/*/roster-changes", ({ query }) => ({
      items: changes.filter(({ state }) => state === query.get("state")),
    }))
    .on("POST /teams/*/roster-changes", ({ body }) =>
      update(aChangeOf(body as NewRosterChange, roster())),
    )
    .on("POST /teams/*/roster-changes/*/consent-by-phone", ({ path, body }) =>
      update(answered(changeOf(path[3]), (body as ConsentByPhone).memberId)),
    )
    .on("POST /teams/*/roster-changes/*/withdraw", ({ path }) =>
      update({ ...changeOf(path[3]), state: "WITHDRAWN", possibleSteps: [] }),
    )
    .on("POST /teams/*/shifts/*/assign", ({ path, body }) =>
      given({ ...shiftOf(path[3]), ...(body as ShiftAssignment), origin: "ASSIGNED" }),
    )
    .on("POST /teams/*/shifts/*/unassign", ({ path }) => {
      const shift: Shift = { ...shiftOf(path[3]), origin: "SHIFT_DEMAND" };
      delete shift.memberId;
      return given(shift);
    });
}

const NO_REQUEST = {
  path: [],
  query: new URLSearchParams(),
  body: undefined,
  headers: new Headers(),
};

const PLANNED: ShiftChange["plannedHours"] = {
  memberId: "esra",
  periodId: "p1",
  contractMinutes: 5760,
  plannedMinutes: 5280,
  differenceMinutes: -480,
  lowMinutes: 5184,
  highMinutes: 6336,
  outsideBandMinutes: 0,
};

/** Changes the roster that the server answers with. */
export function changeRoster(
  server: FakeServer,
  change: (roster: TeamRoster) => TeamRoster,
): FakeServer {
  const before = server.handler(ROSTER);
  return server.on(ROSTER, (request) => change(before(request) as TeamRoster));
}

/** The period of the server's roster in another phase. */
export function inPhase(server: FakeServer, phase: PeriodPhase): FakeServer {
  return changeRoster(server, (roster) => ({ ...roster, period: { ...roster.period, phase } }));
}

const CODES: readonly TypeCode[] = ["V", "L", "N"];

/** The same period, six weeks long, with that many people who work three days of five, and as many open shifts. */
export function aLargeRoster(roster: TeamRoster, people: number, open: number): TeamRoster {
  const { from } = roster.period;
  const line = (index: number): RosterLine => {
    const memberId = `person-${index}`;
    const days = Array.from({ length: 42 }, (_, day) => day);
    return {
      memberId,
      displayName: `Collega ${String(index).padStart(3, "0")} van der Heijden-Wolthuis`,
      absences: index % 9 === 4 ? [{ from: addDays(from, 7), until: addDays(from, 14) }] : [],
      shifts: days
        .filter((day) => (day + index) % 5 < 3)
        .map((day) =>
          aShift(`${memberId}-${day}`, addDays(from, day), CODES[(index + (day >> 3)) % 3] ?? "V", {
            memberId,
            origin: "BASE_ROSTER",
          }),
        ),
    };
  };
  return {
    period: { ...roster.period, until: addDays(from, 42), weeks: 6 },
    members: Array.from({ length: people }, (_, index) => line(index)),
    openShifts: Array.from({ length: open }, (_, index) =>
      aShift(`open-${index}`, addDays(from, index % 42), CODES[index % 3] ?? "V"),
    ),
  };
}
