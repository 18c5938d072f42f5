import type { SickCall } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { endSickCall } from "../../api/sick-call-client.ts";
import { emit } from "../../events/emit.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, longDate } from "../../roster/dates.ts";
import { enteredIn } from "../../roster/entered.ts";
import { isOvertaken, withRefusals } from "../../roster/refusals.ts";
import { MOST_DAYS_AHEAD } from "../../roster/sick-calls.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary Says that a member is back, or on which day she is expected now.
 * @event call-ended - It was stored; `detail` is the sentence that says so.
 * @event call-overtaken - It was ended or refused before.
 * @event ending-dropped - It stays as it is.
 */
export class RosterSickCallEnd extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) call!: SickCall;

  @state() private isBack = true;
  @state() private fault = "";

  @query("input") private first!: HTMLInputElement | null;

  private readonly command = new Command(this);

  override focus(): void {
    this.first?.focus();
  }

  private get said(): SickCallsWords["end"] {
    return sickCallsLanguages[this.context.language].end;
  }

  protected override render(): TemplateResult {
    const { said, context } = this;
    const { refusals } = sickCallsLanguages[context.language];
    const busy = this.command.running !== undefined;
    return html`<form class="stack close" novalidate autocomplete="off" @submit=${this.end}>
      <fieldset>
        <legend><strong class="break">${said.title(this.call.displayName)}</strong></legend>
        ${this.choice(said.isBack, true)} ${this.choice(said.expected, false)}
      </fieldset>
      <div class="field">
        <label for="day">${said.day}</label>
        <input
          id="day"
          name="day"
          type="date"
          value=${context.today}
          aria-describedby="fault"
          aria-invalid=${this.fault !== ""}
        />
        <p class="fault" id="fault">${this.fault}</p>
      </div>
      ${problemShown(
        withRefusals(context.words, refusals),
        this.command.problem,
        () => void this.command.retry(),
      )}
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>${busy ? said.saving : said.save}</button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("ending-dropped"))}>
          ${said.cancel}
        </button>
      </div>
    </form>`;
  }

  private choice(label: string, isBack: boolean): TemplateResult {
    return html`<label class="check">
      <input
        type="radio"
        name="how"
        .checked=${this.isBack === isBack}
        @change=${() => (this.isBack = isBack)}
      />
      <span>${label}</span>
    </label>`;
  }

  private readonly end = (event: Event): void => {
    event.preventDefault();
    const { today } = this.context;
    const day = enteredIn(event, "day");
    const least = this.isBack ? today : addDays(today, 1);
    const fits = day >= least && (this.isBack || day <= addDays(today, MOST_DAYS_AHEAD));
    this.fault = fits ? "" : this.isBack ? this.said.wrongBack : this.said.wrongExpected;
    if (fits) {
      void this.store(day, this.isBack);
    } else {
      this.renderRoot.querySelector<HTMLInputElement>("#day")?.focus();
    }
  };

  private async store(firstDayBack: string, isBack: boolean): Promise<void> {
    const { client, team, language } = this.context;
    const { id, displayName } = this.call;
    await this.command.run("end", async (key) => {
      const of = { teamId: team.id, sickCallId: id };
      await endSickCall(client, of, { firstDayBack, isBack }, key);
      const day = longDate(firstDayBack, language);
      const detail = isBack ? this.said.ended(displayName, day) : this.said.moved(displayName, day);
      emit(this, "roster-announced", { sentence: detail });
      this.dispatchEvent(new CustomEvent("call-ended", { detail }));
    });
    if (isOvertaken(this.command.problem)) {
      this.dispatchEvent(new CustomEvent("call-overtaken", { detail: this.command.problem }));
    }
  }
}
