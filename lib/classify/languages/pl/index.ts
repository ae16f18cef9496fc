// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not nie, żadn*
void jeszcze nie, nie trzeba|podlegają|martw*|będą|odpowiadaj*|tylko|odpowiadać|musi*|wahaj*
condition zgłosze*|aplikacj* bez, gdy, brak kontaktu|odpowiedzi, gdyby*, kiedy|czy ~3 zapr*|będzi*|zost*,
 wybran* kandydat*, jeśli, wyłącznie z, jeżeli, w razie
hedge zaprosimy
stated postanow*, przykro*, niestety, jednak
application kandydatur*, cv, dokument*, zgłosze*, aplik*, profil*
position stanowisk*, rekrutac*, ofert*, etat*, prac*, ogłosze*, funkcj*, rol*, staż*
candidate kandydat*
hiring zatrudni*, etap*, kwalifikacyjn*, rekrut*, kadr*, wynagrodz*, hr, nabor*
interviewWord rozmow*, spotkani*
others ktoś|kogoś|komuś inn*, zaprosil*|zatrudnil*|złożyl* ~2 autor*|osob*|kandydat*, inn* ~1 osob*|panią|kandydat*,
 kogoś|kandydat*|osob* ~5 najlepiej|większ*|lepiej|bliż*|bardziej|więcej, kandydat*|osob* ze|z
proceed zakwalifik*, przesz*, kolejn*|dalsz*|następn* etap*|krok*|proces*|rozm*|współprac*, dalej, kontynu*
chose postanow*, zaprosili*, idziemy, zdecydow*, wybór, biorę, przyzna*, dostał*, zatrudni*, trafił*, złoży*, wybra*
selected zakwalifik*, znalazł*, wybran*, uzyskał*, zdał*, zostan*, popar*, zaprosz*, przyjęt*
consider rozpatr*
fit pasuj*, spełni*, dopasowan*, odpowiada*
toOffer zatrudni*, zaproponow*, zapros*, zaprasz*
filled
 obsadzon*|obsadzil*|zamknięty|zamknięta|zamknęl*|obciął|obcięt*|nieaktualn*|wstrzyma*|zamrozil*|zawieszon*|anulowan*|zamknął
declined razem się? nie, nikogo ~1 nie, nie zdecyd* się? na, wybran*|wyłonion* ~8 zam|zamieszk*, już obsadzon*,
 już ~1 kogoś|osobę, nie to
takenBack wycof*|cof* ~3 ofert*
regret niestety, przykro*
luck kciuki, powodzenia
keepOnFile zachow*|pozosta* ~4 dane|kontak*|cv|baz*|dokument*, przyszł*|kolejnych projekt*|rekrut*|proces*|nabor*,
 pamięta*
applyAgain zachęc*, ponown*, jak coś, obserw*, spróbuj*, wpad*
received zapisa*, doszł*, wpłynęł*, otrzymał*, trafi*, złożon*, przesłan*, wysłan*, dotar*, wpływ
confirmed potwierdz* ~3 podani*|ofert*|dokument*|zgłosze*|aplik*
thanks dzięki, super, dziękuj*, fajnie
applied formularz*, przesł*, zainteres*, cv, udział, nadesł*, aplik*, dołączyć, zgłosz*
willReview weryfik*, zapozna* się, zweryfik*, przejrz*
contactYou znać, skontakt*, poinformujemy, powiadomi*, dzwoni*, wróc*, odez*, kontaktu z
invite gratul*, zapros*, zaprasza*, chętnie, chciel*, chcem*, chciał*, kolejn*|następn* etap*|krok*, wpa*
arrange termin*, godzin*, kiedy, dogodn*, pasuj*, umówi*
interview pozna*, zdzwoni*, rozmow*, spotka*, porozmawia*, pogada*
interviewSet przesun*|przełoż*|potwierdz* ~3 rozmow*|spotka*, rozmow*|spotka* ~4 zaplan*|odbędzie
clock o #
assessment test|testów|testu|testy|teście, nagra* ~3 wideo|film*|odpowied*, zadan*, próbk*
complete masz, odesł*|odeśl*, podeśl*|podsył*, odbędzie, rozwiąz*, przygot*, do #, link*, prosimy, wykon*, przesył*,
 załącz*, wypełni*, dokończ*, kolejn*, proszę, nagra*
offerJob został* ~2 wybran*|wyłonion*|przyjęt* na|do stanowisk*|objęcia|zatrudni*|staż*, bierzemy cię,
 wybra* ~1 ciebie|cię, warunkami|warunki zatrudnienia,
 zaproponować|zaoferować|proponuj* ~3 stanowisk*|zatrudni*|etat|rol*|pracę, praca jest pana|pani|twoja,
 ofert* zatrudnieni*
offerPapers podpis*, brutto, umowy|umowa|umowę
alert najnowsze|polecane|nowe|nowych ofert*, alert*, # ~1 ofert*
careerAdvice newsletter*
outreach szukam|szukamy, profil ~2 uwagę, poszukuj*, dla ~1 klienta, trafił*|znalazł*|widzi* ~3 prac*|cv|profil*
recruiterSelf jestem ~1 rekruter*, reprezentuję
jobSheet zdalnie, wymagania:
askInterest zainteresowany|zainteresowana, myśl*|rozważa* ~2 zmian*, czy ~4 otwart*|rozważ*
statusNews potrwa*, przesun*, cierpliwość, przedłuż*, wydłuż*, nadal
unfinished dokończ*, niedokończ*, niekompletn*, uzupełn*
withdrawn zrezygnowała*|zrezygnował|zrezygnowałe*
otherMatter kredyt, mieszkani*, studia, wiza, ubezpiecz*, wizyt*, wynajem, stypendi*
legal rodo, klauzul*
unsubscribe wypis*
companyFollows zespole, ekipa, bank, firma, firmie, pracą w
companyIsRest pracodawca:
roleFollows jako, ogłoszenie, aplikacj*|zgłosze*|cv|nabór|konkurs*|naboru|propozycj*, rolę, szuka*|poszukuj*, roli,
 ofertę
roleEnds do, dla, za, w, jest, od, z, i, została, ze
roleLabel stanowisko, oferta, ogłoszenie, urzędnicze
roleNoun doradc*, analityk*, handlow*, kierow*, specjalist*, dyrektor*, magazynier*, mechanik*, program*,
 podinspektor*|inspektor*, koordynator*, inżynier*, lekarz*, grafi*, nauczyciel*, operator*, elektr*, księgow*,
 konsultant*, referent*, asystent*, adiunkt*
closing szacunk*, pozdrawiam*, poważaniem, pozdrowieni*
visa stacjonarn*, obywatelstw*, pozwoleni*, przeprowadz*
budget budżet*, tym sezonie, kosztów, widełk*, finansow*, kwot*
seniority zaczynasz, stażem, junior*, senior*
metYou dzień próbny, za|nasz*|po ~2 rozmow*|spotka*
feedback feedback*, opowiem, zwrotn*, uwagi
jobList aplikuj, zobacz ~1 ofert*
money kaucj*
identityPapers zdjęcie|skan ~1 dowodu
manyApplicants #|wiel*|ponad ~2 zgłosze*|aplikac*|osób
refusal ostatecznie
`,
};
