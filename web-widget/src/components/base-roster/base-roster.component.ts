import type {
  BaseRoster,
  BaseRosterAcceptance,
  BaseRosterJob,
  BaseRosterJobRequest,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { isFinished } from "../../api/follow-job.ts";
import { JobWatch } from "../../api/job-watch.ts";
import { Loading } from "../../api/loading.ts";
import { RosterProblem } from "../../api/problem.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-acceptance/base-roster-acceptance.ts";
import "../base-roster-form/base-roster-form.ts";
import "../base-roster-lines/base-roster-lines.ts";
import "../base-roster-progress/base-roster-progress.ts";
import "../base-roster-proposal/base-roster-proposal.ts";
import "../problem/problem.ts";
import { styles } from "./base-roster.styles.ts";

/**
 * @summary The base roster that stands, and the search for a better one: start, progress, stop, look, take.
 * @event roster-base-roster-accepted - A proposal became the team's base roster.
 */
export class RosterBaseRoster extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private taken = false;

  @query("#result") private result!: HTMLElement | null;

  private readonly current = new Loading<BaseRoster | undefined>(this);
  private readonly command = new Command(this);
  private readonly watch = new JobWatch(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.current.start(team.id, () => orNone(client.baseRoster(team.id)));
      this.watch.resume(client, team.id);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="stack">
      <h2>${words.baseRoster.title}</h2>
      ${this.problem()} ${this.standing()} ${this.job()} ${this.form()}
    </div>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const source = [this.command, this.current, this.watch].find(({ problem }) => problem);
    if (!source?.problem) {
      return nothing;
    }
    const retry = (): void =>
      void (source === this.command
        ? this.command.retry()
        : source === this.current
          ? this.current.again()
          : this.watch.again());
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
        <roster-base-roster-lines
          .context=${this.context}
          .lines=${value.lines}
          .cycleWeeks=${value.cycleWeeks}
        ></roster-base-roster-lines>
      </details>
    </section>`;
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
      this.watch.follow(client, team.id, await client.startBaseRosterJob(team.id, request, key));
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

/** A team without a base roster is no problem. */
async function orNone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof RosterProblem && thrown.slug === "not-found") {
      return undefined;
    }
    throw thrown;
  }
}
