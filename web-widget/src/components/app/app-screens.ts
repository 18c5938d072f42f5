import type { RosterPeriod } from "@samenrooster/contract";
import { html, type TemplateResult } from "lit";
import type { RosterContext } from "../../roster/context.ts";
import type { Screen } from "../../roster/screens.ts";
import "../my-roster/my-roster.ts";
import "../open-shifts/open-shifts.ts";

/** What a screen is given. */
export interface ScreenView {
  readonly context: RosterContext;
  /** The period that is looked at; a screen that needs one is not shown without. */
  readonly period: RosterPeriod | undefined;
  readonly periods: readonly RosterPeriod[];
  /** Grows with everything that happens in the team; a screen then asks again for what it shows. */
  readonly news: number;
}

interface AppScreen {
  /** Fetches the code of a screen that is not part of what everybody loads first. */
  readonly load?: () => Promise<unknown>;
  readonly show: (view: ScreenView) => TemplateResult;
}

/** How each screen is drawn. */
export const appScreens: Record<Screen, AppScreen> = {
  myRoster: {
    show: ({ context, period, periods, news }) =>
      html`<roster-my-roster
        .context=${context}
        .period=${period}
        .periods=${periods}
        .news=${news}
      ></roster-my-roster>`,
  },
  openShifts: {
    show: ({ context, period }) =>
      html`<roster-open-shifts .context=${context} .period=${period}></roster-open-shifts>`,
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
    show: ({ context, period, periods }) =>
      html`<roster-period
        .context=${context}
        .period=${period}
        .periods=${periods}
      ></roster-period>`,
  },
  teamHours: {
    load: () => import("../team-hours/team-hours.ts"),
    show: ({ context, period }) =>
      html`<roster-team-hours .context=${context} .period=${period}></roster-team-hours>`,
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
