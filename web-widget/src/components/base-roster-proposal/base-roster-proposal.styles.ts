import { css } from "lit";

export const styles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr));
    gap: 0.75rem;
  }

  .figures > div {
    padding: 0.625rem 0.75rem;
    overflow-wrap: anywhere;
    hyphens: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .figures dt {
    color: var(--_text-soft);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  .figures dd {
    font-size: 1.25rem;
    font-weight: 650;
  }

  details {
    border-top: 1px solid var(--_line);
  }

  .compared {
    padding-block: 0.625rem;
    border-top: 1px solid var(--_line);
  }

  details > :last-child {
    margin-bottom: 1rem;
  }

  .changes {
    color: var(--_text-soft);
    font-size: 0.9375rem;
  }
`;
