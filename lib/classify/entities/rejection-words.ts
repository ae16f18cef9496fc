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
  en: "/money|notice period/filled|doesn't exist/years|someone who's/test|minimum|licen|certif|score|registration/# people|# applic/chosen|between two|not among/again|in the spring|job alert|in mind|in touch|call you",
  de: 'visum|pendel/eingefroren|vorerst/schon weg|komplett/jemanden|jahre/zwingend|punkte/uber #/entsch|mitbewerb|naher/gern|wieder |erneut|neu bewerb',
  fr: '/gel /annul|complet//diplome|niveau|requis|seuil//dont|autre|candidats/prochain|contact|nouveau|garde |reviens|encourag',
  es: '/congel//anos/exig|titul/mas de #/otr/llam|volver|contact',
  it: 'nulla osta/blocco|rinvia/copert/anni/ammess|manca/numer/altr/prossim|riscriv|risent',
  nl: 'vanuit//niet meer|eigen/jaar/vereis|niveau|beschikt/# sollicit/kandidaten/contact|bellen',
  pl: 'wiz|zdaln|pobytu//juz/wykraczaj/prog//wybra/kolejn|odezw|przyszl',
  pt: '/verba/preenchid|encerrad//exig|prova|requisit//cuj/volt|proxim|contact',
  sv: 'flytta/pengar/full/yrke|ars/krav|poang//vars|annan/valkommen|kontakt|framtid|hor av|hora av',
  tr: 'vize//doldu|kaldiril/deneyim/sart|seviye|altinda/# kisi/anlas|baska|tercih/yeniden|tekrar|yine',
  he: 'אשרת//בוטל/שנתיים/רישיון|סף /כמות/בחרנו/נשמח',
  ja: '//募集を/立ち上げ/基準|要件/#名//連絡|再度',
  zh: '通勤//补齐//持有|差距|分数/名额//欢迎|歡迎|以后',
};
