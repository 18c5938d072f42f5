import type { OpenShift, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { groupOpenShifts, type OpenShiftGroup } from "../../roster/open-shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import "../rule-reasons/rule-reasons.ts";
import "../shift-line/shift-line.ts";
import { styles } from "./not-for-me.styles.ts";

/**
 * @summary Open shifts that the member cannot pick, folded per day, each with the rule that stands in the way.
 */
export class RosterNotForMe extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) openShifts: readonly OpenShift[] = [];
  /** Says whose a shift is, where that is not the member's own team. */
  @property({ attribute: false }) whose: (shift: Shift) => string | undefined = () => undefined;

  protected override render(): TemplateResult {
    const { openShifts } = this.context.words;
    return html`<details open>
      <summary>${openShifts.notForMe(this.openShifts.length)}</summary>
      <p class="soft why">${openShifts.notForMeWhy}</p>
      ${repeat(
        groupBy(this.openShifts, ({ shift }) => shift.date),
        ([date]) => date,
        ([date, ofDay]) => this.day(date, ofDay),
      )}
    </details>`;
  }

  // Folded, so that a phone shows weeks of it at a glance; what was opened stays open.
  private day(date: string, ofDay: readonly OpenShift[]): TemplateResult {
    const { words, language } = this.context;
    return html`<details class="day">
      <summary>${words.openShifts.notForMeOn(longDate(date, language), ofDay.length)}</summary>
      <ul class="list">
        ${groupOpenShifts(ofDay, () => false).map((group) => this.item(group))}
      </ul>
    </details>`;
  }

  private item({ first, count }: OpenShiftGroup): TemplateResult {
    const { words } = this.context;
    const agreed = first.againstAgreement ?? [];
    const whose = this.whose(first.shift);
    return html`<li>
      <roster-shift-line dateless level .context=${this.context} .shift=${first.shift}>
        <span class="tag plain">${words.placeCount(count)}</span>
        ${whose ? html`<span class="tag break">${whose}</span>` : nothing}
        ${
          first.light
            ? html`<roster-light
                .words=${words}
                .light=${first.light}
                ?brief=${first.ruleViolations.length > 0}
              ></roster-light>`
            : nothing
        }
        ${
          first.ruleViolations.length > 0
            ? html`<roster-rule-reasons
                .context=${this.context}
                .violations=${first.ruleViolations}
              ></roster-rule-reasons>`
            : first.light?.reason || agreed.length > 0
              ? nothing
              : html`<p class="small">${words.openShifts.noReason}</p>`
        }
        ${agreed.map(({ message }) => html`<p class="small">${message}</p>`)}
      </roster-shift-line>
    </li>`;
  }
}
