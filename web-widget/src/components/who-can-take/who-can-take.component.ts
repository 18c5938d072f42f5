import type { MemberEffect, MemberSuggestions, UnableMember } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import { whoCanTake } from "../../api/suggestions-client.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../rule-reasons/rule-reasons.ts";

/**
 * @summary Who can take a shift, best first and with the reasons, and why the others cannot.
 */
export class RosterWhoCanTake extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** The id of the shift. */
  @property() shift = "";

  private readonly suggestions = new Loading<MemberSuggestions>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("shift")) {
      const { client, team } = this.context;
      const of = { teamId: team.id, shiftId: this.shift };
      void this.suggestions.start(of.shiftId, () => whoCanTake(client, of));
    }
  }

  private get said(): SickCallsWords {
    return sickCallsLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.suggestions;
    return html`${problemShown(words, problem, () => void this.suggestions.again())}
    ${value ? this.found(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}`;
  }

  private found({ items, ableCount, unable }: MemberSuggestions): TemplateResult {
    const { said } = this;
    return html`${
      items.length === 0
        ? html`<p>${said.nobodyCan}</p>`
        : html`<p class="small">${said.able(items.length, ableCount)}</p>
            <ol class="stack close">
              ${items.map((member) => html`<li>${this.able(member)}</li>`)}
            </ol>`
    }
    ${
      unable.length > 0
        ? html`<details>
            <summary>${said.unable(unable.length)}</summary>
            <ul class="stack close">
              ${unable.map((member) => html`<li>${this.unable(member)}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
  }

  private able({ displayName, light, reasons }: MemberEffect): TemplateResult {
    return html`<p><strong class="break">${displayName}</strong></p>
      <roster-light .words=${this.context.words} .light=${light}></roster-light>
      <ul class="soft small">
        ${reasons.map(({ message }) => html`<li class="break">${message}</li>`)}
      </ul>`;
  }

  private unable({ displayName, away, ruleViolations }: UnableMember): TemplateResult {
    return html`<p><strong class="break">${displayName}</strong></p>
      ${away ? html`<p class="small">${this.said.away}</p>` : nothing}
      <roster-rule-reasons
        .context=${this.context}
        .violations=${ruleViolations}
      ></roster-rule-reasons>`;
  }
}
