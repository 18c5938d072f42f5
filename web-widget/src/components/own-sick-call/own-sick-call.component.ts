import type { SickCallDetail, VacatedShift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { endSickCall, registerSickCall, runningSickCall } from "../../api/sick-call-client.ts";
import { emit } from "../../events/emit.ts";
import { sickCallLanguages } from "../../localization/sick-call-languages.ts";
import type { SickCallWords } from "../../localization/sick-call-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { momentText } from "../../roster/moments.ts";
import { daysBack, isAway, takenOver } from "../../roster/sick-call.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../shift-line/shift-line.ts";
import type {
  DayQuestion,
  RosterOwnSickCallForm,
} from "../own-sick-call-form/own-sick-call-form.component.ts";
import "../own-sick-call-form/own-sick-call-form.ts";
import { styles } from "./own-sick-call.styles.ts";

/** What is being asked, if anything. */
type Asking = "register" | "recover" | "postpone";

/**
 * @summary The member's own sick call: registering it, which shifts she does not work, and being back. Never why.
 * @event sick-call-changed - The server has stored it; shifts may have gone or come back.
 */
export class RosterOwnSickCall extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows when something happened in the team. */
  @property({ attribute: false }) news = 0;

  @state() private asking: Asking | undefined;
  @state() private told = "";

  @query("roster-own-sick-call-form") private form!: RosterOwnSickCallForm | null;
  @query("#told") private toldLine!: HTMLElement | null;

  private readonly call = new Loading<{ readonly running: SickCallDetail | undefined }>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId } = this.context;
    if (memberId && changed.has("context")) {
      const of = { teamId: team.id, memberId };
      void this.call.start(`${team.id}/${memberId}`, async () => ({
        running: await runningSickCall(client, of),
      }));
    } else if (changed.has("news")) {
      void this.call.again();
    }
  }

  private get said(): SickCallWords {
    return sickCallLanguages[this.context.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { value, problem } = this.call;
    if (!this.context.memberId) {
      return nothing;
    }
    return html`<div class="stack close">
      ${this.told ? html`<p id="told" class="told break" tabindex="-1">${this.told}</p>` : nothing}
      ${problemShown(this.context.words, problem, () => void this.call.again())}
      ${value?.running ? this.running(value.running) : value ? this.idle() : nothing}
    </div>`;
  }

  private idle(): TemplateResult {
    return this.asking === "register"
      ? this.question(
          html`<div class="stack close">
            <p>${this.said.explanation}</p>
            <ul class="what">
              ${this.said.what.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`,
        )
      : html`<div>${this.opener("register", this.said.start, "quiet")}</div>`;
  }

  private running(detail: SickCallDetail): TemplateResult {
    const { said } = this;
    const { sickCall, vacated } = detail;
    const { language } = this.context;
    const state = sickCall.state === "CONFIRMED" ? "CONFIRMED" : "REPORTED";
    return html`<section class="card stack close" aria-labelledby="runs">
      <h3 id="runs">${said.runs}</h3>
      <p>${said.expected(longDate(sickCall.firstDayBack, language))}</p>
      <p class="soft small break">
        ${said.since(momentText(sickCall.from, this.context))}
        ${sickCall.registeredByName === sickCall.displayName ? nothing : said.byOther(sickCall.registeredByName)}
        · ${said.states[state]}
      </p>
      ${vacated.length > 0 ? this.vacated(vacated) : html`<p>${said.noVacated}</p>`}
      ${
        this.asking === "recover" || this.asking === "postpone"
          ? this.question(nothing)
          : html`<div class="actions">
              ${this.opener("recover", said.recover, "")}
              ${this.opener("postpone", said.postpone, "quiet")}
            </div>`
      }
    </section>`;
  }

  private vacated(vacated: readonly VacatedShift[]): TemplateResult {
    const { said } = this;
    return html`<div class="stack close">
      <h4>${said.vacated(vacated.length)}</h4>
      <ul class="list">
        ${vacated.map(
          ({ shift, replacement }) =>
            html`<li>
              <roster-shift-line .context=${this.context} .shift=${shift}>
                <span class="tag ${replacement.memberId ? "good" : "plain"}"
                  >${replacement.memberId ? said.takenOver : said.open}</span
                >
              </roster-shift-line>
            </li>`,
        )}
      </ul>
      <p class="soft small">${said.keepsHours}</p>
    </div>`;
  }

  private opener(asking: Asking, text: string, look: string): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      data-opens=${asking}
      @click=${() => void this.ask(asking)}
    >
      ${text}
    </button>`;
  }

  private question(about: TemplateResult | typeof nothing): TemplateResult {
    const { problem, running } = this.command;
    const again = !problem || problem.status === 0 || problem.status >= 500;
    return html`<roster-own-sick-call-form
      .words=${this.context.words}
      .question=${this.asked}
      .problem=${problem}
      .retry=${again ? () => void this.command.retry() : undefined}
      ?busy=${running !== undefined}
      @day-given=${({ detail }: CustomEvent<string>) => void this.give(detail)}
      @form-dropped=${() => void this.drop()}
      >${about}</roster-own-sick-call-form
    >`;
  }

  private get asked(): DayQuestion {
    const { said } = this;
    const { today, language } = this.context;
    const { first, last } = daysBack(today);
    const both = { cancel: said.cancel, sending: said.sending, next: said.next };
    const day = (date: string): string => longDate(date, language);
    switch (this.asking) {
      case "recover":
        return {
          ...both,
          title: said.recoverTitle,
          label: said.recoverDay,
          hint: said.recoverHint,
          first: today,
          value: today,
          optional: false,
          wrong: said.wrongFirstDay(day(today)),
          send: said.recoverSend,
        };
      case "postpone":
        return {
          ...both,
          title: said.postponeTitle,
          label: said.postponeDay,
          hint: said.recoverHint,
          first,
          last,
          value: "",
          optional: false,
          wrong: said.wrongFirstDay(day(first)),
          send: said.postponeSend,
        };
      case "register":
      case undefined:
        return {
          ...both,
          title: said.title,
          label: said.back,
          hint: said.backHint(day(last)),
          first,
          last,
          value: "",
          optional: true,
          wrong: said.wrongBack(day(first), day(last)),
          send: said.register,
          sending: said.registering,
        };
    }
  }

  private async ask(asking: Asking): Promise<void> {
    this.told = "";
    this.command.dismiss();
    this.asking = asking;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  private async drop(): Promise<void> {
    const opened = this.asking;
    this.command.dismiss();
    this.asking = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-opens="${opened}"]`)?.focus();
  }

  private async give(day: string): Promise<void> {
    const { client, team, memberId } = this.context;
    const { asking } = this;
    const running = this.call.value?.running;
    if (!memberId || asking === undefined) {
      return;
    }
    await this.command.run(asking, async (key) => {
      if (asking === "register") {
        const of = { teamId: team.id, memberId };
        this.stored(
          await registerSickCall(client, of, day ? { expectedBack: day } : {}, key),
          asking,
        );
      } else if (running) {
        const of = { teamId: team.id, sickCallId: running.sickCall.id };
        const end = { firstDayBack: day, isBack: asking === "recover" };
        this.stored(await endSickCall(client, of, end, key), asking);
      }
    });
    if (this.command.problem) {
      await this.lookAgain(asking);
    }
  }

  /** Somebody else may have said it first: who is on duty, the team lead, or HR. */
  private async lookAgain(asking: Asking): Promise<void> {
    await this.call.again();
    const away = this.call.value?.running !== undefined;
    if (away === (asking === "register")) {
      this.asking = undefined;
      this.told = away ? this.said.runs : this.said.endedBefore;
      await this.updateComplete;
      this.toldLine?.focus();
    }
  }

  private stored(detail: SickCallDetail, asking: Asking): void {
    const { said } = this;
    const day = longDate(detail.sickCall.firstDayBack, this.context.language);
    const away = isAway(detail.sickCall);
    const left = takenOver(detail).length;
    const ended = left > 0 ? `${said.ended(day)} ${said.stays(left)}` : said.ended(day);
    this.asking = undefined;
    this.call.set({ running: away ? detail : undefined });
    this.told = asking === "register" ? said.registered : away ? said.moved(day) : ended;
    emit(this, "roster-announced", { sentence: this.told });
    this.dispatchEvent(new CustomEvent("sick-call-changed"));
    void this.updateComplete.then(() => this.toldLine?.focus());
  }
}
