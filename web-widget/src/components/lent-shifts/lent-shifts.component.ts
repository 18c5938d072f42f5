import type { OpenShift, PlannedHours, RosterPeriod, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { lentShifts } from "../../api/lending-client.ts";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import { lentShiftsLanguages } from "../../localization/lent-shifts-languages.ts";
import type { LentShiftsWords } from "../../localization/lent-shifts-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type LendingTeam, teamAndPlace, teamsByPeriod } from "../../roster/lent-shifts.ts";
import { groupOpenShifts } from "../../roster/open-shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { LongLists } from "../long-list/long-lists.ts";
import "../not-for-me/not-for-me.ts";
import { styles } from "../open-shifts/open-shifts.styles.ts";
import { Picking } from "../open-shifts/picking.ts";
import { justTaken, pickingItem, pickingProblems } from "../open-shifts/picking-shown.ts";

/** As many are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 10;

/**
 * @summary Open shifts of the teams that lend people with the member's own, each with its team; nothing where there are none.
 * @event roster-shift-picked - An open shift was picked.
 * @event roster-shift-withdrawn - A pick was given back.
 */
export class RosterLentShifts extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The period of the member's own team on whose days they are. */
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) news = 0;
  /** What the member has planned since a pick in her own team: with it the rules say otherwise. */
  @property({ attribute: false }) planned: PlannedHours | undefined;
  /** Picks that wait for a connection. */
  @property({ attribute: false }) waiting: readonly WaitingPick[] = [];

  private readonly teams = new Map<string, LendingTeam>();
  private readonly picking = new Picking(this, ({ periodId }) => this.teams.get(periodId));
  private readonly lists = new LongLists(this, FIRST_SHOWN);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { from, until } = this.period;
      const subject = `${this.context.team.id}/${from}/${until}`;
      void this.picking.start(subject, () => this.read(from, until));
    } else if (changed.has("news") || changed.has("planned")) {
      void this.picking.lookAgain();
    }
  }

  private get said(): LentShiftsWords {
    return lentShiftsLanguages[this.context.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { picking, said } = this;
    const shown = picking.shown ?? [];
    // Before anything is known, the banner above all screens says that there is no connection.
    const silent = picking.problem?.slug === "unreachable" && shown.length === 0;
    if (shown.length === 0 && !picking.lost && (silent || !picking.problem)) {
      return nothing;
    }
    return html`<section class="stack" aria-labelledby="title">
      <div>
        <h2 id="title" tabindex="-1">${said.title}</h2>
        <p class="soft small">${said.explanation}</p>
      </div>
      ${pickingProblems(picking)} ${shown.length > 0 ? this.shifts(shown) : nothing}
    </section>`;
  }

  private shifts(shown: readonly OpenShift[]): TemplateResult {
    const { picking, said } = this;
    const forMe = shown.filter(({ pickable }) => pickable);
    const notForMe = shown.filter(({ pickable }) => !pickable);
    const count = forMe.filter(({ shift }) => !picking.isMine(shift.id)).length;
    return html`<p>${count === 0 ? said.noneFit : said.canPick(count)}</p>
      ${justTaken(picking)} ${forMe.length > 0 ? this.list(forMe) : nothing}
      ${
        notForMe.length > 0
          ? html`<roster-not-for-me
              .context=${this.context}
              .openShifts=${notForMe}
              .whose=${this.whose}
            ></roster-not-for-me>`
          : nothing
      }`;
  }

  private list(openShifts: readonly OpenShift[]): TemplateResult {
    const { picking } = this;
    const groups = groupOpenShifts(openShifts, ({ shift }) => picking.wasTouched(shift.id));
    return this.lists.draw("open", groups, {
      key: ({ first }) => first.shift.id,
      item: (group) =>
        pickingItem(picking, group, {
          whose: html`<span class="tag break">${this.whose(group.first.shift)}</span>`,
        }),
      showAll: (count) => this.said.showAll(count),
    });
  }

  private readonly whose = ({ periodId }: Shift): string | undefined => {
    const team = this.teams.get(periodId);
    return team && teamAndPlace(team);
  };

  private async read(from: string, until: string): Promise<OpenShift[]> {
    const { client, team } = this.context;
    const lent = await lentShifts(client, { teamId: team.id, from, until });
    teamsByPeriod(lent).forEach(([periodId, other]) => this.teams.set(periodId, other));
    return lent.map(({ openShift }) => openShift);
  }
}
