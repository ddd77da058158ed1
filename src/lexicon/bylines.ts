const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Offices of journalists, as bylines give them behind or below a name. */
export const BYLINE_ROLES: ReadonlySet<string> = words(`
  editor correspondent reporter writer columnist critic journalist contributor producer photographer presenter
  reporters editors correspondents writers chief bureau staff desk editor-in-chief editor-at-large analyst fellow
  intern blogger
`)

/** Words before such an office, and those that a byline has besides names. */
export const BYLINE_WORDS: ReadonlySet<string> = words(`
  in at for of the and on with senior junior chief deputy assistant associate political politics economics business sports sport
  science health education crime court courts legal home foreign diplomatic defence defense security world
  international national local city state regional technology tech environment climate energy transport travel food arts culture
  entertainment media social affairs news features investigative investigations data special guest freelance staff contributing managing
  executive night weekend digital online video white house parliamentary westminster royal religion property money
  personal finance consumer industry labour labor markets financial europe africa asia america middle east us uk
  agencies agency wire services reports pool published updated posted read min am pm gmt utc bst est edt
`)

/** Last words of the names of offices and agencies that sign as "By The ...". */
export const SIGNING_HEADS: ReadonlySet<string> = words(`
  press staff board times post news team desk reporter reporters correspondent correspondents editors editor guardian herald
  agency agencies bureau service services writers writer tribune journal
`)

/** Agencies that a line alone can name as the article's source. */
export const WIRES: ReadonlySet<string> = new Set(
  `AP, AFP, UPI, PA, EFE, DPA, ANSA, TASS, PTI, ANI, IANS, AAP, CP, PAP, APA, ANP, NTB, TT, Reuters, Xinhua, Kyodo, Bloomberg,
  Agence France-Presse, Associated Press, The Associated Press, Press Association, PA Media, Canadian Press,
  The Canadian Press, Thomson Reuters Foundation, Interfax, Anadolu Agency, Press Trust of India, Australian Associated Press`.split(
    /,\s+/
  )
)
