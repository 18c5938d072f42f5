import type {
  MemberConsent,
  RosterChange,
  RosterChangeVerdict,
  ShiftMove,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { decideChange, enterYesByPhone, withdrawChange } from "../../api/exchange-client.ts";
import { Command } from "../../api/command.ts";
import { emit } from "../../events/emit.ts";
import type { BoardWords } from "../../localization/board-words.ts";
import { isWaiting } from "../../roster/board.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../board-refusal/board-refusal.ts";
import { styles } from "./board-change.styles.ts";

/**
 * @summary A change of the published roster: who has to say yes, who did, and what the team lead can do about it.
 * @event change-moved - `detail` is the change as the server has it now.
 * @event move-refused - The server said no; what the board shows may be old.
 */
export class RosterBoardChange extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) board!: BoardWords;
  @property({ attribute: false }) change!: RosterChange;

  @query("h3") private heading!: HTMLElement | null;

  private readonly command = new Command(this);

  override focus(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult {
    const { board, change, context } = this;
    const { problem } = this.command;
    const tag = change.state === "BOOKED" ? "good" : isWaiting(change) ? "warn" : "";
    return html`<section class="stack close">
      <h3 tabindex="-1">${board.change.kinds[change.kind]}</h3>
      <p><span class="tag ${tag}">${board.change.states[change.state]}</span></p>
      <ul class="stack close">
        ${change.moves.map((move) => html`<li class="break">${this.move(move)}</li>`)}
      </ul>
      ${
        isWaiting(change)
          ? html`<p class="soft small">
              ${board.change.until(momentText(change.expiresAt, context))}
            </p>`
          : nothing
      }
      ${
        problem
          ? html`<roster-board-refusal
              .context=${context}
              .board=${board}
              .problem=${problem}
              .retry=${() => void this.command.retry()}
            ></roster-board-refusal>`
          : nothing
      }
      <ul class="people">
        ${change.consents.map((consent) => html`<li>${this.consent(consent)}</li>`)}
      </ul>
      ${this.may("ENTER_BY_PHONE") ? html`<p class="soft small">${board.change.byPhoneWhy}</p>` : nothing}
      ${this.steps()}
    </section>`;
  }

  private move({ shift, fromName, taker, toName }: ShiftMove): string {
    const { change } = this.board;
    const takers = {
      MEMBER: toName ?? change.nobody,
      NOBODY: change.nobody,
      FIRST_YES: toName ?? change.firstYes,
      CHOSEN: toName ?? change.chosen,
    };
    return change.move(
      shiftSentence(shift, this.context),
      fromName ?? change.nobody,
      takers[taker],
    );
  }

  private consent({ memberId, displayName, state, enteredByName }: MemberConsent): TemplateResult {
    const { change } = this.board;
    const { teamId, changeId } = this.of;
    const byPhone = (): void =>
      void this.run((key) =>
        enterYesByPhone(this.context.client, { teamId, changeId }, memberId, key),
      );
    const choose = (): void => void this.decide({ verdict: "CHOOSE", memberId });
    const self = memberId === this.context.memberId;
    return html`<div class="who">
        <strong class="break">${displayName}</strong>
        <span class="soft small"
          >${change.consents[state]}${enteredByName ? `, ${change.enteredBy(enteredByName)}` : ""}</span
        >
      </div>
      ${
        state === "ASKED" && this.may("ENTER_BY_PHONE") && !self
          ? this.button(change.byPhone, byPhone, change.byPhoneLabel(displayName))
          : nothing
      }
      ${
        (state === "GIVEN" || state === "BY_PHONE") && this.may("CHOOSE")
          ? this.button(change.choose(displayName), choose)
          : nothing
      }`;
  }

  private steps(): TemplateResult {
    const { change } = this.board;
    const withdraw = (): void =>
      void this.run((key) => withdrawChange(this.context.client, this.of, key));
    return html`<div class="actions">
      ${this.may("APPROVE") ? this.button(change.approve, () => void this.decide({ verdict: "APPROVE" })) : nothing}
      ${this.may("DECLINE") ? this.button(change.decline, () => void this.decide({ verdict: "DECLINE" })) : nothing}
      ${this.may("WITHDRAW") ? this.button(change.withdraw, withdraw) : nothing}
    </div>`;
  }

  private button(text: string, act: () => void, label?: string): TemplateResult {
    const busy = this.command.running !== undefined;
    return html`<button
      type="button"
      aria-label=${label ?? nothing}
      aria-disabled=${busy}
      @click=${act}
    >
      ${busy ? this.board.change.working : text}
    </button>`;
  }

  private may(step: RosterChange["possibleSteps"][number]): boolean {
    return this.context.leads && this.change.possibleSteps.includes(step);
  }

  private get of(): { teamId: string; changeId: string } {
    return { teamId: this.context.team.id, changeId: this.change.id };
  }

  private decide(verdict: RosterChangeVerdict): Promise<void> {
    return this.run((key) => decideChange(this.context.client, this.of, verdict, key));
  }

  private async run(send: (key: string) => Promise<RosterChange>): Promise<void> {
    const worked = await this.command.run("change", async (key) => {
      const detail = await send(key);
      const sentence = this.board.change.announced(this.board.change.states[detail.state]);
      emit(this, "roster-announced", { sentence });
      this.dispatchEvent(new CustomEvent("change-moved", { detail }));
    });
    if (worked) {
      await this.updateComplete;
      this.focus();
    } else if (this.command.problem) {
      this.dispatchEvent(new CustomEvent("move-refused"));
    }
  }
}
