// Words that stand beside names, or where a name could stand, in any language. Folded. Data only.

export type NameWord =
  | 'office'
  | 'never'
  | 'service'
  | 'legal'
  | 'joiner'
  | 'noRole'
  | 'employer'
  | 'market'
  | 'roleJoiner'
  | 'roleLink'
  | 'mayBeOffice';

export type NameWords = Readonly<Record<NameWord, string>>;

export const names: NameWords = {
  /** What a department or an address for applications is called: "Acme Recruiting", "Talento Acme", "İK". */
  office: `talent talents talento talentos talenti acquisition hiring team teams ops noreply do not
    reply no-reply recruiting recruitment recruiter recruiters recruit career careers hr human humanos humaines umane resources
    resourcing recursos ressources risorse jobs job notifications notification autoreply application applications candidate
    candidates candidature candidatures admin mail messages message alerts alert apply office
    campus seasonal workforce emerging early graduate graduates internship internships traineeship traineeships trainee trainees
    trainings recrutement recruteur carrieres emplois karriere bewerbung bewerbungen bewerberportal bewerber
    personal personalabteilung personalwesen dezernat ausbildung berufsbildung karriereportal einstellungsberatung empleo
    seleccion seleccio gestion equipo departamento area carreiras selecao recrutamento gente time equipa pessoas pessoal
    coordenacao lavora lavoraconnoi selezione ufficio reclutamento rekrutacja rekrutacji rekruteer kariera kariery praca dzial
    zespol kadry personeel personeelsdienst personeelszaken sollicitatie vacatures werken werving selectie rekrytering
    rekryteringsteamet rekryterare karriar jobb personalavdelningen kariyer ekibi insan kaynaklari kaynaklar ik ise alim yetenek
    direction direccion direcao sekretariat secretariat sekretariatet segreteria sekretariatu serviço servico servicio
    rh rrhh ressurser culture partner platform plataforma plateforme portal portail inbox info crew pessoas genc
    desk onboarding scheduling division equipe mudurlugu unit website planning clerkship center centre merkezi bot calendar bemanning assessment assessments online
    צוות גיוס הגיוס משאבי אנוש משאבים מחלקת אגף דרושים קריירה לשכת מערכת מכרזים`,
  /** Never a company, alone or together. */
  never: `us our we you your this the it dear hi hello thank thanks position role candidates resume cv opportunity
    gmail glassdoor i if please regards sincerely best kind update status unfortunately we're person
    name employment work find homebase global executive referral monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december all everyone it's here
    following new open equal url email interview senior junior lead head manager usa uk us-based remote hybrid ms mr mrs dr prof
    client clients bank gov government civil english german french`,
  /** They send for others; as employers they must be named by the words around an application, and more than once. */
  service: `linkedin indeed greenhouse lever workday icims taleo smartrecruiters ashby jobvite workable monster ziprecruiter google
    bamboohr personio teamtailor recruitee successfactors glassdoor xing stepstone rippling hirevue predictiveindex codility
    calendly hackerrank testgorilla wellfound alvalabs codingame comeet gupy homerun softgarden zoom microsoftteams teams outlook
    shl cammio assessfirst krowdy naukri`,
  legal: `inc llc ltd llp corp co gmbh ag plc lp sa bv ab se kg sas sarl srl spa nv oy limited pvt ug kgaa mbh as sl ltda eireli
    s.a s.l s.p.a s.r.l a.s a.ş s.a.s b.v n.v z.o.o sp`,
  joiner:
    'of and the for de la le les du des et y und van von der den di da do e el del dos das och en & zu the i ds ve',
  /** Nothing that a role consists of. */
  noRole: `the our a an this your new open following current specific other any future available job jobs position positions role
    roles career careers opportunity opportunities opening openings employment application applications team company candidate
    interest time us internship posted recent on at with joining working and of update status thank you review next steps about
    it me we details title description type location submission follow up information important notice reminder confirmation
    received equal spontaneous recent unsolicited url candidature candidatures spontanees spontanee spontanea initiative`,
  /** Before a colon and the company. */
  employer: `company employer organisation organization agency firm unternehmen arbeitgeber firma entreprise employeur societe empresa
    empleador azienda datore bedrijf werkgever pracodawca foretag arbetsgivare sirket isveren empregador חברה מעסיק המעסיק`,
  /** What the names of job boards and of tests are made of. */
  market: `jobs jobb jobd jobt emple emploi trabajo robota robotnik kariyer lavori praca vacatur recru rekry talente assess testp testg evalua hires`,
  /** Small words inside a role. */
  roleJoiner: 'de du di des del della dell d la le of and et y e och i for fur und en ds og ou o & van el per',
  /** Small words between "position" and the role. */
  roleLink:
    'as of a an the als als die der des eines einer comme de d du la le l un une como del el di da il lo della un uno una van voor som av till om na jako dla do para ao a for zum zur den das fur um per come',
  /** Words of an office only beside another. */
  mayBeOffice: 'services service people systems system staffing support operations program programme capital',
};
