// Polish.
import type { LanguageData } from '../language';

export const polish: LanguageData = {
  code: 'pl',
  common:
    'się na do jest nie że oraz dla za od przez pana pani pan panią państwa twoja twoje twój nasz nas po ze to w i z o czy cię ci szanowny szanowna dzień dobry hej cześć pozdrawiam proszę prosimy tym jak ale już mamy przy',
  words: `
not żadn*, nie
void jeszcze nie, nie trzeba|podlegają|odpowiadać|musi*|będą|tylko
condition gdyby*, w razie, brak odpowiedzi|kontaktu, jeżeli, gdy, czy|kiedy ~3 będzi*|zost*|zapr*, jeśli,
 wybran* kandydat*, wyłącznie z
hedge zaprosimy
stated niestety, jednak, postanow*, przykro*
application kandydatur*, profil*, aplik*, cv, zgłosze*, dokument*
position staż*, rekrutac*, ofert*, funkcj*, rol*, prac*, ogłosze*, etat*, stanowisk*
candidate kandydat*
hiring kadr*, zatrudni*, etap*, kwalifikacyjn*, nabor*, wynagrodz*, rekrut*, hr
interviewWord rozmow*, spotkani*
others zaprosil*|złożyl* ~2 autor*|kandydat*|osob*, kogoś|kandydat*|osob* ~5 najlepiej|więcej|bliż*|większ*,
 kogoś inn*, kandydat*|osob* z, inn* ~1 kandydat*|osob*|panią
proceed zakwalifik*, przesz*, dalej, dalsz*|kolejn*|następn* etap*|krok*|rozm*|współprac*, kontynu*
chose wybór padł, zdecydow*, zatrudni*, postanow*, przyzna*, dostał*, idziemy, zaprosili*, wybra*, trafił*, złoży*
selected zakwalifik*, przyjęt*, wybran*, zdał*, zaprosz*, uzyskał*, zostan*, dosta*, znalazł*, dopuszcz*
consider rozpatr*
fit pasuj*, odpowiada*, spełni*
toOffer potrzebuj* nikogo, zapros*, przyjąć, zaprasz*, zaproponow*, zatrudni*
filled zamknięta|wstrzyma*|anulowan*|obsadzil*|obsadzon*
declined już obsadzon*, anulowan*, nikogo ~1 nie, razem się? nie, nie zdecyd* się? na,
 odrzuci* ~1 aplikac*|kandydatur*, odrzucon*, wybran* ~8 zam, komplet, odmówi*
takenBack wycof*|cof* ~3 ofert*
regret przykro*, niestety
luck kciuki, powodzenia
keepOnFile zachow*|pozosta* ~4 kontak*|cv|baz*|dokument*|dane, pamięta*
applyAgain zachęc*, wpad*, ponown*, obserw*
received zapisa*, trafi*, wpływ, złożon*, przesłan*, doszł*, dotar*, wysłan*, otrzymał*, wpłynęł*
confirmed potwierdz* ~3 aplik*|zgłosze*|dokument*|podani*
thanks dzięki, super, fajnie, dziękuj*
applied cv, przesł*, aplik*, zgłosz*, udział, nadesł*, formularz*, zainteres*
willReview weryfik*, zapozna* się, przejrz*
contactYou skontakt*, znać, poinformujemy, dzwoni*, wróc*, powiadomi*, kontaktu z, odez*
invite chętnie, zapros*, zaprasza*, kolejn*|następn* etap*|krok*, wpa*, gratul*, chciel*, chciał*, chcem*
arrange wpadnij|wpaść, pasuj*, podejść|przyjechać|podjechać|wpadnie*, kiedy możesz|może, godzin*, dogodn*, kiedy,
 termin*
interview rozmow*, spotka*, porozmawia*, pogada*, zdzwoni*, pozna*
interviewSet rozmow*|spotka* ~4 zaplan*|odbędzie, zapraszam* ~4 rozmow*, przełoż*|potwierdz* ~3 rozmow*|spotka*
clock o #
assessment zadan*, próbk*, teście|test|testów|testu|testy, nagra* ~3 wideo|odpowied*
complete odbędzie, nagra*, link*, do #, załącz*, przygot*, wykon*, przesył*, masz, podsył*|podeśl*, rozwiąz*,
 dokończ*, zajmuje, prosimy, kolejn*, proszę
offerJob przyjm*|zatrudni* panią|pana|cię, żeby ~2 u nas prac*, wybra* panią|pana|cię|ciebie, żebyś ~1 u nas,
 został* ~2 wybran* na|do objęcia|stanowisk*, przyjęt* do|na pracy|stanowisko|staż|praktyk*, panią|pana|cię zatrudni*,
 ofert* zatrudnieni*, propozycj* zatrudnieni*,
 proponuj*|zaproponow*|zaoferow*|oferuj* pani|panu|ci ~3 stanowisk*|posad*|etat|zatrudnieni*|prac*|umow*,
 chcemy ~1 ciebie na, ma pani|pan tę pracę|posadę, praca|etat|posada jest twoja|pana|pani|twój, powierzyć pani|panu,
 bierzemy cię
offerPapers brutto, umowy|umowę|umowa, podpis*
alert nowych|nowe ofert*, # ~1 ofert*
careerAdvice newsletter*
outreach szukamy|szukam, poszukuj*
jobSheet zdalnie
askInterest zainteresowana|zainteresowany, czy ~4 otwart*|rozważ*
statusNews przedłuż*, cierpliwość, potrwa*, nadal
unfinished uzupełn*, dokończ*
otherMatter studia, mieszkani*, ubezpiecz*, kredyt, zamówieni*, gabinet*, wizyt*
legal klauzul*, rodo
unsubscribe wypis*
companyFollows bank, firma, ekipa, zespole, firmie, pracą w
companyIsRest pracodawca:
roleFollows ogłoszenie, rolę, ofertę, roli, jako, poszukuj*|szuka*,
 aplikacj*|zgłosze*|konkurs*|nabór|cv|propozycj*|naboru
roleEnds dla, została, z, od, za, jest, i, ze, do, w
roleLabel stanowisko, ogłoszenie, urzędnicze, oferta
roleNoun dyrektor*, lekarz*, grafi*, inżynier*, referent*, podinspektor*|inspektor*, handlow*, księgow*, kierow*,
 specjalist*, asystent*, doradc*, mechanik*, operator*, elektr*, program*, adiunkt*, analityk*
closing poważaniem, pozdrowieni*, pozdrawiam*, szacunk*
visa stacjonarn*, przeprowadz*, pozwoleni*
budget budżet*, widełk*, finansow*, kwot*, kosztów
seniority senior*, stażem, zaczynasz, junior*
metYou nasz*|za|po ~2 rozmow*|spotka*
feedback opowiem, uwagi, feedback*, zwrotn*
jobList aplikuj, zobacz ~1 ofert*
money kaucj*, opłat* ~2 szkole*|rekrutac*|wpis*
identityPapers skan|zdjęcie ~1 dowodu
manyApplicants #|wiel*|ponad ~2 zgłosze*|osób
refusal ostatecznie
`,
};
