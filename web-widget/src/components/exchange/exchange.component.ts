import type { RosterChange, RosterPeriod, StandingWish } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import {
  answerChange,
  disputeChange,
  rosterChanges,
  withdrawChange,
} from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import { swapWishes, withdrawWish } from "../../api/swap-wish-client.ts";
import { emit } from "../../events/emit.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import { groupChanges } from "../../roster/changes.ts";
import type { RosterContext } from "../../roster/context.ts";
import { swapDraft } from "../../roster/swap-draft.ts";
import { isOvertaken } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import type { OwnStep } from "../change-card/change-card.component.ts";
import "../change-card/change-card.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../swap-start/swap-start.ts";
import "../swap-wish-form/swap-wish-form.ts";
import "../swap-wishes/swap-wishes.ts";
import { canTryAgain, exchangeProblem } from "./exchange-problem.ts";
import { styles } from "./exchange.styles.ts";

interface Exchanges {
  readonly changes: readonly RosterChange[];
  readonly wishes: readonly StandingWish[];
}

/** What is being done instead of looking at the overview. */
type Doing = { readonly kind: "start" } | { readonly kind: "wish"; readonly wish: StandingWish };

const FOLDED_FROM = 8;

/**
 * @summary Shifts that change hands after publication, for the member: what is asked of her, what she asks, and her swap wishes.
 */
