import type { HeldBackShifts } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { heldBackIn } from "../../api/extra-hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";

/**
 * @summary Whose base roster went beyond the contract when the period was rolled out, for who plans the team. Nothing is
 * shown where everything fitted.
 */
export class RosterHeldBack extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property() period = "";

  private readonly heldBack = new Loading<readonly HeldBackShifts[]>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team } = this.context;
      void this.heldBack.start(this.period, () => heldBackIn(client, team.id, this.period));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this.context;
    const { value = [], problem } = this.heldBack;
    if (problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${problem}
        .retry=${() => void this.heldBack.again()}
      ></roster-problem>`;
    }
    if (value.length === 0) {
      return nothing;
    }
    const said = extraHoursLanguages[language].heldBack;
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <p>${said.explanation}</p>
      <ul>
        ${value.map(
          ({ displayName, shifts, minutes }) =>
            html`<li>${said.line(displayName, shifts, hoursText(minutes, words.units))}</li>`,
        )}
      </ul>
    </section>`;
  }
}
