import { RosterChangeCard } from "./change-card.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-change-card": RosterChangeCard;
  }
}

if (!customElements.get("roster-change-card")) {
  customElements.define("roster-change-card", RosterChangeCard);
}
