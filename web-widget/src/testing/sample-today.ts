import type { MyQuestion, MyToday, NextShift, Notification } from "@samenrooster/contract";
import { aShift, members, TODAY } from "./sample.ts";

const TEAM = { teamId: "t1", teamName: "De Linde, begane grond" };

export function aNextShift(
  id: string,
  date: string,
  type: "V" | "L" | "N",
  changes: Partial<NextShift> = {},
): NextShift {
  return {
    ...TEAM,
    published: true,
    shift: aShift(id, date, type, { memberId: "amina" }),
    worksWith: [
      { memberId: "esra", displayName: "Esra Yılmaz" },
      { memberId: "bram", displayName: "Bram O’Neill" },
    ],
    ...changes,
  };
}

export function aQuestion(changes: Partial<MyQuestion> = {}): MyQuestion {
  return {
    ...TEAM,
    kind: "CONTRACT_EXTENSION",
    text: "Je kunt tijdelijk 4 uur per week meer werken. Wil je dat?",
    contractExtensionId: "x1",
    until: "2026-11-30T12:00:00+01:00",
    ...changes,
  };
}

export function aNotification(number: number, changes: Partial<Notification> = {}): Notification {
  return {
    ...TEAM,
    number,
    kind: "ROSTER_PUBLISHED",
    text: `Het rooster van 7 december is vastgesteld (${number}).`,
    toldAt: "2026-11-22T18:30:00+01:00",
    announcedAt: "2026-11-22T18:30:00+01:00",
    ...changes,
  };
}

/** A Monday morning of the sample team. */
export function aToday(memberId: string, changes: Partial<MyToday> = {}): MyToday {
  const member = members.some(({ id }) => id === memberId);
  return {
    asOf: `${TODAY}T09:00:00+01:00`,
    today: TODAY,
    shifts: member
      ? [
          aNextShift("n1", TODAY, "L"),
          aNextShift("n2", "2026-11-25", "V"),
          aNextShift("n3", "2027-01-04", "N", { published: false, worksWith: [] }),
        ]
      : [],
    absences: [],
    questions: [aQuestion()],
    questionsInAll: 1,
    rounds: [
      {
        ...TEAM,
        memberId,
        periodId: "p1",
        phase: "PICKING",
        from: "2027-01-04",
        until: "2027-02-01",
        plannedMinutes: 5235,
        contractMinutes: 5760,
      },
    ],
    unreadNotifications: 2,
    notifications: [aNotification(12), aNotification(11), aNotification(10, { readAt: TODAY })],
    ...changes,
  };
}
