import { css } from "lit";

export const styles = css`
  :host {
    container-type: inline-size;
    margin-bottom: 1.5rem;
  }

  .top {
    display: grid;
    gap: 1rem;
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }

  .team {
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    flex: 1 1 16rem;
  }

  .choices label {
    flex: 1 1 12rem;
    max-width: 20rem;
    font-size: 0.9375rem;
  }

  .choices select {
    margin-top: 0.25rem;
    font-weight: 400;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    color: var(--_text-soft);
    font-size: 0.9375rem;
  }

  .state button {
    padding-inline: 0.25rem;
  }

  .live {
    color: var(--_good);
  }

  /* Its place is kept: nothing is to move when the line stands. */
  .not-yet {
    visibility: hidden;
  }

  .sides {
    display: flex;
    border-bottom: 1px solid var(--_line);
  }

  .sides button {
    flex: 1 1 auto;
    border-color: transparent;
    border-radius: 0;
    border-bottom: 3px solid transparent;
    background: transparent;
    color: var(--_text);
    font-weight: 500;
  }

  .sides button[aria-pressed="true"] {
    border-bottom-color: var(--_accent);
    color: var(--_accent);
    font-weight: 650;
  }

  nav ul {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.375rem;
  }

  nav ul:not(.unfolded) .folded {
    display: none;
  }

  nav .more button {
    border-style: dashed;
  }

  nav .more button.current {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  nav button {
    width: 100%;
    height: 100%;
    padding-inline: 0.25rem;
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 500;
    font-size: 0.875rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  nav button[aria-current="page"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @container (min-width: 44rem) {
    nav ul:not(.unfolded) .folded {
      display: block;
    }

    nav .more {
      display: none;
    }

    .sides {
      gap: 1rem;
    }

    .sides button {
      flex: none;
    }

    nav ul {
      display: flex;
      flex-wrap: wrap;
    }

    nav button {
      width: auto;
      padding-inline: 1.125rem;
      font-size: 1rem;
    }
  }

  /* In somebody's own colours the background says nothing any more. */
  @media (forced-colors: active) {
    .sides button[aria-pressed="true"],
    nav button[aria-current="page"] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
