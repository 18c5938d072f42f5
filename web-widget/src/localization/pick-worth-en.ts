import type { PickWorthWords } from "./pick-worth-words.ts";

export const pickWorthEn: PickWorthWords = {
  noContract: "You have no contract on this day. Nothing is added to your hours account.",
  minutes: "Added to your hours account",
  balance: "Balance at the end of that day",
  forecast: (year) => `Balance expected on 31 December ${year}`,
  allowance: (percent) => `Allowance of ${percent}%`,
  noAllowance: "No irregular hours: there is no allowance.",
  within:
    "These hours are expected to lie within your contract. They count in your balance; your pay stays the same. An allowance is paid on top.",
  beyond: (hours) =>
    `Of this shift, ${hours} are expected to lie beyond your contract. If that stays so, these hours are paid extra. An allowance is always paid on top.`,
  unknownWage: "Would you like to see amounts as well? Enter your hourly wage in My hours.",
  gross: "Together, gross",
  allowanceAmount: "Allowance, gross",
  extraAmount: "Hours beyond your contract, gross",
  nothingMore: "It brings no more pay.",
  net: "Of that you keep about",
  benefits: (amount) =>
    `Care benefit, rent benefit and what else your household receives: ${amount} in all over the whole year. That goes in steps of whole euros a month.`,
  total: "With that included",
};
