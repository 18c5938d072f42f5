import type { MemberSide, RosterChange, RosterChangeEffects } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { changeEffects } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import { changeDecisionsLanguages } from "../../localization/change-decisions-languages.ts";
import type { ChangeDecisionsWords } from "../../localization/change-decisions-words.ts";
import { hoursFactsOf } from "../../roster/change-decisions.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./change-sides.styles.ts";

/**
 * @summary What a roster change does to each whom it concerns: shifts, rules and hours.
 */
export class RosterChangeSides extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) change!: RosterChange;

  private readonly effects = new Loading<RosterChangeEffects>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("change")) {
      const { client, team } = this.context;
      const of = { teamId: team.id, changeId: this.change.id };
      void this.effects.start(of.changeId, () => changeEffects(client, of));
    }
  }

  private get said(): ChangeDecisionsWords {
    return changeDecisionsLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.effects;
    return html`${problemShown(words, problem, () => void this.effects.again())}
    ${
      value
        ? html`<ul class="sides">
            ${value.sides.map((side) => html`<li>${this.side(side)}</li>`)}
          </ul>`
        : problem
          ? nothing
          : html`<p class="soft">${words.loading}</p>`
    }`;
  }

  private side({ displayName, gives, takes, check }: MemberSide): TemplateResult {
    const { said, context } = this;
    const { caused, solved, light, hours } = check;
    return html`<p><strong class="break">${displayName}</strong></p>
      ${gives.map((shift) => html`<p class="small">${said.gives(shiftSentence(shift, context))}</p>`)}
      ${takes.map((shift) => html`<p class="small">${said.takes(shiftSentence(shift, context))}</p>`)}
      <roster-light
        .words=${context.words}
        .light=${light}
        ?brief=${caused.length > 0}
      ></roster-light>
      ${
        caused.length > 0
          ? html`<roster-rule-reasons
              .context=${context}
              .violations=${caused}
            ></roster-rule-reasons>`
          : nothing
      }
      ${
        solved.length > 0
          ? html`<p class="small">
              <span class="tag good"
                ><span aria-hidden="true">✓</span>${said.solved(solved.length)}</span
              >
            </p>`
          : nothing
      }
      ${
        hours
          ? html`<ul class="soft small numbers">
              ${hoursFactsOf(hours, said, context).map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }`;
  }
}
