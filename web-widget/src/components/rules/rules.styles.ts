import { css } from "lit";

export const styles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    font-size: 0.875rem;
  }

  details > summary {
    font-weight: 500;
  }

  dl {
    display: grid;
    gap: 0.25rem;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
`;
