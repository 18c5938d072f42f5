import type { BaseRosterJobRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { addDays } from "../../roster/dates.ts";
import { enteredIn, wholeNumber } from "../../roster/entered.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./base-roster-form.styles.ts";

const MOST_WEEKS = 52;
const MOST_SECONDS = 3600;

/**
 * @summary Asks how long the cycle and the search for a base roster may be.
 * @event search-asked - The team lead wants the search in `detail`.
 */
export class RosterBaseRosterForm extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Whether a base roster stands that the search could leave mostly as it is. */
  @property({ type: Boolean }) replaces = false;
  /** Whether something else on the screen is the likely next step. */
  @property({ type: Boolean }) secondary = false;
  @property({ type: Boolean }) busy = false;
  /** How many cells the search leaves as they are. */
  @property({ attribute: false }) pins = 0;

  @state() private faults: readonly string[] = [];

  protected override render(): TemplateResult {
    const { baseRoster } = this.context.words;
    return html`<form class="card stack close" novalidate @submit=${this.ask}>
      <h3>${baseRoster.newTitle}</h3>
      <p class="soft">${baseRoster.newExplanation}</p>
      <div class="fields">
        ${this.field("cycleWeeks", "4", MOST_WEEKS)} ${this.field("seconds", "20", MOST_SECONDS)}
      </div>
      <div class="field">
        <div class="fields">${this.day("hoursFrom")} ${this.day("hoursUntil")}</div>
        <span class="hint" id="hours-hint">${baseRoster.hoursForHint}</span>
      </div>
      ${
        this.replaces
          ? html`<label class="check">
              <input type="checkbox" name="leastChange" checked />
              <span>${baseRoster.leastChange}</span>
            </label>`
          : nothing
      }
      ${
        this.pins > 0
          ? html`<p class="tag">${this.context.words.pinning.count(this.pins)}</p>`
          : nothing
      }
      <div class="fault" role="alert">${this.faults.map((fault) => html`<p>${fault}</p>`)}</div>
      <div>
        <button class=${this.secondary ? "" : "primary"} aria-disabled=${this.busy}>
          ${this.busy ? baseRoster.starting : baseRoster.start}
        </button>
      </div>
    </form>`;
  }

  private field(name: "cycleWeeks" | "seconds", usual: string, most: number): TemplateResult {
    const { baseRoster } = this.context.words;
    return html`<div class="field">
      <label for=${name}>${baseRoster[name]}</label>
      <input
        id=${name}
        name=${name}
        type="number"
        inputmode="numeric"
        min="1"
        max=${most}
        aria-describedby="${name}-hint"
        value=${usual}
      />
      <span class="hint" id="${name}-hint">${baseRoster[`${name}Hint`]}</span>
    </div>`;
  }

  private day(name: "hoursFrom" | "hoursUntil"): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${this.context.words.baseRoster[name]}</label>
      <input id=${name} name=${name} type="date" aria-describedby="hours-hint" />
    </div>`;
  }

  private readonly ask = (event: Event): void => {
    event.preventDefault();
    const { baseRoster } = this.context.words;
    const cycleWeeks = wholeNumber(enteredIn(event, "cycleWeeks"), 1, MOST_WEEKS);
    const seconds = wholeNumber(enteredIn(event, "seconds"), 1, MOST_SECONDS);
    const first = enteredIn(event, "hoursFrom");
    const last = enteredIn(event, "hoursUntil");
    this.faults = [
      ...(cycleWeeks ? [] : [baseRoster.wrongNumber(baseRoster.cycleWeeks, 1, MOST_WEEKS)]),
      ...(seconds ? [] : [baseRoster.wrongNumber(baseRoster.seconds, 1, MOST_SECONDS)]),
      ...(bothOrNeither(first, last) ? [] : [baseRoster.wrongHoursFor]),
    ];
    if (cycleWeeks && seconds && this.faults.length === 0 && !this.busy) {
      const leastChange = enteredIn(event, "leastChange") !== "";
      const hoursFor = first === "" ? {} : { hoursFor: { from: first, until: addDays(last, 1) } };
      const detail: BaseRosterJobRequest = { cycleWeeks, seconds, leastChange, ...hoursFor };
      this.dispatchEvent(new CustomEvent("search-asked", { detail }));
    }
  };
}

function bothOrNeither(first: string, last: string): boolean {
  return first === "" ? last === "" : first <= last;
}
