// Polish.
import type { LanguageData } from '../language';

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
hiring hr, wynagrodz*, kwalifikacyjn*, rekrut*, kadr*, nabor*, zatrudni*, etap*
interviewWord dzień|dnia próbn*, rozmow*, spotkani*
others inn* ~1 osob*|kandydat*|panią, ktoś|kogoś|komuś inn*, zatrudnil*|złożyl*|zaprosil* ~2 osob*|kandydat*|autor*,
 kogoś|osob*|kandydat* ~5 lepiej|najlepiej|większ*|bliż*|bardziej|więcej, kandydat*|osob* z|ze, kogoś kto
proceed przesz*, zakwalifik*, kontynu*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, dalej
chose zdecydow*, postawi*, trafił*, przyzna*, idziemy, złoży*, wybra*, wybór, zaprosiły*, zaprosili*, postanow*, zatrudni*, wyłoni*, dostał*, powierz*, wygrał*, biorę
selected uzyskał*, zatwierdz*, zakwalifik*, kwalifikuj*, zostan*, przyjęt*, dopuszcz*, dopuści*, zaprosz*, znalazł*, wybran*, pozytywn*,
 dostał* się, osiągn*, zdał*, popar*, rekomend*
consider pod uwagę, rozpatr*
fit spełni*, dopasowan*, pasuj*, odpowiada*, pokryw*, posiada*, kogo|czego ~2 potrzeb*|szuka*
toOffer zaoferow*, zaprasz*, zatrudni*, przyjąć, podpisać, zaproponow*, zapros*
filled obsadzon*|obsadzil*|obciął|obcięt*|zamknięta|zamknięty|wstrzyma*|zamrozil*|zawieszon*|anulowan*|nieaktualn*|zamknął|zamknęl*,
 ofert*|nabór|stanowisk*|wakat*|rekrutac*|miejsc*|etat* ~5 zakończon*|zajęt*
declined już ~1 kogoś|osobę, muszę|musimy ~2 odmówić, kończymy ~4 proces*|udział, na tym kończymy,
 razem się? nie, rezygn*|zrezygnowaliś* z ~3 zatrudn*|kandydatur*|rekrutac*,
 aplikacj*|kandydatur*|zgłosze*|ofert*|decyzj*|odpowiedź ~5 negatywn*|odmown*|odrzucon*,
 nie zdecyd* się? na, nie ~3 nikogo|wolnych|wolnymi, nikogo ~1 nie,
 nie mam|mamy|ma|mogliśmy ~5 miejsc*|wakat*|etat*, mam|mamy ~2 komplet|obsadę, udział ~3 końca, wybran*|wyłonion* ~8 zam|zamieszk*,
 wybrali*|wybrał*|zatrudni*|znal*|przyjęliś*|bierze*|biorę ~1 kogoś|osobę|dziewczyn*|chłop*, już obsadzon*, bez wyboru, nie tym razem, wśród nich nie, miejsce ~1 zajęte, listę rezerwową, już nieaktualne,
 nie prowadzi*|planuj*|przewid* ~3 nabor*|przyję*|zatrudn*|rekrutac*, zamykamy temat, nie to
takenBack cof*|wycof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki, sukcesów
keepOnFile kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*, zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, pamięta*
applyAgain ponown*, zachęc*, obserw*, jak coś, wpad*, spróbuj*, gdy*|jeśli|jak* ~4 pojawi*|zmieni*|zwolni*
received dotar*, dostali*, dostałam|dostałem, doszł*, wysłan*, przesłan*, przekazan*, trafi*, zarejestr*, otrzymał*,
 wpłynęł*, wpływ, mamy już|pani|pana|twoje, złożon*, przyjęte|przyjęto, zapisa*
