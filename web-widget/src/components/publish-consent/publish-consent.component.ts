import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { RosterLine } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./publish-consent.styles.ts";

/**
 * @summary Publishing later than 28 days ahead: says why that is refused, and asks who agreed.
 * @event publish-with-consent - The team lead publishes with the consent of the members in `detail`.
 */
export class RosterPublishConsent extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) problem!: RosterProblem;
  @property({ attribute: false }) members: readonly RosterLine[] = [];
  @property({ type: Boolean }) busy = false;

  @state() private consented: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult {
    const { period, source } = this.context.words;
    const { detail, ruleViolations = [] } = this.problem.problem;
    return html`<section class="card stack close notice">
      <div role="alert" class="stack close break">
        <h3>${period.noticeTitle}</h3>
        ${ruleViolations.length === 0 && detail ? html`<p>${detail}</p>` : nothing}
        ${ruleViolations.map(
          (violation) =>
            html`<p>
              ${violation.message} <span class="soft small">${source(violation.source)}</span>
            </p>`,
        )}
      </div>
      <fieldset>
        <legend>${period.noticeExplanation}</legend>
        <label class="check everyone">
          <input type="checkbox" .checked=${this.all} @change=${this.chooseAll} />
          <span>${period.consentAll}</span>
        </label>
        <div class="people">${this.affected.map((line) => this.person(line))}</div>
      </fieldset>
      <div class="row">
        <p class="small numbers" role="status">
          ${period.chosen(this.consented.size, this.affected.length)}
        </p>
        <button type="button" class="primary" aria-disabled=${this.busy} @click=${this.publish}>
          ${this.busy ? period.working : period.publishWithConsent}
        </button>
      </div>
    </section>`;
  }

  /** Who has a shift in the roster; the others have nothing to consent to. */
  private get affected(): readonly RosterLine[] {
    return this.members.filter(({ shifts }) => shifts.length > 0);
  }

  private get all(): boolean {
    return this.affected.every(({ memberId }) => this.consented.has(memberId));
  }

  private person({ memberId, displayName }: RosterLine): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.consented.has(memberId)}
        @change=${(event: Event) => this.choose(memberId, (event.target as HTMLInputElement).checked)}
      />
      <span class="break">${displayName}</span>
    </label>`;
  }

  private choose(memberId: string, agreed: boolean): void {
    const consented = new Set(this.consented);
    if (agreed) {
      consented.add(memberId);
    } else {
      consented.delete(memberId);
    }
    this.consented = consented;
  }

  private readonly chooseAll = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    this.consented = new Set(checked ? this.affected.map(({ memberId }) => memberId) : []);
  };

  private readonly publish = (): void => {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent("publish-with-consent", { detail: [...this.consented] }));
    }
  };
}
