import type { NetEffectRequest } from "@samenrooster/contract";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { emit } from "../../events/emit.ts";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { MyHoursWords } from "../../localization/my-hours-words.ts";
import { amountText } from "../../roster/amounts.ts";
import type { RosterContext } from "../../roster/context.ts";
import { enteredIn } from "../../roster/entered.ts";
import { decimal } from "../../roster/household.ts";
import { forgetPay, tellPay, type ToldPay, toldPay } from "../../roster/told-pay.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { field, fieldId } from "../net-calculator/field.ts";

const WAGE = "/hourlyWage";
const MOST_WAGE = 1000;

/**
 * @summary Asks the hourly wage with which open shifts tell what they bring, keeps it for this tab, and forgets it.
 */
export class RosterToldPay extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  /** What was worked out on this screen; without it there is no net indication to be had. */
  @property({ attribute: false }) household: NetEffectRequest | undefined;

  @state() private told: ToldPay | undefined;
  @state() private fault: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context")) {
      this.told = toldPay(this.context.personId);
      this.fault = undefined;
    }
  }

  private get words(): MyHoursWords["toldPay"] {
    return myHoursLanguages[this.context.language].toldPay;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<section class="stack close">
      <h3>${words.title}</h3>
      <p>${words.explanation}</p>
      ${this.told ? this.known(this.told) : this.form()}
      <p class="hint">${words.kept}</p>
    </section>`;
  }

  private known({ hourlyWage, household }: ToldPay): TemplateResult {
    const { words } = this;
    const wage = amountText(hourlyWage, this.context.language);
    return html`<div class="card stack close">
      <p tabindex="-1">${household ? words.toldWithHousehold(wage) : words.told(wage)}</p>
      <div>
        <button type="button" @click=${() => void this.forget()}>${words.forget}</button>
      </div>
    </div>`;
  }

  private form(): TemplateResult {
    const { words, fault, household } = this;
    return html`<form
      class="card stack close"
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => void this.use(event)}
    >
      <div class="fields">
        ${field({ pointer: WAGE, label: words.hourlyWage, hint: words.hourlyWageHint, fault })}
      </div>
      ${
        household
          ? html`<label class="check">
              <input type="checkbox" name="household" value="yes" checked />
              <span>${words.household}</span>
            </label>`
          : html`<p class="hint">${words.householdHint}</p>`
      }
      <div>
        <button class="primary">${words.use}</button>
      </div>
    </form>`;
  }

  private async use(event: Event): Promise<void> {
    event.preventDefault();
    const hourlyWage = decimal(enteredIn(event, WAGE));
    if (hourlyWage === undefined || Number(hourlyWage) === 0 || Number(hourlyWage) > MOST_WAGE) {
      this.fault = this.words.wageOutside;
      await this.updateComplete;
      this.focusOn(`#${fieldId(WAGE)}`);
      return;
    }
    const { household } = this;
    const told: ToldPay =
      household && enteredIn(event, "household") === "yes"
        ? { hourlyWage, household }
        : { hourlyWage };
    if (tellPay(this.context.personId, told)) {
      this.fault = undefined;
      this.told = told;
      await this.updateComplete;
      this.focusOn(".card p");
    } else {
      this.fault = this.words.cannotKeep;
    }
  }

  private async forget(): Promise<void> {
    forgetPay();
    this.told = undefined;
    emit(this, "roster-announced", { sentence: this.words.forgotten });
    await this.updateComplete;
    this.focusOn(`#${fieldId(WAGE)}`);
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
