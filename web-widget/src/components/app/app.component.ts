import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { TokenProvider } from "../../api/authorised-fetch.ts";
import { Loading } from "../../api/loading.ts";
import { RosterProblem } from "../../api/problem.ts";
import { RosterClient } from "../../api/roster-client.ts";
import type { Me, RosterPeriod, TeamSummary } from "@samenrooster/contract";
import { languageOf, languages } from "../../localization/languages.ts";
import type { Words } from "../../localization/words.ts";
import type { RosterContext } from "../../roster/context.ts";
import type { Language } from "../../roster/dates.ts";
import { periodToShow } from "../../roster/periods.ts";
import { needsPeriod, type Screen, screensFor } from "../../roster/screens.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../header/header.ts";
import "../problem/problem.ts";
import { appScreens } from "./app-screens.ts";
import { styles } from "./app.styles.ts";

interface Start {
  readonly me: Me;
  readonly teams: readonly TeamSummary[];
}

/**
 * @summary Samenrooster in a host page: the roster of whoever the host's token speaks for.
 * @event roster-shift-picked - The member picked an open shift.
 * @event roster-shift-withdrawn - The member gave a pick back.
 * @event roster-base-roster-accepted - The team lead took a proposal as the base roster.
 * @event roster-period-changed - The team lead created, moved, approved or published a period.
 * @event roster-warning-accepted - The team lead accepted a warning with a reason.
 * @event roster-worked-time-recorded - The member said what was really worked on a shift.
 * @cssproperty --roster-accent - Colour of buttons and of what is chosen; at least 4.5 : 1 on the surface.
 * @cssproperty --roster-on-accent - Text on the accent.
 * @cssproperty --roster-text - Text.
 * @cssproperty --roster-text-soft - Text that matters less.
 * @cssproperty --roster-surface - Background of cards.
 * @cssproperty --roster-line - Lines between things.
 * @cssproperty --roster-radius - Roundness of corners.
 * @cssproperty --roster-font - Typeface.
 */
