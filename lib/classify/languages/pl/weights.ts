// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aplikacj* beda dokument* dolaczyc doszl* dotar* dyrektor* dziekuj* dzwoni* fajnie
application_confirmation +1 formularz* grafi* jesli jestem kandydat* kierow* mam mechanik* nauczyciel* odez*
application_confirmation +1 osob* otrzyma* otrzymali* potwierdz* praca probk* przejrz* przeslan* przyjet*
application_confirmation +1 przyszl* skontakt* twoje wplyw wybran* wykon* wyslan* zaprosimy zglosze* zmian*
application_confirmation +1 zna* zostala
application_confirmation -1 chcial* dla dokoncz* etap* hr pana zaprasza*
rejection +1 anulowan* baz* brak budzet* chetnie cos dalej dalsz* dla dzieki dziekuj* etap* etat etat*
rejection +1 feedback* gadalo gdyby* inzynier* jednak juz kandydat* kandydatur* kciuki kogos kolejnych
rejection +1 konczymy koordynator* lat magazynier* nabor* naboru nas nasz* niestety nowych obsadzon* odez*
rejection +1 odpowiadac ogloszenie osob osobe ostatecznie planuj* po ponad ponown* poszukiw* powodzenia
rejection +1 pozdrawiam* pozdrowieni* pozosta* prac* praca prezentacj* proces* przejrz* przyj* przykro* razem
rejection +1 rekrutac* spotkani* stanowisk* status* tlumacz* to trafil* tym u udzial urzednicze uzyskal* wpad*
rejection +1 wspolprac* wstrzyma* wycof* zachec* zachow* zaprosili* zdecydow* zglosze* zlozon* znalazl* zost*
rejection +1 zwrotn*
rejection -1 do mam pomysl*
interview_invitation +1 czego czy dalsz* dogodn* doradc* etap* godzin* inn* kandydat* kierow* kolejn*
interview_invitation +1 kwalifikacyjn* mam nas o odpowiada* opowiem panu pasuj* pogada* porozmawia* potrwa*
interview_invitation +1 potwierdz* prosze przyje* rozmow* spotkani* stanowisk* szuka* termin* twoje zainteres*
interview_invitation +1 zaprosic zdzwoni*
interview_invitation -1 dokument* dziekuj* nabor nie rozpatr* to za
assessment_invitation +1 budzet* ci dokoncz* etap* gratul* jako kandydatur* kierow* kolejn* krok* link* nagra*
assessment_invitation +1 odesl* odpowiedz odpowiedzi otrzyma* pania podesl* podsyl* powodzenia projekt prosimy
assessment_invitation +1 przesyl* rekrutac* rozwiaz* test testu testy udzialu wiadomosci wideo wykon* zadan*
assessment_invitation +1 zalacz* zna*
assessment_invitation -1 dokument* prace pracy prosze rozmow* twoja zostal* zostala
offer +1 bierzemy brutto chcem* czy dyrektor* dzieki etat jak jak* konca nauczyciel* od panu podpis* proponuj*
offer +1 propozycj* przesyl* przyje* przyszl* stanowisk* to umowa umowy wybrali* wybran* wynagrodz* zalacz*
offer +1 zaproponowac zatrudnieni* zatrudnienia zdecydow*
offer -1 cv nie tylko
recruiter_outreach +1 chetnie czy dane grafi* inzynier* jesli jestem klienta kogos ma nowe opowiem osob*
recruiter_outreach +1 otwart* poszukiw* potrzeb* pozna* profil program* projekt projekt* propozycj* prowadzi*
recruiter_outreach +1 przedluz* rekruter* rozwaza* szukam szukamy temat trafil* wspolprac* zainteresowan*
recruiter_outreach +1 zdal* zdalnie
recruiter_outreach -1 bedzi* dokument* dziekuj* juz o po prosimy rekrutac* tym ze zostala
job_alert_newsletter +1 ciebie dalej dopasowan* doradc* etat* inzynier* kadr* klient ksiegow* mieszkani* nasz
job_alert_newsletter +1 newsletter* nowe nowych ofert* oferty powiadomi* rezygn* wypis* zapisa* zobacz
job_alert_newsletter -1 osob* pana pani stanowisko za
status_update_other +1 aplikacj* decyzj* dokoncz* gdyby* inn* inspektor* nabor* nadal oferte podpis* potrwa*
status_update_other +1 pozosta* proces* profil propozycj* przedluz* przesun* rekrutac* sie twoja uzupeln*
status_update_other +1 wyswietl* za zainteresowan* zapoznal* zlozon*
status_update_other -1 cie do hr jak pracy prosze przeslan* rozpatr*
unrelated +1 bank chcem* dzieki grafi* inn* kandydat* konkurs* kredyt lekarz* mieszkani* negatywn* nie
unrelated +1 niestety o odmown* ofert* ostatecznie potwierdz* prac* program* przygot* przykro* u umowy wizyt*
unrelated +1 wpad* wplynel* wybran* zostan*
unrelated -1 baz* chcial* cie dla etap* hr juz kandydatur* nabor pomysl* powodzenia pozdrawiam* praca proces*
unrelated -1 sie stanowisko to twoja twoje wylacznie
`;
