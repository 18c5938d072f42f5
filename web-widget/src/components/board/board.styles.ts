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

  /* Below the board, so that nothing moves under a pointer that drags, and always in sight. */
  .hand {
    position: sticky;
    z-index: 3;
    inset-block-end: 0.5rem;
    display: grid;
    gap: 0.5rem;
  }

  .held {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 12%);
  }

  .held p {
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
