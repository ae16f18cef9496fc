// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not kein, nix, keine*, nichts, kaum, nicht
void keine|nichts ~12 leider, unser|ihr|dein ~3 team, nicht nur|zögern, noch nicht,
 zusammen|gespräche ~1 mit ~2 kandidat*|bewerb*, absage* an|erhalten|des, nicht alle*|jede*, falls|bei|wenn ~2 fragen
condition sonst, sollte*, sobald, kann ~2 sein, wenn, falls, wer, sofern, ob
hedge könnte, vielleicht, unverbindlich*
stated bedauer*, leider, jedoch, entschieden
application lebenslauf, werdegang, bewerbung*, bewerben, initiativbewerbung*, dossier*, beworben, profil, unterlagen,
 qualifikation*, bewirb*
position stelle*, job, auswahlverfahren, jobs, vakanz*, besetzung, ausschreibung, position, rolle, ausbildung*
candidate bewerbe*, kandidat*
hiring einstellung*, vorstellungsg*, recruit*, arbeitsvertrag, hr, probetag*, schnupper*, probea*, auswahl*, personal*
interviewWord videointerview*, kennenl*, zweite|dritte|nächste* runde, vorstellungs*, gespräch*, telefonat, interview*
others ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*,
 bewerb*|kandidat*|person*|profil* ~5 deren|besser*|mehr|näher
proceed führ*|geh*|bewerbung|mach*|komm* ~8 weiter|fort, berücksichtig*, weiter verfolg*|in|bearbeit*|im,
 nächste* runde|phase|schritt, weiterz*, zusage*
chose wahl, entschieden, mit, überzeugt, besetz*, für, rennen, auf, nehmen, gefunden
selected einstellen, auf sie|dich gefallen, überzeug*, gunsten, einladen|einzuladen|eingeladen|einladung
fit deck*, entspr*, passen*, richtige, passt*
toOffer passende|geeignete|offene|freie vakanz*|stelle*|position*, stelle|position ~5 anbieten|anzubieten,
 anbieten|anzubieten|angeboten, zusage*, angebot, einladen|einzuladen|eingeladen|einladung, bedarf, einsatz*
filled vorerst|wird ~4 nicht mehr? nach*|besetz*,
 ist|sind|haben|hat|wurde* ~6 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet,
 schon|inzwischen|anderweitig|bereits|intern ~3 vergeben|besetz*
declined abgelehnt, scheide* ~5 aus, punkt* ~4 nicht, absag*
refusal bedauern dir|ihnen|dass, müssen ~6 mitteilen
regret bedauer*, leider
luck viel erfolg|glück, daumen, alles beste|gute
keepOnFile kartei, auf sie|dich zu|zurück, evidenz, pool, bewerberpool, talentpool, bei dir|ihnen melden
applyAgain erneut|jederzeit|wieder|dort ~6 bewerb*|meld*|versuch*|probier*, karriereseite, karrierep*, vernetz*
manyApplicants vielzahl|hohe*|viele*|# ~3 bewerber*|bewerbungen
received eingang, bestätigen, angekommen, liegen|liegt ~3 vor, ist|sind ~1 da
confirmed hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|gekriegt|erhalten, eingangsbestätigung,
 bewerbung*|unterlagen|dossier ~5 erhalten, unterlagen|bewerbung|bewerbungsu* ~16 angekommen|eingegangen|eingetroffen
thanks bedank*, schön, dank*, freue*
applied lebenslauf, das|ihr|dein interesse, unterlagen, du|sie ~8 bewirbst|beworben, für|ihre|deine ~2 bewerbung,
 dossier
willReview bearbeite*, sichtung, schau*|seh* ~6 an, prüfen, durchsicht, in ruhe
contactYou hör* ~5 von uns|mir, rückmeldung, meld* sich|mich|uns, bescheid
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange termin*, wann, passen|passt ~2 dir|ihnen|es, zeit ~3 für einen|ein, vorbei*
interview kennenl*, vorstellungs*, gespräch*, erstgespräch, zweite*|nächste* runde, interview*, schnupper*, probea*,
 kaffee, telefonat, auswahlg*, video*
interviewSet zu|zum|zur ~6
 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12
 einladen|einzuladen|eingeladen|ein|kommen|begrüßen, terminbestätigung, bestätige* ~6 termin|gespräch*,
 vorstellungs*|gespräch*|interview* ~6 bestätigt|findet|verschieb*|verschoben|schieben, termin aus,
 möchte*|würde*|freue*|gern* ~15 kennenzu*|treffen|telefonieren|sprechen|kennenl*
assessment probeaufgabe, challenge, test*, fallstudie, einstellungst*, zeitversetzt*, case, coding*, logik*
complete anhang, zugang*, benötigen, anbei, bitte*, stunden, mach*, abgabe, hier, link, vorzub*, einladen, minuten,
 schick*, lös*, start*, gültig
offerJob
 ihnen|freue*|dir ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 geben|anbieten|anzubieten|an|zusagen,
 vertragsangebot, für sie|dich entschieden, möchte*|gern*|wollen ~3 dich|sie ~8 einstellen|anstellen|beschäftigen,
 vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|anhang|unterschr*,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|praktikumsv*|lehrv*
offerPapers vertrag, arbeitsv*, zusage
alert neue* stellen|positionen|angebote, newsletter, passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer,
 suchauftrag, # ~1 jobs|treffer|stellen*, jobag*
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach spannende* vakanz|position|aufgabe, suche*|sucht ~4 einem|jemanden|einen|eine, meinen|unseren|einen kunden,
 aufmerksam geworden, im auftrag, mandant*
recruiterSelf personalberat*, recruiterin
jobSheet einsatzort|stundensatz|laufzeit|start:
askInterest lust auf, hab|hätte*|besteht|haben|hast ~3 lust|interesse, wechsel*, herausforderung*, offen für
statusNews dauert ~4 länger|noch, im rennen, reichen ~8 nach, status ~2 bewerbung, reisekosten,
 noch nicht ~2 abgeschlossen|entschieden|gefallen, weiter*|noch in bearbeitung, fehl* ~8 unterlagen|zeugnis*,
 verzöger*, zwischenbescheid
unfinished bewerberkonto
withdrawn sie|haben|hast|du|wurde ~4 bewerbung ~6 zurückgezogen
takenBack angebot|zusage ~6 zurück*|widerrufen
otherMatter studienplatz, kredit*, podcast, visum, dem kandidaten|bewerber, ihr* antrag, miet*, wohnung*
legal personenbezogene*, agg, datenschutz*, dsgvo
unsubscribe abbestellen, abmelden
companyFollows interesse an der|dem?, bei|beim der|dem?, unternehmen, team der|bei|von
companyPrecedes recruiting, hr, team, ag, gmbh
roleFollows such* ~5 einen|eine, stelle als?, position, als
roleEnds ab, leider, im, wurde, am, einer, bedanken, entschieden, in, und, für, zum, zu, uns, erhalten, ist, bei
roleLabel vakanz, stelle, job, position
roleNoun mitarbeiter*, entwickler*, berater*, m|w|d|f m|w|d|f m|w|d|x, leiter*
closing viele|freundliche*|beste* grüße*, gruß
visa aufenthalt*
budget budget*, lohn*, auftragsl*, gehalt*
seniority überqual*
metYou da warst, für das|ihr|dein|unser|die ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*,
 nach ~3 vorstellungs*|gespräch*|interview*
feedback feedback
money überweis*
identityPapers personalausweis*
careerAdvice tipps
`,
};
