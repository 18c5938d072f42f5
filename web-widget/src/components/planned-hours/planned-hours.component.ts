import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { PlannedHours, RosterPeriod } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayAndMonth } from "../../roster/dates.ts";
import { hoursBalance, hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./planned-hours.styles.ts";

/**
 * @summary What is planned for the member in a roster period, against the contract.
 */
export class RosterPlannedHours extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Hours that came with the answer to a pick; they replace what was fetched. */
  @property({ attribute: false }) known: PlannedHours | undefined;
  /** Grows when they may have changed. */
  @property({ attribute: false }) news = 0;

  private readonly hours = new Loading<PlannedHours>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId } = this.context;
    if ((changed.has("context") || changed.has("period")) && memberId) {
      const { id } = this.period;
      void this.hours.start(`${memberId}/${id}`, () => client.plannedHours(team.id, memberId, id));
    } else if (changed.has("news")) {
      void this.hours.again();
    }
    if (changed.has("known") && this.known) {
      this.hours.set(this.known);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, memberId } = this.context;
    if (!memberId) {
      return nothing;
    }
    const { problemToShow: problem, value } = this.hours;
    return html`<section class="card" aria-label=${words.plannedHours.title}>
      ${
        problem
          ? html`<roster-problem
              .words=${words}
              .problem=${problem}
              .retry=${() => void this.hours.again()}
            ></roster-problem>`
          : value
            ? this.figures(value)
            : html`<p class="soft">${words.loading}</p>`
      }
    </section>`;
  }

  private figures(hours: PlannedHours) {
    const { plannedMinutes, contractMinutes, differenceMinutes } = hours;
    const { words, language } = this.context;
    const planned = hoursText(plannedMinutes, words.units);
    const contract = hoursText(contractMinutes, words.units);
    const first = dayAndMonth(this.period.from, language);
    const last = dayAndMonth(addDays(this.period.until, -1), language);
    return html`<div class="hours numbers">
      <h3>${words.plannedHours.title}</h3>
      <p class="figure">${hoursBalance(differenceMinutes, words)}</p>
      <progress
        max=${Math.max(1, contractMinutes)}
        .value=${Math.min(plannedMinutes, Math.max(1, contractMinutes))}
        aria-label=${words.plannedHours.sentence(planned, contract)}
      ></progress>
      <p class="small">${words.plannedHours.sentence(planned, contract)}</p>
      ${this.band(hours)}
      <p class="soft small">${words.plannedHours.inPeriod(first, last)}</p>
    </div>`;
  }

  // Below the band is what everybody is who has not picked yet; above it is worth a word.
  private band({ lowMinutes = 0, highMinutes = 0, outsideBandMinutes = 0 }: PlannedHours) {
    const { plannedHours, units } = this.context.words;
    return lowMinutes < highMinutes
      ? html`<p class="small">
          ${plannedHours.band(hoursText(lowMinutes, units), hoursText(highMinutes, units))}
          ${
            outsideBandMinutes > 0
              ? html`<span class="tag warn"
                  >${plannedHours.aboveBand(hoursText(outsideBandMinutes, units))}</span
                >`
              : nothing
          }
        </p>`
      : nothing;
  }
}
