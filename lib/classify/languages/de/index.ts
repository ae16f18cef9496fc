// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nicht, nichts, keine*, kein, kaum, weniger
void nicht ~1 nur|zögern|vergessen|antworten, noch nicht, wenn|falls|bei ~2 fragen, auch wenn, nichts|keine ~12 leider,
 keine* ~1 termin*, gespräche|gemeinsam|zusammen ~1 mit ~2 bewerb*|kandidat*,
 müssen ~6 mitteilen ~12 verzöger*|verschieb*, absage* an|des, ihr|dein|unser ~3 team
condition wenn, falls, sollte*, sofern, sobald, ob, andernfalls, bis wir|eine, kann ~2 sein, für den fall
hedge könnte, eventuell, gegebenenfalls
stated leider, bedauer*, schade, jedoch, dennoch, entschieden, tut uns leid
application bewerbung*, bewerben, unterlagen, lebenslauf, beworben, bewirb*, profil, dossier
position stelle*, position, job, jobs, ausbildung*, praktikum, vakanz, ausschreibung, rolle, posten, lehrstelle,
 auswahlverfahren, besetzung, platz
candidate bewerbe*, kandidat*, mitbewerb*
hiring personal, personalabteilung, recruit*, karriere, hr, auswahl*
interviewWord vorstellungs*, gespräch*, interview*, telefonat, kennenl*, dritte|zweite|nächste* runde
others mitbewerb*, ander* ~1 bewerb*|kandidat*|person*|profil*, jemand* ander*, jemand* ~2 mehr|besser*|aus|intern*,
 bewerb*|kandidat*|person*|profil* ~5 besser*|näher|stärker|eher|mehr|genauer|deren|dessen, einer|eine|einen person,
 interne* besetzung|bewerb*|kandidat*|lösung
proceed berücksichtig*, betracht*, weiterv*, weiterf*, weiterk*, weiterm*, weiterz*, fortsetz*, fortzu*, fortführ*,
 zusage*, zusammenarbeit, weiter verfolg*|zu|am|in|im, nächste* runde|phase|schritt, engere* wahl|auswahl|kreis,
 positiv* ~2 beantworten|antwort|rückmeldung|nachricht, führ*|geh*|mach*|komm*|bewerbung ~8 weiter|fort
chose entschieden, rennen, ausgewählt, gewählt, wahl, besetz*, für, mit, auf, vorzug, eingestellt, gefunden, zugunsten,
 fokussieren, konzentrieren, überzeugt, angeboten
selected ausgewählt, auswählen, erfolgreich, überzeug*, einladen|einzuladen|eingeladen|einladung, angenommen,
 weitergekommen, durchsetzen, durchgesetzt, bestanden, zum zuge
fit passt, passte, passen*, entspr*, überein*, erfüll*, geeignet, deckt, passung, matcht, gerecht, richtige*
toOffer angebot, anbieten|anzubieten|angeboten, einladen|einzuladen|eingeladen|einladung, zusage*
filled einstellungsstopp, eigenen reihen, nicht mehr verfügbar|vakant|zu|aktuell, entfällt,
 ist|sind|wurde*|haben|konnten|hat ~6 besetzt|vergeben|geschlossen|gestrichen|gestoppt|aufgehoben|abgebrochen|eingefroren|erledigt,
 bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern|anderweitig ~3 besetz*|vergeben|weg,
 wird|derzeit|vorerst|können ~4 nicht mehr? besetz*|nachbesetz*,
 auswahlverfahren|ausschreibung|suche ~6 beende*|eingestellt|aufgehoben|zurückgezogen
declined absage*, abzusagen, abgelehnt, ablehn*, abschlägig*, negativ* antwort|rückmeldung|nachricht,
 gegen ihre|eine|dich|sie ~3 entschieden|entscheiden, erhalten ~4 unterlagen ~5 zurück, uns|team ~1 anders entschieden,
 dagegen entschieden, getrennte wege, nicht dabei, bewerbung ~3 nicht ~2 entsprechen, schließen ~3 bewerbung,
 bewerbung ~3 geschlossen, es ~3 nicht ~5 geklappt|gereicht|geschafft, verfahren ~4 sie|dich ~2 beendet, nicht ~3 kreis,
 wahl ~3 nicht
refusal enttäusch*, müssen ~6 mitteilen, leider mitteilen|müssen, bedauern ihnen|wir|es|dass|dir, tut uns|mir|es leid,
 keine bessere*|positive*|gute*|schöne* antwort|rückmeldung|nachricht*, nicht leicht|leichtgefallen, wertung,
 überqualifiziert, fehl* ~5 erfahrung|berufserfahrung|qualifikation*
regret leider, bedauer*, schade
luck alles gute|beste, viel erfolg|glück
keepOnFile pool, bewerberpool, talentpool, evidenz, kartei, datenbank, in kontakt, auf sie|dich zu|zurück,
 bei ihnen|dir melden
applyAgain erneut|wieder|jederzeit|künftig* ~6 bewerb*, andere* ~3 stelle*|position*, karriereseite
manyApplicants vielzahl|menge|viele*|hohe*|große*|# ~3 bewerbungen|bewerber*
received eingegangen, eingetroffen, eingang, bestätigen, übermittelt, eingereicht, angekommen, registriert,
 ist|sind ~1 da, abgeschickt, haben ~8 erhalten|bekommen, erreicht
confirmed eingangsbestätigung, bewerbungseingang, bewerbung|unterlagen ~6 erhalten|angekommen,
 eingang|erhalt ~2 bewerbung*, erfolgreich ~8 beworben
