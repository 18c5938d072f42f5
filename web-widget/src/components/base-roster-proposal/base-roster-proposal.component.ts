import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type {
  BaseRosterJob,
  BaseRosterLineDifference,
  BaseRosterPin,
  BaseRosterProposal,
  ChangedCell,
  Weekday,
} from "@samenrooster/contract";
import { dayIndex } from "../../roster/base-roster.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-lines/base-roster-lines.ts";
import "../base-roster-pins/base-roster-pins.ts";
import { styles } from "./base-roster-proposal.styles.ts";

/**
 * @summary What a search found: how good it is, what stays open and why, what changes for whom, and the lines, of
 *   which cells can be pinned for the next search.
 * @event pins-turned - The team lead pins the cells in `detail`, or takes their pins out where all are pinned.
 * @event pins-cleared - The team lead takes out all pins.
 */
export class RosterBaseRosterProposal extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) job!: BaseRosterJob;
  /** Whether a base roster stands with which the proposal was compared. */
  @property({ type: Boolean }) replaces = false;
  /** The keys of the cells that are pinned for the next search. */
  @property({ attribute: false }) pinned: ReadonlySet<string> = new Set();
  @property({ type: Boolean }) pinnable = false;

  protected override render(): TemplateResult | typeof nothing {
    const { proposal } = this.job;
    const { baseRoster } = this.context.words;
    return proposal
      ? html`<div class="stack close">
          ${this.figures(proposal)}
          <div>
            ${this.openShifts(proposal)} ${this.coached(proposal)} ${this.violations(proposal)}
            ${this.difference(proposal)}
            <details>
              <summary>${baseRoster.lines}</summary>
              ${this.lines(proposal)}
            </details>
          </div>
        </div>`
      : nothing;
  }

  private lines({ lines, cycleWeeks }: BaseRosterProposal): TemplateResult {
    const pass = ({ type, detail }: CustomEvent<readonly BaseRosterPin[]>): boolean =>
      this.dispatchEvent(new CustomEvent(type, { detail }));
    return this.pinnable
      ? html`<roster-base-roster-pins
          .context=${this.context}
          .lines=${lines}
          .cycleWeeks=${cycleWeeks}
          .pinned=${this.pinned}
          @pins-turned=${pass}
          @pins-cleared=${pass}
        ></roster-base-roster-pins>`
      : html`<roster-base-roster-lines
          .context=${this.context}
          .lines=${lines}
          .cycleWeeks=${cycleWeeks}
          .pinned=${this.pinned}
        ></roster-base-roster-lines>`;
  }

  private figures({
    leastUncoveredMinutes = 0,
    mostGainPercent,
  }: BaseRosterProposal): TemplateResult {
    const { baseRoster, units } = this.context.words;
    const { uncoveredMinutes, surplusMinutes, blockedRules } = this.job.progress;
    const figure = (name: string, value: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd class="numbers">${value}</dd>
      </div>`;
    return html`<dl class="figures">
        ${figure(baseRoster.uncovered, hoursText(uncoveredMinutes, units))}
        ${figure(baseRoster.surplus, hoursText(surplusMinutes, units))}
        ${figure(baseRoster.blocked, String(blockedRules))}
      </dl>
      <p class="soft small">${baseRoster.perCycle}</p>
      ${
        mostGainPercent === undefined
          ? nothing
          : html`<p>${baseRoster.mostGain(mostGainPercent)}</p>`
      }
      ${
        leastUncoveredMinutes > 0
          ? html`<p>${baseRoster.leastUncovered(hoursText(leastUncoveredMinutes, units))}</p>`
          : nothing
      }`;
  }

  private coached({ coached = [], lines }: BaseRosterProposal): TemplateResult | typeof nothing {
    const { baseRoster } = this.context.words;
    const name = (id: string): string =>
      lines.find((line) => line.memberId === id)?.displayName ?? "";
    return coached.length === 0
      ? nothing
      : html`<details open>
          <summary>${baseRoster.coached(coached.length)}</summary>
          <ul class="list">
            ${coached.map(
              ({ memberId, coachIds, followedShifts, coachShifts, shortfall }) =>
                html`<li class="break">
                  <p>
                    ${baseRoster.followed(
                      name(memberId),
                      coachIds.map(name).join(", "),
                      followedShifts,
                      coachShifts,
                    )}
                  </p>
                  ${shortfall ? html`<p class="soft small">${shortfall}</p>` : nothing}
                </li>`,
            )}
          </ul>
        </details>`;
  }

  private openShifts({ openShifts, reinforcement }: BaseRosterProposal): TemplateResult {
    const { baseRoster, level, units } = this.context.words;
    if (openShifts.length === 0) {
      return html`<p class="tag good">
        <span aria-hidden="true">✓</span>${baseRoster.openShifts(0)}
      </p>`;
    }
    return html`<details open>
      <summary>${baseRoster.openShifts(openShifts.length)}</summary>
      ${
        reinforcement
          ? html`<p>
              ${baseRoster.reinforcement(
                reinforcement.level,
                hoursText(reinforcement.weeklyMinutes, units),
                reinforcement.shifts,
              )}
            </p>`
          : nothing
      }
      <ul class="list">
        ${openShifts.map(
          (open) =>
            html`<li class="break">
              <p>
                <strong>${this.place(open.week, open.day)}</strong> · ${open.shiftType} ·
                ${level(open.requiredLevel)}
              </p>
              <p class="soft small">${open.reason}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private violations({
    ruleViolations,
    lines,
  }: BaseRosterProposal): TemplateResult | typeof nothing {
    const { baseRoster, severities, source } = this.context.words;
    if (ruleViolations.length === 0) {
      return nothing;
    }
    const names = new Map(lines.map((line) => [line.memberId, line.displayName]));
    return html`<details>
      <summary>${baseRoster.violations(ruleViolations.length)}</summary>
      <ul class="list">
        ${ruleViolations.map(
          ({ memberId, ruleViolation }) =>
            html`<li class="break">
              <p>
                <strong>${names.get(memberId)}</strong> · ${severities[ruleViolation.severity]}:
                ${ruleViolation.message}
              </p>
              <p class="soft small">${source(ruleViolation.source)}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private difference({ difference }: BaseRosterProposal): TemplateResult {
    const { baseRoster } = this.context.words;
    const changed = difference.filter(({ changedCells }) => changedCells.length > 0);
    if (!this.replaces || changed.length === 0) {
      return html`<p class="soft compared">
        ${this.replaces ? baseRoster.noDifference : baseRoster.firstRoster}
      </p>`;
    }
    return html`<details open>
      <summary>${baseRoster.difference}</summary>
      <ul class="list">
        ${changed.map((line) => this.changesOf(line))}
      </ul>
    </details>`;
  }

  private changesOf({ displayName, changedCells }: BaseRosterLineDifference): TemplateResult {
    const { baseRoster } = this.context.words;
    return html`<li class="break">
      <p><strong>${displayName}</strong> · ${baseRoster.changedDays(changedCells.length)}</p>
      <ul class="changes">
        ${changedCells.map((cell) => html`<li>${this.change(cell)}</li>`)}
      </ul>
    </li>`;
  }

  private change({ week, day, before, after }: ChangedCell): string {
    const { baseRoster } = this.context.words;
    const free = baseRoster.dayOff;
    return baseRoster.change(this.place(week, day), before ?? free, after ?? free);
  }

  private place(week: number, day: Weekday): string {
    const { words, language } = this.context;
    return `${words.week(week)}, ${weekdayName(dayIndex(day), language, "long")}`;
  }
}
