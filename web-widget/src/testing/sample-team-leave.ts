import type {
  LeaveDay,
  LeaveReply,
  LeaveRequest,
  LeaveRequestDetail,
  LeaveState,
} from "@samenrooster/contract";
import { datesBetween } from "../roster/dates.ts";
import { type FakeServer, problem } from "./fake-server.ts";

const NOW = "2026-11-23T11:00:00+01:00";

export function aLeaveDay(changes: Partial<LeaveDay> = {}): LeaveDay {
  return { date: "2026-12-24", most: 2, away: 0, asked: 0, room: 2, levels: [], ...changes };
}

export function aLeaveRequest(changes: Partial<LeaveRequest> = {}): LeaveRequest {
  return {
    id: "l1",
    memberId: "bram",
    displayName: "Bram O’Neill",
    from: "2026-12-24",
    until: "2026-12-26",
    leaveMinutes: 960,
    state: "REQUESTED",
    requestedAt: "2026-11-22T10:30:00+01:00",
    possibleReplies: ["GRANT", "REFUSE"],
    ...changes,
  };
}

export function aLeaveEffect(changes: Partial<LeaveRequestDetail> = {}): LeaveRequestDetail {
  return {
    asOf: NOW,
    request: aLeaveRequest(),
    days: [
      {
        day: aLeaveDay({
          away: 2,
          asked: 2,
          room: 0,
          levels: [{ level: 3, most: 1, away: 1 }],
        }),
        lacking: [{ shiftType: "N", shiftTypeName: "Nachtdienst", requiredLevel: 3 }],
        lackingAnyway: 1,
      },
      { day: aLeaveDay({ date: "2026-12-25", asked: 1 }), lacking: [], lackingAnyway: 0 },
    ],
    heldShifts: [
      {
        shiftId: "s1",
        date: "2026-12-25",
        shiftTypeName: "Late dienst",
        mustBeDone: "TAKEN_OVER_FIRST",
      },
    ],
    ...changes,
  };
}

const requests: LeaveRequest[] = [
  aLeaveRequest({
    id: "l3",
    memberId: "dirk",
    displayName: "Dirk de Jong",
    from: "2027-01-11",
    until: "2027-01-12",
    leaveMinutes: 480,
  }),
  aLeaveRequest(),
  aLeaveRequest({ id: "l2", memberId: "amina", displayName: "Amina Visser", possibleReplies: [] }),
  aLeaveRequest({
    id: "l0",
    memberId: "esra",
    displayName: "Esra Yılmaz",
    state: "REFUSED",
    possibleReplies: [],
    answeredByName: "Lea Lead",
    answeredAt: NOW,
    remark: "Er zijn al twee mensen weg.",
  }),
];

/** A day of the sample calendar: Christmas is full, some other days have somebody away. */
function dayOf(date: string, index: number): LeaveDay {
  if (date === "2026-12-24") {
    return aLeaveEffect().days[0]?.day ?? aLeaveDay({ date });
  }
  const away = index % 9 === 4 ? 1 : 0;
  return aLeaveDay({ date, away, room: 2 - away, asked: index % 11 === 5 ? 1 : 0 });
}

/** The leave of the sample team. */
export function addTeamLeave(server: FakeServer): FakeServer {
  let all = requests;
  return server
    .on("GET /leave-settings", { master: "HERE" })
    .on("GET /teams/*/leave-calendar", ({ query }) => ({
      asOf: NOW,
      days: datesBetween(query.get("from") ?? "", query.get("until") ?? "").map(dayOf),
    }))
    .on("GET /teams/*/leave-requests", () => ({ asOf: NOW, items: all }))
    .on("GET /teams/*/leave-requests/*", ({ path }) => {
      const request = all.find(({ id }) => id === path[3]);
      return request
        ? aLeaveEffect({
            request,
            ...(request.id === "l3"
              ? {
                  days: [{ day: aLeaveDay({ date: "2027-01-11" }), lacking: [], lackingAnyway: 0 }],
                  heldShifts: [],
                }
              : {}),
          })
        : problem(404, "not-found");
    })
    .on("POST /teams/*/leave-requests/*/answer", ({ path, body }) => {
      const { reply, remark } = body as LeaveReply;
      const state: LeaveState = reply === "GRANT" ? "GRANTED" : "REFUSED";
      all = all.map((request) =>
        request.id === path[3]
          ? {
              ...request,
              state,
              possibleReplies: [],
              answeredByName: "Lea Lead",
              answeredAt: NOW,
              ...(remark ? { remark } : {}),
            }
          : request,
      );
      return all.find(({ id }) => id === path[3]);
    });
}
