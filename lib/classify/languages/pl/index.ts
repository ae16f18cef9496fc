// Polish.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żaden, żadn*
void jeszcze nie, nie trzeba|podlegają|musi*|będą|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*, nie ~2 jeszcze|wątpliwości
condition spełniając*, w przypadku, w razie, gdy, wyłącznie z, gdyby*, wybran* kandydat*,
 czy|kiedy ~3 zapr*|będzi*|zost*, brak kontaktu|odpowiedzi, jeśli, jeżeli, zgłosze*|aplikacj* bez
hedge zaprosimy
stated jednak, postanow*, przykro*, niestety
application kandydatur*, profil*, dokument*, aplik*, cv, zgłosze*
position etat*, stanowisk*, rekrutac*, rol*, prac*, ofert*, staż*, ogłosze*, wakat*|vacat*, funkcj*
candidate kandydat*, kwalifikacj*
hiring hr, wynagrodz*, kwalifikacyjn*, rekrut*, nabór, kadr*, nabor*, zatrudni*, etap*
interviewWord rozmow*, spotkani*
others inn* ~1 osob*|kandydat*|panią, ktoś|kogoś|komuś inn*, zatrudnil*|złożyl*|zaprosil* ~2 osob*|kandydat*|autor*,
 kogoś|osob*|kandydat* ~5 lepiej|większ*|bliż*|bardziej|więcej, kandydat* z, osob* z wewnątrz
proceed przesz*, zakwalifik*, kontynu*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, dalej
chose zdecydow*, złoży*, wybra*, wybór, zaprosiły*, zaprosili*, postanow*, zatrudni*, wyłoni*, dostał*, powierz*, wygrał*, biorę
selected uzyskał*, zakwalifik*, zostan*, przyjęt*, dopuszcz*, zaprosz*, znalazł*, wybran*, pozytywn*,
 dostał* się, osiągn*, zdał*, popar*, rekomend*
consider pod uwagę, rozpatr*
fit spełni*, dopasowan*, pasuj*, odpowiada*, pokryw*, posiada*, kogo|czego ~2 potrzeb*|szuka*
toOffer zaoferow*, zaprasz*, zatrudni*, przyjąć, zaproponow*, zapros*
filled obsadzon*|obsadzil*|wstrzyma*|zamrozil*|zawieszon*|anulowan*|nieaktualn*|zamknął|zamknęl*,
 ofert*|nabór|stanowisk*|wakat*|rekrutac*|miejsc*|etat* ~5 zakończon*|zajęt*
declined już ~1 kogoś|osobę, muszę|musimy ~2 odmówić, kończymy ~4 proces*|udział, na tym kończymy, bez ~1 udziału, wybór padł,
 razem się? nie, rezygn*|zrezygnowaliś* z ~3 zatrudn*|kandydatur*|rekrutac*,
 aplikacj*|kandydatur*|zgłosze*|ofert*|decyzj*|odpowiedź ~5 negatywn*|odmown*|odrzucon*,
 odrzucił* ~2 aplik*|kandydatur*|zgłosz*, nie zdecyd* się? na, nie ~3 nikogo|wolnych|wolnymi, nikogo ~1 nie,
 nie mam|mamy|ma|mogliśmy ~5 miejsc*, mam|mamy komplet, udział ~3 końca, wybran*|wyłonion* ~8 zam|zamieszk*,
 wybrali*|wybrał*|zatrudni*|znal*|przyjęliś* ~1 kogoś|osobę, wśród nich nie, miejsce ~1 zajęte, już nieaktualne,
 nie prowadzi*|planuj*|przewid* ~3 nabor*|przyję*|zatrudn*|rekrutac*, zamykamy temat, nie to
takenBack cof*|wycof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki, sukcesów
keepOnFile kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*, zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, pamięta*
applyAgain ponown*, zachęc*, obserw*, jak coś, wpad*, spróbuj*, gdy*|jeśli|jak* ~4 pojawi*|zmieni*|zwolni*
received dotar*, otrzymali*, dostali*, dostałam|dostałem, doszł*, wysłan*, przesłan*, przekazan*, trafi*, zarejestr*, otrzymał*,
 wpłynęł*, wpływ, mamy już|pani|pana|twoje, złożon*, przyjęte|przyjęto, zapisa*
confirmed potwierdz* ~3 zgłosze*|aplik*|dokument*
thanks dziękuj*, dzięki, super, fajnie
applied dołączyć, zainteres*, aplik*, cv, zgłosz*, przesł*, nadesł*, udział, formularz*
willReview weryfik*, zweryfik*, zapozna* się, przeanaliz*, przejrz*, przegląda*
contactYou kontaktu z, skontakt*, odez*, znać, dzwoni*, wróc*, poinformujemy, powiadomi*
invite zaprasza*, przyjść, kolejn*|następn* etap*|krok*, chętnie, gratul*, chciel*, chcem*, chciał*, wpa*, zapros*
arrange godzin*, termin*, kiedy, dogodn*, pasuj*, umów, umówi*
interview rozmow*, spotka*, pozna*, pogada*, zdzwoni*, wideorozmow*, porozmawia*
interviewSet wpa*|podjed*|przyj* ~2 do nas, rozmow*|spotka* ~4 odbędzie|zaplan*, dzień próbny,
 przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock po|o #
