// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje nasz nas po ze to w i z o szanowny szanowna dzień dobry hej',
  words: `
not nie, żad*
void nie wahaj*|tylko|odpowiadaj*|zniechęc*|martw*|trzeba|musi*, jeszcze nie, nie ~2 jeszcze
condition jeśli, jeżeli, gdy, gdyby*, w przypadku, w razie, wyłącznie z, wybran* kandydat*, kandydat* którzy|spełniając*,
 aplikacj*|zgłosze* bez, czy|kiedy ~3 zost*|zapr*|będzi*
hedge może|mogą ~1 zosta*, ewentualn*, zaprosimy
stated niestety, przykro*, żał*, jednak, zdecydowaliśmy, postanow*
application aplik*, kandydatur*, cv, zgłosze*, dokument*, profil*
position stanowisk*, ofert*, rekrutac*, prac*, rol*, staż*, etat*
candidate kandydat*
hiring rekrut*, kwalifikacyjn*, kadr*, hr, zatrudni*, nabor*, nabór
interviewWord rozmow*, spotkani*
others zaprosili*|zaprosiły*|zatrudnili*|złożyli* ~2 kandydata|kandydatow*|kandydatk*|autor*|osob*,
 inn* ~1 kandydat*|osob*|profil*, kandydat*|osob*|kogoś ~5 bardziej|lepiej|większ*|wyżej
proceed kontynu*, przejś*|przejdz*, przesz*, zakwalifik*, pójść, dalsz*|kolejn*|następn* etap*|krok*|proces*|postępow*
chose wybra*, wybór, zdecydow*, postanow*, zatrudni*, zaprosili*, zaprosiły*, złoży*, biorę
selected wybran*, zakwalifik*, przyjęt*, pozytywn*, zaprosz*, dopuszcz*, znalazł*, zostan*
consider rozważ*, uwzględ*, rozpatr*, pod uwagę
fit odpowiada*, pasuj*, spełnia*, dopasowan*, wpisuj*
toOffer zaproponow*, zaoferow*, zapros*, zaprasz*, prowadzi*
filled stanowisk*|ofert*|wakat*|rekrutacj*|nabór ~5 obsadz*|zamknięt*|zakończon*|anulow*|wstrzym*|zawiesz*,
 obsadzili*|zamknę*|zakończyli*|wstrzymali*|zawiesili* ~2 stanowisk*|wakat*|rekrutacj*|nabór, już ~1 obsadz*|kogoś
declined odrzucili*, aplikacj*|kandydatur*|zgłosze*|ofert*|decyzj* ~5 negatywn*|odmown*|odrzucon*, negatywn* decyzj*|wynik*,
 rezygn* z ~3 kandydatur*, kończymy ~4 proces*|współprac*, nic z tego
refusal rozczar*, przykro*|niestety|żalem ~4 poinform*|inform*|że|musimy
regret niestety, przykro*
luck powodzenia, sukces*, kciuki, wszystkiego dobrego
keepOnFile zachow*|przechow*|pozosta*|zostan* ~4 cv|dokument*|dane|kontak*|baz*, przyszł*|kolejnych rekrut*|proces*|nabor*|projekt*
applyAgain ponown*, zachęc*, śledz*, obserw*, inn*|nowe|nowych ofert*|ogłosze*|stanowisk*
manyApplicants duż*|wiel*|ponad|licz*|# ~2 zgłosze*|aplikac*|kandydat*|osób
received otrzymali*, otrzymał*, otrzyman*, wpłynęł*, wysłan*, przesłan*, zarejestr*, dotar*, doszł*, złożon*, poprawnie,
 pomyślnie, trafi*, mamy już
confirmed zaaplikował*, aplikował*, potwierdz* ~3 aplik*|zgłosze*
thanks dziękuj*, dzięki, podziękow*, super, fajnie
applied aplik*, zainteres*, nadesł*, przesł*, zgłosz*, złożen*, udział, cv, dołączyć
willReview przeanaliz*, zapozna* się, przejrz*, rozpatrz*, sprawdzi*, zweryfik*, zbieram*
contactYou skontakt*, odez*, poinformujemy, wróc*, znać, odpowie*, zadzwon*, dzwoni*, napisz*
invite zaprasza*, zapros*, gratul*, chciel*, chcem*, chętnie
arrange umów*, ustal*, termin*, dostępn*, godzin*, pasuj*, dogodn*
interview rozmow*, spotka*, wideorozmow*, telefon*, teams, porozmawia*, pogada*, pozna*
interviewSet chciel*|chcem* ~2 pozna*|spotka*|porozm*, rozmow*|spotka* ~4 odbędzie|zaplan*|umówi*, potwierdz*|przełoż*|przesun* ~3 rozmow*|spotka*,
 przyj*|podjed*|wpa* ~2 do nas|biura
assessment test*, zadani*, zadank*, ankiet*, assessment, wideorekrut*, wideoprezent*, kwestionariusz*
complete wykon*, rozwiąz*, wypełni*, link*, termin*, nagra*, przygotuj*, załącz*, prześlij, kolejn*, do #
offerJob ofert* zatrudnieni*, zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|rol*|etat, wybra* ~2 ofertę|ciebie,
 chcem* ~3 u nas|dołączył*|zatrudnić
offerPapers umow*, brutto, okres próbny
alert zatrudnia, alert* prac*, nowe|nowych|najnowsze ofert*, # ofert*|nowych|nowe
jobList zobacz ~1 ofert*|wszystkie, aplikuj
outreach trafił*|znalazł* ~3 profil, dla ~1 klienta, poszukuj*, szukamy, szukam ~1 kogoś, z polecenia
recruiterSelf rekruter*, konsultant*
jobSheet stawka|wymagania|doświadczenie:, zdalnie
askInterest zainteresowany|zainteresowana, czy ~4 otwart*|zainteresow*|rozważ*, aktualn* cv, podeślij|prześlij|wyślij ~2 cv, brzmi
statusNews wydłuż*, opóźni*, cierpliwość, przesun*, potrwa*, trwa, nadal,
 wyświetl*|przeczyt*|otworzył*|zapoznał* ~3 aplikacj*|kandydatur*|zgłosze*|cv
unfinished niekompletn*, hasło, brakuj*, uzupełn*
withdrawn wycofa* ~3 aplik*|kandydatur*|zgłosze*
otherMatter kredyt, pożyczk*, wynajem, wynajm*, mieszkani*, lokator*, wiza, wizyt*, paszport*, stypendi*, studia, zamówienie,
 przedszkol*, konferencj*
legal rodo, poufn*, klauzul*
unsubscribe wypis*
companyFollows firmie, firma, zespole, pracą w, dołączyć do ekipy?, aplikacj* do, ekipa, bank, z
companyIsRest aplikacja została wysłana do, pracodawca:
roleFollows stanowisk* ~1 urzędnicze?, roli, rolę, ofertę, ogłoszenie, rekrutacji na, na
roleEnds w, oraz, i, została, jest, bardzo, od, do, za, z
roleLabel stanowisko, oferta, ogłoszenie
roleNoun inżynier*, programist*, analityk*, konsultant*, specjalist*, kierow*, dyrektor*, pracownik*, księgow*, magazynier*,
 doradc*, inspektor*, młodszy, operator*, nauczyciel*
closing pozdrawiam*, poważaniem, pozdrowieni*, szacunk*
visa obywatelst*, pozwoleni*
budget budżet*, finansow*
seniority senior*, junior*, stażem, kariery
metYou po|nasz*|za|dziękuj* ~2 rozmow*|spotka*
feedback feedback*, zwrotn*, opowiem
money przelew*
identityPapers dowod*
`,
};
