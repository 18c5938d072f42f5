import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { RosterContext } from "../../roster/context.ts";
import type { Words } from "../../localization/words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./problem.styles.ts";

type Slug = keyof Words["problems"];

/**
 * @summary Says what did not work, why, and what to do next. Announced when it appears.
 */
export class RosterProblemMessage extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) problem!: RosterProblem;
  /** Where the refusal may rest on rules: shows each with its source and its stretch of time. */
  @property({ attribute: false }) context: RosterContext | undefined;
  /** What to do next, where the screen knows that better than the kind of problem does. */
  @property() next: string | undefined;
  /** Tries the same again; left out where that makes no sense. */
  @property({ attribute: false }) retry: (() => void) | undefined;

  protected override render(): TemplateResult {
    const { problem, slug } = this.problem;
    const own = this.words.problems[slug as Slug] as { title: string; next: string } | undefined;
    return html`
      <div class="problem break" role="alert">
        <p class="title">${own?.title ?? problem.title ?? this.words.problems.unexpected.title}</p>
        ${problem.detail ? html`<p>${problem.detail}</p>` : nothing} ${this.reasons()}
        <p>${this.next ?? own?.next ?? this.words.problems.unexpected.next}</p>
        ${
          slug === "internal" && problem.instance
            ? html`<p class="soft small">${this.words.incident(problem.instance)}</p>`
            : nothing
        }
        ${
          this.retry
            ? html`<div>
                <button type="button" @click=${this.retry}>${this.words.tryAgain}</button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private reasons(): TemplateResult | typeof nothing {
    const { errors = [], ruleViolations = [] } = this.problem.problem;
    if (errors.length + ruleViolations.length === 0) {
      return nothing;
    }
    if (this.context && ruleViolations.length > 0) {
      return html`<roster-rule-reasons
        .context=${this.context}
        .violations=${ruleViolations}
      ></roster-rule-reasons>`;
    }
    return html`<ul>
      ${ruleViolations.map(
        ({ message, source }) =>
          html`<li>${message} <span class="soft small">${this.words.source(source)}</span></li>`,
      )}
      ${errors.map(({ message, value }) => html`<li>${message}${value ? ` (${value})` : ""}</li>`)}
    </ul>`;
  }
}
