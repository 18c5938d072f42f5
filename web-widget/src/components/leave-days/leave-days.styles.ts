import { css } from "lit";

export const styles = css`
  @media (max-width: 40rem) {
    h4 {
      order: -1;
      flex-basis: 100%;
    }
  }

  .days {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .days li {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--_line);
  }

  .days li:last-child {
    border-bottom: 0;
  }

  .days [aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .full {
    background: var(--_bad-soft);
  }

  .quiet .said,
  .around .date {
    color: var(--_text-soft);
  }

  .date,
  .filled {
    font-weight: 600;
  }

  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    align-items: center;
  }

  /* Seven days a row, from Monday to Sunday. */
  @media (min-width: 60rem) {
    .days {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }

    .days li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      min-height: 6.5rem;
      border-inline-end: 1px solid var(--_line);
    }

    .days li:nth-child(7n) {
      border-inline-end: 0;
    }

    .said {
      display: grid;
      justify-items: start;
    }
  }
`;
