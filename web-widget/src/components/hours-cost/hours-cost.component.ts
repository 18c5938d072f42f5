import type { HoursCost, TeamHours } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type HourlyRates, teamHours } from "../../api/hours-overview-client.ts";
import { Loading } from "../../api/loading.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import { amountText } from "../../roster/amounts.ts";
import type { RosterContext } from "../../roster/context.ts";
import { enteredIn } from "../../roster/entered.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./hours-cost.styles.ts";

const RATES = ["ownRate", "agencyRate"] as const;

/**
 * @summary What extra hours and open work cost, of own staff and of an agency, at rates that the reader enters.
 */
export class RosterHoursCost extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ type: Number }) year = 0;

  @state() private faults: Partial<Record<(typeof RATES)[number], string>> = {};

  private readonly answer = new Loading<TeamHours>(this);
  private asked = 0;

  private get words(): TeamHoursWords["cost"] {
    return teamHoursLanguages[this.context.language].cost;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { value, problem, busy } = this.answer;
    // What was worked out for another year is not this year's.
    const answered = value?.year === this.year ? value : undefined;
    return html`<section class="card stack close">
      <h3>${words.title}</h3>
      <p>${words.explanation}</p>
      <form class="stack close" novalidate @submit=${(event: Event) => void this.ask(event)}>
        <div class="fields">${RATES.map((rate) => this.field(rate))}</div>
        <div><button class="primary" aria-disabled=${busy}>${words.calculate}</button></div>
      </form>
      ${problemShown(this.context.words, problem, () => void this.answer.again())}
      <div class="stack close" role="status">
        ${answered?.cost ? this.costs(answered, answered.cost) : nothing}
      </div>
    </section>`;
  }

  private field(rate: (typeof RATES)[number]): TemplateResult {
    const fault = this.faults[rate];
    return html`<div class="field">
      <label for=${rate}>${this.words[rate]}</label>
      <input
        id=${rate}
        name=${rate}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="${rate}-fault"
        aria-invalid=${fault !== undefined}
      />
      <p class="fault" id="${rate}-fault">${fault ?? ""}</p>
    </div>`;
  }

  private costs(hours: TeamHours, cost: HoursCost): TemplateResult {
    const { words } = this;
    const { units } = this.context.words;
    const euros = (amount: string): string => amountText(amount, this.context.language);
    const rows: [string, string, string][] = [
      [
        words.extra(hoursText(hours.extraMinutes, units)),
        cost.extraOwnAmount,
        cost.extraAgencyAmount,
      ],
      [
        words.open(hoursText(hours.openShiftMinutes, units)),
        cost.openShiftsOwnAmount,
        cost.openShiftsAgencyAmount,
      ],
    ];
    const saved = Number(cost.extraSavedAmount);
    return html`<div class="scroll" role="region" aria-label=${words.title} tabindex="0">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">${words.what}</th>
              <th scope="col">${words.own}</th>
              <th scope="col">${words.agency}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([what, own, agency]) =>
                html`<tr>
                  <th scope="row">${what}</th>
                  <td>${euros(own)}</td>
                  <td>${euros(agency)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        saved === 0
          ? nothing
          : html`<p>
              ${(saved > 0 ? words.saved : words.costsMore)(euros(String(Math.abs(saved))))}
            </p>`
      }`;
  }

  private async ask(event: Event): Promise<void> {
    event.preventDefault();
    const typed = RATES.map(
      (rate) => [rate, enteredIn(event, rate).trim().replace(",", ".")] as const,
    );
    const wrong = typed.filter(([, text]) => !/^\d{1,4}(\.\d{1,2})?$/.test(text));
    this.faults = Object.fromEntries(wrong.map(([rate]) => [rate, this.words.noRate]));
    if (wrong.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    const { client, team } = this.context;
    const rates = Object.fromEntries(typed) as unknown as HourlyRates;
    const of = { teamId: team.id, year: this.year };
    await this.answer.start(String(++this.asked), () => teamHours(client, of, rates));
  }
}