export class RosterExchange extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  /** Grows when something happened in the team. */
  @property({ attribute: false }) news = 0;

  @state() private doing: Doing | undefined;
  /** What came of the last thing she did. */
  @state() private told = "";
  /** What the last command was about. */
  @state() private subject = "";
  /** How things turned out to be other than they were on screen. */
  @state() private overtaken: RosterProblem | undefined;

  @query("#told") private toldLine!: HTMLElement | null;
  @query("#overtaken") private overtakenLine!: HTMLElement | null;
  @query("h2") private heading!: HTMLElement;

  private readonly exchanges = new Loading<Exchanges>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client, team, memberId } = this.context;
    if (changed.has("context") && memberId) {
      if (changed.get("context")?.team.id !== team.id) {
        this.doing = swapDraft(this.context).read()?.open ? { kind: "start" } : undefined;
      }
      void this.exchanges.start(`${team.id}/${memberId}`, async () => {
        const [changes, wishes] = await Promise.all([
          rosterChanges(client, team.id),
          swapWishes(client, team.id),
        ]);
        return { changes, wishes: wishes.filter((wish) => wish.memberId === memberId) };
      });
    } else if (changed.has("news")) {
      void this.exchanges.again();
    }
  }

  private get said(): ExchangeWords {
    return exchangeLanguages[this.context.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { doing } = this;
    if (!this.context.memberId) {
      return nothing;
    }
    return html`<div class="stack">
      <h2 tabindex="-1">${this.said.title}</h2>
      ${doing ? this.form(doing) : this.overview()}
    </div>`;
  }

  private form(doing: Doing): TemplateResult {
    return html`<div>
        <button type="button" class="quiet" @click=${this.close}>
          <span aria-hidden="true">‹</span> ${this.said.back}
        </button>
      </div>
      ${
        doing.kind === "start"
          ? html`<roster-swap-start
              .context=${this.context}
              .periods=${this.periods}
              @change-proposed=${({ detail }: CustomEvent<RosterChange>) => this.proposed(detail)}
              @wish-stored=${({ detail }: CustomEvent<StandingWish>) => this.wished(detail, this.said.results.wishPutDown)}
            ></roster-swap-start>`
          : html`<roster-swap-wish-form
              .context=${this.context}
              .wish=${doing.wish}
              @wish-stored=${({ detail }: CustomEvent<StandingWish>) => this.wished(detail, this.said.results.wishChanged)}
              @wish-gone=${({ detail }: CustomEvent<RosterProblem>) => void this.tellOvertaken(detail)}
            ></roster-swap-wish-form>`
      }`;
  }

  private overview(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.exchanges;
    return html`${this.told ? html`<p id="told" class="told" tabindex="-1">${this.told}</p>` : nothing}
      ${this.overtaken ? html`<div id="overtaken" tabindex="-1">${exchangeProblem(this.context, this.overtaken)}</div>` : nothing}
      <p class="soft">${this.said.explanation}</p>
      <div>
        <button type="button" class="primary start" @click=${this.start}>${this.said.start}</button>
      </div>
      ${problemShown(words, problem, () => void this.exchanges.again())}
      ${value ? this.groups(value) : problem ? nothing : html`<p class="soft" role="status">${words.loading}</p>`}`;
  }

  private groups({ changes, wishes }: Exchanges): TemplateResult {
    const { memberId = "", today } = this.context;
    const { asked, running, over } = groupChanges(changes, memberId, today);
    return html`<section class="stack close" aria-labelledby="asked">
        <h3 id="asked">
          ${this.said.asked}
          ${asked.length > 0 ? html`<span class="tag">${this.said.askedCount(asked.length)}</span>` : nothing}
        </h3>
        ${asked.length > 0 ? this.cards(asked, true) : html`<p>${this.said.nothingAsked}</p>`}
      </section>
      ${
        running.length > 0
          ? html`<section class="stack close" aria-labelledby="running">
              <h3 id="running">${this.said.running}</h3>
              ${this.cards(running, false)}
            </section>`
          : nothing
      }
      ${wishes.length > 0 ? this.wishes(wishes) : nothing}
      ${
        over.length > 0
          ? html`<details ?open=${over.length < FOLDED_FROM}>
              <summary>${this.said.over(over.length)}</summary>
              <div class="stack close">${this.cards(over, false)}</div>
            </details>`
          : nothing
      }`;
  }

  private cards(changes: readonly RosterChange[], asked: boolean): TemplateResult {
    return html`${repeat(
      changes,
      ({ id }) => id,
      (change) =>
        html`<roster-change-card
          .context=${this.context}
          .change=${change}
          ?asked=${asked}
          ?busy=${this.command.running === change.id}
          @step-taken=${({ detail }: CustomEvent<OwnStep>) => void this.take(change, detail)}
          >${this.problemOf(change.id)}</roster-change-card
        >`,
    )}`;
  }

  private wishes(wishes: readonly StandingWish[]): TemplateResult {
    return html`<section class="stack close" aria-labelledby="wishes">
      <h3 id="wishes">${this.said.wishes}</h3>
      <roster-swap-wishes
        .context=${this.context}
        .wishes=${wishes}
        .running=${this.command.running}
        @change-asked=${({ detail }: CustomEvent<StandingWish>) => void this.open({ kind: "wish", wish: detail })}
        @withdraw-asked=${({ detail }: CustomEvent<StandingWish>) => void this.withdrawWish(detail)}
      ></roster-swap-wishes>
      ${wishes.some(({ id }) => id === this.subject) ? this.problemOf(this.subject) : nothing}
    </section>`;
  }

  private problemOf(subject: string): TemplateResult | typeof nothing {
    const { problem } = this.command;
    return subject === this.subject && problem && !isOvertaken(problem)
      ? exchangeProblem(this.context, problem, () => void this.command.retry())
      : nothing;
  }

  private async take(change: RosterChange, step: OwnStep): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, changeId: change.id };
    const { results } = this.said;
    await this.run(change.id, async (key) => {
      const answered = await (step === "WITHDRAW"
        ? withdrawChange(client, of, key)
        : step === "DISPUTE"
          ? disputeChange(client, of, key)
          : answerChange(client, of, step, key));
      this.show(answered);
      const said = {
        AGREE: answered.state === "BOOKED" ? results.booked : results.agreed,
        REFUSE: results.refused,
        WITHDRAW: results.withdrawn,
        DISPUTE: results.disputed,
      };
      this.tell(said[step]);
      // A ring that is answered changes the wishes behind it as well.
      void this.exchanges.again();
    });
  }

  private async withdrawWish(wish: StandingWish): Promise<void> {
    const { client, team } = this.context;
    await this.run(wish.id, async (key) => {
      const withdrawn = await withdrawWish(client, { teamId: team.id, wishId: wish.id }, key);
      this.showWish(withdrawn);
      this.tell(this.said.results.wishWithdrawn);
    });
  }

  private async run(subject: string, action: (key: string) => Promise<void>): Promise<void> {
    this.told = "";
    this.overtaken = undefined;
    this.subject = subject;
    await this.command.run(subject, action);
    const { problem } = this.command;
    if (problem && isOvertaken(problem)) {
      await this.tellOvertaken(problem);
    } else if (problem && !canTryAgain(problem)) {
      void this.exchanges.again();
    }
  }

  private show(change: RosterChange): void {
    const { value } = this.exchanges;
    const others = (value?.changes ?? []).filter(({ id }) => id !== change.id);
    this.exchanges.set({ wishes: value?.wishes ?? [], changes: [change, ...others] });
  }

  private showWish(wish: StandingWish): void {
    const { value } = this.exchanges;
    const others = (value?.wishes ?? []).filter(({ id }) => id !== wish.id);
    this.exchanges.set({ changes: value?.changes ?? [], wishes: [wish, ...others] });
  }

  private proposed(change: RosterChange): void {
    swapDraft(this.context).forget();
    this.doing = undefined;
    this.show(change);
    this.tell(change.state === "BOOKED" ? this.said.results.booked : this.said.results.proposed);
  }

  private wished(wish: StandingWish, sentence: string): void {
    if (this.doing?.kind === "start") {
      swapDraft(this.context).forget();
    }
    this.doing = undefined;
    this.showWish(wish);
    this.tell(sentence);
    void this.exchanges.again();
  }

  /** Says what came of it where eye and focus are: what was pressed may be somewhere else by now. */
  private tell(sentence: string): void {
    this.told = sentence;
    this.overtaken = undefined;
    emit(this, "roster-announced", { sentence });
    void this.updateComplete.then(() => this.toldLine?.focus());
  }

  private async tellOvertaken(problem: RosterProblem): Promise<void> {
    this.doing = undefined;
    this.overtaken = problem;
    void this.exchanges.again();
    await this.updateComplete;
    this.overtakenLine?.focus();
  }

  private readonly start = (): void => {
    const draft = swapDraft(this.context);
    draft.keep({ ...draft.read(), open: true });
    void this.open({ kind: "start" });
  };

  private readonly close = (): void => {
    const draft = swapDraft(this.context);
    const typed = draft.read();
    if (typed) {
      draft.keep({ ...typed, open: false });
    }
    void this.open(undefined);
  };

  private async open(doing: Doing | undefined): Promise<void> {
    this.told = "";
    this.overtaken = undefined;
    this.command.dismiss();
    this.doing = doing;
    await this.updateComplete;
    this.heading.focus();
  }
}
