import type {
  NetEffect,
  NetEffectOfContract,
  NetEffectOfMonth,
  NetEffectOfYear,
  NetEffectStep,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { MyHoursWords } from "../../localization/my-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import {
  contractsInOrder,
  contractText,
  eurosText,
  fallSentences,
} from "../../roster/net-effect.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./net-effect.styles.ts";

const BENEFITS = ["careBenefit", "rentBenefit", "childBenefit", "childcareBenefit"] as const;
const OF_MONTH: readonly (keyof NetEffectOfMonth)[] = ["netPay", ...BENEFITS, "total"];
const OF_YEAR: readonly (keyof NetEffectOfYear)[] = [
  "gross",
  "pension",
  "taxable",
  "tax",
  ...OF_MONTH,
];

/**
 * @summary What numbers of contract hours bring, next to each other: what is added, per month and per year, and where
 * something falls away.
 */
export class RosterNetEffect extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) effect!: NetEffect;

  @query("h4") private heading!: HTMLElement;

  /** Brings a reader to the outcome. */
  override focus(): void {
    this.heading.focus();
  }

  private get words(): MyHoursWords {
    return myHoursLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { effect } = this.words;
    const contracts = contractsInOrder(this.effect);
    return html`<section class="card stack">
      <h4 class="title" tabindex="-1">${effect.title}</h4>
      <p class="note">${this.effect.indication}</p>
      ${this.effect.steps.length > 0 ? this.steps() : nothing}
      ${this.table(
        effect.monthly,
        contracts,
        OF_MONTH.map((name) => [name, ({ monthly }) => monthly[name]]),
      )}
      ${this.table(
        effect.yearly,
        contracts,
        OF_YEAR.map((name) => [name, ({ yearly }) => yearly[name]]),
      )}
      <p class="hint">${effect.monthlyHint} ${effect.totalHint}</p>
      ${contracts.length > 1 ? this.falls() : nothing}
    </section>`;
  }

  private steps(): TemplateResult {
    return html`<ul class="steps stack close">
      ${this.effect.steps.map((step) => html`<li>${this.step(step)}</li>`)}
    </ul>`;
  }

  private step(step: NetEffectStep): TemplateResult {
    const { effect } = this.words;
    const { fromWeeklyMinutes, toWeeklyMinutes, yearlyTotal, monthlyTotal, keptCents } = step;
    const [month, year] = [monthlyTotal, yearlyTotal].map((amount) => this.euros(Math.abs(amount)));
    const added = yearlyTotal < 0 ? effect.less : effect.more;
    return html`<p class="step">
        <strong>${effect.step(this.hours(fromWeeklyMinutes), this.hours(toWeeklyMinutes))}</strong>
      </p>
      <p>${yearlyTotal === 0 ? effect.same : added(month ?? "", year ?? "")}</p>
      ${
        keptCents === undefined
          ? nothing
          : html`<p class="soft">
              ${keptCents < 0 ? effect.lostCents(-keptCents) : effect.keptCents(keptCents)}
            </p>`
      }`;
  }

  private table(
    caption: string,
    contracts: readonly NetEffectOfContract[],
    rows: readonly (readonly [keyof NetEffectOfYear, (contract: NetEffectOfContract) => number])[],
  ): TemplateResult {
    const { effect } = this.words;
    const shown = rows.filter(
      ([name, figure]) =>
        !(BENEFITS as readonly string[]).includes(name) ||
        contracts.some((contract) => figure(contract) !== 0),
    );
    return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${contracts.map(({ weeklyMinutes }) => html`<th scope="col">${this.hours(weeklyMinutes)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ([name, figure]) =>
              html`<tr class=${name}>
                <th scope="row">${effect[name]}</th>
                ${contracts.map((contract) => html`<td>${this.euros(figure(contract))}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private falls(): TemplateResult {
    const { effect } = this.words;
    const sentences = fallSentences(this.effect, this.words, this.context.language);
    return html`<div class="stack close">
      <h5>${effect.falls}</h5>
      ${
        sentences.length === 0
          ? html`<p>${effect.noFalls}</p>`
          : html`<ul class="falls">
                ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>
              ${this.effect.marks.length > 0 ? html`<p class="hint">${effect.taxableHint}</p>` : nothing}`
      }
    </div>`;
  }

  private hours(minutes: number): string {
    return contractText(minutes, this.words, this.context.language);
  }

  private euros(amount: number): string {
    return eurosText(amount, this.context.language);
  }
}
