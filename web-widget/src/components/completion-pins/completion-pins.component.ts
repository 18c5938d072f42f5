import type { Shift } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import { type PicksOfMember, turnedPins } from "../../roster/completion-pins.ts";
import type { RosterContext } from "../../roster/context.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./completion-pins.styles.ts";

/**
 * @summary Picks by person, of which those that surely stay are pinned for the next search.
 * @event pins-changed - `detail` are the ids of the picks that are pinned now.
 */
export class RosterCompletionPins extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) people: readonly PicksOfMember[] = [];
  /** The ids of the picks that are pinned. */
  @property({ attribute: false }) pinned: ReadonlySet<string> = new Set();

  private get said(): RoundWords["completion"]["pins"] {
    return roundLanguages[this.context.language].completion.pins;
  }

  protected override render(): TemplateResult {
    const all = this.people.reduce((sum, { picks }) => sum + picks.length, 0);
    return html`<details>
      <summary>${this.said.title(this.pinned.size, all)}</summary>
      <p class="hint">${this.said.explanation}</p>
      <ul class="list">
        ${repeat(
          this.people,
          ({ memberId }) => memberId,
          (person) => html`<li>${this.person(person)}</li>`,
        )}
      </ul>
    </details>`;
  }

  private person({ displayName, picks }: PicksOfMember): TemplateResult {
    const { said, pinned } = this;
    const ids = picks.map(({ id }) => id);
    const count = ids.filter((id) => pinned.has(id)).length;
    const all = count === ids.length;
    const label = said.ofPerson(displayName, count, ids.length);
    return html`<div class="row">
      <details>
        <summary class="break">${label}</summary>
        <div role="group" aria-label=${label}>${picks.map((shift) => this.pick(shift))}</div>
      </details>
      <button
        type="button"
        class="quiet"
        aria-label=${all ? said.noneLabel(displayName) : said.allLabel(displayName)}
        @click=${() => this.turn(ids)}
      >
        ${all ? said.none : said.all}
      </button>
    </div>`;
  }

  private pick(shift: Shift): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.pinned.has(shift.id)}
        @change=${() => this.turn([shift.id])}
      />
      <span>${openShiftSentence(shift, this.context)}</span>
    </label>`;
  }

  private turn(ids: readonly string[]): void {
    const detail = turnedPins(this.pinned, ids);
    this.dispatchEvent(new CustomEvent("pins-changed", { detail }));
  }
}
