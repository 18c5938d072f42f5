import type { LentShiftsWords } from "./lent-shifts-words.ts";

export const lentShiftsEn: LentShiftsWords = {
  title: "Shifts of other teams",
  explanation:
    "These teams and yours lend each other people. What you pick here counts in your hours.",
  canPick: (count) =>
    count === 1 ? "1 shift of another team fits you." : `${count} shifts of other teams fit you.`,
  noneFit: "No shift of another team fits you at this moment.",
  showAll: (count) => `Show all ${count}`,
};
