// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 angekommen anschreiben bekommen bestatigen bewerbung d da dank* danke* deine dsgvo
application_confirmation +1 eingang eingangsbestatigung erstell* fragen grusse* hor* jederzeit jetzt kennenl*
application_confirmation +1 konnen konnte melden nachste* nichts passen profil prufen ruhe schau* schone* sind
application_confirmation +1 sollte* ubermittelt unterlagen vakanz viele viele* von w wie wird zur zuruckziehen
application_confirmation -1 einen einer gern* hat ihren keine laden mehr mussen nach* positiv* qualifikation*
application_confirmation -1 zu
rejection +1 agg alles andere* anderen ausschreibung auswahl* bedarf beim berucksichtig* besetz* besetzt
rejection +1 bewerben bewerber bewerber* bewerberin bewerbungsu* da danke* das dass datenschutz* den die diese
rejection +1 einer einstellungst* einzuladen erfahrung erneut feedback frei frist gesprach gmbh gruss gute
rejection +1 haben hast ihnen initiativbewerbung* jahre* jemanden kartei keine keine* leider magst mandant*
rejection +1 mindest* nehmen nicht nochmal passt profil* qualifikation* reicht ruckmeldung schon sehen sich
rejection +1 sobald sofern stelle unser unserem unseren unterlagen vernetz* viel warst weg weiterz* zeit
rejection -1 anhang anschreiben besprochen bestatigen bitte* du durch erhalten fuhr* hohe* kandidat konnte
rejection -1 wenn wie
interview_invitation +1 alle* auswahlg* beste* des ein einladen einladung einzuladen erstgesprach gefallen
interview_invitation +1 gern* gruss hat hatte* ihnen kennenl* komm* kurze* laden nichts passt probea*
interview_invitation +1 reisekosten telefonat termin termin* unter viele vor vorbei* vorstellungsg* wann wird
interview_invitation +1 wurde* zeit
interview_invitation -1 berucksichtig* danke* gehor* haben ihre keine keine* nach noch sich
assessment_invitation +1 ab absolvier* anbei antwort assessment* aufgabe* aufn* beantwort* bearbeite*
assessment_invitation +1 bewerberin bitte* dabei deine durchfuhren eine erfolg fallstudie fragen fur gultig
assessment_invitation +1 jederzeit keine* komm* ladt link logik* losung minuten moglich nachste*
assessment_invitation +1 personlichkeits* probeaufgabe runde schliess* schritt start telefonat test video
assessment_invitation +1 video* videofrage* viel wie zeitversetzt* zugang* zum
assessment_invitation -1 an dein dir geben haben hat ihre ihren in nach nicht sich wurde
offer +1 anbei anhang annehmen arbeitsvertrag der des dich einstellen entschieden freue* gefallen gesprach
offer +1 gluckwunsch gmbh gute mochten nach nachricht reichen start unserem unterschr* vertrag vertragsangebot
offer +1 vorbei* willkommen zusage zusammen
offer -1 bewerbung danke* eine einen ihre keine leider mehr nicht wurde
recruiter_outreach +1 antworten auf auftrag austausch derzeit einem einer freue* gefallen hatte* ich ihr
recruiter_outreach +1 interesse jemanden kontakt kunden kurze* lebenslauf lust mich mir nach* offen profil
recruiter_outreach +1 recruiterin schritt spannende* start stellen* suchen telefonat wechsel*
recruiter_outreach -1 bewerbung bitte* den es ihre konnen leider nach sich stelle viele* zum
job_alert_newsletter +1 abbestellen abmelden bearbeiten bewerben bewerber bewerbung* einmal erhalten fehl*
job_alert_newsletter +1 jobs kommen lebenslauf link neue newsletter schon stellen termin termin* vorbei*
job_alert_newsletter +1 wieder
job_alert_newsletter -1 als bewerbung dein dem du grusse* im konnen mir seh* wir
status_update_other +1 aufgefallen beende* bewerbung das dauert diese durchsicht entscheidung fehl* hast
status_update_other +1 kommen laden langer nach* noch rennen sichtung unterlagen verzoger* weiter*
status_update_other +1 zuruckgezogen zweite* zwischenbescheid
status_update_other -1 absage* angekommen eine erhalten ihren keine leider nehmen sehen vor wenn wurde
unrelated +1 ab absage* andere* bestatigen dank* datenschutz* dem den der du entschieden erfolg fur genommen
unrelated +1 gruss habe* hohe* ich ihnen kredit* leider miet* passt sagen status termin unter unterschr*
unrelated +1 viele* wohnung* zahl*
unrelated -1 auswahlverfahren berucksichtig* bewerber* d dabei danke* das dein deine einstellungst* einzuladen
unrelated -1 engere* geh* grusse* im m mir noch personal* position recruiting stelle uns verschieb* vor w weg
unrelated -1 wenn zu
unrelated -2 als
`;
