import type { PeriodViolation, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { emit } from "../../events/emit.ts";
import { enteredIn } from "../../roster/entered.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../problem/problem.ts";
import { styles } from "./violation-acceptance.styles.ts";

const MOST_CHARACTERS = 500;

/**
 * @summary Asks the team lead why a warning is accepted, and has it written down.
 * @event roster-warning-accepted - The warning was accepted.
 * @event accepted-before - Somebody else accepted it first; `detail` is the warning with that acceptance.
 * @event acceptance-dropped - The team lead leaves it as it is.
 */
export class RosterViolationAcceptance extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) item!: PeriodViolation;

  @state() private fault = "";

  @query("textarea") private field!: HTMLTextAreaElement | null;

  private readonly command = new Command(this);

  override focus(): void {
    this.field?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { violations } = words;
    const busy = this.command.running !== undefined;
    return html`<form class="stack close" novalidate @submit=${this.accept}>
      ${
        this.command.problem
          ? html`<roster-problem
              .words=${words}
              .context=${this.context}
              .problem=${this.command.problem}
              .retry=${() => void this.command.retry()}
            ></roster-problem>`
          : nothing
      }
      <div class="field">
        <label for="reason">${violations.reason}</label>
        <textarea
          id="reason"
          name="reason"
          rows="3"
          aria-describedby="hint fault"
          aria-invalid=${this.fault !== ""}
        ></textarea>
        <span class="hint" id="hint">${violations.reasonHint}</span>
        <p class="fault" id="fault" role="alert">${this.fault}</p>
      </div>
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>
          ${busy ? violations.accepting : violations.confirm}
        </button>
        <button type="button" @click=${this.drop}>${violations.cancel}</button>
      </div>
    </form>`;
  }

  private readonly drop = (): void => {
    this.dispatchEvent(new CustomEvent("acceptance-dropped"));
  };

  private readonly accept = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reason = enteredIn(event, "reason").trim();
    this.fault = this.faultOf(reason);
    if (this.fault) {
      this.focus();
      return;
    }
    const { client, team, words } = this.context;
    const { memberId, violation } = this.item;
    const { ruleId, at } = violation;
    const worked = await this.command.run("accept", async (key) => {
      const accepted = await client.acceptViolation(
        this.period,
        { memberId, ruleId, at, reason },
        key,
      );
      const sentence = words.violations.announced(accepted.displayName);
      emit(this, "roster-announced", { sentence });
      emit(this, "roster-warning-accepted", {
        teamId: team.id,
        periodId: this.period.id,
        accepted,
      });
    });
    if (!worked) {
      this.tellIfAcceptedBefore();
    }
  };

  private tellIfAcceptedBefore(): void {
    const { slug, problem } = this.command.problem ?? {};
    const accepted = problem?.ruleViolations?.[0]?.accepted;
    if (slug === "warning-already-accepted" && accepted) {
      const detail = { ...this.item, violation: { ...this.item.violation, accepted } };
      this.dispatchEvent(new CustomEvent("accepted-before", { detail }));
    }
  }

  private faultOf(reason: string): string {
    const { violations } = this.context.words;
    if (reason === "") {
      return violations.reasonMissing;
    }
    return reason.length > MOST_CHARACTERS ? violations.reasonTooLong(reason.length) : "";
  }
}
