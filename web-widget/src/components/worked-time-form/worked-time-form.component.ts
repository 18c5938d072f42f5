import type { Shift, WorkedTimeEntry } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import type { RosterContext } from "../../roster/context.ts";
import { enteredIn } from "../../roster/entered.ts";
import {
  type CallField,
  faultsByField,
  type FieldFaults,
  isOnCall,
  proposedCalls,
  proposedTime,
  readCalls,
  readWorkedTime,
  type TypedCall,
  type WorkedTimeField,
} from "../../roster/worked-time.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./worked-time-form.styles.ts";

const FIELDS: readonly WorkedTimeField[] = ["start", "end", "breakMinutes"];

/**
 * @summary Asks what was really worked on a shift. What is done with it, who shows the form says.
 * @slot - What else is asked, below the times.
 * @event worked-time-sent - What was entered was taken.
 * @event worked-time-left - The form was left without sending it.
 */
export class RosterWorkedTimeForm extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;
  /** What the form is about. */
  @property({ attribute: false }) question!: string;
  @property({ attribute: false }) send!: (entry: WorkedTimeEntry, key: string) => Promise<void>;
  /** Whether what else is asked was answered; who says no shows why. */
  @property({ attribute: false }) complete: () => boolean = () => true;

  @state() private faults: FieldFaults = {};
  /** The calls of time on call, as the form shows them. */
  @state() private calls: readonly TypedCall[] = [];

  @query("input") private firstField!: HTMLInputElement | null;

  private readonly command = new Command(this);

  protected override willUpdate(): void {
    if (!this.hasUpdated) {
      this.calls = proposedCalls(this.shift, this.context.team.zone);
    }
  }

  protected override firstUpdated(): void {
    this.firstField?.focus();
  }

  protected override render(): TemplateResult {
    const { words, team } = this.context;
    const { workedTime } = words;
    const proposed = proposedTime(this.shift, team.zone);
    const busy = this.command.running !== undefined;
    return html`<form novalidate @submit=${this.record}>
      <fieldset class="stack close">
        <legend>${this.question}</legend>
        ${this.problem()}
        <div class="fields">
          ${this.field("start", workedTime.start, proposed.start)}
          ${this.field("end", workedTime.end, proposed.end)}
          ${this.field("breakMinutes", workedTime.breakMinutes, proposed.breakMinutes)}
        </div>
        ${isOnCall(this.shift) ? this.callFields() : nothing}
        <slot></slot>
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>
            ${busy ? workedTime.saving : workedTime.save}
          </button>
          <button
            type="button"
            @click=${() => this.dispatchEvent(new CustomEvent("worked-time-left"))}
          >
            ${workedTime.cancel}
          </button>
        </div>
      </fieldset>
    </form>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const { problem } = this.command;
    if (!problem || faultsByField(problem.problem.errors ?? [])) {
      return nothing;
    }
    return html`<roster-problem
      .words=${this.context.words}
      .context=${this.context}
      .problem=${problem}
      .retry=${() => void this.tell(this.command.retry())}
    ></roster-problem>`;
  }

  private callFields(): TemplateResult {
    const { workedTime } = this.context.words;
    return html`<p class="small">${workedTime.callsHint}</p>
      ${this.calls.map(
        (call, at) =>
          html`<div class="fields" role="group" aria-label=${workedTime.call(at + 1)}>
            ${this.field(`call-${at}-start`, workedTime.callStart(at + 1), call.start)}
            ${this.field(`call-${at}-end`, workedTime.callEnd(at + 1), call.end)}
          </div>`,
      )}
      <div class="actions">
        <button type="button" @click=${() => void this.addCall()}>${workedTime.addCall}</button>
        ${
          this.calls.length > 0
            ? html`<button type="button" @click=${() => this.dropCall()}>
                ${workedTime.dropCall}
              </button>`
            : nothing
        }
      </div>`;
  }

  private async addCall(): Promise<void> {
    const { start } = proposedTime(this.shift, this.context.team.zone);
    this.calls = [...this.calls, { start, end: start }];
    await this.updateComplete;
    const added = `#call-${this.calls.length - 1}-start`;
    this.renderRoot.querySelector<HTMLInputElement>(added)?.focus();
  }

  // Always the last: what was typed in the fields of the others stays where it is.
  private dropCall(): void {
    this.calls = this.calls.slice(0, -1);
    this.faults = {};
  }

  private field(name: WorkedTimeField | CallField, label: string, value: string): TemplateResult {
    const fault = this.faults[name] ?? "";
    const isBreak = name === "breakMinutes";
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type=${isBreak ? "number" : "datetime-local"}
        inputmode=${isBreak ? "numeric" : nothing}
        aria-describedby=${isBreak ? `${name}-fault hint` : `${name}-fault`}
        aria-invalid=${fault !== ""}
        value=${value}
      />
      ${
        isBreak
          ? html`<span class="hint" id="hint">${this.context.words.workedTime.breakHint}</span>`
          : nothing
      }
      <p class="fault" id="${name}-fault" role="alert">${fault}</p>
    </div>`;
  }

  private readonly record = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { team, words } = this.context;
    const [start = "", end = "", breakMinutes = ""] = FIELDS.map((name) => enteredIn(event, name));
    const { entry, faults } = readWorkedTime({ start, end, breakMinutes }, team.zone, words);
    const typed = this.calls.map((_, at) => ({
      start: enteredIn(event, `call-${at}-start`),
      end: enteredIn(event, `call-${at}-end`),
    }));
    const called = readCalls(typed, team.zone, words);
    this.faults = { ...faults, ...called.faults };
    if (!entry || Object.keys(called.faults).length > 0) {
      await this.showFaults();
      return;
    }
    if (!this.complete()) {
      return;
    }
    const whole = called.calls.length > 0 ? { ...entry, callOuts: called.calls } : entry;
    await this.tell(this.command.run("record", (key) => this.send(whole, key)));
  };

  private async tell(sending: Promise<boolean>): Promise<void> {
    if (await sending) {
      this.dispatchEvent(new CustomEvent("worked-time-sent"));
    } else {
      await this.showRefusal();
    }
  }

  private async showRefusal(): Promise<void> {
    const faults = faultsByField(this.command.problem?.problem.errors ?? []);
    if (faults) {
      this.faults = faults;
      await this.showFaults();
    }
  }

  private async showFaults(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }
}
