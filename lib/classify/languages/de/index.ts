// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kein, kaum, keine*, nichts, nicht
void noch nicht, keine|nichts ~12 leider, nicht alle*|jede*, gespräche|zusammen ~1 mit ~2 kandidat*|bewerb*,
 falls|bei|wenn ~2 fragen, unser|ihr|dein ~3 team, absage* an|erhalten|des
condition wenn, sonst, wer, sollte*, kann ~2 sein, ob, falls, sofern, sobald
hedge unverbindlich*, könnte, vielleicht
stated entschieden, jedoch, bedauer*, schade, leider
application lebenslauf, werdegang, bewerbung*, qualifikation*, initiativbewerbung*, unterlagen, bewerben, bewirb*,
 anschreiben, beworben, dossier*, profil
position position, stelle*, auswahlverfahren, vakanz*, ausschreibung, besetzung, rolle, job, jobs, lehrstelle,
 ausbildung*, posten, platz
candidate kandidat*, bewerbe*
hiring hr, personal*, arbeitsvertrag, recruit*, arbeitgeber*, probetag*, hospit*, einstellung*, vorstellungsg*,
 schnupper*, probea*, auswahl*
interviewWord interview*, telefonat, kennenl*, zweite|dritte|nächste* runde, vorstellungs*, gespräch*, videointerview*
others bewerb*|kandidat*|person*|profil* ~5 mehr|näher|besser*|deren, ander* ~1
 bewerb*|kandidat*|person*|profil*|lernende*
proceed nächste* runde|phase|schritt, berücksichtig*, zusage*, weiterz*, weiter verfolg*|im|in|bearbeit*,
 führ*|geh*|bewerbung|mach*|komm* ~8 weiter|fort
chose entschieden, für, besetz*, auf, mit, gefunden, rennen, wahl, nehmen, überzeugt
selected erfolgreich, gunsten, auf sie|dich gefallen, überzeug*, einstellen, einladen|einzuladen|eingeladen|einladung
fit erfüll*, passen*, passt*, deck*, gepasst, entspr*
toOffer passende|geeignete|offene|freie vakanz*|stelle*|position*, zusage*, bedarf,
 einladen|einzuladen|eingeladen|einladung, anbieten|anzubieten|angeboten, angebot, stelle|position ~5
 anbieten|anzubieten, einsatz*
filled ist|sind|wurde*|haben|hat ~6 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet,
 schon|inzwischen|anderweitig|bereits|intern ~3 vergeben|besetz*, vorerst|wird ~4 nicht mehr? besetz*|nach*
declined abgelehnt, punkt* ~4 nicht, absehen, scheide* ~5 aus, absag*
refusal bedauern dir|ihnen|dass, müssen ~6 mitteilen
regret bedauer*, schade, leider
luck daumen, viel erfolg|glück, alles gute|beste
keepOnFile bei dir|ihnen melden, evidenz, auf sie|dich zu|zurück, kartei, bewerberpool, pool, talentpool
applyAgain vernetz*, karrierep*, karriereseite, jederzeit|wieder|dort|erneut ~6 meld*|bewerb*|versuch*|probier*, meld*
 ~6 einmal|wieder|nochmal
manyApplicants #|hohe*|viele*|vielzahl ~3 bewerber*|bewerbungen
received ist|sind ~1 da, übermittelt, eingang, liegen|liegt ~3 vor, angekommen, eingegangen, bestätigen
confirmed unterlagen|bewerbungsu*|bewerbung ~16 angekommen|eingegangen|eingetroffen, bewerbung*|unterlagen|dossier ~5
 erhalten, eingangsbestätigung, hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|gekriegt|erhalten
thanks freue*, schön, bedank*, dank*, cool, toll, merci
applied das|ihr|dein interesse, unterlagen, für|ihre|deine ~2 bewerbung, lebenslauf, du|sie ~8 bewirbst|beworben,
 dossier
