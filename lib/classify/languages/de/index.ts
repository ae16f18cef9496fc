// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kein, nichts, kaum, keine*, nicht
void unser|ihr|dein ~3 team, keine|nichts ~12 leider, noch nicht, falls|bei|wenn ~2 fragen,
 zusammen|gespräche ~1 mit ~2 kandidat*|bewerb*, nicht jede*|alle*, nicht nur|zögern, absage* an|erhalten|des
condition falls, ob, sobald, wer, sonst, wenn, sollte*, sofern, kann ~2 sein
hedge könnte, vielleicht, unverbindlich*
stated bedauer*, leider, jedoch, entschieden
application bewerben, werdegang, bewerbung*, beworben, bewirb*, lebenslauf, qualifikation*, profil, unterlagen,
 initiativbewerbung*, dossier*
position besetzung, jobs, job, position, vakanz*, stelle*, rolle, ausschreibung, auswahlverfahren, ausbildung*
candidate bewerbe*, kandidat*
hiring einstellung*, schnupper*, probea*, arbeitsvertrag, auswahl*, recruit*, probetag*, hr, vorstellungsg*, personal*
interviewWord videointerview*, kennenl*, telefonat, vorstellungs*, gespräch*, dritte|nächste*|zweite runde, interview*
others ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*,
 bewerb*|kandidat*|person*|profil* ~5 näher|besser*|deren|mehr
proceed weiter verfolg*|in|bearbeit*|im, nächste* runde|schritt|phase, zusage*, weiterz*,
 führ*|geh*|mach*|komm*|bewerbung ~8 weiter|fort, berücksichtig*
chose rennen, besetz*, mit, für, entschieden, auf, wahl, nehmen, gefunden, überzeugt
selected gunsten, einstellen, überzeug*, auf sie|dich gefallen, einladen|einzuladen|eingeladen|einladung
fit passen*, passt*, richtige, entspr*, deck*
toOffer zusage*, anbieten|anzubieten|angeboten, geeignete|passende|freie|offene vakanz*|stelle*|position*, angebot,
 stelle|position ~5 anbieten|anzubieten, einsatz*, einladen|einzuladen|eingeladen|einladung, bedarf
filled vorerst|wird ~4 nicht mehr? besetz*|nach*,
 ist|sind|haben|hat|wurde* ~6 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet,
 schon|inzwischen|anderweitig|bereits|intern ~3 besetz*|vergeben
declined scheide* ~5 aus, punkt* ~4 nicht, absag*, abgelehnt
refusal bedauern dir|ihnen|dass, müssen ~6 mitteilen
regret bedauer*, leider
luck viel erfolg|glück, daumen, alles beste|gute
keepOnFile kartei, bewerberpool, auf sie|dich zu|zurück, bei dir|ihnen melden, talentpool, pool, evidenz
applyAgain karriereseite, erneut|jederzeit|wieder|dort ~6 versuch*|meld*|bewerb*|probier*, karrierep*, vernetz*
manyApplicants hohe*|vielzahl|#|viele* ~3 bewerbungen|bewerber*
received angekommen, liegt|liegen ~3 vor, eingang, ist|sind ~1 da, bestätigen
confirmed hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|erhalten|gekriegt, eingangsbestätigung,
 bewerbung*|unterlagen|dossier ~5 erhalten, unterlagen|bewerbung|bewerbungsu* ~16 angekommen|eingetroffen|eingegangen
thanks schön, bedank*, dank*, freue*
applied du|sie ~8 bewirbst|beworben, lebenslauf, unterlagen, das|ihr|dein interesse, dossier,
 für|ihre|deine ~2 bewerbung
willReview prüfen, bearbeite*, sichtung, seh*|schau* ~6 an, durchsicht, in ruhe
contactYou meld* uns|mich|sich, rückmeldung, bescheid, hör* ~5 von uns|mir
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange termin*, zeit ~3 für einen|ein, vorbei*, passen|passt ~2 dir|ihnen|es, wann
interview kennenl*, telefonat, erstgespräch, kaffee, vorstellungs*, gespräch*, interview*, probea*, auswahlg*,
 zweite*|nächste* runde, schnupper*, video*
interviewSet bestätige* ~6 termin|gespräch*,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12 einladen|einzuladen|eingeladen|ein|kommen|begrüßen,
 würde*|möchte*|freue*|gern* ~15 kennenzu*|treffen|telefonieren|sprechen|kennenl*, termin aus,
 vorstellungs*|gespräch*|interview* ~6 bestätigt|findet|verschieb*|schieben|verschoben, terminbestätigung
assessment case, test*, zeitversetzt*, challenge, einstellungst*, coding*, probeaufgabe, logik*, fallstudie
complete benötigen, einladen, zugang*, bitte*, hier, link, abgabe, schick*, vorzub*, stunden, mach*, lös*, minuten,
 anbei, start*, anhang, gültig
offerJob möchte*|gern*|wollen ~3 sie|dich ~8 einstellen|anstellen|beschäftigen, für sie|dich entschieden,
 ihnen|freue*|dir ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 geben|anbieten|anzubieten|an|zusagen,
 vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|unterschr*|anhang, vertragsangebot,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|praktikumsv*|lehrv*
offerPapers arbeitsv*, vertrag, zusage
alert jobag*, # ~1 jobs|stellen*|treffer, suchauftrag, neue* stellen|positionen|angebote,
 passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer, newsletter
jobList alle ~2 stellen|jobs, jetzt bewerben
outreach spannende* vakanz|position|aufgabe, suche*|sucht ~4 einem|jemanden|einen|eine, meinen|unseren|einen kunden,
 aufmerksam geworden, im auftrag, mandant*
recruiterSelf personalberat*, recruiterin
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest lust auf, hab|hätte*|besteht|haben|hast ~3 lust|interesse, wechsel*, herausforderung*, offen für
statusNews reichen ~8 nach, noch nicht ~2 entschieden|abgeschlossen|gefallen, im rennen, reisekosten,
 zwischenbescheid, fehl* ~8 unterlagen|zeugnis*, dauert ~4 länger|noch, weiter*|noch in bearbeitung, verzöger*,
 status ~2 bewerbung
unfinished bewerberkonto
withdrawn haben|hast|du|sie|wurde ~4 bewerbung ~6 zurückgezogen
takenBack zusage|angebot ~6 widerrufen|zurück*
otherMatter miet*, kredit*, studienplatz, dem kandidaten|bewerber, podcast, wohnung*, ihr* antrag, visum
legal personenbezogene*, agg, datenschutz*, dsgvo
unsubscribe abbestellen, abmelden
companyFollows team der|von|bei, unternehmen, bei|beim der|dem?, interesse an der|dem?
companyPrecedes recruiting, hr, team, ag, gmbh
roleFollows position, such* ~5 einen|eine, als, stelle als?
roleEnds am, im, erhalten, in, und, wurde, für, entschieden, bedanken, einer, uns, leider, zum, zu, ist, bei, ab
roleLabel vakanz, stelle, job, position
roleNoun berater*, mitarbeiter*, entwickler*, m|w|d|f m|w|d|f m|w|d|x, leiter*
closing freundliche*|beste*|viele grüße*, gruß
visa aufenthalt*
budget budget*, lohn*, gehalt*, auftragsl*
seniority überqual*
metYou da warst, nach ~3 vorstellungs*|gespräch*|interview*,
 für das|ihr|dein|unser|die ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*
feedback feedback
money überweis*
identityPapers personalausweis*
careerAdvice tipps
`,
};
