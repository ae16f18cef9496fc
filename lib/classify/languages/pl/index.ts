// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not żadn*, nie
void jeszcze nie, nie trzeba|podlegają|tylko|musi*|będą|odpowiadać
condition jeśli, gdyby*, czy|kiedy ~3 zapr*|będzi*|zost*, wybran* kandydat*, wyłącznie z, gdy, aplikacj*|zgłosze* bez,
 w razie, brak odpowiedzi|kontaktu, jeżeli
hedge zaprosimy
stated postanow*, niestety, przykro*, jednak
application kandydatur*, cv, aplik*, zgłosze*, profil*, dokument*
position stanowisk*, ofert*, rol*, ogłosze*, staż*, rekrutac*, funkcj*, etat*, prac*
candidate kandydat*
hiring kadr*, wynagrodz*, rekrut*, etap*, hr, zatrudni*, kwalifikacyjn*, nabor*
interviewWord rozmow*, spotkani*
others złożyl*|zaprosil* ~2 kandydat*|osob*|autor*, kandydat*|osob*|kogoś ~5 bliż*|najlepiej|większ*|więcej,
 kogoś inn*, kandydat*|osob* z, inn* ~1 panią|kandydat*|osob*
proceed kontynu*, zakwalifik*, dalej, przesz*, kolejn*|następn*|dalsz* etap*|krok*|rozm*|współprac*
chose zaprosili*, postanow*, przyzna*, złoży*, zdecydow*, idziemy, zatrudni*, trafił*, wybra*, dostał*
selected wybran*, zostan*, znalazł*, zaprosz*, zdał*, dosta*, przyjęt*, zakwalifik*, uzyskał*, dopuszcz*
consider rozpatr*
fit spełni*, odpowiada*, pasuj*
toOffer przyjąć, zapros*, zaprasz*, zaproponow*, zatrudni*
filled wstrzyma*|obsadzil*|obsadzon*|anulowan*|zamknięta
declined zajęt*, wybran* ~8 zam, razem się? nie, nie zdecyd* się? na, kończymy|zamykamy ~5 proces|temat|rekrutac*,
 wybrali*|wybrał*|zatrudni*|przyjęliś* ~2 kogoś|dziewczyn*|osobę, nikogo ~1 nie, niespełni*, odmówi*, już obsadzon*,
 odrzucon*, anulowan*, komplet
takenBack cof*|wycof* ~3 ofert*
regret niestety, przykro*
luck powodzenia, kciuki
keepOnFile zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*,
 pamięta*
applyAgain obserw*, spróbuj*, zachęc*, ponown*, jak coś, wpad*
received otrzymał*, zapisa*, złożon*, wpłynęł*, wpływ, przesłan*, dotar*, trafi*, wysłan*, doszł*
confirmed potwierdz* ~3 dokument*|aplik*|zgłosze*|podani*
thanks dziękuj*, dzięki, super, fajnie
applied cv, formularz*, zainteres*, nadesł*, przesł*, udział, aplik*, zgłosz*, dołączyć
willReview weryfik*, przejrz*, zweryfik*, zapozna* się
contactYou wróc*, powiadomi*, odez*, skontakt*, dzwoni*, poinformujemy, kontaktu z, znać
invite chciel*, chciał*, gratul*, kolejn*|następn* etap*|krok*, chcem*, wpa*, chętnie, zapros*, zaprasza*
arrange termin*, kiedy, dogodn*, godzin*, pasuj*
interview rozmow*, spotka*, pozna*, zdzwoni*, pogada*, porozmawia*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment zadan*, nagra* ~3 wideo|odpowied*, próbk*, teście|testów|testu|test|testy
complete rozwiąz*, załącz*, masz, dokończ*, wykon*, wypełni*, odesł*|odeśl*, przesył*, przygot*, kolejn*,
 podsył*|podeśl*, do #, prosimy, link*, proszę, odbędzie, nagra*
offerJob został* ~2 wybran* na|do stanowisk*|objęcia, proponuj*|zaproponować ~3 stanowisk*|zatrudni*|etat|rol*|pracę,
 ofert* zatrudnieni*, bierzemy cię, wybra* ~1 ciebie
offerPapers brutto, podpis*, umowę|umowy|umowa
alert oferty dopasowane, nowe|nowych ofert*, nowe ogłoszenia, # ~1 ofert*
careerAdvice newsletter*
outreach trafił*|widzi* ~3 profil*, dla ~1 klienta, szukam|szukamy, poszukuj*
recruiterSelf jestem ~1 rekruter*
jobSheet zdalnie
askInterest zainteresowana|zainteresowany, czy ~4 rozważ*|otwart*, zna|znasz ~1 kogoś, rozważa*|myśl* ~2 zmian*
statusNews cierpliwość, wydłuż*, potrwa*, nadal, przesun*, przedłuż*
unfinished uzupełn*, dokończ*, niekompletn*
withdrawn wycof* ~3 aplikac*|zgłosze*
otherMatter kredyt, wiza, mieszkani*, ubezpiecz*, wizyt*, studia
legal rodo, klauzul*
unsubscribe wypis*
companyFollows zespole, bank, firma, ekipa, pracą w, firmie
companyIsRest pracodawca:
roleFollows jako, roli, aplikacj*|naboru|nabór|zgłosze*|konkurs*|cv|propozycj*, szuka*|poszukuj*, rolę, ogłoszenie,
 ofertę
roleEnds została, w, dla, za, jest, z, i, do, ze, od
roleLabel oferta, urzędnicze, ogłoszenie, stanowisko
roleNoun inspektor*|podinspektor*, program*, operator*, grafi*, specjalist*, dyrektor*, księgow*, analityk*,
 mechanik*, doradc*, elektr*, handlow*, kierow*, asystent*, lekarz*, inżynier*, referent*, adiunkt*
closing pozdrawiam*, szacunk*, pozdrowieni*, poważaniem
visa stacjonarn*, przeprowadz*, pozwoleni*
budget widełk*, budżet*, kosztów, tym sezonie, kwot*, finansow*
seniority zaczynasz, senior*, stażem, junior*
metYou za|nasz*|po ~2 rozmow*|spotka*
feedback uwagi, feedback*, opowiem, zwrotn*
jobList aplikuj, zobacz ~1 ofert*
money opłat* ~2 szkole*|rekrutac*|wpis*, kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants wiel*|#|ponad ~2 osób|zgłosze*
refusal ostatecznie
`,
};
