import type { SeasonMonth, SeasonWay, SeasonWish } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import type { HoursOf } from "../../api/hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { seasonWish, storeSeasonWish } from "../../api/season-client.ts";
import type { Tagged } from "../../api/tagged.ts";
import { emit } from "../../events/emit.ts";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { MyHoursWords } from "../../localization/my-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate, monthName } from "../../roster/dates.ts";
import { hoursText, signedHours } from "../../roster/hours.ts";
import {
  aboutHours,
  isFixed,
  likelyYear,
  monthBars,
  monthsTold,
  percentsOf,
  seasonYears,
  spread,
} from "../../roster/season.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { ways as waysStyle } from "../../styles/ways.ts";
import "../month-bars/month-bars.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../year-choice/year-choice.ts";
import { styles } from "./season-wish.styles.ts";

const WAYS: readonly SeasonWay[] = ["LESS", "AS_CONTRACT", "MORE"];
const STALE = 412;

/**
 * @summary In which months of a year the member wishes to work less or more, and what that makes of the months while it is being chosen.
 */
export class RosterSeasonWish extends LitElement {
  static override readonly styles = [tokens, controls, fields, waysStyle, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private year = 0;
  /** What was chosen and is not stored yet. */
  @state() private draft: SeasonWay[] | undefined;

  private readonly wish = new Loading<Tagged<SeasonWish>>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    this.year ||= likelyYear(this.context.today);
    const of = this.of();
    if (of && (changed.has("context") || changed.has("year"))) {
      const { client } = this.context;
      void this.wish.start(`${of.memberId}/${this.year}`, () => seasonWish(client, of));
    }
  }

  private of(): HoursOf | undefined {
    const { team, memberId } = this.context;
    return memberId ? { teamId: team.id, memberId, year: this.year } : undefined;
  }

  private get said(): MyHoursWords["season"] {
    return myHoursLanguages[this.context.language].season;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context.memberId) {
      return nothing;
    }
    const { words } = this.context;
    const { value, problem } = this.wish;
    return html`<section class="card stack" aria-labelledby="title">
      <div class="row">
        <h3 id="title">${this.said.title}</h3>
        ${this.years()}
      </div>
      ${problemShown(words, problem, () => void this.wish.again())}
      ${value ? this.content(value.value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </section>`;
  }

  private years(): TemplateResult {
    const choose = ({ detail }: CustomEvent<number>): void => {
      this.draft = undefined;
      this.command.dismiss();
      this.year = detail;
    };
    return html`<roster-year-choice
      label=${this.said.year}
      .years=${seasonYears(this.context.today)}
      .year=${this.year}
      @year-chosen=${choose}
    ></roster-year-choice>`;
  }

  private content(wish: SeasonWish): TemplateResult {
    if (!wish.agreed) {
      return html`<p>${this.said.notAgreed}</p>`;
    }
    const ways = this.draft ?? wish.ways;
    const minutes = spread(wish.months, percentsOf(ways, wish));
    const { running, problem } = this.command;
    return html`<p>${this.said.explanation}</p>
      ${
        wish.countsFrom
          ? html`<p class="soft">
              ${this.said.countsFrom(fullDate(wish.countsFrom, this.context.language))}
            </p>`
          : nothing
      }
      <form class="stack" @submit=${this.store}>
        ${this.picture(wish, minutes)}
        <details>
          <summary>${this.said.choose}</summary>
          <div class="months">
            ${wish.months.map((month, at) =>
              this.month(month, ways[at] ?? "AS_CONTRACT", minutes[at] ?? 0),
            )}
          </div>
        </details>
        ${problemShown(this.context.words, problem, () => void this.command.retry())}
        <div class="actions">
          <button class="primary" aria-disabled=${running !== undefined || !this.draft}>
            ${running === undefined ? this.said.save : this.said.saving}
          </button>
        </div>
      </form>`;
  }

  private month(month: SeasonMonth, chosen: SeasonWay, minutes: number): TemplateResult {
    const { units } = this.context.words;
    const fixed = isFixed(month);
    const change = aboutHours(minutes - month.usualMinutes);
    return html`<fieldset class="month" ?disabled=${fixed}>
      <legend>${monthName(month.month, this.context.language, "long")}</legend>
      <div class="ways">
        ${WAYS.map(
          (way) =>
            html`<label>
              <input
                type="radio"
                name="month-${month.month}"
                value=${way}
                .checked=${way === chosen}
                @change=${() => this.choose(month.month, way)}
              />
              <span>${this.said.ways[way]}</span>
            </label>`,
        )}
      </div>
      <p class="numbers small">
        ${hoursText(aboutHours(minutes), units)}
        ${change === 0 ? nothing : html`<span class="soft">${signedHours(change, units)}</span>`}
      </p>
    </fieldset>`;
  }

  private choose(month: number, way: SeasonWay): void {
    const ways = this.draft ?? this.wish.value?.value.ways;
    this.draft = ways?.map((one, at) => (at + 1 === month ? way : one));
  }

  private picture({ year, months }: SeasonWish, minutes: readonly number[]): TemplateResult {
    const { language, words } = this.context;
    const told = monthsTold(months, minutes, { language, units: words.units });
    return html`<roster-month-bars
      .language=${language}
      .names=${this.said.bars}
      .bars=${monthBars(months, minutes)}
      label=${this.said.picture(year, told)}
    ></roster-month-bars>`;
  }

  private readonly store = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    const of = this.of();
    const { client } = this.context;
    if (!draft || !of) {
      return;
    }
    const tag = this.wish.value?.tag;
    await this.command.run("store", async (key) => {
      this.wish.set(await storeSeasonWish(client, of, { value: draft, tag }, key));
      this.draft = undefined;
      emit(this, "roster-announced", { sentence: this.said.saved });
    });
    if (this.command.problem?.problem.status === STALE) {
      // From another device: what stands now is shown before anything is chosen again.
      this.draft = undefined;
      await this.wish.again();
    }
  };
}
