// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żaden, żadn*
void jeszcze nie, nie trzeba|podlegają|musi*|będą|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*, nie ~2 jeszcze|wątpliwości
condition w przypadku, w razie, gdy, wyłącznie z, gdyby*, wybran* kandydat*, czy|kiedy ~3 zapr*|będzi*|zost*, brak
 kontaktu|odpowiedzi, jeśli, jeżeli, zgłosze*|aplikacj* bez
hedge zaprosimy
stated jednak, postanow*, przykro*, niestety
application kandydatur*, profil*, dokument*, aplik*, cv, zgłosze*
position etat*, stanowisk*, rekrutac*, rol*, prac*, ofert*, staż*, ogłosze*, wakat*|vacat*, funkcj*
candidate kandydat*
hiring hr, wynagrodz*, kwalifikacyjn*, rekrut*, kadr*, nabor*, zatrudni*, etap*
interviewWord rozmow*, spotkani*
others inn* ~1 osob*|kandydat*|panią, ktoś|kogoś|komuś inn*, zatrudnil*|złożyl*|zaprosil* ~2 osob*|kandydat*|autor*,
 kogoś|osob*|kandydat* ~5 lepiej|najlepiej|większ*|bliż*|bardziej|więcej, kandydat*|osob* z|ze
proceed przesz*, zakwalifik*, kontynu*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, dalej
chose zdecydow*, trafił*, przyzna*, idziemy, złoży*, wybra*, wybór, zaprosili*, postanow*, zatrudni*, wyłoni*,
 dostał*, biorę
selected uzyskał*, zakwalifik*, zostan*, przyjęt*, zaprosz*, znalazł*, wybran*, zdał*, popar*
consider rozpatr*
fit spełni*, dopasowan*, pasuj*, odpowiada*
toOffer zaprasz*, zatrudni*, przyjąć, zaproponow*, zapros*
filled
 obsadzon*|obsadzil*|obciął|obcięt*|zamknięta|zamknięty|wstrzyma*|zamrozil*|zawieszon*|anulowan*|nieaktualn*|zamknął|zamknęl*
declined już ~1 kogoś|osobę, razem się? nie, nie zdecyd* się? na, nikogo ~1 nie, wybran*|wyłonion* ~8 zam|zamieszk*,
 wybrali*|wybrał*|zatrudni*|znal*|przyjęliś*|bierze*|biorę ~1 kogoś|osobę|dziewczyn*|chłop*, już obsadzon*, nie to
takenBack cof*|wycof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki
keepOnFile kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*, zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, pamięta*
applyAgain ponown*, zachęc*, obserw*, jak coś, wpad*, spróbuj*
received dotar*, doszł*, wysłan*, przesłan*, trafi*, otrzymał*, wpłynęł*, wpływ, złożon*, zapisa*
confirmed potwierdz* ~3 zgłosze*|aplik*|dokument*|ofert*|podani*
thanks dziękuj*, dzięki, super, fajnie
applied dołączyć, zainteres*, aplik*, cv, zgłosz*, przesł*, nadesł*, udział, formularz*
willReview weryfik*, zweryfik*, zapozna* się, przejrz*
contactYou kontaktu z, skontakt*, odez*, znać, dzwoni*, wróc*, poinformujemy, powiadomi*
invite zaprasza*, kolejn*|następn* etap*|krok*, chętnie, gratul*, chciel*, chcem*, chciał*, wpa*, zapros*
arrange godzin*, termin*, kiedy, dogodn*, pasuj*, umów, umówi*
interview rozmow*, spotka*, pozna*, pogada*, zdzwoni*, porozmawia*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment zadan*, nagra* ~3 wideo|film*|odpowied*, testu|testów|test|testy|teście, próbk*, quiz*
complete link*, załącz*, kolejn*, nagra*, rozwiąz*, przesył*, dokończ*, wykon*, odesł*|odeśl*, ukończ*, wypełni*, do
 #, przygot*, masz, podsył*|podeśl*, odbędzie, proszę, prosimy
offerJob praca jest pani|pana|twoja, został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|zatrudni*|objęcia|staż*,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*|pracę, bierzemy cię, ofert* zatrudnieni*, wybra*
 ~1 ciebie|cię, warunki|warunkami zatrudnienia
offerPapers umowa|umowy|umowę, podpis*, brutto
alert polecane|nowe|nowych|najnowsze ofert*, # ~1 ofert*, alert*
careerAdvice newsletter*, targi
outreach profil ~2 uwagę, szukam|szukamy, znalazł*|trafił*|widzi* ~3 cv|profil*|prac*, dla ~1 klienta, poszukuj*
recruiterSelf jestem ~1 rekruter*, reprezentuję
jobSheet zdalnie, wymagania:
askInterest zainteresowana|zainteresowany, czy ~4 otwart*|rozważ*, rozważa*|myśl* ~2 zmian*
statusNews cierpliwość, opóźni*, przedłuż*, nadal, wydłuż*, potrwa*, przesun*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*
withdrawn zrezygnował|zrezygnowała*|zrezygnowałe*
otherMatter mieszkani*, wizyt*, wiza, studia, kredyt, wynajem, stypendi*, ubezpiecz*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows pracą w, zespole, firma, firmie, bank, ekipa
companyIsRest pracodawca:
roleFollows ogłoszenie, ofertę, rolę, roli, aplikacj*|zgłosze*|cv|nabór|naboru|konkurs*|propozycj*, jako, szuka*|poszukuj*
roleEnds do, od, jest, za, została, w, i, z, ze, dla
roleLabel ogłoszenie, oferta, stanowisko, urzędnicze
roleNoun analityk*, konsultant*, doradc*, operator*, inspektor*|podinspektor*, księgow*, specjalist*, dyrektor*,
 kierow*, inżynier*, nauczyciel*, magazynier*, program*, lekarz*, kuchar*, mechanik*, grafi*, asystent*, koordynator*,
 kelner*, barist*, handlow*, referent*, adiunkt*, elektr*
closing poważaniem, szacunk*, pozdrawiam*, pozdrowieni*
visa pozwoleni*, obywatelstw*, stacjonarn*, przeprowadz*
budget budżet*, finansow*, widełk*, kwot*, kosztów, tym sezonie
seniority senior*, stażem, junior*, zaczynasz
metYou za|po|nasz* ~2 rozmow*|spotka*, dzień próbny
feedback feedback*, zwrotn*, opowiem, uwagi
jobList zobacz ~1 ofert*, aplikuj
money kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants wiel*|#|ponad ~2 aplikac*|zgłosze*|osób
refusal ostatecznie
`,
};
