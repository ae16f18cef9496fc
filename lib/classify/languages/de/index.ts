// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kaum, nicht, keine*, nichts, kein
void absage* an|erhalten|des, nicht nur, nichts|keine ~12 leider, zusammen|gespräche ~1 mit ~2 kandidat*,
 falls|bei ~2 fragen, unser|ihr|dein ~3 team, nicht jede*|alle*, noch nicht
condition sonst, wenn, ob, falls, sobald, sollte*, wer, sofern
hedge unverbindlich*, könnte, vielleicht
stated leider, entschieden, bedauer*, jedoch
application werdegang, dossier*, qualifikation*, bewerbung*, bewerben, beworben, bewirb*, lebenslauf, profil,
 unterlagen, initiativbewerbung*
position jobs, job, position, rolle, vakanz*, stelle*, ausbildung*, auswahlverfahren, ausschreibung, besetzung
candidate bewerbe*, kandidat*
hiring einstellung*, schnupper*, probea*, auswahl*, arbeitsvertrag, vorstellungsg*, hr, personal*, recruit*, probetag*
interviewWord videointerview*, telefonat, kennenl*, nächste*|zweite runde, vorstellungs*, gespräch*, interview*
others jemand ander*, ander* ~1 bewerb*|kandidat*|person*, bewerb*|kandidat*|person*|profil* ~5 näher|besser*|deren,
 intern* bewerb*|kandidat*
proceed berücksichtig*, führ*|bewerbung|geh*|mach*|komm* ~8 weiter, weiter im|bearbeit*, gemeinsam, weiterz*,
 nächste* runde|schritt, zusage*
chose auf, nehmen, gefunden, besetz*, für, entschieden, wahl, rennen, mit, überzeugt
selected geklappt, engere auswahl, positive*|günstig* rückmeldung|bescheid|antwort, einstellen,
 einladen|einzuladen|eingeladen|einladung, auf sie gefallen, überzeug*
fit passen*, richtige, passt*, entspr*, möglich, erfüll*, reicht
toOffer bedarf, stelle|position ~5 anbieten|anzubieten, einladen|einzuladen|eingeladen|einladung,
 anbieten|anzubieten|angeboten, passende|offene stelle*|position*, einsatz*, zusage*, angebot
filled inzwischen|bereits|intern|anderweitig ~3 besetz*|vergeben,
 ist|sind|haben|hat|wurde* ~6 besetzt|vergeben|geschlossen|aufgehoben|beendet, vorerst|wird ~4 nicht besetz*|nach*
declined punkt* ~4 nicht, absag*, personalstopp|einstellungsstopp, eingefroren, ausgeschlossen, abgelehnt,
 verfahren|prozess ~2 abgeschlossen|beendet, jetzt|inzwischen|schon|nun ~6 genommen|gefunden|eingestellt,
 wird ~5 nichts, niemand* ~2 mehr|ein, anderen weg, gestrichen
refusal bedauern ihnen|dass, müssen ~6 mitteilen
regret bedauer*, leider
seniority überqual*
visa aufenthalt*
luck viel erfolg|glück, daumen, alles beste|gute
keepOnFile bei dir|ihnen melden, kartei, pool, bewerberpool, auf sie|dich zu|zurück, talentpool
applyAgain karrierep*, vernetz*, erneut|jederzeit|wieder|dort ~6 meld*|versuch*|bewerb*|probier*, karriereseite
manyApplicants #|hohe*|viele* ~3 bewerbungen|bewerber*
received eingang, bestätigen, ist|sind ~1 da, angekommen, liegt|liegen ~3 vor
confirmed eingangsbestätigung, habe* ~4 unterlagen|bewerbung* ~4 bekommen|erhalten, bewerbung*|unterlagen ~5 erhalten,
 unterlagen|bewerbung|bewerbungsu* ~16 angekommen|eingegangen
