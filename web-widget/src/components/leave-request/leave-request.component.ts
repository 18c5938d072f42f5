import type { LeaveRequest, LeaveRequestDetail } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { leaveRequest } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import { leaveCalendarLanguages } from "../../localization/leave-calendar-languages.ts";
import type { LeaveCalendarWords } from "../../localization/leave-calendar-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, fullDate } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../leave-answer/leave-answer.ts";
import "../leave-to-grant/leave-to-grant.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary A request for leave: who, when, what granting it does, and the answer.
 * @event leave-answered - `detail` is the sentence that says how.
 * @event leave-overtaken - What is shown is not what stands any more; `detail` is the refusal that said so.
 */
export class RosterLeaveRequest extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) request!: LeaveRequest;

  private readonly effect = new Loading<LeaveRequestDetail>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has("context") || changed.has("request")) && this.waits) {
      const { client, team } = this.context;
      const of = { teamId: team.id, leaveRequestId: this.request.id };
      void this.effect.start(of.leaveRequestId, () => leaveRequest(client, of));
    }
  }

  private get said(): LeaveCalendarWords {
    return leaveCalendarLanguages[this.context.language];
  }

  private get waits(): boolean {
    return this.request.state === "REQUESTED";
  }

  private get days(): string {
    const { from, until } = this.request;
    const { language } = this.context;
    const last = addDays(until, -1);
    return last === from
      ? fullDate(from, language)
      : this.said.days(fullDate(from, language), fullDate(last, language));
  }

  protected override render(): TemplateResult {
    const { said, days, request } = this;
    const { displayName, leaveMinutes, state, requestedAt, remark } = request;
    const looks = { REQUESTED: "warn", GRANTED: "good", REFUSED: "bad", WITHDRAWN: "plain" };
    return html`<div class="stack close">
      <div class="row">
        <strong class="break">${displayName}</strong>
        <span class="tag ${looks[state]}">${said.states[state]}</span>
      </div>
      <p class="numbers">
        ${days}, ${said.hours(hoursText(leaveMinutes, this.context.words.units))}
      </p>
      <p class="soft small">${said.asked(momentText(requestedAt, this.context))}</p>
      ${this.answered()} ${remark ? html`<p class="small break">${remark}</p>` : nothing}
      ${this.waits ? this.open() : nothing}
    </div>`;
  }

  private answered(): TemplateResult | typeof nothing {
    const { answeredByName, answeredAt } = this.request;
    return answeredByName && answeredAt
      ? html`<p class="soft small break">
          ${this.said.answeredBy(answeredByName, momentText(answeredAt, this.context))}
        </p>`
      : nothing;
  }

  private open(): TemplateResult {
    const { words, leads, memberId } = this.context;
    const { value, problem } = this.effect;
    const { possibleReplies } = this.request;
    const decides = possibleReplies.includes("GRANT") || possibleReplies.includes("REFUSE");
    return html`<p><strong>${this.said.effect}</strong></p>
      ${problemShown(words, problem, () => void this.effect.again())}
      ${
        value
          ? html`<roster-leave-to-grant
              .context=${this.context}
              .detail=${value}
            ></roster-leave-to-grant>`
          : problem
            ? nothing
            : html`<p class="soft">${words.loading}</p>`
      }
      ${
        decides
          ? html`<roster-leave-answer
              .context=${this.context}
              .request=${this.request}
              .days=${this.days}
              @leave-answered=${this.pass}
              @leave-overtaken=${this.pass}
            ></roster-leave-answer>`
          : leads && memberId === this.request.memberId
            ? html`<p>${this.said.own}</p>`
            : nothing
      }`;
  }

  private readonly pass = ({ type, detail }: CustomEvent<unknown>): void => {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  };
}
