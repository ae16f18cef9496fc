// How words for trades end, by language, and what stands before them: no list of trades is ever whole, but
// `-ist` and `-euse` are said of people. A whole word is an ending too. Data only, folded.

export const tradeEndings: Readonly<Record<string, string>> = {
  de: `ant antin arzt assistenz ent entin er erin eur eurin frau hilfe ist istin koch kraft leitung mann or orin
    pflege professur sachbearbeitung stelle volontariat wirt`,
  en: `ant associate attorney chef clerk cook counsellors crew er guide hand head host hostess ian ians ist ists lead
    man nurse or representative smith tech trainer vet warden woman`,
  es: 'agente ante aria ario dor ente era ero grafo ista oficial oga ogo or ora',
  fr: `aire ant ante apprenti avocat avocate chef commis comptable eur euse ien ienne ier iere iste medecin ologue
    trice`,
  it: `addetta addetto aio ante aria ario chef contabile cuoco ente iera iere ista loga logo medico tecnico tore
    trice`,
  nl: `aar ant arts assistente baas ent er eur heer hoofd hulp ist iste klerk kok kracht kundige or stagiair trainee
    traineeship veterinair wacht zorgende`,
  pl: `acz acza ant arka arki arza ca ce cy czke ent er era ik ista iste isty log loga nika or ora orka peda rz ta yk
    yka zka`,
  pt: 'agente ante aria ario chef dor eira eiro ente estagio ista logo ogo or ora',
  sv: `ansvarig ant are arie arier bitrade chef ent iker ist kock konsult man or programmet ris ska vakt vard vikarie`,
  tr: `amiri asistani avukat basi cevirmen ci cisi cu cusu danisman danismani dor eleman elemani grafiker hekim
    hekimi hemsire ist isti kalfa kalfasi komi memuru mimar ogretmen ogretmeni programi rehber sefi sofor tor
    toru ustasi uzman uzmani yer yeri zabiti`,
};

/** In mails of every language. */
export const tradesAnywhere =
  'artist barista copywriter creator marketer officer planner programmer receptionist writer';

/** They end so, and are none. By language for who reads; a mail asks all of them, as it mixes languages. */
export const noTrades: Readonly<Record<string, string>> = {
  de: `arbeitgeber besser daruber dauer dezember dieser dokument fruher gegenuber ihrer immer interessant
    lehrstelle keiner lieber meiner naher nummer oktober ordner seiner sicher sommer spater stelle
    unserer unter weiter wieder zimmer`,
  en: `after another answer behavior better chapter computer consider consumer contractor cover
    customer december dinner director document earlier easier either error favor folder former further german
    header honor however important instant later letter major man manner matter member minor moment never
    newsletter november number october order other paper prior proper quarter rather relevant
    remainder remember reminder september significant student summer together under water weather whether
    winter woman`,
  es: `adelante anterior carrera cliente cuestionario dinero entrevista espera febrero formulario horario importante
    manera mayor mediante mejor necesario pendiente presente primera salario sector siguiente superior valor`,
  fr: `ancien atelier calendrier cependant courrier dernier derniere dossier durant entretien fevrier
    horaire janvier maintenant matiere meilleur metier monsieur necessaire papier pendant premier premiere
    questionnaire salaire secteur vivier`,
  it: `accogliere ambiente aria calendario carriera corrente direttore durante febbraio gennaio intervista lista
    necessaria necessario prevista questionario scegliere seguente settore studente`,
  nl: `ander bereikbaar beschikbaar daardoor daarvoor eerder elkaar hiervoor kantoor liever onder plezier super
    verder vloer waarvoor wanneer zeker zomer zonder`,
  pl: 'formularz miejsca nabor numer oferta prace pracy wynik',
  pt: `bastante carreira carteira dinheiro embora fevereiro janeiro maior maneira melhor primeira primeiro senhor
    senhora setor terceiro`,
  sv: 'dator engelska fragor kontor narmare procent ska svenska tidigare vidare',
  tr: 'ikinci sonucu sureci',
};

/** They speak of what somebody is to be: "as a", "for the", "we need". */
export const openers: Readonly<Record<string, string>> = {
  de: 'als fur neue neuen neuer suche suchen sucht zum zur',
  en: 'after as become becoming for hire hiring need needs new next seeking',
  es: 'busca buscamos busco como convertirte de necesita necesitamos necesito para seas',
  fr: `cherche cherchons comme d de devenir nouveau nouvelle pour qu qualite recherche recherchons recrute recrutent
    recrutons tant`,
  it: 'cerca cerchiamo cerco come da di diventare manca nuova nuovo per serve',
  nl: 'als nieuwe op voor zoek zoeken zoekt',
  pl: 'etacie jako poszukujemy potrzebujemy potrzebuje szukam szukamy zawodu',
  pt: 'buscamos busco como de para precisamos preciso procura procuramos procuro',
  sv: 'anstalla behover bli blir en for hitta nasta ny nya som soker till',
};

/** These may stand between. */
export const articles = `a an bir das den der di die een eine einen einer el en ett il l la le lo mon nostra
  nostro notre nuestra nuestro o onze our the um uma un une uno que var your`;

/** Trades only with another word. */
export const neverAlone = `ai coordenador coordinador data directeur director directora directrice direktor diretor diretora
    diretoria dyrektor dyrektora encargado finance freelance graduate head junior lead management manager
    marketing ml partner partners product recruiter responsabile responsable sales senior`;

/** What stands behind a word for a trade where a post is called after what one does there: "of teaching". */
export const ofTrade: Readonly<Record<string, RegExp>> = { tr: /l[iu][gk][iu]?$/ };

/** Languages in which what tells of a trade stands behind it: "the baker position". */
export const tradeFirst = 'en tr';
/** In which it stands behind it always, and needs no article. */
export const tradeAlwaysFirst = 'tr';
/** In which what is said more of a trade stands behind it: "agent d'accueil". */
export const nounFirst = 'es fr it pt';
