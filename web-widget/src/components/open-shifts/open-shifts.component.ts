import type { OpenShift, PeriodCoverage, RosterPeriod, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { elementsLater } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import type { RosterContext } from "../../roster/context.ts";
import { mondayOf, shortDate, weekNumber } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { hoursText } from "../../roster/hours.ts";
import { groupOpenShifts } from "../../roster/open-shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../not-for-me/not-for-me.ts";
import "../period-remarks/period-remarks.ts";
import "../planned-hours/planned-hours.ts";
import "../shift-worth/shift-worth.ts";
import { Picking } from "./picking.ts";
import { justTaken, pickingItem, pickingProblems } from "./picking-shown.ts";
import { styles } from "./open-shifts.styles.ts";

const fetchLentShifts = (): Promise<true> =>
  elementsLater(() => import("../lent-shifts/lent-shifts.ts"));

/**
 * @summary What the member can pick, what stands in the way of the rest, and the effect on the planned hours.
 * @event roster-shift-picked - An open shift was picked.
 * @event roster-shift-withdrawn - A pick was given back.
 */
export class RosterOpenShifts extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) news = 0;
  /** Picks that wait for a connection. */
  @property({ attribute: false }) waiting: readonly WaitingPick[] = [];

  /** How often something was picked or given back in other teams. */
  @state() private elsewhere = 0;

  private readonly picking = new Picking(this);
  private readonly coverage = new Loading<PeriodCoverage>(this);
  private readonly lent = new Loading<true>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team } = this.context;
      const { id } = this.period;
      const subject = `${team.id}/${id}`;
      void this.picking
        .start(subject, () => client.openShifts(team.id, id))
        .then(() => this.lookElsewhere());
      void this.coverage.start(subject, () => client.coverage(team.id, id));
    } else if (changed.has("news")) {
      void this.picking.lookAgain();
      void this.coverage.again();
      this.lookElsewhere();
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { openShifts, shown, hours } = this.picking;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.openShifts.title}</h2>
      <roster-planned-hours
        .context=${this.context}
        .period=${this.period}
        .known=${hours}
        .news=${this.elsewhere}
      ></roster-planned-hours>
      ${
        this.period.phase === "PICKING"
          ? html`<roster-period-remarks
              .context=${this.context}
              .period=${this.period}
            ></roster-period-remarks>`
          : nothing
      }
      ${pickingProblems(this.picking)} ${shown ? this.shifts(shown) : nothing}
      ${openShifts.busy && !shown ? html`<p class="soft">${words.loading}</p>` : nothing}
      ${
        this.lent.value && this.mayBeLent
          ? html`<roster-lent-shifts
              .context=${this.context}
              .period=${this.period}
              .news=${this.news}
              .planned=${hours}
              .waiting=${this.waiting}
              @roster-shift-picked=${this.pickedElsewhere}
              @roster-shift-withdrawn=${this.pickedElsewhere}
            ></roster-lent-shifts>`
          : nothing
      }
    </div>`;
  }

  /** Only once a member can use her own list; without a connection it is tried again with the next news. */
  private lookElsewhere(): void {
    if (this.mayBeLent && !this.lent.value) {
      void this.lent.start("", fetchLentShifts);
    }
  }

  private get mayBeLent(): boolean {
    const { memberId, today } = this.context;
    return memberId !== undefined && this.period.until > today;
  }

  /** Her hours are counted in all teams, and so are the rules. */
  private readonly pickedElsewhere = (): void => {
    this.elsewhere++;
    void this.picking.openShifts.again();
  };

  private shifts(shown: readonly OpenShift[]): TemplateResult {
    const { words } = this.context;
    const notNow = words.openShifts.notNow[this.period.phase];
    if (notNow) {
      return html`<p class="note">${notNow}</p>`;
    }
    const forMe = shown.filter((open) => open.pickable);
    const notForMe = shown.filter((open) => !open.pickable);
    return html`
      ${this.summary(shown, forMe)} ${justTaken(this.picking)}
      ${groupBy(forMe, (open) => mondayOf(open.shift.date)).map(([monday, week]) =>
        this.week(monday, week),
      )}
      ${
        notForMe.length > 0
          ? html`<roster-not-for-me
              .context=${this.context}
              .openShifts=${notForMe}
            ></roster-not-for-me>`
          : nothing
      }
    `;
  }

  private summary(shown: readonly OpenShift[], forMe: readonly OpenShift[]): TemplateResult {
    const { openShifts } = this.context.words;
    if (shown.length === 0) {
      return html`<div class="card">
        <p>${openShifts.none}</p>
        <p class="soft">${openShifts.noneNext}</p>
      </div>`;
    }
    const count = forMe.filter((open) => !this.picking.isMine(open.shift.id)).length;
    return html`<p>${count === 0 ? openShifts.noneFit : openShifts.canPick(count)}</p>`;
  }

  private week(monday: string, openShifts: readonly OpenShift[]): TemplateResult {
    const { words, language } = this.context;
    const groups = groupOpenShifts(openShifts, ({ shift }) => this.picking.wasTouched(shift.id));
    return html`<section class="stack close">
      <h3>
        ${words.week(weekNumber(monday))}
        <span class="soft small">${words.from} ${shortDate(monday, language)}</span>
      </h3>
      <ul class="list">
        ${repeat(
          groups,
          ({ first }) => first.shift.id,
          (group) =>
            pickingItem(this.picking, group, {
              before: this.dayShort(group.first.shift),
              after: html`<roster-shift-worth
                .context=${this.context}
                .shift=${group.first.shift}
              ></roster-shift-worth>`,
            }),
        )}
      </ul>
    </section>`;
  }

  /** How much the day still lacks, where it lacks anything. */
  private dayShort({ date }: Shift): TemplateResult | typeof nothing {
    const { words } = this.context;
    const minutes =
      this.coverage.value?.days.find((day) => day.date === date)?.shortfallMinutes ?? 0;
    return minutes > 0
      ? html`<span class="small"
          >${words.openShifts.dayShort(hoursText(minutes, words.units))}</span
        >`
      : nothing;
  }
}
