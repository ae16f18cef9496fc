// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kein, kaum, keine*, nichts, niemand*, nicht
void noch nicht, keine|nichts ~12 leider, nicht alle*|jede*, gespräche|zusammen ~1 mit ~2 kandidat*|bewerb*, nicht
 nur|zögern, ist|sind noch nicht ~1 besetzt|vergeben, falls|bei|wenn ~2 fragen, freuen wenn, unser|ihr|dein ~3 team,
 absage* an|erhalten|des
condition wenn, sonst, wer, sollte*, kann ~2 sein, ob, falls, sofern, andernfalls, sobald
hedge unverbindlich*, könnte, vielleicht
stated entschieden, jedoch, bedauer*, schade, leider
application lebenslauf, werdegang, bewerbung*, qualifikation*, initiativbewerbung*, unterlagen, bewerben, bewirb*,
 zeugnis*, anschreiben, beworben, dossier*, profil
position position, stelle*, praktik*, auswahlverfahren, vakanz*, ausschreibung, besetzung, rolle, job, jobs, plätze,
 lehrstelle, ausbildung*, posten, platz
candidate kandidat*, mitbewerb*, bewerbe*
hiring hr, personal*, arbeitsvertrag, karriere, recruit*, arbeitgeber*, probetag*, hospit*, einstellung*,
 vorstellungsg*, schnupper*, probea*, auswahl*
interviewWord interview*, telefonat, kennenl*, zweite|dritte|nächste* runde, vorstellungs*, gespräch*, videointerview*
others einen|eine|einer person, jemand* ~2 mehr, intern* ~1 kandidat*|bewerb*, jemand* ander*, mitbewerb*,
 bewerb*|kandidat*|person*|profil* ~5 mehr|näher|besser*|deren, ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*
proceed nächste* runde|phase|schritt, fortf*, berücksichtig*, positiv* ~1 nachricht|antwort|rückmeldung, zusage*,
 nähere*|engere* auswahl|wahl, weitere* verfahren|prozess|auswahl*, weiterz*, weiterk*, weiter
 verfolg*|im|in|bearbeit*, weiterm*, weiterv*, weiterf*, betracht*, führ*|geh*|bewerbung|mach*|komm* ~8 weiter|fort,
 fortsetz*
chose angeboten, vorzug, zugunsten, entschieden, für, ziehen, besetz*, auf, mit, gefunden, entsprechen, rennen, wahl,
 nehmen, überzeugt
selected erfolgreich, bestanden, gunsten, zusammenkomm*, beschäftigen, durchsetz*, auf sie|dich gefallen, überzeug*,
 ausgewählt, einstellen, eingestellt, einladen|einzuladen|eingeladen|einladung, zustande
fit verfügen, erfüll*, passen*, richtige, passt*, deck*, gepasst, entspr*, geeignet, überein*
toOffer passende|geeignete|offene|freie vakanz*|stelle*|position*, verwendung, zusage*, bedarf,
 einladen|einzuladen|eingeladen|einladung, anbieten|anzubieten|angeboten, angebot, stelle|position ~5
 anbieten|anzubieten, einstellungen, einsatz*
filled nicht mehr ~1 verfügbar|aktuell|offen|frei|vergeben, einstellungsstopp, besetzt|vergeben|gestrichen
 wurde|haben|ist|worden, ist|sind|wurde*|haben|hat ~6
 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet, auswahlverfahren ~6 beende*,
 schon|inzwischen|anderweitig|bereits|intern ~3 vergeben|besetz*, eigenen reihen, angetreten, vorerst|wird ~4 nicht
 mehr? besetz*|nach*, schon weg
declined sie|dich nicht nehmen, abzusagen, ablehn*, gehör*|zähl* ~3 nicht zu, sind ~3 fündig,
 besetzung|einstellung|berücksichtigung|anstellung ~5 nicht möglich, anderen weg, es ~4 nicht ~5 geklappt|gepasst, das
 wird ~3 nichts, abgelehnt, stellen ~6 niemand*|keine*|nicht ~4 ein, wird das ~6 nix|nichts, abschlägig*, punkt* ~4
 nicht, nicht gereicht, nicht ~4 punkt*, uns ~2 dagegen|anderweitig|anders entschieden, runde|auswahl ~6 nicht
 geschafft, absehen, sehen ~8 ab, eine* ~2 durchgesetzt, gegen ~4 entschieden, wahl|entscheidung ~3 für|auf
 jemand*|eine*|nicht, nicht dabei, bewerbung ~2 nicht entsprechen, reicht ~8 nicht, scheide* ~5 aus, absag*, eigenen
 reihen, endet ~2 verfahren|prozess|bewerbungsprozess
