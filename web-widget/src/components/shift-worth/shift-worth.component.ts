import type { Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { elementsLater } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const fetchWorth = (): Promise<true> => elementsLater(() => import("../pick-worth/pick-worth.ts"));

/**
 * @summary What picking a shift would bring; its code and its numbers come when it is unfolded for the first time.
 */
export class RosterShiftWorth extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;

  @state() private unfolded = false;

  private readonly code = new Loading<true>(this);

  protected override render(): TemplateResult | typeof nothing {
    const { words, memberId } = this.context;
    return memberId === undefined
      ? nothing
      : html`<details @toggle=${this.unfold}>
          <summary class="small">${words.openShifts.worth}</summary>
          ${this.unfolded ? this.content() : nothing}
        </details>`;
  }

  private content(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.code;
    return html`${problemShown(words, problem, () => void this.code.again())}
    ${
      value
        ? html`<roster-pick-worth
            .context=${this.context}
            .shift=${this.shift}
          ></roster-pick-worth>`
        : problem
          ? nothing
          : html`<p class="soft">${words.loading}</p>`
    }`;
  }

  private readonly unfold = ({ target }: Event): void => {
    this.unfolded = (target as HTMLDetailsElement).open;
    void this.code.start("", fetchWorth);
  };
}
