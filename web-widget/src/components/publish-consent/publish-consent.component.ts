import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { LateConsent } from "@samenrooster/contract";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./publish-consent.styles.ts";

const saidYes = ({ state }: LateConsent): boolean => state === "GIVEN" || state === "BY_PHONE";

const canBeEntered = ({ state }: LateConsent): boolean =>
  state === undefined || state === "ASKED" || state === "LAPSED";

/**
 * @summary Publishing later than 28 days ahead: says why that is refused, who has said what, and lets the
 * team lead ask, or write down who agreed by telephone.
 * @event ask-for-consent - The team lead asks everybody who was not asked.
 * @event publish-with-consent - The team lead publishes; the members in `detail` agreed by telephone.
 */
export class RosterPublishConsent extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) problem!: RosterProblem;
  @property({ attribute: false }) consents: readonly LateConsent[] = [];
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
          ${period.chosen(this.affected.filter(this.agrees).length, this.affected.length)}
        </p>
        <button type="button" aria-disabled=${this.busy} @click=${this.ask}>
          ${period.askConsents}
        </button>
        <button type="button" class="primary" aria-disabled=${this.busy} @click=${this.publish}>
          ${this.busy ? period.working : period.publishWithConsent}
        </button>
      </div>
    </section>`;
  }

  /** Whom the roster reaches late; the others have nothing to consent to. */
  private get affected(): readonly LateConsent[] {
    return this.consents.filter(({ needed }) => needed);
  }

  private get all(): boolean {
    return this.affected.every(this.agrees);
  }

  private readonly agrees = (consent: LateConsent): boolean =>
    saidYes(consent) || this.consented.has(consent.memberId);

  private person(consent: LateConsent): TemplateResult {
    const { memberId, displayName, state } = consent;
    const { period } = this.context.words;
    const said = state === "REFUSED" || state === "DISPUTED";
    return html`<div class="person">
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.agrees(consent)}
          ?disabled=${saidYes(consent) || said}
          @change=${(event: Event) => this.choose(memberId, (event.target as HTMLInputElement).checked)}
        />
        <span class="break">${displayName}</span>
      </label>
      ${said ? html`<span class="tag">${period.consentRefused}</span>` : nothing}
      ${state === "ASKED" ? html`<span class="tag">${period.consentWaits}</span>` : nothing}
    </div>`;
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
    this.consented = new Set(
      checked ? this.affected.filter(canBeEntered).map(({ memberId }) => memberId) : [],
    );
  };

  private readonly ask = (): void => {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent("ask-for-consent"));
    }
  };

  private readonly publish = (): void => {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent("publish-with-consent", { detail: [...this.consented] }));
    }
  };
}
