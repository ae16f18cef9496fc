// Words and signs by which a mail's details are told. Data only: it travels with what the classifier knows.

export interface DetailWords {
  /** Where people meet, before where they only choose a time. */
  readonly meetingHosts: readonly (readonly string[])[];
  /** Begins a word of other addresses where people meet or choose a time. */
  readonly meetingPath: RegExp;
  /** Anywhere before a day they make it the last one; `pl:do` counts in Polish alone. */
  readonly until: string;
  /** Right before a day. */
  readonly by: RegExp;
  readonly untilAfter: RegExp;
  /** The first group is how many. */
  readonly withinDays: readonly RegExp[];
  /** Money that is theirs to pay, and money that is not asked for. */
  readonly theirs: string;
  /** What is easily taken for another letter, and that letter; the last ones are Cyrillic and Greek. */
  readonly twins: string;
  /** What companies hang onto their name in an address. */
  readonly office: RegExp;
}

export const detailWords: DetailWords = {
  meetingHosts: [
    ['zoom.us', 'meet.google.com', 'teams.microsoft.com', 'teams.live.com', 'webex.com', 'whereby.com'],
    ['calendly.com', 'cal.com', 'goodtime.io', 'doodle.com', 'savvycal.com'],
    ['outlook.office365.com'],
    ['meeting.tencent.com', 'voovmeeting.com', 'vc.feishu.cn', 'live.bizmee.net'],
    ['timerex.net', 'spirinc.com', 'eeasy.jp', 'jicoo.com', 'hrmos.co'],
  ],
  meetingPath:
    /[./-](?:meet|schedul|cal(?:endar)?[.-]|book(?:ing)?[./]|boka|agenda|plan\/|slot|termin|visio|prenot|reserv)/,
  until: `until deadline expires expire closes than spatestens frist bis jusqu limite tard hasta plazo entro scadenza tot
  uiterlijk verloopt vervalt ate prazo delai fino scade vence senast innan shuts tardar entrega oltre chiusura najpozniej wygasa up
  nl:laatste en:due fr:ici pl:do tr:son tr:gec teslim ends close latest expirera expira caduca letzter stanger gecerlilik
  עד האחרון אחרון דדליין יאוחר`,
  by: /(?:\b(?:by:?|before|vóór of op|including)\s(?:\d[\d:.apm ]{0,8}(?:on\s)?)?(?:(?:the|end|of|latest|noon|on|\p{L}{0,6}day),?\s){0,4}|(?:before|avant le|antes del?|prima del|vor dem|vóór|przed|före)[^\d.]{0,16}|(?:till(?: och med|:)?|sista dag\p{L}{0,2}(?: är)?)\s(?:\p{L}{2,7}\s){0,2}|(?:期[限日]|締め?切り?|〆切|截止|有效期?|最[晚迟遲])[^\d。,]{0,10}|至\s?)$/iu,
  untilAfter:
    /^'?\p{L}{0,9}[^\p{L}\d]{0,3}(?:\p{L}{1,12}[^\p{L}\d]{1,3}){0,3}(?:\d{1,2}(?:[:.]\d\d|[时時点點])?(?:\d\d分)?[\s']{0,2}\p{L}{0,3}\s?)?(?:kadar|dek|kapan|au plus tard|como muy tarde|必着|正午まで|晚上之前|までに|まで|前|之前|以前|截止|締め?切|いっぱい|中に)/u,
  withinDays: [
    /(?:within|innerhalb von|innerhalb der nächsten|binnen(?: de)?|sous|dans les|entro|dentro de|en un plazo de|inom|w ciągu|em até|gültig für|gäller i|geldig|בתוך|תוך)\s(?:the next\s)?(\d{1,2})\s(?:calendar\s)?(?:days|tagen?|jours|giorni|días|dias|dagen|dagar|dni|ימים)(?!\p{L}|\s(?:ouvr|hábil|labor|útei|lavor|robocz|after|nach|après|de haber|עסקים))/iu,
    /(?<!\d)(\d{1,2})\s?(?:日以内|天内|天內|日内|日內|gün içinde|tage gültig|dagen geldig)/iu,
  ],
  theirs:
    'salary wage wages gehalt salaire salario stipendio salaris wynagrodzenie maas never nie niemals jamais nunca nooit nigdy aldrig',
  twins: 'rnm vvw cld 0o 1l il 3e 4a 5s 7t $s аa еe оo рp сc уy хx іl јj ѕs ԁd ӏl һh ոn αa οo νv ρp',
  office: /(?:careers?|jobs?|hr|hiring|talent|team|recruit(?:ing|ment)?|group|corp|inc|online|mail)$/,
};
