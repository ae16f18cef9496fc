// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój twoją nasz naszej nasza będzie dziękujemy po ze to w i z o szanowny szanowna dzień dobry',
  words: `
not nie, żaden, żadn*, ani
void nie wahaj*, nie tylko, jeszcze nie, nie odpowiad*, nie zniechęc*, nie martw*, nie zapomnij
condition jeśli, jeżeli, gdy, kiedy, czy, gdyby, w przypadku, o ile, w razie, kandyda* którzy|spełniając*|wybran*,
 wybranymi kandydatami
hedge może, możliw*, ewentualn*
stated niestety, przykro, żałujemy, jednak, zdecydowaliśmy, decyzja, postanowiliśmy, podjęliśmy decyzję
application aplik*, kandydatur*, cv, życiorys, zgłoszeni*, dokument*, profil*
position stanowisk*, ofert*, prac*, rol*, staż*, praktyk*
candidate kandydat*
hiring rekrut*, kadr*, hr, zatrudnieni*, selekcj*
interviewWord rozmow*, spotkani*
others inn* ~1 kandydat*|osob*|profil*|aplikac*, kandydat*|osob* ~4 bardziej|lepiej|większ*|wewnętrzn*|który*|pełniej
proceed kontynuowa*, zapros*, przejść, przeszł*, zakwalifikow*, uwzględn*,
 dalsz* etap*|krok*|proces*|rozmow*|rekrutacj*|postępowani*, kolejn* etap*|krok*, następn* etap*|krok*,
 rozpatrz* pozytywnie
chose wybra*, zdecydowaliśmy, zatrudni*, postawiliśmy, kontynuować, na, z, wybór padł, decyzję o
selected wybran*, zakwalifikowa*, zaakceptowan*, przyjęt*, pozytywn*, zapros*, przeszł*
consider rozważ*, uwzględni*, rozpatrywan*, brana pod uwagę, brać pod uwagę
fit odpowiada*, pasuje, spełnia*, zgodn*, dopasowan*, pokrywa, nie odpowiada*
toOffer zaproponować, zaoferować, zaprosić
filled stanowisko|oferta|wakat|rekrutacja|proces ~5 obsadzon*|zamknięt*|zakończon*|anulowan*|nieaktualn*|wstrzyman*|zawieszon*,
 został*|już obsadzon*|zamknięt*|zakończon*, zakończyliśmy ~2 rekrutacj*|proces*
declined odrzuc*, odmow*, aplikacj*|kandydatur*|zgłoszeni* ~5 negatywn*, negatywn* decyzj*|wynik*,
 rezygnuj* z ~3 kandydatur*, nie kontynuować, nie będziemy|możemy|zdecydowaliśmy kontynuowa*|zaprosić|się,
 zrezygnować z ~3 kandydatur*|aplikacj*
refusal żalem, rozczarow*, przykro ~4 poinformować|informować|zawiadomić|że,
 niestety ~4 poinformować|informuj*|musimy|zawiadomić, z przykrością
regret niestety, przykro*
luck powodzenia
keepOnFile baz* danych|kandydatów|cv
received otrzymaliśmy, otrzyman*, wpłynęł*, wysłan*, przesłan*, zarejestrowan*
confirmed zaaplikował*, aplikował*, pomyślnie, otrzymaliśmy ~4 aplikacj*|zgłoszeni*|cv|dokumenty|kandydatur*,
 aplikacj*|zgłoszeni*|cv ~5 otrzyman*|wysłan*|przesłan*|wpłynęł*|dotarł*|zarejestrowan*|przyjęt*|złożon*,
 potwierdzenie ~3 aplikac*
thanks dziękuj*, dzięki, cieszymy
applied aplikacj*, zainteresowani*, aplikowani*, nadesłan*
willReview rozpatrz*|przeanaliz*|zapozna*|analiz*|sprawdz*|weryfik*|przejrz* ~4 aplikac*|zgłoszeni*|cv|dokument*|profil*|kandydatur*|uważnie
contactYou skontaktuje*, odezw*, poinformujemy, wrócimy, wkrótce
invite zapraszam*, zapros*, gratul*
arrange umówić, ustalić, termin*, dostępn*, godzin*
interview rozmow*, spotkani*, wideorozmow*, telefoniczn*, teams, meet, wideokonferencj*
interviewSet zapr* ~4 rozmow*|spotkani*,
 rozmow*|spotkani* ~2 kwalifikacyjn*|rekrutacyjn* ~4 odbędzie|zaplanowan*|umówi*|termin*|dnia|potwierdz*,
 umówić|ustalić|zaplanować ~4 rozmow*|spotkani*
assessment test, testu, zadanie, ankiet*, assessment, wideorekrutac*, kwestionariusz*,
 test*|zadani* ~1 rekrutacyjn*|online|techniczn*|kompetencyjn*|praktyczn*|językow*
complete wykonać, rozwiąz*, wypełni*, ukończ*, przejść, link*, termin*, klikn*, wykona*
offerJob ofert* zatrudnieni*, list intencyjny,
 przyjemność|radoś*|miło|zadowoleniem ~5 zaproponować|zaoferować|poinformować ~8 stanowisk*|prac*|zatrudnieni*|wybran*|ofert*,
 zaproponować|zaoferować ~3 stanowisk*|prac*|zatrudnieni*|posad*
offerPapers umow* o pracę, umowę o, dat* rozpoczęcia
alert zatrudnia, powiadomieni* o ofert*, alert* prac*, nowe|nowych|nowa ofert*, # ofert*|nowych|nowe
outreach trafił* ~3 profil, widział*|znalazł*|zapoznał* ~4 profil|cv,
 twój|pana|pani profil ~3 zainteresow*|ciekaw*|uwagę|odpowiada
recruiterSelf rekruter*, headhunter*, nazywam się
jobSheet doświadczeni*, forma zatrudnienia|współpracy, miejsce pracy
askInterest zainteresowan*, czy ~4 otwart*|zainteresow*|dostępn*|chciał*|rozważ*, jeśli ~3 zainteresow*|interesuje,
 aktualn* cv
statusNews wydłuż*, opóźni*, cierpliwość, referenc*,
 aplikacj*|cv|zgłoszeni* ~3 wyświetlon*|obejrzan*|przeczytan*|odczytan*
unfinished niedokończon*, niekompletn*, hasło
withdrawn wycofa* ~3 aplikac*|kandydatur*|zgłoszeni*
otherMatter kredyt*, pożyczk*, ubezpieczeni*, wynajem, najem, mieszkani*, lokator*, wiza, wizow*, paszport*,
 stypendi*, uczelni*, uniwersytet*, studia, dotacj*
legal rodo, poufn*, adresat*, krs, nip, klauzul*
unsubscribe wypis*
companyFollows firmie, firma, zespole, zainteresowanie ~2 w|ofertą|pracą, pracą w, dołączyć do, aplikacji do
companyPrecedes hr, rekrutacja, recruitment, team, kariera, zespół rekrutacji
companyIsRest zespół, aplikacja została wysłana do, dział hr
roleFollows stanowisk*, roli, pozycję, ofert*, na rolę, aplikacja na, rekrutacji na
roleEnds w, oraz, i, została, jest
roleLabel stanowisko, oferta, rola, ogłoszenie, numer referencyjny
roleNoun inżynier*, programist*, analityk*, konsultant*, specjalist*, kierow*, dyrektor*, asystent*, pracownik*,
 technik*, księgow*, sprzedawc*
closing pozdrawiam*
metYou nasz* rozmow*|spotkani*
feedback feedback*, informacj* zwrotn*
money przelew*
identityPapers paszport*
`,
};
