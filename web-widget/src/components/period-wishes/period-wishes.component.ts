import type { MemberWishes, RosterPeriod, WishesDocument } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Draft } from "../../api/draft.ts";
import { Loading } from "../../api/loading.ts";
import { ServerDraft } from "../../api/server-draft.ts";
import type { Tagged } from "../../api/tagged.ts";
import { shiftTypes } from "../../api/team-client.ts";
import { storeWishes, type WishesOf, wishesOf } from "../../api/wishes-client.ts";
import { emit } from "../../events/emit.ts";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { type BesideWishes, differenceTold, SIGNS, wishDays } from "../../roster/wish-days.ts";
import {
  documentOf,
  isWithin,
  KINDS,
  LONGEST_NOTE,
  mergedWishes,
  roomIn,
  sameWishes,
  withNote,
} from "../../roster/wishes.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../day-grid/day-grid.ts";
import type { RosterDayGrid } from "../day-grid/day-grid.component.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../wish-aside/wish-aside.ts";
import "../wish-day/wish-day.ts";
import type { RosterWishDay } from "../wish-day/wish-day.component.ts";
import "../wish-state/wish-state.ts";
import "../wish-versions/wish-versions.ts";
import { styles } from "./period-wishes.styles.ts";

/** Typing is stored when it rests for a moment. */
const TYPING_PAUSE = 1500;

/**
 * @summary What the member wishes for on the days of a roster period. Every change is stored by itself.
 */
