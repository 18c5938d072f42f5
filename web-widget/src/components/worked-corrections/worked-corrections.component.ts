import type {
  CorrectedShift,
  RosterPeriod,
  WorkedShift,
  WorkedTimeCorrectionReason,
  WorkedTimeEntry,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import {
  correctWorkedTime,
  workedHours,
  type WorkedHoursList,
} from "../../api/worked-hours-client.ts";
import { emit } from "../../events/emit.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { signedHours } from "../../roster/hours.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { correctionReasons, holdersOf } from "../../roster/worked-corrections.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { workedLine } from "../worked-hours/worked-line.ts";
import { styles } from "../worked-hours/worked-hours.styles.ts";
import "../worked-time-form/worked-time-form.ts";
import { workedTimeTaken } from "../worked-time-form/worked-time-taken.ts";

/**
 * @summary Corrects what was worked on a shift of a closed period: whose, which, what it really was, and why that is said only now.
 */
export class RosterWorkedCorrections extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** A closed period. */
  @property({ attribute: false }) period!: RosterPeriod;

  /** Whose shifts are shown. */
  @state() private holder = "";
  /** The shift that is being corrected. */
  @state() private correcting: string | undefined;
  @state() private reason: WorkedTimeCorrectionReason | undefined;
  @state() private reasonMissing = false;
  @state() private answer: CorrectedShift | undefined;

  @query(".stored") private stored!: HTMLElement | null;
  @query("#reason") private reasonField!: HTMLSelectElement | null;

  private readonly approved = new Loading<WorkedHoursList>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("period")) {
      const { client } = this.context;
      this.holder = "";
      this.leave();
      this.answer = undefined;
      void this.approved.start(this.period.id, () => workedHours(client, this.period, "APPROVED"));
    }
  }

  private get said(): TeamHoursWords["correction"] {
    return teamHoursLanguages[this.context.language].correction;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const shifts = this.approved.value?.shifts;
    return html`<section class="stack close" aria-labelledby="title">
      <h4 id="title">${this.said.title}</h4>
      <p class="soft">${this.said.explanation}</p>
      ${problemShown(words, this.approved.problem, () => void this.approved.again())}
      ${
        shifts
          ? html`${this.choice(shifts)} ${this.told()} ${this.list(shifts)}`
          : html`<p class="soft">${words.loading}</p>`
      }
    </section>`;
  }

  private choice(shifts: readonly WorkedShift[]): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.holder = (target as HTMLSelectElement).value;
      this.answer = undefined;
      this.leave();
    };
    return html`<label class="period">
      <span>${this.said.holder}</span>
      <select @change=${choose}>
        <option value="" ?selected=${this.holder === ""}>${this.said.nobody}</option>
        ${holdersOf(shifts, this.context.memberId).map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === this.holder}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private told(): TemplateResult | typeof nothing {
    const { answer } = this;
    return answer
      ? workedTimeTaken(this.booked(answer), answer.ruleViolations, this.context)
      : nothing;
  }

  private booked({ shift, bookedMinutes }: CorrectedShift): string {
    const sentence = shiftSentence(shift, this.context);
    return bookedMinutes === 0
      ? this.said.nothingBooked(sentence)
      : this.said.booked(sentence, signedHours(bookedMinutes, this.context.words.units));
  }

  private list(shifts: readonly WorkedShift[]): TemplateResult | typeof nothing {
    const held = shifts.filter(({ shift }) => shift.memberId === this.holder);
    return held.length > 0
      ? html`<ul class="shifts">
          ${held.map(
            (worked) =>
              html`<li>
                ${workedLine(worked, this.context)}
                ${worked.shift.id === this.correcting ? this.form(worked) : this.offer(worked)}
              </li>`,
          )}
        </ul>`
      : nothing;
  }

  private offer({ shift }: WorkedShift): TemplateResult {
    const sentence = shiftSentence(shift, this.context);
    const begin = (): void => {
      this.leave();
      this.answer = undefined;
      this.correcting = shift.id;
    };
    return html`<button
      type="button"
      class="quiet"
      id="correct-${shift.id}"
      aria-label=${this.said.correctLabel(sentence)}
      @click=${begin}
    >
      ${this.said.correct}
    </button>`;
  }

  private form({ shift }: WorkedShift): TemplateResult {
    return html`<roster-worked-time-form
      class="whole"
      .context=${this.context}
      .shift=${shift}
      .question=${this.said.question(shiftSentence(shift, this.context))}
      .complete=${this.hasReason}
      .send=${this.correct}
      @worked-time-sent=${() => void this.showAnswer()}
      @worked-time-left=${() => void this.leaveTo(shift.id)}
    >
      ${this.reasons()}
    </roster-worked-time-form>`;
  }

  private reasons(): TemplateResult {
    const choose = ({ target }: Event): void => {
      const { value } = target as HTMLSelectElement;
      this.reason = correctionReasons.find((reason) => reason === value);
      this.reasonMissing = false;
    };
    return html`<div class="field">
      <label for="reason">${this.said.reason}</label>
      <select
        id="reason"
        aria-describedby="reason-fault"
        aria-invalid=${this.reasonMissing}
        @change=${choose}
      >
        <option value="" ?selected=${this.reason === undefined}>${this.said.noReason}</option>
        ${correctionReasons.map(
          (reason) =>
            html`<option value=${reason} ?selected=${reason === this.reason}>
              ${this.said.reasons[reason]}
            </option>`,
        )}
      </select>
      <p class="fault" id="reason-fault" role="alert">
        ${this.reasonMissing ? this.said.reasonMissing : ""}
      </p>
    </div>`;
  }

  private readonly hasReason = (): boolean => {
    this.reasonMissing = this.reason === undefined;
    if (this.reasonMissing) {
      this.reasonField?.focus();
    }
    return !this.reasonMissing;
  };

  private readonly correct = async (entry: WorkedTimeEntry, key: string): Promise<void> => {
    const { client, team } = this.context;
    const { correcting, reason } = this;
    if (correcting === undefined || reason === undefined) {
      throw new Error("A correction is sent of a shift and for a reason.");
    }
    const at = { teamId: team.id, shiftId: correcting };
    this.answer = await correctWorkedTime(client, at, { ...entry, reason }, key);
    emit(this, "roster-announced", { sentence: this.booked(this.answer) });
  };

  private async showAnswer(): Promise<void> {
    this.leave();
    await this.approved.again();
    await this.updateComplete;
    this.stored?.focus();
  }

  private leave(): void {
    this.correcting = undefined;
    this.reason = undefined;
    this.reasonMissing = false;
  }

  private async leaveTo(shiftId: string): Promise<void> {
    this.leave();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLButtonElement>(`#correct-${CSS.escape(shiftId)}`)?.focus();
  }
}
