import type { NetEffect, NetEffectRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Loading } from "../../api/loading.ts";
import { calculateNetEffect } from "../../api/net-effect-client.ts";
import { emit } from "../../events/emit.ts";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { MyHoursWords } from "../../localization/my-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { enteredIn } from "../../roster/entered.ts";
import {
  faultsAtFields,
  type HouseholdFaults,
  readHousehold,
  type TypedHousehold,
} from "../../roster/household.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../net-effect/net-effect.ts";
import type { RosterNetEffect } from "../net-effect/net-effect.component.ts";
import "../problem/problem.ts";
import { field, fieldId } from "./field.ts";
import { styles } from "./net-calculator.styles.ts";

const MOST_CHILDREN = 20;
const HOURS = [0, 1, 2, 3];
const KINDS = ["DAY_CARE", "AFTER_SCHOOL", "CHILDMINDER"] as const;

interface Child {
  readonly key: number;
  readonly inChildcare: boolean;
}

/**
 * @summary What other contract hours bring: asks for the household, and shows what is kept. Nothing of it is stored, here
 * or on the server; it lives in the fields of the form.
 * @event household-told - A household was answered; the detail is what was asked.
 */
export class RosterNetCalculator extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private hasPartner = false;
  @state() private atHome: readonly Child[] = [];
  @state() private faults: HouseholdFaults = {};

  @query("form") private form!: HTMLFormElement;
  @query("roster-net-effect") private outcome!: RosterNetEffect | null;

  private readonly effect = new Loading<NetEffect>(this);
  private nextKey = 0;
  private run = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("context");
    if (before && before.language !== this.context.language) {
      this.faults = {};
      // The server's sentences are in the language in which they were asked for.
      void this.effect.again();
    }
  }

  private get words(): MyHoursWords {
    return myHoursLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { calculator } = this.words;
    return html`<section class="stack">
      <div class="stack close">
        <h3>${calculator.title}</h3>
        <p>${calculator.explanation}</p>
        <p class="note">${calculator.indication}</p>
      </div>
      <form
        class="card stack"
        novalidate
        autocomplete="off"
        @submit=${(event: Event) => void this.calculate(event)}
      >
        ${this.you()} ${this.family()} ${this.hours()} ${this.agreement()} ${this.end()}
      </form>
      ${this.result()}
    </section>`;
  }

  private you(): TemplateResult {
    const { calculator } = this.words;
    return html`<fieldset class="stack close">
      <legend>${calculator.you}</legend>
      <div class="fields">
        ${this.field("/birthDate", calculator.birthDate, { type: "date" })}
        ${this.field("/fullTimeMonthlyWage", calculator.fullTimeMonthlyWage, { hint: calculator.wageHint })}
        ${this.field("/monthlyRent", calculator.monthlyRent, { hint: calculator.rentHint })}
      </div>
    </fieldset>`;
  }

  private family(): TemplateResult {
    const { calculator } = this.words;
    return html`<div class="stack close">
        ${this.check("partner", calculator.partner, this.hasPartner, (ticked) => {
          this.hasPartner = ticked;
        })}
        ${
          this.hasPartner
            ? html`<div class="fields">
                ${this.field("/partner/annualIncome", calculator.partnerIncome, { hint: calculator.partnerIncomeHint })}
              </div>`
            : nothing
        }
      </div>
      <div class="stack close">
        <p class="legend">${calculator.children}</p>
        ${repeat(
          this.atHome,
          ({ key }) => key,
          (child, at) => this.child(child, at),
        )}
        ${
          this.atHome.length < MOST_CHILDREN
            ? html`<div>
                <button type="button" class="add" @click=${() => void this.addChild()}>
                  ${calculator.addChild}
                </button>
              </div>`
            : nothing
        }
      </div>`;
  }

  private child({ key, inChildcare }: Child, at: number): TemplateResult {
    const { calculator } = this.words;
    const pointer = `/children/${at}`;
    return html`<fieldset class="child stack close">
      <legend>${calculator.child(at + 1)}</legend>
      <div class="fields">
        ${this.field(`${pointer}/birthDate`, calculator.birthDate, { type: "date" })}
      </div>
      ${this.check(`${pointer}/inChildcare`, calculator.childcare, inChildcare, (ticked) => {
        this.atHome = this.atHome.map((child) =>
          child.key === key ? { ...child, inChildcare: ticked } : child,
        );
      })}
      ${inChildcare ? this.childcare(`${pointer}/childcare`) : nothing}
      <div>
        <button type="button" class="quiet" @click=${() => void this.takeAway(key, at)}>
          ${calculator.removeChild(at + 1)}
        </button>
      </div>
    </fieldset>`;
  }

  private childcare(pointer: string): TemplateResult {
    const { calculator } = this.words;
    const id = fieldId(`${pointer}/kind`);
    return html`<div class="fields">
      <div class="field">
        <label for=${id}>${calculator.childcareKind}</label>
        <select id=${id} name="${pointer}/kind">
          ${KINDS.map((kind) => html`<option value=${kind}>${calculator.childcareKinds[kind]}</option>`)}
        </select>
      </div>
      ${this.field(`${pointer}/monthlyHours`, calculator.monthlyHours)}
      ${this.field(`${pointer}/hourlyRate`, calculator.hourlyRate)}
    </div>`;
  }

  private hours(): TemplateResult {
    const { calculator } = this.words;
    return html`<fieldset class="stack close">
      <legend>${calculator.hours}</legend>
      <p class="hint">${calculator.hoursHint}</p>
      <div class="fields short">
        ${HOURS.map((at) =>
          this.field(
            `/contractsToCompare/${at}`,
            at === 0 ? calculator.hoursNow : calculator.hoursCompared(at),
          ),
        )}
      </div>
    </fieldset>`;
  }

  private agreement(): TemplateResult {
    const { calculator } = this.words;
    const usual: [string, string, string][] = [
      ["/year", calculator.year, this.context.today.slice(0, 4)],
      ["/fullTimeWeeklyMinutes", calculator.fullTimeWeeklyHours, "36"],
      ["/holidayAllowancePercent", calculator.holidayAllowancePercent, "8"],
      ["/yearEndBonusPercent", calculator.yearEndBonusPercent, this.localized("8.33")],
    ];
    const faulty = usual.some(([pointer]) => pointer in this.faults);
    return html`<details ?open=${faulty}>
      <summary>${calculator.agreement}</summary>
      <div class="stack close">
        <p class="hint">${calculator.agreementHint}</p>
        <div class="fields">
          ${usual.map(([pointer, label, value]) => this.field(pointer, label, { value }))}
        </div>
      </div>
    </details>`;
  }

  private end(): TemplateResult {
    const { calculator } = this.words;
    const { busy } = this.effect;
    const wrong = Object.keys(this.faults).length;
    return html`<div class="stack close">
      <p class="fault" role="alert">${wrong > 0 ? calculator.wrong(wrong) : ""}</p>
      <div>
        <button class="primary" aria-disabled=${busy}>
          ${busy ? calculator.calculating : calculator.calculate}
        </button>
      </div>
      <p class="hint">${calculator.notKept}</p>
    </div>`;
  }

  private result(): TemplateResult | typeof nothing {
    const { value, problem } = this.effect;
    if (problem && Object.keys(this.faults).length === 0) {
      return html`<roster-problem
        .words=${this.context.words}
        .problem=${problem}
        .retry=${() => void this.effect.again()}
      ></roster-problem>`;
    }
    return value && Object.keys(this.faults).length === 0
      ? html`<roster-net-effect .context=${this.context} .effect=${value}></roster-net-effect>`
      : nothing;
  }

  private localized(number: string): string {
    return this.context.language === "nl" ? number.replace(".", ",") : number;
  }

  private field(
    pointer: string,
    label: string,
    more: { readonly type?: "date"; readonly hint?: string; readonly value?: string } = {},
  ): TemplateResult {
    return field({ pointer, label, fault: this.faults[pointer], ...more });
  }

  private check(
    name: string,
    label: string,
    ticked: boolean,
    change: (ticked: boolean) => void,
  ): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        name=${name}
        .checked=${ticked}
        @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>`;
  }

  private async addChild(): Promise<void> {
    this.atHome = [...this.atHome, { key: this.nextKey++, inChildcare: false }];
    await this.updateComplete;
    this.focusOn(`/children/${this.atHome.length - 1}/birthDate`);
  }

  private async takeAway(key: number, at: number): Promise<void> {
    this.atHome = this.atHome.filter((child) => child.key !== key);
    // The faults of the others would stand at the wrong child now.
    this.faults = {};
    emit(this, "roster-announced", { sentence: this.words.calculator.childRemoved(at + 1) });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("button.add")?.focus();
  }

  private typed(event: Event): TypedHousehold {
    const entered = (pointer: string): string => enteredIn(event, pointer);
    return {
      year: entered("/year"),
      birthDate: entered("/birthDate"),
      fullTimeMonthlyWage: entered("/fullTimeMonthlyWage"),
      fullTimeWeeklyHours: entered("/fullTimeWeeklyMinutes"),
      holidayAllowancePercent: entered("/holidayAllowancePercent"),
      yearEndBonusPercent: entered("/yearEndBonusPercent"),
      monthlyRent: entered("/monthlyRent"),
      partnerIncome: this.hasPartner ? entered("/partner/annualIncome") : undefined,
      children: this.atHome.map(({ inChildcare }, at) => {
        const child = `/children/${at}`;
        const birthDate = entered(`${child}/birthDate`);
        const care = (name: string): string => entered(`${child}/childcare/${name}`);
        return inChildcare
          ? {
              birthDate,
              childcare: {
                kind: care("kind"),
                monthlyHours: care("monthlyHours"),
                hourlyRate: care("hourlyRate"),
              },
            }
          : { birthDate };
      }),
      hours: HOURS.map((at) => entered(`/contractsToCompare/${at}`)),
    };
  }

  private async calculate(event: Event): Promise<void> {
    event.preventDefault();
    if (this.effect.busy) {
      return;
    }
    const typed = this.typed(event);
    const { request, faults } = readHousehold(typed, this.words);
    this.faults = faults;
    if (request) {
      const { client } = this.context;
      // Every question is a subject of its own: the answer to other hours would be mistaken for this one's.
      await this.effect.start(String(++this.run), () => calculateNetEffect(client, request));
      await this.showAnswer(typed, request);
    } else {
      await this.showFaults();
    }
  }

  private async showAnswer({ hours }: TypedHousehold, request: NetEffectRequest): Promise<void> {
    const errors = this.effect.problem?.problem.errors ?? [];
    const isField = (pointer: string): boolean => this.form.elements.namedItem(pointer) !== null;
    this.faults = faultsAtFields(errors, hours, isField) ?? {};
    if (this.effect.value) {
      this.dispatchEvent(new CustomEvent("household-told", { detail: request }));
      emit(this, "roster-announced", { sentence: this.words.effect.done });
    }
    await this.showFaults();
    await this.outcome?.updateComplete;
    this.outcome?.focus();
  }

  private async showFaults(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }

  private focusOn(pointer: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${fieldId(pointer)}`)?.focus();
  }
}
