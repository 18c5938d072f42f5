import { css } from "lit";

export const styles = css`
  roster-worked-time-form,
  .stored {
    margin-top: 0.5rem;
  }

  .open {
    padding-inline: 0;
  }
`;
