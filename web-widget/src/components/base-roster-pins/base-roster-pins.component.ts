import type { BaseRosterLine, BaseRosterPin, Weekday } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { WEEKDAYS } from "../../roster/base-roster.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";
import { enteredIn } from "../../roster/entered.ts";
import { pinsOf } from "../../roster/pins.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-lines/base-roster-lines.ts";
import { styles } from "./base-roster-pins.styles.ts";

/**
 * @summary Lines of which cells, whole lines and whole days can be pinned for the next search.
 * @event pins-turned - The team lead pins the cells in `detail`, or takes their pins out where all are pinned.
 * @event pins-cleared - The team lead takes out all pins.
 */
export class RosterBaseRosterPins extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) lines: readonly BaseRosterLine[] = [];
  @property({ attribute: false }) cycleWeeks = 1;
  /** The keys of the cells that are pinned. */
  @property({ attribute: false }) pinned: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult {
    const { pinning } = this.context.words;
    return html`<div class="stack close">
      <p class="soft small">${pinning.explanation}</p>
      <form class="actions" @submit=${this.turnDay}>
        ${this.choice(
          "week",
          pinning.week,
          Array.from({ length: this.cycleWeeks }, (_, week) => `${week + 1}`),
          (week) => week,
        )}
        ${this.choice("day", pinning.day, WEEKDAYS, (day) =>
          weekdayName(WEEKDAYS.indexOf(day as Weekday), this.context.language, "long"),
        )}
        <button>${pinning.wholeDay}</button>
      </form>
      <div class="row">
        <p role="status">${pinning.count(this.pinned.size)}</p>
        ${
          this.pinned.size > 0
            ? html`<button type="button" class="quiet" @click=${this.clear}>
                ${pinning.clear}
              </button>`
            : nothing
        }
      </div>
      <roster-base-roster-lines
        .context=${this.context}
        .lines=${this.lines}
        .cycleWeeks=${this.cycleWeeks}
        .pinned=${this.pinned}
        pinnable
        @pins-turned=${(event: CustomEvent<readonly BaseRosterPin[]>) => this.pass(event)}
      ></roster-base-roster-lines>
    </div>`;
  }

  private choice(
    name: string,
    label: string,
    values: readonly string[],
    shown: (value: string) => string,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${values.map((value) => html`<option value=${value}>${shown(value)}</option>`)}
      </select>
    </div>`;
  }

  private readonly turnDay = (event: Event): void => {
    event.preventDefault();
    const week = Number(enteredIn(event, "week"));
    const day = enteredIn(event, "day");
    const detail = this.lines.flatMap(pinsOf).filter((pin) => pin.week === week && pin.day === day);
    this.dispatchEvent(new CustomEvent("pins-turned", { detail }));
  };

  private pass({ detail }: CustomEvent<readonly BaseRosterPin[]>): void {
    this.dispatchEvent(new CustomEvent("pins-turned", { detail }));
  }

  private readonly clear = (): void => {
    this.dispatchEvent(new CustomEvent("pins-cleared"));
  };
}
