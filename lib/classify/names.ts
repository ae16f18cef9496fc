// Words that stand beside names, or where a name could stand, in all languages, folded; `recru*` is every word that
// begins so. Data only.

export type NameWord =
  | 'hiring'
  | 'office'
  | 'never'
  | 'service'
  | 'legal'
  | 'joiner'
  | 'employer'
  | 'market'
  | 'beside'
  | 'article'
  | 'agency'
  | 'institute'
  | 'title'
  | 'principal'
  | 'act';

export type NameWords = Readonly<Record<NameWord, string>>;

export const names: NameWords = {
  /** Who takes people on; counts as `office` too. */
  hiring: `career careers job jobs hr recruiting recruitment recruiter recruiters talent hiring people apply applications
    candidates staffing karriere bewerbung bewerbungen personal recrutement rh emploi carrieres talents seleccion
    empleo rrhh talento selezione lavoro werken vacatures recrutamento vagas pessoas rekrutacja praca kariera
    rekrytering jobb karriar ik kariyer insankaynaklari saiyo saiyou shinsotsu jinji recruit zhaopin renshi gious gius drushim hrm workatus joinus`,
  /** What a department or an address for applications is called: "Acme Recruiting", "Talento Acme", "İK". */
  office: `talents talentos talenti acquisition team teams noreply not reply recru* reclut* rekru* rekry*
    carriere* carreiras karriere* kariera kariery humanos humana humaines umane personas datos becas resourc* recursos ressources risorse job*
    notificat* application* candida* message* internship* trainee* emplo* bewerb* personalabteilung
    personeel* afdeling bewerber* avdelning* ausbildung dezernat selecao selectie gestion equipo equipa equipe departamento gente pessoa* lavora*
    ufficio dzial zespol kadry sollicit* werving ekibi insan kaynaklar* ise alim yetenek direction direccion direcao
    cell dept depts desk helpdesk registry coordination committee examination* spraw osobowych personel sekretari* secretari* segreteria portal* mudurlugu merkezi bot bemanning assessment* kazanim* צוות גיוס
    הגיוס משאבי אנוש משאבים מחלקת אגף דרושים קריירה לשכת מערכת מכרזים`,
  /** Nothing that a company or a role consists of. */
  never: `dear hi hello thanks resume cv opportunit* gmail regards sincerely best kind status unfortunately person name
    work find global executive referral oportunidad* convocatoria* oportunidade* candidature candidatura monday tuesday wednesday thursday friday all everyone here
    following new open opening openings equal url email senior junior lead head manager usa uk remote hybrid ms mr
    mrs dr prof client clients bank business government civil position* role roles current future company interest next
    type follow up someone received spontan* unsolicited initiative similar disabilities notice equity transactional whole
    aia cp cpa dmd dvm mba ph.d phd phr scp shrm sphr aedt aest cest cet edt est gmt pdt pst utc`,
  /** They send for others, besides those that are known by their address. */
  service: 'google outlook teams zoom calendly alvalabs codingame cammio inmail docusign',
  legal: `inc llc ltd llp corp co gmbh ag plc lp sa bv ab se kg sas sarl srl spa nv oy limited pvt mbh as sl ltda mbb gbr ohg vof
    s.a s.l s.p.a s.r.l a.s a.s b.v n.v z.o.o sp`,
  /** Small words in a name, or before a role. */
  joiner: `of and the for de la le les du des et y und van von der den di da do e el del dos das och en & zu i ds as a an als
    die eines einer comme d l un une como il lo della voor som av till om na jako dla para ao zum zur fur um per come ou o`,
  /** Before a colon and the company. */
  employer: `company employer organisation agency unternehmen arbeitgeber firma entreprise empresa azienda
    bedrijf werkgever pracodawca adresat foretag arbetsgivare sirket isveren חברה מעסיק`,
  /** What the names of job boards and of tests are made of. */
  market:
    'jobs jobb jobd emple emploi trabaj vagas robota robotn kariyer lavori lavoro praca vacatur recru rekry talente assess testp testg evalua hires',
  /** Words of an office only beside another. */
  beside: `services service people system systems staffing support operations ops program programme at bei chez presso hos
    bij human personal time culture partner platform info division unit center centre calendar online office mail
    alert alerts campus workforce emerging early graduate graduates management scheduling vendor offer shared interview
    coordinator chair box temp shop depot department departments`,
  /** What the addresses are made of of those who send or look for others, besides `market`. */
  agency:
    'career hire hiring interim karri mail notic notif personal personel recrut search select sender staff talent',
  /** They are called for what they are for: "Institute for Moss Research". */
  institute: `agency alliance association authority bureau campaign center centre coalition college commission council
    department foundation fund institute institut ministry office partnership programme school society trust zentrum`,
  /** First words of what somebody is at work. */
  title: `ceo cfo coo cto chief dean deputy director evp head hrbp leiter leiterin leitung responsabile responsable svp vice vp`,
  /** Before the name of who is written for: "our client", "on behalf of". */
  principal:
    'auftrag behalf client cliente committente conto imieniu mandant mandanten opdracht opdrachtgever uppdrag zlecenie',
  /** What a house does to a candidate, right behind its name. */
  act: `a asked asks changed closed downloaded ha har has hat heeft invited invites isn ladt le marked mochte moved nodigt opened
    received requested reviewed sett seni shortlisted sizi te ti updated viewed vill vous`,
  /** Before the name of a house. */
  article: 'das de dem den der die het il l la le lo the',
};
