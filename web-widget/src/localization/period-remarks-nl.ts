import type { PeriodRemarksWords } from "./period-remarks-words.ts";

export const periodRemarksNl: PeriodRemarksWords = {
  title: "Waarom dit rooster terugkwam",
  toTeam: "Voor het hele team",
  toYou: "Voor jou alleen",
  toPerson: (name) => `Voor ${name}`,
  said: (name, at) => `${name}, ${at}`,
};
