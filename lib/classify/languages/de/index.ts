// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir ist nicht mit für von auf den das dem ein eine einen dass haben wird werden uns unser unsere ihr ihrer zu bei als im zum zur auch sehr geehrte geehrter vielen dank freundlichen grüßen leider aber noch oder hat alle sind',
  words: `
not nicht, keine*, kein, kaum, weder, abgesehen, nie, davon absehen
void nicht zögern, zögern sie nicht, nicht nur, noch nicht, nicht auf diese, antworten sie ~4 nicht, nicht antworten,
 nicht beantwortet, keine sorge, nicht entmutigen, nicht vergessen, wenn sie fragen, falls sie fragen, bei fragen
condition wenn, falls, sollte*, sofern, sobald, ob, wann, diejenigen, andernfalls, im falle, für den fall,
 unabhängig davon, je nachdem
hedge könnte*, eventuell, gegebenenfalls
stated leider, bedauern, bedauerlicherweise, schade, jedoch, dennoch, entschieden, entscheidung, aber, tut uns leid
application bewerbung*, unterlagen, lebenslauf, beworben, bewerben, profil
position stelle*, position, arbeitsplatz, job, jobs, ausbildung, ausbildungsplatz, praktikum, vakanz, ausschreibung,
 aufgabe
candidate bewerbe*, kandidat*, mitbewerber
hiring personalabteilung, personal, recruit*, karriere, hr, bewerbungsverfahren, bewerbungsprozess, auswahlverfahren,
 auswahlprozess, bewerbermanagement
interviewWord vorstellungsgespräch, gespräch, interview, kennenlernen, vorstellungstermin, kennenlerngespräch
others mitbewerber*, anderweitig, andere*|weitere* bewerb*|kandidat*|person|profil*, jemand* ander*,
 bewerbe*|kandidat*|bewerbungen|profile ~3 besser|noch|näher|stärker|eher|mehr|genauer, anderen den vorzug,
 interne* besetzung|bewerber|kandidat*|lösung
proceed berücksichtig*, weiterverfolg*, fortsetzen, fortzusetzen, fortführen, weiterzuverfolgen, weiterführen,
 weitergehen, voranschreiten, weiterkommen, zusage*, entsprechen, weiter verfolgen, nächste runde|phase|stufe|schritt,
 engere wahl|auswahl, in betracht, in die engere, positiv* ~2 beantworten|antwort|rückmeldung|nachricht|bescheid,
 weiter am, weiterhin am
chose entschieden, ausgewählt, gewählt, besetz*, für, vorzug, fortzufahren, weiterzumachen, eingestellt, mit,
 gefunden, auf, fokussieren, konzentrieren
selected ausgewählt, ausgefallen, gefallen, berücksichtigt, erfolgreich, überzeugt, eingeladen, einladen, einzuladen,
 angenommen, weitergekommen, in die engere wahl, für sie entschieden, zum zuge, ihren gunsten
consider berücksichtig*, betrachtet, in betracht, betracht ziehen, in erwägung
fit passt, passen*, entspricht, entsprechen, übereinstimm*, erfüll*, geeignet, deckt, decken, passung, matcht,
 gerecht, stimmt ~4 überein, stimmen ~4 überein
toOffer anbieten, anzubieten, angeboten, einladen, einzuladen, zusage*, unterbreiten, ermöglichen
filled einstellungsstopp,
 stelle*|position|vakanz|ausbildungsplatz|praktikum|arbeitsplatz ~6 besetzt|vergeben|geschlossen|zurückgezogen|gestrichen|entfallen|entfällt|storniert|verfügbar|gestoppt,
 bereits|inzwischen|mittlerweile|schon besetzt|vergeben, nicht mehr verfügbar|vakant|zu|besetzt|ausgeschrieben,
 anderweitig besetzt|vergeben, intern besetzt
declined absage*, abzusagen, abgelehnt, ablehnen, abschlägig*,
 negative antwort|nachricht|rückmeldung|entscheidung|bescheid, negativ beschieden, nicht berücksichtigen,
 nicht berücksichtigt, nicht in die engere, gegen ihre|eine|dich|sie bewerbung|entschieden|entscheiden,
 von ~3 bewerbung ~2 absehen, keine zusage, unterlagen zurück
refusal enttäusch*, müssen ~6 mitteilen, leider mitteilen, mitteilen ~4 leider, bedauern ihnen|wir|es|dass|dir,
 tut uns leid, tut es uns leid, keine bessere|positive*|gute|erfreulichere nachricht|mitteilung|antwort|rückmeldung,
 leider müssen|können|konnten|kann, nicht leicht gefallen
regret leider, bedauer*, schade
luck viel erfolg, alles gute, viel glück, wünschen ihnen|dir ~8 erfolg|gute|glück|zukunft|weg|beste
keepOnFile bewerberpool, talentpool, talentepool, bewerberdatenbank, talent pool, in unseren pool, in evidenz
manyApplicants vielzahl|viele*|zahlreiche*|hohe|große*|hoher|anzahl|menge ~3 bewerbungen|bewerber|bewerberinnen|kandidaten|zuschriften|resonanz|interesse
received erhalten, eingegangen, eingetroffen, empfangen, eingang, bestätigen, übermittelt, gesendet, verschickt,
 abgeschickt, eingereicht
confirmed eingangsbestätigung, bewerbungseingang,
 bewerbung ~6 erhalten|eingegangen|eingetroffen|übermittelt|angekommen|gesendet|eingereicht|versendet|versandt|registriert,
 eingang ihrer|deiner, den eingang, erhalt ihrer|deiner, unterlagen ~4 erhalten|eingegangen,
 erfolgreich beworben|übermittelt|eingereicht|versendet
thanks danke, bedanken, dank, freuen, freut, dankeschön
applied bewerbungsunterlagen, übersendung, ihre|deine|für ~2 bewerbung, ihr|dein|ihrem|das interesse, interesse an
willReview prüfen, geprüft, sichten, gesichtet, bearbeite*, auswertung, fachabteilung, weitergeleitet, durchsicht
contactYou kontaktieren, rückmeldung, benachrichtigen, unaufgefordert, schnellstmöglich, zeitnah, melden uns,
 uns bei ihnen|dir
invite einlad*, einzuladen, überzeugt, eingeladen, neugierig, laden ~6 ein, nächster schritt
arrange termin*, vereinbaren, uhrzeit, verfügbarkeit*, zeitfenster, wann
interview vorstellungsgespräch, gespräch, interview, telefoninterview, telefonat, kennenlerngespräch, videointerview,
 videogespräch, bewerbungsgespräch, erstgespräch, telefongespräch, kennenlernen, kennenzulernen, persönlich, teams,
 call
interviewSet gesprächstermin, interviewtermin, vorstellungstermin, terminbestätigung,
 einladung zum|zu ~4 vorstellungsgespräch|gespräch|interview|telefoninterview|kennenlerngespräch|bewerbungsgespräch|telefonat|videointerview|kennenlernen,
 zu ~6 vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|interview|telefoninterview|gespräch ~3 einladen|einzuladen|eingeladen,
 bestätigen ~4 termin, ihr gespräch|vorstellungsgespräch|interview am|mit|findet,
 gespräch|interview ~3 am|vereinbaren|führen|findet
assessment onlinetest, eignungstest, einstellungstest, assessment, testaufgabe, fallstudie, probeaufgabe,
 persönlichkeitstest, programmieraufgabe, arbeitsprobe, fragebogen, test, case study
complete absolvieren, durchführen, bearbeiten, ausfüllen, teilnehmen, abschließen, frist, link, klicken, starten,
 lösen, laden
offerJob vertragsangebot, jobangebot, einstellungszusage, vertragsunterlagen, vertragsentwurf,
 freue* ~8 anbieten|anzubieten|zusage|mitteilen ~10 stelle|position|für|entschieden|arbeitsplatz|ausbildungsplatz|praktikum,
 stelle|position ~4 anbieten|anzubieten, zusage für
offerPapers arbeitsvertrag, eintrittsdatum, ihr vertrag, ihren vertrag
alert jobal*, job-alarm, jobagent, suchagent, suchauftrag, jobempfehlung*, stellenempfehlung*, top-jobs, stellenmarkt,
 jobnews, jobmesse, job alert, jobs für dich|sie, neue jobs|stellen|stellenangebote|stellenanzeigen|treffer,
 newsletter, karrieretipps, bewerbungstipps, # neue|jobs|stellen, neue jobs|stellen|stellenangebote
outreach projektanfrage, festanstellung, wechselbereit, direktansprache,
 profil ~4 aufmerksam|gestoßen|gesehen|entdeckt|angesprochen, aufmerksam geworden, suchen wir ~2 einen|eine,
 für unseren kunden
recruiterSelf personalberat*, personalvermittlung, personaldienstleister
jobSheet freelancer, ihr profil, wir bieten
askInterest gehaltsvorstellung*, verfügbarkeit, austauschen, neugierig, haben|hätten|hast sie|du ~3 interesse,
 interess* geweckt|haben|sind|bist, offen für|neue
statusNews bewerbungsstatus, zwischenbescheid, zwischenstand, verzöger*, nachreichen, weitergeleitet, referenzen,
 führungszeugnis, dauert ~4 länger|noch, fehlende|weitere unterlagen|angaben|informationen|dokumente, reichen sie
unfinished passwort, verifizierungscode, benutzerkonto, aktivierungslink, zugang, profil vervollständigen
withdrawn zurückziehung, rückzug ~3 bewerbung
otherMatter kredit, darlehen, kreditkarte, versicherung, schadensmeldung, mietvertrag, wohnung, wohnungsbewerbung,
 mietwohnung, besichtigung, visum, reisepass, stipendium, studienplatz, studiengang, hochschule, immatrikulation,
 zulassung
legal agg, datenschutz, datenschutzerklärung, dsgvo, personenbezogene*, impressum, vertraulich*, empfänger
unsubscribe abmelden, abbestellen, austragen
companyFollows bei, unternehmen, interesse an
companyPrecedes personalabteilung, recruiting, hr, karriere, team, personalmanagement, bewerbermanagement,
 human resources
companyIsRest bewerbung wurde an, wurde angesehen von, neuigkeiten von
roleFollows als, position, stelle, für die ausbildung als?, bewerbung für|auf|um, ausbildung zum|zur
roleEnds bei, erhalten, eingegangen, ist, haben, und, entschieden, interessieren, in unserem
roleLabel stelle, position, stellenbezeichnung, stellentitel, betreff, job, referenz, ausschreibung,
 stellenausschreibung
roleNoun entwickler*, ingenieur*, berater*, leiter*, referent*, sachbearbeiter*, mitarbeiter*, assisten*, techniker*,
 kaufmann, kauffrau, buchhalter*, verkäufer*, manager*, werkstudent*, praktikant*, pfleger
closing hochachtungsvoll, freundliche grüße, viele grüße, beste grüße
visa visum, arbeitserlaubnis
budget budget*, einstellungsstopp
seniority berufserfahrung
metYou kennengelernt
feedback feedback, rückmeldung zu ihrer
money gebühr*
identityPapers personalausweis*, ausweiskopie, reisepass
`,
};
