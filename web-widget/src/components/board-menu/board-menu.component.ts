import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, queryAll } from "lit/decorators.js";
import type { BoardWords } from "../../localization/board-words.ts";
import type { Words } from "../../localization/words.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./board-menu.styles.ts";

/** Pixels between the cell and its menu, and between the menu and the edge of the window. */
const GAP = 6;

/**
 * @summary What can be done in a cell of the board, as a menu over the page. Escape, Tab and a press elsewhere close it.
 * @event item-chosen - `detail` is the index of the item.
 * @event menu-closed - Nothing was chosen; `detail` is whether that was by a press elsewhere.
 */
export class RosterBoardMenu extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) board!: BoardWords;
  /** The cell in words. */
  @property() heading = "";
  @property({ attribute: false }) items: readonly string[] = [];
  /** Why some things cannot be done here. */
  @property({ attribute: false }) remarks: readonly string[] = [];
  /** Where the cell is. */
  @property({ attribute: false }) beside: DOMRect | undefined;

  @queryAll("[role=menuitem]") private buttons!: NodeListOf<HTMLElement>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = "manual";
    addEventListener("pointerdown", this.pressedElsewhere, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("pointerdown", this.pressedElsewhere, true);
  }

  protected override firstUpdated(): void {
    this.showPopover();
    this.buttons[0]?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("beside")) {
      this.putBeside();
    }
  }

  protected override render(): TemplateResult {
    const { menu } = this.board;
    return html`<div class="top">
        <p class="break">${this.heading}</p>
        <button
          type="button"
          class="quiet"
          aria-label=${this.words.close}
          @click=${() => this.tell("menu-closed", false)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      ${this.remarks.map((remark) => html`<p class="remark small soft">${remark}</p>`)}
      ${
        this.items.length > 0
          ? html`<div role="menu" aria-label=${menu.label} @keydown=${this.pressed}>
              ${this.items.map(
                (item, index) =>
                  html`<button
                    type="button"
                    role="menuitem"
                    class="break"
                    tabindex=${index === 0 ? 0 : -1}
                    @click=${() => this.tell("item-chosen", index)}
                  >
                    ${item}
                  </button>`,
              )}
            </div>`
          : nothing
      }`;
  }

  /** Below the cell, or above where there is no room; never beyond the window. */
  private putBeside(): void {
    const { beside } = this;
    if (!beside) {
      return;
    }
    const { offsetWidth, offsetHeight } = this;
    const left = Math.min(beside.left, innerWidth - offsetWidth - GAP);
    const below = beside.bottom + GAP;
    const top = below + offsetHeight > innerHeight ? beside.top - offsetHeight - GAP : below;
    this.style.left = `${Math.max(GAP, left)}px`;
    this.style.top = `${Math.max(GAP, Math.min(top, innerHeight - offsetHeight - GAP))}px`;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const buttons = [...this.buttons];
    const at = buttons.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const last = buttons.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      buttons[target]?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      this.tell("menu-closed", false);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly pressedElsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) {
      this.tell("menu-closed", true);
    }
  };

  private tell(name: string, detail: number | boolean): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
