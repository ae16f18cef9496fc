// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 alles ander* angekommen antworten ausbildung* bekommen bestatigen bewerbung dank*
application_confirmation +1 danke* dein eingang eingangsbestatigung einmal fragen freundliche* hor* ihr*
application_confirmation +1 jederzeit kandidat* kennenl* konnte melden nachste* nichts passen
application_confirmation +1 personenbezogene* prufen ruhe schau* schone* ubermittelt viele viele* von wird zur
application_confirmation +1 zuruckziehen
application_confirmation -1 des die ein einen einer fuhren gern* hast hat keine mehr mitteilen nur zu
rejection +1 agg alle* alles an anderen ausschreibung auswahlverfahren bedanken bedarf beim berucksichtig*
rejection +1 besetz* besetzt bewerbungsu* da danke* dass datenschutz* deren derzeit eine einer einstellungst*
rejection +1 einzuladen erfahrung falls feedback frei frist gesprach gruss gute hatte interesse jahre*
rejection +1 kandidatin karriereseite kartei keine keine* leider los* losung magst mehr mindest* nach nehmen
rejection +1 nicht nochmal profil qualifikation* reicht ruckmeldung runde sachbearbeiter* schon sehen sich
rejection +1 sobald sofern stelle stellen test* unserem unseren vernetz* viel warst weg weitere* weiterz*
rejection +1 wieder zeit
rejection -1 kennenl* sie von wie
interview_invitation +1 alle* auswahlg* bescheid bestatige* dem einem einladung erstgesprach fuhr* fuhren
interview_invitation +1 gefallen geh* gern* gute* hatte* ich ihnen kaffee kennenl* kurze* laden mussen nichts
interview_invitation +1 passt probea* reisekosten teilnehmen telefonat termin termin* uns unter video viele
interview_invitation +1 vor vorstellungsg* wann wird zeit
interview_invitation -1 danke* das dass nach noch sich start weiter zur
assessment_invitation +1 anbei anhang antworten aufgabe* aufn* beantwort* bitte* dabei danke* erfolg
assessment_invitation +1 fallstudie fragen fur keine* ladt link losung mehr minuten nachste* personlichkeits*
assessment_invitation +1 probe* probeaufgabe schliess* schritt test video* videofrage* viel wie zeitversetzt*
assessment_invitation +1 zu zugang* zum
assessment_invitation -1 an dein des haben hat ihre nach* noch personal* sich team
offer +1 als anbei angebot anhang annehmen arbeitsvertrag auswahlverfahren der einstellen entschieden gehalt*
offer +1 gesprach gluckwunsch gute im mochten nach nachricht noch ruhe start stelle unserem unterschr* vertrag
offer +1 vertragsangebot zuruck zusage
offer -1 bewerbung dass deine diese eine einen falls ihre nicht unser unterlagen
recruiter_outreach +1 antworten austausch bei derzeit ein einem freue* gute* hatte* ich ihr interesse jemanden
recruiter_outreach +1 kontakt kunden kurze* lust mich mir offen profil recruiterin spannende* suche* suchen
recruiter_outreach +1 viele wann wechsel*
recruiter_outreach -1 bewerbung dich die ihnen ihre liegt mit seh* sich uns zum
job_alert_newsletter +1 abbestellen alle* anderen bewerben bewerber bewerbung* einem einmal erfolg fehl*
job_alert_newsletter +1 fragen interview* jobs kann lebenslauf link neue newsletter schau* stellen suchen
job_alert_newsletter +1 termin termin* treffer viel weg wieder wird zahl*
job_alert_newsletter -1 als bei bewerbung du fur grusse* ihnen konnen seh* wir
status_update_other +1 anderen antrag aufgefallen auswahlverfahren bewerbung bewerbungen bitte* danke* dauert
status_update_other +1 entscheidung fehl* hast ihr* kann laden langer noch rennen seh* sichtung stelle stunden
status_update_other +1 verzoger* weiter* zuruckgezogen zweite* zwischenbescheid
status_update_other -1 ab angekommen aus dich dir eine erhalten geh* gern* gruss ihren konnen leider mir
unrelated +1 absage* andere* anderen angebot bestatigen dank* entschieden erfolg fur genommen habe* ich ihren
unrelated +1 interview* kandidat kannst komm* kredit* leider miet* nach sagen terminbestatigung unter
unrelated +1 unterbreiten viel viele* wohnung* wurde
unrelated -1 auswahl* beste d das dass dein deine des geh* im laden m mir noch personal* position recruiting
unrelated -1 stelle uns unser vor w wenn zu
unrelated -2 als
`;
