import { css } from "lit";

export const styles = css`
  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: baseline;
    margin-top: 0.25rem;
  }
`;
