import type { CompletionMember, CompletionProposal } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import {
  byDisappointment,
  changedPicks,
  gainOf,
  givenShifts,
  isTouched,
} from "../../roster/completion.ts";
import type { RosterContext } from "../../roster/context.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "../base-roster-proposal/base-roster-proposal.styles.ts";
import "../completion-person/completion-person.ts";

/**
 * @summary What a search for a completion found: how good it is, what stays open and why, and what it means for each.
 */
export class RosterCompletionProposal extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) proposal!: CompletionProposal;

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  protected override render(): TemplateResult {
    const { proposal, said } = this;
    const gain = gainOf(proposal);
    return html`<div class="stack close">
      <p>${said.nothingChanged}</p>
      ${this.figures()}
      <p>
        ${gain === undefined ? said.boundUnknown : this.context.words.baseRoster.mostGain(gain)}
      </p>
      ${proposal.remarks.map((remark) => html`<p class="note break">${remark}</p>`)}
      <div>${this.open()} ${this.costs()}</div>
      ${this.people()}
    </div>`;
  }

  private figures(): TemplateResult {
    const { proposal, said } = this;
    const { wishesKept, openShifts } = proposal;
    const figure = (name: string, value: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd class="numbers">${value}</dd>
      </div>`;
    return html`<dl class="figures">
      ${figure(said.given, String(givenShifts(proposal)))}
      ${figure(said.stayOpen, String(openShifts.length))}
      ${figure(said.picksChanged, String(changedPicks(proposal)))}
      ${
        wishesKept
          ? html`${figure(said.wishesMean, said.percent(wishesKept.meanPercent))}
            ${figure(said.wishesWorst, said.percent(wishesKept.worstPercent))}`
          : nothing
      }
    </dl>`;
  }

  private open(): TemplateResult | typeof nothing {
    const { openShifts } = this.proposal;
    return openShifts.length === 0
      ? nothing
      : html`<details open>
          <summary>${this.said.openTitle(openShifts.length)}</summary>
          <ul class="list">
            ${openShifts.map(
              ({ shift, reason }) =>
                html`<li class="break">
                  <p>${openShiftSentence(shift, this.context)}</p>
                  <p class="soft small">${reason}</p>
                </li>`,
            )}
          </ul>
        </details>`;
  }

  private costs(): TemplateResult | typeof nothing {
    const { costs } = this.proposal;
    return costs.length === 0
      ? nothing
      : html`<details>
          <summary>${this.said.costs}</summary>
          <ul>
            ${costs.map(({ name }) => html`<li class="small break">${name}</li>`)}
          </ul>
        </details>`;
  }

  private people(): TemplateResult {
    const members = byDisappointment(this.proposal.members);
    const touched = members.filter(isTouched);
    const untouched = members.length - touched.length;
    return html`<h4>${this.said.peopleTitle}</h4>
      ${touched.length > 0 ? this.list(touched) : nothing}
      ${untouched > 0 ? html`<p class="soft">${this.said.unchanged(untouched)}</p>` : nothing}`;
  }

  private list(members: readonly CompletionMember[]): TemplateResult {
    return html`<ul class="list">
      ${repeat(
        members,
        ({ memberId }) => memberId,
        (member) =>
          html`<li>
            <roster-completion-person
              .context=${this.context}
              .member=${member}
            ></roster-completion-person>
          </li>`,
      )}
    </ul>`;
  }
}
