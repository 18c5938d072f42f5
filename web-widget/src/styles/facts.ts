import { css } from "lit";

/** Names with what they are, a line each: the name at the start, the fact at the end. */
export const facts = css`
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.25rem 0;
    border-bottom: 1px solid var(--_line);
  }

  dd {
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }
`;
