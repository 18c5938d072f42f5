import type { RuleViolation, Shift, WorkedTime, WorkedTimeEntry } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { isOnCall } from "../../roster/worked-time.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../worked-time-form/worked-time-form.ts";
import { workedTimeTaken } from "../worked-time-form/worked-time-taken.ts";
import { styles } from "./worked-time.styles.ts";

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
  /** What the rules say about the time recorded last; undefined when nothing was recorded here. */
  @state() private told: readonly RuleViolation[] | undefined;

  @query(".open") private opener!: HTMLButtonElement | null;
  @query(".stored") private stored!: HTMLElement | null;

  protected override render(): TemplateResult {
    const { worked } = this.shift;
    return html`<div class="stack close">
      ${worked ? this.worked(worked) : nothing}
      ${
        this.told
          ? workedTimeTaken(this.context.words.workedTime.stored, this.told, this.context)
          : nothing
      }
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

  private offer(): TemplateResult {
    const { workedTime } = this.context.words;
    const { worked } = this.shift;
    const sentence = shiftSentence(this.shift, this.context);
    return html`<div>
      <button
        type="button"
        class="open quiet"
        aria-label=${worked ? workedTime.correctLabel(sentence) : workedTime.enterLabel(sentence)}
        @click=${() => this.ask()}
      >
        ${worked ? workedTime.correct : workedTime.enter}
      </button>
    </div>`;
  }

  private form(): TemplateResult {
    const { words } = this.context;
    return html`<roster-worked-time-form
      .context=${this.context}
      .shift=${this.shift}
      .question=${words.workedTime.title(shiftSentence(this.shift, this.context))}
      .send=${this.record}
      @worked-time-sent=${() => void this.showAnswer()}
      @worked-time-left=${() => void this.leave()}
    ></roster-worked-time-form>`;
  }

  private ask(): void {
    this.told = undefined;
    this.open = true;
  }

  private async leave(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    this.opener?.focus();
  }

  private readonly record = async (entry: WorkedTimeEntry, key: string): Promise<void> => {
    const { client, team, words } = this.context;
    const answer = await client.recordWorkedTime(team.id, this.shift.id, entry, key);
    this.told = answer.ruleViolations;
    this.shift = answer.shift;
    emit(this, "roster-announced", { sentence: words.workedTime.stored });
    emit(this, "roster-worked-time-recorded", { teamId: team.id, shift: answer.shift });
  };

  private async showAnswer(): Promise<void> {
    this.open = false;
    await this.updateComplete;
    this.stored?.focus();
  }
}
