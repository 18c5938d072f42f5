import type { SickCallsWords } from "./sick-calls-words.ts";

const shifts = (count: number): string => (count === 1 ? "1 dienst" : `${count} diensten`);
const people = (count: number): string => (count === 1 ? "1 collega" : `${count} collega's`);

export const sickCallsNl: SickCallsWords = {
  title: "Ziekmeldingen",
  form: {
    title: "Iemand ziek melden",
    explanation:
      "Leg alleen vast dat iemand niet kan werken. Er is geen plek voor een reden; vraag er ook niet naar. Collega's zien “afwezig”.",
    member: "Collega",
    choose: "Kies een collega",
    noMember: "Kies wie niet kan werken.",
    back: "Verwacht terug op",
    backHint: "Hooguit 42 dagen vooruit; langer gaat via HR",
    wrongDay: "Kies een dag van morgen tot en met 42 dagen vooruit.",
    register: "Ziekmelding vastleggen",
    registering: "Bezig met vastleggen…",
    registered: (name) => `Vastgelegd: ${name} is afwezig gemeld.`,
  },
  now: (count) => `Nu afwezig gemeld (${count})`,
  nobody: "Er is nu niemand ziek gemeld",
  past: (count) => `Eerder (${count})`,
  showAll: (count) => `Alle ${count} tonen`,
  states: {
    REPORTED: "Wacht op HR",
    CONFIRMED: "Bevestigd door HR",
    RECOVERED: "Weer terug, wacht op HR",
    CLOSED: "Weer terug",
    REFUSED: "Niet bevestigd door HR",
  },
  since: (moment) => `Sinds ${moment}`,
  expected: (day) => `verwacht terug op ${day}`,
  wasBack: (day) => `terug op ${day}`,
  registeredBy: (name) => `Gemeld door ${name}`,
  noShifts: "Er vallen geen diensten vrij.",
  shifts: "Diensten die vrijvallen",
  openShift: "Nog open",
  openNobodyAsked: "Er is nog niemand gevraagd.",
  takenBy: (name) => `${name} werkt deze dienst`,
  somebody: "Een collega",
  begun: "Begonnen; regel dit telefonisch",
  asked: (count, until) => `${people(count)} gevraagd, tot ${until}`,
  outcomes: {
    ASKED: (count) => `${people(count)} gevraagd; de eerste die ja zegt, heeft de dienst.`,
    ASKED_BEFORE: () => "Hiervoor werden al mensen gevraagd.",
    NOBODY_CAN: () =>
      "Niemand van het team kan deze dienst. Kijk hieronder waarom, of vraag het een ander team.",
  },
  ask: (count) => `Vervanging vragen voor ${shifts(count)}`,
  asking: "Bezig met vragen…",
  askHint: "Per dienst worden de beste acht gevraagd die kunnen; de eerste die ja zegt, heeft hem.",
  nothingToAsk: "Voor elke dienst is iemand gevonden of gevraagd, of hij is begonnen.",
  askedNow: "De vraag is uitgezet.",
  whoCan: "Iemand zoeken voor deze dienst",
  end: {
    open: "Beter of andere dag",
    openLabel: (name) => `Beter of andere dag: ${name}`,
    title: (name) => `Wanneer werkt ${name} weer?`,
    isBack: "Is beter en werkt weer vanaf deze dag",
    expected: "Nog niet beter; wordt nu op deze dag verwacht",
    day: "Dag",
    wrongBack: "Kies vandaag of een latere dag.",
    wrongExpected: "Kies morgen of een latere dag, hooguit 42 dagen vooruit.",
    save: "Vastleggen",
    saving: "Bezig met vastleggen…",
    cancel: "Toch niet",
    ended: (name, day) => `Vastgelegd: ${name} werkt weer vanaf ${day}.`,
    moved: (name, day) => `Vastgelegd: ${name} wordt verwacht op ${day}.`,
  },
  refusals: {
    "sick-call-already-answered": {
      title: "Deze melding was al afgehandeld.",
      next: "Dat blijft staan; je ziet hieronder hoe het nu is.",
    },
  },
};
