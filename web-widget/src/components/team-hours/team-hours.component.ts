import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type TeamHoursPart, teamHoursParts } from "../../roster/team-hours-parts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
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

  @state() private shown: TeamHoursPart = teamHoursParts[0];

  private get words(): TeamHoursWords {
    return teamHoursLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <h2>${this.words.title}</h2>
      ${this.choice()} ${this.chosen()}
    </div>`;
  }

  private choice(): TemplateResult {
    return html`<div class="parts" role="group" aria-label=${this.words.choose}>
      ${teamHoursParts.map(
        (part) =>
          html`<button
            type="button"
            aria-pressed=${part === this.shown}
            @click=${() => (this.shown = part)}
          >
            ${this.words.parts[part]}
          </button>`,
      )}
    </div>`;
  }

  private chosen(): TemplateResult {
    switch (this.shown) {
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
