import type {
  PeriodViolation,
  RosterChange,
  RosterPeriod,
  ShiftRequest,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { boardLanguages } from "../../localization/board-languages.ts";
import type { CellAction } from "../../roster/board-actions.ts";
import type { BoardSituation } from "../../roster/board-moves.ts";
import type { BoardReader } from "../../roster/board-text.ts";
import type { Board, BoardTask, Place } from "../../roster/board.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import type { MoveMade } from "../board-action/board-action.component.ts";
import type { RosterBoardGrid } from "../board-grid/board-grid.component.ts";
import "../board-grid/board-grid.ts";
import type { RosterBoardList } from "../board-list/board-list.component.ts";
import "../board-list/board-list.ts";
import "../board-menu/board-menu.ts";
import type { RosterBoardSide } from "../board-side/board-side.component.ts";
import "../board-side/board-side.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { BoardData } from "./board-data.ts";
import { BoardDesk, type CellMenu } from "./board-desk.ts";
import { BoardWidth } from "./board-width.ts";
import { styles } from "./board.styles.ts";

type View = "list" | "grid";

/**
 * @summary The team lead's board: people and days, the coverage above them, and beside them what there is to do.
 * @event roster-warning-accepted - The team lead accepted a warning.
 */
export class RosterBoard extends LitElement {
  static override readonly styles = [tokens, controls, parts, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Grows when something happened in the team. */
  @property({ type: Number }) news = 0;

  @state() private chosenView: View | undefined;
  @query("roster-board-grid") private grid!: RosterBoardGrid | null;
  @query("roster-board-list") private list!: RosterBoardList | null;
  @query("roster-board-side") private side!: RosterBoardSide | null;

  reader!: BoardReader;
  private readonly data = new BoardData(this);
  private readonly desk = new BoardDesk(this, this.data);
  private readonly width = new BoardWidth(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { context, period } = this;
    if (changed.has("context")) {
      const { words, language, team } = context;
      this.reader = { words, board: boardLanguages[language], language, team };
    }
    if (changed.has("context") || changed.has("period")) {
      if (changed.get("period")?.id !== period.id) {
        this.desk.clear(this.firstColumn());
      }
      this.data.start(context, period);
    } else if (changed.has("news")) {
      this.desk.refresh();
    }
    this.desk.follow();
    this.desk.letGoOfWhatIsGone();
  }

  /** Today where the period has it, else its first day. */
  private firstColumn(): number {
    const { today } = this.context;
    const { from, until } = this.period;
    const day = 86_400_000;
    return today >= from && today < until ? (Date.parse(today) - Date.parse(from)) / day : 0;
  }

  protected override render(): TemplateResult {
    const { words, board } = this.reader;
    const { data } = this;
    return html`<div class="stack close">
      <div class="row">
        <h2>${board.title}</h2>
        <div class="parts" role="group" aria-label=${words.team.view}>
          ${this.viewButton("list")} ${this.viewButton("grid")}
        </div>
      </div>
      <p class="soft">${this.phaseSentence()}</p>
      ${problemShown(words, data.problem, () => data.retry())}
      ${data.board ? this.layout(data.board) : nothing}
      ${!data.board && !data.problem ? html`<p class="soft" role="status">${words.loading}</p>` : nothing}
      ${this.desk.menu ? this.menuOf(this.desk.menu) : nothing}
    </div>`;
  }

  private phaseSentence(): string {
    const { board } = this.reader;
    const { leads, phase, approved } = this.situation;
    if (!leads) {
      return board.watching;
    }
    return phase === "APPROVAL" && approved ? board.approved : board.phases[phase];
  }

  private get view(): View {
    return this.chosenView ?? (this.width.narrow ? "list" : "grid");
  }

  get situation(): BoardSituation {
    const { leads, memberId, today } = this.context;
    const { phase, approval } = this.data.source?.roster.period ?? this.period;
    return { phase, approved: approval !== undefined, leads, memberId, today };
  }

  private viewButton(view: View): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.view === view}
      @click=${() => (this.chosenView = view)}
    >
      ${this.reader.words.team[view]}
    </button>`;
  }

  private layout(board: Board): TemplateResult {
    const words = this.reader.board;
    return html`<div class="layout">
      <div class="main stack close">
        ${this.view === "grid" ? this.gridOf(board) : this.listOf(board)}
        <div class="hand">
          ${this.desk.remark ? html`<p class="note">${this.desk.remark}</p>` : nothing}
          ${this.inHand()}
        </div>
        <details class="small">
          <summary>${words.help}</summary>
          <div class="stack close soft">
            <p>${words.helpPointer}</p>
            <p>${words.helpKeys}</p>
            <p>${words.signs}</p>
          </div>
        </details>
      </div>
      <roster-board-side
        class="side"
        .context=${this.context}
        .reader=${this.reader}
        .period=${this.period}
        .panel=${this.desk.panel}
        .tasks=${this.data.tasks}
        .source=${this.data.source}
        .coverage=${this.data.coverage.value}
        .situation=${this.situation}
        .news=${this.desk.changed}
        @task-chosen=${({ detail }: CustomEvent<BoardTask>) => this.desk.openTask(detail)}
        @taker-chosen=${({ detail }: CustomEvent<string>) => this.desk.chooseTaker(detail)}
        @request-chosen=${({ detail }: CustomEvent<ShiftRequest>) => this.desk.chooseRequest(detail)}
        @move-made=${({ detail }: CustomEvent<MoveMade>) => this.desk.showMade(detail)}
        @move-refused=${() => this.desk.refresh()}
        @change-moved=${({ detail }: CustomEvent<RosterChange>) => this.desk.showChange(detail)}
        @accepted-before=${({ detail }: CustomEvent<PeriodViolation>) => this.data.showViolation(detail)}
        @roster-warning-accepted=${(event: Event) =>
          this.data.showViolation(
            (event as GlobalEventHandlersEventMap["roster-warning-accepted"]).detail.accepted,
          )}
        @panel-closed=${() => this.desk.closePanel()}
      ></roster-board-side>
    </div>`;
  }

  private inHand(): TemplateResult | typeof nothing {
    const { shift } = this.desk.hand;
    const { held } = this.reader.board;
    return shift
      ? html`<div class="held row">
          <p>
            <strong class="break">${held.now(shiftSentence(shift, this.context))}</strong>
            <span class="small">${held.how}</span>
          </p>
          <button type="button" @click=${() => this.desk.putBack()}>${held.back}</button>
        </div>`
      : nothing;
  }

  private gridOf(board: Board): TemplateResult {
    return html`<roster-board-grid
      .reader=${this.reader}
      .board=${board}
      .coverage=${this.data.coverage.value?.days ?? NO_DAYS}
      .place=${this.desk.place}
      .held=${this.desk.hand.shift}
      .fits=${this.desk.hand.fits}
      .today=${this.context.today}
      .memberId=${this.context.memberId}
      @place-reached=${({ detail }: CustomEvent<Place>) => this.desk.reach(detail)}
      @cell-chosen=${({ detail }: CustomEvent<Place>) => this.desk.choose(detail)}
      @pick-up-asked=${({ detail }: CustomEvent<Place>) => this.desk.pickUp(detail)}
      @dropped-at=${({ detail }: CustomEvent<Place>) => this.desk.hand.shift && this.desk.putDown(detail)}
      @put-back=${() => this.desk.putBack()}
    ></roster-board-grid>`;
  }

  private listOf(board: Board): TemplateResult {
    const turn = ({ detail }: CustomEvent<string>): void =>
      this.desk.reach({ ...this.desk.place, column: board.dates.indexOf(detail) });
    return html`<roster-board-list
      .context=${this.context}
      .reader=${this.reader}
      .board=${board}
      .coverage=${this.data.coverage.value?.days ?? NO_DAYS}
      .date=${board.dates[this.desk.place.column] ?? ""}
      ?holding=${this.desk.hand.shift !== undefined}
      @day-chosen=${turn}
      @cell-chosen=${({ detail }: CustomEvent<Place>) => this.desk.choose(detail)}
    ></roster-board-list>`;
  }

  private menuOf({ heading, actions, remarks, beside }: CellMenu): TemplateResult {
    const choose = ({ detail }: CustomEvent<number>): void => {
      const action = actions[detail];
      this.desk.menu = undefined;
      this.requestUpdate();
      if (action) {
        this.desk.act(action);
      }
    };
    return html`<roster-board-menu
      .words=${this.reader.words}
      .board=${this.reader.board}
      .heading=${heading}
      .items=${actions.map((action) => this.nameOf(action))}
      .remarks=${remarks}
      .beside=${beside}
      @item-chosen=${choose}
      @menu-closed=${({ detail }: CustomEvent<boolean>) => this.desk.closeMenu(detail)}
    ></roster-board-menu>`;
  }

  private nameOf(action: CellAction): string {
    const { menu } = this.reader.board;
    const told = (shift: Parameters<typeof shiftSentence>[0]): string =>
      shiftSentence(shift, this.context);
    switch (action.kind) {
      case "pickUp":
        return menu.pickUp(told(action.shift));
      case "whoCan":
        return menu.whoCan(told(action.shift));
      case "move":
        return action.move.kind === "UNASSIGN"
          ? menu.takeBack(told(action.move.shift))
          : menu.giveUp(told(action.move.shift));
      case "violation":
        return menu.violation(action.item.violation.message);
      case "asked":
        return menu.asked(action.change.moves.map(({ shift }) => told(shift)).join("; "));
      case "day":
        return menu.day;
    }
  }

  rectOf(place: Place): DOMRect | undefined {
    return (this.grid ?? this.list)?.cellAt(place)?.getBoundingClientRect();
  }

  showPlace(place: Place): void {
    void this.grid?.showPlace(place);
  }

  focusCell(): void {
    void this.updateComplete.then(async () => {
      await this.grid?.goTo(this.desk.place);
      this.list?.cellAt(this.desk.place)?.focus();
    });
  }

  focusSide(): void {
    void this.updateComplete.then(() => this.side?.focus());
  }
}

const NO_DAYS: never[] = [];
