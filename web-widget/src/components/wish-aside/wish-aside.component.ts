import type { WishesDocument } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { KeptDocument } from "../../api/draft-store.ts";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { differenceTold } from "../../roster/wish-days.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary What was said and not stored, because it was changed elsewhere, refused or too late, and what can be done about it.
 * @event put-back - It is to be put into what stands now.
 * @event left - It is to be left as it stands now.
 */
export class RosterWishAside extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) aside!: KeptDocument<WishesDocument>;
  /** Why the server did not take it; undefined where it was changed elsewhere. */
  @property({ attribute: false }) refused: RosterProblem | undefined;
  @property({ type: Boolean }) editable = false;

  private get said(): WishesWords["aside"] {
    return wishesLanguages[this.context.language].aside;
  }

  protected override render(): TemplateResult {
    const { said, refused, editable } = this;
    return html`<div class="stack close">
      ${
        refused
          ? problemShown(this.context.words, refused, undefined)
          : html`<p class="note" role="alert">${editable ? said.elsewhere : said.tooLate}</p>`
      }
      <p>${said.notStored(this.what())} ${said.shownNow}</p>
      ${this.lostNote()}
      <div class="actions">
        ${
          editable && !refused
            ? html`${this.button(said.putBack, "put-back", "primary")}
              ${this.button(said.leave, "left")}`
            : this.button(said.understood, "left")
        }
      </div>
    </div>`;
  }

  private what(): string {
    const { language } = this.context;
    const { earlier, mine } = this.aside;
    return differenceTold(earlier, mine, { said: wishesLanguages[language], language });
  }

  /** What was typed is shown, so that it can be copied. */
  private lostNote(): TemplateResult | typeof nothing {
    const { earlier, mine } = this.aside;
    if (!mine.noteToLead || mine.noteToLead === earlier.noteToLead) {
      return nothing;
    }
    return html`<p class="break">${this.said.yourNote} <q>${mine.noteToLead}</q></p>`;
  }

  private button(label: string, event: string, look = ""): TemplateResult {
    const tell = (): boolean => this.dispatchEvent(new CustomEvent(event));
    return html`<button type="button" class=${look} @click=${tell}>${label}</button>`;
  }
}
