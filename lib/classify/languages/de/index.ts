// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, nichts, kein, keine*, kaum, nicht
void unser|ihr|dein ~3 team, nicht zögern|nur, nichts|keine ~12 leider, absage* an|erhalten|des, noch nicht,
 nicht alle*|jede*, gespräche|zusammen ~1 mit ~2 kandidat*|bewerb*, falls|bei|wenn ~2 fragen
condition ob, wenn, sollte*, sobald, sofern, kann ~2 sein, falls, sonst, wer
hedge könnte, unverbindlich*, vielleicht
stated leider, jedoch, bedauer*, entschieden
application lebenslauf, profil, unterlagen, qualifikation*, initiativbewerbung*, bewerbung*, bewirb*, werdegang,
 anschreiben, bewerben, dossier*, beworben
position ausbildung*, platz, stelle*, vakanz*, jobs, job, ausschreibung, besetzung, lehrstelle, position,
 auswahlverfahren, rolle
candidate kandidat*, bewerbe*
hiring personal*, einstellung*, recruit*, probetag*, hr, schnupper*, arbeitsvertrag, auswahl*, vorstellungsg*, probea*
interviewWord videointerview*, kennenl*, zweite|dritte|nächste* runde, vorstellungs*, telefonat, gespräch*, interview*
others ander* ~1 kandidat*|bewerb*|profil*|lernende*|person*
proceed berücksichtig*, nächste* runde|schritt|phase, führ*|geh*|bewerbung|mach*|komm* ~8 fort|weiter,
 weiter in|im|verfolg*|bearbeit*, weiterz*, zusage*
chose überzeugt, entschieden, für, mit, gefunden, auf, wahl, besetz*, nehmen, rennen
selected überzeug*, erfolgreich, einstellen, auf sie|dich gefallen, gunsten, einladen|einzuladen|eingeladen|einladung
fit passen*, passt*, richtige, entspr*, deck*
toOffer einsatz*, zusage*, bedarf, einladen|einzuladen|eingeladen|einladung, stelle|position ~5 anbieten|anzubieten,
 anbieten|anzubieten|angeboten, angebot
filled ist|sind|wurde*|haben|hat ~6 besetzt|vergeben|geschlossen|gestoppt|gestrichen|aufgehoben|beendet,
 schon|inzwischen|anderweitig|bereits|intern ~3 besetz*|vergeben, vorerst|wird ~4 nicht mehr? nach*|besetz*
declined scheide* ~5 aus, punkt* ~4 nicht, abgelehnt, absag*
refusal bedauern dir|ihnen|dass, müssen ~6 mitteilen
regret leider, bedauer*
luck daumen, viel erfolg|glück, alles beste|gute
keepOnFile kartei, evidenz, pool, auf sie|dich zu|zurück, bewerberpool, talentpool, bei dir|ihnen melden
applyAgain jederzeit|wieder|dort|erneut ~6 bewerb*|meld*|versuch*|probier*, karrierep*, vernetz*,
 meld* ~6 einmal|nochmal|wieder, karriereseite
manyApplicants hohe*|viele*|vielzahl|# ~3 bewerber*|bewerbungen
received übermittelt, angekommen, liegen|liegt ~3 vor, ist|sind ~1 da, eingegangen, eingang, bestätigen
confirmed unterlagen|bewerbung|bewerbungsu* ~16 angekommen|eingegangen|eingetroffen, eingangsbestätigung,
 unterlagen|dossier|bewerbung* ~5 erhalten
thanks bedank*, dank*, merci, schön, freue*
applied lebenslauf, das|ihr|dein interesse, für|deine|ihre ~2 bewerbung, du|sie ~8 bewirbst|beworben, unterlagen,
 dossier
