import type { Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../shift-line/shift-line.ts";
import { styles } from "./shift-taken.styles.ts";

/**
 * @summary Says kindly, and without a name, that a colleague was just in time, and offers what fits too.
 * @event alternative-chosen - The member wants the shift in `detail` instead.
 * @event dismissed - The member has read it.
 */
export class RosterShiftTaken extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The shift that is gone. */
  @property({ attribute: false }) shift!: Shift;
  @property({ attribute: false }) alternatives: readonly Shift[] = [];
  /** The id of the shift that is being picked. */
  @property({ attribute: false }) running: string | undefined;

  @query(".taken") private message!: HTMLElement | null;

  override focus(): void {
    this.message?.focus();
  }

  protected override render(): TemplateResult {
    const { openShifts, close } = this.context.words;
    const any = this.alternatives.length > 0;
    return html`<section class="card stack close taken" role="alert" tabindex="-1">
      <h3>${openShifts.taken}</h3>
      <p>${openShiftSentence(this.shift, this.context)}</p>
      <p>${any ? openShifts.takenNext : openShifts.takenNone}</p>
      ${
        any
          ? html`<ul class="list">
              ${this.alternatives.map((shift) => html`<li>${this.line(shift)}</li>`)}
            </ul>`
          : nothing
      }
      <div>
        <button type="button" class="quiet" @click=${() => this.tell("dismissed")}>${close}</button>
      </div>
    </section>`;
  }

  private line(shift: Shift): TemplateResult {
    const { openShifts } = this.context.words;
    const busy = this.running === shift.id;
    return html`<roster-shift-line level .context=${this.context} .shift=${shift}>
      <button
        slot="action"
        type="button"
        class="primary"
        aria-label=${openShifts.pickLabel(openShiftSentence(shift, this.context))}
        aria-disabled=${busy}
        @click=${() => this.tell("alternative-chosen", shift)}
      >
        ${busy ? openShifts.picking : openShifts.pick}
      </button>
    </roster-shift-line>`;
  }

  private tell(event: string, detail?: Shift): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}