thanks schön, bedank*, dank*, freue*
applied lebenslauf, für|ihre|deine ~2 bewerbung, unterlagen, das|ihr|dein interesse, dossier, du ~8 beworben
willReview prüfen, durchsicht, bearbeite*, sichtung, seh*|schau* ~6 an, in ruhe
contactYou hör* ~5 von uns|mir, meld* uns|mich|sich, rückmeldung, bescheid
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange termin*, passt|passen ~2 dir|ihnen|es, vorbei*, wann, zeit ~3 für ein
interview kennenl*, vorstellungs*, gespräch*, interview*, schnupper*, telefonat, probea*, erstgespräch, auswahlg*,
 kaffee, zweite*|nächste* runde, video*
interviewSet vorstellungs*|gespräch* ~6 verschieb*|findet,
 würde*|möchte*|gern* ~15 kennenl*|treffen|telefonieren|sprechen, terminbestätigung, termin aus,
 bestätige* ~6 termin|gespräch*,
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|probea*|auswahlg*|schnupper*|auswahltag* ~12 einladen|einzuladen|eingeladen|ein|kommen|begrüßen
assessment test*, einstellungst*, case, fallstudie, challenge, zeitversetzt*, probeaufgabe, coding*, logik*
complete einladen, benötigen, anbei, zugang*, minuten, stunden, start*, hier, mach*, link, lös*, gültig, bitte*,
 schick*, vorzub*, anhang
offerJob arbeitsv* ~10 unterschr*|anhang, anbei|anhang|unterschr* ~8 vertrag*|arbeitsv*|lehrv*,
 ihnen|freue*|dir ~8 stelle|lehrstelle|position|ausbildungsplatz ~8 geben|anbieten|anzubieten|an,
 für sie|dich entschieden, möchte*|gern*|wollen ~3 sie|dich ~8 einstellen|anstellen, vertragsangebot
offerPapers zusage, arbeitsv*, vertrag
alert suchauftrag, # ~1 jobs|treffer|stellen*, jobag*, aktuelle|diese|neue ~1 jobs|stellenan*|treffer, newsletter,
 neue* stellen
jobList alle ~2 jobs|stellen
outreach profil ~4 entdeckt|gestoßen, unseren kunden, sucht|suche* ~4 einem|jemanden|einen|eine, aufmerksam geworden,
 spannende* position|aufgabe, mandant*, im auftrag
recruiterSelf recruiterin, personalberat*
jobSheet stundensatz|start:
askInterest hab|hätte*|besteht|haben ~3 lust|interesse, wechsel*, herausforderung*, lust auf, offen für
statusNews verzöger*, status ~2 bewerbung, reichen ~8 nach, noch nicht ~2 entschieden|abgeschlossen|gefallen,
 im rennen, reisekosten, fehl* ~8 unterlagen|zeugnis*, dauert ~4 länger|noch, zwischenbescheid
unfinished bewerberkonto
withdrawn haben|hast|sie|wurde|du ~4 bewerbung ~12 zurückgezogen
takenBack zusage|angebot ~6 zurück*|widerrufen
otherMatter miet*, studienplatz, dem kandidaten|bewerber, ihr* antrag, kredit*, visum, wohnung*
legal agg, personenbezogene*, dsgvo, datenschutz*
unsubscribe abbestellen, abmelden
companyFollows interesse an der|dem?, team der|von|bei, unternehmen, bei|beim der|dem?
companyPrecedes recruiting, hr, team, ag, gmbh
roleFollows such* ~5 einen|eine, position, als, stelle als?
roleEnds im, uns, am, wurde, für, entschieden, leider, zu, zum, einer, ist, bei, in, und, bedanken, erhalten, ab
roleLabel vakanz, stelle, job, position
roleNoun berater*, leiter*, m|w|d|f m|w|d|f m|w|d|x, mitarbeiter*, entwickler*
closing freundliche*|beste*|viele grüße*, gruß
budget budget*, lohn*, gehalt*, auftragsl*
metYou da warst, nach ~3 vorstellungs*|gespräch*|interview*,
 für die|das|ihr|dein|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*
feedback feedback
money überweis*
identityPapers personalausweis*
`,
};