willReview sichtung, prüft, in ruhe, seh*|schau* ~6 an, bearbeite*, prüfen, durchsicht
contactYou meld* uns|mich|sich, hör* ~5 von uns|mir, rückmeldung, bescheid
invite einladen|einzuladen|eingeladen|einladung, lädt|laden ~6 ein
arrange wann, termin*, vorbei*, zeit ~3 für einen|ein, slot*, passen|passt ~2 ihnen|dir|es
interview probea*, zweite*|nächste* runde, kennenl*, telefonat, vorstellungs*, gespräch*, interview*, schnupper*,
 erstgespräch, auswahlg*, kaffee, video*
interviewSet bestätige* ~6 gespräch*|termin, termin aus,
 möchte*|gern*|würde*|freue* ~15 kennenzu*|treffen|telefonieren|sprechen|kennenl*, terminbestätigung,
 zum|zu|zur ~6 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12 einladen|einzuladen|eingeladen|ein|kommen|begrüßen
assessment test*, fallstudie, assessment*, zeitversetzt*, videofrage*, probeaufgabe, coding*, logik*, challenge, case,
 einstellungst*
complete vorzub*, teilnehmen, mach*, start*, beantwort*, einladen, hier, zugang*, schick*, stunden, anbei, lös*,
 bitte*, anhang, benötigen, link, abgabe, minuten, gültig
offerJob vertragsangebot, für sie|dich entschieden,
 möchte*|gern*|wollen ~3 sie|dich ~8 einstellen|anstellen|beschäftigen,
 freue*|dir|ihnen ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 geben|anbieten|anzubieten|zusagen|an,
 unterschr*|anbei|anhang|beigefügt ~8 anstellungsv*|praktikumsv*|lehrv*|vertrag*|arbeitsv*
offerPapers vertrag, arbeitsv*, zusage, glückwunsch
alert # ~1 jobs|stellen*|treffer, neue* stellen|positionen|angebote, jobag*, newsletter,
 passende|aktuelle|diese|neue ~1 jobs|treffer|stellenan*, suchauftrag
jobList jetzt bewerben, alle ~2 stellen|jobs
outreach aufmerksam geworden, sucht|suche* ~4 jemanden|einen|einem|eine, spannende* vakanz|aufgabe|position, mandant*,
 meinen|unseren|einen kunden, im auftrag
recruiterSelf recruiterin, personalberat*
jobSheet einsatzort|stundensatz|start|laufzeit:
askInterest lust auf, hab|hätte*|haben|hast|besteht ~3 lust|interesse, wechsel*, offen für, herausforderung*
statusNews status ~2 bewerbung, reichen ~8 nach, reisekosten, im rennen, dauert ~4 länger|noch,
 weiter*|noch in bearbeitung, fehl* ~8 unterlagen|zeugnis*, verzöger*, zwischenbescheid
unfinished bewerberkonto
withdrawn haben|hast|du|sie|wurde ~4 bewerbung ~6 zurückgezogen
takenBack angebot|zusage ~6 widerrufen|zurück*
otherMatter studienplatz, miet*, dem kandidaten|bewerber, podcast, visum, kredit*, ihr* antrag, wohnung*
legal dsgvo, personenbezogene*, agg, datenschutz*
unsubscribe abbestellen, abmelden
companyFollows interesse an der|dem?, unternehmen, team der|bei|von, bei|beim der|dem?
companyPrecedes recruiting, gmbh, hr, team, ag
roleFollows als, stelle als?, such* ~5 einen|eine, position
roleEnds ist, bei, am, zu, ab, wurde, bedanken, einer, entschieden, für, zum, leider, uns, und, erhalten, in, im
roleLabel stelle, vakanz, job, position
roleNoun m|w|d|f m|w|d|f m|w|d|x, ingenieur*, mitarbeiter*, entwickler*, leiter*, berater*
closing gruß, beste*|freundliche*|viele grüße*
visa aufenthalt*
budget budget*, gehalt*, lohn*, auftragsl*
seniority überqual*
metYou nach ~3 vorstellungs*|gespräch*|interview*, da warst,
 für das|ihr|dein|die|unser ~4 gespräch*|interview*|probea*|vorbei*|vorstellungs*
feedback feedback
money überweis*
identityPapers personalausweis*
careerAdvice tipps
`,
};
