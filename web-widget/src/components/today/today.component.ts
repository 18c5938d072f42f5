import type { MyQuestion, MyRound, MyToday, NextShift, Notification } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { elementsLater, later } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import {
  addDays,
  dayAndMonth,
  daysBetween,
  fullDate,
  listText,
  longDate,
} from "../../roster/dates.ts";
import { hoursBalance, hoursText } from "../../roster/hours.ts";
import { momentText } from "../../roster/moments.ts";
import type { Screen } from "../../roster/screens.ts";
import { colleagueNames, nearnessOf, screenFor, screenOfRound } from "../../roster/today.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../shift-line/shift-line.ts";
import { styles } from "./today.styles.ts";

/**
 * @summary What matters now: what waits for an answer, where something can be picked or wished, the next shifts with whom, and what was told.
 */
export class RosterToday extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** What was asked for while the widget found out who is there; used once. */
  @property({ attribute: false }) early: Promise<MyToday> | undefined;
  @property({ attribute: false }) news = 0;

  private readonly today = new Loading<MyToday>(this);
  private readonly consentCode = new Loading<true>(this);
  private readonly command = new Command(this);
  private usedEarly: Promise<MyToday> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context")) {
      const { client, personId, language } = this.context;
      void this.today.start(`${personId}/${language}`, () => this.first() ?? client.today());
    } else if (changed.has("news")) {
      void this.today.again();
    }
    this.fetchLateConsent();
  }

  /** Few are ever asked; the element that asks them comes when one is. */
  private fetchLateConsent(): void {
    const { value, busy, problem } = this.consentCode;
    const asked = this.today.value?.questions.some(({ kind }) => kind === "LATE_CONSENT");
    if (asked && !value && !busy && !problem) {
      void this.consentCode.start("", () =>
        elementsLater(() => import("../late-consent/late-consent.ts")),
      );
    }
  }

  /** The early answer, unless it was used: asking again is asking anew. */
  private first(): Promise<MyToday> | undefined {
    const { early, usedEarly } = this;
    this.usedEarly = early;
    return early === usedEarly ? undefined : early;
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    const { problemToShow, value, busy } = this.today;
    return html`<div class="stack">
      <div>
        <h2 tabindex="-1">${words.today}</h2>
        <p class="soft">${longDate(value?.today ?? this.context.today, language)}</p>
      </div>
      ${problemShown(words, problemToShow, () => void this.today.again())}
      ${value ? this.content(value) : nothing}
      ${busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private content(today: MyToday): TemplateResult {
    return html`${this.questions(today)} ${today.rounds.map((round) => this.round(round))}
    ${this.absences(today)} ${this.shifts(today)} ${this.told(today)}`;
  }

  private questions({ questions, questionsInAll }: MyToday): TemplateResult | typeof nothing {
    const { now } = this.context.words;
    return questions.length === 0
      ? nothing
      : html`<section class="stack close">
          <h3>${now.waiting(questionsInAll)}</h3>
          <ul class="list waiting">
            ${questions.map((question) => html`<li>${this.question(question)}</li>`)}
          </ul>
        </section>`;
  }

  private question(question: MyQuestion): TemplateResult {
    const { now } = this.context.words;
    const screen = screenFor(question);
    return html`<div class="stack tight">
      <p class="break">${question.text}</p>
      <p class="soft small break">
        ${question.until ? now.until(momentText(question.until, this.context)) : nothing}
        ${this.teamOf(question)}
      </p>
      ${
        question.kind === "LATE_CONSENT"
          ? html`${problemShown(this.context.words, this.consentCode.problem, () => void this.consentCode.again())}
              <roster-late-consent
                .context=${this.context}
                .teamId=${question.teamId}
                .periodId=${question.periodId ?? ""}
                @late-consent-answered=${() => void this.today.again()}
              ></roster-late-consent>`
          : nothing
      }
      ${
        screen
          ? html`<div>
              <button
                type="button"
                class="primary"
                aria-label=${now.lookLabel(question.text)}
                @click=${() => this.go(screen, question)}
              >
                ${now.look}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The name of a team, where the reader has several. */
  private teamOf({ teamId, teamName }: { teamId: string; teamName: string }): string {
    return teamId === this.context.team.id ? "" : teamName;
  }

  private round(round: MyRound): TemplateResult | typeof nothing {
    const { words, language } = this.context;
    const screen = screenOfRound(round);
    if (!screen) {
      return nothing;
    }
    const { plannedMinutes, contractMinutes } = round;
    const last = addDays(round.until, -1);
    const dates = words.dateRange(dayAndMonth(round.from, language), fullDate(last, language));
    return html`<section class="card stack tight">
      <h3>${screen === "openShifts" ? words.now.picking : words.now.wishing}</h3>
      <p class="small break">${dates} ${this.teamOf(round)}</p>
      <p class="figure">${hoursBalance(plannedMinutes - contractMinutes, words)}</p>
      <progress
        max=${Math.max(1, contractMinutes)}
        .value=${Math.min(plannedMinutes, Math.max(1, contractMinutes))}
        aria-label=${words.plannedHours.sentence(
          hoursText(plannedMinutes, words.units),
          hoursText(contractMinutes, words.units),
        )}
      ></progress>
      <div>
        <button type="button" class="primary" @click=${() => this.go(screen, round)}>
          ${screen === "openShifts" ? words.now.pick : words.now.wish}
        </button>
      </div>
    </section>`;
  }

  private absences({ absences }: MyToday): TemplateResult[] {
    const { words, language } = this.context;
    return absences.map(
      ({ from, until }) =>
        html`<p class="note">
          <strong>${words.myRoster.absent}</strong>
          ${words.dateRange(dayAndMonth(from, language), dayAndMonth(addDays(until, -1), language))}
        </p>`,
    );
  }

  private shifts({ shifts, today, asOf }: MyToday): TemplateResult {
    const { words } = this.context;
    const [next, ...later] = shifts;
    return html`<section class="stack close">
      <h3>${words.now.next}</h3>
      ${
        next
          ? html`<div class="card next">
              <p class="near">${this.near(next, today, asOf)}</p>
              ${this.shift(next)}
            </div>`
          : html`<div class="card"><p>${words.now.noShifts}</p></div>`
      }
      ${
        later.length > 0
          ? html`<ul class="list">
              ${later.map((one) => html`<li>${this.shift(one)}</li>`)}
            </ul>`
          : nothing
      }
    </section>`;
  }

  private near({ shift }: NextShift, today: string, asOf: string): string {
    const { now, today: todayWord } = this.context.words;
    switch (nearnessOf(shift, today, asOf)) {
      case "now":
        return now.going;
      case "today":
        return todayWord;
      case "tomorrow":
        return now.tomorrow;
      case "days":
        return now.inDays(daysBetween(today, shift.date));
    }
  }

  private shift(one: NextShift): TemplateResult {
    const { words, language } = this.context;
    const { now } = words;
    const names = colleagueNames(one);
    return html`<roster-shift-line .context=${this.context} .shift=${one.shift}>
      ${one.published ? nothing : html`<span class="tag warn">${now.notFixed}</span>`}
      <span class="with break"
        >${names.length > 0 ? now.with(listText(names, language)) : now.alone}</span
      >
      ${this.teamOf(one) ? html`<span class="soft break">${one.teamName}</span>` : nothing}
    </roster-shift-line>`;
  }

  private told({ notifications, unreadNotifications }: MyToday): TemplateResult | typeof nothing {
    const { words } = this.context;
    const [newest] = notifications;
    if (!newest) {
      return nothing;
    }
    return html`<section class="stack close">
      <div class="row">
        <h3>${words.now.changed}</h3>
        ${
          unreadNotifications > 0
            ? html`<button
                type="button"
                class="quiet"
                aria-disabled=${this.command.running !== undefined}
                @click=${() => void this.read(newest)}
              >
                ${words.now.read(unreadNotifications)}
              </button>`
            : nothing
        }
      </div>
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      <ul class="list">
        ${notifications.map(
          (one) =>
            html`<li class="break">
              ${one.readAt ? nothing : html`<span class="tag">${words.now.unread}</span>`}
              ${one.text}
              <span class="soft small">${momentText(one.toldAt, this.context)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async read({ number }: Notification): Promise<void> {
    const { client } = this.context;
    await this.command.run("read", async (key) => {
      const { readNotifications } = await later(() => import("../../api/telling-client.ts"));
      await readNotifications(client, number, key);
    });
    if (!this.command.problem) {
      emit(this, "roster-announced", { sentence: this.context.words.now.allRead });
      await this.today.again();
      this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
    }
  }

  private go(screen: Screen, of: { teamId: string; periodId?: string }): void {
    const { teamId, periodId } = of;
    emit(this, "roster-screen-asked", { screen, teamId, ...(periodId ? { periodId } : {}) });
  }
}
