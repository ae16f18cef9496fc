// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam',
  words: `
not nie, żad*
void jeszcze nie, nie trzeba|podlegają|musi*|będą|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*, nie ~2 jeszcze
condition kandydat* spełniając*|którzy, w przypadku, w razie, gdy, wyłącznie z, gdyby*, wybran* kandydat*,
 czy|kiedy ~3 zapr*|będzi*|zost*, brak kontaktu|odpowiedzi, jeśli, jeżeli, zgłosze*|aplikacj* bez
hedge zaprosimy, mogą|może ~1 zosta*
stated jednak, postanow*, przykro*, niestety
application kandydatur*, profil*, dokument*, aplik*, cv, zgłosze*
position etat*, stanowisk*, rekrutac*, rol*, prac*, ofert*, staż*, ogłosze*
candidate kandydat*, kwalifikacj*
hiring hr, kwalifikacyjn*, rekrut*, nabór, kadr*, nabor*, zatrudni*
interviewWord rozmow*, spotkani*
others inn* ~1 osob*|kandydat*, kogoś innego, kogoś|osob*|kandydat* ~5 lepiej|większ*|bliż*,
 zatrudnili*|złożyli*|zaprosili*|zaprosiły* ~2 autor*|osob*|kandydatow*, inni kandydaci
proceed przesz*, zakwalifik*, kontynu*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, dalej
chose zdecydow*, złoży*, wybra*, wybór, zaprosiły*, postanow*, zaprosili*, zatrudni*
selected uzyskała|uzyskał, zakwalifik*, zostan*, przyjęt*, dopuszcz*, zaprosz*, znalazł*, wybran*, zaakceptowan*,
 pozytywn*
consider pod uwagę, rozpatr*
fit spełni*, dopasowan*, pasuj*, wpisuj*, odpowiada*, kogo|czego ~2 potrzeb*|szuka*
toOffer zaoferow*, zaprasz*, zatrudni*, przyjąć, zaproponow*, zapros*
filled już ~1 obsadz*, obsadzili*|wstrzymali*|zamknę* ~2 stanowisk*|wakat*|rekrutacj*,
 nie mamy ~2 stanowisk|wakat*|etat*,
 ofert*|nabór|stanowisk*|wakat*|rekrutac* ~5 anulow*|wstrzym*|zakończon*|zawiesz*|nieaktualn*|zajęt*|obsadz*
declined już ~1 kogoś|osobę, muszę|musimy ~2 odmówić, kończymy ~4 proces*|udział, bez ~1 udziału, wybór padł,
 razem się? nie, niekontynuow*, rezygn* z ~3 zatrudn*|kandydatur*,
 aplikacj*|kandydatur*|zgłosze*|ofert*|decyzj*|odpowiedź ~5 negatywn*|odmown*|odrzucon*,
 odrzucił* ~2 aplik*|kandydatur*|zgłosz*, nie zdecyd* się? na
takenBack cof*|wycof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki
keepOnFile kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*, zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*
applyAgain ponown*, zachęc*, obserw*
received dotar*, otrzymali*, dostali*, doszł*, wysłan*, przesłan*, przekazan*, trafi*, zarejestr*, otrzymał*,
 wpłynęł*, mamy już|pani|pana|twoje, złożon*
confirmed potwierdz* ~3 zgłosze*|aplik*|dokument*
thanks dziękuj*, dzięki
applied dołączyć, zainteres*, aplik*, cv, zgłosz*, przesł*, nadesł*, udział
willReview weryfik*, zweryfik*, zapozna* się, przeanaliz*, przejrz*
contactYou kontaktu z, skontakt*, odez*, znać, dzwoni*, wróc*
invite zaprasza*, przyjść, kolejn*|następn* etap*|krok*, chętnie, gratul*, chciel*, chcem*, chciał*, wpa*, zapros*
arrange godzin*, termin*, kiedy, dogodn*, pasuj*, umów*
interview rozmow*, spotka*, pozna*, pogada*, zdzwoni*, wideorozmow*, porozmawia*
interviewSet wpa*|podjed*|przyj* ~2 do nas, rozmow*|spotka* ~4 odbędzie|zaplan*,
 przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock po|o #
assessment case study, zadani*, przygotuj* ~2 prezentacj*, nagra* ~2 wideo, testu|testów|test, kwestionariusz*
complete link*, załącz*, kolejn*, nagra*, rozwiąz*, przesył*, wysłali*, dokończ*, wykon*, termin*, odesł*, ukończ*,
 wypełni*, do #, przygot*, masz
offerJob praca jest pani|pana|twoja, dostał* tę? pracę,
 zostałaś|zostałeś|został* pani|pan? wybran* na|do stanowisk*|zatrudni*, chciel*|chcem* ~3 dołączył*|zatrudnić,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*, pana|panią zatrudnić, bierzemy cię,
 oferujemy ci|pani|panu ~2 stanowisk*|prac*, ofert* zatrudnieni*, widzie* ~2 naszym zespole, chcem* ~1 u nas,
 składam* ~3 ofert*, wybra* ~1 ciebie|cię, witamy na, zaproponować ~1 pracę, propozycj* umowy,
 zaprosić ~1 do zespołu, warunkami zatrudnienia, cieszymy się że dołączysz
offerPapers umow*, podpis*, brutto
alert polecane|nowe|nowych|najnowsze ofert*, # nowe|nowych|ofert*, alert* prac*, oferty ~3 zainteresować
careerAdvice newsletter*
outreach profil ~2 uwagę, szukamy, znalazł*|trafił* ~3 cv|profil*, dla ~1 klienta, mam ~3 projekt|ofertę, poszukuj*
recruiterSelf jestem ~1 rekruter*
jobSheet zdalnie, wymagania:
askInterest zainteresowana|zainteresowany, znasz kogoś, czy ~4 otwart*|rozważ*, rozważa* ~2 zmian*
statusNews status* ~3 zgłosze*, cierpliwość, opóźni*, przedłuż*, jeszcze ~1 decyzj*, nadal,
 przeczyt*|wyświetl*|zapoznał* ~3 cv|aplikacj*|kandydatur*|zgłosze*, wydłuż*, potrwa*, przesun*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*, brakuj*
withdrawn usunęliśmy, zrezygnował*, wycofan*|wycofał* ~3 aplik*|kandydatur*|zgłosze*
otherMatter mieszkani*, wizyt*, paszport*, wiza, studia, kredyt, zamówienie, wynajem, stypendi*, ubezpiecz*,
 pożyczk*, konferencj*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows pracą w, zespole, firma, firmie, bank, aplikacj* do, ekipa
companyIsRest pracodawca:
roleFollows rekrutacji na, stanowisk* ~1 urzędnicze?, ogłoszenie, ofertę, rolę, roli
roleEnds do, od, jest, za, została, w, i
roleLabel ogłoszenie, oferta, stanowisko
roleNoun analityk*, konsultant*, doradc*, operator*, inspektor*, księgow*, specjalist*, dyrektor*, kierow*
closing poważaniem, szacunk*, pozdrawiam*, pozdrowieni*
visa pozwoleni*
budget budżet*, finansow*
seniority senior*, stażem, junior*
metYou za|po|nasz* ~2 rozmow*|spotka*
feedback feedback*, zwrotn*, opowiem
jobList zobacz ~1 ofert*, aplikuj
manyApplicants wiel*|#|ponad ~2 aplikac*|zgłosze*|osób
`,
};
