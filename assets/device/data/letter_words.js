// @ts-check
// How letters name the agencies of pwa/rules/agencies/. Made by pwa/generated.py; do not change it here.

/** @type {import("../letter/senders.js").LetterWords} */
export const letterWords = {
  toeslagen: ["Dienst Toeslagen", "Belastingdienst/Toeslagen", "toeslagen.nl"],
  gemeente: ["Gemeente", "burgemeester en wethouders", "Sociale Dienst"],
  uwv: ["UWV", "Uitvoeringsinstituut Werknemersverzekeringen", "uwv.nl"],
  svb: ["SVB", "Sociale Verzekeringsbank", "svb.nl"],
  belastingdienst: ["Belastingdienst", "belastingdienst.nl"],
  duo: ["DUO", "Dienst Uitvoering Onderwijs", "duo.nl"],
  lbio: ["LBIO", "Landelijk Bureau Inning Onderhoudsbijdragen", "lbio.nl"],
  pensioenfonds: ["Pensioenfonds"],
};
