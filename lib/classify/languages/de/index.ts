// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not kein, nix, nichts, kaum, nicht, keine*
void zusammen|gespräche ~1 mit ~2 kandidat*|bewerb*, unser|ihr|dein ~3 team, keine|nichts ~12 leider, noch nicht,
 nicht alle*|jede*, absage* an|erhalten|des, falls|bei|wenn ~2 fragen, nicht nur|zögern
condition kann ~2 sein, sobald, sonst, wenn, sollte*, ob, falls, wer, sofern
hedge unverbindlich*, könnte, vielleicht
stated leider, bedauer*, jedoch, entschieden
application bewerben, werdegang, bewirb*, bewerbung*, beworben, initiativbewerbung*, lebenslauf, profil, unterlagen,
 qualifikation*, dossier*
position vakanz*, stelle*, besetzung, job, ausbildung*, position, rolle, ausschreibung, jobs, auswahlverfahren
candidate bewerbe*, kandidat*
hiring einstellung*, arbeitsvertrag, hr, probetag*, vorstellungsg*, recruit*, schnupper*, probea*, auswahl*, personal*
interviewWord videointerview*, kennenl*, telefonat, vorstellungs*, gespräch*, interview*, dritte|nächste*|zweite runde
others bewerb*|kandidat*|person*|profil* ~5 deren|besser*|mehr|näher,
 ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*
proceed berücksichtig*, führ*|geh*|mach*|komm*|bewerbung ~8 weiter|fort, weiterz*, weiter verfolg*|in|bearbeit*|im,
 nächste* runde|phase|schritt, zusage*
chose besetz*, wahl, nehmen, gefunden, überzeugt, entschieden, auf, rennen, für, mit
selected einstellen, gunsten, einladen|einzuladen|eingeladen|einladung, überzeug*, auf sie|dich gefallen
fit deck*, entspr*, passen*, passt*, richtige
toOffer anbieten|anzubieten|angeboten, einladen|einzuladen|eingeladen|einladung,
 geeignete|passende|freie|offene vakanz*|stelle*|position*, zusage*, angebot, einsatz*,
 stelle|position ~5 anbieten|anzubieten, bedarf
filled vorerst|wird ~4 nicht mehr? besetz*|nach*,
 ist|sind|haben|wurde*|hat ~6 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet,
 schon|inzwischen|anderweitig|bereits|intern ~3 besetz*|vergeben
declined absag*, scheide* ~5 aus, abgelehnt, punkt* ~4 nicht
refusal bedauern dir|ihnen|dass, müssen ~6 mitteilen
regret leider, bedauer*
luck daumen, viel erfolg|glück, alles beste|gute
keepOnFile auf sie|dich zu|zurück, pool, bei dir|ihnen melden, kartei, bewerberpool, evidenz, talentpool
applyAgain karriereseite, erneut|jederzeit|wieder|dort ~6 meld*|versuch*|bewerb*|probier*, karrierep*, vernetz*
manyApplicants vielzahl|#|hohe*|viele* ~3 bewerbungen|bewerber*
received eingang, liegen|liegt ~3 vor, angekommen, ist|sind ~1 da, bestätigen
confirmed hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|erhalten|gekriegt,
 bewerbung*|unterlagen|dossier ~5 erhalten, eingangsbestätigung,
 unterlagen|bewerbungsu*|bewerbung ~16 angekommen|eingegangen|eingetroffen
thanks schön, bedank*, dank*, freue*
applied das|ihr|dein interesse, unterlagen, dossier, lebenslauf, für|ihre|deine ~2 bewerbung,
 du|sie ~8 bewirbst|beworben
willReview sichtung, prüfen, bearbeite*, seh*|schau* ~6 an, durchsicht, in ruhe
contactYou meld* sich|uns|mich, bescheid, rückmeldung, hör* ~5 von uns|mir
invite laden|lädt ~6 ein, einladen|einzuladen|eingeladen|einladung
arrange wann, termin*, zeit ~3 für einen|ein, vorbei*, passen|passt ~2 dir|ihnen|es
interview kennenl*, vorstellungs*, gespräch*, zweite*|nächste* runde, interview*, telefonat, probea*, auswahlg*,
 erstgespräch, kaffee, schnupper*, video*
interviewSet bestätige* ~6 termin|gespräch*, termin aus, terminbestätigung,
 vorstellungs*|gespräch*|interview* ~6 bestätigt|findet|verschieb*|schieben|verschoben,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12 einladen|einzuladen|eingeladen|ein|kommen|begrüßen,
 würde*|möchte*|freue*|gern* ~15 kennenzu*|treffen|telefonieren|sprechen|kennenl*
assessment test*, zeitversetzt*, case, einstellungst*, challenge, probeaufgabe, fallstudie, coding*, logik*
complete gültig, benötigen, einladen, bitte*, mach*, hier, link, zugang*, abgabe, schick*, vorzub*, stunden, minuten,
 lös*, anbei, start*, anhang
offerJob für sie|dich entschieden,
 ihnen|freue*|dir ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 geben|anbieten|anzubieten|an|zusagen,
 vertragsangebot, möchte*|wollen|gern* ~3 sie|dich ~8 einstellen|anstellen|beschäftigen,
 vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|anhang|unterschr*,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|praktikumsv*|lehrv*
offerPapers arbeitsv*, vertrag, zusage
alert neue* stellen|positionen|angebote, suchauftrag, jobag*, newsletter, # ~1 jobs|treffer|stellen*,
 passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer
jobList jetzt bewerben, alle ~2 stellen|jobs
outreach spannende* vakanz|position|aufgabe, suche*|sucht ~4 einem|jemanden|einen|eine, meinen|unseren|einen kunden,
 aufmerksam geworden, im auftrag, mandant*
recruiterSelf recruiterin, personalberat*
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest wechsel*, lust auf, herausforderung*, hab|hätte*|besteht|haben|hast ~3 lust|interesse, offen für
statusNews reisekosten, im rennen, noch nicht ~2 entschieden|abgeschlossen|gefallen, status ~2 bewerbung,
 fehl* ~8 unterlagen|zeugnis*, dauert ~4 länger|noch, verzöger*, zwischenbescheid, weiter*|noch in bearbeitung,
 reichen ~8 nach
unfinished bewerberkonto
withdrawn haben|hast|sie|du|wurde ~4 bewerbung ~6 zurückgezogen
takenBack zusage|angebot ~6 zurück*|widerrufen
otherMatter studienplatz, dem kandidaten|bewerber, kredit*, podcast, miet*, wohnung*, ihr* antrag, visum
legal agg, dsgvo, personenbezogene*, datenschutz*
unsubscribe abbestellen, abmelden
companyFollows unternehmen, team der|von|bei, bei|beim der|dem?, interesse an der|dem?
companyPrecedes recruiting, hr, team, gmbh, ag
roleFollows position, stelle als?, such* ~5 einen|eine, als
roleEnds uns, leider, im, wurde, erhalten, in, und, für, zum, zu, ist, bei, am, entschieden, bedanken, einer, ab
roleLabel vakanz, stelle, job, position
roleNoun mitarbeiter*, entwickler*, m|w|d|f m|w|d|f m|w|d|x, leiter*, berater*
closing gruß, freundliche*|beste*|viele grüße*
visa aufenthalt*
budget budget*, lohn*, gehalt*, auftragsl*
seniority überqual*
metYou da warst, für das|ihr|dein|unser|die ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*,
 nach ~3 vorstellungs*|gespräch*|interview*
feedback feedback
money überweis*
identityPapers personalausweis*
careerAdvice tipps
`,
};