export class RosterPeriodWishes extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  /** The day that is open. */
  @state() private date = "";

  @query("roster-day-grid") private grid!: RosterDayGrid;
  @query("roster-wish-day") private day!: RosterWishDay | null;

  private readonly draft = new ServerDraft<MemberWishes, WishesDocument>(this);
  private readonly beside = new Loading<BesideWishes>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const of = this.of;
    if (!of) {
      return;
    }
    if (!this.hasUpdated) {
      this.open(of);
    } else if (changed.has("news") || changed.has("period")) {
      void this.draft.again();
      void this.beside.again();
    }
  }

  private get of(): WishesOf | undefined {
    const { team, memberId } = this.context;
    return memberId ? { teamId: team.id, periodId: this.period.id, memberId } : undefined;
  }

  private get said(): WishesWords {
    return wishesLanguages[this.context.language];
  }

  private open(of: WishesOf): void {
    const { client } = this.context;
    void this.draft.open({
      load: () => wishesOf(client, of),
      store: (document, key) => storeWishes(client, of, document, key),
      documentOf,
      same: sameWishes,
      merged: mergedWishes,
      fits: (document, told) => isWithin(roomIn(document, told)),
      editable: ({ editable }) => editable,
      kept: new Draft(`wishes/${of.periodId}`, this.context),
    });
    const { from, until } = this.period;
    void this.beside.start(of.periodId, async () => {
      const [types, { absences }] = await Promise.all([
        shiftTypes(client, of.teamId),
        client.memberRoster(of.teamId, of.memberId, from, until),
      ]);
      return { types, absences };
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.of) {
      return nothing;
    }
    const { context, draft, beside, said } = this;
    const { told, document } = draft;
    const missing = told ? undefined : draft.loadProblem;
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${said.heading(periodDates(this.period, context))}</h3>
      ${problemShown(context.words, missing, () => void draft.again())}
      ${problemShown(context.words, beside.problem, () => void beside.again())}
      ${
        told && document
          ? this.content(told.value, document)
          : missing
            ? nothing
            : html`<p class="soft">${context.words.loading}</p>`
      }
    </section>`;
  }

  private content(told: MemberWishes, document: WishesDocument): TemplateResult {
    const { said, period } = this;
    const hidden = period.phase === "DRAFT" || period.phase === "WISHING";
    return html`<div class="stack close">
        <p>${told.editable ? said.now : said.notNow[period.phase]}</p>
        <p class="soft">${hidden ? said.unseen : said.unseenByColleagues}</p>
      </div>
      ${this.aside(told)}
      <div class="board">
        <div class="stack close">
          <p>${told.editable ? said.chooseDay : said.chooseDayToRead}</p>
          <roster-day-grid
            .context=${this.context}
            label=${said.grid}
            .days=${this.days(told, document)}
            @day-chosen=${this.chooseDay}
          ></roster-day-grid>
          ${this.legend()}
        </div>
        ${this.panel(told, document)}
      </div>
      ${this.note(told, document)} ${this.versions(told)}`;
  }

  private days(told: MemberWishes, document: WishesDocument): ReturnType<typeof wishDays> {
    const beside = this.beside.value ?? { types: [], absences: [] };
    const telling = { said: this.said, language: this.context.language, chosen: this.date };
    return wishDays(this.period, document, told, beside, telling);
  }

  private legend(): TemplateResult {
    const { said } = this;
    return html`<ul class="legend small">
        ${KINDS.map(
          (kind) =>
            html`<li><span aria-hidden="true">${SIGNS[kind]}</span> ${said.kinds[kind]}</li>`,
        )}
      </ul>
      <p class="soft small">${said.signs}</p>`;
  }

  private aside(told: MemberWishes): TemplateResult | typeof nothing {
    const { draft, context } = this;
    if (!draft.aside) {
      return nothing;
    }
    return html`<roster-wish-aside
      .context=${context}
      .aside=${draft.aside}
      .refused=${draft.refused}
      ?editable=${told.editable}
      @put-back=${() => {
        draft.putBack();
        emit(this, "roster-announced", { sentence: this.said.aside.isBack });
        void this.grid.focusDay(this.date);
      }}
      @left=${() => {
        draft.dropAside();
        void this.grid.focusDay(this.date);
      }}
    ></roster-wish-aside>`;
  }

  private panel(told: MemberWishes, document: WishesDocument): TemplateResult {
    const { draft, context, date } = this;
    return html`<div class="panel">
      ${
        told.editable
          ? html`<roster-wish-state
              .context=${context}
              .told=${told}
              .document=${document}
              .state=${draft.state}
              .problem=${draft.waiting}
              ?undoable=${draft.canUndo}
              @undo-asked=${this.undo}
              @store-asked=${draft.now}
            ></roster-wish-state>`
          : nothing
      }
      ${
        date
          ? html`<roster-wish-day
              .context=${context}
              .date=${date}
              .told=${told}
              .document=${document}
              .beside=${this.beside.value ?? { types: [], absences: [] }}
              @wishes-said=${({ detail }: CustomEvent<WishesDocument>) => draft.change(detail, date)}
              @day-left=${this.leaveDay}
            ></roster-wish-day>`
          : nothing
      }
    </div>`;
  }

  private note({ editable }: MemberWishes, document: WishesDocument): TemplateResult {
    const { label, hint, none } = this.said.note;
    const { noteToLead = "" } = document;
    if (!editable) {
      return html`<section class="card stack close" aria-labelledby="note-title">
        <h4 id="note-title">${label}</h4>
        <p class="break note-text">${noteToLead || none}</p>
      </section>`;
    }
    const write = ({ target }: Event): void => {
      const { value } = target as HTMLTextAreaElement;
      this.draft.change(withNote(document, value), "note", TYPING_PAUSE);
    };
    return html`<div class="card stack close">
      <label for="note">${label}</label>
      <textarea
        id="note"
        rows="3"
        maxlength=${LONGEST_NOTE}
        aria-describedby="note-hint"
        .value=${noteToLead}
        @input=${write}
        @change=${this.draft.now}
      ></textarea>
      <span class="hint" id="note-hint">${hint}</span>
    </div>`;
  }

  private versions(told: MemberWishes): TemplateResult {
    const restored = ({ detail }: CustomEvent<Tagged<MemberWishes>>): void =>
      this.draft.adopt(detail);
    return html`<roster-wish-versions
      .context=${this.context}
      .of=${this.of}
      .told=${this.draft.told}
      .types=${this.beside.value?.types ?? []}
      ?editable=${told.editable}
      ?restorable=${this.draft.state === "stored"}
      @wishes-restored=${restored}
      @wishes-outdated=${() => void this.draft.again()}
    ></roster-wish-versions>`;
  }

  private readonly chooseDay = async ({ detail }: CustomEvent<string>): Promise<void> => {
    this.date = detail;
    await this.updateComplete;
    await this.day?.start();
    this.grid.showDay(detail);
  };

  private readonly leaveDay = (): void => {
    const { date } = this;
    this.date = "";
    void this.grid.focusDay(date);
  };

  private readonly undo = (): void => {
    const { draft, said, context } = this;
    const before = draft.document;
    const now = draft.undo();
    if (before && now) {
      const what = differenceTold(before, now, { said, language: context.language });
      emit(this, "roster-announced", { sentence: said.state.undone(what) });
    }
  };
}
