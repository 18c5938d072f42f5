import { css } from "lit";

export const styles = css`
  .line {
    display: grid;
    grid-template-areas: "date what action" "date notes notes";
    grid-template-columns: 3.25rem minmax(0, 1fr) auto;
    gap: 0 0.875rem;
    align-items: center;
  }

  .line.dateless {
    grid-template-areas: "what action" "notes notes";
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .what {
    grid-area: what;
  }

  .notes {
    grid-area: notes;
  }

  ::slotted([slot="action"]) {
    grid-area: action;
    max-width: 9rem;
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
    font-weight: 650;
  }

  .facts {
    display: flex;
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
