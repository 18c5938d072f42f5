import type {
  ApprovalLine,
  Deputy,
  LinesToApprove,
  NewDeputy,
  PeriodRemark,
  RosterPeriod,
  SendingBack,
} from "@samenrooster/contract";
import { Answer, type FakeServer } from "./fake-server.ts";
import { members } from "./sample.ts";

const NOW = "2026-11-23T11:00:00+01:00";
const LEAD = "Lea Lead";

/** A line of the roster about which nothing has to be decided. */
export function anApprovalLine(
  memberId: string,
  changes: Partial<ApprovalLine> = {},
): ApprovalLine {
  return {
    memberId,
    displayName: members.find(({ id }) => id === memberId)?.displayName ?? memberId,
    shifts: 12,
    plannedMinutes: 5700,
    contractMinutes: 5760,
    outsideBandMinutes: 0,
    nights: 1,
    weekendShifts: 3,
    brokenRules: 0,
    unacceptedWarnings: 0,
    picksNotKept: 0,
    unpopularShifts: 4,
    leastUnpopularShifts: 3,
    exceptions: [],
    own: false,
    ...changes,
  };
}

/** What was said when the roster was sent back. */
export function aRemark(changes: Partial<PeriodRemark> = {}): PeriodRemark {
  return {
    memberId: "dirk",
    remark: "Kun je een van de nachten teruggeven?",
    by: LEAD,
    at: "2026-11-20T16:00:00+01:00",
    ...changes,
  };
}

/** A roster of which three lines ask for a decision, read by Amina. */
export const approvalLines: ApprovalLine[] = [
  anApprovalLine("bram", {
    nights: 5,
    brokenRules: 1,
    exceptions: ["RULE_BROKEN", "MANY_NIGHTS"],
  }),
  anApprovalLine("chantal", {
    plannedMinutes: 6690,
    outsideBandMinutes: 354,
    unacceptedWarnings: 1,
    exceptions: ["WARNING_NOT_ACCEPTED", "HOURS_OUTSIDE_BAND"],
  }),
  anApprovalLine("dirk", { picksNotKept: 1, exceptions: ["PICK_NOT_KEPT"], remark: aRemark() }),
  anApprovalLine("amina", { own: true }),
  anApprovalLine("esra"),
];

export function aDeputy(changes: Partial<Deputy> = {}): Deputy {
  return {
    id: "d1",
    memberId: "chantal",
    displayName: "Chantal van der Heijden-Wolthuis",
    from: "2026-11-20",
    until: "2026-12-07",
    namedBy: LEAD,
    ...changes,
  };
}

/** Approving by exception, sending back, and deputies. */
export function addApproval(
  server: FakeServer,
  reader: { readonly leads: boolean; readonly memberId: string },
): FakeServer {
  let lines = approvalLines;
  let remarks: PeriodRemark[] = [
    aRemark(),
    {
      remark: "Er zijn nog te weinig mensen in het weekend.",
      by: LEAD,
      at: "2026-11-20T15:00:00+01:00",
    },
  ];
  let deputies = [aDeputy()];
  const period = (): RosterPeriod =>
    server.handler("GET /teams/*/periods/*")(nothingAsked) as RosterPeriod;
  const isFor = ({ memberId }: PeriodRemark): boolean =>
    reader.leads || memberId === undefined || memberId === reader.memberId;
  const told = () => ({
    periodId: "p1",
    phase: period().phase,
    items: remarks.filter(isFor),
  });
  return server
    .on("GET /teams/*/periods/*/approval-overview", () => ({
      asOf: NOW,
      periodId: "p1",
      phase: period().phase,
      openShifts: 2,
      shortfallMinutes: 960,
      exceptions: lines.filter(({ exceptions }) => exceptions.length > 0).length,
      lines,
    }))
    .on("POST /teams/*/periods/*/lines/approve", ({ body }) => {
      const { memberIds = [] } = body as LinesToApprove;
      const approved = lines.filter(
        ({ memberId, exceptions, own, approval }) =>
          !approval &&
          (memberIds.length > 0 ? memberIds.includes(memberId) : exceptions.length === 0 && !own),
      );
      lines = lines.map((line) =>
        approved.includes(line) ? { ...line, approval: { by: LEAD, at: NOW } } : line,
      );
      return { memberIds: approved.map(({ memberId }) => memberId) };
    })
    .on("POST /teams/*/periods/*/send-back", ({ body }) => {
      const { remark, memberIds } = body as SendingBack;
      const said = { remark, by: LEAD, at: NOW };
      remarks = [
        ...(memberIds ?? [undefined]).map((id) => (id ? { ...said, memberId: id } : said)),
        ...remarks,
      ];
      server.handler("POST /teams/*/periods/*/phase")({
        ...nothingAsked,
        body: { command: "SEND_BACK" },
      });
      return told();
    })
    .on("GET /teams/*/periods/*/remarks", told)
    .on("GET /teams/*/members/*/completion-reasons", {
      asOf: NOW,
      items: [
        {
          kind: "PICK_NOT_KEPT",
          date: "2027-01-08",
          shiftType: "L",
          reason: "De nacht van 7 januari moest worden ingevuld; samen geeft dat te weinig rust.",
          takenAt: NOW,
        },
      ],
    })
    .on("GET /teams/*/deputies", () => ({ items: deputies }))
    .on("POST /teams/*/deputies", ({ body }) => {
      const { memberId, from, until } = body as NewDeputy;
      const name = members.find(({ id }) => id === memberId)?.displayName ?? memberId;
      const deputy = aDeputy({ id: "d9", memberId, displayName: name, from, until });
      deputies = [deputy, ...deputies];
      return new Answer(201, deputy, "application/json");
    })
    .on("POST /teams/*/deputies/*/end", ({ path }) => {
      deputies = deputies.map((deputy) =>
        deputy.id === path[3] ? { ...deputy, endedAt: NOW } : deputy,
      );
      return deputies.find(({ id }) => id === path[3]);
    });
}

/** A question without anything in it, for a handler that is called from another one. */
const nothingAsked = {
  path: ["teams", "t1", "periods", "p1"],
  query: new URLSearchParams(),
  body: undefined,
  headers: new Headers(),
};
