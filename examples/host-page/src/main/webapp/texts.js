/** Every text of the host page, per language. The widget brings its own. */
export const texts = {
  nl: {
    skip: "Naar de inhoud",
    language: "Taal",
    demoTitle: "Dit is een demo.",
    demoExplanation:
      "Alle namen en roosters zijn verzonnen; je meldt je aan zonder wachtwoord.",
    signInTitle: "Wie wil je zijn?",
    signInExplanation: "Kies een medewerker om Mijn HR door die ogen te zien.",
    rosterTitle: "Rooster",
    signOut: "Iemand anders kiezen",
    loginsFailed:
      "De lijst met demo-aanmeldingen komt niet binnen. Kijk of Samenrooster draait in demomodus (bin/run) en laad de pagina opnieuw.",
    noLogins:
      "In deze demo is nog niemand. Begin opnieuw met de voorbeeldgegevens (bin/run --reset) en laad de pagina opnieuw.",
    tokenFailed: "Aanmelden lukte niet. Probeer het nog eens.",
    widgetFailed:
      "Het rooster kon niet worden geladen. Kijk of Samenrooster draait (bin/run) en laad de pagina opnieuw.",
  },
  en: {
    skip: "Skip to content",
    language: "Language",
    demoTitle: "This is a demo.",
    demoExplanation:
      "All names and rosters are invented; you sign in without a password.",
    signInTitle: "Who do you want to be?",
    signInExplanation: "Choose an employee to see Mijn HR through their eyes.",
    rosterTitle: "Roster",
    signOut: "Choose someone else",
    loginsFailed:
      "The list of demo sign-ins does not arrive. Check that Samenrooster runs in demo mode (bin/run) and reload the page.",
    noLogins:
      "There is nobody in this demo yet. Start afresh with the sample data (bin/run --reset) and reload the page.",
    tokenFailed: "Signing in did not work. Please try again.",
    widgetFailed:
      "The roster could not be loaded. Check that Samenrooster runs (bin/run) and reload the page.",
  },
};
