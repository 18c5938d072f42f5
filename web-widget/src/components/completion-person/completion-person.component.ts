import type { CompletionMember, ReasonedShift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import { wishText } from "../../roster/completion.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./completion-person.styles.ts";

/**
 * @summary What a completion means for one person: shifts that come, picks that do not stand and wishes that are not met,
 * each with its reason, and the hours.
 */
export class RosterCompletionPerson extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) member!: CompletionMember;

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  protected override render(): TemplateResult {
    const { added, givenUp, wishesKept, wishesNotMet = [], hours, ruleViolations } = this.member;
    const { units } = this.context.words;
    const { said } = this;
    return html`<details ?open=${givenUp.length > 0}>
      <summary>
        <span class="break">${this.member.displayName}</span>
        ${added.length > 0 ? this.tag("good", "+", said.gets(added.length)) : nothing}
        ${givenUp.length > 0 ? this.tag("bad", "−", said.loses(givenUp.length)) : nothing}
        ${wishesNotMet.length > 0 ? this.tag("warn", "!", said.missed(wishesNotMet.length)) : nothing}
      </summary>
      <div class="stack close body">
        <p class="small numbers">
          ${said.hours(
            hoursText(hours.beforeMinutes, units),
            hoursText(hours.afterMinutes, units),
            hoursText(hours.targetMinutes, units),
          )}
        </p>
        ${
          wishesKept === undefined
            ? nothing
            : html`<p class="small numbers">
                ${said.kept(wishesKept, wishesKept + wishesNotMet.length)}
              </p>`
        }
        ${this.reasoned(said.givenUp, givenUp)} ${this.wishes()} ${this.added()} ${this.beside()}
        ${this.unpopular()}
        ${
          ruleViolations.length > 0
            ? html`<h5>${said.strained}</h5>
                <roster-rule-reasons
                  .context=${this.context}
                  .violations=${ruleViolations}
                ></roster-rule-reasons>`
            : nothing
        }
      </div>
    </details>`;
  }

  private tag(look: string, sign: string, text: string): TemplateResult {
    return html`<span class="tag ${look}"><span aria-hidden="true">${sign}</span>${text}</span>`;
  }

  private reasoned(
    title: string,
    shifts: readonly ReasonedShift[],
  ): TemplateResult | typeof nothing {
    return shifts.length === 0
      ? nothing
      : html`<h5>${title}</h5>
          <ul>
            ${shifts.map(({ shift, reason }) => this.line(shiftSentence(shift, this.context), reason))}
          </ul>`;
  }

  private wishes(): TemplateResult | typeof nothing {
    const { language } = this.context;
    const { wishesNotMet = [] } = this.member;
    return wishesNotMet.length === 0
      ? nothing
      : html`<h5>${this.said.notMet}</h5>
          <ul>
            ${wishesNotMet.map(({ wish, reason }) =>
              this.line(wishText(wish, roundLanguages[language], language), reason),
            )}
          </ul>`;
  }

  private added(): TemplateResult | typeof nothing {
    const { added } = this.member;
    return added.length === 0
      ? nothing
      : html`<h5>${this.said.added}</h5>
          <ul>
            ${added.map((shift) => this.line(shiftSentence(shift, this.context)))}
          </ul>`;
  }

  private beside(): TemplateResult | typeof nothing {
    const { coached } = this.member;
    const { language } = this.context;
    if (!coached) {
      return nothing;
    }
    const { shifts, followedShifts, coachShifts, shortfall } = coached;
    return html`<h5>${this.said.beside}</h5>
      <p class="small">${this.said.followed(followedShifts, coachShifts)}</p>
      <ul>
        ${shifts.map(({ date, shiftType }) =>
          this.line([shiftType, longDate(date, language)].join(", ")),
        )}
      </ul>
      ${shortfall ? html`<p class="soft small break">${shortfall}</p>` : nothing}`;
  }

  private unpopular(): TemplateResult | typeof nothing {
    const { unpopular } = this.member;
    return unpopular?.shortfall
      ? html`<div>
          <p class="small">${this.said.unpopular(unpopular.shifts, unpopular.leastShifts)}</p>
          <p class="soft small break">${unpopular.shortfall}</p>
        </div>`
      : nothing;
  }

  private line(what: string, why?: string): TemplateResult {
    return html`<li class="break">
      <p>${what}</p>
      ${why ? html`<p class="soft small">${why}</p>` : nothing}
    </li>`;
  }
}
