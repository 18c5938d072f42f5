import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { BoardWords } from "../../localization/board-words.ts";
import type { BoardTask, TaskKind } from "../../roster/board.ts";
import { MARK_SIGNS } from "../../roster/board-text.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { openShiftSentence, shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./board-tasks.styles.ts";

const KINDS: readonly TaskKind[] = ["open", "violations", "asked"];

/** As many are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 20;

/**
 * @summary What waits for the team lead in a period: open shifts, roster rules, and what others were asked.
 * @event task-chosen - `detail` is what the team lead wants to look at.
 */
export class RosterBoardTasks extends LitElement {
  static override readonly styles = [tokens, controls, parts, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) board!: BoardWords;
  @property({ attribute: false }) tasks: readonly BoardTask[] = [];

  @state() private kind: TaskKind | undefined;
  @state() private all = false;

  @query("h3") private heading!: HTMLElement | null;

  override focus(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult {
    const { tasks } = this.board;
    const ofKind = this.tasks.filter(({ kind }) => !this.kind || kind === this.kind);
    const shown = this.all ? ofKind : ofKind.slice(0, FIRST_SHOWN);
    return html`<section class="stack close">
      <h3 tabindex="-1">${tasks.title}</h3>
      <div class="parts" role="group" aria-label=${tasks.kinds}>
        ${this.choice(undefined, tasks.all(this.tasks.length))}
        ${KINDS.map((kind) => this.choice(kind, tasks.kind[kind](this.count(kind))))}
      </div>
      ${ofKind.length === 0 ? html`<p class="soft">${this.tasks.length === 0 ? tasks.none : tasks.noneOfKind}</p>` : nothing}
      ${
        ofKind.length > 0
          ? html`<ul class="list">
              ${repeat(
                shown,
                ({ key }) => key,
                (task) =>
                  html`<li>
                    <button type="button" class="task" @click=${() => this.choose(task)}>
                      ${this.task(task)}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        shown.length < ofKind.length
          ? html`<button type="button" class="quiet" @click=${() => (this.all = true)}>
              ${this.board.takers.showAll(ofKind.length)}
            </button>`
          : nothing
      }
    </section>`;
  }

  private count(wanted: TaskKind): number {
    return this.tasks.filter(({ kind }) => kind === wanted).length;
  }

  private choice(kind: TaskKind | undefined, text: string): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.kind === kind}
      @click=${() => {
        this.kind = kind;
        this.all = false;
      }}
    >
      ${text}
    </button>`;
  }

  private task(task: BoardTask): TemplateResult {
    const { board, context } = this;
    const { words } = context;
    switch (task.kind) {
      case "open": {
        const { shift, count, asked } = task;
        return this.line("○", "warn", board.tasks.open, openShiftSentence(shift, context), [
          ...(count > 1 ? [words.placeCount(count)] : []),
          ...(shift.replacesShiftId === undefined ? [] : [board.replacement]),
          ...(asked ? [board.tasks.openAsked] : []),
        ]);
      }
      case "violations": {
        const { displayName, violation } = task.item;
        const { severity } = violation;
        const tag = severity === "BLOCK" ? "bad" : "warn";
        return this.line(
          MARK_SIGNS[severity],
          tag,
          words.severities[severity],
          `${displayName}, ${momentText(violation.at, context)}`,
          [violation.message],
        );
      }
      case "asked": {
        const { kind, state: at, moves, consents } = task.change;
        const shift = moves[0]?.shift;
        return this.line(
          "?",
          "",
          board.change.kinds[kind],
          shift ? shiftSentence(shift, context) : "",
          [board.change.states[at], consents.map(({ displayName }) => displayName).join(", ")],
        );
      }
    }
  }

  private line(
    sign: string,
    tag: string,
    name: string,
    title: string,
    facts: readonly string[],
  ): TemplateResult {
    return html`<span class="tag ${tag}"><span aria-hidden="true">${sign}</span>${name}</span>
      <span class="title break">${title}</span>
      ${facts.map((fact) => html`<span class="soft small break">${fact}</span>`)}`;
  }

  private choose(detail: BoardTask): void {
    this.dispatchEvent(new CustomEvent("task-chosen", { detail }));
  }
}
