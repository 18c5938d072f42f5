import type {
  LeaveDay,
  LeaveReply,
  LeaveRequest,
  LeaveRequestDetail,
  NewLeaveRequest,
} from "@samenrooster/contract";
import { datesBetween } from "../roster/dates.ts";
import { Answer, type FakeServer, problem } from "./fake-server.ts";

/** A day on which three may be on leave: the twelfth of a month is full, one asked for the thirteenth. */
export function aLeaveDay(date: string, changes: Partial<LeaveDay> = {}): LeaveDay {
  const day = Number(date.slice(8));
  const away = day === 12 ? 3 : day % 5 === 0 ? 2 : 1;
  return { date, most: 3, away, asked: day === 13 ? 1 : 0, room: 3 - away, levels: [], ...changes };
}

export function aLeaveRequest(changes: Partial<LeaveRequest> = {}): LeaveRequest {
  return {
    id: "v1",
    memberId: "amina",
    displayName: "Amina Visser",
    from: "2027-01-26",
    until: "2027-01-28",
    leaveMinutes: 960,
    state: "GRANTED",
    requestedAt: "2026-11-10T09:00:00+01:00",
    answeredByName: "Chantal van der Heijden-Wolthuis",
    answeredAt: "2026-11-12T09:00:00+01:00",
    possibleReplies: ["WITHDRAW"],
    ...changes,
  };
}

/** What a request does: one full day where the twelfth is in it, a night shift without anybody, own shifts. */
export function aDetail(request: LeaveRequest): LeaveRequestDetail {
  return {
    asOf: "2026-11-23T10:45:00+01:00",
    request,
    days: datesBetween(request.from, request.until).map((date, at) => ({
      day: aLeaveDay(date),
      lacking: at === 1 ? [{ shiftType: "N", shiftTypeName: "Nachtdienst", requiredLevel: 3 }] : [],
      lackingAnyway: 0,
    })),
    heldShifts: [
      {
        shiftId: "amina-4",
        date: request.from,
        shiftTypeName: "Late dienst",
        mustBeDone: "OPENS_WHEN_GRANTED",
      },
    ],
  };
}

export const REQUESTS = "/teams/*/leave-requests";

/** Leave that is asked here: one request granted, one waiting, one refused with a remark. */
export function addLeave(server: FakeServer): void {
  let requests = [
    aLeaveRequest({
      id: "v2",
      from: "2027-02-15",
      until: "2027-02-20",
      leaveMinutes: 1440,
      state: "REQUESTED",
      requestedAt: "2026-11-20T09:00:00+01:00",
    }),
    aLeaveRequest(),
    aLeaveRequest({
      id: "v3",
      from: "2026-10-19",
      until: "2026-10-24",
      state: "REFUSED",
      remark: "Die week is vol; in de week erna is er wel ruimte.",
      possibleReplies: [],
    }),
  ];
  const found = (id: string | undefined): LeaveRequest | undefined =>
    requests.find((request) => request.id === id);
  server
    .on("GET /leave-settings", { master: "HERE" })
    .on("GET /teams/*/leave-calendar", ({ query }) => ({
      asOf: "2026-11-23T10:45:00+01:00",
      days: datesBetween(query.get("from") ?? "", query.get("until") ?? "").map((date) =>
        aLeaveDay(date),
      ),
    }))
    .on(`GET ${REQUESTS}`, () => ({ asOf: "2026-11-23T10:45:00+01:00", items: requests }))
    .on(`GET ${REQUESTS}/*`, ({ path }) => {
      const request = found(path[3]);
      return request ? aDetail(request) : problem(404, "not-found");
    })
    .on("POST /teams/*/members/*/leave-requests", ({ body }) => {
      const asked = body as NewLeaveRequest;
      const request: LeaveRequest = {
        ...asked,
        id: "v9",
        memberId: "amina",
        displayName: "Amina Visser",
        possibleReplies: ["WITHDRAW"],
        state: "REQUESTED",
        requestedAt: "2026-11-23T10:45:00+01:00",
      };
      requests = [request, ...requests];
      return new Answer(201, aDetail(request), "application/json");
    })
    .on(`POST ${REQUESTS}/*/answer`, ({ path, body }) => {
      const { reply } = body as LeaveReply;
      requests = requests.map((request) =>
        request.id === path[3] && reply === "WITHDRAW"
          ? { ...request, state: "WITHDRAWN", possibleReplies: [] }
          : request,
      );
      return found(path[3]) ?? problem(404, "not-found");
    });
}
