import { css } from "lit";

export const styles = css`
  ul {
    display: grid;
    gap: 0.625rem;
    margin-top: 0.375rem;
    font-size: 0.9375rem;
  }

  li {
    display: flex;
    gap: 0.5rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    font-size: 0.875rem;
  }
`;
