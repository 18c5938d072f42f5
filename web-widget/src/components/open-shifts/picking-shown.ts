import type { Shift } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import type { OpenShiftGroup } from "../../roster/open-shifts.ts";
import { judgementShown } from "../light/judgement-shown.ts";
import "../pick-warning/pick-warning.ts";
import "../problem/problem.ts";
import "../shift-line/shift-line.ts";
import "../shift-taken/shift-taken.ts";
import type { Picking } from "./picking.ts";

/** That a colleague was first, and what else stood in the way of a pick. */
export function pickingProblems(picking: Picking): TemplateResult {
  const { context, lost, problem } = picking;
  return html`
    ${
      lost
        ? html`<roster-shift-taken
            .context=${context}
            .shift=${lost.shift}
            .alternatives=${lost.alternatives}
            .running=${picking.command.running}
            @alternative-chosen=${({ detail }: CustomEvent<Shift>) => picking.choose(detail)}
            @dismissed=${() => picking.dismiss()}
          ></roster-shift-taken>`
        : nothing
    }
    ${
      problem
        ? html`<roster-problem
            .words=${context.words}
            .problem=${problem}
            .context=${context}
            .retry=${() => picking.retry()}
          ></roster-problem>`
        : nothing
    }
  `;
}

/** What a colleague just took from under the reader's eyes. */
export function justTaken(picking: Picking): TemplateResult | typeof nothing {
  const { gone, context } = picking;
  return gone
    ? html`<p class="note">${context.words.openShifts.justTaken(picking.sentence(gone))}</p>`
    : nothing;
}

/** What to know about a shift beside what every one of them says. */
export interface PickingNotes {
  /** Whose it is; said of her own too. */
  readonly whose?: TemplateResult;
  readonly before?: TemplateResult | typeof nothing;
  readonly after?: TemplateResult;
}

/** An open shift as an item of a list. */
export function pickingItem(
  picking: Picking,
  { first, count }: OpenShiftGroup,
  { whose, before, after }: PickingNotes,
): TemplateResult {
  const { context, asking, command } = picking;
  const { shift } = first;
  const mine = picking.isMine(shift.id);
  return html`<li class=${mine ? "mine" : ""}>
    <roster-shift-line level .context=${context} .shift=${shift}>
      ${state(picking, shift) ?? html`<span class="tag plain">${context.words.placeCount(count)}</span>`}
      ${whose} ${mine ? nothing : before} ${judgementShown(first, context)}
      ${mine ? nothing : after} ${button(picking, shift)}
    </roster-shift-line>
    ${
      asking === shift.id && !mine
        ? html`<roster-pick-warning
            .context=${context}
            .openShift=${first}
            ?busy=${command.running === shift.id}
            @pick-confirmed=${() => void picking.confirm(shift)}
            @pick-dropped=${() => void picking.drop(shift)}
          ></roster-pick-warning>`
        : nothing
    }
  </li>`;
}

/** What has become of it by this reader's doing; undefined where nothing has. */
function state(picking: Picking, { id }: Shift): TemplateResult | undefined {
  const { openShifts } = picking.context.words;
  if (picking.waitingFor(id)) {
    return html`<span class="tag warn"><span aria-hidden="true">○</span>${openShifts.waits}</span>`;
  }
  return picking.isMine(id)
    ? html`<span class="tag good"><span aria-hidden="true">✓</span>${openShifts.mine}</span>`
    : undefined;
}

/** One button that picks and withdraws, so that focus stays where the thumb is. */
function button(picking: Picking, shift: Shift): TemplateResult {
  const { openShifts } = picking.context.words;
  const mine = picking.willBeMine(shift.id);
  const sentence = picking.sentence(shift);
  const busy = picking.command.running === shift.id;
  return html`<button
    slot="action"
    type="button"
    data-shift=${shift.id}
    aria-expanded=${picking.asking === shift.id && !mine ? "true" : nothing}
    class=${mine ? "" : "primary"}
    aria-label=${mine ? openShifts.withdrawLabel(sentence) : openShifts.pickLabel(sentence)}
    aria-disabled=${busy}
    @click=${() => picking.turn(shift)}
  >
    ${busy ? openShifts.picking : mine ? openShifts.withdraw : openShifts.pick}
  </button>`;
}
