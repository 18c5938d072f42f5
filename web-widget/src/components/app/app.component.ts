import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { TokenProvider } from "../../api/authorised-fetch.ts";
import { Draft, forgetDrafts } from "../../api/draft.ts";
import { framedTokenProvider, isOrigin } from "../../api/framed-token.ts";
import { elementsLater } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import { RosterClient } from "../../api/roster-client.ts";
import { TeamLine } from "../../api/team-line.ts";
import { type WaitingPick, WaitingPicks } from "../../api/waiting-picks.ts";
import type { Me, MyTeam, MyToday, RosterPeriod, TeamSummary } from "@samenrooster/contract";
import { languageOf, languages } from "../../localization/languages.ts";
import type { Words } from "../../localization/words.ts";
import type { RosterContext } from "../../roster/context.ts";
import type { Language } from "../../roster/dates.ts";
import { periodToShow, sameWhereEqual } from "../../roster/periods.ts";
import {
  knowsPeriods,
  needsPeriod,
  type Screen,
  screensFor,
  screensOf,
  type Side,
  sideOf,
  usesPeriod,
} from "../../roster/screens.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../header/header.ts";
import "../problem/problem.ts";
import "../waiting-picks/waiting-picks.ts";
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
 * @cssproperty --roster-accent-soft - Behind what is chosen or marked.
 * @cssproperty --roster-text - Text; like all colours of text at least 4.5 : 1 on its surface.
 * @cssproperty --roster-text-soft - Text that matters less.
 * @cssproperty --roster-surface - Background of cards.
 * @cssproperty --roster-line - Lines between things.
 * @cssproperty --roster-good - Text about what is well.
 * @cssproperty --roster-good-soft - Behind it.
 * @cssproperty --roster-warn - Text about what to mind.
 * @cssproperty --roster-warn-soft - Behind it.
 * @cssproperty --roster-bad - Text about what does not go.
 * @cssproperty --roster-bad-soft - Behind it.
 * @csspart header - Team, period and the way to each screen.
 * @csspart navigation - The way to each screen.
 * @csspart screen-button - A button that opens a screen.
 * @csspart side-button - A button that changes between own work and leading the team.
 * @csspart screen - The screen that is open.
 * @csspart message - A message that stands in the place of a screen.
 * @csspart offline - Said while the server cannot be reached.
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
  /**
   * In a frame: the origin of the page around it, such as `https://hr.example`, which is asked for the token by
   * `postMessage`. Nobody else is asked, and nobody else's answer is taken.
   */
  @property({ attribute: "token-origin" }) tokenOrigin: string | undefined;

  @state() private context: RosterContext | undefined;
  @state() private screen: Screen | undefined;
  @state() private teamId: string | undefined;
  @state() private periodId: string | undefined;
  @state() private announcement = "";
  @state() private asOf = "";
  @state() private side: Side = "own";
  /** Whether the last request was answered by nobody. */
  @state() private cutOff = false;

  private client: RosterClient | undefined;
  private early: Promise<MyToday> | undefined;
  private readonly start = new Loading<Start>(this);
  private readonly periods = new Loading<RosterPeriod[]>(this);
  private readonly code = new Loading<true>(this);
  private readonly waiting = new WaitingPicks(this);
  private readonly line = new TeamLine(this, () => this.loadPeriods());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      (["api", "token", "tokenProvider", "tokenOrigin"] as const).some((one) => changed.has(one))
    ) {
      this.signIn();
    }
    if (changed.has("language") && this.context) {
      this.enterTeam();
    }
    if (changed.has("screen" as never) && this.screen) {
      this.side = sideOf(this.screen, this.side);
      this.loadCode(this.screen);
      this.loadPeriods();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("cutOff" as never) && !this.cutOff) {
      this.sendWaiting();
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <div class="hidden-text" role="status">${this.announcement}</div>
      <div
        lang=${this.tag}
        @roster-announced=${this.announce}
        @roster-screen-asked=${this.goTo}
        @roster-pick-waits=${this.letWait}
        @roster-period-changed=${this.periodChanged}
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

  /** Where the token comes from; undefined while the host has signed nobody in. */
  private get provider(): TokenProvider | undefined {
    const { token, tokenProvider, tokenOrigin } = this;
    if (tokenProvider) {
      return tokenProvider;
    }
    if (token) {
      return () => token;
    }
    return tokenOrigin && isOrigin(tokenOrigin) ? framedTokenProvider(tokenOrigin) : undefined;
  }

  private signIn(): void {
    const { provider } = this;
    if (this.client && !provider) {
      forgetDrafts();
    }
    this.context = undefined;
    this.screen = undefined;
    this.teamId = undefined;
    this.cutOff = false;
    this.line.end();
    this.client = provider
      ? new RosterClient(this.api, {
          tokenProvider: provider,
          language: () => this.tag,
          answered: (didAnswer) => (this.cutOff = !didAnswer),
        })
      : undefined;
    const { client } = this;
    if (client) {
      // Asked for at once, beside who is there: on a slow line one wait less before the first screen says something.
      this.early = client.today();
      this.early.catch(() => undefined);
      void this.start
        .start(crypto.randomUUID?.() ?? String(Math.random()), async () => {
          const [me, teams] = await Promise.all([client.me(), client.teams()]);
          return { me, teams };
        })
        .then(() => this.enterTeam());
    }
  }

  /** Makes the context for the chosen team, or else her own before one that she may only look at. */
  private enterTeam(): void {
    const { client } = this;
    const { value } = this.start;
    const placeIn = (team: TeamSummary | undefined): MyTeam | undefined =>
      value?.me.teams.find(({ teamId }) => teamId === team?.id);
    const teams = value?.teams ?? [];
    const team = teams.find(({ id }) => id === this.teamId) ?? teams.find(placeIn) ?? teams[0];
    if (!client || !value || !team) {
      return;
    }
    const mine = placeIn(team);
    const followed = this.context?.team.id;
    const newcomer = this.context?.personId !== value.me.person.id;
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
    if (newcomer) {
      // Picks wait for the person, in whatever team they were made.
      this.waiting.belongTo(
        new Draft("picks", { personId: value.me.person.id, team: { id: "all" } }),
      );
      this.sendWaiting();
    }
    const screens = screensFor(this.context);
    this.screen = this.screen && screens.includes(this.screen) ? this.screen : screens[0];
    if (followed !== team.id) {
      // What concerns single members is told to whoever leads or watches the team, on the team's own line.
      const member = mine !== undefined && !this.context.leads;
      void this.followAfterFirstScreen(client, member ? undefined : team.id);
    }
    this.noteTime();
    this.loadPeriods();
  }

  /** On a slow line what the first screen shows goes before what changes in it. */
  private async followAfterFirstScreen(
    client: RosterClient,
    teamId: string | undefined,
  ): Promise<void> {
    const entered = this.context?.team.id;
    await Promise.allSettled([this.early]);
    if (this.client === client && this.context?.team.id === entered) {
      this.line.follow(client, teamId);
    }
  }

  private loadPeriods(): void {
    const { context, screen } = this;
    if (context && screen && knowsPeriods(screen)) {
      const { client, team } = context;
      void this.periods
        .start(team.id, async () =>
          sameWhereEqual(this.periods.value, await client.periods(team.id)),
        )
        .then(() => this.noteTime());
    }
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
      ? html`${this.top(this.context, start.value)} ${this.connection(this.context)}
          <div part="screen">${this.content(this.context)}</div>`
      : this.message(words.noTeam.title, words.noTeam.next);
  }

  private message(title: string, next: string): TemplateResult {
    return html`<section class="card stack close" part="message">
      <h2>${title}</h2>
      <p>${next}</p>
    </section>`;
  }

  private connection(context: RosterContext): TemplateResult {
    const { words, cutOff, asOf } = this;
    return html`<div class="connection" role="status">
        ${
          cutOff
            ? html`<p class="note" part="offline">
                <strong>${words.connection.lost}</strong> ${words.connection.lostNext(asOf)}
              </p>`
            : nothing
        }
      </div>
      <roster-waiting-picks
        .context=${context}
        .picks=${this.waiting}
        .turn=${[this.waiting.list, this.waiting.results]}
        @send-asked=${this.sendWaiting}
      ></roster-waiting-picks>`;
  }

  private top(context: RosterContext, { teams }: Start): TemplateResult {
    const { screen } = this;
    const shown = screen && usesPeriod(screen);
    return html`<roster-header
      part="header"
      exportparts="navigation, screen-button, side-button"
      .context=${context}
      .teams=${teams}
      .periods=${shown ? (this.periods.value ?? []) : []}
      .period=${shown ? this.period : undefined}
      .screen=${screen}
      .side=${this.side}
      ?live=${this.line.live && !this.cutOff}
      .asOf=${this.asOf}
      @team-chosen=${this.chooseTeam}
      @period-chosen=${({ detail }: CustomEvent<string>) => (this.periodId = detail)}
      @screen-chosen=${({ detail }: CustomEvent<Screen>) => (this.screen = detail)}
      @side-chosen=${({ detail }: CustomEvent<Side>) => this.chooseSide(detail)}
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
    const { words, period, periods, screen } = this;
    if (!screen || !usesPeriod(screen)) {
      return this.screenOf(context, period);
    }
    if (periods.problem && !periods.value) {
      return html`<roster-problem
        .words=${words}
        .problem=${periods.problem}
        .retry=${() => void periods.again()}
      ></roster-problem>`;
    }
    if (!periods.value) {
      return html`<p class="soft">${words.loading}</p>`;
    }
    if (!period && needsPeriod(screen)) {
      const { title, lead, member } = words.noPeriod;
      return this.message(title, context.leads ? lead : member);
    }
    return this.screenOf(context, period);
  }

  private screenOf(context: RosterContext, period: RosterPeriod | undefined): TemplateResult {
    const { screen } = this;
    const { news } = this.line;
    if (!screen) {
      return html`${nothing}`;
    }
    const { load, show } = appScreens[screen];
    const view = {
      context,
      period,
      periods: this.periods.value ?? [],
      news,
      early: this.early,
      waiting: this.waiting.list,
    };
    return load ? this.loaded(() => show(view)) : show(view);
  }

  private loadCode(screen: Screen): void {
    const { load } = appScreens[screen];
    if (load) {
      void this.code.start(screen, () => elementsLater(load));
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

  private chooseSide(side: Side): void {
    this.side = side;
    this.screen = screensOf(side)[0];
  }

  private readonly chooseTeam = ({ detail }: CustomEvent<string>): void => {
    this.teamId = detail;
    this.periodId = undefined;
    this.enterTeam();
  };

  private readonly goTo = (event: Event): void => {
    event.stopPropagation();
    const { screen, teamId, periodId } = (
      event as GlobalEventHandlersEventMap["roster-screen-asked"]
    ).detail;
    if (teamId !== this.teamId) {
      this.teamId = teamId;
      this.enterTeam();
    }
    this.periodId = periodId;
    this.screen = screen;
  };

  private readonly letWait = (event: Event): void => {
    event.stopPropagation();
    this.waiting.add((event as CustomEvent<WaitingPick>).detail);
    void this.waiting.keepTrying(() => this.sendOnce());
  };

  /** Sends what waits, now and, where that does not work, again later. */
  private readonly sendWaiting = (): void => {
    void this.sendOnce().then(() => this.waiting.keepTrying(() => this.sendOnce()));
  };

  /** Lets every screen look again where something was sent; answers whether there is somebody to try again for. */
  private async sendOnce(): Promise<boolean> {
    const { client } = this;
    if (!client || !this.isConnected) {
      return false;
    }
    const sent = await this.waiting.send(client);
    if (sent.length > 0) {
      this.line.tell();
    }
    return true;
  }

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
