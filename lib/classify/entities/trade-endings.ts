// How words for trades end, by language, and what stands before them: no list of trades is ever whole, but
// `-ist` and `-euse` are said of people. A whole word is an ending too. Data only, folded.

export const tradeEndings: Readonly<Record<string, string>> = {
  de: `assistenz sachbearbeitung stelle ant antin arzt ent entin er erin eur eurin frau hilfe ist istin koch kraft leitung mann or orin pflege
    professur referat volontariat wirt`,
  en: `guide trainer vet warden ant associate attorney chef clerk cook counsellors crew er hand head host hostess ian ians ist ists
    lead man nurse or representative smith surgeon tech woman`,
  es: `agente ante aria ario dor dora ente era ero grafa grafo ista loga logo matrona oficial oga ogo or ora peon
    piloto`,
  fr: `aire ant ante apprenti avocat avocate chef commis comptable eur euse ien ienne ier iere iste medecin
    ologue trice`,
  it: `addetta addetto aia aio ante aria ario bagnino chef contabile cuoco ente iera iere ista loga logo
    medico ologo tecnico tore trice`,
  nl: `assistente heer traineeship aar ant arts baas ent er eur euse hoofd hulp ier ist iste klerk kok kracht kundige or stagiair ster
    trainee veterinair wacht zorgende`,
  pl: `acz acza ant anta arka arke arki arz arza ca ce cy czka czke czki ent enta er era ik ista iste isty log
    loga nik nika or ora orka peda rz ta yk yka zka`,
  pt: 'agente ante aria ario chef dor dora eira eiro ente estagio ista loga logo oga ogo or ora',
  sv: 'kock programmet vikarie agent ansvarig ant are arie arier bitrade chef ent iker ist konsult man or ris ska sor vakt vard',
  tr: `basi kalfa kalfasi programi zabiti amiri asistani avukat barmen cevirmen ci cisi cu cusu danisman danismani dor eleman elemani grafiker hekim hekimi hemsire ist
    isti komi memuru mimar ogretmen ogretmeni rehber rehberi sefi sofor tor toru ustasi uzman uzmani yer yeri`,
};

/** In mails of every language. */
export const tradesAnywhere =
  'artist barista copywriter creator marketer officer planner programmer receptionist writer';

/** They end so, and are none. By language for who reads; a mail asks all of them, as it mixes languages. */
export const noTrades: Readonly<Record<string, string>> = {
  de: `anderer arbeitgeber besser bisher daruber darueber dauer dezember dieser dokument einer erster
    folgender fruher gegenuber ihrer immer instrument interessant kalender lehrstelle keiner leider lieber meiner
    muster mutter naher nummer oktober ordner patient prozent seiner sicher sommer spater stelle talent unser
    unserer unter vater weiter weiterer wieder zimmer zweiter`,
  en: `after another answer behavior better career center chapter client computer consider constant consumer
    contractor cover current customer december department different dinner director document earlier easier
    either error excellent favor folder former further german header honor however important instant later
    letter major man manner matter member minor moment never newsletter november number october offer order
    other paper parent partner present prior proper quarter rather recent relevant remainder remember
    reminder september significant student successor summer together under water weather whether winter
    woman`,
  es: `adelante anterior carrera cliente comentario correspondiente cuestionario dinero entrevista espera
    exterior febrero formulario horario importante interesante manera mayor mediante mejor necesario
    pendiente posterior presente primaria primer primera reciente salario sector siguiente suficiente
    superior tercero valor`,
  fr: `affaire ancien ardeur atelier auparavant calendrier carriere cependant chaleur collier commentaire
    complementaire courrier courtier dernier derniere dossier durant entier entretien erreur fevrier
    formulaire horaire janvier maintenant maniere matiere meilleur metier monsieur montant necessaire
    papier particulier pendant premier premiere quartier questionnaire restant salaire secteur soutien
    suivant supplementaire ulterieur valeur vivier`,
  it: `accogliere ambiente aria calendario carriera corrente direttore direttrice durante febbraio gennaio intervista
    itinerario lista maniera necessaria necessario precedente prevista questionario recente rivista scegliere
    scenario seguente settore studente`,
  nl: `ander bereikbaar beschikbaar daardoor daarvoor eerder elkaar hierdoor hiervoor kantoor liever manier
    minder onder plezier super verder vloer waarvoor wanneer zeker zomer zonder`,
  pl: `charakter formularz kalendarz kariera komentarz miejsca nabor numer oferta okolica pazdziernik praca
    prace pracy sciezka sektor ulica wizyta wybor wynik zalacznik`,
  pt: `adiante bastante carreira carteira dinheiro embora fevereiro inteiro janeiro maior maneira melhor
    parceiro primeira primeiro referente restante senhor senhora setor terceira terceiro`,
  sv: `dator diger engelska fragor intressant kontor narmare procent senare ska svenska tidigare vidare
    ytterligare`,
  tr: `bekliyor bilgiler bilgileri birinci ediyor haber ikinci istiyor ogrenci oluyor sonucu sureci tamamen
    tesekkurler`,
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
