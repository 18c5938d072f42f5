import type { PeriodCommand, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { commandsInOrder, leadsOn } from "../../roster/periods.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./period-commands.styles.ts";

/** What the team lead asks for; `acknowledgeShortfall` says something for an approval only. */
export interface PeriodCommandAsked {
  readonly command: PeriodCommand;
  readonly acknowledgeShortfall: boolean;
}

/** What a period still lacks, for who has to decide about it. */
export interface WhatIsLeft {
  readonly openShifts: number;
  readonly shortfallMinutes: number;
  /** Undefined until they have been counted. */
  readonly unacceptedWarnings: number | undefined;
}

/**
 * @summary What the reader can do with a period now, each with what it brings; the step that leads on first.
 * @event command-asked - The reader wants what `detail` says.
 */
export class RosterPeriodCommands extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) left: WhatIsLeft | undefined;
  /** The command that is being carried out. */
  @property({ attribute: false }) running: string | undefined;

  @state() private acknowledged = false;

  protected override render(): TemplateResult {
    const { words } = this.context;
    const commands = commandsInOrder(this.period);
    if (commands.length === 0) {
      return html`<p class="soft">${words.period.nothingToDo}</p>`;
    }
    return html`<section class="card stack close">
      ${this.left && this.period.phase !== "DRAFT" ? this.whatIsLeft(this.left) : nothing}
      ${commands.includes("APPROVE") ? this.acknowledgement() : nothing}
      ${commands.map((command, index) => this.row(command, index === 0 && leadsOn(command)))}
    </section>`;
  }

  private whatIsLeft({
    openShifts,
    shortfallMinutes,
    unacceptedWarnings = 0,
  }: WhatIsLeft): TemplateResult {
    const { words } = this.context;
    const short = hoursText(shortfallMinutes, words.units);
    return html`<p class="actions" id="left">
      <span class="tag ${openShifts > 0 ? "warn" : "good"}"
        ><span aria-hidden="true">${openShifts > 0 ? "○" : "✓"}</span
        >${words.period.openLeft(openShifts)}</span
      >
      ${
        shortfallMinutes > 0
          ? html`<span class="tag bad"
              ><span aria-hidden="true">▼</span>${words.period.shortfallLeft(short)}</span
            >`
          : nothing
      }
      ${
        unacceptedWarnings > 0
          ? html`<span class="tag warn"
              ><span aria-hidden="true">!</span>${words.period.unacceptedLeft(
                unacceptedWarnings,
              )}</span
            >`
          : nothing
      }
    </p>`;
  }

  private acknowledgement(): TemplateResult {
    const choose = ({ target }: Event): void =>
      void (this.acknowledged = (target as HTMLInputElement).checked);
    return html`<label class="check">
      <input type="checkbox" .checked=${this.acknowledged} @change=${choose} />
      <span>${this.context.words.period.acknowledge}</span>
    </label>`;
  }

  private row(command: PeriodCommand, primary: boolean): TemplateResult {
    const { period } = this.context.words;
    return html`<div class="command">
      <button
        type="button"
        class=${primary ? "primary" : ""}
        aria-describedby=${command === "APPROVE" ? "why-APPROVE left" : `why-${command}`}
        aria-disabled=${this.running !== undefined}
        @click=${() => this.ask(command)}
      >
        ${this.running === command ? period.working : period.commands[command]}
      </button>
      <p id="why-${command}" class="soft small">${period.explanations[command]}</p>
    </div>`;
  }

  private ask(command: PeriodCommand): void {
    if (this.running === undefined) {
      const detail: PeriodCommandAsked = { command, acknowledgeShortfall: this.acknowledged };
      this.dispatchEvent(new CustomEvent("command-asked", { detail }));
    }
  }
}
