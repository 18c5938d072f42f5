import type { RosterPeriod, TeamRoster } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { approvalOverview, periodOf } from "../../api/approval-client.ts";
import { Loading } from "../../api/loading.ts";
import { agreementStandings, wishesOfTeam } from "../../api/round-client.ts";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import {
  lackingMinutes,
  roundMembers,
  type RoundMember,
  type RoundRead,
} from "../../roster/round.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./round-members.styles.ts";

/** As many are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 20;

type Read = Omit<RoundRead, "roster">;

/**
 * @summary Who has picked and wished in a round and who has not, with the hours and what the team agreed.
 */
export class RosterRoundMembers extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) roster!: TeamRoster;

  private readonly lists = new LongLists(this, FIRST_SHOWN);

  private readonly read = new Loading<Read>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("roster")) {
      const { client } = this.context;
      const of = periodOf(this.period);
      void this.read.start(of.periodId, async () => {
        const [overview, standings, wishes] = await Promise.all([
          approvalOverview(client, of),
          agreementStandings(client, of),
          this.period.phase === "WISHING" ? undefined : wishesOfTeam(client, of),
        ]);
        return { lines: overview.lines, standings, wishes };
      });
    }
  }

  private get said(): RoundWords["members"] {
    return roundLanguages[this.context.language].members;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.read;
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title">${this.said.title}</h3>
      ${problemShown(words, problem, () => void this.read.again())}
      ${value ? this.all(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </section>`;
  }

  private all(read: Read): TemplateResult {
    const { said } = this;
    const members = roundMembers({ ...read, roster: this.roster });
    if (members.length === 0) {
      return html`<p>${said.nobody}</p>`;
    }
    return html`${this.inShort(members, read)}
    ${this.lists.draw("members", members, {
      key: ({ memberId }) => memberId,
      item: (member) => html`<li class="member">${this.member(member)}</li>`,
      showAll: (count) => said.showAll(count),
    })}`;
  }

  /** Who was not heard of yet, counted. */
  private inShort(members: readonly RoundMember[], { wishes }: Read): TemplateResult {
    const { said } = this;
    const notPicked = members.filter(({ picked }) => picked === 0).length;
    const notWished = members.filter((member) => member.wishes === 0).length;
    return html`<p class="actions">
        ${
          this.isPicked
            ? notPicked > 0
              ? this.tag("warn", "○", said.notPicked(notPicked))
              : this.tag("good", "✓", said.allPicked)
            : nothing
        }
        ${wishes && notWished > 0 ? this.tag("plain", "○", said.notWished(notWished)) : nothing}
      </p>
      ${wishes ? nothing : html`<p>${said.wishesHidden}</p>`}`;
  }

  /** Whether anybody could have picked by now. */
  private get isPicked(): boolean {
    return this.period.phase !== "WISHING";
  }

  private tag(look: string, sign: string, text: string): TemplateResult {
    return html`<span class="tag ${look}"><span aria-hidden="true">${sign}</span>${text}</span>`;
  }

  private member(member: RoundMember): TemplateResult {
    const { said } = this;
    const { displayName, picked, wishes, note } = member;
    return html`<strong class="break">${displayName}</strong>
      <div class="stack said">
        <p class="actions">
          ${
            this.isPicked
              ? picked > 0
                ? this.tag("plain", "✓", said.picked(picked))
                : this.tag("warn", "○", said.nothingPicked)
              : nothing
          }
          ${
            wishes === undefined
              ? nothing
              : wishes > 0
                ? this.tag("plain", "✓", said.wishes(wishes))
                : this.tag("plain", "○", said.noWishes)
          }
        </p>
        ${this.standing(member)}
        ${
          note
            ? html`<blockquote class="small break">
                <p class="soft">${said.note}</p>
                <p>${note}</p>
              </blockquote>`
            : nothing
        }
      </div>
      ${this.hours(member)}`;
  }

  private standing({ standing }: RoundMember): TemplateResult | typeof nothing {
    if (!standing) {
      return nothing;
    }
    const { light, shifts, maximumShifts } = standing;
    return html`${
      maximumShifts === undefined
        ? nothing
        : html`<p class="soft small numbers">${this.said.maximumShifts(shifts, maximumShifts)}</p>`
    }
    ${
      light.colour === "GREEN"
        ? nothing
        : html`<roster-light .words=${this.context.words} .light=${light}></roster-light>`
    }`;
  }

  /** The plan beside the contract, as a bar and in words. */
  private hours(member: RoundMember): TemplateResult {
    const { said } = this;
    const { units } = this.context.words;
    const { line } = member;
    if (!line) {
      return html`<p></p>`;
    }
    const { plannedMinutes, contractMinutes } = line;
    const lacking = lackingMinutes(member);
    const above = plannedMinutes - contractMinutes;
    return html`<div class="hours">
      <progress
        max=${Math.max(1, contractMinutes)}
        .value=${Math.min(plannedMinutes, contractMinutes)}
        aria-label=${said.hours(hoursText(plannedMinutes, units), hoursText(contractMinutes, units))}
      ></progress>
      <p class="small numbers">
        ${said.hours(hoursText(plannedMinutes, units), hoursText(contractMinutes, units))}
      </p>
      ${
        lacking > 0
          ? html`<p class="soft small numbers">${said.lacking(hoursText(lacking, units))}</p>`
          : above > 0
            ? html`<p class="soft small numbers">${said.above(hoursText(above, units))}</p>`
            : nothing
      }
    </div>`;
  }
}
