import { css } from "lit";

export const styles = css`
  .problem {
    display: grid;
    gap: 0.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_bad);
    border-radius: var(--_radius);
    background: var(--_bad-soft);
    color: var(--_text);
  }

  .title {
    color: var(--_bad);
    font-weight: 650;
  }

  li {
    margin-top: 0.25rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_bad);
  }
`;
