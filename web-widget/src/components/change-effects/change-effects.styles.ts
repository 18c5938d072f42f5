import { css } from "lit";

export const styles = css`
  .effects {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    max-width: 36rem;
    padding: 0.75rem 1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_accent) 5%, var(--_surface));
  }

  .heading {
    font-weight: 650;
  }
`;
