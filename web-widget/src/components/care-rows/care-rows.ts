import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import type { DemandWords } from "../../localization/demand-words.ts";
import { LongLists } from "../long-list/long-lists.ts";

/** A row as it is drawn while it is closed. */
export interface RowShown {
  readonly name: string;
  readonly told: string;
  readonly faulty: boolean;
}

/** A list of rows. What may not be done is left out. */
export interface RowsShown<R> {
  readonly said: DemandWords["rows"];
  readonly shown: (row: R, at: number) => RowShown;
  /** The fields of the row that is open. */
  readonly form: (row: R, at: number) => TemplateResult;
  readonly remove?: (row: R) => void;
  readonly copy?: (row: R) => void;
}

/** Fields that are drawn by an element of their own, such as a client with activities. */
export interface FieldsElement extends HTMLElement {
  showFault: () => void;
}

const FIRST_SHOWN = 15;

/** Where the focus goes once what it goes to is drawn. */
type Wanted = "field" | "fault" | "line";

/** Rows that open into their fields, one at a time, so that a long list stays a list. */
export class CareRows implements ReactiveController {
  private row: string | undefined;
  private open = false;
  private wanted: Wanted | undefined;
  private readonly lists: LongLists;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.lists = new LongLists(host, FIRST_SHOWN);
  }

  hostUpdated(): void {
    const { wanted, row } = this;
    const target =
      wanted === "line"
        ? this.host.renderRoot.querySelector<HTMLElement>(`#${row}`)
        : this.fieldOf(wanted);
    if (target && wanted) {
      this.wanted = undefined;
      if (wanted === "fault" && isFieldsElement(target)) {
        target.showFault();
      } else {
        target.focus();
      }
    }
  }

  /** The first field of the row that is open, or the first that is not right; an element may stand for its fields. */
  private fieldOf(wanted: Wanted | undefined): HTMLElement | null | undefined {
    const opened = this.host.renderRoot.querySelector<HTMLElement>("#opened");
    const fields = opened?.querySelector<HTMLElement>("[data-fields]");
    return (
      fields ??
      opened?.querySelector<HTMLElement>(
        wanted === "fault" ? '[aria-invalid="true"]' : "input, select",
      )
    );
  }

  draw<R extends { readonly key: string }>(
    list: string,
    rows: readonly R[],
    of: RowsShown<R>,
  ): TemplateResult | typeof nothing {
    return rows.length === 0
      ? nothing
      : this.lists.draw(list, rows, {
          key: ({ key }) => key,
          item: (row) => this.item(list, row, rows.indexOf(row), of),
          showAll: of.said.showAll,
        });
  }

  private item<R extends { readonly key: string }>(
    list: string,
    row: R,
    at: number,
    of: RowsShown<R>,
  ): TemplateResult {
    const id = idOf(list, row.key);
    const open = this.open && this.row === id;
    const { name, told, faulty } = of.shown(row, at);
    return html`<li>
      <button
        type="button"
        class="line"
        id=${id}
        aria-expanded=${open}
        @click=${() => (open ? this.close() : this.show(list, row.key, "field"))}
      >
        <span class="name">${name}</span>
        <span class="soft small">${told}</span>
        ${faulty ? html`<span class="tag bad">${of.said.attention}</span>` : nothing}
      </button>
      ${
        open
          ? html`<div class="opened stack close" id="opened">
              <fieldset class="row-form" aria-label=${name}>${of.form(row, at)}</fieldset>
              ${this.actions(row, name, of)}
            </div>`
          : nothing
      }
    </li>`;
  }

  private actions<R>(row: R, name: string, { said, copy, remove }: RowsShown<R>): TemplateResult {
    return html`<div class="actions">
      <button type="button" aria-label=${said.doneNamed(name)} @click=${() => this.close()}>
        ${said.done}
      </button>
      ${
        copy
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${said.copyNamed(name)}
              @click=${() => copy(row)}
            >
              ${said.copy}
            </button>`
          : nothing
      }
      ${
        remove
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${said.removeNamed(name)}
              @click=${() => remove(row)}
            >
              ${said.remove}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Opens a row that was just added, and puts the focus in its first field. */
  showNew(list: string, key: string): void {
    this.lists.unfold(list);
    this.show(list, key, "field");
  }

  /** Opens a row and puts the focus on the first field that is not right. */
  showFault(list: string, key: string): void {
    this.lists.unfold(list);
    this.show(list, key, "fault");
  }

  /** Puts the focus on the line of a row. */
  showLine(list: string, key: string): void {
    this.row = idOf(list, key);
    this.close();
  }

  private show(list: string, key: string, wanted: Wanted): void {
    this.row = idOf(list, key);
    this.open = true;
    this.wanted = wanted;
    this.host.requestUpdate();
  }

  /** Closes the row that is open; the focus goes back to its line. */
  private close(): void {
    this.open = false;
    this.wanted = "line";
    this.host.requestUpdate();
  }
}

function isFieldsElement(element: HTMLElement): element is FieldsElement {
  return "showFault" in element;
}

function idOf(list: string, key: string): string {
  return `row-${list}-${key}`;
}
