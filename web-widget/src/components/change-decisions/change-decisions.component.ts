import type { RosterChange } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { changesIn } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import { emit } from "../../events/emit.ts";
import { changeDecisionsLanguages } from "../../localization/change-decisions-languages.ts";
import type { ChangeDecisionsWords } from "../../localization/change-decisions-words.ts";
import { canBeDecided, waitsForLead } from "../../roster/change-decisions.ts";
import type { RosterContext } from "../../roster/context.ts";
import { withRefusals } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../change-decision/change-decision.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";

/** As many are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 10;

type Group = "toDecide" | "waiting";

/**
 * @summary What members' exchanges ask of the team lead, by exception: what waits for her first, the rest folded.
 */
export class RosterChangeDecisions extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  @state() private told: RosterChange["state"] | undefined;
  @state() private overtaken: RosterProblem | undefined;
  private readonly lists = new LongLists(this, FIRST_SHOWN);

  @query("#title") private heading!: HTMLElement;

  private readonly changes = new Loading<RosterChange[]>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      this.told = undefined;
      this.overtaken = undefined;
      void this.changes.start(team.id, () => changesIn(client, team.id, "AGREED", "PROPOSED"));
    } else if (changed.has("news")) {
      void this.changes.again();
    }
  }

  private get said(): ChangeDecisionsWords {
    return changeDecisionsLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { said } = this;
    const { words } = this.context;
    const { value, problem } = this.changes;
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${said.title}</h3>
      <p>${said.explanation}</p>
      ${this.told ? this.outcome(this.told) : nothing}
      ${
        this.overtaken
          ? html`<roster-problem
              .words=${withRefusals(words, said.refusals)}
              .problem=${this.overtaken}
            ></roster-problem>`
          : nothing
      }
      ${problemShown(words, problem, () => void this.changes.again())}
      ${value ? this.groups(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </section>`;
  }

  private outcome(state: RosterChange["state"]): TemplateResult {
    return html`<p>
      <span class="tag good"><span aria-hidden="true">✓</span>${this.said.became[state]}</span>
    </p>`;
  }

  private groups(changes: readonly RosterChange[]): TemplateResult {
    const { said } = this;
    const toDecide = changes.filter(waitsForLead);
    const waiting = changes.filter((change) => !waitsForLead(change) && canBeDecided(change));
    return html`${
      toDecide.length > 0
        ? html`<h4>${said.toDecide(toDecide.length)}</h4>
            ${this.list("toDecide", toDecide)}`
        : html`<p>
            <span class="tag good"><span aria-hidden="true">✓</span>${said.none}</span>
          </p>`
    }
    ${
      waiting.length > 0
        ? html`<details>
            <summary>${said.waiting(waiting.length)}</summary>
            ${this.list("waiting", waiting)}
          </details>`
        : nothing
    }`;
  }

  private list(group: Group, changes: readonly RosterChange[]): TemplateResult {
    return this.lists.draw(group, changes, {
      key: ({ id }) => id,
      item: (change) =>
        html`<li>
          <roster-change-decision
            .context=${this.context}
            .change=${change}
            @change-decided=${({ detail }: CustomEvent<RosterChange>) => void this.decided(detail)}
            @change-overtaken=${({ detail }: CustomEvent<RosterProblem>) =>
              void this.overtook(detail)}
          ></roster-change-decision>
        </li>`,
      showAll: (count) => this.said.showAll(count),
    });
  }

  private async decided({ state }: RosterChange): Promise<void> {
    this.told = state;
    this.overtaken = undefined;
    emit(this, "roster-announced", { sentence: this.said.became[state] });
    await this.showWhatStands();
  }

  private async overtook(refusal: RosterProblem): Promise<void> {
    this.told = undefined;
    this.overtaken = refusal;
    await this.showWhatStands();
  }

  private async showWhatStands(): Promise<void> {
    await this.changes.again();
    await this.updateComplete;
    this.heading.focus();
  }
}
