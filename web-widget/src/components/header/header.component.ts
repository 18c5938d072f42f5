import type { RosterPeriod, TeamSummary } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { type Screen, screensFor } from "../../roster/screens.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./header.styles.ts";

/**
 * @summary Which team, which period, as of when, and the way to each screen.
 * @event team-chosen - `detail` is the id of the team to look at.
 * @event period-chosen - `detail` is the id of the period to look at.
 * @event screen-chosen - `detail` is the screen to show.
 * @event refresh-asked - Everything is to be fetched again.
 */
export class RosterHeader extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) teams: readonly TeamSummary[] = [];
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  @property({ attribute: false }) period: RosterPeriod | undefined;
  @property({ attribute: false }) screen!: Screen;
  /** The clock time at which what is shown was fetched. */
  @property() asOf = "";

  protected override render(): TemplateResult {
    return html`<div class="top">${this.where()} ${this.navigation()}</div>`;
  }

  private where(): TemplateResult {
    const { words, team } = this.context;
    return html`<div class="where">
      <div class="choices">
        ${
          this.teams.length > 1
            ? this.choice("team-chosen", words.navigation.chooseTeam, team.id, this.teamNames)
            : html`<p class="team break">${team.name}</p>`
        }
        ${
          this.periods.length > 1
            ? this.choice(
                "period-chosen",
                words.navigation.choosePeriod,
                this.period?.id,
                this.periodNames,
              )
            : nothing
        }
      </div>
      <div class="state">
        ${this.period ? html`<span class="tag">${words.phases[this.period.phase]}</span>` : nothing}
        ${this.asOf ? html`<span class="numbers">${words.asOf(this.asOf)}</span>` : nothing}
        <button type="button" class="quiet" @click=${() => this.tell("refresh-asked")}>
          ${words.refresh}
        </button>
      </div>
    </div>`;
  }

  private navigation(): TemplateResult {
    const { words } = this.context;
    return html`<nav aria-label=${words.navigation.label}>
      <ul>
        ${screensFor(this.context).map(
          (screen) =>
            html`<li>
              <button
                type="button"
                aria-current=${screen === this.screen ? "page" : nothing}
                @click=${() => this.tell("screen-chosen", screen)}
              >
                ${words.navigation[screen]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private get teamNames(): [string, string][] {
    return this.teams.map(({ id, name }) => [id, name]);
  }

  private get periodNames(): [string, string][] {
    const { words } = this.context;
    return [...this.periods]
      .sort((one, other) => one.from.localeCompare(other.from))
      .map(({ id, from, until, phase }) => {
        const dates = periodDates({ from, until }, this.context);
        return [id, `${dates} · ${words.phases[phase]}`];
      });
  }

  private choice(
    event: string,
    label: string,
    chosen: string | undefined,
    names: [string, string][],
  ): TemplateResult {
    const choose = ({ target }: Event): void =>
      this.tell(event, (target as HTMLSelectElement).value);
    return html`<label>
      ${label}
      <select @change=${choose}>
        ${names.map(
          ([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private tell(event: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}
