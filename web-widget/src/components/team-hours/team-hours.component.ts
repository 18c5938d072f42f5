import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type TeamHoursPart, teamHoursParts } from "../../roster/team-hours-parts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { PartsOfScreen } from "../parts/parts-of-screen.ts";
import "../team-extra-hours/team-extra-hours.ts";
import "../team-hours-members/team-hours-members.ts";
import "../team-hours-overview/team-hours-overview.ts";
import "../team-season/team-season.ts";
import "../worked-hours/worked-hours.ts";

/**
 * @summary The hours of a team, for who leads or watches it: one part at a time.
 */
export class RosterTeamHours extends LitElement {
  static override readonly styles = [tokens, controls, parts];

  @property({ attribute: false }) context!: RosterContext;
  /** The period that is looked at; not there while the team has none. */
  @property({ attribute: false }) period: RosterPeriod | undefined;

  private readonly parts = new PartsOfScreen<TeamHoursPart>(this, teamHoursParts);

  private get words(): TeamHoursWords {
    return teamHoursLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <h2>${this.words.title}</h2>
      ${this.parts.choice(this.words.choose, this.words.parts)} ${this.chosen()}
    </div>`;
  }

  private chosen(): TemplateResult {
    switch (this.parts.shown) {
      case "overview":
        return html`<roster-team-hours-overview
          .context=${this.context}
        ></roster-team-hours-overview>`;
      case "members":
        return html`<roster-team-hours-members
          .context=${this.context}
        ></roster-team-hours-members>`;
      case "worked":
        return html`<roster-worked-hours .context=${this.context}></roster-worked-hours>`;
      case "season":
        return html`<roster-team-season .context=${this.context}></roster-team-season>`;
      case "extra":
        return html`<roster-team-extra-hours .context=${this.context}></roster-team-extra-hours>`;
    }
  }
}
