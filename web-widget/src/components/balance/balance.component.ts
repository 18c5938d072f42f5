import type { BurdenBalance, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { burdenBalance } from "../../api/balance-client.ts";
import { Loading } from "../../api/loading.ts";
import { balanceLanguages } from "../../localization/balance-languages.ts";
import type { BalanceWords } from "../../localization/balance-words.ts";
import { FADING } from "../../roster/balance.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../burden-bars/burden-bars.ts";
import "../burden-entries/burden-entries.ts";
import "../completion-reasons/completion-reasons.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./balance.styles.ts";

/**
 * @summary What rosters asked of the member and gave to her beside the median of the team, by which rules, and why a completion did what it did.
 */
export class RosterBalance extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** Grows when something happened in the team. */
  @property({ attribute: false }) news = 0;

  private readonly balance = new Loading<BurdenBalance>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId } = this.context;
    if (memberId && changed.has("context")) {
      const of = { teamId: team.id, memberId };
      void this.balance.start(`${team.id}/${memberId}`, () => burdenBalance(client, of));
    } else if (changed.has("news")) {
      void this.balance.again();
    }
  }

  private get said(): BalanceWords {
    return balanceLanguages[this.context.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, memberId } = this.context;
    const { value, problem } = this.balance;
    if (!memberId) {
      return nothing;
    }
    return html`<div class="stack">
      <div class="stack close">
        <h2>${this.said.title}</h2>
        <p>${this.said.explanation}</p>
        <p class="privacy">${this.said.privacy}</p>
      </div>
      ${problemShown(words, problem, () => void this.balance.again())}
      ${value ? this.told(value) : problem ? nothing : html`<p class="soft" role="status">${words.loading}</p>`}
      ${this.reasons()}
    </div>`;
  }

  private told({ kinds, entries, halfLifeWeeks, rules }: BurdenBalance): TemplateResult {
    const { language } = this.context;
    return html`<section class="card stack close" aria-labelledby="picture">
        <h3 id="picture">${this.said.picture}</h3>
        <roster-burden-bars .language=${language} .kinds=${kinds}></roster-burden-bars>
        <roster-burden-entries .language=${language} .entries=${entries}></roster-burden-entries>
      </section>
      <section class="card stack close" aria-labelledby="fading">
        <h3 id="fading">${this.said.fading}</h3>
        <p>${this.said.fades(halfLifeWeeks, 2 * halfLifeWeeks)}</p>
        ${this.fading(halfLifeWeeks)}
        <details>
          <summary>${this.said.rules}</summary>
          <ul class="rules">
            ${rules.map((rule) => html`<li class="break">${rule}</li>`)}
          </ul>
        </details>
      </section>`;
  }

  /** The sentence above says the same. */
  private fading(halfLifeWeeks: number): TemplateResult {
    return html`<div class="fading" aria-hidden="true">
      ${FADING.map(
        ({ halfLives, percent }) =>
          html`<div>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none">
              <rect width="10" height=${percent} y=${100 - percent} />
            </svg>
            <span class="small"
              >${halfLives === 0 ? this.said.now : this.said.fadeLeft(halfLives * halfLifeWeeks)}</span
            >
          </div>`,
      )}
    </div>`;
  }

  private reasons(): TemplateResult {
    return this.period
      ? html`<roster-completion-reasons
          .context=${this.context}
          .period=${this.period}
          .news=${this.news}
        ></roster-completion-reasons>`
      : html`<p class="soft">${this.said.noPeriod}</p>`;
  }
}
