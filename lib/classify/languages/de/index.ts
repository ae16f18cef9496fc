// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, keine*, nicht, nichts, kein, kaum
void auch wenn, absage* erhalten|an|des, noch nicht, nichts|keine ~12 leider, unser|ihr|dein ~3 team, falls|bei ~2 fragen,
 nicht nur, nicht alle*|jede*, zusammen|gespräche ~1 mit ~2 kandidat*
condition sollte*, sonst, wenn, falls, sobald, wer, sofern, ob
hedge unverbindlich*, vielleicht, könnte
stated leider, bedauer*, entschieden, jedoch
application unterlagen, bewerben, dossier*, bewerbung*, bewirb*, qualifikation*, initiativbewerbung*, beworben,
 lebenslauf, profil, werdegang
position besetzung, job, position, rolle, auswahlverfahren, ausbildung*, ausschreibung, vakanz*, stelle*, jobs
candidate bewerbe*, kandidat*
hiring einstellung*, arbeitsvertrag, vorstellungsg*, personal*, schnupper*, probea*, auswahl*, hr, recruit*, probetag*
interviewWord videointerview*, kennenl*, vorstellungs*, gespräch*, telefonat, interview*, nächste*|zweite runde
others jemand ander*, ander* ~1 bewerb*|kandidat*|person*, bewerb*|kandidat*|person*|profil* ~5 besser*|näher|deren
proceed berücksichtig*, bewerbung|führ*|geh*|mach*|komm* ~8 weiter, weiter im|bearbeit*, nächste* runde|schritt,
 weiterz*, zusage*, gemeinsam
chose auf, wahl, nehmen, gefunden, überzeugt, besetz*, mit, für, entschieden, rennen
selected engere auswahl, auf sie gefallen, überzeug*, günstig*|positive* rückmeldung|bescheid|antwort, einstellen,
 geklappt, einladen|einzuladen|eingeladen|einladung
fit reicht, erfüll*, passt*, richtige, passen*, entspr*, möglich
toOffer bedarf, anbieten|anzubieten|angeboten, einsatz*, zusage*, angebot, stelle|position ~5 anbieten|anzubieten,
 passende|offene stelle*|position*, einladen|einzuladen|eingeladen|einladung
filled bereits|intern|anderweitig|inzwischen ~3 vergeben|besetz*, vorerst|wird ~4 nicht nach*|besetz*,
 ist|sind|haben|hat|wurde* ~6 besetzt|vergeben|geschlossen|aufgehoben|beendet
declined verfahren|prozess ~2 beendet|abgeschlossen, jetzt|inzwischen|schon|nun ~6 genommen|gefunden|eingestellt,
 einstellungsstopp|personalstopp, niemand* ~2 mehr|ein, gestrichen, wird ~5 nichts, anderen weg, absag*, eingefroren,
 ausgeschlossen, abgelehnt
refusal bedauern ihnen|dass, müssen ~6 mitteilen
regret bedauer*, leider
seniority überqual*
visa aufenthalt*
luck daumen, viel erfolg|glück, alles beste|gute
keepOnFile auf sie|dich zu|zurück, bei ihnen|dir melden, kartei, pool, bewerberpool, talentpool
applyAgain karrierep*, karriereseite, vernetz*, erneut|jederzeit|dort|wieder ~6 meld*|bewerb*|versuch*|probier*
manyApplicants #|viele*|hohe* ~3 bewerber*|bewerbungen
received bestätigen, liegen|liegt ~3 vor, angekommen, ist|sind ~1 da, eingang
confirmed habe* ~4 bewerbung*|unterlagen ~4 bekommen|erhalten, unterlagen|bewerbung* ~5 erhalten, eingangsbestätigung,
 bewerbungsu*|unterlagen|bewerbung ~16 angekommen|eingegangen
