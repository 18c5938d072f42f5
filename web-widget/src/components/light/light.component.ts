import type { Light } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Words } from "../../localization/words.ts";
import { LIGHT_LOOKS } from "../../roster/lights.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./light.styles.ts";

/**
 * @summary All rules about one shift at a glance: a sign, a word and the gravest reason, never a colour alone.
 */
export class RosterLight extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) light!: Light;
  /** Leaves the reason out, where all reasons stand below it. */
  @property({ type: Boolean }) brief = false;

  protected override render(): TemplateResult {
    const { colour, reason } = this.light;
    const { sign, tag } = LIGHT_LOOKS[colour];
    return html`<p>
      <span class="tag ${tag}"
        ><span aria-hidden="true">${sign}</span>${this.words.lights[colour]}</span
      >
      ${reason && !this.brief ? html`<span class="small break">${reason}</span>` : nothing}
    </p>`;
  }
}
