// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żadn*
void jeszcze nie, nie musi*|będą|odpowiadać|podlegają|tylko|trzeba
condition jeśli, gdy, w razie, gdyby*, jeżeli, wyłącznie z, wybran* kandydat*, czy|kiedy ~3 zapr*|będzi*|zost*,
 brak odpowiedzi|kontaktu
hedge zaprosimy
stated postanow*, przykro*, niestety, jednak
application kandydatur*, profil*, aplik*, cv, zgłosze*, dokument*
position ofert*, rol*, funkcj*, etat*, prac*, staż*, rekrutac*, ogłosze*, stanowisk*
candidate kandydat*
hiring wynagrodz*, hr, rekrut*, zatrudni*, etap*, kadr*, kwalifikacyjn*, nabor*
interviewWord rozmow*, spotkani*
others kandydat*|osob* z, kogoś inn*, zaprosil*|złożyl* ~2 autor*|kandydat*|osob*,
 kandydat*|osob*|kogoś ~5 najlepiej|bliż*|większ*|więcej, inn* ~1 kandydat*|osob*|panią
proceed zakwalifik*, dalej, przesz*, kontynu*, dalsz*|kolejn*|następn* etap*|krok*|współprac*|rozm*
chose idziemy, złoży*, trafił*, zdecydow*, zatrudni*, postanow*, przyzna*, dostał*, zaprosili*, wybra*
selected zakwalifik*, przyjęt*, wybran*, zdał*, zaprosz*, znalazł*, dosta*, zostan*, uzyskał*, dopuszcz*
consider rozpatr*
fit spełni*, odpowiada*, pasuj*
toOffer zapros*, przyjąć, zaprasz*, zaproponow*, zatrudni*
filled wstrzyma*|zamknięta|obsadzon*|obsadzil*|anulowan*
declined wybran* ~8 zam, zajęt*, zamykamy|kończymy ~5 proces|temat|rekrutac*, już obsadzon*, razem się? nie,
 nie zdecyd* się? na, niespełni*, odmówi*, wybrali*|wybrał*|zatrudni*|przyjęliś* ~2 kogoś|dziewczyn*|osobę, komplet,
 odrzucon*, anulowan*, nikogo ~1 nie
takenBack wycof*|cof* ~3 ofert*
regret niestety, przykro*
luck kciuki, powodzenia
keepOnFile zachow*|pozosta* ~4 kontak*|baz*|cv|dokument*|dane, przyszł*|kolejnych projekt*|rekrut*|proces*|nabor*,
 pamięta*
applyAgain zachęc*, obserw*, spróbuj*, ponown*, wpad*, jak coś
received złożon*, wpływ, wpłynęł*, zapisa*, trafi*, otrzymał*, przesłan*, dotar*, wysłan*, doszł*
confirmed potwierdz* ~3 aplik*|zgłosze*|dokument*|podani*
thanks dziękuj*, dzięki, super, fajnie
applied aplik*, zgłosz*, cv, udział, przesł*, nadesł*, dołączyć, formularz*, zainteres*
willReview zapozna* się, weryfik*, przejrz*, zweryfik*
contactYou poinformujemy, kontaktu z, znać, powiadomi*, skontakt*, wróc*, odez*, dzwoni*
invite gratul*, chciel*, chcem*, kolejn*|następn* etap*|krok*, zapros*, chętnie, zaprasza*, chciał*, wpa*
arrange kiedy, termin*, godzin*, dogodn*, pasuj*
interview rozmow*, spotka*, pozna*, porozmawia*, pogada*, zdzwoni*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment nagra* ~3 odpowied*|wideo, teście|test|testów|testu|testy, zadan*, próbk*
complete masz, przygot*, odbędzie, podsył*|podeśl*, odesł*|odeśl*, rozwiąz*, kolejn*, dokończ*, proszę, przesył*,
 załącz*, link*, do #, wykon*, wypełni*, prosimy, nagra*
offerJob bierzemy cię, wybra* ~1 ciebie, został* ~2 wybran* na|do objęcia|stanowisk*,
 proponuj*|zaproponować ~3 etat|rol*|stanowisk*|zatrudni*|pracę, ofert* zatrudnieni*
offerPapers podpis*, brutto, umowę|umowa|umowy
alert oferty dopasowane, # ~1 ofert*, nowe|nowych ofert*
careerAdvice newsletter*
outreach poszukuj*, widzi*|trafił* ~3 profil*, dla ~1 klienta, szukamy|szukam
recruiterSelf jestem ~1 rekruter*
jobSheet zdalnie
askInterest zainteresowana|zainteresowany, myśl*|rozważa* ~2 zmian*, znasz|zna ~1 kogoś, czy ~4 rozważ*|otwart*
statusNews wydłuż*, cierpliwość, przesun*, nadal, przedłuż*, potrwa*
unfinished niekompletn*, dokończ*, uzupełn*
withdrawn wycof* ~3 aplikac*|zgłosze*
otherMatter studia, kredyt, wiza, mieszkani*, ubezpiecz*, wizyt*
legal rodo, klauzul*
unsubscribe wypis*
companyFollows zespole, ekipa, bank, firma, pracą w, firmie
companyIsRest pracodawca:
roleFollows jako, ogłoszenie, ofertę, rolę, aplikacj*|nabór|zgłosze*|konkurs*|cv|propozycj*|naboru, roli,
 szuka*|poszukuj*
roleEnds ze, dla, została, za, z, od, i, do, w, jest
roleLabel oferta, ogłoszenie, urzędnicze, stanowisko
roleNoun mechanik*, inspektor*|podinspektor*, lekarz*, grafi*, operator*, program*, księgow*, analityk*, elektr*,
 kierow*, asystent*, doradc*, inżynier*, referent*, dyrektor*, handlow*, specjalist*, adiunkt*
closing szacunk*, poważaniem, pozdrawiam*, pozdrowieni*
visa stacjonarn*, przeprowadz*, pozwoleni*
budget budżet*, widełk*, kosztów, finansow*, tym sezonie, kwot*
seniority senior*, junior*, zaczynasz, stażem
metYou za|nasz*|po ~2 rozmow*|spotka*
feedback uwagi, feedback*, opowiem, zwrotn*
jobList zobacz ~1 ofert*, aplikuj
money opłat* ~2 szkole*|rekrutac*|wpis*, kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants #|wiel*|ponad ~2 zgłosze*|osób
refusal ostatecznie
`,
};
