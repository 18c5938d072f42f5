import type {
  ChangeToCheck,
  ContractExtension,
  ContractExtensionReply,
  ExtraHoursWish,
  NetEffectRequest,
  NewContractExtension,
  PeriodCommand,
  PeriodPhase,
  PeriodViolation,
  RosterPeriod,
  SeasonProfileDocument,
  SeasonWishDocument,
  Shift,
  ShiftChange,
  ViolationAcceptance,
  WorkedTimeEntry,
} from "@samenrooster/contract";
import { datesBetween } from "../roster/dates.ts";
import {
  aFinishedJob,
  aJob,
  aPeriod,
  baseRosterLines,
  dayNeed,
  heldShifts,
  members,
  openShifts,
  TODAY,
} from "./sample.ts";
import { addBoard } from "./sample-board.ts";
import { addApproval } from "./sample-approval.ts";
import { addTeamLeave } from "./sample-team-leave.ts";
import { addRound } from "./sample-round.ts";
import { addSickCalls } from "./sample-sick-calls.ts";
import { addChangeDecisions } from "./sample-change-decisions.ts";
import { addBalance } from "./sample-balance.ts";
import { addExchange } from "./sample-exchange.ts";
import { answeredBy, anExtension, aWishOf } from "./sample-extra-hours.ts";
import { anAccount, entryPages } from "./sample-hours.ts";
import { addDemand } from "./sample-demand.ts";
import { netEffectOf } from "./sample-net-effect.ts";
import { addLeave } from "./sample-leave.ts";
import { teamHoursOf } from "./sample-team-hours.ts";
import { addWishes } from "./sample-wishes.ts";
import { aCheck } from "./sample-worth.ts";
import { addMeasures } from "./sample-measures.ts";
import { historyGaps, periodViolations, rulesOn } from "./sample-rules.ts";
import { aSeason, aWish } from "./sample-season.ts";
import { aToday } from "./sample-today.ts";
import { addOwnSickCalls } from "./sample-sick-call.ts";

type Handler = (request: {
  path: string[];
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}) => unknown;

/** An answer that is not plain success. */
export class Answer {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly type = "application/problem+json",
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

export function problem(status: number, slug: string, more: object = {}): Answer {
  return new Answer(status, {
    type: `https://samenrooster.org/problems/${slug}`,
    title: slug,
    status,
    ...more,
  });
}

/**
 * Stands in for the server in component tests, behind `fetch`: routes such as `GET /teams/*​/periods`, kept small.
 * It remembers what was asked, so that a test can look at keys and bodies.
 */
export class FakeServer {
  readonly asked: { route: string; key: string | null; body: unknown }[] = [];
  private readonly routes = new Map<string, Handler>();

  on(route: string, handler: Handler | object): this {
    this.routes.set(route, typeof handler === "function" ? (handler as Handler) : () => handler);
    return this;
  }

  /** What answers a route, to put it back. */
  handler(route: string): Handler {
    const handler = this.routes.get(route);
    if (!handler) {
      throw new Error(`Nothing answers ${route}.`);
    }
    return handler;
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input), "http://fake.test");
    const path = url.pathname.replace("/api", "").split("/").filter(Boolean);
    const method = init.method ?? "GET";
    const headers = new Headers(init.headers);
    const body: unknown = init.body ? JSON.parse(init.body as string) : undefined;
    const [route, handler] = this.find(method, path);
    this.asked.push({ route, key: headers.get("Idempotency-Key"), body });
    const answer = await handler({ path, query: url.searchParams, body, headers });
    const {
      status,
      body: content,
      type,
      headers: more,
    } = answer instanceof Answer ? answer : new Answer(200, answer, "application/json");
    return new Response(typeof content === "string" ? content : JSON.stringify(content), {
      status,
      headers: { "Content-Type": type, ...more },
    });
  };

  private find(method: string, path: string[]): [string, Handler] {
    // What was put up last comes first, so that one shift can answer otherwise than all.
    for (const [route, handler] of [...this.routes].reverse()) {
      const [verb, pattern = ""] = route.split(" ");
      const parts = pattern.split("/").filter(Boolean);
      const fits =
        parts.length === path.length &&
        parts.every((part, at) => part === "*" || part === path[at]);
      if (verb === method && fits) {
        return [route, handler];
      }
    }
    return [`${method} /${path.join("/")}`, () => problem(404, "not-found")];
  }
}

