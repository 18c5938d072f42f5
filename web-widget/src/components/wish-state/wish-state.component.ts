import type { MemberWishes, WishesDocument } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterProblem } from "../../api/problem.ts";
import type { DraftState } from "../../api/server-draft.ts";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime, dateIn, shortDate } from "../../roster/dates.ts";
import { roomIn } from "../../roster/wishes.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./wish-state.styles.ts";

/**
 * @summary How many vetoes and wishes are left, whether everything is stored, and the way back from the last change.
 * @event undo-asked - The last change is to be undone.
 * @event store-asked - What waits is to be stored now.
 */
export class RosterWishState extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) told!: MemberWishes;
  @property({ attribute: false }) document!: WishesDocument;
  @property({ attribute: false }) state: DraftState = "stored";
  /** Why it is not stored yet. */
  @property({ attribute: false }) problem: RosterProblem | undefined;
  @property({ type: Boolean }) undoable = false;

  private get said(): WishesWords {
    return wishesLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { said, state } = this;
    return html`<p class="room small">${this.vetoes()} ${this.wishes()}</p>
      <div class="row">
        <p class=${state === "waiting" || state === "unfit" ? "small open" : "small"} role="status">
          ${this.where()}
        </p>
        <div class="actions">
          ${
            state === "waiting"
              ? html`<button type="button" @click=${() => this.ask("store-asked")}>
                  ${said.state.storeNow}
                </button>`
              : nothing
          }
          <button
            type="button"
            class="quiet"
            aria-disabled=${!this.undoable}
            @click=${() => this.undoable && this.ask("undo-asked")}
          >
            <span aria-hidden="true">↶</span> ${said.state.undo}
          </button>
        </div>
      </div>`;
  }

  private vetoes(): TemplateResult {
    const { room } = this.said;
    const { vetoesAllowed } = this.told;
    const left = roomIn(this.document, this.told).vetoes;
    if (left < 0) {
      return html`<strong class="over">${room.vetoesOver(-left)}</strong>`;
    }
    return html`<span>${vetoesAllowed === 0 ? room.noVetoes : room.vetoes(left)}</span>`;
  }

  private wishes(): TemplateResult | typeof nothing {
    const { room } = this.said;
    const left = roomIn(this.document, this.told).wishes;
    if (left === undefined) {
      return nothing;
    }
    return left < 0
      ? html`<strong class="over">${room.wishesOver(-left)}</strong>`
      : html`<span>${room.wishes(left)}</span>`;
  }

  private where(): string {
    const { said, state, problem } = this;
    if (state === "waiting" && problem && problem.slug !== "unreachable") {
      const { problems } = this.context.words;
      const known = problems[problem.slug as keyof typeof problems] ?? problems.unexpected;
      return `${known.title} ${said.state.waiting}`;
    }
    return state === "stored" ? this.stored() : said.state[state];
  }

  private stored(): string {
    const { said, context } = this;
    const { changedAt, asOf } = this.told;
    if (!changedAt) {
      return said.state.nothing;
    }
    const { zone } = context.team;
    const time = clockTime(changedAt, zone);
    const on = dateIn(changedAt, zone);
    const moment =
      on === dateIn(asOf, zone)
        ? said.state.at(time)
        : said.versions.moment(said.state.on(shortDate(on, context.language)), time);
    return said.state.stored(moment);
  }

  private ask(event: string): void {
    this.dispatchEvent(new CustomEvent(event));
  }
}
