import type {
  MemberEffect,
  MemberSuggestions,
  Shift,
  ShiftRepair,
  ShiftRepairs,
  ShiftRequest,
  UnableMember,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { MOST_SUGGESTIONS, repairsOf, whoCanTake } from "../../api/suggestions-client.ts";
import { Loading } from "../../api/loading.ts";
import type { BoardWords } from "../../localization/board-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { signedHours } from "../../roster/hours.ts";
import { openShiftSentence, shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./board-takers.styles.ts";

/** As many are shown before the reader asks for all of them. */
const FIRST_SHOWN = 5;

/**
 * @summary Who can take a shift, best first and with reasons, who cannot and why, and which requests would fill it otherwise.
 * @event taker-chosen - The team lead wants to see what it does for the member in `detail`.
 * @event request-chosen - The team lead wants to see the request in `detail`.
 */
export class RosterBoardTakers extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) board!: BoardWords;
  @property({ attribute: false }) shift!: Shift;
  /** Whether something can be done about a shift now. */
  @property({ type: Boolean }) changes = false;
  /** Shifts are given and nobody is asked, so that what needs a yes cannot be. */
  @property({ type: Boolean }) gives = false;
  /** Grows when the roster may have changed. */
  @property({ type: Number }) news = 0;

  @state() private all = false;
  @state() private repairsOpen = false;

  @query("h3") private heading!: HTMLElement | null;

  private readonly suggestions = new Loading<MemberSuggestions>(this);
  private readonly repairs = new Loading<ShiftRepairs>(this);

  override focus(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has("shift") && changed.get("shift")?.id !== this.shift.id;
    if (other) {
      this.all = false;
      this.repairsOpen = false;
    }
    if (other || changed.has("news") || changed.has("context")) {
      const { client, team } = this.context;
      const of = { teamId: team.id, shiftId: this.shift.id };
      void this.suggestions.start(of.shiftId, () => whoCanTake(client, of, MOST_SUGGESTIONS));
      if (this.repairsOpen) {
        void this.repairs.again();
      }
    }
  }

  protected override render(): TemplateResult {
    const { board, context, suggestions } = this;
    const { words } = context;
    return html`<section class="stack close">
      <h3 tabindex="-1">${board.takers.title}</h3>
      <p class="shift break">${openShiftSentence(this.shift, context)}</p>
      ${problemShown(words, suggestions.problem, () => void suggestions.again())}
      ${suggestions.value ? this.told(suggestions.value) : nothing}
      ${suggestions.busy && !suggestions.value ? html`<p class="soft" role="status">${words.loading}</p>` : nothing}
    </section>`;
  }

  private told({ items, ableCount, unable }: MemberSuggestions): TemplateResult {
    const { takers } = this.board;
    const shown = this.all ? items : items.slice(0, FIRST_SHOWN);
    return html`<p>${ableCount > 0 ? takers.able(ableCount) : takers.none}</p>
      ${
        items.length > 0
          ? html`<ol class="list">
              ${shown.map((item) => html`<li>${this.taker(item)}</li>`)}
            </ol>`
          : nothing
      }
      ${
        shown.length < items.length
          ? html`<button type="button" class="quiet" @click=${() => (this.all = true)}>
              ${takers.showAll(items.length)}
            </button>`
          : nothing
      }
      ${this.cannot(unable)} ${this.otherwise()}`;
  }

  private taker(effect: MemberEffect): TemplateResult {
    const { takers } = this.board;
    const choose = (): void => this.tell("taker-chosen", effect.memberId);
    return html`<div class="taker">
      <strong class="break">${effect.displayName}</strong>
      ${
        this.changes && !(this.gives && effect.needsYes)
          ? html`<button
              type="button"
              aria-label=${takers.chooseLabel(effect.displayName)}
              @click=${choose}
            >
              ${takers.choose}
            </button>`
          : nothing
      }
      ${this.judgement(effect)}
      ${
        this.gives && effect.needsYes
          ? html`<p class="why small">${takers.needsYesFirst}</p>`
          : nothing
      }
    </div>`;
  }

  private judgement({ light, needsYes, wished, hours, reasons }: MemberEffect): TemplateResult {
    const { takers } = this.board;
    const { words } = this.context;
    return html`<div class="judgement">
      <roster-light brief .words=${words} .light=${light}></roster-light>
      ${needsYes ? html`<span class="tag warn">${takers.needsYes}</span>` : nothing}
      ${wished ? html`<span class="tag good">${takers.wished}</span>` : nothing}
      ${
        hours
          ? html`<span class="small numbers"
              >${takers.hours(signedHours(hours.minutes, words.units))}</span
            >`
          : nothing
      }
      <ul class="small soft break">
        ${reasons.map(({ message }) => html`<li>${message}</li>`)}
      </ul>
    </div>`;
  }

  private cannot(unable: readonly UnableMember[]): TemplateResult | typeof nothing {
    return unable.length === 0
      ? nothing
      : html`<details>
          <summary>${this.board.takers.unable(unable.length)}</summary>
          <ul class="list">
            ${unable.map((member) => html`<li>${this.unable(member)}</li>`)}
          </ul>
        </details>`;
  }

  private unable({ displayName, away, ruleViolations }: UnableMember): TemplateResult {
    return html`<strong class="break">${displayName}</strong> ${
        away
          ? html`<p class="small">${this.board.takers.away}</p>`
          : html`<roster-rule-reasons
              .context=${this.context}
              .violations=${ruleViolations}
            ></roster-rule-reasons>`
      }`;
  }

  private otherwise(): TemplateResult {
    const { takers } = this.board;
    const { repairs } = this;
    const unfold = ({ target }: Event): void => {
      this.repairsOpen = (target as HTMLDetailsElement).open;
      if (this.repairsOpen) {
        const { client, team } = this.context;
        const of = { teamId: team.id, shiftId: this.shift.id };
        void repairs.start(of.shiftId, () => repairsOf(client, of));
      }
    };
    return html`<details ?open=${this.repairsOpen} @toggle=${unfold}>
      <summary>${takers.repairs}</summary>
      <div class="stack close">
        ${problemShown(this.context.words, repairs.problem, () => void repairs.again())}
        ${repairs.value ? this.chains(repairs.value) : nothing}
        ${repairs.busy && !repairs.value ? html`<p class="soft">${this.context.words.loading}</p>` : nothing}
      </div>
    </details>`;
  }

  /** Requests of one person are those of the list above; chains are what is new here. */
  private chains({ items, chainsTried, closestMiss }: ShiftRepairs): TemplateResult {
    const { takers } = this.board;
    const chains = items.filter(({ requests }) => requests.length > 1);
    return chains.length > 0
      ? html`<p class="small">${takers.repairsWhy}</p>
          <ol class="list">
            ${chains.map((repair) => html`<li>${this.chain(repair)}</li>`)}
          </ol>`
      : html`<p>${takers.noRepairs(chainsTried)}</p>
          ${
            closestMiss
              ? html`<p>${takers.closest(closestMiss.displayName)}</p>
                  ${this.unable(closestMiss)}`
              : nothing
          }`;
  }

  private chain({ requests }: ShiftRepair): TemplateResult {
    const { takers } = this.board;
    return html`<ol class="stack close">
      ${requests.map(
        (request, index) =>
          html`<li>
            ${index > 0 ? html`<p class="small soft">${takers.thenAsk}</p>` : nothing}
            ${this.request(request)}
            ${
              index === 0 && this.changes && request.givesUp
                ? html`<button type="button" @click=${() => this.tell("request-chosen", request)}>
                    ${takers.first}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ol>`;
  }

  private request({ takes, givesUp, effect }: ShiftRequest): TemplateResult {
    const { takers } = this.board;
    return html`<p class="break">
        ${takers.takes(effect.displayName, shiftSentence(takes, this.context))}
      </p>
      ${givesUp ? html`<p class="break">${takers.givesUp(shiftSentence(givesUp, this.context))}</p>` : nothing}
      ${this.judgement(effect)}`;
  }

  private tell(name: string, detail: string | ShiftRequest): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