const NEXT: Record<PeriodCommand, PeriodPhase> = {
  OPEN_WISHING: "WISHING",
  OPEN_PICKING: "PICKING",
  CLOSE_PICKING: "COMPLETING",
  START_APPROVAL: "APPROVAL",
  SEND_BACK: "PICKING",
  APPROVE: "APPROVAL",
  PUBLISH: "PUBLISHED",
  CLOSE: "CLOSED",
};

const POSSIBLE: Record<PeriodPhase, PeriodCommand[]> = {
  DRAFT: ["OPEN_WISHING", "OPEN_PICKING"],
  WISHING: ["OPEN_PICKING"],
  PICKING: ["CLOSE_PICKING"],
  COMPLETING: ["START_APPROVAL", "SEND_BACK"],
  APPROVAL: ["SEND_BACK", "APPROVE"],
  PUBLISHED: ["CLOSE"],
  CLOSED: [],
};

/** The sample team on a fake server; `memberId` is who signed in, `leads` whether as team lead. */
export function sampleServer(
  leads: boolean,
  memberId = "amina",
  openAtFirst = openShifts,
): FakeServer {
  const server = new FakeServer();
  let period = aPeriod();
  let open = openAtFirst;
  let mine: Shift[] = heldShifts(memberId);
  let extra: { wish: ExtraHoursWish; extensions: ContractExtension[] } = {
    wish: {},
    extensions: [anExtension()],
  };
  const hours = () => {
    const plannedMinutes = mine.reduce((sum, shift) => sum + shift.plannedMinutes, 0);
    const contractMinutes = 5760;
    return {
      memberId,
      periodId: "p1",
      contractMinutes,
      plannedMinutes,
      differenceMinutes: plannedMinutes - contractMinutes,
      lowMinutes: 5184,
      highMinutes: 6336,
      outsideBandMinutes: Math.max(0, plannedMinutes - 6336) - Math.max(0, 5184 - plannedMinutes),
    };
  };
  let agreed: ReadonlySet<string> = new Set();
  const consents = () => ({
    asOf: "2026-11-23T10:00:00+01:00",
    periodId: "p1",
    phase: period.phase,
    missing: members.filter(({ id }) => !agreed.has(id)).length,
    items: members.map(({ id, displayName }) => ({
      memberId: id,
      displayName,
      needed: true,
      lateShifts: 1,
      ...(agreed.has(id) ? { state: "BY_PHONE" } : {}),
      possibleSteps: agreed.has(id) ? [] : ["ASK", "ENTER_BY_PHONE"],
    })),
  });
  const move = (command: PeriodCommand): RosterPeriod => {
    const phase = NEXT[command];
    period = { ...period, phase, possibleCommands: POSSIBLE[phase] };
    return period;
  };
  server
    .on("GET /me", {
      person: { id: memberId, displayName: memberId },
      organisation: { id: "org", name: "De Linde" },
      organisationRoles: [],
      teams: [
        {
          teamId: "t1",
          name: "De Linde, begane grond",
          memberId,
          roles: leads ? ["MEMBER", "TEAM_LEAD"] : ["MEMBER"],
        },
      ],
      today: TODAY,
    })
    .on("GET /me/today", () => aToday(memberId))
    .on("POST /me/notifications/read", { asOf: "2026-11-23T10:00:00+01:00", unread: 0 })
    .on("GET /teams", {
      items: [
        {
          id: "t1",
          name: "De Linde, begane grond",
          zone: "Europe/Amsterdam",
          rulePack: "nl-atw",
          baseRosterMode: "FREE",
        },
      ],
    })
    .on("GET /teams/*/periods", () => ({ items: [period] }))
    .on("GET /teams/*/periods/*", () => period)
    .on("POST /teams/*/periods", ({ body }) => {
      period = aPeriod({
        id: "p2",
        phase: "DRAFT",
        possibleCommands: POSSIBLE.DRAFT,
        ...(body as object),
      });
      return period;
    })
    .on("POST /teams/*/periods/*/phase", ({ body }) =>
      move((body as { command: PeriodCommand }).command),
    )
    .on("POST /teams/*/periods/*/approve", () => {
      period = {
        ...period,
        possibleCommands: ["SEND_BACK", "PUBLISH"],
        approval: {
          approvedBy: "Chantal van der Heijden-Wolthuis",
          approvedAt: "2026-11-23T10:00:00+01:00",
          shortfallAcknowledged: true,
          unacceptedWarnings: 1,
        },
      };
      return period;
    })
    .on("GET /teams/*/periods/*/late-consents", () => consents())
    .on("POST /teams/*/periods/*/late-consents/by-phone", ({ body }) => {
      agreed = new Set([...agreed, ...(body as { memberIds: string[] }).memberIds]);
      return consents();
    })
    .on("POST /teams/*/periods/*/publish", () =>
      consents().missing > 0
        ? problem(422, "rule-violated", {
            detail: "Nog 20 dagen tot 4 januari.",
            ruleViolations: [
              {
                ruleId: "ATW-4.2-notice",
                severity: "BLOCK",
                at: "2027-01-04T00:00:00+01:00",
                actual: 20,
                limit: 28,
                unit: "days",
                source: "ATW art. 4:2",
                message: "Het rooster begint over 20 dagen; 28 dagen van tevoren is de regel.",
              },
            ],
          })
        : { ...move("PUBLISH"), publishedAt: "2026-11-23T11:00:00+01:00" },
    )
    .on("GET /teams/*/periods/*/open-shifts", () => ({ items: open }))
    .on("GET /teams/*/periods/*/roster", () => ({
      period,
      members: members.map(({ id, displayName }) => ({
        memberId: id,
        displayName,
        shifts: id === memberId ? mine : heldShifts(id),
        absences: id === "dirk" ? [{ from: "2027-01-06", until: "2027-01-08" }] : [],
      })),
      openShifts: open.map(({ shift }) => shift),
    }))
    .on("GET /teams/*/periods/*/coverage", () => ({
      periodId: "p1",
      shortfallMinutes: 1440,
      surplusMinutes: 300,
      days: datesBetween("2027-01-04", "2027-02-01").map((date, index) => ({
        date,
        shortfallMinutes: index % 3 === 1 ? 180 : 0,
        surplusMinutes: 60,
        levels: [
          {
            level: 2,
            needed: dayNeed(),
            present: dayNeed().map(
              (need, quarter) => need + (quarter > 56 && quarter < 62 ? 1 : 0),
            ),
          },
          {
            level: 3,
            needed: dayNeed().map(() => 1),
            present: dayNeed().map((_, quarter) =>
              index % 3 === 1 && quarter > 70 && quarter < 83 ? 0 : 1,
            ),
          },
        ],
      })),
    }))
    .on("GET /teams/*/members", { items: members })
    .on("GET /teams/*/hours", ({ query }) => teamHoursOf(query))
    .on("POST /teams/*/members/*/change-check", ({ body }) => aCheck(body as ChangeToCheck))
    .on("GET /teams/*/members/*/roster", ({ path }) => ({
      memberId: path[3],
      displayName: "Amina Visser",
      from: TODAY,
      until: "2027-02-01",
      shifts: [...mine].sort((one, other) => one.start.localeCompare(other.start)),
      absences: [{ from: "2027-01-26", until: "2027-01-28" }],
    }))
    .on("GET /teams/*/members/*/planned-hours", () => hours())
    .on("POST /teams/*/shifts/*/pick", ({ path }): ShiftChange | Answer => {
      const found = open.find(({ shift }) => shift.id === path[3]);
      if (!found) {
        return problem(409, "shift-already-taken", { alternatives: [openShifts[3]?.shift] });
      }
      const shift: Shift = { ...found.shift, memberId, origin: "PICKED", withdrawable: true };
      open = open.filter((other) => other !== found);
      mine = [...mine, shift];
      return { shift, plannedHours: hours(), ruleViolations: found.ruleViolations };
    })
    .on("POST /teams/*/shifts/*/withdraw", ({ path }): ShiftChange | Answer => {
      const found = mine.find(({ id }) => id === path[3]);
      if (!found) {
        return problem(404, "not-found");
      }
      const shift: Shift = { ...found, origin: "SHIFT_DEMAND", withdrawable: false };
      delete shift.memberId;
      mine = mine.filter((other) => other !== found);
      open = [...open, { shift, pickable: true, ruleViolations: [] }];
      return { shift, plannedHours: hours(), ruleViolations: [] };
    })
    .on("GET /teams/*/members/*/hours-account", ({ path, query }) =>
      anAccount({ memberId: path[3], year: Number(query.get("year")) }),
    )
    .on("GET /teams/*/members/*/hours-account/entries", ({ query }) => {
      const page = Number(query.get("cursor") ?? 0);
      const more = page + 1 < entryPages.length ? { nextCursor: String(page + 1) } : {};
      return { year: Number(query.get("year")), items: entryPages[page] ?? [], ...more };
    })
    .on("GET /teams/*/season-profiles/*", ({ path }) => aSeason({ year: Number(path[3]) }))
    .on("PUT /teams/*/season-profiles/*", ({ path, body }) =>
      aSeason({ year: Number(path[3]), ...(body as SeasonProfileDocument) }),
    )
    .on("GET /teams/*/members/*/season-wishes/*", ({ path }) => aWish({ year: Number(path[5]) }))
    .on("PUT /teams/*/members/*/season-wishes/*", ({ path, body }) =>
      aWish({ year: Number(path[5]), ...(body as SeasonWishDocument) }),
    )
    .on("GET /teams/*/members/*/extra-hours-wish", () => extra.wish)
    .on("PUT /teams/*/members/*/extra-hours-wish", ({ body }) => {
      extra = { ...extra, wish: body as ExtraHoursWish };
      return extra.wish;
    })
    .on("GET /teams/*/extra-hours-wishes", { items: [aWishOf("Amina Visser")] })
    .on("GET /teams/*/contract-extensions", () => ({ items: extra.extensions }))
    .on("POST /teams/*/members/*/contract-extensions", ({ body }) => {
      const proposed = anExtension({ ...(body as NewContractExtension), id: "x9" });
      extra = { ...extra, extensions: [proposed, ...extra.extensions] };
      return new Answer(201, proposed, "application/json");
    })
    .on("POST /teams/*/contract-extensions/*/answer", ({ path, body }) => {
      const { reply } = body as ContractExtensionReply;
      const answered = extra.extensions.map((extension) =>
        extension.id === path[3] ? answeredBy("Lea Lead", extension, reply) : extension,
      );
      extra = { ...extra, extensions: answered };
      return answered.find(({ id }) => id === path[3]);
    })
    .on("POST /net-effect", ({ body }) => netEffectOf(body as NetEffectRequest))
    .on("GET /teams/*/rules", ({ query }) => rulesOn(query.get("on") ?? ""))
    .on("GET /teams/*/periods/*/rule-violations", { items: periodViolations, historyGaps })
    .on("POST /teams/*/periods/*/rule-violations/accept", ({ body }): PeriodViolation | Answer => {
      const { memberId, ruleId, reason } = body as ViolationAcceptance;
      const found = periodViolations.find(
        (one) => one.memberId === memberId && one.violation.ruleId === ruleId,
      );
      const by = "Chantal van der Heijden-Wolthuis";
      const accepted = { by, at: "2026-11-23T11:00:00+01:00", reason };
      return found
        ? { ...found, violation: { ...found.violation, accepted } }
        : problem(404, "not-found");
    })
    .on("POST /teams/*/shifts/*/worked-time", ({ path, body }) => {
      const entry = body as WorkedTimeEntry;
      const minutes = (Date.parse(entry.end) - Date.parse(entry.start)) / 60_000;
      const worked = { ...entry, workedMinutes: minutes - entry.breakMinutes, recordings: 1 };
      const shift = mine.find(({ id }) => id === path[3]);
      return { shift: { ...shift, worked }, ruleViolations: [] };
    })
    .on("GET /teams/*/staffing-need", {
      zone: "Europe/Amsterdam",
      levels: [{ level: 3, needed: Array.from({ length: 7 }, dayNeed).flat() }],
    })
    .on("GET /teams/*/base-roster", {
      cycleWeeks: 4,
      anchorDate: "2026-09-07",
      lines: baseRosterLines(4),
    })
    .on("POST /teams/*/base-roster-jobs", () =>
      aJob({ progress: { ...aJob().progress, elapsedSeconds: 0 } }),
    )
    .on("GET /teams/*/base-roster-jobs", { items: [] })
    .on("GET /teams/*/base-roster-jobs/*", () => aFinishedJob())
    .on(
      "GET /teams/*/base-roster-jobs/*/events",
      () =>
        new Answer(
          200,
          [aJob(), aFinishedJob()]
            .map((job) => `event: job\ndata: ${JSON.stringify(job)}\n\n`)
            .join(""),
          "text/event-stream",
        ),
    )
    .on("POST /teams/*/base-roster-jobs/*/cancel", () => aJob({ state: "CANCELLING" }))
    .on("POST /teams/*/base-roster-jobs/*/accept", {
      cycleWeeks: 4,
      anchorDate: "2027-01-04",
      lines: baseRosterLines(4),
    });
  addLeave(server);
  addWishes(server);
  addExchange(server, memberId);
  addBalance(server);
  addOwnSickCalls(server);
  addMeasures(server);
  addApproval(server, { leads, memberId });
  addRound(server);
  addDemand(server);
  if (leads) {
    addTeamLeave(server);
    addChangeDecisions(server);
    addBoard(server);
    addSickCalls(server);
  }
  return server;
}
