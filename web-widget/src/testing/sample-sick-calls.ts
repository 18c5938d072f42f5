import type {
  MemberSuggestions,
  NewRosterChange,
  NewSickCall,
  RosterChange,
  SickCall,
  ShiftRepairs,
  SickCallEnd,
  VacatedShift,
} from "@samenrooster/contract";
import { Answer, type FakeServer } from "./fake-server.ts";
import { aShift, aViolation, members } from "./sample.ts";

const NOW = "2026-11-23T06:05:00+01:00";

export function aSickCall(changes: Partial<SickCall> = {}): SickCall {
  return {
    id: "z1",
    memberId: "bram",
    displayName: "Bram O’Neill",
    from: "2026-11-22T18:30:00+01:00",
    firstDayBack: "2026-11-25",
    state: "REPORTED",
    registeredByName: "Esra Yılmaz",
    ...changes,
  };
}

/** A shift that its holder cannot work, and who works it instead. */
export function aVacated(
  id: string,
  date: string,
  type: "V" | "L" | "N",
  takenBy?: string,
): VacatedShift {
  return {
    shift: aShift(id, date, type, { memberId: "bram", vacated: true }),
    replacement: aShift(`${id}-new`, date, type, {
      replacesShiftId: id,
      ...(takenBy ? { memberId: takenBy } : {}),
    }),
  };
}

export const vacated: VacatedShift[] = [
  aVacated("w0", "2026-11-22", "N"),
  aVacated("w1", "2026-11-23", "L"),
  aVacated("w2", "2026-11-24", "V", "chantal"),
];

/** An open shift that the team lead offers: Esra says no, Amina nothing yet. */
export function anOffer(shiftId: string, changes: Partial<RosterChange> = {}): RosterChange {
  return {
    id: "x1",
    kind: "OPEN_SHIFT_OFFER",
    state: "PROPOSED",
    proposedByName: "Lea Lead",
    proposedAt: NOW,
    expiresAt: "2026-11-23T14:45:00+01:00",
    moves: [{ shift: aShift(shiftId, "2026-11-23", "L"), taker: "FIRST_YES" }],
    consents: [
      { memberId: "esra", displayName: "Esra Yılmaz", state: "REFUSED", at: NOW },
      { memberId: "amina", displayName: "Amina Visser", state: "ASKED" },
    ],
    possibleSteps: ["DECLINE", "ENTER_BY_PHONE"],
    asOf: NOW,
    ...changes,
  };
}

export const suggestions: MemberSuggestions = {
  shift: aShift("w1-new", "2026-11-23", "L"),
  items: [
    {
      memberId: "amina",
      displayName: "Amina Visser",
      cost: "WITHIN_CONTRACT",
      needsYes: false,
      wished: false,
      levelAbove: 0,
      shiftsTogether: 4,
      reasons: [
        { code: "WITHIN_CONTRACT", message: "Binnen de contracturen van de periode." },
        { code: "WORKED_TOGETHER", message: "In 4 diensten van de laatste 8 weken met wie er is." },
      ],
      light: { colour: "GREEN" },
      ruleViolations: [],
    },
  ],
  ableCount: 3,
  unable: [
    {
      memberId: "dirk",
      displayName: "Dirk de Jong",
      away: false,
      ruleViolations: [aViolation()],
    },
    { memberId: "esra", displayName: "Esra Yılmaz", away: true, ruleViolations: [] },
  ],
};

/** Amina moves to the shift from her early one of the same day, and Dirk takes that. */
export const repairs: ShiftRepairs = {
  shift: suggestions.shift,
  items: [
    {
      requests: [
        {
          takes: suggestions.shift,
          givesUp: aShift("amina-early", "2026-11-23", "V", { memberId: "amina" }),
          effect: suggestions.items[0]!,
        },
        {
          takes: aShift("amina-early", "2026-11-23", "V", { memberId: "amina" }),
          effect: { ...suggestions.items[0]!, memberId: "dirk", displayName: "Dirk de Jong" },
        },
      ],
    },
  ],
  chainsTried: 3,
  unable: [],
};

/** Sick calls of the sample team, and the requests that stand. */
export function addSickCalls(server: FakeServer): FakeServer {
  let calls = [
    aSickCall(),
    aSickCall({
      id: "z0",
      memberId: "esra",
      displayName: "Esra Yılmaz",
      from: "2026-11-10T06:40:00+01:00",
      state: "CLOSED",
      firstDayBack: "2026-11-12",
    }),
  ];
  let changes: RosterChange[] = [];
  const others = server.handler("GET /teams/*/roster-changes");
  const propose = server.handler("POST /teams/*/roster-changes");
  const detailOf = (id: string | undefined) => {
    const sickCall = calls.find((call) => call.id === id);
    return { asOf: NOW, sickCall, vacated: sickCall?.id === "z1" ? vacated : [] };
  };
  return server
    .on("GET /teams/*/sick-calls", () => ({ asOf: NOW, items: calls }))
    .on("GET /teams/*/sick-calls/*", ({ path }) => detailOf(path[3]))
    .on("POST /teams/*/members/*/sick-calls", ({ path, body }) => {
      const name = members.find(({ id }) => id === path[3])?.displayName ?? "";
      const { expectedBack = "2026-11-24" } = body as NewSickCall;
      const call = aSickCall({
        id: "z9",
        memberId: path[3] ?? "",
        displayName: name,
        from: NOW,
        firstDayBack: expectedBack,
        registeredByName: "Lea Lead",
      });
      calls = [call, ...calls];
      return new Answer(201, detailOf("z9"), "application/json");
    })
    .on("POST /teams/*/sick-calls/*/end", ({ path, body }) => {
      const { firstDayBack, isBack } = body as SickCallEnd;
      calls = calls.map((call) =>
        call.id === path[3]
          ? { ...call, firstDayBack, state: isBack ? "RECOVERED" : call.state }
          : call,
      );
      return detailOf(path[3]);
    })
    .on("POST /teams/*/sick-calls/*/replacement-requests", () => {
      changes = [anOffer("w1-new"), ...changes];
      const request = { outcome: "ASKED", askedMembers: 2, changeId: "x1" };
      return { asOf: NOW, requests: [{ shift: vacated[1]?.replacement, ...request }] };
    })
    .on("GET /teams/*/shifts/w1-new/suggestions", suggestions)
    .on("GET /teams/*/shifts/w1-new/repairs", repairs)
    .on("POST /teams/*/roster-changes", (asked) => {
      const { kind, shiftId, forShiftId, memberIds = [] } = asked.body as NewRosterChange;
      if (shiftId !== "w1-new" && forShiftId !== "w1-new") {
        return propose(asked);
      }
      const consents = memberIds.map((memberId) => ({
        memberId,
        displayName: members.find(({ id }) => id === memberId)?.displayName ?? memberId,
        state: "ASKED" as const,
      }));
      const change = anOffer("w1-new", { id: "x2", kind, consents });
      changes = [change, ...changes];
      return new Answer(201, change, "application/json");
    })
    .on("GET /teams/*/roster-changes", (asked) => {
      const { items } = others(asked) as { items: RosterChange[] };
      const own = changes.filter(({ state }) => state === asked.query.get("state"));
      return { asOf: NOW, items: [...own, ...items] };
    });
}