confirmed potwierdz* ~3 zgłosze*|aplik*|dokument*|ofert*|podani*
thanks dziękuj*, dzięki, super, fajnie
applied dołączyć, zainteres*, aplik*, cv, zgłosz*, przesł*, nadesł*, udział, formularz*
willReview weryfik*, zweryfik*, zapozna* się, przeanaliz*, przejrz*, przegląda*
contactYou kontaktu z, skontakt*, odez*, znać, dzwoni*, wróc*, poinformujemy, powiadomi*
invite zaprasza*, przyjść, kolejn*|następn* etap*|krok*, chętnie, gratul*, chciel*, chcem*, chciał*, wpa*, zapros*
arrange godzin*, termin*, kiedy, dogodn*, pasuj*, umów, umówi*
interview rozmow*, spotka*, pozna*, pogada*, zdzwoni*, wideorozmow*, porozmawia*, dzień|dnia próbn*
interviewSet mogę|możemy ~3 zadzwonić, krok* ~3 spotkanie|rozmow*, wpa*|podjed*|przyj* ~2 do nas, rozmow*|spotka* ~4 odbędzie|zaplan*,
 przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment case study, zadan*, przygot* ~3 prezentacj*|lekcj*, nagra* ~3 wideo|film*|odpowied*, testu|testów|test|testy|teście,
 kwestionariusz*, assessment center, próbk*, próbne* tłumacz*, wideowizytówk*, quiz*, sprawdzian*, opracowani*
complete link*, załącz*, kolejn*, nagra*, rozwiąz*, przesył*, dokończ*, wykon*, odesł*|odeśl*, ukończ*,
 wypełni*, do #, przygot*, masz, podsył*|podeśl*, odbędzie, proszę, prosimy, kieruj*, przystąp*
offerJob praca jest pani|pana|twoja, dostał* ~2 prac*, dostał*|dostałaś|dostałeś się na|do,
 został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|zatrudni*|objęcia|staż*, o zatrudnieniu pan*|cię, chciel*|chcem* ~3 zatrudnić, żebyś ~3 dołączył*|zaczął*|zaczęła|pracował*|został*,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*|pracę, pana|panią zatrudnić, bierzemy cię,
 oferujemy ci|pani|panu ~2 stanowisk*|prac*, ofert* zatrudnieni*, chcem* ~1 u nas, zaakceptow* ~2 kandydatur*,
 składam*|złożyć ~3 ofert*|propozycj*, powierzamy pan*|ci, wybra* ~1 ciebie|cię, witamy na, witaj w ~1 zespole|ekipie, zatrudni*|chcę|chcemy pan*|cię ~1 zespole|ekipie|stanowisku|na, będziesz ~2 pracow*, skierowanie na badania, przesył* ~4 umow* o pracę,
 zaprosić ~1 do zespołu, warunki|warunkami zatrudnienia, że dołączysz
offerPapers umowa|umowy|umowę, podpis*, brutto
alert polecane|nowe|nowych|najnowsze ofert*, # ~1 ofert*, alert*, oferty ~3 zainteresować
careerAdvice newsletter*, targi, poradnik*
outreach rekrutuj*, buduj* zespół, profil ~2 uwagę, szukam|szukamy, znalazł*|trafił*|widzi* ~3 cv|profil*|prac*, dla ~1 klienta, nasz klient, mam ~3 projekt|ofertę, poszukuj*, polecił* ~1 panią|pana|cię, pomyślał* o, prowadzę ~3 rekrutac*|projekt*|poszukiw*
recruiterSelf jestem ~1 rekruter*, reprezentuję
jobSheet zdalnie, wymagania:
askInterest zainteresowana|zainteresowany, zna*|znasz kogoś, czy ~4 otwart*|rozważ*, rozważa*|myśl* ~2 zmian*, szuka* pracy, temat cię interesuje
statusNews status* ~3 zgłosze*, cierpliwość, opóźni*, przedłuż*, jeszcze ~1 decyzj*, nadal, referencj*,
 przeczyt*|wyświetl*|zapoznał* ~3 cv|aplikacj*|kandydatur*|zgłosze*, wydłuż*, potrwa*, przesun*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*, brakuj*
withdrawn zrezygnował|zrezygnowała*|zrezygnowałe*, wycofan*|wycofał* ~3 aplik*|kandydatur*|zgłosze*
otherMatter praca domowa, naszej aplikacji, reklamacj*, przetarg*, mieszkani*, wizyt*, paszport*, wiza, studia, kredyt, zamówienie, wynajem, stypendi*, ubezpiecz*,
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
seniority senior*, stażem, junior*, zaczynasz
metYou za|po|nasz* ~2 rozmow*|spotka*, dzień próbny, list* intencyjn*
feedback feedback*, zwrotn*, opowiem, uwagi
jobList zobacz ~1 ofert*, aplikuj
money kaucj*, opłat* ~2 rekrutac*|szkole*|wpis*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants wiel*|#|ponad ~2 aplikac*|zgłosze*|osób
refusal rozczarow*, dobrych wieści|wiadomości, nie uda*, zabrakło, ostatecznie, podziękować
`,
};
