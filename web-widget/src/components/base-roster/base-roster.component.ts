import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { isFinished } from "../../api/follow-job.ts";
import { JobWatch } from "../../api/job-watch.ts";
import { Loading } from "../../api/loading.ts";
import { RosterProblem } from "../../api/problem.ts";
import type { BaseRoster, BaseRosterJob } from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import { enteredIn, wholeNumber } from "../../roster/entered.ts";
import type { RosterContext } from "../../roster/context.ts";
import { dayOfWeek, fullDate, mondayFrom } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../base-roster-lines/base-roster-lines.ts";
import "../base-roster-proposal/base-roster-proposal.ts";
import "../problem/problem.ts";
import { styles } from "./base-roster.styles.ts";

const MOST_WEEKS = 12;
const MOST_SECONDS = 3600;

/**
 * @summary The base roster that stands, and the search for a better one: start, progress, stop, look, take.
 * @event roster-base-roster-accepted - A proposal became the team's base roster.
 */
export class RosterBaseRoster extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private cycleWeeks = "4";
  @state() private seconds = "20";
  @state() private leastChange = true;
  @state() private faults: readonly string[] = [];
  @state() private accepted = false;

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
      <p>
        ${words.baseRoster.stands(value.cycleWeeks, fullDate(value.anchorDate, language))}
      </p>
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
    const { words } = this.context;
    const { job } = this.watch;
    if (!this.context.leads || (job && !isFinished(job))) {
      return nothing;
    }
    const busy = this.command.running === "start";
    return html`<form class="card stack close" novalidate @submit=${this.start}>
      <h3>${words.baseRoster.newTitle}</h3>
      <p class="soft">${words.baseRoster.newExplanation}</p>
      <div class="fields">
        ${this.field("cycleWeeks", words.baseRoster.cycleWeeks, words.baseRoster.cycleHint, MOST_WEEKS)}
        ${this.field("seconds", words.baseRoster.seconds, words.baseRoster.secondsHint, MOST_SECONDS)}
      </div>
      ${this.current.value
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${this.leastChange}
              @change=${(event: Event) => (this.leastChange = (event.target as HTMLInputElement).checked)}
            />
            ${words.baseRoster.leastChange}
          </label>`
        : nothing}
      <div class="fault" role="alert">${this.faults.map((fault) => html`<p>${fault}</p>`)}</div>
      <div>
        <button class=${job?.proposal ? "" : "primary"} aria-disabled=${busy}>
          ${busy ? words.baseRoster.starting : words.baseRoster.start}
        </button>
      </div>
    </form>`;
  }

  private field(
    name: "cycleWeeks" | "seconds",
    label: string,
    hint: string,
    most: number,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="number"
        inputmode="numeric"
        min="1"
        max=${most}
        aria-describedby="${name}-hint"
        .value=${this[name]}
        @input=${(event: Event) => (this[name] = (event.target as HTMLInputElement).value)}
      />
      <span class="hint" id="${name}-hint">${hint}</span>
    </div>`;
  }

  private job(): TemplateResult {
    const { job } = this.watch;
    const { words } = this.context;
    return html`<section id="result" tabindex="-1" class=${job || this.accepted ? "card stack close" : ""}>
      ${this.accepted
        ? html`<p class="tag good"><span aria-hidden="true">✓</span>${words.baseRoster.taken}</p>
            <p>${words.baseRoster.takenNext}</p>`
        : nothing}
      ${job && !isFinished(job) ? this.progress(job) : nothing}
      ${job && isFinished(job) ? this.finished(job) : nothing}
    </section>`;
  }

  private progress(job: BaseRosterJob): TemplateResult {
    const { baseRoster, units } = this.context.words;
    const { elapsedSeconds, steps, uncoveredMinutes, blockedRules } = job.progress;
    const fact = (name: string, value: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
    const elapsed = baseRoster.elapsed(elapsedSeconds, job.seconds);
    return html`<h3>${baseRoster.states[job.state]}</h3>
      <progress max=${job.seconds} .value=${elapsedSeconds} aria-label=${elapsed}></progress>
      <dl class="facts small numbers">
        <div>
          <dt class="hidden-text">${baseRoster.seconds}</dt>
          <dd>${elapsed}</dd>
        </div>
        ${fact(baseRoster.steps, steps.toLocaleString(this.context.language))}
        ${fact(baseRoster.uncovered, hoursText(uncoveredMinutes, units))}
        ${fact(baseRoster.blocked, String(blockedRules))}
      </dl>
      ${this.watch.streamLost ? html`<p class="soft small">${baseRoster.connectionLost}</p>` : nothing}
      <div>
        <button
          type="button"
          aria-disabled=${job.state === "CANCELLING" || this.command.running === "cancel"}
          @click=${this.cancel}
        >
          ${baseRoster.cancel}
        </button>
      </div>`;
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
      ${this.context.leads ? this.acceptance() : nothing}`;
  }

  private acceptance(): TemplateResult {
    const { baseRoster } = this.context.words;
    const busy = this.command.running === "accept";
    return html`<form class="fields" novalidate @submit=${this.accept}>
      <div class="field">
        <label for="anchor">${baseRoster.takeFrom}</label>
        <input
          id="anchor"
          name="anchor"
          type="date"
          aria-describedby="anchor-hint"
          value=${mondayFrom(this.context.today)}
        />
        <span class="hint" id="anchor-hint">${baseRoster.takeHint}</span>
      </div>
      <div class="field">
        <span class="hint" aria-hidden="true">&nbsp;</span>
        <button class="primary" aria-disabled=${busy}>
          ${busy ? baseRoster.taking : baseRoster.take}
        </button>
      </div>
    </form>`;
  }

  private readonly start = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, team, words } = this.context;
    const cycleWeeks = wholeNumber(this.cycleWeeks, 1, MOST_WEEKS);
    const seconds = wholeNumber(this.seconds, 1, MOST_SECONDS);
    const { wrongNumber } = words.baseRoster;
    this.faults = [
      ...(cycleWeeks ? [] : [wrongNumber(words.baseRoster.cycleWeeks, 1, MOST_WEEKS)]),
      ...(seconds ? [] : [wrongNumber(words.baseRoster.seconds, 1, MOST_SECONDS)]),
    ];
    if (!cycleWeeks || !seconds) {
      return;
    }
    const leastChange = this.leastChange && this.current.value !== undefined;
    this.accepted = false;
    const started = await this.command.run("start", async (key) => {
      const request = { cycleWeeks, seconds, leastChange };
      this.watch.follow(client, team.id, await client.startBaseRosterJob(team.id, request, key));
    });
    await this.showResult(started);
  };

  private readonly cancel = async (): Promise<void> => {
    const { client, team } = this.context;
    const { job } = this.watch;
    if (job && job.state !== "CANCELLING") {
      await this.command.run("cancel", async (key) => {
        this.watch.show(await client.cancelBaseRosterJob(team.id, job.id, key));
      });
    }
  };

  private readonly accept = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, team, words } = this.context;
    const anchorDate = enteredIn(event, "anchor");
    const { job } = this.watch;
    this.faults =
      anchorDate && dayOfWeek(anchorDate) === 0 ? [] : [words.baseRoster.notMonday];
    if (!job || this.faults.length > 0) {
      return;
    }
    const done = await this.command.run("accept", async (key) => {
      this.current.set(await client.acceptBaseRoster(team.id, job.id, anchorDate, key));
      this.watch.forget(team.id);
      this.accepted = true;
      emit(this, "roster-announced", { sentence: words.baseRoster.taken });
      emit(this, "roster-base-roster-accepted", { teamId: team.id, anchorDate });
    });
    await this.showResult(done);
  };

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
