// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żadn*
void jeszcze nie, nie trzeba|podlegają|musi*|będą|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*
condition w razie, jeśli, gdy, brak kontaktu|odpowiedzi, czy|kiedy ~3 zapr*|będzi*|zost*, jeżeli, wybran* kandydat*,
 wyłącznie z, gdyby*, aplikacj*|zgłosze* bez
hedge zaprosimy
stated niestety, postanow*, jednak, przykro*
application kandydatur*, cv, dokument*, aplik*, zgłosze*, profil*
position ofert*, stanowisk*, ogłosze*, rol*, funkcj*, staż*, rekrutac*, etat*, prac*
candidate kandydat*
hiring wynagrodz*, rekrut*, etap*, kadr*, zatrudni*, kwalifikacyjn*, nabor*, hr
interviewWord rozmow*, spotkani*
others złożyl*|zaprosil*|zatrudnil* ~2 kandydat*|osob*|autor*,
 kandydat*|osob*|kogoś ~5 bliż*|najlepiej|lepiej|większ*|bardziej|więcej, kogoś|ktoś|komuś inn*, kandydat*|osob* ze|z,
 inn* ~1 panią|kandydat*|osob*
proceed kontynu*, zakwalifik*, kolejn*|następn*|dalsz* etap*|krok*|proces*|rozm*|współprac*, dalej, przesz*
chose zaprosili*, wybra*, trafił*, idziemy, zdecydow*, postanow*, zatrudni*, złoży*, dostał*, przyzna*
selected wybran*, zostan*, znalazł*, zaprosz*, zdał*, przyjęt*, zakwalifik*, uzyskał*
consider rozpatr*
fit spełni*, pasuj*, odpowiada*
toOffer zapros*, zaprasz*, zaproponow*, zatrudni*
filled
 anulowan*|obsadzon*|obsadzil*|zawieszon*|zamknięty|nieaktualn*|obcięt*|zamknięta|obciął|zamknął|zamrozil*|wstrzyma*|zamknęl*
declined wybran*|wyłonion* ~8 zam|zamieszk*, razem się? nie, nie zdecyd* się? na, nikogo ~1 nie,
 wybrali*|wybrał*|bierze*|zatrudni*|znal*|przyjęliś*|biorę ~1 dziewczyn*|kogoś|osobę|chłop*, już ~1 kogoś|osobę,
 już obsadzon*
takenBack wycof*|cof* ~3 ofert*
regret niestety, przykro*
luck kciuki, powodzenia
keepOnFile zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, kolejnych|przyszł* projekt*|rekrut*|proces*|nabor*,
 pamięta*
applyAgain jak coś, zachęc*, ponown*, wpad*, obserw*, spróbuj*
received otrzymał*, zapisa*, trafi*, dotar*, złożon*, wpływ, wpłynęł*, przesłan*, wysłan*, doszł*
confirmed potwierdz* ~3 ofert*|dokument*|aplik*|zgłosze*|podani*
thanks dzięki, super, dziękuj*, fajnie
applied cv, formularz*, zainteres*, nadesł*, przesł*, aplik*, zgłosz*, dołączyć, udział
willReview weryfik*, przejrz*, zweryfik*, zapozna* się
contactYou dzwoni*, powiadomi*, wróc*, kontaktu z, znać, skontakt*, odez*, poinformujemy
invite gratul*, chciał*, chciel*, chcem*, zapros*, chętnie, kolejn*|następn* etap*|krok*, zaprasza*, wpa*
arrange termin*, godzin*, kiedy, dogodn*, pasuj*
interview rozmow*, spotka*, pozna*, zdzwoni*, porozmawia*, pogada*
interviewSet rozmow*|spotka* ~4 zaplan*|odbędzie, przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment zadan*, nagra* ~3 wideo|film*|odpowied*, teście|testów|testu|test|testy, próbk*
complete rozwiąz*, wypełni*, przesył*, podsył*|podeśl*, odesł*|odeśl*, masz, prosimy, załącz*, dokończ*, wykon*,
 link*, proszę, do #, odbędzie, kolejn*, przygot*, nagra*
offerJob został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|zatrudni*|objęcia|staż*,
 zaproponować|proponuj*|zaoferować ~3 stanowisk*|zatrudni*|etat|rol*|pracę, wybra* ~1 cię|ciebie,
 warunki|warunkami zatrudnienia, bierzemy cię, praca jest pani|pana|twoja, ofert* zatrudnieni*
offerPapers podpis*, brutto, umowa|umowę|umowy
alert polecane|nowe|najnowsze|nowych ofert*, # ~1 ofert*
careerAdvice newsletter*
outreach szukam|szukamy, znalazł*|trafił*|widzi* ~3 cv|profil*|prac*, poszukuj*, dla ~1 klienta, profil ~2 uwagę
recruiterSelf jestem ~1 rekruter*
jobSheet zdalnie, wymagania:
askInterest zainteresowana|zainteresowany, rozważa*|myśl* ~2 zmian*, czy ~4 rozważ*|otwart*
statusNews cierpliwość, nadal, potrwa*, przesun*, przedłuż*, wydłuż*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*
withdrawn zrezygnowałe*|zrezygnował|zrezygnowała*
otherMatter kredyt, mieszkani*, ubezpiecz*, studia, wizyt*, wiza, stypendi*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows zespole, bank, firma, ekipa, pracą w, firmie
companyIsRest pracodawca:
roleFollows jako, ogłoszenie, ofertę, rolę, roli, aplikacj*|naboru|nabór|zgłosze*|konkurs*|cv|propozycj*,
 szuka*|poszukuj*
roleEnds została, za, do, jest, i, dla, z, w, ze, od
roleLabel urzędnicze, oferta, stanowisko, ogłoszenie
roleNoun analityk*, mechanik*, inżynier*, referent*, inspektor*|podinspektor*, program*, specjalist*, dyrektor*,
 elektr*, handlow*, księgow*, kierow*, asystent*, operator*, grafi*, doradc*, lekarz*, adiunkt*
closing pozdrawiam*, szacunk*, poważaniem, pozdrowieni*
visa pozwoleni*, stacjonarn*, przeprowadz*
budget tym sezonie, kosztów, budżet*, finansow*, kwot*, widełk*
seniority zaczynasz, senior*, stażem, junior*
metYou za|nasz*|po ~2 rozmow*|spotka*
feedback feedback*, zwrotn*, uwagi, opowiem
jobList aplikuj, zobacz ~1 ofert*
money opłat* ~2 szkole*|rekrutac*|wpis*, kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants #|wiel*|ponad ~2 aplikac*|zgłosze*|osób
refusal ostatecznie
`,
};