thanks dank*, bedank*, freue*, freut, merci, schön
applied zusendung, ihre|deine|für ~2 bewerbung, ihr|dein|ihrem|das interesse, sie|du ~8 beworben|bewirbst, dossier
willReview prüfen, prüft, sichten, sichtung, bearbeite*, durchsicht, schau*|seh* ~6 an, in ruhe
contactYou rückmeldung, benachrichtig*, unaufgefordert, zeitnah, meld* uns|mich|sich, hör* ~5 von uns|mir, bescheid,
 auf sie|dich zu
invite einladen|einzuladen|eingeladen|einladung, neugierig, laden|lädt ~6 ein
arrange termin*, vereinbar*, uhrzeit, kalender, wann, zeit ~3 für ein|einen, um|ab #, führen ~2 mit ihnen|dir,
 passt ~2 ihnen|dir|es, vorbei*
interview vorstellungs*, gespräch*, interview*, telefonat, kennenl*, kennenzu*, erstgespräch, zweitgespräch, auswahlg*,
 video*, bewerbungsgespräch, telefoninterview, call, probea*, schnupper*, kaffee
interviewSet gesprächstermin, terminbestätigung, termin aus, buche* ~5 termin|slot,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|telefonat|kennenl*|bewerbungsgespräch|auswahlg*|runde|probea*|schnupper* ~12 einladen|einzuladen|eingeladen|ein,
 zu einem|zum vorstellungs*|gespräch*|interview* am,
 möchte*|würde*|gern*|freue* ~12 kennenl*|kennenzu*|sprechen|treffen|telefonieren|unterhalten,
 bestätige* ~6 termin|gespräch*, vorstellungs*|gespräch*|interview* ~4 findet|bestätigt
assessment test, tests, onlinetest, eignungstest, einstellungstest, programmiert*, programmiera*, persönlichkeits*,
 assessment*, testaufgabe, fallstudie, case study, coding challenge, videofragen, zeitversetzt*, fragen ~2 video
complete absolvier*, durchführen, bearbeite*, ausfüllen, fülle*, teilnehmen, frist, link, start*, laden, lädt, einladen,
 beantwort*, abgabe, bitte*
offerJob vertragsangebot, vertragsentwurf, einstellungszusage, ein angebot machen|unterbreiten,
 freue* ~10 stelle|position|ausbildungsplatz|job ~8 anbieten|anzubieten|zusagen,
 ihnen|dir ~1 die|den|einen stelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 anbieten|anzubieten|an,
 als|gern* ~6 einstellen|einzustellen, biete* ~2 ihnen|dir die|den stelle|position, für sie|dich entschieden,
 sollst es sein
offerPapers arbeitsvertrag, anstellungsvertrag, ihr|dein|ihren vertrag, zusage, willkommen im|an|bei, unser angebot,
 stelle annehmen, unbefristet
alert jobal*, jobag*, jobmail, suchauftrag, jobempf*, jobmesse, newsletter, jobs für dich|sie,
 neue|passende|aktuelle ~1 jobs|stellen*|treffer, # jobs|stellen
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach mandant*, im auftrag, für unseren kunden, aufmerksam geworden,
 profil ~6 aufmerksam|gestoßen|gesehen|aufgefallen, suche*|sucht ~4 einen|eine|jemanden|verstärkung
recruiterSelf personalberat*, personalvermitt*
jobSheet freelancer, einsatzort|start|stundensatz|laufzeit:, wir bieten
askInterest gehaltsvorstellung*, austauschen, unverbindlich*, wechselbereit, offen für, lust auf,
 hab*|hätte*|hast|besteht ~3 interesse|lust, interesse geweckt
statusNews zwischenbescheid, zwischenstand, verzöger*, nachreichen, reichen ~8 nach, referenzen, dauert ~4 länger|noch,
 fehl* ~8 unterlagen|zeugnis*|dokumente|fehlen, status ~2 bewerbung, pool|talentpool aufgenommen, weiterhin im,
 reisekosten, noch|weiter* in bearbeitung, noch nicht entschieden
unfinished passwort, vervollständig*
withdrawn haben|hast|wurde ~4 bewerbung ~6 zurückgezogen
otherMatter kredit*, darlehen, versicherungs*, schadensmeldung, miet*, wohnung*, besichtigung, visum, reisepass,
 stipendium, studienplatz, studiengang, zulassung, bestellung, kitaplatz, betreuungsplatz, ihr* antrag, podcast,
 dem bewerber|kandidaten, der|die bewerberin|kandidatin
legal agg, datenschutz*, dsgvo, personenbezogene*
unsubscribe abmelden, abbestellen
companyFollows bei|beim der|dem?, unternehmen, interesse an der|dem?, team der|von|bei
companyPrecedes recruiting, hr, karriere, team, gmbh, ag, se
roleFollows als, position, stelle als?, ausbildung zum|zur
roleEnds bei, erhalten, ist, und, entschieden, in, im, für, ab, zu, am, bedanken, einer, uns, wurde, zum, leider
roleLabel stelle, position, job, vakanz
roleNoun entwickler*, ingenieur*, berater*, leiter*, sachbearbeiter*, mitarbeiter*, techniker*, m|w|d|f m|w|d|f d|x|m|w
closing freundliche*|viele|beste* grüße*, gruß
visa arbeitserlaubnis, aufenthalt*
budget budget*, einstellungsstopp, wirtschaftlich*, gehalt*, lohn*
seniority berufserfahrung, überqualifiziert, mehr erfahrung
metYou kennengelernt, nach ~3 vorstellungs*|gespräch*|interview*,
 für das|ihr|dein|die|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*
feedback feedback, auswahlerwägungen
money gebühr*, überweis*
identityPapers personalausweis*, kontodaten
`,
};