refusal tut uns|mir|es leid, bedauern dir|ihnen|dass, nicht leicht|leichtgefallen, müssen ~6 mitteilen, keine*
 gute*|schöne*|bessere*
regret bedauer*, schade, leider
luck daumen, viel erfolg|glück, alles gute|beste
keepOnFile bei dir|ihnen melden, evidenz, auf sie|dich zu|zurück, kartei, bewerberpool, pool, talentpool
applyAgain andere* ~3 stelle*|position*, vernetz*, karrierep*, karriereseite, jederzeit|wieder|dort|erneut ~6
 meld*|bewerb*|versuch*|probier*, meld* ~6 einmal|wieder|nochmal
manyApplicants #|hohe*|viele*|vielzahl ~3 bewerber*|bewerbungen
received verschickt, ist|sind ~1 da, weitergeleitet, übermittelt, eingang, liegen|liegt ~3 vor, angekommen,
 eingegangen, eingetroffen, bestätigen, hinzugefügt
confirmed unterlagen|bewerbungsu*|bewerbung ~16 angekommen|eingegangen|eingetroffen, bewerbung*|unterlagen|dossier ~5
 erhalten, eingangsbestätigung, lösung|eignungst*|video*|test ~12 angekommen|eingegangen|übermittelt, haben|hast ~3
 video*|test* ~1 abgeschlossen|absolviert, hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|gekriegt|erhalten,
 eingang|erhalt ~2 bewerbung*
thanks freue*, schön, bedank*, dank*, cool, toll, merci
applied das|ihr|dein interesse, unterlagen, arbeiten möchte*|willst, für|ihre|deine ~2 bewerbung, zusendung,
 interessier*, lebenslauf, du|sie ~8 bewirbst|beworben, dossier, übersendung
willReview bearbeite*, schau*|seh* ~6 an, prüfen, durchsicht, sichtung, in ruhe, prüft
contactYou hör* ~5 von uns|mir, auf sie|dich zu|zurück, rückmeldung, meld* sich|uns|mich, bescheid, weitere*
 vorgehen|nachricht
invite laden|lädt ~6 ein, neugierig, einladen|einzuladen|eingeladen|einladung
arrange slot*, vorbei*, zeit ~3 für einen|ein, passen|passt ~2 ihnen|dir|es, wann, termin*, vereinbar*
interview kennenl*, zweite*|nächste* runde, vorstellungs*, gespräch*, interview*, telefonat, kennenzu*, eignungsg*,
 erstgespräch, persönliche*|kurze* austausch|treffen, bewerbungsg*, schnupper*, probea*, auswahlg*, hospit*, video*,
 kaffee
interviewSet zu|zum|zur ~6
 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12
 einladen|einzuladen|eingeladen|ein|kommen|begrüßen, möchte*|würde*|freue*|gern* ~15
 kennenzu*|treffen|telefonieren|sprechen|kennenl*, uhr ~3 bei|zu uns, uhr ~3 treffen|telefonieren|sprechen, termin
 aus, termin: ~8 uhr, terminbestätigung, vorstellungs*|gespräch*|interview* ~6
 bestätigt|findet|verschieb*|verschoben|schieben, bestätige* ~6 termin|gespräch*, interview|gespräch ~6 führen, runde
 weiter, führen ~2 mit ihnen|dir, zeit|lust|magst|möchtest|komm|kommen ~8 schnupper*|probe*,
 zeit|lust|magst|möchtest|komm ~8 vorbei*|besuch*
assessment test*, programmiert*, fragen ~3 video*, assessment*, challenge, programmiera*, auswahltest*, take home,
 persönlichkeits*, video* ~6 fragen|antworten|aufn*, zeitversetzt*, arbeitsprobe, probeü*, eignungst*, logik*,
 leistungst*, antworten ~4 video, kleine aufgabe, probeaufgabe, aufgabe ~5 freig*, hier|anbei|anhang|bearbeit*|lös* ~3
 aufgabe*, coding*, fallstudie, hausaufgabe, onlinetest, sporttest, case, videofrage*, einstellungst*, sprachtest
complete beantwort*, minuten, vorzub*, benötigen, hier, start*, link, beginn*, vorbereit*, zugelassen, mach*, findet,
 teilnehmen, abgabe, anhang, einladen, zugang*, anbei, schick*, lös*, erwartet, stunden, gültig, bitte*
