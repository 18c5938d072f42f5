import type { LeaveAnswer, LeaveReply, LeaveRequest } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Draft } from "../../api/draft.ts";
import { answerLeave } from "../../api/leave-client.ts";
import { emit } from "../../events/emit.ts";
import { leaveCalendarLanguages } from "../../localization/leave-calendar-languages.ts";
import type { LeaveCalendarWords } from "../../localization/leave-calendar-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { isOvertaken, withoutValues, withRefusals } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const MOST_CHARACTERS = 1000;

/** What has to be decided about a request; the rest is for who asked. */
const DECISIONS: readonly LeaveAnswer[] = ["GRANT", "REFUSE"];

/**
 * @summary Grants or refuses leave, with a remark for who asked.
 * @event leave-answered - `detail` is the sentence that says how.
 * @event leave-overtaken - It was answered before, or a day has filled up; `detail` is the refusal that said so.
 */
export class RosterLeaveAnswer extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) request!: LeaveRequest;
  /** The days of the request in words. */
  @property() days = "";

  @state() private fault = "";

  @query("textarea") private field!: HTMLTextAreaElement | null;

  private readonly command = new Command(this);

  private get said(): LeaveCalendarWords {
    return leaveCalendarLanguages[this.context.language];
  }

  private get draft(): Draft<string> {
    return new Draft(`leave-answer-${this.request.id}`, this.context);
  }

  protected override render(): TemplateResult {
    const { said } = this;
    const { problem } = this.command;
    const words = withRefusals(this.context.words, said.refusals);
    const replies = DECISIONS.filter((reply) => this.request.possibleReplies.includes(reply));
    return html`<div class="stack close">
      <div class="field">
        <label for="remark">${said.remark(this.request.displayName)}</label>
        <textarea
          id="remark"
          rows="2"
          aria-describedby="remark-hint remark-fault"
          aria-invalid=${this.fault !== ""}
          .value=${this.draft.read() ?? ""}
          @input=${({ target }: Event) => this.draft.keep((target as HTMLTextAreaElement).value)}
        ></textarea>
        <span class="hint" id="remark-hint">${said.remarkHint}</span>
        <p class="fault" id="remark-fault">${this.fault}</p>
      </div>
      ${
        problem && isOvertaken(problem)
          ? html`<roster-problem
              .words=${words}
              .problem=${withoutValues(problem)}
            ></roster-problem>`
          : problemShown(words, problem, () => void this.command.retry())
      }
      <div class="actions">${replies.map((reply) => this.button(reply))}</div>
    </div>`;
  }

  private button(reply: LeaveAnswer): TemplateResult | typeof nothing {
    const { said } = this;
    const { displayName } = this.request;
    const grants = reply === "GRANT";
    return html`<button
      type="button"
      class=${grants ? "primary" : ""}
      aria-disabled=${this.command.running !== undefined}
      aria-label=${
        grants ? said.grantLabel(displayName, this.days) : said.refuseLabel(displayName, this.days)
      }
      @click=${() => void this.answer(reply)}
    >
      ${this.command.running === reply ? said.working : grants ? said.grant : said.refuse}
    </button>`;
  }

  private async answer(reply: LeaveAnswer): Promise<void> {
    const { client, team } = this.context;
    const { id, displayName } = this.request;
    const remark = this.field?.value.trim() ?? "";
    this.fault = remark.length > MOST_CHARACTERS ? this.said.remarkTooLong(remark.length) : "";
    if (this.fault) {
      this.field?.focus();
      return;
    }
    const leaveReply: LeaveReply = remark === "" ? { reply } : { reply, remark };
    await this.command.run(reply, async (key) => {
      await answerLeave(client, { teamId: team.id, leaveRequestId: id }, leaveReply, key);
      this.draft.forget();
      const detail =
        reply === "GRANT" ? this.said.granted(displayName) : this.said.refused(displayName);
      emit(this, "roster-announced", { sentence: detail });
      this.dispatchEvent(new CustomEvent("leave-answered", { detail }));
    });
    const { problem } = this.command;
    if (problem && isOvertaken(problem)) {
      this.dispatchEvent(new CustomEvent("leave-overtaken", { detail: problem }));
    }
  }
}
