import type { BaseRosterAcceptance, BaseRosterProposal } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { standingCells } from "../../roster/base-roster.ts";
import type { RosterContext } from "../../roster/context.ts";
import { dayOfWeek, mondayFrom } from "../../roster/dates.ts";
import { enteredIn, everyEnteredIn } from "../../roster/entered.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./base-roster-acceptance.styles.ts";

/**
 * @summary Takes a proposal: from which Monday, and in a hybrid team whose lines stand.
 * @event take-asked - The team lead takes the proposal as `detail` says.
 */
export class RosterBaseRosterAcceptance extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) proposal!: BaseRosterProposal;
  @property({ type: Boolean }) busy = false;

  @state() private fault = "";

  protected override render(): TemplateResult {
    const { baseRoster } = this.context.words;
    return html`<form class="stack close" novalidate @submit=${this.take}>
      <div class="field">
        <label for="anchor">${baseRoster.takeFrom}</label>
        <input
          id="anchor"
          name="anchor"
          type="date"
          aria-describedby="anchor-hint"
          value=${mondayFrom(this.context.today)}
        />
        <span class="hint" id="anchor-hint">${baseRoster.takeHint}</span>
      </div>
      ${this.context.team.baseRosterMode === "HYBRID" ? this.lines() : nothing}
      <div class="fault" role="alert">${this.fault}</div>
      <div>
        <button class="primary" aria-disabled=${this.busy}>
          ${this.busy ? baseRoster.taking : baseRoster.take}
        </button>
      </div>
    </form>`;
  }

  private lines(): TemplateResult {
    return html`<fieldset>
      <legend>${this.context.words.baseRoster.standing}</legend>
      <div class="people">
        ${this.proposal.lines.map(
          ({ memberId, displayName }) =>
            html`<label class="check">
              <input type="checkbox" name="standing" value=${memberId} checked />
              <span class="break">${displayName}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private readonly take = (event: Event): void => {
    event.preventDefault();
    const anchorDate = enteredIn(event, "anchor");
    const monday = anchorDate !== "" && dayOfWeek(anchorDate) === 0;
    this.fault = monday ? "" : this.context.words.baseRoster.notMonday;
    if (monday && !this.busy) {
      const fixedCells = standingCells(this.proposal.lines, everyEnteredIn(event, "standing"));
      const detail: BaseRosterAcceptance =
        fixedCells.length > 0 ? { anchorDate, fixedCells } : { anchorDate };
      this.dispatchEvent(new CustomEvent("take-asked", { detail }));
    }
  };
}
