import type { PickWorthWords } from "./pick-worth-words.ts";

export const pickWorthNl: PickWorthWords = {
  noContract: "Je hebt op deze dag geen contract. Er komt niets op je urenrekening.",
  minutes: "Erbij op je urenrekening",
  balance: "Saldo eind van die dag",
  forecast: (year) => `Saldo verwacht op 31 december ${year}`,
  allowance: (percent) => `Toeslag van ${percent} %`,
  noAllowance: "Geen onregelmatige uren: er is geen toeslag.",
  within:
    "Deze uren vallen naar verwachting binnen je contract. Ze tellen in je saldo; je loon blijft gelijk. Een toeslag komt er wel bovenop.",
  beyond: (hours) =>
    `Van deze dienst valt naar verwachting ${hours} boven je contract. Blijft dat zo, dan worden die uren extra betaald. Een toeslag komt er altijd bovenop.`,
  unknownWage: "Wil je ook bedragen zien? Vul dan bij Mijn uren je uurloon in.",
  gross: "Samen, bruto",
  allowanceAmount: "Toeslag, bruto",
  extraAmount: "Uren boven je contract, bruto",
  nothingMore: "Je krijgt er geen geld bij.",
  net: "Daarvan houd je ongeveer over",
  benefits: (amount) =>
    `Zorgtoeslag, huurtoeslag en wat je huishouden verder krijgt: samen ${amount} over het hele jaar. Dat gaat in stappen van hele euro's per maand.`,
  total: "Dat meegerekend",
};
