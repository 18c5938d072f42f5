import { css } from "lit";

export const styles = css`
  .absence {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .weekhead {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 0.5rem;
  }
`;
