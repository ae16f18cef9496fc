// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, nicht, kaum, keine*, kein, nichts
void noch nicht, keine|nichts ~12 leider, zusammen|gespräche ~1 mit ~2 kandidat*, absage* erhalten|an|des,
 ihr|dein|unser ~3 team, falls|bei ~2 fragen, nicht alle*|jede*, auch wenn, nicht nur
condition sonst, sobald, wenn, sollte*, falls, ob, wer, hören|hörst|hört sie|du|ihr ~6 nichts, sofern
hedge vielleicht, könnte, unverbindlich*
stated leider, bedauer*, entschieden, jedoch
application unterlagen, bewerben, beworben, dossier*, bewerbung*, initiativbewerbung*, lebenslauf, profil
position position, rolle, stelle*, ausschreibung, jobs, auswahlverfahren, besetzung, job, vakanz*, ausbildung*
candidate bewerbe*, kandidat*
hiring personal*, probetag*, arbeitsvertrag, hr, schnupper*, probea*, auswahl*, recruit*, einstellung*, vorstellungsg*
interviewWord zweite|nächste* runde, videointerview*, kennenl*, vorstellungs*, gespräch*, interview*, telefonat
others bewerb*|kandidat*|person*|profil* ~5 näher|deren|besser*, jemand ander*, ander* ~1 kandidat*|person*|bewerb*
proceed berücksichtig*, führ*|bewerbung|mach*|komm*|geh* ~8 weiter, gemeinsam, weiter bearbeit*|im, weiterz*, zusage*,
 nächste* runde|schritt
chose auf, rennen, für, entschieden, mit, nehmen, gefunden, besetz*, überzeugt
selected überzeug*, geklappt, engere auswahl, einstellen, günstig*|positive* rückmeldung|bescheid|antwort, einstellen,
 einladen|einzuladen|eingeladen|einladung
fit erfüll*, passt*, reicht, passen*, richtige, entspr*, möglich
toOffer passende|offene stelle*|position*, bedarf, einsatz*, anbieten|anzubieten|angeboten, angebot,
 einladen|einzuladen|eingeladen|einladung, zusage*
filled bereits|intern|anderweitig|inzwischen ~3 besetz*|vergeben, ausschreibung ~1 zurückgezogen
declined verfahren|prozess ~2 beendet|abgeschlossen, nicht gereicht, nichts wird, gegen eine zusammenarbeit, absag*,
 abgelehnt
refusal bedauern ihnen|dass, müssen ~6 mitteilen
takenBack angebot|zusage|vertragsangebot ~16 hinfällig|zurückgez*|zurückz*|zurückn*
regret leider, bedauer*
seniority überqual*
visa aufenthalt*
luck viel erfolg|glück, daumen, alles beste|gute
keepOnFile pool, bewerberpool, bei dir|ihnen melden, auf sie|dich zu|zurück, talentpool, kartei
applyAgain karriereseite, karrierep*, dort|jederzeit|erneut|wieder ~6 meld*|versuch*|probier*|bewerb*
manyApplicants viele*|#|hohe* ~3 bewerbungen|bewerber*
received angekommen, ist|sind ~1 da, eingang, bestätigen, liegen|liegt ~3 vor
confirmed eingangsbestätigung, unterlagen|bewerbung|bewerbungsu* ~16 angekommen|eingegangen
thanks bedank*, dank*, freue*, schön
applied dossier, lebenslauf, unterlagen, ihre|deine|für ~2 bewerbung, ihr|das|dein interesse
willReview in ruhe, seh*|schau* ~6 an, prüfen, durchsicht, bearbeite*, sichtung
contactYou hör* ~5 von uns|mir, rückmeldung, bescheid, meld* uns|mich|sich
invite laden|lädt ~6 ein, einladen|einzuladen|eingeladen|einladung
arrange vorbei*, wann könnten|können|kannst|könntest sie|du, zeit ~3 für ein, passt|passen ~2 dir|ihnen|es,
 rufen|ruf sie? mich ~1 an, termin*, wann
interview telefonat, video*, zweite*|nächste* runde, telefoninterview*, erstgespräch, kennenl*, vorstellungs*,
 gespräch*, interview*, schnupper*, probea*, auswahlg*, kaffee
interviewSet auswahlgespräch, engere auswahl ~9 gespräch,
 würde*|möchte*|gern* ~15 telefonieren|sprechen|kennenl*|treffen, terminbestätigung, kennenlerngespräch
assessment case, probeaufgabe, zeitversetzt*, einstellungst*, fallstudie, fragebogen, test*, logik*
complete anbei, anhang, gültig, start*, hier, schick*, lös*, mach*, link, stunden, einladen, zugang*, dauert, minuten,
 bitte*
offerJob dich|sie ~9 einzustellen, hätte* sie|dich gern*, für sie|dich entschieden,
 jobzusage|einstellungszusage|ausbildungszusage, wollen sie|dich für die, stelle* wir|ich sie|dich ~6 ein,
 biete* wir|ich? ihnen|dir die|den|das ~3 stelle|position|job|platz|ausbildung|ausbildungsstelle|ausbildungsplatz|praktikum,
 anbei|anhang|unterschr* ~8 lehrv*|vertrag*|arbeitsv*, vertragsangebot,
 bekommst|kriegst|kriegen|bekommen den|die job|stelle|ausbildungsplatz|platz, wir|ich nehmen|nehme dich|sie,
 wollen|möchten|würden|wir|werden sie|dich ~6 einstellen, hast|haben den|die job|stelle,
 ihnen|dir die|den|das ~2 stelle|position|job|praktikum als? ~7 anbieten|anzubieten, bei uns anfangen|loslegen
offerPapers zusage, vertrag, arbeitsv*
alert newsletter, suchauftrag, neue* stellen, # ~1 treffer|stellen*|jobs
jobList alle ~2 stellen|jobs
outreach im auftrag, mandant*, suche*|sucht ~4 jemanden|einen|eine|einem, spannende* aufgabe|position
recruiterSelf recruiterin, personalberat*
jobSheet start|stundensatz:
askInterest herausforderung*, offen für, lust auf, wechsel*, besteht|hätte*|haben|hab ~3 lust|interesse
statusNews verzöger*, status ~2 bewerbung, reisekosten, fehl* ~8 zeugnis*|unterlagen, zwischenbescheid
unfinished bewerberkonto
otherMatter miet*, studienplatz, kredit*, ihr* antrag, dem bewerber|kandidaten, visum, wohnung*
legal agg, personenbezogene*, datenschutz*, dsgvo
unsubscribe abbestellen, abmelden
companyFollows interesse an der|dem?, team der|bei|von, unternehmen, bei|beim der|dem?
companyPrecedes recruiting, gmbh, hr, team, ag
roleFollows such* ~5 einen|eine, position, als, stelle als?
roleEnds für, leider, entschieden, ist, im, einer, uns, in, und, erhalten, zu, zum, bei, am, ab, bedanken, wurde
roleLabel stelle, vakanz, position, job
roleNoun berater*, m|w|d|f m|w|d|f m|w|d|x, entwickler*, mitarbeiter*, leiter*
closing viele|beste*|freundliche* grüße*, gruß
budget gehalt*, budget*, lohn*, auftragsl*
metYou für die|ihr|dein|unser|das ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*,
 nach ~3 vorstellungs*|gespräch*|interview*, da warst
feedback feedback
money überweis*
identityPapers personalausweis*
`,
};
