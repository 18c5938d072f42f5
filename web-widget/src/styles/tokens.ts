import { css } from "lit";

/**
 * The only public theming surface: a host page sets `--roster-…` on the element or anywhere above it. The
 * private names keep the defaults in one place; each default pair meets 4.5 : 1 on its surface.
 */
export const tokens = css`
  :host {
    --_accent: var(--roster-accent, #0b5d66);
    --_on-accent: var(--roster-on-accent, #ffffff);
    --_accent-soft: var(
      --roster-accent-soft,
      color-mix(in srgb, var(--_accent) 9%, var(--_surface))
    );
    --_text: var(--roster-text, #1c2430);
    --_text-soft: var(--roster-text-soft, #55606e);
    --_surface: var(--roster-surface, #ffffff);
    --_line: var(--roster-line, #d9dee5);
    --_good: var(--roster-good, #1c6b3a);
    --_good-soft: var(--roster-good-soft, #e9f5ed);
    --_warn: var(--roster-warn, #7a4b00);
    --_warn-soft: var(--roster-warn-soft, #fff5df);
    --_bad: var(--roster-bad, #9b1c1c);
    --_bad-soft: var(--roster-bad-soft, #fdeeee);
    --_radius: var(--roster-radius, 0.75rem);
    --_font: var(
      --roster-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      Arial,
      sans-serif
    );

    color: var(--_text);
    font-family: var(--_font);
    font-size: 1rem;
    line-height: 1.5;
  }
`;
