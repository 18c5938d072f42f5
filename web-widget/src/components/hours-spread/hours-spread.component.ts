import type { HoursDistribution } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { barLengths, groupText, type OverviewWords } from "../../roster/team-hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./hours-spread.styles.ts";

/**
 * @summary How the hours of many people are spread: a bar for each group in a table that says the same in words.
 */
export class RosterHoursSpread extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: OverviewWords;
  @property({ attribute: false }) distribution!: HoursDistribution;
  /** What the bars are about. */
  @property() caption = "";

  protected override render(): TemplateResult {
    const { groups } = this.distribution;
    const said = this.words.teamHours.overview;
    if (groups.length === 0) {
      return html`<p>${said.nobody}</p>`;
    }
    const lengths = barLengths(groups);
    return html`<table class="numbers" aria-label=${this.caption}>
      <thead class="hidden-text">
        <tr>
          <th scope="col">${said.hours}</th>
          <th scope="col">${said.picture}</th>
          <th scope="col">${said.people}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group, at) =>
            html`<tr class=${group.untilMinutes <= 0 ? "behind" : ""}>
              <th scope="row">${groupText(group, this.words)}</th>
              <td class="bar">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${lengths[at] ?? 0} height="10" />
                </svg>
              </td>
              <td class="people">${group.people}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