offerJob ihnen|dir|freue* ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8
 geben|anbieten|anzubieten|zusagen|an, sagen ~4 einstellung|stelle|platz ~8 zu, ruf ~5 erteil*, du ~4
 stelle|lehrstelle|ausbildungsplatz|job|platz bekomm*|kriegst, für sie|dich entschieden, wahl ~2 auf sie|dich,
 möchte*|wollen|gern* ~3 sie|dich ~8 einstellen|anstellen|beschäftigen, du ~8 uns|team startest|anfängst, stellen wir
 sie|dich ~6 ein, möchten|wollen sie|dich ~2 als ~8 begrüßen, vertragsangebot, stelle|position ausgewählt, sie|dich ~2
 als|zum ~8 einzustellen|anzustellen, du|sie wirst|werden ~8 eingestellt, hast den ausbildungsplatz|job,
 vertragsunterz*, kannst|können gern* ~4 anfangen, vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10
 anbei|anhang|unterschr*, anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|praktikumsv*|lehrv*
offerPapers arbeitsv*, stelle annehmen, willkommen bei|an|im, zusage, vertrag, glückwunsch
alert jobmesse, suchauftrag, neue* positionen|angebote|stellen, newsletter, # ~1 jobs|stellen*|treffer, jobag*,
 passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer, jobal*
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach gestolpert, gestoßen, dringend, kontakt|name* ~8 genannt|weiterg*|empfohlen, suche*|sucht ~4
 einem|jemanden|einen|eine, spannende* vakanz|position|aufgabe, aufmerksam geworden, hätte ~4 für sie|dich, profil ~6
 spannend|entdeckt|angesprochen|aufgefallen, unserem kunden, für uns gewinnen, mandant*, kundenauftrag,
 meinen|unseren|einen kunden, im auftrag, verstärkung, besetze
recruiterSelf recruiterin, personalberat*, talent scout
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest perspektive*, darf ich ~4 erzählen|anrufen|zusenden, herausforderung*, von interesse, unverbindlich*,
 derzeit|noch|aktuell ~2 glücklich|zufrieden, offen für, hab|hätte*|haben|hast|besteht ~3 lust|interesse, lust auf,
 wechsel*
statusNews warteliste, im rennen, uns fehl*, weiter*|noch in bearbeitung, dauert ~4 länger|noch, reisekosten,
 nachrück*, fehl* ~8 zeugnis*|unterlagen, verzöger*, status ~2 bewerbung, noch nicht ~2
 abgeschlossen|entschieden|gefallen, zwischenstand, bewerbung ~4 angesehen, brauchen|benötigen ~2 noch, referenzen,
 zwischenbescheid, noch ~5 hoch, reichen ~8 nach, noch keine* ~2 entscheidung
unfinished bewerbung ~1 noch nicht, bewerberkonto, unvollständig, vervollständig*, passwort
withdrawn haben|hast|du|sie|wurde ~4 bewerbung ~6 zurückgezogen
takenBack angebot|zusage ~6 zurück*|widerrufen
otherMatter kredit*, dem kandidaten|bewerber, der kandidatin|bewerberin, wohnung*, miet*, visum, podcast, ihr* antrag,
 versicherungs*, studienplatz, ihr* kind, bestellung
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows unternehmen, bei|beim der|dem?, team bei|der|von, interesse an der|dem?
companyPrecedes gmbh, ag, karriere, recruiting, team, hr
roleFollows als, ausbildung zum|zur, vorauswahl für, such* ~5 einen|eine, position, stelle als?
roleEnds im, zum, zu, leider, uns, ist, am, ab, in, bedanken, entschieden, für, erhalten, einer, und, bei, wurde
roleLabel job, vakanz, position, stelle
roleNoun m|w|d|f m|w|d|f m|w|d|x, entwickler*, sachbearbeiter*, mitarbeiter*, ingenieur*, leiter*, berater*
closing gruß, beste*|freundliche*|viele grüße*
visa arbeitserlaubnis, aufenthalt*
budget budget*, einstellungsstopp, auftragsl*, lohn*, gehalt*
seniority jahre* erfahrung, zu senior|junior, überqual*, berufserfahrung
metYou da warst, für das|ihr|dein|die|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*, nach ~3
 vorstellungs*|gespräch*|interview*
feedback feedback, auswahlerwägungen, gern* ~8 erklär*|erläuter*
money überweis*
identityPapers personalausweis*
careerAdvice tipps, aussteller, webinar
`,
};
