import type {
  BaseRoster,
  BaseRosterAcceptance,
  BaseRosterJob,
  BaseRosterJobRequest,
  BaseRosterJobSummary,
  BaseRosterPin,
  BaseRosterPinnedIn,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { baseRosterJobs } from "../../api/base-roster-jobs.ts";
import { Command } from "../../api/command.ts";
import { isFinished } from "../../api/follow-job.ts";
import { JobWatch } from "../../api/job-watch.ts";
import { Loading } from "../../api/loading.ts";
import { orNone } from "../../api/or-none.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate } from "../../roster/dates.ts";
import { NO_PINS, pinsOfProposal, turned, type PinBoard } from "../../roster/pins.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-acceptance/base-roster-acceptance.ts";
import "../base-roster-comparison/base-roster-comparison.ts";
import "../base-roster-form/base-roster-form.ts";
import "../base-roster-lines/base-roster-lines.ts";
import "../base-roster-pins/base-roster-pins.ts";
import "../base-roster-progress/base-roster-progress.ts";
import "../base-roster-proposal/base-roster-proposal.ts";
import "../problem/problem.ts";
import { styles } from "./base-roster.styles.ts";

/**
 * @summary The base roster that stands, and the search for a better one: pin, start, progress, stop, look, compare, take.
 * @event roster-base-roster-accepted - A proposal became the team's base roster.
 */
export class RosterBaseRoster extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private taken = false;
  @state() private board: PinBoard = NO_PINS;

  @query("#result") private result!: HTMLElement | null;

  private readonly current = new Loading<BaseRoster | undefined>(this);
  private readonly command = new Command(this);
  private readonly watch = new JobWatch(this, baseRosterJobs);
  private readonly searches = new Loading<BaseRosterJobSummary[]>(this);
  /** The search whose pins are on the board, and that is in the list of searches. */
  private shownJob: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.current.start(team.id, () => orNone(client.baseRoster(team.id)));
      this.watch.resume(client, team.id);
      this.board = NO_PINS;
      this.listSearches();
    }
    const { job } = this.watch;
    if (job?.proposal && job.id !== this.shownJob) {
      this.shownJob = job.id;
      this.board = pinsOfProposal(job.proposal);
      this.listSearches();
    }
  }

  private listSearches(): void {
    const { client, team, leads } = this.context;
    if (leads) {
      void this.searches.start(team.id, () => client.baseRosterJobs(team.id));
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="stack">
      <h2>${words.baseRoster.title}</h2>
      ${this.problem()} ${this.standing()} ${this.job()} ${this.form()} ${this.comparison()}
    </div>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const source = [this.command, this.current, this.watch, this.searches].find(
      ({ problem }) => problem,
    );
    if (!source?.problem) {
      return nothing;
    }
    const retry = (): void =>
      void (source === this.command
        ? this.command.retry()
        : source === this.watch
          ? this.watch.again()
          : source === this.current
            ? this.current.again()
            : this.searches.again());
    return html`<roster-problem
      .words=${this.context.words}
      .problem=${source.problem}
      .retry=${retry}
    ></roster-problem>`;
  }

  private standing(): TemplateResult {
    const { words, language } = this.context;
    const { value, busy } = this.current;
    if (!value) {
      return html`<p class="soft">${busy ? words.loading : words.baseRoster.none}</p>`;
    }
    return html`<section class="card">
      <p>${words.baseRoster.stands(value.cycleWeeks, fullDate(value.anchorDate, language))}</p>
      <details>
        <summary>${words.baseRoster.current}</summary>
        ${
          this.context.leads
            ? html`<roster-base-roster-pins
                .context=${this.context}
                .lines=${value.lines}
                .cycleWeeks=${value.cycleWeeks}
                .pinned=${this.pinnedCells("BASE_ROSTER")}
                @pins-turned=${this.turn("BASE_ROSTER")}
                @pins-cleared=${this.unpin}
              ></roster-base-roster-pins>`
            : html`<roster-base-roster-lines
                .context=${this.context}
                .lines=${value.lines}
                .cycleWeeks=${value.cycleWeeks}
              ></roster-base-roster-lines>`
        }
      </details>
    </section>`;
  }

  private pinnedCells(where: BaseRosterPinnedIn): ReadonlySet<string> {
    return new Set(this.board.pinnedIn === where ? this.board.pins.keys() : []);
  }

  private turn(where: BaseRosterPinnedIn) {
    return ({ detail }: CustomEvent<readonly BaseRosterPin[]>): void => {
      this.board = turned(this.board, where, detail);
    };
  }

  private readonly unpin = (): void => {
    this.board = NO_PINS;
  };

  private comparison(): TemplateResult | typeof nothing {
    const { job } = this.watch;
    const found = (this.searches.value ?? []).filter(({ hasProposal }) => hasProposal);
    if (!this.context.leads || found.length < 2 || (job && !isFinished(job))) {
      return nothing;
    }
    return html`<section class="card">
      <roster-base-roster-comparison
        .context=${this.context}
        .searches=${found}
        @proposal-chosen=${(event: CustomEvent<BaseRosterJob>) => void this.goOnWith(event.detail)}
      ></roster-base-roster-comparison>
    </section>`;
  }

  private async goOnWith(job: BaseRosterJob): Promise<void> {
    const { client, team } = this.context;
    this.taken = false;
    this.watch.follow(client, team.id, job);
    await this.showResult(true);
  }

  private form(): TemplateResult | typeof nothing {
    const { job } = this.watch;
    if (!this.context.leads || (job && !isFinished(job))) {
      return nothing;
    }
    return html`<roster-base-roster-form
      .context=${this.context}
      ?replaces=${this.current.value !== undefined}
      ?secondary=${job?.proposal !== undefined}
      ?busy=${this.command.running === "start"}
      .pins=${this.board.pins.size}
      @search-asked=${(event: CustomEvent<BaseRosterJobRequest>) => void this.start(event.detail)}
    ></roster-base-roster-form>`;
  }

  private job(): TemplateResult {
    const { job } = this.watch;
    const { words } = this.context;
    return html`<section
      id="result"
      tabindex="-1"
      class=${job || this.taken ? "card stack close" : ""}
    >
      ${
        this.taken
          ? html`<p class="tag good"><span aria-hidden="true">✓</span>${words.baseRoster.taken}</p>
              <p>${words.baseRoster.takenNext}</p>`
          : nothing
      }
      ${job?.scenario ? html`<p class="note">${words.baseRoster.scenario}</p>` : nothing}
      ${job && !isFinished(job) ? this.progress(job) : nothing}
      ${job && isFinished(job) ? this.finished(job) : nothing}
    </section>`;
  }

  private progress(job: BaseRosterJob): TemplateResult {
    return html`<roster-base-roster-progress
      .context=${this.context}
      .job=${job}
      ?slow=${this.watch.streamLost}
      ?busy=${this.command.running === "stop"}
      @stop-asked=${() => void this.stop(job)}
    ></roster-base-roster-progress>`;
  }

  private finished(job: BaseRosterJob): TemplateResult {
    const { baseRoster } = this.context.words;
    if (!job.proposal) {
      return html`<h3>${baseRoster.states[job.state]}</h3>
        <p>${job.state === "CANCELLED" ? baseRoster.cancelled : baseRoster.failed}</p>
        ${job.failure ? html`<p class="break">${job.failure}</p>` : nothing}`;
    }
    return html`<h3>${baseRoster.proposal}</h3>
      <roster-base-roster-proposal
        .context=${this.context}
        .job=${job}
        ?replaces=${this.current.value !== undefined}
        .pinned=${this.pinnedCells("PROPOSAL")}
        ?pinnable=${this.context.leads}
        @pins-turned=${this.turn("PROPOSAL")}
        @pins-cleared=${this.unpin}
      ></roster-base-roster-proposal>
      ${
        this.context.leads
          ? html`<roster-base-roster-acceptance
              .context=${this.context}
              .proposal=${job.proposal}
              ?busy=${this.command.running === "take"}
              @take-asked=${(event: CustomEvent<BaseRosterAcceptance>) =>
                void this.take(job, event.detail)}
            ></roster-base-roster-acceptance>`
          : nothing
      }`;
  }

  private async start(request: BaseRosterJobRequest): Promise<void> {
    const { client, team } = this.context;
    this.taken = false;
    const started = await this.command.run("start", async (key) => {
      const { pinnedIn, pins } = this.board;
      const asked = pins.size > 0 ? { ...request, pinnedIn, pins: [...pins.values()] } : request;
      this.watch.follow(client, team.id, await client.startBaseRosterJob(team.id, asked, key));
    });
    await this.showResult(started);
  }

  private async stop(job: BaseRosterJob): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("stop", async (key) => {
      this.watch.show(await client.cancelBaseRosterJob(team.id, job.id, key));
    });
  }

  private async take(job: BaseRosterJob, acceptance: BaseRosterAcceptance): Promise<void> {
    const { client, team, words } = this.context;
    const done = await this.command.run("take", async (key) => {
      this.current.set(await client.acceptBaseRoster(team.id, job.id, acceptance, key));
      this.watch.forget(team.id);
      this.taken = true;
      this.board = NO_PINS;
      emit(this, "roster-announced", { sentence: words.baseRoster.taken });
      const { anchorDate } = acceptance;
      emit(this, "roster-base-roster-accepted", { teamId: team.id, anchorDate });
    });
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
