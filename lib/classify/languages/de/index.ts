// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not keine*, nix, nicht, kein, nichts, kaum
void noch nicht, nicht alle*|jede*, absage* an|erhalten|des, nichts|keine ~12 leider,
 zusammen|gespräche ~1 mit ~2 kandidat*, auch wenn, nicht nur, ihr|unser|dein ~3 team, falls|bei ~2 fragen
condition sonst, sobald, wenn, falls, ob, wer, sofern, sollte*,
 hören|hörst|hört sie|du|ihr ~6 nichts
hedge unverbindlich*, vielleicht, könnte
stated leider, bedauer*, entschieden, jedoch
application dossier*, unterlagen, bewerben, bewerbung*, beworben, initiativbewerbung*, lebenslauf, profil
position besetzung, job, position, ausbildung*, rolle, auswahlverfahren, ausschreibung, vakanz*, jobs, stelle*
candidate bewerbe*, kandidat*
hiring einstellung*, arbeitsvertrag, vorstellungsg*, personal*, schnupper*, probea*, auswahl*, hr, recruit*, probetag*
interviewWord videointerview*, telefonat, vorstellungs*, gespräch*, nächste*|zweite runde, interview*, kennenl*
others bewerb*|kandidat*|person*|profil* ~5 besser*|näher|deren, jemand ander*, ander* ~1 kandidat*|person*|bewerb*
proceed berücksichtig*, bewerbung|führ*|geh*|mach*|komm* ~8 weiter, weiterz*, weiter im|bearbeit*,
 nächste* runde|schritt, gemeinsam, zusage*
chose auf, rennen, entschieden, für, überzeugt, nehmen, gefunden, mit, besetz*
selected geklappt, engere auswahl, überzeug*, günstig*|positive* rückmeldung|bescheid|antwort, einstellen,
 einladen|einzuladen|eingeladen|einladung
fit erfüll*, passt*, möglich, passen*, reicht, richtige, entspr*
toOffer einsatz*, bedarf, anbieten|angeboten|anzubieten, angebot, zusage*, passende|offene position*|stelle*,
 einladen|einzuladen|eingeladen|einladung
filled bereits|intern|anderweitig|inzwischen ~3 besetz*|vergeben
declined gestrichen, verfahren|prozess ~2 beendet|abgeschlossen, anderen weg, absag*, abgelehnt
refusal bedauern ihnen|dass, müssen ~6 mitteilen
takenBack angebot|zusage|vertragsangebot ~16 zurückz*|zurückgez*|zurückn*|hinfällig
regret bedauer*, leider
seniority überqual*
visa aufenthalt*
luck daumen, viel erfolg|glück, alles beste|gute
keepOnFile kartei, talentpool, bewerberpool, pool, auf sie|dich zu|zurück, bei dir|ihnen melden
applyAgain dort|jederzeit|erneut|wieder ~6 meld*|versuch*|bewerb*|probier*, karrierep*, vernetz*, karriereseite
manyApplicants #|viele*|hohe* ~3 bewerber*|bewerbungen
received angekommen, ist|sind ~1 da, eingang, liegen|liegt ~3 vor, bestätigen
confirmed eingangsbestätigung, bewerbungsu*|unterlagen|bewerbung ~16 angekommen|eingegangen
thanks bedank*, schön, dank*, freue*
applied dossier, lebenslauf, deine|für|ihre ~2 bewerbung, unterlagen, das|ihr|dein interesse
willReview bearbeite*, in ruhe, seh*|schau* ~6 an, prüfen, durchsicht, sichtung
contactYou hör* ~5 von uns|mir, meld* uns|mich|sich, rückmeldung, bescheid
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange termin*, wann, zeit ~3 für ein, vorbei*, passt|passen ~2 dir|ihnen|es
interview kennenl*, vorstellungs*, gespräch*, kaffee, interview*, schnupper*, erstgespräch, probea*, auswahlg*,
 telefonat, video*, zweite*|nächste* runde
interviewSet würde*|möchte*|gern* ~15 telefonieren|kennenl*|sprechen|treffen, terminbestätigung
assessment einstellungst*, logik*, case, zeitversetzt*, fallstudie, test*, probeaufgabe
complete anbei, lös*, gültig, schick*, hier, link, minuten, anhang, mach*, stunden, einladen, zugang*, start*, bitte*
offerJob anbei|anhang|unterschr* ~8 lehrv*|vertrag*|arbeitsv*, vertragsangebot, für sie|dich entschieden,
 biete* wir|ich? ihnen|dir die|den|das ~3 stelle|position|job|platz|ausbildung|ausbildungsstelle|ausbildungsplatz|praktikum,
 ihnen|dir die|den|das ~2 stelle|position|job|praktikum als? ~1 anbieten|anzubieten, sie|dich ~9 einzustellen,
 stelle* wir|ich sie|dich ~6 ein, wollen|möchten|würden|wir|werden sie|dich ~6 einstellen, sie|dich ~2 bei uns haben,
 bei uns anfangen|loslegen, einstellungszusage|ausbildungszusage|jobzusage, hätte* sie|dich gern*,
 bekommst|kriegst|bekommen|kriegen den|die job|stelle|ausbildungsplatz|platz
offerPapers zusage, arbeitsv*, vertrag
alert newsletter, suchauftrag, # ~1 jobs|stellen*|treffer, neue* stellen
jobList alle ~2 jobs|stellen
outreach mandant*, spannende* position|aufgabe, sucht|suche* ~4 jemanden|einen|eine|einem, im auftrag
recruiterSelf personalberat*, recruiterin
jobSheet stundensatz|start:
askInterest offen für, lust auf, haben|hab|besteht|hätte* ~3 lust|interesse, wechsel*, herausforderung*
statusNews status ~2 bewerbung, verzöger*, reisekosten, fehl* ~8 zeugnis*|unterlagen, zwischenbescheid
unfinished bewerberkonto
otherMatter miet*, studienplatz, kredit*, wohnung*, dem kandidaten|bewerber, visum, ihr* antrag
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows interesse an der|dem?, team der|von|bei, unternehmen, bei|beim der|dem?
companyPrecedes recruiting, hr, team, gmbh, ag
roleFollows position, als, stelle als?, such* ~5 einen|eine
roleEnds leider, entschieden, in, und, für, zu, zum, ist, erhalten, bei, bedanken, im, wurde, am, ab, uns, einer
roleLabel vakanz, stelle, job, position
roleNoun berater*, mitarbeiter*, leiter*, entwickler*, m|w|d|f m|w|d|f m|w|d|x
closing gruß, freundliche*|beste*|viele grüße*
budget budget*, lohn*, gehalt*, auftragsl*
metYou für die|das|ihr|dein|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*, da warst,
 nach ~3 vorstellungs*|gespräch*|interview*
feedback feedback
money überweis*
identityPapers personalausweis*
`,
};
