import type {
  MemberSummary,
  ReplacementRequests,
  RosterChange,
  SickCall,
  SickCallDetail,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import { askForReplacements, sickCall } from "../../api/sick-call-client.ts";
import { emit } from "../../events/emit.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { momentText } from "../../roster/moments.ts";
import { isOvertaken } from "../../roster/refusals.ts";
import { isAway, requestFor, stillOpen } from "../../roster/sick-calls.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import type { RosterSickCallEnd } from "../sick-call-end/sick-call-end.component.ts";
import "../sick-call-end/sick-call-end.ts";
import "../sick-call-shift/sick-call-shift.ts";

/**
 * @summary One sick call: from when until when, which shifts it vacates and who is asked for them, and its end.
 * @event replacements-asked - What is asked of whom is not what it was.
 * @event call-ended - It was ended or moved; `detail` is the sentence that says so.
 * @event call-overtaken - What is shown is not what stands any more; `detail` is the refusal that said so.
 */
export class RosterSickCall extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) call!: SickCall;
  @property({ attribute: false }) members: readonly MemberSummary[] = [];
  /** Requests and offers of the team that wait for somebody. */
  @property({ attribute: false }) changes: readonly RosterChange[] = [];

  @state() private ending = false;
  @state() private asked: ReplacementRequests | undefined;

  @query("#shifts") private shifts!: HTMLElement | null;
  @query("roster-sick-call-end") private form!: RosterSickCallEnd | null;
  @query("#end") private endButton!: HTMLElement | null;

  private readonly read = new Loading<SickCallDetail>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has("context") || changed.has("call")) && isAway(this.call)) {
      const { client, team } = this.context;
      const of = { teamId: team.id, sickCallId: this.call.id };
      void this.read.start(of.sickCallId, () => sickCall(client, of));
    }
  }

  private get said(): SickCallsWords {
    return sickCallsLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { said, call } = this;
    const { language, leads } = this.context;
    const away = isAway(call);
    const day = longDate(call.firstDayBack, language);
    const looks = away ? "warn" : "plain";
    return html`<div class="stack close">
      <div class="row">
        <strong class="break">${call.displayName}</strong>
        <span class="tag ${looks}">${said.states[call.state]}</span>
      </div>
      <p>
        ${said.since(momentText(call.from, this.context))},
        ${away ? said.expected(day) : said.wasBack(day)}
      </p>
      <p class="soft small break">${said.registeredBy(call.registeredByName)}</p>
      ${away ? this.vacated() : nothing} ${away && leads ? this.end() : nothing}
    </div>`;
  }

  private vacated(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.read;
    return html`${problemShown(words, problem, () => void this.read.again())}
    ${value ? this.found(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}`;
  }

  private found({ vacated, asOf }: SickCallDetail): TemplateResult {
    const { said, changes } = this;
    if (vacated.length === 0) {
      return html`<p>${said.noShifts}</p>`;
    }
    const open = stillOpen(vacated, Date.parse(asOf));
    return html`<h4 id="shifts" tabindex="-1">${said.shifts}</h4>
      <ul class="list">
        ${repeat(
          vacated,
          ({ shift }) => shift.id,
          (one) =>
            html`<li>
              <roster-sick-call-shift
                .context=${this.context}
                .vacated=${one}
                ?open=${open.includes(one)}
                .members=${this.members}
                .request=${requestFor(one.replacement.id, changes)}
                @replacements-asked=${this.askedOne}
                .outcome=${this.asked?.requests.find(({ shift }) => shift.id === one.replacement.id)}
              ></roster-sick-call-shift>
            </li>`,
        )}
      </ul>
      ${problemShown(this.context.words, this.command.problem, () => void this.askAgain())}
      ${this.asking(open.filter(({ replacement }) => !requestFor(replacement.id, changes)).length)}`;
  }

  private asking(count: number): TemplateResult {
    const { said } = this;
    return count === 0
      ? html`<p class="soft small">${said.nothingToAsk}</p>`
      : html`<div class="stack close">
          <div>
            <button
              type="button"
              class="primary"
              aria-describedby="ask"
              aria-disabled=${this.command.running !== undefined}
              @click=${() => void this.ask()}
            >
              ${this.command.running === "ask" ? said.asking : said.ask(count)}
            </button>
          </div>
          <p id="ask" class="soft small">${said.askHint}</p>
        </div>`;
  }

  private end(): TemplateResult {
    const { said, call } = this;
    return this.ending
      ? html`<roster-sick-call-end
          .context=${this.context}
          .call=${call}
          @call-ended=${this.pass}
          @call-overtaken=${this.pass}
          @ending-dropped=${() => void this.drop()}
        ></roster-sick-call-end>`
      : html`<div>
          <button
            type="button"
            id="end"
            aria-label=${said.end.openLabel(call.displayName)}
            @click=${() => void this.askWhen()}
          >
            ${said.end.open}
          </button>
        </div>`;
  }

  /** One person was asked from the list of who can; what is open may have changed with it. */
  private readonly askedOne = (): void => {
    void this.read.again();
    this.dispatchEvent(new CustomEvent("replacements-asked"));
  };

  private readonly pass = ({ type, detail }: CustomEvent<string | RosterProblem>): void => {
    this.ending = type !== "call-ended";
    this.dispatchEvent(new CustomEvent(type, { detail }));
  };

  private async askWhen(): Promise<void> {
    this.ending = true;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async drop(): Promise<void> {
    this.ending = false;
    await this.updateComplete;
    this.endButton?.focus();
  }

  private async ask(): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, sickCallId: this.call.id };
    await this.command.run("ask", async (key) => {
      this.asked = await askForReplacements(client, of, key);
      emit(this, "roster-announced", { sentence: this.said.askedNow });
    });
    await this.showWhatStands();
  }

  private async askAgain(): Promise<void> {
    await this.command.retry();
    await this.showWhatStands();
  }

  private async showWhatStands(): Promise<void> {
    if (!this.command.problem || isOvertaken(this.command.problem)) {
      this.dispatchEvent(new CustomEvent("replacements-asked"));
      await this.updateComplete;
      this.shifts?.focus();
    }
  }
}
