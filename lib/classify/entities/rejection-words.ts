// By which words a rejection says why, and that one may hear of each other again, besides the concepts. Data only: a
// language has one part for each of `wordedReasons`, and one for staying in touch. Folded; each begins a word where words
// are apart, `#` is a number of three digits or more that is no year.
import type { RejectionReason } from '../../domain/verdict';

/** The first of them that a mail says is its reason. */
export const wordedReasons: readonly RejectionReason[] = [
  'location_or_visa',
  'timing_or_budget',
  'position_filled_or_closed',
  'experience_level',
  'qualifications',
  'volume',
  'other_candidates',
];

/** The part that follows them. */
export const stayPart = wordedReasons.length;

export const rejectionWords: Readonly<Record<string, string>> = {
  en: '/money|freeze|froze|on hold|pushed/filled|took on/years|yet |bored|already|teach/test|minimum|licen|certif|score|registration|level|require|insur/# people|# applic/chosen|not among/in the spring|the first|look out|re-apply|once you|job alert|your hat|openings|your number|hear from you|radar|open up|again',
  de: 'pendel|vor ort/vorerst|sperre|leisten//jemanden|jahre|fehlt/zwingend|punkte|voraussetz|vorgab/uber #/entsch|andere |genommen/gern|wieder |anruf|meld|erneut',
  fr: 'mobil|trajet|resider/gel |cette annee/annul|prise|supprim|pris quelqu/ans /diplome|niveau|requis|seuil//dont|autre/appel|prochain|nouveau|repass|printemps|contact|reviens',
  es: '/congel/cubiert/anos/titul|minim|nota/mas de #/otr/guard|llam|primavera|en cuanto|volver|contact|portal',
  it: 'abiti/blocco|rinvia|sospend|commess/copert|al completo|preso|soppress//ammess|manca|lingua|titol/numer/altr/quando|prossim|riscriv|altre posiz|aggiornat|se dovess',
  nl: 'vanuit|woon/dit jaar/niet meer|eigen/jaar/vereis|niveau|beschikt|punten/aantal/kandidaten|in zee/houd|weer |volg|zodra|najaar|nog een',
  pl: 'wiz|zdaln|pobytu|okolic|obywatel/wstrzym|nie stac/juz/lat |rok /prog|wymog/ponad #/wybra|finale/kolejn|przyszl|pierwsz|odezw|numer|kariera',
  pt: 'presenc|mora/verba|pretens/preenchid|encerrad|cancel/bagagem/exig|prova|requisit|cnh//preferi/volt|abrir|abre|cham',
  sv: 'flytta/pengar|anstallningsstopp/full/yrke|ars/krav|poang|test//vars|annan/valkommen|hor av|hora av|dyker upp|kontakt|framtid|ring|ser fram',
  tr: 'vize|uzaktan/dondur|durdur|alim yap|kadroya/kaldiril|basladi/deneyim|en az/sart|seviye|altinda/# kisi/anlas|baska|tercih|secti/ilk |yeniden|kariyer say|oner|temas|yaz ',
  he: 'אשרת|מגורי/שכר|הקפא|קוצצ/בוטל|נתפס/שנתיים|שנים/רישיון|סף |מבחן/כמות|למעלה מ-#//טלפון|נשמח|תחזור',
  ja: '在住/延び/埋ま|決ま/立ち上げ/基準|要件/#名//来年|再度|春|また|機会|保管',
  zh: '通勤|驻|身份/今年/补齐|招满|定了//差距|分数/名额//明年|歡迎|第一|以后|留着',
};
