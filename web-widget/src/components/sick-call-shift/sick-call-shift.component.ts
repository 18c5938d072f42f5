import type {
  MemberSummary,
  ReplacementRequest,
  RosterChange,
  VacatedShift,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { changeDecisionsLanguages } from "../../localization/change-decisions-languages.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../shift-line/shift-line.ts";
import "../sick-call-takers/sick-call-takers.ts";

/**
 * @summary A shift that its holder cannot work: who works it instead, who is being asked, and who could.
 * @event replacements-asked - Somebody was asked, or how it stands is not what it was.
 */
export class RosterSickCallShift extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) vacated!: VacatedShift;
  /** Whether nobody works it instead and it has not begun. */
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) members: readonly MemberSummary[] = [];
  /** The request for it that stands. */
  @property({ attribute: false }) request: RosterChange | undefined;
  /** What came of asking just now. */
  @property({ attribute: false }) outcome: ReplacementRequest | undefined;

  @state() private looked = false;

  private get said(): SickCallsWords {
    return sickCallsLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    return html`<roster-shift-line .context=${this.context} .shift=${this.vacated.shift} level>
        <div class="stack close">${this.state()} ${this.asked()}</div>
      </roster-shift-line>
      ${this.open && this.context.leads ? this.whoCan() : nothing}`;
  }

  private state(): TemplateResult {
    const { said } = this;
    const { memberId } = this.vacated.replacement;
    if (memberId) {
      const name = this.members.find(({ id }) => id === memberId)?.displayName ?? said.somebody;
      return html`<p class="break">
        <span class="tag good"><span aria-hidden="true">✓</span>${said.takenBy(name)}</span>
      </p>`;
    }
    return html`<p>
      <span class="tag ${this.open ? "warn" : "bad"}"
        ><span aria-hidden="true">${this.open ? "○" : "!"}</span
        >${this.open ? said.openShift : said.begun}</span
      >
    </p>`;
  }

  private asked(): TemplateResult | typeof nothing {
    const { said, outcome, request } = this;
    if (!this.open) {
      return nothing;
    }
    const told = outcome
      ? html`<p>${said.outcomes[outcome.outcome](outcome.askedMembers)}</p>`
      : nothing;
    if (!request) {
      return outcome ? told : html`<p class="soft small">${said.openNobodyAsked}</p>`;
    }
    const { consents, expiresAt } = request;
    return html`${told}
      <p class="small">${said.asked(consents.length, momentText(expiresAt, this.context))}</p>
      <ul class="small">
        ${consents.map(
          ({ displayName, state }) =>
            html`<li class="break">
              ${displayName}: ${changeDecisionsLanguages[this.context.language].consents[state]}
            </li>`,
        )}
      </ul>`;
  }

  private whoCan(): TemplateResult {
    return html`<details @toggle=${this.look}>
      <summary>${this.said.whoCan}</summary>
      ${
        this.looked
          ? html`<roster-sick-call-takers
              .context=${this.context}
              .shift=${this.vacated.replacement}
              .members=${this.members}
              @replacements-asked=${({ type }: Event) => this.dispatchEvent(new CustomEvent(type))}
            ></roster-sick-call-takers>`
          : nothing
      }
    </details>`;
  }

  private readonly look = ({ target }: Event): void => {
    this.looked ||= (target as HTMLDetailsElement).open;
  };
}
