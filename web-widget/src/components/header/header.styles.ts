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

  nav ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 0.375rem;
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
`;
