import { css } from "lit";

export const styles = css`
  .row {
    flex-wrap: nowrap;
  }

  .kinds {
    --ways: 4;
  }

  .ways label {
    padding: 0.375rem 0.25rem;
    font-size: 0.9375rem;
    line-height: 1.3;
  }

  .sign {
    display: block;
    height: 1.25rem;
  }

  .time {
    display: block;
    font-size: 0.875rem;
  }

  .hint {
    margin-top: 0.25rem;
  }

  @media (max-width: 22rem) {
    .kinds,
    .shifts {
      --ways: 2;
    }

    .ways label {
      font-size: 0.875rem;
    }
  }
`;
