import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";

/** A screen in parts, of which one is shown at a time. */
export class PartsOfScreen<P extends string> {
  private chosen: P;
  // A part that was opened stays, out of sight, so that what was typed in it is not lost.
  private readonly opened = new Set<P>();

  /** The first of `all` is shown first. */
  constructor(
    private readonly host: Pick<ReactiveControllerHost, "requestUpdate">,
    private readonly all: readonly [P, ...P[]],
  ) {
    this.chosen = all[0];
  }

  get shown(): P {
    return this.chosen;
  }

  /** The buttons that choose a part; for `parts` of the styles. */
  choice(label: string, names: Readonly<Record<P, string>>): TemplateResult {
    return html`<div class="parts" role="group" aria-label=${label}>
      ${this.all.map(
        (part) =>
          html`<button
            type="button"
            aria-pressed=${part === this.chosen}
            @click=${() => this.choose(part)}
          >
            ${names[part]}
          </button>`,
      )}
    </div>`;
  }

  /** The part that is shown, and out of sight those that were. */
  contents(contentOf: (part: P) => TemplateResult): TemplateResult {
    this.opened.add(this.chosen);
    return html`${this.all.map((part) =>
      this.opened.has(part)
        ? html`<div class="stack" ?hidden=${part !== this.chosen}>${contentOf(part)}</div>`
        : nothing,
    )}`;
  }

  private choose(part: P): void {
    this.chosen = part;
    this.host.requestUpdate();
  }
}
