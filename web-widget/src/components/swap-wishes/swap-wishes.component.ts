import type { ShiftType, StandingWish, SwapWishState } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Loading } from "../../api/loading.ts";
import { shiftTypes } from "../../api/team-client.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { isStanding, wantedText } from "../../roster/swap-wishes.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../shift-line/shift-line.ts";
import { styles } from "./swap-wishes.styles.ts";

const TAGS: Record<SwapWishState, string> = {
  OPEN: "",
  OFFERED: "warn",
  FULFILLED: "good",
  WITHDRAWN: "plain",
  ENDED: "plain",
};

/**
 * @summary The member's own swap wishes: the shift, what she would take for it, and where each stands.
 * @event change-asked - `detail` is the wish to change.
 * @event withdraw-asked - `detail` is the wish to withdraw.
 */
export class RosterSwapWishes extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) wishes: readonly StandingWish[] = [];
  /** The id of what is being done something about. */
  @property({ attribute: false }) running: string | undefined;

  private readonly types = new Loading<ShiftType[]>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.types.start(team.id, () => shiftTypes(client, team.id));
    }
  }

  private get said(): ExchangeWords["wish"] {
    return exchangeLanguages[this.context.language].wish;
  }

  protected override render(): TemplateResult {
    const standing = this.wishes.filter(isStanding);
    const past = this.wishes.filter((wish) => !isStanding(wish));
    return html`${standing.length > 0 ? this.list(standing) : nothing}
    ${
      past.length > 0
        ? html`<details>
            <summary>${this.said.past(past.length)}</summary>
            ${this.list(past)}
          </details>`
        : nothing
    }`;
  }

  private list(wishes: readonly StandingWish[]): TemplateResult {
    return html`<ul class="list">
      ${repeat(
        wishes,
        ({ id }) => id,
        (wish) => html`<li class="stack close">${this.wish(wish)}</li>`,
      )}
    </ul>`;
  }

  private wish(wish: StandingWish): TemplateResult {
    const { said } = this;
    const words = { ...said, language: this.context.language };
    // Without the names of the shift types their codes are told: better than nothing about the wish.
    const types = this.types.value ?? [];
    return html`<roster-shift-line .context=${this.context} .shift=${wish.shift}>
        <span class="tag ${TAGS[wish.state]}">${said.states[wish.state]}</span>
      </roster-shift-line>
      <div class="small">
        <p class="heading">${said.forThis}</p>
        <ol>
          ${wish.wanted.map((wanted) => html`<li class="break">${wantedText(wanted, types, words)}</li>`)}
        </ol>
      </div>
      <p class="soft small">${said.explained[wish.state]}</p>
      ${wish.state === "OPEN" ? this.actions(wish) : nothing}`;
  }

  private actions(wish: StandingWish): TemplateResult {
    const { said } = this;
    const sentence = shiftSentence(wish.shift, this.context);
    return html`<div class="actions">
      <button
        type="button"
        aria-label=${said.changeLabel(sentence)}
        @click=${() => this.tell("change-asked", wish)}
      >
        ${said.changeButton}
      </button>
      <button
        type="button"
        aria-label=${said.withdrawLabel(sentence)}
        aria-disabled=${this.running === wish.id}
        @click=${() => this.tell("withdraw-asked", wish)}
      >
        ${said.withdraw}
      </button>
    </div>`;
  }

  private tell(event: string, detail: StandingWish): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}
