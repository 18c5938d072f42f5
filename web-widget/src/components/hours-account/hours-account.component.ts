import type { HoursAccount } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { hoursAccount } from "../../api/hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import {
  accountFigures,
  accountSentences,
  type AccountWords,
  yearsAround,
} from "../../roster/hours-account.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../hours-entries/hours-entries.ts";
import "../hours-months/hours-months.ts";
import "../problem/problem.ts";
import "../year-choice/year-choice.ts";
import { styles } from "./hours-account.styles.ts";

/**
 * @summary The member's hours of a calendar year: where she stands, what is expected, and what it is made of.
 */
export class RosterHoursAccount extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private year = 0;

  private readonly account = new Loading<HoursAccount>(this);

  protected override willUpdate(changed: PropertyValues): void {
    this.year ||= Number(this.context.today.slice(0, 4));
    const { client, team, memberId } = this.context;
    if (memberId && (changed.has("context") || changed.has("year"))) {
      const of = { teamId: team.id, memberId, year: this.year };
      void this.account.start(`${memberId}/${this.year}`, () => hoursAccount(client, of));
    }
  }

  private get words(): AccountWords {
    const { language, words } = this.context;
    return { units: words.units, myHours: myHoursLanguages[language], language };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context.memberId) {
      return nothing;
    }
    const { account } = this.words.myHours;
    return html`<section class="card stack" aria-labelledby="title">
      <div class="row">
        <h3 id="title">${account.title}</h3>
        ${this.choice()}
      </div>
      ${this.content()}
    </section>`;
  }

  private choice(): TemplateResult {
    return html`<roster-year-choice
      label=${this.words.myHours.account.year}
      .years=${yearsAround(this.context.today)}
      .year=${this.year}
      @year-chosen=${({ detail }: CustomEvent<number>) => (this.year = detail)}
    ></roster-year-choice>`;
  }

  private content(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.account;
    if (problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${problem}
        .retry=${() => void this.account.again()}
      ></roster-problem>`;
    }
    return value ? this.told(value) : html`<p class="soft">${words.loading}</p>`;
  }

  private told(account: HoursAccount): TemplateResult {
    const [first, ...others] = accountSentences(account, this.words);
    return html`<div class="stack close" aria-live="polite">
        <p class="figure">${first}</p>
        ${others.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <dl class="numbers">
        ${accountFigures(account, this.words).map(
          ([name, hours]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${hours}</dd>
            </div>`,
        )}
      </dl>
      <roster-hours-months .words=${this.words} .account=${account}></roster-hours-months>
      <roster-hours-entries .context=${this.context} .year=${account.year}></roster-hours-entries>`;
  }
}
