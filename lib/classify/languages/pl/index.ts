// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żadn*
void jeszcze nie, nie trzeba|podlegają|będą|musi*|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*
condition jeżeli, aplikacj*|zgłosze* bez, gdyby*, gdy, w razie, brak kontaktu|odpowiedzi,
 czy|kiedy ~3 zapr*|będzi*|zost*, wybran* kandydat*, wyłącznie z, jeśli
hedge zaprosimy
stated niestety, postanow*, jednak, przykro*
application aplik*, kandydatur*, profil*, cv, zgłosze*, dokument*
position stanowisk*, ogłosze*, ofert*, rol*, rekrutac*, funkcj*, staż*, etat*, prac*
candidate kandydat*
hiring kwalifikacyjn*, zatrudni*, etap*, kadr*, rekrut*, wynagrodz*, nabor*, hr
interviewWord rozmow*, spotkani*
others kandydat*|osob* z|ze, zatrudnil*|złożyl*|zaprosil* ~2 kandydat*|osob*|autor*, inn* ~1 kandydat*|panią|osob*,
 kogoś|kandydat*|osob* ~5 bliż*|lepiej|najlepiej|większ*|bardziej|więcej, kogoś|komuś|ktoś inn*
proceed dalej, zakwalifik*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, przesz*, kontynu*
chose idziemy, zaprosili*, złoży*, wybra*, trafił*, zdecydow*, postanow*, zatrudni*, dostał*, przyzna*
selected zakwalifik*, znalazł*, przyjęt*, zdał*, wybran*, zaprosz*, zostan*, uzyskał*
consider rozpatr*
fit pasuj*, spełni*, odpowiada*
toOffer zapros*, zaprasz*, zaproponow*, zatrudni*
filled
 obsadzon*|zamknięty|obcięt*|obsadzil*|zamknięta|zawieszon*|anulowan*|obciął|wstrzyma*|zamknął|zamrozil*|zamknęl*|nieaktualn*
declined wybran*|wyłonion* ~8 zam|zamieszk*, razem się? nie, nie zdecyd* się? na, nikogo ~1 nie,
 wybrali*|wybrał*|zatrudni*|znal*|przyjęliś*|bierze*|biorę ~1 kogoś|osobę|dziewczyn*|chłop*, już ~1 kogoś|osobę, już
 obsadzon*
takenBack wycof*|cof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki
keepOnFile zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*, przyszł*|kolejnych projekt*|rekrut*|proces*|nabor*,
 pamięta*
applyAgain obserw*, spróbuj*, jak coś, wpad*, zachęc*, ponown*
received dotar*, wpłynęł*, przesłan*, wysłan*, trafi*, doszł*, wpływ, złożon*, otrzymał*, zapisa*
confirmed potwierdz* ~3 ofert*|zgłosze*|dokument*|aplik*|podani*
thanks dzięki, super, dziękuj*, fajnie
applied cv, formularz*, zainteres*, nadesł*, aplik*, przesł*, dołączyć, zgłosz*, udział
willReview weryfik*, przejrz*, zweryfik*, zapozna* się
contactYou wróc*, odez*, kontaktu z, dzwoni*, powiadomi*, poinformujemy, skontakt*, znać
invite kolejn*|następn* etap*|krok*, zapros*, zaprasza*, chętnie, chciel*, chciał*, chcem*, gratul*, wpa*
arrange pasuj*, termin*, godzin*, kiedy, dogodn*
interview rozmow*, spotka*, pozna*, zdzwoni*, pogada*, porozmawia*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment zadan*, nagra* ~3 wideo|film*|odpowied*, teście|test|testów|testy|testu, próbk*
complete prosimy, rozwiąz*, wypełni*, dokończ*, wykon*, kolejn*, proszę, przesył*, załącz*, podsył*|podeśl*, masz,
 odeśl*|odesł*, odbędzie, do #, link*, przygot*, nagra*
offerJob został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|zatrudni*|objęcia|staż*,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*|pracę, wybra* ~1 cię|ciebie,
 warunkami|warunki zatrudnienia, bierzemy cię, praca jest pani|pana|twoja, ofert* zatrudnieni*
offerPapers podpis*, brutto, umowa|umowę|umowy
alert polecane|nowe|najnowsze|nowych ofert*, # ~1 ofert*
careerAdvice newsletter*
outreach poszukuj*, znalazł*|trafił*|widzi* ~3 cv|profil*|prac*, dla ~1 klienta, szukam|szukamy, profil ~2 uwagę
recruiterSelf jestem ~1 rekruter*
jobSheet wymagania:, zdalnie
askInterest zainteresowany|zainteresowana, czy ~4 rozważ*|otwart*, rozważa*|myśl* ~2 zmian*
statusNews cierpliwość, przesun*, nadal, przedłuż*, wydłuż*, potrwa*
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*
withdrawn zrezygnował|zrezygnowała*|zrezygnowałe*
otherMatter mieszkani*, ubezpiecz*, kredyt, studia, wizyt*, wiza, stypendi*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows pracą w, bank, firma, ekipa, zespole, firmie
companyIsRest pracodawca:
roleFollows aplikacj*|zgłosze*|konkurs*|cv|nabór|naboru|propozycj*, rolę, jako, ogłoszenie, ofertę, roli,
 szuka*|poszukuj*
roleEnds jest, do, i, została, z, dla, za, ze, w, od
roleLabel stanowisko, ogłoszenie, oferta, urzędnicze
roleNoun analityk*, doradc*, lekarz*, mechanik*, inżynier*, inspektor*|podinspektor*, program*, specjalist*,
 operator*, dyrektor*, elektr*, handlow*, księgow*, kierow*, referent*, asystent*, grafi*, adiunkt*
closing pozdrawiam*, poważaniem, pozdrowieni*, szacunk*
visa stacjonarn*, przeprowadz*, pozwoleni*
budget budżet*, widełk*, finansow*, tym sezonie, kosztów, kwot*
seniority senior*, zaczynasz, junior*, stażem
metYou nasz*|za|po ~2 rozmow*|spotka*
feedback feedback*, zwrotn*, uwagi, opowiem
jobList aplikuj, zobacz ~1 ofert*
money kaucj*, opłat* ~2 rekrutac*|szkole*|wpis*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants wiel*|#|ponad ~2 osób|aplikac*|zgłosze*
refusal ostatecznie
`,
};
