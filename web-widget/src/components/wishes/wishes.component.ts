import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { type WishesPart, wishesParts } from "../../roster/wishes-parts.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { PartsOfScreen } from "../parts/parts-of-screen.ts";
import "../leave/leave.ts";
import "../period-wishes/period-wishes.ts";

/**
 * @summary What the member wishes for in a roster period, and the leave she asks for.
 */
export class RosterWishes extends LitElement {
  static override readonly styles = [tokens, controls, parts];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  private readonly parts = new PartsOfScreen<WishesPart>(this, wishesParts);

  private get said(): WishesWords {
    return wishesLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { title, choose, parts: names } = this.said;
    return html`<div class="stack">
      <h2>${title}</h2>
      ${this.parts.choice(choose, names)} ${this.parts.contents((part) => this.contentOf(part))}
    </div>`;
  }

  private contentOf(part: WishesPart): TemplateResult {
    return part === "wishes"
      ? this.wishes()
      : html`<roster-leave
          .context=${this.context}
          .period=${this.period}
          .news=${this.news}
        ></roster-leave>`;
  }

  private wishes(): TemplateResult {
    const { context, period, news } = this;
    if (!period) {
      return html`<p class="card">${this.said.noPeriod}</p>`;
    }
    return html`${this.elsewhere(period)}
    ${keyed(
      `${context.team.id}/${period.id}`,
      html`<roster-period-wishes
        .context=${context}
        .period=${period}
        .news=${news}
      ></roster-period-wishes>`,
    )}`;
  }

  /** Who looks at another period is told of the one in which she can wish now. */
  private elsewhere(period: RosterPeriod): TemplateResult | typeof nothing {
    const open = this.periods.find(({ phase }) => phase === "WISHING");
    if (!open || period.phase === "WISHING") {
      return nothing;
    }
    return html`<p class="note">${this.said.nowElsewhere(periodDates(open, this.context))}</p>`;
  }
}
