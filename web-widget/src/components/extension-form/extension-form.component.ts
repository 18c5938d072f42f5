import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { proposeExtension } from "../../api/extra-hours-client.ts";
import { emit } from "../../events/emit.ts";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { ExtraHoursWords } from "../../localization/extra-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayOfWeek, mondayFrom } from "../../roster/dates.ts";
import { enteredIn, wholeNumber } from "../../roster/entered.ts";
import { minutesTyped } from "../../roster/extra-hours.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const MOST_WEEKS = 104;
const DAYS_OF_A_WEEK = 7;

/** Somebody to whom an extension can be proposed. */
export interface Proposable {
  readonly id: string;
  readonly name: string;
}

type Faults = Partial<Record<"hours" | "from" | "weeks", string>>;

/**
 * @summary Proposes more contract hours for a run of weeks: for oneself, or as a lead to one of the members.
 * @event extension-proposed - The proposal was stored.
 */
export class RosterExtensionForm extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  /** To whom a lead can propose; undefined where the member proposes for herself. */
  @property({ attribute: false }) members: readonly Proposable[] | undefined;
  /** Who is chosen among them. */
  @property() chosen = "";

  @state() private faults: Faults = {};

  private readonly command = new Command(this);

  /** Takes the reader to the form. */
  begin(): void {
    const select = this.renderRoot.querySelector("select");
    if (select) {
      select.value = this.chosen;
    }
    this.renderRoot.querySelector<HTMLInputElement>("#hours")?.focus();
  }

  private get said(): ExtraHoursWords["form"] {
    return extraHoursLanguages[this.context.language].form;
  }

  protected override render(): TemplateResult {
    const { running, problem } = this.command;
    const busy = running !== undefined;
    const { said } = this;
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.members ? said.titleForMember : said.title}</h3>
      <p>${this.members ? said.explanationForMember : said.explanation}</p>
      <form class="stack close" novalidate autocomplete="off" @submit=${this.propose}>
        <div class="fields">
          ${this.member()} ${this.field("hours", said.hours, { inputmode: "decimal" })}
          ${this.field("from", said.from, {
            type: "date",
            hint: said.fromHint,
            value: mondayFrom(addDays(this.context.today, 1)),
          })}
          ${this.field("weeks", said.weeks, { inputmode: "numeric", value: "4" })}
        </div>
        ${problemShown(this.context.words, problem, () => void this.command.retry())}
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>
            ${busy ? said.proposing : said.propose}
          </button>
        </div>
      </form>
    </section>`;
  }

  private member(): TemplateResult | typeof nothing {
    return this.members
      ? html`<div class="field">
          <label for="member">${this.said.member}</label>
          <select id="member" name="member">
            ${this.members.map(
              ({ id, name }) =>
                html`<option value=${id} ?selected=${id === this.chosen}>${name}</option>`,
            )}
          </select>
        </div>`
      : nothing;
  }

  private field(
    name: "hours" | "from" | "weeks",
    label: string,
    {
      type = "text",
      inputmode,
      hint,
      value = "",
    }: { type?: "text" | "date"; inputmode?: string; hint?: string; value?: string },
  ): TemplateResult {
    const fault = this.faults[name];
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type=${type}
        inputmode=${inputmode ?? nothing}
        aria-describedby=${hint ? `${name}-hint ${name}-fault` : `${name}-fault`}
        aria-invalid=${fault !== undefined}
        value=${value}
      />
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
      <p class="fault" id="${name}-fault">${fault ?? ""}</p>
    </div>`;
  }

  private readonly propose = (event: Event): void => {
    event.preventDefault();
    const { said } = this;
    const extraWeeklyMinutes = minutesTyped(enteredIn(event, "hours"));
    const from = enteredIn(event, "from");
    const weeks = wholeNumber(enteredIn(event, "weeks"), 1, MOST_WEEKS);
    const monday = from !== "" && dayOfWeek(from) === 0 && from > this.context.today;
    this.faults = {
      ...(extraWeeklyMinutes === undefined ? { hours: said.noHours } : {}),
      ...(monday ? {} : { from: said.noDay }),
      ...(weeks === undefined ? { weeks: said.noWeeks } : {}),
    };
    const [wrong] = Object.keys(this.faults);
    if (wrong !== undefined || extraWeeklyMinutes === undefined || weeks === undefined) {
      this.renderRoot.querySelector<HTMLInputElement>(`#${wrong}`)?.focus();
      return;
    }
    const memberId = this.members ? enteredIn(event, "member") : this.context.memberId;
    const until = addDays(from, weeks * DAYS_OF_A_WEEK);
    void this.store(memberId ?? "", { extraWeeklyMinutes, from, until });
  };

  private async store(
    memberId: string,
    extension: { extraWeeklyMinutes: number; from: string; until: string },
  ): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, memberId };
    const done = await this.command.run("propose", (key) =>
      proposeExtension(client, of, extension, key),
    );
    if (done) {
      this.renderRoot.querySelector("form")?.reset();
      emit(this, "roster-announced", { sentence: this.said.proposed });
      this.dispatchEvent(new CustomEvent("extension-proposed"));
    }
  }
}
