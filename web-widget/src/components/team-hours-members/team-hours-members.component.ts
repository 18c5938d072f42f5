import type { MemberSummary } from "@samenrooster/contract";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import { teamMembers } from "../../api/team-client.ts";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";

/**
 * @summary The members of a team with their contract hours.
 */
export class RosterTeamHoursMembers extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;

  private readonly members = new Loading<MemberSummary[]>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.members.start(team.id, () => teamMembers(client, team.id));
    }
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    const { value, problem } = this.members;
    if (problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${problem}
        .retry=${() => void this.members.again()}
      ></roster-problem>`;
    }
    if (!value) {
      return html`<p class="soft">${words.loading}</p>`;
    }
    const said = teamHoursLanguages[language].members;
    return html`<section class="card stack close">
      <p>${said.explanation}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${said.name}</th>
            <th scope="col">${said.contract}</th>
          </tr>
        </thead>
        <tbody>
          ${value.map(
            ({ displayName, contractWeeklyMinutes }) =>
              html`<tr>
                <th scope="row" class="break">${displayName}</th>
                <td>
                  ${
                    contractWeeklyMinutes === undefined
                      ? said.none
                      : hoursText(contractWeeklyMinutes, words.units)
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
