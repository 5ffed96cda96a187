/** Nouns of the two sides that stand in each other's place without other words having to change: gender, number, article. */
export const PAIRS: Readonly<Record<string, readonly (readonly [state: string, armed: string])[]>> = {
  fr: [
    ['soldats', 'jihadistes'],
    ['soldats', 'djihadistes'],
    ['soldat', 'jihadiste'],
    ['militaires', 'terroristes'],
    ['gendarmes', 'rebelles'],
    ['policiers', 'miliciens'],
    ['forces armées', 'forces rebelles'],
    ['l’armée', 'la rébellion'],
    ['troupes', 'bandes'],
  ],
  en: [
    ['soldiers', 'militants'],
    ['soldier', 'militant'],
    ['troops', 'insurgents'],
    ['the army', 'the militia'],
    ['army', 'rebel'],
    ['police officers', 'rebels'],
    ['security forces', 'jihadists'],
  ],
};
