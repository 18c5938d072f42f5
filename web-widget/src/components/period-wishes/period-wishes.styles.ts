import { css } from "lit";

export const styles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .panel:not(:has(*)) {
    display: none;
  }

  textarea {
    max-width: none;
  }

  .note-text {
    white-space: pre-line;
  }

  /* Under the thumb, with the calendar in sight above it. A low screen has no room for that. */
  @media (min-height: 37.5rem) and (max-width: 63.99rem) {
    .board {
      --below-grid: 26rem;
    }

    .panel {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      max-height: 60vh;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      box-shadow: 0 -0.375rem 1rem rgb(0 0 0 / 12%);
      overflow-y: auto;
    }
  }

  @media (min-width: 64rem) {
    .board {
      grid-template-columns: minmax(0, 1fr) 22rem;
      gap: 1.5rem;
      align-items: start;
    }

    .panel {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
`;
