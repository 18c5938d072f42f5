import type { RosterPeriod, TeamSummary } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { type Screen, screensOf, type Side, sidesFor } from "../../roster/screens.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./header.styles.ts";

/** So many screens have a place of their own on a telephone; the others unfold. */
const ALWAYS_SHOWN = 5;

/**
 * @summary Which team, which period, as of when, and the way to each screen.
 * @event team-chosen - `detail` is the id of the team to look at.
 * @event period-chosen - `detail` is the id of the period to look at.
 * @event screen-chosen - `detail` is the screen to show.
 * @event side-chosen - `detail` is the side to show.
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
  @property({ attribute: false }) side: Side = "own";
  /** Whether the server tells what happens as it happens. */
  @property({ type: Boolean }) live = false;

  /** On a narrow screen: whether the screens beyond the first few are shown. */
  @state() private unfolded = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("screen") || changed.has("side")) {
      this.unfolded = false;
    }
  }

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
        <span class="live ${this.live ? "" : "not-yet"}"
          ><span aria-hidden="true" class="dot">●</span>${
            this.live ? html`<span class="hidden-text">${words.connection.live}</span>` : nothing
          }</span
        >
        ${this.asOf ? html`<span class="numbers">${words.asOf(this.asOf)}</span>` : nothing}
        <button type="button" class="quiet" @click=${() => this.tell("refresh-asked")}>
          ${words.refresh}
        </button>
      </div>
    </div>`;
  }

  private navigation(): TemplateResult {
    const { words } = this.context;
    const sides = sidesFor(this.context);
    return html`${
        sides.length > 1
          ? html`<div class="sides" role="group" aria-label=${words.navigation.side}>
              ${sides.map(
                (side) =>
                  html`<button
                    type="button"
                    part="side-button"
                    aria-pressed=${side === this.side}
                    @click=${() => this.tell("side-chosen", side)}
                  >
                    ${words.navigation[side]}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <nav part="navigation" aria-label=${words.navigation.label}>${this.screens()}</nav>`;
  }

  /** The first few always, the rest when there is room or when they are asked for. */
  private screens(): TemplateResult {
    const { words } = this.context;
    const screens = screensOf(this.side);
    const folded = screens.slice(ALWAYS_SHOWN);
    const current = folded.includes(this.screen) ? words.navigation[this.screen] : undefined;
    return html`<ul class=${this.unfolded ? "unfolded" : ""}>
      ${screens.map(
        (screen, index) =>
          html`<li class=${index < ALWAYS_SHOWN ? "" : "folded"}>
            <button
              type="button"
              part="screen-button"
              aria-current=${screen === this.screen ? "page" : nothing}
              @click=${() => this.tell("screen-chosen", screen)}
            >
              ${words.navigation[screen]}
            </button>
          </li>`,
      )}
      ${folded.length > 0 ? this.more(current) : nothing}
    </ul>`;
  }

  private more(current: string | undefined): TemplateResult {
    const { more, moreThan } = this.context.words.navigation;
    return html`<li class="more">
      <button
        type="button"
        part="screen-button"
        aria-expanded=${this.unfolded}
        class=${current && !this.unfolded ? "current" : ""}
        @click=${() => (this.unfolded = !this.unfolded)}
      >
        ${current && !this.unfolded ? moreThan(current) : more}
      </button>
    </li>`;
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
