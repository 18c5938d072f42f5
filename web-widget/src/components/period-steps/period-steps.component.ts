import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dateIn, dayAndMonth, fullDate } from "../../roster/dates.ts";
import { PHASES } from "../../roster/periods.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./period-steps.styles.ts";

/**
 * @summary Where a roster period stands between draft and closed, and which decisions were taken.
 */
export class RosterPeriodSteps extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    const { from, until } = this.period;
    const last = fullDate(addDays(until, -1), language);
    return html`<section class="card stack close">
      <h3>${words.dateRange(dayAndMonth(from, language), last)}</h3>
      <ol class="steps" aria-label=${words.period.steps}>
        ${PHASES.map((_, index) => this.step(index))}
      </ol>
      ${this.decisions()}
    </section>`;
  }

  private step(index: number): TemplateResult {
    const { words } = this.context;
    const at = PHASES.indexOf(this.period.phase);
    const state = index < at ? "done" : index === at ? "now" : "later";
    const phase = PHASES[index];
    return html`<li class=${state} aria-current=${state === "now" ? "step" : nothing}>
      <span class="mark" aria-hidden="true">${state === "done" ? "✓" : index + 1}</span>
      <span>${phase ? words.phases[phase] : nothing}</span>
      <span class="hidden-text">(${words.period[state]})</span>
    </li>`;
  }

  private decisions(): TemplateResult {
    const { words, language, team } = this.context;
    const { approval, publishedAt } = this.period;
    const date = (instant: string): string => fullDate(dateIn(instant, team.zone), language);
    return html`${
      approval
        ? html`<p class="soft small break">
            ${words.period.approvedBy(approval.approvedBy, date(approval.approvedAt))}${
              approval.shortfallAcknowledged ? html`, ${words.period.withShortfall}` : nothing
            }${
              approval.unacceptedWarnings
                ? html`, ${words.period.withUnaccepted(approval.unacceptedWarnings)}`
                : nothing
            }
          </p>`
        : nothing
    }
    ${
      publishedAt
        ? html`<p class="soft small">${words.period.publishedAt(date(publishedAt))}</p>`
        : nothing
    }`;
  }
}
