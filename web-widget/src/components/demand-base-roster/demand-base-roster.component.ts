import type {
  BaseRosterJob,
  BaseRosterJobRequest,
  CareDemandDocument,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { baseRosterJobs } from "../../api/base-roster-jobs.ts";
import { Command } from "../../api/command.ts";
import { isFinished } from "../../api/follow-job.ts";
import { JobWatch } from "../../api/job-watch.ts";
import { Loading } from "../../api/loading.ts";
import { orNone } from "../../api/or-none.ts";
import { emit } from "../../events/emit.ts";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-form/base-roster-form.ts";
import "../base-roster-progress/base-roster-progress.ts";
import "../base-roster-proposal/base-roster-proposal.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary A search for a base roster that covers a care demand which is tried, and what it would change for whom.
 */
export class RosterDemandBaseRoster extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** What is tried. */
  @property({ attribute: false }) demand!: CareDemandDocument;

  @query("#result") private result!: HTMLElement | null;

  /** Whether a base roster stands with which the proposal is compared. */
  private readonly stands = new Loading<boolean>(this);
  private readonly command = new Command(this);
  private readonly watch = new JobWatch(this, baseRosterJobs);
  /** What the search was asked to cover, where it was asked here. */
  private searched: CareDemandDocument | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.stands.start(
        team.id,
        async () => (await orNone(client.baseRoster(team.id))) !== undefined,
      );
      this.watch.resume(client, team.id);
    }
  }

  private get said(): DemandWords["baseRoster"] {
    return demandLanguages[this.context.language].baseRoster;
  }

  /** The search, unless it is one for the care demand that is stored. */
  private get job(): BaseRosterJob | undefined {
    return this.watch.job?.scenario ? this.watch.job : undefined;
  }

  protected override render(): TemplateResult {
    const { said, job } = this;
    const { words } = this.context;
    return html`<div class="stack close">
      <h3>${said.title}</h3>
      <p>${said.explanation}</p>
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      ${problemShown(words, this.watch.problem, () => this.watch.again())}
      <div id="result" tabindex="-1" class="stack close">
        ${job ? (isFinished(job) ? this.finished(job) : this.progress(job)) : nothing}
      </div>
      ${!job || isFinished(job) ? this.form(job) : nothing}
    </div>`;
  }

  private form(job: BaseRosterJob | undefined): TemplateResult {
    const another = job && this.searched && this.searched !== this.demand;
    return html`${another ? html`<p class="note">${this.said.other}</p>` : nothing}
      <roster-base-roster-form
        .context=${this.context}
        ?replaces=${this.stands.value === true}
        ?secondary=${job !== undefined}
        ?busy=${this.command.running !== undefined}
        @search-asked=${({ detail }: CustomEvent<BaseRosterJobRequest>) => void this.start(detail)}
      ></roster-base-roster-form>`;
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
    const { said } = this;
    if (!job.proposal) {
      return html`<p>${job.state === "CANCELLED" ? said.cancelled : said.failed}</p>
        ${job.failure ? html`<p class="break">${job.failure}</p>` : nothing}`;
    }
    return html`<roster-base-roster-proposal
        .context=${this.context}
        .job=${job}
        ?replaces=${this.stands.value === true}
      ></roster-base-roster-proposal>
      <p class="soft">${said.toTake}</p>
      <div>
        <button type="button" class="quiet" @click=${this.goTo}>${said.goTo}</button>
      </div>`;
  }

  private readonly goTo = (): void => {
    emit(this, "roster-screen-asked", { screen: "baseRoster", teamId: this.context.team.id });
  };

  private async start(request: BaseRosterJobRequest): Promise<void> {
    const { client, team } = this.context;
    const { demand } = this;
    const started = await this.command.run("start", async (key) => {
      const asked = { ...request, careDemand: demand };
      const job = await client.startBaseRosterJob(team.id, asked, key);
      this.searched = demand;
      this.watch.follow(client, team.id, job);
    });
    if (started) {
      await this.updateComplete;
      this.result?.focus();
    }
  }

  private async stop(job: BaseRosterJob): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("stop", async (key) => {
      this.watch.show(await client.cancelBaseRosterJob(team.id, job.id, key));
    });
  }
}
