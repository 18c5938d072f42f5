import type { PeriodRemarksWords } from "./period-remarks-words.ts";

export const periodRemarksEn: PeriodRemarksWords = {
  title: "Why this roster came back",
  toTeam: "For the whole team",
  toYou: "For you alone",
  toPerson: (name) => `For ${name}`,
  said: (name, at) => `${name}, ${at}`,
};
