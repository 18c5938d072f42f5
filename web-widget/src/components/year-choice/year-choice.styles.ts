import { css } from "lit";

export const styles = css`
  label {
    display: flex;
    gap: 0.75rem;
    align-items: center;
  }

  select {
    width: auto;
  }
`;
