// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not żadn*, nie
void jeszcze nie, nie musi*|tylko|będą|odpowiadać|podlegają|trzeba
condition gdyby*, wyłącznie z, w razie, czy|kiedy ~3 zapr*|będzi*|zost*, brak kontaktu|odpowiedzi, gdy,
 wybran* kandydat*, jeżeli, jeśli
hedge zaprosimy
stated postanow*, niestety, jednak, przykro*
application kandydatur*, profil*, cv, aplik*, zgłosze*, dokument*
position staż*, rekrutac*, ofert*, funkcj*, prac*, ogłosze*, stanowisk*, rol*, etat*
candidate kandydat*
hiring kadr*, zatrudni*, etap*, kwalifikacyjn*, hr, nabor*, wynagrodz*, rekrut*
interviewWord rozmow*, spotkani*
others zaprosil*|złożyl* ~2 autor*|kandydat*|osob*, kandydat*|osob*|kogoś ~5 najlepiej|bliż*|większ*|więcej,
 kogoś inn*, kandydat*|osob* z, inn* ~1 kandydat*|panią|osob*
proceed zakwalifik*, przesz*, kontynu*, dalsz*|kolejn*|następn* etap*|krok*|współprac*|rozm*, dalej
chose postanow*, przyzna*, zaprosili*, wybra*, trafił*, zdecydow*, zatrudni*, złoży*, idziemy, dostał*
selected zakwalifik*, przyjęt*, wybran*, zdał*, zaprosz*, uzyskał*, zostan*, dosta*, znalazł*, dopuszcz*
consider rozpatr*
fit pasuj*, spełni*, odpowiada*
toOffer zapros*, zaprasz*, zaproponow*, przyjąć, zatrudni*
filled wstrzyma*|obsadzil*|zamknięta|obsadzon*|anulowan*
declined wybran* ~8 zam, już obsadzon*, komplet, zajęt*, razem się? nie, niespełni*, odmówi*, odrzucon*,
 nie zdecyd* się? na, anulowan*, nikogo ~1 nie
takenBack cof*|wycof* ~3 ofert*
regret niestety, przykro*
luck kciuki, powodzenia
keepOnFile pamięta*, zachow*|pozosta* ~4 kontak*|baz*|cv|dokument*|dane
applyAgain zachęc*, jak coś, obserw*, ponown*, wpad*
received złożon*, wpłynęł*, zapisa*, trafi*, otrzymał*, wpływ, przesłan*, dotar*, wysłan*, doszł*
confirmed potwierdz* ~3 aplik*|zgłosze*|dokument*|podani*
thanks dzięki, dziękuj*, super, fajnie
applied aplik*, zgłosz*, przesł*, cv, nadesł*, formularz*, udział, zainteres*
willReview weryfik*, przejrz*, zweryfik*, zapozna* się
contactYou poinformujemy, znać, powiadomi*, kontaktu z, skontakt*, wróc*, odez*, dzwoni*
invite chętnie, gratul*, kolejn*|następn* etap*|krok*, chciel*, chciał*, chcem*, wpa*, zapros*, zaprasza*
arrange kiedy, pasuj*, dogodn*, termin*, godzin*
interview rozmow*, spotka*, pozna*, porozmawia*, pogada*, zdzwoni*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment teście|testu|test|testów|testy, zadan*, próbk*, nagra* ~3 wideo|odpowied*
complete przygot*, odbędzie, podsył*|podeśl*, link*, kolejn*, nagra*, przesył*, załącz*, rozwiąz*, masz, dokończ*,
 proszę, do #, wykon*, prosimy
offerJob został* ~2 wybran* na|do objęcia|stanowisk*, bierzemy cię, ofert* zatrudnieni*,
 proponuj*|zaproponow*|zaoferow*|oferuj* pani|panu|ci ~3 stanowisk*|posad*|etat|zatrudnieni*|prac*|umow*,
 zatrudni*|przyjm* panią|pana|cię, przyjęt* do|na pracy|stanowisko|staż|praktyk*, wybra* panią|pana|cię|ciebie,
 propozycj* zatrudnieni*, posada|praca|etat jest twoja|twój|pana|pani,
 żebyś ~1 u nas, powierzyć panu|pani
offerPapers brutto, podpis*, umowy|umowę|umowa
alert nowe|nowych ofert*, # ~1 ofert*
careerAdvice newsletter*
outreach szukamy|szukam, poszukuj*
recruiterSelf jestem ~1 rekruter*
jobSheet zdalnie
askInterest zainteresowana|zainteresowany, czy ~4 otwart*|rozważ*
statusNews nadal, cierpliwość, potrwa*, przedłuż*
unfinished uzupełn*, dokończ*
otherMatter studia, mieszkani*, ubezpiecz*, kredyt, wizyt*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows bank, firma, zespole, ekipa, pracą w, firmie
companyIsRest pracodawca:
roleFollows jako, rolę, aplikacj*|zgłosze*|konkurs*|nabór|cv|propozycj*|naboru, roli, ogłoszenie, ofertę,
 szuka*|poszukuj*
roleEnds ze, do, od, dla, za, i, jest, została, z, w
roleLabel ogłoszenie, oferta, urzędnicze, stanowisko
roleNoun księgow*, analityk*, mechanik*, grafi*, operator*, elektr*, program*, kierow*, asystent*, doradc*, lekarz*,
 inżynier*, referent*, podinspektor*|inspektor*, dyrektor*, handlow*, specjalist*, adiunkt*
closing szacunk*, pozdrawiam*, poważaniem, pozdrowieni*
visa stacjonarn*, przeprowadz*, pozwoleni*
budget budżet*, tym sezonie, widełk*, finansow*, kosztów, kwot*
seniority zaczynasz, stażem, senior*, junior*
metYou nasz*|po|za ~2 rozmow*|spotka*
feedback feedback*, zwrotn*, opowiem, uwagi
jobList zobacz ~1 ofert*, aplikuj
money opłat* ~2 szkole*|rekrutac*|wpis*, kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants wiel*|#|ponad ~2 osób|zgłosze*
refusal ostatecznie
`,
};