export class RosterApp extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  /** Address of the API, for example `/samenrooster/api/v1`. */
  @property() api = "/samenrooster/api/v1";
  /** `nl` or `en`; any other tag reads as Dutch. */
  @property() language = "nl";
  /** A token that is good for as long as the page is open; use `tokenProvider` for one that ends. */
  @property({ attribute: false }) token: string | undefined;
  /** Gives the token each time one is needed. */
  @property({ attribute: false }) tokenProvider: TokenProvider | undefined;

  @state() private context: RosterContext | undefined;
  @state() private screen: Screen | undefined;
  @state() private teamId: string | undefined;
  @state() private periodId: string | undefined;
  @state() private announcement = "";
  @state() private asOf = "";
  /** Grows with everything that happens in the team. */
  @state() private news = 0;

  private client: RosterClient | undefined;
  private readonly start = new Loading<Start>(this);
  private readonly periods = new Loading<RosterPeriod[]>(this);
  private readonly code = new Loading<true>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api") || changed.has("token") || changed.has("tokenProvider")) {
      this.signIn();
    }
    if (changed.has("language") && this.context) {
      this.enterTeam();
    }
    if (changed.has("screen" as never) && this.screen) {
      this.loadCode(this.screen);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <div class="hidden-text" role="status">${this.announcement}</div>
      <div
        lang=${this.tag}
        @roster-announced=${this.announce}
        @roster-period-changed=${this.periodChanged}
        @screen-asked=${({ detail }: CustomEvent<Screen>) => (this.screen = detail)}
      >
        ${this.client ? this.signedIn() : this.message(words.signedOut.title, words.signedOut.next)}
      </div>
    `;
  }

  private get tag(): Language {
    return languageOf(this.language);
  }

  private get words(): Words {
    return languages[this.tag];
  }

  private signIn(): void {
    const { token, tokenProvider } = this;
    const provider = tokenProvider ?? (token ? (): string => token : undefined);
    this.context = undefined;
    this.screen = undefined;
    this.teamId = undefined;
    this.client = provider
      ? new RosterClient(this.api, { tokenProvider: provider, language: () => this.tag })
      : undefined;
    const { client } = this;
    if (client) {
      void this.start
        .start(crypto.randomUUID?.() ?? String(Math.random()), async () => {
          const [me, teams] = await Promise.all([client.me(), client.teams()]);
          return { me, teams };
        })
        .then(() => this.enterTeam());
    }
  }

  /** Makes the context for the chosen team, or the first, and fetches its periods. */
  private enterTeam(): void {
    const { client } = this;
    const { value } = this.start;
    const team = value?.teams.find(({ id }) => id === this.teamId) ?? value?.teams[0];
    if (!client || !value || !team) {
      return;
    }
    const mine = value.me.teams.find(({ teamId }) => teamId === team.id);
    this.teamId = team.id;
    this.context = {
      client,
      words: this.words,
      language: this.tag,
      today: value.me.today,
      team,
      personId: value.me.person.id,
      memberId: mine?.memberId,
      leads: mine?.roles.includes("TEAM_LEAD") ?? false,
    };
    const screens = screensFor(this.context);
    this.screen = this.screen && screens.includes(this.screen) ? this.screen : screens[0];
    void this.periods.start(team.id, () => client.periods(team.id)).then(() => this.noteTime());
  }

  private noteTime(): void {
    this.asOf = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  }

  private signedIn(): TemplateResult {
    const { words, start } = this;
    if (start.problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${start.problem}
        .retry=${() => this.signIn()}
      ></roster-problem>`;
    }
    if (!start.value) {
      return html`<p class="soft">${words.loading}</p>`;
    }
    return this.context
      ? html`${this.top(this.context, start.value)} ${this.content(this.context)}`
      : this.message(words.noTeam.title, words.noTeam.next);
  }

  private message(title: string, next: string): TemplateResult {
    return html`<section class="card stack close">
      <h2>${title}</h2>
      <p>${next}</p>
    </section>`;
  }

  private top(context: RosterContext, { teams }: Start): TemplateResult {
    return html`<roster-header
      .context=${context}
      .teams=${teams}
      .periods=${this.periods.value ?? []}
      .period=${this.period}
      .screen=${this.screen}
      .asOf=${this.asOf}
      @team-chosen=${this.chooseTeam}
      @period-chosen=${({ detail }: CustomEvent<string>) => (this.periodId = detail)}
      @screen-chosen=${({ detail }: CustomEvent<Screen>) => (this.screen = detail)}
      @refresh-asked=${() => this.enterTeam()}
    ></roster-header>`;
  }

  private get period(): RosterPeriod | undefined {
    const periods = this.periods.value ?? [];
    return (
      periods.find(({ id }) => id === this.periodId) ??
      periodToShow(periods, this.context?.today ?? "")
    );
  }

  private content(context: RosterContext): TemplateResult {
    const { words, period, periods } = this;
    if (periods.problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${periods.problem}
        .retry=${() => void periods.again()}
      ></roster-problem>`;
    }
    if (!periods.value) {
      return html`<p class="soft">${words.loading}</p>`;
    }
    if (!period && this.screen && needsPeriod(this.screen)) {
      const { title, lead, member } = words.noPeriod;
      return this.message(title, context.leads ? lead : member);
    }
    return this.screenOf(context, period);
  }

  private screenOf(context: RosterContext, period: RosterPeriod | undefined): TemplateResult {
    const { screen, news } = this;
    if (!screen) {
      return html`${nothing}`;
    }
    const { load, show } = appScreens[screen];
    const view = { context, period, periods: this.periods.value ?? [], news };
    return load ? this.loaded(() => show(view)) : show(view);
  }

  private loadCode(screen: Screen): void {
    const { load } = appScreens[screen];
    if (load) {
      void this.code.start(screen, () =>
        load().then(
          () => true as const,
          () => {
            throw new RosterProblem("unreachable");
          },
        ),
      );
    }
  }

  /** A screen whose code is fetched when it is opened. */
  private loaded(screen: () => TemplateResult): TemplateResult {
    const { words, code } = this;
    if (code.problem) {
      return html`<roster-problem
        .words=${words}
        .problem=${code.problem}
        .retry=${() => void code.again()}
      ></roster-problem>`;
    }
    return code.value ? screen() : html`<p class="soft">${words.loading}</p>`;
  }

  private readonly chooseTeam = ({ detail }: CustomEvent<string>): void => {
    this.teamId = detail;
    this.periodId = undefined;
    this.enterTeam();
  };

  private readonly announce = (event: Event): void => {
    event.stopPropagation();
    this.announcement = (event as GlobalEventHandlersEventMap["roster-announced"]).detail.sentence;
  };

  private readonly periodChanged = (event: Event): void => {
    const { period } = (event as GlobalEventHandlersEventMap["roster-period-changed"]).detail;
    const others = (this.periods.value ?? []).filter(({ id }) => id !== period.id);
    this.periodId = period.id;
    this.periods.set([...others, period]);
  };
}
