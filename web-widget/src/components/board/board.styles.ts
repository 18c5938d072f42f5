import { css } from "lit";

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
  }

  .hand {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .hand p {
    display: grid;
    flex: 1 1 12rem;
  }

  .side {
    scroll-margin-block: 1rem;
  }

  @container (width >= 60rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 21rem;
    }
  }
`;