thanks schön, bedank*, dank*, freue*
applied lebenslauf, dossier, das|ihr|dein interesse, du ~8 beworben, deine|für|ihre ~2 bewerbung, unterlagen
willReview prüfen, seh*|schau* ~6 an, bearbeite*, in ruhe, durchsicht, sichtung
contactYou rückmeldung, bescheid, hör* ~5 von uns|mir, meld* uns|mich|sich
invite laden|lädt ~6 ein, einladen|einzuladen|eingeladen|einladung
arrange termin*, passt|passen ~2 dir|ihnen|es, vorbei*, zeit ~3 für ein, wann
interview kennenl*, vorstellungs*, gespräch*, kaffee, interview*, schnupper*, erstgespräch, probea*, auswahlg*,
 telefonat, video*, zweite*|nächste* runde
interviewSet terminbestätigung, termin aus, bestätige* ~6 termin|gespräch*,
 würde*|möchte*|gern* ~15 kennenl*|sprechen|telefonieren|treffen,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|probea*|auswahlg*|schnupper*|auswahltag* ~12 einladen|einzuladen|eingeladen|kommen|ein|begrüßen,
 vorstellungs*|gespräch* ~6 verschieb*|findet
assessment test*, zeitversetzt*, case, fallstudie, einstellungst*, coding*, logik*, challenge, probeaufgabe
complete anbei, schick*, hier, link, lös*, gültig, minuten, benötigen, zugang*, vorzub*, anhang, stunden, mach*,
 start*, einladen, bitte*
offerJob arbeitsv* ~10 unterschr*|anhang, anbei|anhang|unterschr* ~8 lehrv*|vertrag*|arbeitsv*, vertragsangebot,
 freue*|ihnen|dir ~8 lehrstelle|position|ausbildungsplatz|stelle ~8 geben|anbieten|anzubieten|an,
 für sie|dich entschieden, wollen|möchte*|gern* ~3 sie|dich ~8 einstellen|anstellen
offerPapers zusage, vertrag, arbeitsv*
alert # ~1 jobs|stellen*|treffer, jobag*, aktuelle|neue|diese ~1 jobs|stellenan*|treffer, neue* stellen, suchauftrag,
 newsletter
jobList alle ~2 jobs|stellen
outreach profil ~4 gestoßen|entdeckt, mandant*, suche*|sucht ~4 einem|jemanden|einen|eine,
 spannende* position|aufgabe, unseren kunden, aufmerksam geworden, im auftrag
recruiterSelf recruiterin, personalberat*
jobSheet stundensatz|start:
askInterest lust auf, wechsel*, haben|hab|besteht|hätte* ~3 lust|interesse, herausforderung*, offen für
statusNews fehl* ~8 zeugnis*|unterlagen, reisekosten, dauert ~4 noch|länger, verzöger*,
 noch nicht ~2 abgeschlossen|entschieden|gefallen, zwischenbescheid, status ~2 bewerbung, im rennen
unfinished bewerberkonto
withdrawn haben|hast|sie|wurde|du ~4 bewerbung ~12 zurückgezogen
takenBack zusage|angebot ~6 zurück*|widerrufen
otherMatter dem kandidaten|bewerber, studienplatz, miet*, wohnung*, ihr* antrag, kredit*, visum
legal personenbezogene*, agg, datenschutz*, dsgvo
unsubscribe abbestellen, abmelden
companyFollows unternehmen, interesse an der|dem?, team der|von|bei, bei|beim der|dem?
companyPrecedes recruiting, hr, team, ag, gmbh
roleFollows position, such* ~5 einen|eine, stelle als?, als
roleEnds leider, entschieden, in, und, für, zu, zum, ist, bedanken, erhalten, bei, im, wurde, am, ab, uns, einer
roleLabel vakanz, stelle, job, position
roleNoun berater*, leiter*, m|w|d|f m|w|d|f m|w|d|x, mitarbeiter*, entwickler*
closing freundliche*|viele|beste* grüße*, gruß
budget budget*, lohn*, gehalt*, auftragsl*
metYou da warst, für die|das|ihr|dein|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*,
 nach ~3 vorstellungs*|gespräch*|interview*
feedback feedback
money überweis*
identityPapers personalausweis*
`,
};
