import { css } from "lit";

export const styles = css`
  .steps {
    display: grid;
    gap: 0.25rem;
  }

  .steps li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 2rem;
    color: var(--_text-soft);
  }

  .steps .mark {
    display: grid;
    flex: none;
    place-items: center;
    width: 1.625rem;
    height: 1.625rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .steps .done {
    color: var(--_text);
  }

  .steps .done .mark {
    border-color: var(--_good);
    color: var(--_good);
  }

  .steps .now {
    color: var(--_text);
    font-weight: 650;
  }

  .steps .now .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (min-width: 52rem) {
    .steps {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }

    .steps li {
      flex-direction: column;
      gap: 0.375rem;
      text-align: center;
      font-size: 0.9375rem;
    }
  }
`;
