import type { CompletionReason, CompletionReasonKind, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { completionReasons } from "../../api/completion-client.ts";
import { Loading } from "../../api/loading.ts";
import { balanceLanguages } from "../../localization/balance-languages.ts";
import type { BalanceWords } from "../../localization/balance-words.ts";
import { byCompletion } from "../../roster/balance.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayAndMonth, fullDate, longDate } from "../../roster/dates.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./completion-reasons.styles.ts";

const TAGS: Record<CompletionReasonKind, string> = {
  SHIFT_GIVEN: "",
  PICK_NOT_KEPT: "warn",
  WISH_NOT_MET: "warn",
  HOURS_MISSING: "warn",
  UNPOPULAR_MISSING: "warn",
};

/**
 * @summary Why completing a roster did what it did to the member's picks, wishes and hours.
 */
export class RosterCompletionReasons extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Grows when something happened in the team. */
  @property({ attribute: false }) news = 0;

  private readonly reasons = new Loading<CompletionReason[]>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId } = this.context;
    const { id } = this.period;
    const another = changed.has("period") && changed.get("period")?.id !== id;
    if (memberId && (changed.has("context") || another)) {
      const of = { teamId: team.id, memberId };
      void this.reasons.start(id, () => completionReasons(client, { ...of, periodId: id }));
    } else if (changed.has("news")) {
      void this.reasons.again();
    }
  }

  private get said(): BalanceWords {
    return balanceLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    const { value, problem } = this.reasons;
    const { from, until } = this.period;
    const last = fullDate(addDays(until, -1), language);
    const dates = words.dateRange(dayAndMonth(from, language), last);
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${this.said.reasons(dates)}</h3>
      <p class="soft">${this.said.reasonsExplanation}</p>
      ${problemShown(words, problem, () => void this.reasons.again())}
      ${value ? this.told(value) : problem ? nothing : html`<p class="soft" role="status">${words.loading}</p>`}
    </section>`;
  }

  private told(reasons: readonly CompletionReason[]): TemplateResult {
    if (reasons.length === 0) {
      return html`<p>${this.said.noReasons}</p>`;
    }
    return html`${byCompletion(reasons).map(
      ([takenAt, given]) =>
        html`<div>
          <h4>${this.said.takenAt(momentText(takenAt, this.context))}</h4>
          <ul>
            ${given.map((reason) => html`<li>${this.reason(reason)}</li>`)}
          </ul>
        </div>`,
    )}`;
  }

  private reason({ kind, date, shiftType, reason }: CompletionReason): TemplateResult {
    const { said } = this;
    const day = date === undefined ? said.wholePeriod : longDate(date, this.context.language);
    return html`<div class="row reason">
        <strong>${day}${shiftType ? html` · ${shiftType}` : nothing}</strong>
        <span class="tag ${TAGS[kind]}">${said.reasonKinds[kind]}</span>
      </div>
      <p class="break">${reason}</p>`;
  }
}
