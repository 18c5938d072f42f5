import type { LentShiftsWords } from "./lent-shifts-words.ts";

export const lentShiftsNl: LentShiftsWords = {
  title: "Diensten van andere teams",
  explanation:
    "Deze teams en het jouwe lenen elkaar collega's uit. Wat je hier kiest, telt mee in je uren.",
  canPick: (count) =>
    count === 1
      ? "1 dienst van een ander team past bij je."
      : `${count} diensten van andere teams passen bij je.`,
  noneFit: "Er past nu geen dienst van een ander team bij je.",
  showAll: (count) => `Alle ${count} tonen`,
};
