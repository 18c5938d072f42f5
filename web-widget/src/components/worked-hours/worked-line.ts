import type { WorkedShift } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import { teamHoursLanguages } from "../../localization/team-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime, longDate } from "../../roster/dates.ts";
import { hoursText, signedHours } from "../../roster/hours.ts";
import { shiftTimes } from "../../roster/shifts.ts";

/** Whose shift it is, when it was planned, and what was recorded of it where something was. */
export function workedLine(
  { shift, memberName, differenceMinutes }: WorkedShift,
  context: RosterContext,
): TemplateResult {
  const { words, team, language } = context;
  const said = teamHoursLanguages[language].worked;
  const { worked } = shift;
  const times = (from: string, until: string): string =>
    said.times(clockTime(from, team.zone), clockTime(until, team.zone));
  const calls = worked?.callOuts ?? [];
  return html`<div class="who">
    <strong class="break">${memberName}</strong>
    <p class="small numbers">${longDate(shift.date, language)}, ${shiftTimes(shift, context)}</p>
    ${
      worked
        ? html`<p class="small numbers">
            ${said.worked(
              times(worked.start, worked.end),
              hoursText(worked.breakMinutes, words.units),
              signedHours(differenceMinutes, words.units),
            )}
          </p>`
        : nothing
    }
    ${
      calls.length > 0
        ? html`<p class="small numbers">
            ${said.calls(calls.map(({ start, end }) => times(start, end)).join(", "))}
          </p>`
        : nothing
    }
  </div>`;
}
