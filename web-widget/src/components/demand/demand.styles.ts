import { css } from "lit";

export const styles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  th {
    white-space: nowrap;
  }

  td.bad {
    color: var(--_bad);
    font-weight: 600;
  }
`;
