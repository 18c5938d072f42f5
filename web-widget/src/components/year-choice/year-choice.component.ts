import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./year-choice.styles.ts";

/**
 * @summary Which calendar year is shown.
 * @event year-chosen - `detail` is the year to show.
 */
export class RosterYearChoice extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  /** What the choice is called. */
  @property() label = "";
  @property({ attribute: false }) years: readonly number[] = [];
  /** The year that is shown. */
  @property({ type: Number }) year = 0;

  protected override render(): TemplateResult {
    const choose = ({ target }: Event): void => {
      const detail = Number((target as HTMLSelectElement).value);
      this.dispatchEvent(new CustomEvent("year-chosen", { detail }));
    };
    return html`<label>
      <span>${this.label}</span>
      <select @change=${choose}>
        ${this.years.map(
          (year) => html`<option value=${year} ?selected=${year === this.year}>${year}</option>`,
        )}
      </select>
    </label>`;
  }
}