assessment case study, zadan*, przygot* ~3 prezentacj*|lekcj*, nagra* ~3 wideo|film*|odpowied*, testu|testów|test|testy|teście,
 kwestionariusz*, assessment center, próbk*, próbne* tłumacz*, wideowizytówk*
complete link*, załącz*, kolejn*, nagra*, rozwiąz*, przesył*, dokończ*, wykon*, odesł*|odeśl*, ukończ*,
 wypełni*, do #, przygot*, masz, podsył*|podeśl*, odbędzie, proszę, prosimy, kieruj*
offerJob praca jest pani|pana|twoja, dostał* ~2 prac*, dostał*|dostałaś|dostałeś się na|do,
 został* ~2 wybran*|wyłonion* na|do stanowisk*|zatrudni*, chciel*|chcem* ~3 zatrudnić, żebyś ~3 dołączył*|zaczął*|zaczęła|pracował*,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*|pracę, pana|panią zatrudnić, bierzemy cię,
 oferujemy ci|pani|panu ~2 stanowisk*|prac*, ofert* zatrudnieni*, chcem* ~1 u nas, zaakceptow* ~2 kandydatur*,
 składam* ~3 ofert*, wybra* ~1 ciebie|cię, witamy na, propozycj* umowy, przesył* ~4 umow* o pracę,
 zaprosić ~1 do zespołu, warunkami zatrudnienia, cieszymy się że dołączysz
offerPapers umowa|umowy|umowę, podpis*, brutto
alert polecane|nowe|nowych|najnowsze ofert*, # nowe|nowych|ofert*, alert* prac*, oferty ~3 zainteresować
careerAdvice newsletter*, targi, poradnik*
outreach profil ~2 uwagę, szukam|szukamy, znalazł*|trafił*|widzieli* ~3 cv|profil*|prac*, dla ~1 klienta, nasz klient, mam ~3 projekt|ofertę, poszukuj*, polecił*, pomyśl* o, prowadzę ~3 rekrutac*|projekt*|poszukiw*
recruiterSelf jestem ~1 rekruter*, reprezentuj*
jobSheet zdalnie, wymagania:
askInterest zainteresowan*, zna*|znasz kogoś, czy ~4 otwart*|rozważ*, rozważa* ~2 zmian*, szuka* pracy, cię interesuje
statusNews status* ~3 zgłosze*, cierpliwość, opóźni*, przedłuż*, jeszcze ~1 decyzj*, nadal, referencj*,
 przeczyt*|wyświetl*|zapoznał* ~3 cv|aplikacj*|kandydatur*|zgłosze*, wydłuż*, potrwa*, przesun*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*, brakuj*
withdrawn usunęliśmy, zrezygnował|zrezygnowała*|zrezygnowałe*, wycofan*|wycofał* ~3 aplik*|kandydatur*|zgłosze*
otherMatter mieszkani*, wizyt*, paszport*, wiza, studia, kredyt, zamówienie, wynajem, stypendi*, ubezpiecz*,
 pożyczk*, konferencj*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows pracą w, zespole, firma, firmie, bank, aplikacj* do, ekipa
companyIsRest pracodawca:
roleFollows ogłoszenie, ofertę, rolę, roli, aplikacj*|zgłosze*|cv|nabór|naboru|konkurs*|propozycj*, jako, szuka*|poszukuj*
roleEnds do, od, jest, za, została, w, i, z, ze, dla
roleLabel ogłoszenie, oferta, stanowisko, urzędnicze
roleNoun analityk*, konsultant*, doradc*, operator*, inspektor*|podinspektor*, księgow*, specjalist*, dyrektor*, kierow*, inżynier*, nauczyciel*, pielęgniar*, magazynier*, sprzedaw*, technik*, program*, lekarz*, kuchar*, mechanik*, grafi*, asystent*, koordynator*, kelner*, barist*, recepcj*, handlow*, referent*, adiunkt*, elektr*, przedstawiciel*, opiekun*, praktyk*
closing poważaniem, szacunk*, pozdrawiam*, pozdrowieni*
visa pozwoleni*, obywatelstw*, stacjonarn*, przeprowadz*
budget budżet*, finansow*, widełk*, kwot*, kosztów, tym sezonie
seniority senior*, stażem, junior*, zaczynasz, lat doświadczenia
metYou za|po|nasz* ~2 rozmow*|spotka*, dzień próbny, gadało, otrzyma* od klienta, list* intencyjn*
feedback feedback*, zwrotn*, opowiem, uwagi
jobList zobacz ~1 ofert*, aplikuj
manyApplicants wiel*|#|ponad ~2 aplikac*|zgłosze*|osób
refusal rozczarow*, dobrych wieści|wiadomości, nie udało, zabrakło, ostatecznie, podziękować
`,
  weights,
};
