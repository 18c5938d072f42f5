import type { BurdenOfKind } from "@samenrooster/contract";
import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { balanceLanguages } from "../../localization/balance-languages.ts";
import type { BalanceWords } from "../../localization/balance-words.ts";
import { type BurdenBar, burdenBars, compared, countText } from "../../roster/balance.ts";
import type { Language } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./burden-bars.styles.ts";

/**
 * @summary Each kind of burden: the reader's own figure as a bar beside the median of the team, in words, and as a table.
 */
export class RosterBurdenBars extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) language!: Language;
  @property({ attribute: false }) kinds: readonly BurdenOfKind[] = [];

  private get said(): BalanceWords {
    return balanceLanguages[this.language];
  }

  protected override render(): TemplateResult {
    const bars = burdenBars(this.kinds);
    return html`<ul class="kinds" aria-label=${this.said.picture}>
        ${this.kinds.map((kind, at) => html`<li>${this.kind(kind, bars[at])}</li>`)}
      </ul>
      <details>
        <summary>${this.said.table}</summary>
        ${this.table()}
      </details>`;
  }

  private kind(kind: BurdenOfKind, bar: BurdenBar | undefined): TemplateResult {
    const { said } = this;
    return html`<div class="head">
        <p class="name">${said.kinds[kind.kind]}</p>
        <p class="verdict small">${this.verdict(kind)}</p>
      </div>
      <p class="soft small">${said.meanings[kind.kind]}</p>
      ${bar ? this.picture(bar) : nothing}
      <p class="figures small numbers">
        <span
          ><span class="sample own" aria-hidden="true"></span>${said.you}
          <strong>${this.times(kind.ownHundredths)}</strong></span
        >
        ${
          kind.medianHundredths === undefined
            ? nothing
            : html`<span
                ><span class="sample median" aria-hidden="true"></span>${said.median}
                <strong>${this.times(kind.medianHundredths)}</strong></span
              >`
        }
      </p>`;
  }

  private times(hundredths: number): string {
    return this.said.times(countText(hundredths, this.language));
  }

  private verdict(kind: BurdenOfKind): string {
    const { more, less, same, noMedian } = this.said;
    return { more, less, same, unknown: noMedian }[compared(kind)];
  }

  private picture({ own, median }: BurdenBar): TemplateResult {
    return html`<svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="8" y="2" />
      <rect class="own" width=${own} height="8" y="2" />
      ${
        median === undefined
          ? nothing
          : svg`<path class="median" vector-effect="non-scaling-stroke" d="M${median} 0V12" />`
      }
    </svg>`;
  }

  private table(): TemplateResult {
    const { said } = this;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${said.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">${said.kind}</th>
            <th scope="col">${said.you}</th>
            <th scope="col">${said.median}</th>
            <th scope="col">${said.compared}</th>
          </tr>
        </thead>
        <tbody>
          ${this.kinds.map(
            (kind) =>
              html`<tr>
                <th scope="row">${said.kinds[kind.kind]}</th>
                <td>${this.times(kind.ownHundredths)}</td>
                <td>
                  ${kind.medianHundredths === undefined ? "–" : this.times(kind.medianHundredths)}
                </td>
                <td>${this.verdict(kind)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
