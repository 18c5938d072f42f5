import { RosterSwapWishForm } from "./swap-wish-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-swap-wish-form": RosterSwapWishForm;
  }
}

if (!customElements.get("roster-swap-wish-form")) {
  customElements.define("roster-swap-wish-form", RosterSwapWishForm);
}
