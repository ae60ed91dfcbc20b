// Written for this project; adjectives as news uses them. MIT.

/** The state that an adjective stands for, both in lower case: "south korean" is of "south korea". */
export const stateOfAdjective: ReadonlyMap<string, string> = new Map(
  `
  afghan afghanistan, american united states, argentine argentina, australian australia, austrian austria,
  belgian belgium, brazilian brazil, british united kingdom, canadian canada, chinese china, cuban cuba,
  danish denmark, dutch netherlands, egyptian egypt, finnish finland, french france, german germany,
  greek greece, hungarian hungary, indian india, indonesian indonesia, iranian iran, iraqi iraq, irish ireland,
  israeli israel, italian italy, japanese japan, jordanian jordan, kuwaiti kuwait, lebanese lebanon,
  libyan libya, malaysian malaysia, mexican mexico, nigerian nigeria, norwegian norway, pakistani pakistan,
  palestinian palestine, philippine philippines, polish poland, portuguese portugal, qatari qatar,
  russian russia, saudi saudi arabia, singaporean singapore, spanish spain, swedish sweden, swiss switzerland,
  syrian syria, taiwanese taiwan, thai thailand, turkish turkey, ukrainian ukraine, us united states,
  venezuelan venezuela, vietnamese vietnam, yemeni yemen, north-korean north korea, south-korean south korea,
  uk united kingdom
  `
    .trim()
    .split(/,\s+/)
    .map((line): [string, string] => {
      const [adjective = '', ...state] = line.split(/\s+/)
      return [adjective.replace('-', ' '), state.join(' ')]
    }),
)
