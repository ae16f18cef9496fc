// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nicht, keine*, nichts, kaum, kein, nix
void nicht jede*|alle*, nicht nur|zögern, auch wenn, noch nicht, wenn|falls|bei ~2 fragen, absage* an|des|erhalten,
 keine* ~1 termin*, gespräche|zusammen ~1 mit ~2 bewerb*|kandidat*, müssen ~6 mitteilen ~12 verzöger*|verschieb*,
 keine|nichts ~12 leider, ihr|dein|unser ~3 team, zwar ~4 keine*|nicht, wie ~4 besprochen|vereinbart, bestätigen dass
condition andernfalls, kann ~2 sein, falls, sobald, sofern, wenn, ob, sollte*
hedge vielleicht, unverbindlich*, könnte
stated entschieden, jedoch, schade, leider, bedauer*
application lebenslauf, unterlagen, bewerben, bewirb*, bewerbung*, beworben, dossier*, profil, qualifikation*,
 initiativbewerbung*, werdegang
position lehrstelle, position, ausbildung*, ausschreibung, besetzung, rolle, posten, job, vakanz*, auswahlverfahren,
 stelle*, platz, jobs
candidate kandidat*, mitbewerb*, bewerbe*
hiring vorstellungsg*, arbeitsvertrag, auswahl*, hospit*, anstellung*, personal*, hr, karriere, recruit*,
 arbeitgeber*, probetag*, schnupper*, probea*, einstellung*
interviewWord vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite|dritte|nächste* runde
others bewerb*|kandidat*|person*|profil* ~5 mehr|deren|näher|besser*, mitbewerb*,
 ander* ~1 kandidat*|person*|profil*|bewerb*|lernende*, einen|eine|einer person, jemand* ~2 mehr, jemand* ander*
proceed zusage*, berücksichtig*, weiterv*, weiterf*, weiterm*, betracht*, weitere* verfahren|prozess|auswahl*,
 engere* wahl|auswahl, weiter verfolg*|bearbeit*|in|im, weiterk*, einbez*, fortzu*, fortführ*, weiterz*, fortsetz*,
 nächste* runde|schritt|phase, positiv* ~1 nachricht|antwort|rückmeldung,
 führ*|geh*|komm*|bewerbung|mach* ~8 weiter|fort
chose mit, angeboten, wahl, rennen, eingestellt, gefunden, ausgewählt, vorzug, besetz*, auf, entschieden, für,
 überzeugt
selected erfolgreich, angenommen, überzeug*, einladen|einzuladen|eingeladen|einladung, bestanden, ausgewählt,
 gunsten, einstellen, durchsetz*, auf sie|dich gefallen
fit deck*, erfüll*, überein*, geeignet, entspr*, passen*, passt*, gepasst
toOffer einladen|einzuladen|eingeladen|einladung, stelle|position ~5 anbieten, einsatz*,
 anbieten|anzubieten|angeboten, angebot, passende|offene|geeignete|freie stelle*|position*|vakanz*, zusage*, bedarf
filled schon|intern|inzwischen|anderweitig|bereits ~3 besetz*|vergeben,
 nicht mehr vakant|aktuell|verfügbar|frei|offen, wird|vorerst ~4 nicht mehr? besetz*,
 ist|sind|wurde*|haben|hat ~6 besetzt|vergeben|geschlossen|gestrichen|gestoppt|aufgehoben,
 auswahlverfahren|ausschreibung ~6 beende*|aufgehoben|eingestellt, einstellungsstopp
declined abgelehnt, ablehn*, punkt* ~4 nicht, gegen ihre|eine|sie|dich ~3 entschieden|entscheiden, absage*,
 abzusagen, uns ~2 dagegen|anderweitig|anders entschieden, wahl ~3 nicht, einladung ~5 absehen, nicht dabei,
 bewerbung ~3 nicht ~2 entsprechen, es ~3 nicht ~5 geklappt|gereicht, scheide* ~5 aus
refusal nicht leicht|leichtgefallen, keine* schöne*|gute*|bessere*, müssen ~6 mitteilen, bedauern dir|ihnen|dass,
 leider müssen|mitteilen, tut uns|mir|es leid, erfreulichere*, enttäusch*, günstigere*
regret schade, leider, bedauer*
luck daumen, alles gute|beste, viel erfolg|glück
keepOnFile kartei, bei dir|ihnen melden, pool, auf sie|dich zu|zurück, bewerberpool, talentpool, evidenz
applyAgain andere* ~3 stelle*|position*, wieder|erneut|jederzeit ~6 bewerb*, karriereseite
manyApplicants vielzahl|viele*|hohe*|# ~3 bewerbungen|bewerber*
received verschickt, gesendet, eingetroffen, liegen|liegt ~3 vor, eingegangen, angekommen, übermittelt, eingang,
 ist|sind ~1 da, weitergeleitet, bestätigen, abgeschickt
confirmed erfolgreich ~8 beworben, bewerbung* ~16 eingegangen, bewerbung*|unterlagen|dossier ~5 erhalten,
 habe*|hab ~4 bewerbung*|unterlagen|dossier ~4 bekommen|erhalten|gekriegt, eingangsbestätigung,
 eingang|erhalt ~2 bewerbung*
thanks schön, bedank*, freue*, merci, dank*, freut
applied für|ihre|deine ~2 bewerbung, das|ihr|dein interesse, zusendung, du|sie ~8 bewirbst|beworben, dossier
willReview durchsicht, bearbeite*, prüfen, sichten, sichtung, seh*|schau* ~6 an, in ruhe, prüft
contactYou hör* ~5 von uns|mir, auf sie|dich zu|zurück, bescheid, weitere* nachricht|vorgehen, rückmeldung,
 meld* sich|uns|mich
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein, neugierig
arrange vereinbar*, passt ~2 ihnen|dir|es, wann, termin*, zeit ~3 für einen|ein, vorbei*
interview vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite*|nächste* runde, kennenzu*, kaffee,
 auswahlg*, schnupper*, probea*, erstgespräch, hospit*, video*
