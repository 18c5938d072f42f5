import type { MemberSummary, RosterChange, SickCall } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { changesIn } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import { sickCalls } from "../../api/sick-call-client.ts";
import { teamMembers } from "../../api/team-client.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { withRefusals } from "../../roster/refusals.ts";
import { isAway } from "../../roster/sick-calls.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../sick-call-form/sick-call-form.ts";
import "../sick-call/sick-call.ts";

/** As many are drawn before the reader asks for all of them: of each that stands the shifts are asked. */
const FIRST_SHOWN = 10;

interface Read {
  readonly calls: readonly SickCall[];
  readonly members: readonly MemberSummary[];
  readonly changes: readonly RosterChange[];
}

/**
 * @summary Sick calls of a team: registering one, the shifts that it vacates, asking for replacements, and its end.
 */
export class RosterSickCalls extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  @state() private told = "";
  @state() private overtaken: RosterProblem | undefined;
  private readonly lists = new LongLists(this, FIRST_SHOWN);

  @query("h2") private heading!: HTMLElement;

  private readonly read = new Loading<Read>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      this.told = "";
      this.overtaken = undefined;
      void this.read.start(team.id, async () => {
        const [calls, members, changes] = await Promise.all([
          sickCalls(client, team.id),
          teamMembers(client, team.id),
          changesIn(client, team.id, "AGREED", "PROPOSED"),
        ]);
        return { calls, members, changes };
      });
    } else if (changed.has("news")) {
      void this.read.again();
    }
  }

  private get said(): SickCallsWords {
    return sickCallsLanguages[this.context.language];
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
      ${value ? this.all(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </div>`;
  }

  private all(read: Read): TemplateResult {
    const { said } = this;
    const now = read.calls.filter(isAway);
    const past = read.calls.filter((call) => !isAway(call));
    return html`${
      now.length > 0
        ? html`<section class="stack close" aria-labelledby="now">
            <h3 id="now">${said.now(now.length)}</h3>
            ${this.list("now", now, read)}
          </section>`
        : html`<p>
            <span class="tag good"><span aria-hidden="true">✓</span>${said.nobody}</span>
          </p>`
    }
    ${
      this.context.leads
        ? html`<roster-sick-call-form
            .context=${this.context}
            .members=${read.members}
            @call-registered=${this.changed}
          ></roster-sick-call-form>`
        : nothing
    }
    ${
      past.length > 0
        ? html`<details>
            <summary>${said.past(past.length)}</summary>
            ${this.list("past", past, read)}
          </details>`
        : nothing
    }`;
  }

  private list(
    which: "now" | "past",
    calls: readonly SickCall[],
    { members, changes }: Read,
  ): TemplateResult {
    return this.lists.draw(which, calls, {
      key: ({ id }) => id,
      item: (call) =>
        html`<li>
          <roster-sick-call
            .context=${this.context}
            .call=${call}
            .members=${members}
            .changes=${changes}
            @replacements-asked=${() => void this.read.again()}
            @call-ended=${this.changed}
            @call-overtaken=${({ detail }: CustomEvent<RosterProblem>) =>
              void this.standsNow(call, detail)}
          ></roster-sick-call>
        </li>`,
      showAll: (count) => this.said.showAll(count),
    });
  }

  private readonly changed = async ({ detail }: CustomEvent<string>): Promise<void> => {
    this.told = detail;
    this.overtaken = undefined;
    await this.showWhatStands();
  };

  /** A call that was ended meanwhile is in another list; why is told here then. */
  private async standsNow({ id }: SickCall, refusal: RosterProblem): Promise<void> {
    this.told = "";
    await this.read.again();
    const call = this.read.value?.calls.find((one) => one.id === id);
    if (!call || !isAway(call)) {
      this.overtaken = refusal;
      await this.updateComplete;
      this.heading.focus();
    }
  }

  private async showWhatStands(): Promise<void> {
    await this.read.again();
    await this.updateComplete;
    this.heading.focus();
  }
}
