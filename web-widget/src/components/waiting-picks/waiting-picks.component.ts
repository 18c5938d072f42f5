import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { SentPick, WaitingPick, WaitingPicks } from "../../api/waiting-picks.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";

/**
 * @summary Picks that wait for a connection, and what became of those that were sent.
 * @event send-asked - They are to be sent now.
 */
export class RosterWaitingPicks extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) picks!: WaitingPicks;
  /** Grows with every change of the picks, which change in place. */
  @property({ attribute: false }) turn: unknown;

  protected override render(): TemplateResult {
    const { list, results } = this.picks;
    return html`<div class="stack close" role="status">
      ${list.length > 0 ? this.waiting(list) : nothing}
      ${results.length > 0 ? this.sent(results) : nothing}
    </div>`;
  }

  private waiting(list: readonly WaitingPick[]): TemplateResult {
    const { waitingPicks } = this.context.words;
    return html`<section class="card stack close">
      <h2>${waitingPicks.title(list.length)}</h2>
      <p class="small">${waitingPicks.explanation}</p>
      <ul class="stack close">
        ${list.map((pick) => {
          const sentence = waitingPicks[pick.kind](shiftSentence(pick.shift, this.context));
          return html`<li class="row">
            <span class="break">${sentence}</span>
            <button
              type="button"
              class="quiet"
              aria-label=${waitingPicks.dropLabel(sentence)}
              @click=${() => this.picks.drop(pick)}
            >
              ${waitingPicks.drop}
            </button>
          </li>`;
        })}
      </ul>
      <div>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("send-asked"))}>
          ${waitingPicks.send}
        </button>
      </div>
    </section>`;
  }

  private sent(results: readonly SentPick[]): TemplateResult {
    const { words } = this.context;
    return html`<section class="card stack close">
      <h2>${words.waitingPicks.sent}</h2>
      <ul class="stack close">
        ${results.map(({ pick, problem }) => {
          const sentence = words.waitingPicks[pick.kind](shiftSentence(pick.shift, this.context));
          return html`<li class="stack close">
            <p class="break">
              <span class="tag ${problem ? "bad" : "good"}"
                ><span aria-hidden="true">${problem ? "✕" : "✓"}</span>${
                  problem ? words.waitingPicks.failed : words.waitingPicks.done
                }</span
              >
              ${sentence}
            </p>
            ${
              problem
                ? html`<roster-problem
                    .words=${words}
                    .problem=${problem}
                    .context=${this.context}
                  ></roster-problem>`
                : nothing
            }
          </li>`;
        })}
      </ul>
      <div>
        <button type="button" @click=${() => this.picks.dismiss()}>${words.close}</button>
      </div>
    </section>`;
  }
}
