import type { BurdenBalance, CompletionReason } from "@samenrooster/contract";
import type { FakeServer } from "./fake-server.ts";

/** A balance with a kind of each sort: more, less and as much as the team. */
export function aBalance(changes: Partial<BurdenBalance> = {}): BurdenBalance {
  return {
    asOf: "2026-11-23T10:15:00+01:00",
    memberId: "amina",
    halfLifeWeeks: 26,
    kinds: [
      { kind: "WISH_KEPT", ownHundredths: 640, medianHundredths: 580 },
      { kind: "WISH_GIVEN_UP", ownHundredths: 210, medianHundredths: 290 },
      { kind: "NIGHT", ownHundredths: 825, medianHundredths: 700 },
      { kind: "WEEKEND", ownHundredths: 900, medianHundredths: 900 },
      { kind: "LATE_CHANGE", ownHundredths: 100, medianHundredths: 0 },
    ],
    entries: [
      {
        kind: "NIGHT",
        date: "2026-11-18",
        weight: 1,
        cause: "PUBLICATION",
        enteredAt: "2026-10-12T14:00:00+02:00",
      },
      {
        kind: "WISH_GIVEN_UP",
        date: "2026-11-14",
        weight: 3,
        cause: "COMPLETION",
        enteredAt: "2026-10-11T14:00:00+02:00",
      },
      {
        kind: "LATE_CHANGE",
        date: "2026-11-02",
        weight: -1,
        cause: "CHANGE",
        enteredAt: "2026-11-01T14:00:00+01:00",
      },
    ],
    rules: [
      "Ziekte, verlof en weigeringen tellen nooit. Collega's zien jouw cijfers niet; je teamleider wel.",
    ],
    ...changes,
  };
}

export const completionReasons: CompletionReason[] = [
  {
    kind: "PICK_NOT_KEPT",
    date: "2027-01-05",
    shiftType: "V",
    shiftId: "s1",
    reason: "Week voor N op 2027-01-04, die vervuld moet worden: je hebt geen uren voor beide.",
    takenAt: "2026-11-22T10:15:00+01:00",
  },
  {
    kind: "HOURS_MISSING",
    reason: "Naast je coach waren er deze periode te weinig diensten: er ontbreekt 4 uur.",
    takenAt: "2026-11-22T10:15:00+01:00",
  },
];

export function addBalance(server: FakeServer): FakeServer {
  return server
    .on("GET /teams/*/members/*/burden-balance", () => aBalance())
    .on("GET /teams/*/members/*/completion-reasons", () => ({
      asOf: "2026-11-23T10:15:00+01:00",
      items: completionReasons,
    }));
}
