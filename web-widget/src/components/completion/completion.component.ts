import type {
  CompletionJob,
  CompletionJobRequest,
  CompletionJobSummary,
  RosterPeriod,
  Shift,
  TakenCompletion,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { PeriodOf } from "../../api/addresses.ts";
import { periodOf } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import {
  cancelCompletion,
  completionJob,
  completionJobKind,
  completionJobs,
  startCompletion,
  takeCompletion,
} from "../../api/completion-client.ts";
import { isFinished } from "../../api/follow-job.ts";
import { JobWatch } from "../../api/job-watch.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { roundLanguages } from "../../localization/round-languages.ts";
import type { RoundWords } from "../../localization/round-words.ts";
import type { PicksOfMember } from "../../roster/completion-pins.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { withoutValues, withRefusals } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../completion-comparison/completion-comparison.ts";
import "../completion-form/completion-form.ts";
import "../completion-progress/completion-progress.ts";
import "../completion-proposal/completion-proposal.ts";
import "../completion-searches/completion-searches.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./completion.styles.ts";

/**
 * @summary Completing a round: search, progress, stop, the proposal with its reasons, and taking it.
 * @event completion-taken - A proposal became the roster.
 */
export class RosterCompletion extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** The shifts that nobody holds. */
  @property({ attribute: false }) open: readonly Shift[] = [];
  /** What each picked. */
  @property({ attribute: false }) picks: readonly PicksOfMember[] = [];

  @state() private taken: TakenCompletion | undefined;
  /** Two proposals are fetched once the team lead wants to see them side by side. */
  @state() private comparing = false;

  @query("#result") private result!: HTMLElement | null;

  private readonly searches = new Loading<CompletionJobSummary[]>(this);
  private readonly watch = new JobWatch(this, completionJobKind);
  private readonly command = new Command(this);
  /** The search whose end is in the list of searches. */
  private listed: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("period");
    if (changed.has("context") || (changed.has("period") && before?.id !== this.period.id)) {
      this.taken = undefined;
      this.listed = undefined;
      void this.begin();
    }
    const { job } = this.watch;
    if (job && isFinished(job) && job.id !== this.listed) {
      this.listed = job.id;
      void this.searches.again();
    }
  }

  private get of(): PeriodOf {
    return periodOf(this.period);
  }

  private get said(): RoundWords["completion"] {
    return roundLanguages[this.context.language].completion;
  }

  /** Takes up the search of this tab, or the newest of the period where nobody has taken it: a colleague's goes on too. */
  private async begin(): Promise<void> {
    const { client } = this.context;
    const { of } = this;
    await this.searches.start(of.periodId, () => completionJobs(client, of));
    const [newest] = this.searches.value ?? [];
    if (of.periodId === this.period.id) {
      this.watch.resume(client, of, newest && !newest.taken ? newest.id : undefined);
    }
  }

  protected override render(): TemplateResult {
    const { said } = this;
    const { job } = this.watch;
    const searching = job !== undefined && !isFinished(job);
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      ${searching ? nothing : html`<p>${said.explanation}</p>`} ${this.problems()}
      <div id="result" class="stack close" tabindex="-1">
        ${this.taken ? this.told(this.taken) : nothing}
        ${job ? (searching ? this.progress(job) : this.finished(job)) : nothing}
      </div>
      ${searching ? nothing : this.form(job)}
      <roster-completion-searches
        .context=${this.context}
        .searches=${(this.searches.value ?? []).filter(isFinished)}
        .shown=${job?.id ?? ""}
        @search-chosen=${({ detail }: CustomEvent<string>) => void this.look(detail)}
      ></roster-completion-searches>
      ${searching ? nothing : this.comparison()}
    </section>`;
  }

  private comparison(): TemplateResult | typeof nothing {
    const found = (this.searches.value ?? []).filter(
      (search) => isFinished(search) && search.hasProposal,
    );
    return found.length < 2
      ? nothing
      : html`<details @toggle=${this.compare}>
          <summary>${this.said.comparing.title}</summary>
          ${
            this.comparing
              ? html`<roster-completion-comparison
                  .context=${this.context}
                  .period=${this.period}
                  .searches=${found}
                  @proposal-chosen=${({ detail }: CustomEvent<CompletionJob>) =>
                    void this.look(detail.id)}
                ></roster-completion-comparison>`
              : nothing
          }
        </details>`;
  }

  private readonly compare = ({ target }: Event): void => {
    this.comparing ||= (target as HTMLDetailsElement).open;
  };

  private problems(): TemplateResult {
    const words = withRefusals(this.context.words, roundLanguages[this.context.language].refusals);
    const refused = this.command.problem && withoutValues(this.command.problem);
    return html`${problemShown(words, this.searches.problem, () => void this.searches.again())}
    ${problemShown(words, this.watch.problem, () => this.watch.again())}
    ${
      refused?.slug === "proposal-outdated"
        ? html`<roster-problem .words=${words} .problem=${refused}></roster-problem>`
        : problemShown(words, refused, () => void this.command.retry())
    }`;
  }

  private told({ givenShifts, changedPicks, besideShifts, openShifts }: TakenCompletion) {
    const { said } = this;
    return html`<p>
        <span class="tag good"
          ><span aria-hidden="true">✓</span>${said.taken(givenShifts, openShifts)}</span
        >
      </p>
      ${changedPicks > 0 ? html`<p>${said.takenPicks(changedPicks)}</p>` : nothing}
      ${besideShifts > 0 ? html`<p>${said.takenBeside(besideShifts)}</p>` : nothing}`;
  }

  private progress(job: CompletionJob): TemplateResult {
    return html`<roster-completion-progress
      .context=${this.context}
      .job=${job}
      ?slow=${this.watch.streamLost}
      ?busy=${this.command.running === "stop"}
      @stop-asked=${() => void this.stop(job)}
    ></roster-completion-progress>`;
  }

  private finished(job: CompletionJob): TemplateResult {
    const { said } = this;
    if (!job.proposal) {
      return html`<p>${job.state === "CANCELLED" ? said.cancelled : said.failed}</p>
        ${job.failure ? html`<p class="break">${job.failure}</p>` : nothing}`;
    }
    return html`<h4>${said.proposal}</h4>
      <roster-completion-proposal
        .context=${this.context}
        .proposal=${job.proposal}
      ></roster-completion-proposal>
      ${this.taking(job)}`;
  }

  private taking(job: CompletionJob): TemplateResult {
    const { said } = this;
    const taken = this.searches.value?.find(({ id }) => id === job.id)?.taken;
    if (taken) {
      return html`<p>
        <span class="tag good"
          ><span aria-hidden="true">✓</span>${said.takenBy(
            taken.by,
            momentText(taken.at, this.context),
          )}</span
        >
      </p>`;
    }
    return html`<div class="row take">
      <button
        type="button"
        class="primary"
        aria-describedby="take"
        aria-disabled=${this.command.running !== undefined}
        @click=${() => void this.take(job)}
      >
        ${this.command.running === "take" ? said.taking : said.take}
      </button>
      <p id="take" class="soft small">${said.takeExplanation}</p>
    </div>`;
  }

  private form(job: CompletionJob | undefined): TemplateResult {
    if (this.open.length === 0) {
      return html`<p>${this.said.nothingOpen}</p>`;
    }
    const form = html`<roster-completion-form
      .context=${this.context}
      .open=${this.open}
      .picks=${this.picks}
      ?secondary=${job?.proposal !== undefined}
      ?busy=${this.command.running === "start"}
      @search-asked=${(event: CustomEvent<CompletionJobRequest>) => void this.start(event.detail)}
    ></roster-completion-form>`;
    return job?.proposal
      ? html`<details>
          <summary>${this.said.other}</summary>
          ${form}
        </details>`
      : form;
  }

  private async start(request: CompletionJobRequest): Promise<void> {
    const { client } = this.context;
    const { of } = this;
    this.taken = undefined;
    const started = await this.command.run("start", async (key) => {
      this.watch.follow(client, of, await startCompletion(client, of, request, key));
    });
    await this.showResult(started);
  }

  private async stop({ id }: CompletionJob): Promise<void> {
    const { client } = this.context;
    await this.command.run("stop", async (key) => {
      this.watch.show(await cancelCompletion(client, { ...this.of, jobId: id }, key));
    });
  }

  private async look(jobId: string): Promise<void> {
    const { client } = this.context;
    const { of } = this;
    this.taken = undefined;
    const found = await this.command.run("look", async () => {
      this.watch.follow(client, of, await completionJob(client, { ...of, jobId }));
    });
    await this.showResult(found);
  }

  private async take({ id }: CompletionJob): Promise<void> {
    const { client } = this.context;
    const { of } = this;
    const done = await this.command.run("take", async (key) => {
      this.taken = await takeCompletion(client, { ...of, jobId: id }, key);
      this.watch.forget(of);
      const { givenShifts, openShifts } = this.taken;
      emit(this, "roster-announced", { sentence: this.said.taken(givenShifts, openShifts) });
      this.dispatchEvent(new CustomEvent("completion-taken"));
    });
    // Who came second sees whose proposal was taken.
    await this.searches.again();
    await this.showResult(done);
  }

  /** The button that was pressed has gone; focus goes to what came of it. */
  private async showResult(worked: boolean): Promise<void> {
    if (worked) {
      await this.updateComplete;
      this.result?.focus();
    }
  }
}
