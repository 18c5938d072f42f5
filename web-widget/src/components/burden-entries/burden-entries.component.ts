import type { BurdenEntry } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { balanceLanguages } from "../../localization/balance-languages.ts";
import type { BalanceWords } from "../../localization/balance-words.ts";
import { countText } from "../../roster/balance.ts";
import { fullDate, type Language } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./burden-entries.styles.ts";

const SHOWN_FIRST = 12;
const ONCE = 100;

/**
 * @summary The lines of a ledger of burdens, latest day first: what counted, how often and because of what.
 */
export class RosterBurdenEntries extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) language!: Language;
  @property({ attribute: false }) entries: readonly BurdenEntry[] = [];

  @state() private all = false;

  @query("ul") private list!: HTMLElement;

  private get said(): BalanceWords {
    return balanceLanguages[this.language];
  }

  protected override render(): TemplateResult {
    const { said, entries } = this;
    return html`<details>
      <summary>${said.entries(entries.length)}</summary>
      ${entries.length === 0 ? html`<p>${said.noEntries}</p>` : this.lines()}
    </details>`;
  }

  private lines(): TemplateResult {
    const { said, entries } = this;
    const shown = this.all ? entries : entries.slice(0, SHOWN_FIRST);
    return html`<ul class="list" tabindex="-1">
        ${shown.map((entry) => html`<li>${this.line(entry)}</li>`)}
      </ul>
      ${
        shown.length < entries.length
          ? html`<div>
              <button type="button" class="quiet" @click=${() => void this.showAll()}>
                ${said.showAll(entries.length)}
              </button>
            </div>`
          : nothing
      }`;
  }

  private line({ kind, date, weight, cause }: BurdenEntry): TemplateResult {
    const { said, language } = this;
    return html`<p class="row">
        <span>${said.kinds[kind]}</span>
        <strong class="numbers">${said.times(countText(weight * ONCE, language))}</strong>
      </p>
      <p class="soft small">
        ${fullDate(date, language)} ·
        ${said.causes[cause]}${weight < 0 ? html` · ${said.takenBack}` : nothing}
      </p>`;
  }

  private async showAll(): Promise<void> {
    this.all = true;
    await this.updateComplete;
    this.list.focus();
  }
}
