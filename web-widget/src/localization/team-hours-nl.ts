import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursNl: TeamHoursWords = {
  title: "Uren van het team",
  choose: "Onderdelen van de uren",
  parts: {
    members: "Mensen",
    season: "Drukke en rustige maanden",
    extra: "Meer uren",
  },
  members: {
    explanation: "Wie werkt hier, en voor hoeveel uur per week?",
    name: "Naam",
    contract: "Contract per week",
    none: "Geen contract",
  },
  season: {
    title: "Drukke en rustige maanden",
    year: "Jaar",
    explanation:
      "Laat het team meer werken in drukke maanden en minder in rustige. De uren van het jaar blijven gelijk: ze schuiven tussen maanden. Streefuren, saldo's en verwachtingen gaan meteen mee, ook van maanden die voorbij zijn.",
    notAgreed:
      "De regels van dit team hebben geen urenregeling. Elke week telt dan de contracturen, en maanden kunnen niet verschillen.",
    countsFrom: (day) =>
      `Telt vanaf ${day}. Van de dagen ervoor zijn hier geen uren bijgehouden, die houden hun gelijke deel.`,
    months: (weekly) =>
      `Hoe zwaar een dag telt, en wat een contract van ${weekly} per week dan heeft`,
    monthValue: (percent, hours) => `${percent} procent, ${hours}`,
    bars: {
      bar: "Met deze verdeling",
      line: "Gelijke maanden",
      open: "Voordat hier uren werden bijgehouden",
    },
    picture: (weekly, year, months) =>
      `Uren per maand van een contract van ${weekly} per week in ${year}: ${months}.`,
    band: "Bandbreedte van een periode",
    bandHint: (most) =>
      `Hoe ver een rooster boven of onder de streefuren van een periode mag liggen. De cao staat ${most} % toe.`,
    even: "Alle maanden gelijk",
    save: "Bewaar",
    saving: "Bezig met bewaren…",
    saved: "De verdeling van het jaar is bewaard.",
  },
};
