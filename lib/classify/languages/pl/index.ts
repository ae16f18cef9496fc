// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żadn*
void jeszcze nie, nie trzeba|podlegają|będą|musi*|martw*|odpowiadaj*|odpowiadać|tylko|wahaj*
condition gdy, w razie, jeżeli, brak kontaktu|odpowiedzi, jeśli, aplikacj*|zgłosze* bez,
 czy|kiedy ~3 zapr*|będzi*|zost*, wybran* kandydat*, wyłącznie z, gdyby*
hedge zaprosimy
stated postanow*, przykro*, niestety, jednak
application cv, profil*, aplik*, zgłosze*, kandydatur*, dokument*
position stanowisk*, ogłosze*, ofert*, rekrutac*, funkcj*, rol*, staż*, etat*, prac*
candidate kandydat*
hiring wynagrodz*, etap*, kadr*, hr, zatrudni*, rekrut*, kwalifikacyjn*, nabor*
interviewWord rozmow*, spotkani*
others kandydat*|osob* z|ze, złożyl*|zaprosil*|zatrudnil* ~2 kandydat*|osob*|autor*, inn* ~1 kandydat*|panią|osob*,
 kogoś|kandydat*|osob* ~5 bliż*|lepiej|najlepiej|większ*|bardziej|więcej, kogoś|komuś|ktoś inn*
proceed kolejn*|następn*|dalsz* etap*|krok*|proces*|rozm*|współprac*, dalej, zakwalifik*, przesz*, kontynu*
chose trafił*, zdecydow*, postanow*, idziemy, zatrudni*, złoży*, dostał*, przyzna*, zaprosili*, wybra*
selected znalazł*, zaprosz*, wybran*, zostan*, zdał*, przyjęt*, zakwalifik*, uzyskał*
consider rozpatr*
fit spełni*, pasuj*, odpowiada*
toOffer zapros*, zaprasz*, zaproponow*, zatrudni*
filled
 anulowan*|zamknięty|obsadzon*|obsadzil*|zawieszon*|obcięt*|zamknięta|obciął|wstrzyma*|zamknął|zamrozil*|nieaktualn*|zamknęl*
declined wybran*|wyłonion* ~8 zam|zamieszk*, razem się? nie, nie zdecyd* się? na, nikogo ~1 nie,
 wybrali*|wybrał*|bierze*|zatrudni*|znal*|przyjęliś*|biorę ~1 kogoś|osobę|dziewczyn*|chłop*, już ~1 kogoś|osobę,
 już obsadzon*
takenBack wycof*|cof* ~3 ofert*
regret przykro*, niestety
luck powodzenia, kciuki
keepOnFile pamięta*, zachow*|pozosta* ~4 cv|baz*|dane|kontak*|dokument*,
 przyszł*|kolejnych projekt*|rekrut*|proces*|nabor*
applyAgain zachęc*, ponown*, obserw*, spróbuj*, wpad*, jak coś
received dotar*, przesłan*, wysłan*, złożon*, otrzymał*, wpływ, trafi*, doszł*, zapisa*, wpłynęł*
confirmed potwierdz* ~3 ofert*|dokument*|aplik*|zgłosze*|podani*
thanks dzięki, dziękuj*, super, fajnie
applied cv, formularz*, zainteres*, nadesł*, przesł*, dołączyć, aplik*, zgłosz*, udział
willReview weryfik*, przejrz*, zapozna* się, zweryfik*
contactYou poinformujemy, skontakt*, kontaktu z, wróc*, znać, odez*, dzwoni*, powiadomi*
invite kolejn*|następn* etap*|krok*, zapros*, zaprasza*, chciał*, chciel*, chcem*, wpa*, chętnie, gratul*
arrange dogodn*, pasuj*, termin*, kiedy, godzin*
interview rozmow*, spotka*, pozna*, zdzwoni*, porozmawia*, pogada*
interviewSet rozmow*|spotka* ~4 odbędzie|zaplan*, przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment teście|testu|testów|test|testy, zadan*, nagra* ~3 wideo|film*|odpowied*, próbk*
complete rozwiąz*, wypełni*, kolejn*, prosimy, proszę, przesył*, podsył*|podeśl*, odesł*|odeśl*, do #, załącz*,
 dokończ*, masz, wykon*, odbędzie, link*, przygot*, nagra*
offerJob został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|zatrudni*|objęcia|staż*, bierzemy cię,
 wybra* ~1 cię|ciebie, praca jest pani|pana|twoja, warunkami|warunki zatrudnienia,
 zaproponować|proponuj*|zaoferować ~3 stanowisk*|zatrudni*|etat|rol*|pracę, ofert* zatrudnieni*
offerPapers brutto, umowy|umowę|umowa, podpis*
alert polecane|nowe|najnowsze|nowych ofert*, # ~1 ofert*
careerAdvice newsletter*
outreach szukam|szukamy, poszukuj*, dla ~1 klienta, znalazł*|trafił*|widzi* ~3 cv|profil*|prac*, profil ~2 uwagę
recruiterSelf jestem ~1 rekruter*
jobSheet wymagania:, zdalnie
askInterest zainteresowana|zainteresowany, czy ~4 rozważ*|otwart*, myśl*|rozważa* ~2 zmian*
statusNews przesun*, nadal, przedłuż*, wydłuż*, potrwa*, cierpliwość
unfinished uzupełn*, dokończ*, niedokończ*, niekompletn*
withdrawn zrezygnowała*|zrezygnował|zrezygnowałe*
otherMatter mieszkani*, ubezpiecz*, wizyt*, kredyt, studia, stypendi*, wiza
legal rodo, klauzul*
unsubscribe wypis*
companyFollows bank, firma, pracą w, zespole, ekipa, firmie
companyIsRest pracodawca:
roleFollows jako, ogłoszenie, ofertę, aplikacj*|naboru|zgłosze*|konkurs*|cv|nabór|propozycj*, roli, szuka*|poszukuj*,
 rolę
roleEnds jest, i, została, z, dla, za, do, ze, w, od
roleLabel stanowisko, ogłoszenie, oferta, urzędnicze
roleNoun analityk*, mechanik*, inżynier*, referent*, asystent*, inspektor*|podinspektor*, program*, specjalist*,
 dyrektor*, elektr*, handlow*, księgow*, kierow*, operator*, grafi*, doradc*, lekarz*, adiunkt*
closing pozdrawiam*, poważaniem, szacunk*, pozdrowieni*
visa stacjonarn*, przeprowadz*, pozwoleni*
budget kosztów, tym sezonie, budżet*, widełk*, finansow*, kwot*
seniority senior*, junior*, stażem, zaczynasz
metYou nasz*|za|po ~2 rozmow*|spotka*
feedback uwagi, feedback*, zwrotn*, opowiem
jobList aplikuj, zobacz ~1 ofert*
money opłat* ~2 rekrutac*|szkole*|wpis*, kaucj*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants #|wiel*|ponad ~2 aplikac*|osób|zgłosze*
refusal ostatecznie
`,
};
