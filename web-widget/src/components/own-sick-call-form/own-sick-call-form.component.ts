import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import { enteredIn } from "../../roster/entered.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import type { Words } from "../../localization/words.ts";
import "../problem/problem.ts";
import { styles } from "./own-sick-call-form.styles.ts";

/** What a question for one day says. */
export interface DayQuestion {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly first: string;
  readonly last?: string;
  readonly value: string;
  /** Whether no day is an answer as well. */
  readonly optional: boolean;
  readonly wrong: string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  /** What to do where it does not work. */
  readonly next: string;
}

/**
 * @summary Asks for one day, with what the answer leads to above it.
 * @slot - What to know before answering.
 * @event day-given - `detail` is the day, empty where none was given.
 * @event form-dropped - Nothing is to happen.
 */
export class RosterOwnSickCallForm extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) question!: DayQuestion;
  @property({ attribute: false }) problem: RosterProblem | undefined;
  @property({ attribute: false }) retry: (() => void) | undefined;
  @property({ type: Boolean }) busy = false;

  @state() private fault = "";

  @query("h3") private heading!: HTMLElement | null;
  @query("input") private day!: HTMLInputElement;

  override focus(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult {
    const { question, busy } = this;
    return html`<form
      class="card stack close"
      novalidate
      aria-labelledby="title"
      @submit=${this.send}
    >
      <h3 id="title" tabindex="-1">${question.title}</h3>
      <slot></slot>
      <div class="field">
        <label for="day">${question.label}</label>
        <input
          id="day"
          name="day"
          type="date"
          min=${question.first}
          max=${question.last ?? nothing}
          aria-describedby="hint fault"
          aria-invalid=${this.fault !== ""}
          .value=${question.value}
        />
        <span class="hint" id="hint">${question.hint}</span>
        <p class="fault" id="fault" role="alert">${this.fault}</p>
      </div>
      ${
        this.problem
          ? html`<roster-problem
              .words=${this.words}
              .problem=${this.problem}
              .next=${question.next}
              .retry=${this.retry}
            ></roster-problem>`
          : nothing
      }
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>
          ${busy ? question.sending : question.send}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("form-dropped"))}>
          ${question.cancel}
        </button>
      </div>
    </form>`;
  }

  private readonly send = (event: Event): void => {
    event.preventDefault();
    const { first, last, optional, wrong } = this.question;
    const detail = enteredIn(event, "day");
    // Half a date reads as none; what is typed and cannot be a day is no answer.
    const half = this.day.validity.badInput;
    const fits = detail === "" ? optional && !half : detail >= first && (!last || detail <= last);
    this.fault = fits ? "" : wrong;
    if (!fits) {
      this.day.focus();
    } else if (!this.busy) {
      this.dispatchEvent(new CustomEvent("day-given", { detail }));
    }
  };
}
