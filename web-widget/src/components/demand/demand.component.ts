import type { RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { demandLanguages } from "../../localization/demand-languages.ts";
import { type DemandPart, demandParts } from "../../roster/care-demand.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import "../care-demand/care-demand.ts";
import "../demand-curve/demand-curve.ts";
import "../demand-scenario/demand-scenario.ts";
import { PartsOfScreen } from "../parts/parts-of-screen.ts";

/**
 * @summary What the care asks: demand against coverage, the clients and the ward behind it, and trying something else.
 */
export class RosterDemand extends LitElement {
  static override readonly styles = [tokens, controls, parts];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;

  /** Grows each time that care demand is stored here. */
  @state() private stored = 0;

  private readonly parts = new PartsOfScreen<DemandPart>(this, demandParts);

  protected override render(): TemplateResult {
    const { title, choose, parts: names } = demandLanguages[this.context.language];
    const { leads, memberId } = this.context;
    // Who works in the team and does not lead it is not told what single clients need.
    const all = leads || memberId === undefined;
    return html`<div class="stack">
      <h2>${title}</h2>
      ${
        all
          ? html`${this.parts.choice(choose, names)}
            ${this.parts.contents((part) => this.contentOf(part))}`
          : this.contentOf("curve")
      }
    </div>`;
  }

  private contentOf(part: DemandPart): TemplateResult {
    const { context, stored } = this;
    switch (part) {
      case "curve":
        return html`<roster-demand-curve
          .context=${context}
          .period=${this.period}
          .stored=${stored}
        ></roster-demand-curve>`;
      case "care":
        return html`<roster-care-demand
          .context=${context}
          .stored=${stored}
          @demand-stored=${this.told}
        ></roster-care-demand>`;
      case "scenario":
        return html`<roster-demand-scenario
          .context=${context}
          .stored=${stored}
          @demand-stored=${this.told}
        ></roster-demand-scenario>`;
    }
  }

  private readonly told = (): void => void this.stored++;
}
