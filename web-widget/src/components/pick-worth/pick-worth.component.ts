import type {
  ChangeCheck,
  HoursEffect,
  HoursPay,
  HoursPayNet,
  Shift,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import { checkChange } from "../../api/change-check-client.ts";
import { pickWorthLanguages } from "../../localization/pick-worth-languages.ts";
import { amountText } from "../../roster/amounts.ts";
import type { RosterContext } from "../../roster/context.ts";
import {
  contractSentence,
  type Fact,
  hoursFacts,
  payFacts,
  type WorthWords,
} from "../../roster/pick-worth.ts";
import { toldPay } from "../../roster/told-pay.ts";
import { controls } from "../../styles/controls.ts";
import { facts } from "../../styles/facts.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./pick-worth.styles.ts";

/**
 * @summary What an open shift would bring: hours, allowance, and money where the member told a wage. Nothing is picked.
 */
export class RosterPickWorth extends LitElement {
  static override readonly styles = [tokens, controls, facts, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;

  private readonly check = new Loading<ChangeCheck>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId, personId } = this.context;
    const other = changed.has("shift") && changed.get("shift")?.id !== this.shift.id;
    if (memberId && (changed.has("context") || other)) {
      const of = { teamId: team.id, memberId };
      const { id } = this.shift;
      void this.check.start(id, () =>
        checkChange(client, of, { addShiftIds: [id], ...toldPay(personId) }),
      );
    }
  }

  private get words(): WorthWords {
    const { language, words } = this.context;
    return { units: words.units, worth: pickWorthLanguages[language], language };
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.check;
    if (problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${problem}
        .retry=${() => void this.check.again()}
      ></roster-problem>`;
    }
    if (!value) {
      return html`<p class="soft" role="status">${words.loading}</p>`;
    }
    return value.hours
      ? this.told(value.hours)
      : html`<p role="status">${this.words.worth.noContract}</p>`;
  }

  private told(hours: HoursEffect): TemplateResult {
    const { worth } = this.words;
    return html`<div class="stack close" role="status">
      ${this.facts(hoursFacts(hours, this.words))}
      ${hours.allowances.length === 0 ? html`<p>${worth.noAllowance}</p>` : nothing}
      ${hours.pay ? this.pay(hours.pay) : html`<p class="soft">${worth.unknownWage}</p>`}
    </div>`;
  }

  private facts(facts: readonly Fact[]): TemplateResult {
    return html`<dl class="numbers">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  private pay(pay: HoursPay): TemplateResult {
    const facts = payFacts(pay, this.words);
    return html`<p>${contractSentence(pay, this.words)}</p>
      ${facts.length > 0 ? this.facts(facts) : html`<p>${this.words.worth.nothingMore}</p>`}
      ${pay.net ? this.net(pay.net) : nothing}`;
  }

  private net(net: HoursPayNet): TemplateResult {
    const { worth, language } = this.words;
    const amount = (euros: string, signed = false): string =>
      amountText(euros, language, { signed });
    return html`${
        Number(net.benefitsAmount) === 0
          ? nothing
          : html`<p>${worth.benefits(amount(net.benefitsAmount, true))}</p>
              ${this.facts([[worth.total, amount(net.totalAmount)]])}`
      }
      ${net.marks.map(({ message }) => html`<p class="note">${message}</p>`)}
      <p class="soft small">${net.indication}</p>`;
  }
}
