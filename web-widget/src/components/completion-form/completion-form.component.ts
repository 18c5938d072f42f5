import type { CompletionJobRequest, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import type { PicksOfMember } from "../../roster/completion-pins.ts";
import type { RosterContext } from "../../roster/context.ts";
import { enteredIn, everyEnteredIn, wholeNumber } from "../../roster/entered.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../completion-pins/completion-pins.ts";
import { styles } from "./completion-form.styles.ts";

const MOST_SECONDS = 3600;

/**
 * @summary How long the search for a completion may take, what it may do, and which shifts go before others.
 * @event search-asked - The team lead wants the search in `detail`.
 */
export class RosterCompletionForm extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The shifts that nobody holds. */
  @property({ attribute: false }) open: readonly Shift[] = [];
  /** What each picked. */
  @property({ attribute: false }) picks: readonly PicksOfMember[] = [];
  /** Whether something else on the screen is the likely next step. */
  @property({ type: Boolean }) secondary = false;
  @property({ type: Boolean }) busy = false;

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private pinned: ReadonlySet<string> = new Set();
  /** Whether picks may change, so that it matters which of them may not. */
  @state() private changes = false;
  @state() private faults: Partial<Record<"seconds" | "picks", string>> = {};

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  protected override render(): TemplateResult {
    const { said } = this;
    return html`<form class="stack close" novalidate autocomplete="off" @submit=${this.ask}>
      <div class="field">
        <label for="seconds">${said.seconds}</label>
        <input
          id="seconds"
          name="seconds"
          type="number"
          inputmode="numeric"
          min="1"
          max=${MOST_SECONDS}
          aria-describedby="seconds-hint seconds-fault"
          aria-invalid=${this.faults.seconds !== undefined}
          value="60"
        />
        <span class="hint" id="seconds-hint">${said.secondsHint}</span>
        <p class="fault" id="seconds-fault">${this.faults.seconds ?? ""}</p>
      </div>
      <fieldset>
        <legend><strong>${said.freedom}</strong></legend>
        ${this.freedom("changePicks")} ${this.freedom("useExceptions")}
        <p class="fault" id="picks-fault">${this.faults.picks ?? ""}</p>
      </fieldset>
      ${this.mustFill()} ${this.changes && this.picks.length > 0 ? this.pins() : nothing}
      <div>
        <button class=${this.secondary ? "" : "primary"} aria-disabled=${this.busy}>
          ${this.busy ? said.starting : this.secondary ? said.again : said.start}
        </button>
      </div>
    </form>`;
  }

  private freedom(name: "changePicks" | "useExceptions"): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        name=${name}
        @change=${({ target }: Event) => {
          if (name === "changePicks") {
            this.changes = (target as HTMLInputElement).checked;
          }
        }}
        aria-describedby=${name === "changePicks" ? "picks-hint picks-fault" : "exceptions-hint"}
      />
      <span
        >${this.said[name]}<br /><span
          class="hint"
          id=${name === "changePicks" ? "picks-hint" : "exceptions-hint"}
          >${this.said[`${name}Hint`]}</span
        ></span
      >
    </label>`;
  }

  private mustFill(): TemplateResult {
    const { context, said } = this;
    const label = said.mustFill(this.chosen.size, this.open.length);
    return html`<details>
      <summary>${label}</summary>
      <div class="shifts" role="group" aria-label=${label}>
        ${this.open.map(
          (shift) =>
            html`<label class="check">
              <input
                type="checkbox"
                name="mustFill"
                value=${shift.id}
                .checked=${this.chosen.has(shift.id)}
                @change=${this.choose}
              />
              <span>${openShiftSentence(shift, context)}</span>
            </label>`,
        )}
      </div>
    </details>`;
  }

  private pins(): TemplateResult {
    return html`<roster-completion-pins
      .context=${this.context}
      .people=${this.picks}
      .pinned=${this.pinned}
      @pins-changed=${({ detail }: CustomEvent<ReadonlySet<string>>) => (this.pinned = detail)}
    ></roster-completion-pins>`;
  }

  private readonly choose = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const chosen = new Set(this.chosen);
    if (checked) {
      chosen.add(value);
    } else {
      chosen.delete(value);
    }
    this.chosen = chosen;
  };

  private readonly ask = (event: Event): void => {
    event.preventDefault();
    const { said } = this;
    const seconds = wholeNumber(enteredIn(event, "seconds"), 1, MOST_SECONDS);
    const changePicks = enteredIn(event, "changePicks") !== "";
    const mustFill = everyEnteredIn(event, "mustFill");
    const needless = changePicks && mustFill.length === 0;
    this.faults = {
      ...(seconds ? {} : { seconds: said.wrongSeconds }),
      ...(needless ? { picks: said.changeWithout } : {}),
    };
    if (!seconds) {
      this.renderRoot.querySelector<HTMLInputElement>("#seconds")?.focus();
    } else if (needless) {
      this.renderRoot.querySelector("details")?.setAttribute("open", "");
      this.renderRoot.querySelector<HTMLInputElement>("input[name=mustFill]")?.focus();
    } else if (!this.busy) {
      const useExceptions = enteredIn(event, "useExceptions") !== "";
      const freedom = { changePicks, useExceptions };
      // Without that freedom every pick stays anyway.
      const pinnedShiftIds = changePicks ? this.stillPicked() : [];
      const pins = pinnedShiftIds.length > 0 ? { pinnedShiftIds } : {};
      const detail: CompletionJobRequest = { seconds, freedom, mustFill, ...pins };
      this.dispatchEvent(new CustomEvent("search-asked", { detail }));
    }
  };

  /** A pick that was given back meanwhile cannot be pinned any more. */
  private stillPicked(): string[] {
    return this.picks
      .flatMap(({ picks }) => picks.map(({ id }) => id))
      .filter((id) => this.pinned.has(id));
  }
}
