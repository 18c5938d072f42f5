import { css } from "lit";

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .line {
    display: grid;
    grid-template-areas: "date name action" "date facts action" "date notes notes";
    grid-template-columns: 3.25rem minmax(0, 1fr) auto;
    gap: 0 0.875rem;
    align-items: center;
  }

  .line.dateless {
    grid-template-areas: "name action" "facts action" "notes notes";
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .head {
    display: contents;
  }

  .notes {
    grid-area: notes;
  }

  ::slotted([slot="action"]) {
    grid-area: action;
    max-width: 14rem;
  }

  /* On a phone the times go below the button, and the button below a name that leaves it no room. */
  @container (width < 28rem) {
    .line {
      grid-template-areas: "date head" "date facts" "date notes";
      grid-template-columns: 3.25rem minmax(0, 1fr);
    }

    .line.dateless {
      grid-template-areas: "head" "facts" "notes";
      grid-template-columns: minmax(0, 1fr);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      grid-area: head;
      gap: 0.25rem 0.875rem;
      align-items: center;
    }

    ::slotted([slot="action"]) {
      max-width: none;
      margin-inline-start: auto;
    }
  }

  .date {
    display: grid;
    grid-area: date;
    align-self: start;
    justify-items: center;
    padding: 0.3rem 0.25rem 0.4rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent-soft);
    color: var(--_accent);
    line-height: 1.15;
  }

  .weekday,
  .month {
    font-size: 0.8125rem;
  }

  .day {
    font-size: 1.375rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .name {
    grid-area: name;
    font-weight: 650;
  }

  .facts {
    display: flex;
    grid-area: facts;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    color: var(--_text-soft);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }

  .times {
    color: var(--_text);
  }
`;