interviewSet gesprächstermin, termin aus, bestätige* ~6 gespräch*|termin, terminbestätigung,
 vorstellungs*|gespräch*|interview* ~4 findet|bestätigt|verschieb*|verschoben,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|telefonat|kennenl*|auswahlg*|auswahltag*|runde|probea*|schnupper* ~12 einladen|einzuladen|eingeladen|ein,
 möchte*|gern*|würde*|freue* ~12 kennenzu*|treffen|telefonieren|sprechen|kennenl*
assessment einstellungst*, tests, eignungst*, testaufgabe, programmiera*, probeaufgabe, programmiert*, test,
 arbeitsprobe, coding*, persönlichkeits*, zeitversetzt*, video ~6 fragen|aufnehmen, assessment*,
 anbei|hier|anhang ~3 aufgabe, videofrage*, logik*, fragen ~2 video, fallstudie, case study
complete anhang, absolvier*, durch, mach*, schick*, schließ*, lösung, stunden, minuten, erstell*, durchführen,
 ausfüllen, link, anbei, benötigen, hier, einladen, start*, teilnehmen, abgabe, laden, fülle*, bearbeiten, zugang*,
 beantwort*, bitte*, frist
offerJob geben dir|ihnen die stelle|lehrstelle, einstellungszusage, ein angebot ~2 machen|unterbreiten,
 sie|dich ~3 als|zum|gern* ~8 einstellen|einzustellen|anzustellen, für sie|dich entschieden, wahl ~2 auf sie|dich,
 möchten|wollen sie|dich ~2 einstellen|anstellen, sagen ~4 einstellung, hast den ausbildungsplatz|job,
 möchten|wollen sie|dich ~2 als ~8 begrüßen,
 anbei|anhang|unterschr* ~8 arbeitsvertrag|anstellungsvertrag|lehrvertrag,
 ihnen|dir ~1 die|den|einen ~1 stelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 anbieten|anzubieten|an,
 vertragsangebot, freue* ~10 stelle|position|ausbildungsplatz|job ~8 anbieten|anzubieten|zusagen,
 arbeitsvertrag|anstellungsvertrag|lehrvertrag ~10 anbei|anhang|unterschr*
offerPapers arbeitsvertrag, stelle annehmen, willkommen bei|an|im, glückwunsch, lehrvertrag,
 ihren|ihr|den|dein vertrag, zusage
alert jobag*, suchauftrag, jobal*, suchkriterien, # ~1 jobs|stellen*|treffer, newsletter, job agent|alert,
 neue|passende|aktuelle|diese ~1 jobs|stellenan*|treffer, jobmail
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach meinen|unseren|einen kunden, im auftrag, suche*|sucht ~4 einen|einem|eine|jemanden,
 spannende* vakanz|position|aufgabe, mandant*,
 profil ~6 gestoßen|spannend|aufmerksam|entdeckt|angesprochen|aufgefallen, aufmerksam geworden
recruiterSelf personalberat*, recruiterin
jobSheet einsatzort|start|stundensatz|laufzeit:
askInterest lust auf, herausforderung*, wechselwillig, jobwechsel, unverbindlich*, wechsel für, zu wechseln,
 offen für, haben|hast|hab|besteht ~3 interesse|lust
statusNews nachreichen, benötigen|brauchen ~2 noch, reichen ~8 nach, reisekosten, noch|weiter* in bearbeitung,
 fehl* ~8 zeugnis*|unterlagen, referenzen, noch keine* ~2 entscheidung, verzöger*, bewerbung ~2 angesehen,
 zwischenbescheid, dauert ~4 länger|noch, noch nicht ~2 abgeschlossen|entschieden|gefallen, status ~2 bewerbung,
 zwischenstand, im rennen
unfinished passwort, bewerberkonto, unvollständig, vervollständig*, bewerbung ~1 noch nicht
withdrawn haben|hast|wurde|sie|du ~4 bewerbung ~6 zurückgezogen
takenBack vertragsangebot|zusage|angebot ~6 zurückziehen|zurückgezogen|widerrufen, ziehen ~6 angebot ~3 zurück
otherMatter visum, kredit*, zulassung, studienplatz, podcast, bestellung, der kandidatin|bewerberin, versicherungs*,
 der kandidat|bewerber von|hat|war, ihr* antrag, stipendium, wohnung*, miet*, dem kandidaten|bewerber
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows unternehmen, team der|von|bei, bei|beim der|dem?, interesse an der|dem?
companyPrecedes gmbh, hr, karriere, recruiting, se, ag, team
roleFollows ausbildung zum|zur, position, stelle als?, als
roleEnds und, im, entschieden, für, erhalten, zum, ab, uns, wurde, zu, bei, leider, in, bedanken, einer, ist, am
roleLabel job, vakanz, position, stelle
roleNoun entwickler*, sachbearbeiter*, mitarbeiter*, leiter*, berater*, ingenieur*, m|w|d|f m|w|d|f x|m|w|d
closing gruß, viele|beste*|freundliche* grüße*
visa aufenthalt*, arbeitserlaubnis
budget gehalt*, wirtschaftlich*, budget*, einstellungsstopp
seniority berufserfahrung
metYou für das|ihr|dein|unser|die ~4 vorstellungs*|gespräch*|interview*|vorbei*|probea*,
 nach ~3 vorstellungs*|gespräch*|interview*
feedback feedback, auswahlerwägungen
money überweis*
identityPapers personalausweis*
`,
};