willReview bearbeite*, schau*|seh* ~6 an, prüfen, durchsicht, sichtung, in ruhe, prüft
contactYou hör* ~5 von uns|mir, rückmeldung, meld* sich|uns|mich, bescheid
invite laden|lädt ~6 ein, einladen|einzuladen|eingeladen|einladung
arrange slot*, vorbei*, zeit ~3 für einen|ein, passen|passt ~2 ihnen|dir|es, wann, termin*
interview kennenl*, zweite*|nächste* runde, vorstellungs*, gespräch*, interview*, telefonat, erstgespräch, schnupper*,
 probea*, auswahlg*, hospit*, video*, kaffee
interviewSet zu|zum|zur ~6
 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12
 einladen|einzuladen|eingeladen|ein|kommen|begrüßen, möchte*|würde*|freue*|gern* ~15
 kennenzu*|treffen|telefonieren|sprechen|kennenl*, termin aus, terminbestätigung, vorstellungs*|gespräch*|interview*
 ~6 bestätigt|findet|verschieb*|verschoben|schieben, bestätige* ~6 termin|gespräch*, runde weiter
assessment test*, assessment*, challenge, zeitversetzt*, logik*, probeaufgabe, coding*, fallstudie, case, videofrage*,
 einstellungst*
complete beantwort*, minuten, vorzub*, benötigen, hier, start*, link, beginn*, mach*, findet, teilnehmen, abgabe,
 anhang, einladen, zugang*, anbei, schick*, lös*, stunden, gültig, bitte*
offerJob ihnen|dir|freue* ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8
 geben|anbieten|anzubieten|zusagen|an, für sie|dich entschieden, möchte*|wollen|gern* ~3 sie|dich ~8
 einstellen|anstellen|beschäftigen, vertragsangebot, vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10
 anbei|anhang|unterschr*, anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|praktikumsv*|lehrv*
offerPapers arbeitsv*, zusage, vertrag, glückwunsch
alert suchauftrag, neue* positionen|angebote|stellen, newsletter, # ~1 jobs|stellen*|treffer, jobag*,
 passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach suche*|sucht ~4 einem|jemanden|einen|eine, spannende* vakanz|position|aufgabe, aufmerksam geworden, mandant*,
 meinen|unseren|einen kunden, im auftrag
recruiterSelf recruiterin, personalberat*
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest herausforderung*, unverbindlich*, offen für, hab|hätte*|haben|hast|besteht ~3 lust|interesse, lust auf,
 wechsel*
statusNews im rennen, weiter*|noch in bearbeitung, dauert ~4 länger|noch, reisekosten, fehl* ~8 zeugnis*|unterlagen,
 verzöger*, status ~2 bewerbung, noch nicht ~2 abgeschlossen|entschieden|gefallen, zwischenbescheid, reichen ~8 nach
unfinished bewerberkonto
withdrawn haben|hast|du|sie|wurde ~4 bewerbung ~6 zurückgezogen
takenBack angebot|zusage ~6 zurück*|widerrufen
otherMatter kredit*, dem kandidaten|bewerber, wohnung*, miet*, visum, podcast, ihr* antrag, studienplatz, bestellung
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows unternehmen, bei|beim der|dem?, team bei|der|von, interesse an der|dem?
companyPrecedes gmbh, ag, recruiting, team, hr
roleFollows als, such* ~5 einen|eine, position, stelle als?
roleEnds im, zum, zu, leider, uns, ist, am, ab, in, bedanken, entschieden, für, erhalten, einer, und, bei, wurde
roleLabel job, vakanz, position, stelle
roleNoun m|w|d|f m|w|d|f m|w|d|x, entwickler*, mitarbeiter*, leiter*, berater*
closing gruß, beste*|freundliche*|viele grüße*
visa aufenthalt*
budget budget*, auftragsl*, lohn*, gehalt*
seniority überqual*
metYou da warst, für das|ihr|dein|die|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*, nach ~3
 vorstellungs*|gespräch*|interview*
feedback feedback
money überweis*
identityPapers personalausweis*
careerAdvice tipps
`,
};
