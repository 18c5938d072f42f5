import type { SeasonMonth, SeasonProfile, SeasonProfileDocument } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { seasonProfile, storeSeasonProfile } from "../../api/season-client.ts";
import type { Tagged } from "../../api/tagged.ts";
import { emit } from "../../events/emit.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { TeamHoursWords } from "../../localization/team-hours-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate, monthName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import {
  aboutHours,
  isFixed,
  likelyYear,
  monthBars,
  monthsTold,
  ORDINARY,
  seasonYears,
  spread,
} from "../../roster/season.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../month-bars/month-bars.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../year-choice/year-choice.ts";
import { styles } from "./team-season.styles.ts";

const MOST_PERCENT = 200;
const STEP = 5;
const STALE = 412;

/**
 * @summary How the team spreads the hours of a year over its months, and what that means for a contract while it is being chosen.
 */
export class RosterTeamSeason extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private year = 0;
  /** What was chosen and is not stored yet. */
  @state() private draft: SeasonProfileDocument | undefined;

  private readonly profile = new Loading<Tagged<SeasonProfile>>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    this.year ||= likelyYear(this.context.today);
    if (changed.has("context") || changed.has("year")) {
      const { client, team } = this.context;
      const of = { teamId: team.id, year: this.year };
      void this.profile.start(`${team.id}/${this.year}`, () => seasonProfile(client, of));
    }
  }

  private get said(): TeamHoursWords["season"] {
    return teamHoursLanguages[this.context.language].season;
  }

  private get shown(): SeasonProfileDocument | undefined {
    return this.draft ?? this.profile.value?.value;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.profile;
    return html`<section class="card stack" aria-labelledby="title">
      <div class="row">
        <h3 id="title">${this.said.title}</h3>
        ${this.years()}
      </div>
      ${problemShown(words, problem, () => void this.profile.again())}
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

  private content(profile: SeasonProfile): TemplateResult {
    if (!profile.agreed) {
      return html`<p>${this.said.notAgreed}</p>`;
    }
    const { monthPercents } = this.shown ?? profile;
    const minutes = spread(profile.months, monthPercents);
    const weekly = hoursText(profile.weeklyMinutes, this.context.words.units);
    return html`<p>${this.said.explanation}</p>
      ${
        profile.countsFrom
          ? html`<p class="soft">
              ${this.said.countsFrom(fullDate(profile.countsFrom, this.context.language))}
            </p>`
          : nothing
      }
      <form class="stack" @submit=${this.store}>
        <fieldset class="stack close" ?disabled=${!this.context.leads}>
          <legend class="legend">${this.said.months(weekly)}</legend>
          <div class="months">
            ${profile.months.map((month, at) =>
              this.month(month, monthPercents[at] ?? ORDINARY, minutes[at] ?? 0),
            )}
          </div>
        </fieldset>
        ${this.picture(profile, minutes, weekly)} ${this.band(profile)} ${this.actions(profile)}
      </form>`;
  }

  private month(month: SeasonMonth, percent: number, minutes: number): TemplateResult {
    const name = monthName(month.month, this.context.language, "long");
    const hours = hoursText(aboutHours(minutes), this.context.words.units);
    const id = `month-${month.month}`;
    return html`<div class="month">
      <label for=${id}>${name}</label>
      <input
        id=${id}
        type="range"
        min="0"
        max=${MOST_PERCENT}
        step=${STEP}
        .value=${String(percent)}
        aria-valuetext=${this.said.monthValue(percent, hours)}
        ?disabled=${isFixed(month)}
        @input=${({ target }: Event) =>
          this.choose(month.month, Number((target as HTMLInputElement).value))}
      />
      <span class="numbers" aria-hidden="true"><b>${percent} %</b> ${hours}</span>
    </div>`;
  }

  private choose(month: number, percent: number): void {
    const { shown } = this;
    if (shown) {
      const monthPercents = shown.monthPercents.map((one, at) =>
        at + 1 === month ? percent : one,
      );
      this.draft = { monthPercents, bandPercent: shown.bandPercent };
    }
  }

  private picture(
    { year, months }: SeasonProfile,
    minutes: readonly number[],
    weekly: string,
  ): TemplateResult {
    const { language, words } = this.context;
    const told = monthsTold(months, minutes, { language, units: words.units });
    return html`<roster-month-bars
      .language=${language}
      .names=${this.said.bars}
      .bars=${monthBars(months, minutes)}
      label=${this.said.picture(weekly, year, told)}
    ></roster-month-bars>`;
  }

  private band({ mostBandPercent, bandPercent }: SeasonProfile): TemplateResult {
    const chosen = this.shown?.bandPercent ?? bandPercent;
    const choose = ({ target }: Event): void => {
      const { shown } = this;
      if (shown) {
        const band = Number((target as HTMLSelectElement).value);
        this.draft = { monthPercents: shown.monthPercents, bandPercent: band };
      }
    };
    const most = Math.max(mostBandPercent, chosen);
    return html`<div class="field">
      <label for="band">${this.said.band}</label>
      <select
        id="band"
        aria-describedby="band-hint"
        ?disabled=${!this.context.leads}
        @change=${choose}
      >
        ${Array.from({ length: most + 1 }, (_, percent) => percent).map(
          (percent) =>
            html`<option value=${percent} ?selected=${percent === chosen}>${percent} %</option>`,
        )}
      </select>
      <span class="hint" id="band-hint">${this.said.bandHint(mostBandPercent)}</span>
    </div>`;
  }

  private actions(profile: SeasonProfile): TemplateResult | typeof nothing {
    if (!this.context.leads) {
      return nothing;
    }
    const { problem, running } = this.command;
    const even = (): void => {
      const { bandPercent } = this.shown ?? profile;
      this.draft = { monthPercents: profile.months.map(() => ORDINARY), bandPercent };
    };
    return html`${problemShown(this.context.words, problem, () => void this.command.retry())}
      <div class="actions">
        <button class="primary" aria-disabled=${running !== undefined || !this.draft}>
          ${running === undefined ? this.said.save : this.said.saving}
        </button>
        <button type="button" @click=${even}>${this.said.even}</button>
      </div>`;
  }

  private readonly store = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    const { client, team } = this.context;
    if (!draft) {
      return;
    }
    const of = { teamId: team.id, year: this.year };
    const tag = this.profile.value?.tag;
    await this.command.run("store", async (key) => {
      this.profile.set(await storeSeasonProfile(client, of, { value: draft, tag }, key));
      this.draft = undefined;
      emit(this, "roster-announced", { sentence: this.said.saved });
    });
    if (this.command.problem?.problem.status === STALE) {
      // Somebody else was faster: what stands now is shown before anything is chosen again.
      this.draft = undefined;
      await this.profile.again();
    }
  };
}
