// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aplikacj* beda dokument* dolaczyc doszl* dotar* dziekuj* dzwoni* formularz* jesli
application_confirmation +1 kierow* mam mechanik* nauczyciel* odez* osob osob* otrzymal* pod pogada*
application_confirmation +1 potwierdz* pracodawca przyjet* przyszl* skontakt* status* super twoje wplyw
application_confirmation +1 wybran* wykon* wyslan* zapisa* zaprosimy zglosze* zostan*
application_confirmation -1 dalej decyzj* o przedluz* zaprasza*
rejection +1 anulowan* baz* bedzi* budzet* chetnie cos dalej dalsz* dzieki dziekuj* dziewczyn* etap* etat
rejection +1 etat* fajnie feedback* idziemy inzynier* jednak juz kandydatur* kciuki klient konczymy musi*
rejection +1 mysl* naboru naszej nich niestety nikogo nowych obsadzon* odez* odpowied* oglosze* ogloszenie
rejection +1 osob osobe ostatecznie planuj* po ponad ponown* poszukiw* powodzenia pozdrawiam* pozdrowieni*
rejection +1 pozosta* prezentacj* projekt* prosze przejrz* przeprowadz* przyj* przykro* razem referent*
rejection +1 rekrutac* rozmow* sprobuj* stanowisko stanowisku status* to u uda* udzial urzednicze uzyskal*
rejection +1 wakat* wieksz* wspolprac* wstrzyma* wycof* zachow* zam zaproponowac zaprosili* zdecydow* zglosze*
rejection +1 zlozon* znalazl* zost*
rejection -1 beda do potrwa* wplyw
interview_invitation +1 aplikacj* baz* czego czy dalsz* dogodn* doradc* etap* godzin* inn* jezeli kolejn*
interview_invitation +1 kwalifikacyjn* mam nas o odpowiada* opowiem pan* panu pasuj* podani* pogada*
interview_invitation +1 porozmawia* potrwa* potwierdz* prosze przewid* przyje* rozmow* spotkani* spotkanie
interview_invitation +1 szuka* termin* twoje udzial zaprosic zdzwoni* zwrotn*
interview_invitation -1 dokument* dziekuj* kadr* oferty prace pracy za
assessment_invitation +1 budzet* chciel* dnia firma kandydatur* kolejn* konca krok* link* list* nagra* odesl*
assessment_invitation +1 odpowiedzi pania podesl* powodzenia prosimy przesyl* rekrutac* rol* rozwiaz* test
assessment_invitation +1 testy wiadomosci wideo wieksz* wspolprac* wykon* wyslan* zadan* zalacz*
assessment_invitation -1 praca pracy zostala
offer +1 adiunkt* bierzemy brutto chcemy czy jest konkurs* nauczyciel* objecia od oferte podpis* prace pracy
offer +1 proponuj* propozycj* przesyl* przyje* przyszl* stanowisk* szkole* to umowa umowy widzi* wynagrodz* z
offer +1 zalacz* zaproponowac zatrudnieni* zatrudnienia
offer -1 cv dziekuj* kandydat* kierow* nie pana tym zespol zlozon*
recruiter_outreach +1 chetnie czy dla inzynier* jesli jestem klienta kogos link* nasz* nowe osob* otwart*
recruiter_outreach +1 poszukiw* poszukuj* potrzeb* profil projekt projekt* propozycj* prowadzi* przedluz*
recruiter_outreach +1 rozmow* rozwaza* szukam szukamy temat trafil* wspolprac* zainteresowana zdalnie
recruiter_outreach -1 bez dziekuj* juz o odpowiedz po prosimy rekrutac* tym zostala
job_alert_newsletter +1 ciebie dalej dopasowan* doradc* etat* inzynier* jezeli klient nabor nasz newsletter*
job_alert_newsletter +1 nowe nowych ofert* oferty pracy profil projekt* rezygn* specjalist* staz* wypis*
job_alert_newsletter +1 zapisa* zobacz
job_alert_newsletter -1 pani stanowisko za ze zostala
status_update_other +1 aplikacj* dalej decyzj* dokoncz* firma jest nabor nadal otwart* pod podpis* potrwa*
status_update_other +1 pozosta* pracodawca profil propozycj* przedluz* rekrutac* sie specjalist* twoja
status_update_other +1 uzupeln* wyswietl* zapoznal* zglosze*
status_update_other -1 cie do jak kierow* nas odpowiada* oferta praca pracy prosze rozpatr* wybran* zostala
unrelated +1 chcemy do dzieki godzin* grafi* kandydat* kredyt mieszkani* nie niestety o odmown* ogloszenie
unrelated +1 ostatecznie potwierdz* przeprowadz* przyjet* przyzna* umowy wizyt* wpad* zostan*
unrelated -1 aplikacji chcial* cie etap* hr jak kierow* oferty pozdrawiam* praca przesyl* spotkani* zna*
unrelated -2 stanowisko
`;
