import type { RosterPeriod, RuleViolation, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate, shortDate } from "../../roster/dates.ts";
import { momentText, windowText } from "../../roster/moments.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { type LongWindow, longWindowOf, type Strip, stripOf } from "../../roster/windows.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { styles } from "./window-strip.styles.ts";

/** As many days have room for their weekday on a phone. */
const MOST_NAMED_DAYS = 5;

/**
 * @summary The stretch of time over which a rule counts, marked on the person's shifts of those days.
 */
export class RosterWindowStrip extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) violation!: RuleViolation;
  @property() name = "";
  @property({ attribute: false }) shifts: readonly Shift[] = [];

  protected override render(): TemplateResult {
    const { zone } = this.context.team;
    const long = longWindowOf(this.violation, zone);
    return long
      ? this.bar(long)
      : this.picture(stripOf(this.violation, this.shifts, this.period, zone));
  }

  private bar({ weeks, from, last }: LongWindow): TemplateResult {
    const { words, language } = this.context;
    return html`<p class="bar small numbers">
      ${words.violations.weeks(weeks, fullDate(from, language), fullDate(last, language))}
    </p>`;
  }

  private picture(strip: Strip): TemplateResult {
    const { stripOutside } = this.context.words.violations;
    return html`<svg role="img" aria-label=${this.told(strip)}>
        ${strip.dates.map((date, index) => this.day(strip, date, index))}
        <rect
          class="window"
          x="${strip.window.from}%"
          width="${Math.max(strip.window.width, 0.5)}%"
          y="20"
          height="34"
        />
        ${strip.shifts.map(
          ({ stretch }) =>
            svg`<rect class="shift" x="${stretch.from}%" width="${stretch.width}%" y="28" height="18" rx="3" />`,
        )}
      </svg>
      ${strip.unknownDates.length > 0 ? html`<p class="soft small">${stripOutside}</p>` : nothing}`;
  }

  private day({ dates, unknownDates }: Strip, date: string, index: number): SVGTemplateResult {
    const width = 100 / dates.length;
    const text =
      dates.length <= MOST_NAMED_DAYS
        ? shortDate(date, this.context.language)
        : String(Number(date.slice(8)));
    const looks = unknownDates.includes(date) ? "unknown" : "day";
    return svg`
      <rect class=${looks} x="${index * width}%" width="${width}%" y="20" height="34" />
      <text x="${index * width}%" dx="2" y="14">${text}</text>
    `;
  }

  /** What the picture shows, for who does not see it. */
  private told({ shifts, unknownDates }: Strip): string {
    const { violations } = this.context.words;
    const window =
      windowText(this.violation, this.context) ??
      violations.at(momentText(this.violation.at, this.context));
    const sentences = shifts.map(({ shift }) => shiftSentence(shift, this.context)).join("; ");
    return [
      violations.strip(this.name, window),
      sentences ? violations.stripShifts(sentences) : violations.stripEmpty,
      ...(unknownDates.length > 0 ? [violations.stripOutside] : []),
    ].join(" ");
  }
}
