import type { OpenShift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./pick-warning.styles.ts";

/**
 * @summary What to know before picking a shift that strains a rule, and the choice to pick it all the same.
 * @event pick-confirmed - The member has read it and picks.
 * @event pick-dropped - The member does not pick.
 */
export class RosterPickWarning extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) openShift!: OpenShift;
  @property({ type: Boolean }) busy = false;

  @query("section") private section!: HTMLElement | null;

  override focus(): void {
    this.section?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { openShifts } = words;
    const { shift, light, ruleViolations } = this.openShift;
    return html`<section class="stack close" aria-labelledby="about" tabindex="-1">
      <h4 id="about">${openShifts.mindThis(openShiftSentence(shift, this.context))}</h4>
      ${
        ruleViolations.length > 0
          ? html`<roster-rule-reasons
              .context=${this.context}
              .violations=${ruleViolations}
            ></roster-rule-reasons>`
          : light
            ? html`<roster-light .words=${words} .light=${light}></roster-light>`
            : nothing
      }
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled=${this.busy}
          @click=${() => this.tell("pick-confirmed")}
        >
          ${this.busy ? openShifts.picking : openShifts.pickAnyway}
        </button>
        <button type="button" @click=${() => this.tell("pick-dropped")}>
          ${openShifts.doNotPick}
        </button>
      </div>
    </section>`;
  }

  private tell(event: string): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent(event));
    }
  }
}
