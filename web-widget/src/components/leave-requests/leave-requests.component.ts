import type { LeaveRequest, LeaveRequestDetail, LeaveState } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { answerLeave, leaveRequest } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { leaveLanguages } from "../../localization/leave-languages.ts";
import type { LeaveWords } from "../../localization/leave-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { dateIn, fullDate } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../leave-effect/leave-effect.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./leave-requests.styles.ts";

const TAGS: Record<LeaveState, string> = {
  REQUESTED: "warn",
  GRANTED: "good",
  REFUSED: "bad",
  WITHDRAWN: "plain",
};
const SIGNS: Record<LeaveState, string> = {
  REQUESTED: "?",
  GRANTED: "✓",
  REFUSED: "✕",
  WITHDRAWN: "–",
};
const OUTDATED: readonly number[] = [404, 409, 422];

/**
 * @summary The leave that the member asked for, where it stands, and taking it back.
 * @event leave-withdrawn - A request, or leave that was granted, was taken back.
 * @event leave-outdated - What is shown is no longer how it stands.
 */
export class RosterLeaveRequests extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) requests: readonly LeaveRequest[] = [];

  /** The request that is about to be taken back. */
  @state() private leaving = "";
  /** The request of which is shown what it does. */
  @state() private opened = "";

  private readonly command = new Command(this);
  private readonly effect = new Loading<LeaveRequestDetail>(this);

  private get said(): LeaveWords["mine"] {
    return leaveLanguages[this.context.language].mine;
  }

  protected override render(): TemplateResult {
    const { said, requests, command } = this;
    const counts = (request: LeaveRequest): boolean =>
      request.until > this.context.today && request.state !== "WITHDRAWN";
    const now = requests.filter(counts);
    const earlier = requests.filter((request) => !counts(request));
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${said.title}</h3>
      ${problemShown(this.context.words, command.problem, this.again)}
      ${
        now.length > 0
          ? this.list(now)
          : html`<p class="soft">${requests.length > 0 ? said.noneNow : said.none}</p>`
      }
      ${
        earlier.length > 0
          ? html`<details>
              <summary>${said.earlier(earlier.length)}</summary>
              ${this.list(earlier)}
            </details>`
          : nothing
      }
    </section>`;
  }

  private list(requests: readonly LeaveRequest[]): TemplateResult {
    return html`<ul class="list">
      ${requests.map((request) => html`<li class="stack close">${this.request(request)}</li>`)}
    </ul>`;
  }

  private request(request: LeaveRequest): TemplateResult {
    const { said } = this;
    const { state: stands, leaveMinutes, requestedAt } = request;
    const hours = hoursText(leaveMinutes, this.context.words.units);
    return html`<div class="row">
        <p class="break"><strong>${this.dates(request)}</strong></p>
        <span class="tag ${TAGS[stands]}">
          <span aria-hidden="true">${SIGNS[stands]}</span> ${said.states[stands]}
        </span>
      </div>
      <p class="small soft break">
        ${said.takes(hours)} · ${said.asked(this.date(requestedAt))} ${this.answer(request)}
      </p>
      ${this.remark(request)} ${this.steps(request)} ${this.shownEffect(request)}`;
  }

  private answer({ state: stands, answeredByName, answeredAt }: LeaveRequest): string {
    return answeredByName && answeredAt && (stands === "GRANTED" || stands === "REFUSED")
      ? `· ${this.said.answered(answeredByName, this.date(answeredAt))}`
      : "";
  }

  private remark({ remark, answeredByName = "" }: LeaveRequest): TemplateResult | typeof nothing {
    return remark
      ? html`<p class="break">${this.said.remark(answeredByName)} <q>${remark}</q></p>`
      : nothing;
  }

  private steps(request: LeaveRequest): TemplateResult | typeof nothing {
    const { said } = this;
    const { id, state: stands, possibleReplies } = request;
    const canLeave = possibleReplies.includes("WITHDRAW");
    if (this.leaving === id && canLeave) {
      return this.sure(request);
    }
    if (stands !== "REQUESTED" && !canLeave) {
      return nothing;
    }
    const dates = this.dates(request);
    return html`<div class="actions">
      ${
        stands === "REQUESTED"
          ? html`<button
              type="button"
              aria-label=${said.effectLabel(dates)}
              aria-expanded=${this.opened === id}
              @click=${() => this.open(id)}
            >
              ${said.effect}
            </button>`
          : nothing
      }
      ${
        canLeave
          ? html`<button
              type="button"
              id="leave-${id}"
              aria-label=${said.withdrawLabel(dates)}
              @click=${() => void this.begin(id)}
            >
              ${said.withdraw}
            </button>`
          : nothing
      }
    </div>`;
  }

  private sure(request: LeaveRequest): TemplateResult {
    const { said } = this;
    const busy = this.command.running !== undefined;
    const granted = request.state === "GRANTED" ? "GRANTED" : "REQUESTED";
    return html`<div class="note stack close">
      <p id="sure">${said.withdrawAsk[granted]}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-describedby="sure"
          aria-disabled=${busy}
          @click=${() => void this.withdraw(request)}
        >
          ${busy ? said.withdrawing : said.withdrawYes}
        </button>
        <button type="button" @click=${() => void this.keep(request.id)}>${said.withdrawNo}</button>
      </div>
    </div>`;
  }

  private shownEffect({ id, state: stands }: LeaveRequest): TemplateResult | typeof nothing {
    if (this.opened !== id || stands !== "REQUESTED") {
      return nothing;
    }
    const { words } = this.context;
    const { value, problem } = this.effect;
    return html`${problemShown(words, problem, () => void this.effect.again())}
    ${
      value
        ? html`<roster-leave-effect
            .context=${this.context}
            .detail=${value}
          ></roster-leave-effect>`
        : problem
          ? nothing
          : html`<p class="soft">${words.loading}</p>`
    }`;
  }

  private dates(request: LeaveRequest): string {
    return periodDates(request, this.context);
  }

  private date(instant: string): string {
    return fullDate(dateIn(instant, this.context.team.zone), this.context.language);
  }

  private open(leaveRequestId: string): void {
    this.opened = this.opened === leaveRequestId ? "" : leaveRequestId;
    const { client, team } = this.context;
    if (this.opened) {
      void this.effect.start(leaveRequestId, () =>
        leaveRequest(client, { teamId: team.id, leaveRequestId }),
      );
    }
  }

  private async begin(id: string): Promise<void> {
    this.command.dismiss();
    this.leaving = id;
    await this.focusOn(".note .primary");
  }

  private async keep(id: string): Promise<void> {
    this.leaving = "";
    await this.focusOn(`#leave-${CSS.escape(id)}`);
  }

  private async withdraw(request: LeaveRequest): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, leaveRequestId: request.id };
    const dates = this.dates(request);
    await this.tell(
      this.command.run("withdraw", async (key) => {
        await answerLeave(client, of, { reply: "WITHDRAW" }, key);
      }),
      dates,
    );
  }

  private readonly again = (): void => {
    const request = this.requests.find(({ id }) => id === this.leaving);
    if (request) {
      void this.tell(this.command.retry(), this.dates(request));
    } else {
      this.command.dismiss();
    }
  };

  private async tell(doing: Promise<boolean>, dates: string): Promise<void> {
    if (await doing) {
      this.leaving = "";
      emit(this, "roster-announced", { sentence: this.said.withdrawn(dates) });
      this.dispatchEvent(new CustomEvent("leave-withdrawn"));
      await this.focusOn("#title");
    } else if (OUTDATED.includes(this.command.problem?.status ?? 0)) {
      this.leaving = "";
      this.dispatchEvent(new CustomEvent("leave-outdated"));
    }
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
