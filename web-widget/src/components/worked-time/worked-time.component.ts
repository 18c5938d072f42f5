import type { RuleViolation, Shift, WorkedTime } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime } from "../../roster/dates.ts";
import { enteredIn } from "../../roster/entered.ts";
import { hoursText } from "../../roster/hours.ts";
import { shiftSentence } from "../../roster/shifts.ts";
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
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./worked-time.styles.ts";

const FIELDS: readonly WorkedTimeField[] = ["start", "end", "breakMinutes"];

/**
 * @summary What was really worked on a shift: shown, entered, corrected. What it breaks is told, never refused.
 * @event roster-worked-time-recorded - The worked time was stored.
 */
export class RosterWorkedTime extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;
  /** Whether the hours of its period are final. */
  @property({ attribute: false }) closed = false;

  @state() private open = false;
  @state() private faults: FieldFaults = {};
  /** The calls of time on call, as the form shows them. */
  @state() private calls: readonly TypedCall[] = [];
  /** What the rules say about the time recorded last; undefined when nothing was recorded here. */
  @state() private told: readonly RuleViolation[] | undefined;

  @query(".open") private opener!: HTMLButtonElement | null;
  @query("input") private firstField!: HTMLInputElement | null;
  @query(".stored") private stored!: HTMLElement | null;

  private readonly command = new Command(this);

  protected override render(): TemplateResult {
    const { worked } = this.shift;
    return html`<div class="stack close">
      ${worked ? this.worked(worked) : nothing} ${this.told ? this.answer(this.told) : nothing}
      ${
        this.closed
          ? html`<p class="small soft">${this.context.words.workedTime.closed}</p>`
          : this.open
            ? this.form()
            : this.offer()
      }
    </div>`;
  }

  private worked(recorded: WorkedTime): TemplateResult {
    const { words, team } = this.context;
    const { workedTime, units } = words;
    const { start, end, workedMinutes, recordings, callOuts = [] } = recorded;
    const clock = (instant: string): string => clockTime(instant, team.zone);
    const calls = callOuts.map((call) => workedTime.from(clock(call.start), clock(call.end)));
    return html`<p class="small numbers">
      ${
        isOnCall(this.shift)
          ? calls.length > 0
            ? workedTime.called(calls.join(", "))
            : workedTime.notCalled
          : workedTime.worked(clock(start), clock(end), hoursText(workedMinutes, units))
      }
      ${
        recordings > 1
          ? html`<span class="soft">${workedTime.corrected(recordings - 1)}</span>`
          : nothing
      }
    </p>`;
  }

  private answer(violations: readonly RuleViolation[]): TemplateResult {
    const { workedTime } = this.context.words;
    return html`<div class="stored" tabindex="-1">
      <span class="tag good"><span aria-hidden="true">✓</span>${workedTime.stored}</span>
      ${
        violations.length > 0
          ? html`<p class="small">${workedTime.information}</p>
              <roster-rule-reasons
                .context=${this.context}
                .violations=${violations}
              ></roster-rule-reasons>`
          : nothing
      }
    </div>`;
  }

  private offer(): TemplateResult {
    const { workedTime } = this.context.words;
    const { worked } = this.shift;
    const sentence = shiftSentence(this.shift, this.context);
    return html`<div>
      <button
        type="button"
        class="open quiet"
        aria-label=${worked ? workedTime.correctLabel(sentence) : workedTime.enterLabel(sentence)}
        @click=${() => void this.ask()}
      >
        ${worked ? workedTime.correct : workedTime.enter}
      </button>
    </div>`;
  }

  private form(): TemplateResult {
    const { words, team } = this.context;
    const { workedTime } = words;
    const proposed = proposedTime(this.shift, team.zone);
    const busy = this.command.running !== undefined;
    return html`<form novalidate @submit=${this.record}>
      <fieldset class="stack close">
        <legend>${workedTime.title(shiftSentence(this.shift, this.context))}</legend>
        ${this.problem()}
        <div class="fields">
          ${this.field("start", workedTime.start, proposed.start)}
          ${this.field("end", workedTime.end, proposed.end)}
          ${this.field("breakMinutes", workedTime.breakMinutes, proposed.breakMinutes)}
        </div>
        ${isOnCall(this.shift) ? this.callFields() : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>
            ${busy ? workedTime.saving : workedTime.save}
          </button>
          <button type="button" @click=${() => void this.close()}>${workedTime.cancel}</button>
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
      .retry=${() => void this.command.retry()}
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

  private async ask(): Promise<void> {
    this.told = undefined;
    this.faults = {};
    this.calls = proposedCalls(this.shift, this.context.team.zone);
    this.open = true;
    await this.updateComplete;
    this.firstField?.focus();
  }

  private async close(): Promise<void> {
    this.open = false;
    this.command.dismiss();
    await this.updateComplete;
    this.opener?.focus();
  }

  private readonly record = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, team, words } = this.context;
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
    const worked = await this.command.run("record", async (key) => {
      const { shift, ruleViolations } = await client.recordWorkedTime(
        team.id,
        this.shift.id,
        called.calls.length > 0 ? { ...entry, callOuts: called.calls } : entry,
        key,
      );
      this.told = ruleViolations;
      this.shift = shift;
      emit(this, "roster-announced", { sentence: words.workedTime.stored });
      emit(this, "roster-worked-time-recorded", { teamId: team.id, shift });
    });
    await (worked ? this.showAnswer() : this.showRefusal());
  };

  private async showAnswer(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    this.stored?.focus();
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
