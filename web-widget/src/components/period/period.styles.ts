import { css } from "lit";

export const styles = css`
  roster-period-commands:empty {
    min-height: 2.75rem;
  }
`;
