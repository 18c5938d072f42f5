import type { ExtraHoursWish } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { extraHoursWish, storeExtraHoursWish } from "../../api/extra-hours-client.ts";
import { Loading } from "../../api/loading.ts";
import type { Tagged } from "../../api/tagged.ts";
import { emit } from "../../events/emit.ts";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";
import { enteredIn, everyEnteredIn } from "../../roster/entered.ts";
import {
  type ExtraWords,
  hoursTyped,
  minutesTyped,
  PARTS_OF_DAY,
  WEEKDAYS,
  wishText,
} from "../../roster/extra-hours.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./extra-hours-wish.styles.ts";

const STALE = 412;

/**
 * @summary How many hours beyond the contract the member would like to work, and when.
 */
export class RosterExtraHoursWish extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private fault = "";

  private readonly wish = new Loading<Tagged<ExtraHoursWish>>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { client, memberId } = this.context;
    if (memberId && changed.has("context")) {
      void this.wish.start(memberId, () => extraHoursWish(client, this.of(memberId)));
    }
  }

  private of(memberId: string): { teamId: string; memberId: string } {
    return { teamId: this.context.team.id, memberId };
  }

  private get words(): ExtraWords {
    const { language, words } = this.context;
    return { said: extraHoursLanguages[language], units: words.units, language };
  }

  protected override render(): TemplateResult {
    const { wish: said } = this.words.said;
    const { value, problem } = this.wish;
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <p>${said.explanation}</p>
      ${problemShown(this.context.words, problem, () => void this.wish.again())}
      ${value ? this.content(value.value) : problem ? nothing : html`<p class="soft">${this.context.words.loading}</p>`}
    </section>`;
  }

  private content(wish: ExtraHoursWish): TemplateResult {
    const { wish: said } = this.words.said;
    const { running, problem } = this.command;
    const busy = running !== undefined;
    const stands = wish.weeklyMinutes !== undefined;
    return html`<p aria-live="polite">
        ${stands ? said.now(wishText(wish, this.words)) : said.none}
      </p>
      <form class="stack close" novalidate autocomplete="off" @submit=${this.save}>
        ${this.amount(wish)} ${this.days(wish)} ${this.parts(wish)}
        <div class="fields">
          ${this.date("from", said.from, wish.from)} ${this.date("until", said.until, wish.until)}
        </div>
        <p class="hint">${said.datesHint}</p>
        ${problemShown(this.context.words, problem, () => void this.command.retry())}
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>${busy ? said.saving : said.save}</button>
          ${
            stands
              ? html`<button
                  type="button"
                  aria-disabled=${busy}
                  @click=${() => void this.store({}, said.takenBack)}
                >
                  ${said.takeBack}
                </button>`
              : nothing
          }
        </div>
      </form>`;
  }

  private amount(wish: ExtraHoursWish): TemplateResult {
    const { wish: said } = this.words.said;
    return html`<div class="field">
      <label for="hours">${said.hours}</label>
      <input
        id="hours"
        name="hours"
        type="text"
        inputmode="decimal"
        aria-describedby="hours-hint hours-fault"
        aria-invalid=${this.fault !== ""}
        .value=${hoursTyped(wish.weeklyMinutes, this.context.language)}
      />
      <span class="hint" id="hours-hint">${said.hoursHint}</span>
      <p class="fault" id="hours-fault">${this.fault}</p>
    </div>`;
  }

  private days({ days = [] }: ExtraHoursWish): TemplateResult {
    const { wish: said } = this.words.said;
    return html`<fieldset>
      <legend>${said.days}</legend>
      <p class="hint">${said.daysHint}</p>
      <div class="choices">
        ${WEEKDAYS.map((day, at) =>
          this.tick(
            "days",
            day,
            weekdayName(at, this.context.language, "long"),
            days.includes(day),
          ),
        )}
      </div>
    </fieldset>`;
  }

  private parts({ dayParts = [] }: ExtraHoursWish): TemplateResult {
    const { said } = this.words;
    return html`<fieldset>
      <legend>${said.wish.parts}</legend>
      <div class="choices">
        ${PARTS_OF_DAY.map((part) =>
          this.tick("dayParts", part, said.partsOfDay[part], dayParts.includes(part)),
        )}
      </div>
    </fieldset>`;
  }

  private tick(name: string, value: string, label: string, ticked: boolean): TemplateResult {
    return html`<label class="check">
      <input type="checkbox" name=${name} value=${value} .checked=${ticked} />
      <span>${label}</span>
    </label>`;
  }

  private date(name: string, label: string, value: string | undefined): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type="date" .value=${value ?? ""} />
    </div>`;
  }

  private readonly save = (event: Event): void => {
    event.preventDefault();
    const { said } = this.words;
    const weeklyMinutes = minutesTyped(enteredIn(event, "hours"));
    this.fault = weeklyMinutes === undefined ? said.form.noHours : "";
    if (weeklyMinutes === undefined) {
      this.renderRoot.querySelector<HTMLInputElement>("#hours")?.focus();
      return;
    }
    const days = WEEKDAYS.filter((day) => everyEnteredIn(event, "days").includes(day));
    const parts = PARTS_OF_DAY.filter((part) => everyEnteredIn(event, "dayParts").includes(part));
    const from = enteredIn(event, "from");
    const until = enteredIn(event, "until");
    const wish = {
      weeklyMinutes,
      days,
      dayParts: parts,
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    };
    void this.store(wish, said.wish.saved);
  };

  private async store(wish: ExtraHoursWish, sentence: string): Promise<void> {
    const { client, memberId } = this.context;
    const seen = this.wish.value;
    if (!memberId || !seen) {
      return;
    }
    const stored = await this.command.run("store", async (key) => {
      this.wish.set(
        await storeExtraHoursWish(client, this.of(memberId), { value: wish, tag: seen.tag }, key),
      );
    });
    if (stored) {
      emit(this, "roster-announced", { sentence });
    } else if (this.command.problem?.problem.status === STALE) {
      void this.wish.again();
    }
  }
}
