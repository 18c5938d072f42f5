import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

interface Drawn<T> {
  readonly key: (item: T) => string;
  /** A `<li>`. */
  readonly item: (item: T) => TemplateResult;
  /** What the button says that shows them all. */
  readonly showAll: (count: number) => string;
}

/** Lists of a screen that may be long: the first of each are drawn, and all of them once the reader asks for it. */
export class LongLists {
  private readonly inFull = new Set<string>();

  constructor(
    private readonly host: Pick<ReactiveControllerHost, "requestUpdate">,
    private readonly first: number,
  ) {}

  /** `name` tells the lists of a screen apart. */
  draw<T>(name: string, items: readonly T[], { key, item, showAll }: Drawn<T>): TemplateResult {
    const all = this.inFull.has(name) || items.length <= this.first;
    return html`<ul class="list">
        ${repeat(all ? items : items.slice(0, this.first), key, item)}
      </ul>
      ${
        all
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => this.unfold(name)}>
              ${showAll(items.length)}
            </button>`
      }`;
  }

  /** Shows all of a list, as one of those that are not drawn yet is to be seen. */
  unfold(name: string): void {
    this.inFull.add(name);
    this.host.requestUpdate();
  }
}
