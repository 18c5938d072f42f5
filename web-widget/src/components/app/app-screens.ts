import type { MyToday, RosterPeriod } from "@samenrooster/contract";
import { html, type TemplateResult } from "lit";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import type { RosterContext } from "../../roster/context.ts";
import type { Screen } from "../../roster/screens.ts";
import "../open-shifts/open-shifts.ts";
import "../today/today.ts";

/** What a screen is given. */
export interface ScreenView {
  readonly context: RosterContext;
  /** The period that is looked at; a screen that needs one is not shown without. */
  readonly period: RosterPeriod | undefined;
  readonly periods: readonly RosterPeriod[];
  /** Grows with everything that happens in the team; a screen then asks again for what it shows. */
  readonly news: number;
  /** What matters to the reader now, asked for before anything else was known. */
  readonly early: Promise<MyToday> | undefined;
  /** Picks that wait for a connection. */
  readonly waiting: readonly WaitingPick[];
}

interface AppScreen {
  /** Fetches the code of a screen that is not part of what everybody loads first. */
  readonly load?: () => Promise<unknown>;
  readonly show: (view: ScreenView) => TemplateResult;
}

/** How each screen is drawn. */
export const appScreens: Record<Screen, AppScreen> = {
  today: {
    show: ({ context, news, early }) =>
      html`<roster-today .context=${context} .news=${news} .early=${early}></roster-today>`,
  },
  myRoster: {
    load: () => import("../my-roster/my-roster.ts"),
    show: ({ context, period, periods, news }) =>
      html`<roster-my-roster
        .context=${context}
        .period=${period}
        .periods=${periods}
        .news=${news}
      ></roster-my-roster>`,
  },
  openShifts: {
    show: ({ context, period, news, waiting }) =>
      html`<roster-open-shifts
        .context=${context}
        .period=${period}
        .news=${news}
        .waiting=${waiting}
      ></roster-open-shifts>`,
  },
  wishes: {
    load: () => import("../wishes/wishes.ts"),
    show: ({ context, period, periods, news }) =>
      html`<roster-wishes
        .context=${context}
        .period=${period}
        .periods=${periods}
        .news=${news}
      ></roster-wishes>`,
  },
  exchange: {
    load: () => import("../exchange/exchange.ts"),
    show: ({ context, periods, news }) =>
      html`<roster-exchange
        .context=${context}
        .periods=${periods}
        .news=${news}
      ></roster-exchange>`,
  },
  myHours: {
    load: () => import("../my-hours/my-hours.ts"),
    show: ({ context }) => html`<roster-my-hours .context=${context}></roster-my-hours>`,
  },
  board: {
    load: () => import("../board/board.ts"),
    show: ({ context, period, news }) =>
      html`<roster-board .context=${context} .period=${period} .news=${news}></roster-board>`,
  },
  balance: {
    load: () => import("../balance/balance.ts"),
    show: ({ context, period, news }) =>
      html`<roster-balance .context=${context} .period=${period} .news=${news}></roster-balance>`,
  },
  demand: {
    load: () => import("../demand/demand.ts"),
    show: ({ context, period }) =>
      html`<roster-demand .context=${context} .period=${period}></roster-demand>`,
  },
  baseRoster: {
    load: () => import("../base-roster/base-roster.ts"),
    show: ({ context }) => html`<roster-base-roster .context=${context}></roster-base-roster>`,
  },
  period: {
    load: () => import("../period/period.ts"),
    show: ({ context, period, periods, news }) =>
      html`<roster-period
        .context=${context}
        .period=${period}
        .periods=${periods}
        .news=${news}
      ></roster-period>`,
  },
  approval: {
    load: () => import("../approval/approval.ts"),
    show: ({ context, period, news }) =>
      html`<roster-approval .context=${context} .period=${period} .news=${news}></roster-approval>`,
  },
  sickCalls: {
    load: () => import("../sick-calls/sick-calls.ts"),
    show: ({ context, news }) =>
      html`<roster-sick-calls .context=${context} .news=${news}></roster-sick-calls>`,
  },
  leaveCalendar: {
    load: () => import("../team-leave/team-leave.ts"),
    show: ({ context, news }) =>
      html`<roster-team-leave .context=${context} .news=${news}></roster-team-leave>`,
  },
  teamHours: {
    load: () => import("../team-hours/team-hours.ts"),
    show: ({ context, period }) =>
      html`<roster-team-hours .context=${context} .period=${period}></roster-team-hours>`,
  },
  measures: {
    load: () => import("../measures/measures.ts"),
    show: ({ context, news }) =>
      html`<roster-measures .context=${context} .news=${news}></roster-measures>`,
  },
  team: {
    load: () => import("../team/team.ts"),
    show: ({ context, period }) =>
      html`<roster-team .context=${context} .period=${period}></roster-team>`,
  },
  rules: {
    load: () => import("../rules/rules.ts"),
    show: ({ context }) => html`<roster-rules .context=${context}></roster-rules>`,
  },
};
