import type { ExtraHoursWords } from "./extra-hours-words.ts";

export const extraHoursNl: ExtraHoursWords = {
  title: "Meer uren",
  explanation:
    "Wil je meer werken dan je contract? Zeg het hier. Je krijgt nooit meer uren dan je contract zonder dat je ja zegt.",
  wish: {
    title: "Mijn wens",
    explanation: "Je teamleider ziet je wens. Een wens is nog geen afspraak.",
    hours: "Extra uren per week",
    hoursHint: "Bijvoorbeeld 4 of 4,5.",
    days: "Op welke dagen",
    daysHint: "Niets aangevinkt is: elke dag is goed.",
    parts: "Welk deel van de dag",
    from: "Vanaf",
    until: "Tot",
    datesHint: "Leeg is: meteen, en zonder einde.",
    save: "Wens bewaren",
    saving: "Bezig met bewaren…",
    saved: "Je wens is bewaard.",
    takeBack: "Wens intrekken",
    takenBack: "Je wens is ingetrokken.",
    now: (wish) => `Nu staat er: ${wish}.`,
    none: "Je hebt nu geen wens voor meer uren.",
  },
  form: {
    title: "Contractuitbreiding voorstellen",
    titleForMember: "Iemand een uitbreiding voorstellen",
    explanation:
      "Meer contracturen voor een aantal weken. Zodra je teamleider ja zegt, geldt het: je krijgt de uren betaald en je werkt ze.",
    explanationForMember:
      "Meer contracturen voor een aantal weken. Het geldt zodra de ander ja zegt, en HR krijgt het door.",
    member: "Voor wie",
    hours: "Extra uren per week",
    from: "Eerste maandag",
    fromHint: "Een maandag die nog moet komen.",
    weeks: "Aantal weken",
    propose: "Voorstellen",
    proposing: "Bezig met voorstellen…",
    proposed: "Het voorstel is gedaan. De ander kan tot de eerste maandag antwoorden.",
    noHours: "Vul uren in van meer dan 0 tot en met 60, zoals 4 of 4,5.",
    noDay: "Kies een maandag die nog moet komen.",
    noWeeks: "Vul een heel aantal weken in, van 1 tot en met 104.",
  },
  list: {
    title: "Voorstellen en afspraken",
    none: "Er zijn nog geen voorstellen.",
    answer: { ACCEPT: "Akkoord", DECLINE: "Afwijzen", WITHDRAW: "Intrekken" },
    answerLabel: (reply, name, extension) => `${reply}: ${name}, ${extension}`,
    answered: {
      ACCEPT: "Afgesproken. De uren staan op de urenrekening.",
      DECLINE: "Het voorstel is afgewezen.",
      WITHDRAW: "Het voorstel is ingetrokken.",
    },
    states: {
      PROPOSED: "Wacht op antwoord",
      ACCEPTED: "Afgesproken",
      DECLINED: "Afgewezen",
      WITHDRAWN: "Ingetrokken",
      LAPSED: "Verlopen zonder antwoord",
      SENT_TO_HR: "Afgesproken, HR weet het",
    },
    contract: (hours, together) => `Contract ${hours} per week, in deze weken ${together}.`,
  },
  team: {
    wishes: "Wie wil meer werken",
    noWishes: "Niemand heeft nu een wens voor meer uren.",
    propose: "Voorstel doen",
    proposeLabel: (name) => `Voorstel doen aan ${name}`,
  },
  heldBack: {
    title: "Niet alles uit het basisrooster past in de contracten",
    explanation:
      "Niemand krijgt meer dan contract en afspraken zonder ja te zeggen. Deze diensten, de laatste van de periode, staan daarom open om te kiezen.",
    line: (name, shifts, hours) =>
      `${name}: ${shifts === 1 ? "1 dienst" : `${shifts} diensten`}, samen ${hours}`,
  },
  partsOfDay: {
    NIGHT: "'s nachts",
    MORNING: "'s ochtends",
    AFTERNOON: "'s middags",
    EVENING: "'s avonds",
  },
  perWeek: (hours) => `${hours} per week`,
  onDays: (days) => `op ${days}`,
  from: (day) => `vanaf ${day}`,
  upTo: (day) => `tot en met ${day}`,
  extension: (hours, weeks, first, last) =>
    `${hours} per week erbij, ${weeks === 1 ? "1 week" : `${weeks} weken`}: ${first} tot en met ${last}`,
  proposed: (name, day) => `Voorgesteld door ${name} op ${day}.`,
  accepted: (name, day) => `Akkoord van ${name} op ${day}.`,
  declined: (name, day) => `Afgewezen door ${name} op ${day}.`,
  withdrawn: (name, day) => `Ingetrokken door ${name} op ${day}.`,
};
