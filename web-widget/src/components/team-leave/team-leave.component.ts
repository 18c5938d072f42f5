import type { LeaveRequest, LeaveSettings } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { leaveRequests, leaveSettings } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import { leaveCalendarLanguages } from "../../localization/leave-calendar-languages.ts";
import type { LeaveCalendarWords } from "../../localization/leave-calendar-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { byAnswer } from "../../roster/leave-calendar.ts";
import { withRefusals } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../leave-days/leave-days.ts";
import type { RosterLeaveDays } from "../leave-days/leave-days.component.ts";
import "../leave-request/leave-request.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";

/** As many are drawn before the reader asks for all of them: of each that waits the effect is asked. */
const FIRST_SHOWN = 10;

interface Read {
  readonly settings: LeaveSettings;
  readonly requests: readonly LeaveRequest[];
}

/**
 * @summary The leave of a team for who leads it: what waits for an answer with what it does, and the calendar.
 */
export class RosterTeamLeave extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  @state() private told = "";
  /** Why an answer was not taken: somebody else's stands. */
  @state() private overtaken: RosterProblem | undefined;
  private readonly lists = new LongLists(this, FIRST_SHOWN);

  @query("h2") private heading!: HTMLElement;
  @query("roster-leave-days") private calendar!: RosterLeaveDays;

  private readonly read = new Loading<Read>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      this.told = "";
      void this.read.start(team.id, async () => {
        const [settings, requests] = await Promise.all([
          leaveSettings(client),
          leaveRequests(client, { teamId: team.id }),
        ]);
        return { settings, requests };
      });
    } else if (changed.has("news")) {
      void this.read.again();
    }
  }

  private get said(): LeaveCalendarWords {
    return leaveCalendarLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.read;
    return html`<div class="stack">
      <h2 tabindex="-1">${this.said.title}</h2>
      ${
        this.told
          ? html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${this.told}</span>
            </p>`
          : nothing
      }
      ${
        this.overtaken
          ? html`<roster-problem
              .words=${withRefusals(words, this.said.refusals)}
              .problem=${this.overtaken}
            ></roster-problem>`
          : nothing
      }
      ${problemShown(words, problem, () => void this.read.again())}
      ${value ? this.requests(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
      <roster-leave-days .context=${this.context} .news=${this.news}></roster-leave-days>
    </div>`;
  }

  private requests({ settings, requests }: Read): TemplateResult {
    const { said } = this;
    const { open, answered } = byAnswer(requests);
    const elsewhere = settings.master === "HR";
    return html`${
      elsewhere ? html`<p class="note break">${said.keptInHr(settings.askAt ?? "HR")}</p>` : nothing
    }
    ${
      open.length > 0
        ? html`<section class="stack close" aria-labelledby="open">
            <h3 id="open">${said.open(open.length)}</h3>
            ${this.list("open", open)}
          </section>`
        : elsewhere
          ? nothing
          : html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${said.noneOpen}</span>
            </p>`
    }
    ${
      answered.length > 0
        ? html`<details>
            <summary>${said.answered(answered.length)}</summary>
            ${this.list("answered", answered)}
          </details>`
        : nothing
    }`;
  }

  private list(which: "open" | "answered", requests: readonly LeaveRequest[]): TemplateResult {
    return this.lists.draw(which, requests, {
      key: ({ id }) => id,
      item: (request) =>
        html`<li>
          <roster-leave-request
            .context=${this.context}
            .request=${request}
            @leave-answered=${({ detail }: CustomEvent<string>) => void this.answered(detail)}
            @leave-overtaken=${({ detail }: CustomEvent<RosterProblem>) =>
              void this.standsNow(request, detail)}
          ></roster-leave-request>
        </li>`,
      showAll: (count) => this.said.showAll(count),
    });
  }

  /** A request that was answered meanwhile is in another list; why is told here then. */
  private async standsNow({ id }: LeaveRequest, refusal: RosterProblem): Promise<void> {
    this.told = "";
    await this.read.again();
    const waits = this.read.value?.requests.some(
      (request) => request.id === id && request.state === "REQUESTED",
    );
    if (!waits) {
      this.overtaken = refusal;
      await this.updateComplete;
      this.heading.focus();
    }
  }

  private async answered(sentence: string): Promise<void> {
    this.told = sentence;
    this.overtaken = undefined;
    await Promise.all([this.read.again(), this.calendar.refresh()]);
    await this.updateComplete;
    this.heading.focus();
  }
}
