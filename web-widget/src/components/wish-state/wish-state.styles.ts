import { css } from "lit";

export const styles = css`
  .room {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    font-weight: 600;
  }

  .over,
  .open {
    color: var(--_warn);
  }

  .row {
    gap: 0 0.75rem;
  }

  .row > p {
    flex: 1 1 7rem;
    color: var(--_text-soft);
  }

  .row > p.open {
    color: var(--_warn);
  }

  .quiet {
    padding-inline: 0.25rem;
    font-size: 0.875rem;
    font-weight: 500;
  }

  @media (max-width: 30rem) {
    .small {
      font-size: 0.875rem;
    }
  }
`;
