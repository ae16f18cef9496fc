// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kein, kaum, nichts, niemand*, nicht, keine*
void noch nicht, keine|nichts ~12 leider, unser|ihr|dein ~3 team, nicht alle*|jede*,
 gespräche|zusammen ~1 mit ~2 kandidat*|bewerb*, absage* erhalten|an|des, nicht zögern|nur, freuen wenn,
 falls|bei|wenn ~2 fragen
condition ob, sofern, kann ~2 sein, sobald, wenn, falls, sollte*
hedge unverbindlich*, könnte, vielleicht
stated entschieden, jedoch, schade, leider, bedauer*
application lebenslauf, werdegang, bewerbung*, qualifikation*, unterlagen, bewerben, bewirb*, zeugnis*,
 initiativbewerbung*, anschreiben, beworben, dossier*, profil
position position, praktik*, auswahlverfahren, vakanz*, ausbildung*, posten, ausschreibung, besetzung, rolle, job,
 jobs, platz, stelle*, plätze, lehrstelle
candidate kandidat*, mitbewerb*, bewerbe*
hiring hr, personal*, arbeitsvertrag, karriere, recruit*, arbeitgeber*, probetag*, hospit*, einstellung*,
 vorstellungsg*, schnupper*, probea*, auswahl*
interviewWord vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite|dritte|nächste* runde, videointerview*
others eine|einen|einer person, mitbewerb*, jemand* ~2 mehr, intern* ~1 kandidat*|bewerb*,
 ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*, jemand* ander*,
 bewerb*|kandidat*|person*|profil* ~5 mehr|näher|besser*|deren
proceed berücksichtig*, positiv* ~1 nachricht|antwort|rückmeldung, zusage*, nähere*|engere* auswahl|wahl,
 weitere* verfahren|prozess|auswahl*, weiterv*, nächste* runde|phase|schritt, fortf*, weiterz*, weiterf*,
 weiter im|in|verfolg*|bearbeit*, weiterk*, weiterm*, betracht*, führ*|geh*|bewerbung|mach*|komm* ~8 weiter|fort,
 fortsetz*
chose nehmen, überzeugt, angeboten, vorzug, zugunsten, entschieden, für, ziehen, besetz*, auf, wahl, mit, rennen,
 gefunden, entsprechen
selected erfolgreich, bestanden, gunsten, zusammenkomm*, beschäftigen, durchsetz*, auf sie|dich gefallen, überzeug*,
 ausgewählt, einstellen, eingestellt, einladen|einzuladen|eingeladen|einladung, zustande
fit verfügen, erfüll*, passt*, geeignet, deck*, passen*, richtige, entspr*, gepasst, überein*
toOffer passende|geeignete|offene|freie vakanz*|stelle*|position*, verwendung, zusage*, bedarf,
 einladen|einzuladen|eingeladen|einladung, anbieten|anzubieten|angeboten, angebot,
 stelle|position ~5 anbieten|anzubieten, einstellungen, einsatz*
filled einstellungsstopp, nicht mehr ~1 verfügbar|aktuell|offen|frei|vergeben, angetreten,
 vorerst|wird ~4 nicht mehr? nach*|besetz*, eigenen reihen, besetzt|vergeben|gestrichen wurde|haben|ist|worden,
 ist|sind|wurde*|haben|hat ~6 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet,
 auswahlverfahren ~6 beende*, schon|intern|inzwischen|anderweitig|bereits ~3 besetz*|vergeben, schon weg
declined anderen weg, sie|dich nicht nehmen, abzusagen, ablehn*, gehör*|zähl* ~3 nicht zu, das wird ~3 nichts,
 abgelehnt, wird das ~6 nix|nichts, abschlägig*, punkt* ~4 nicht, nicht gereicht, nicht ~4 punkt*,
 uns ~2 dagegen|anderweitig|anders entschieden, runde|auswahl ~6 nicht geschafft, absehen,
 es ~4 nicht ~5 geklappt|gepasst, stellen ~6 nicht|niemand*|keine* ~4 ein, eine* ~2 durchgesetzt, sehen ~8 ab, absag*,
 eigenen reihen, sind ~3 fündig, besetzung|einstellung|berücksichtigung|anstellung ~5 nicht möglich,
 gegen ~4 entschieden, wahl|entscheidung ~3 für|auf jemand*|eine*|nicht, nicht dabei, bewerbung ~2 nicht entsprechen,
 reicht ~8 nicht, scheide* ~5 aus, endet ~2 verfahren|prozess|bewerbungsprozess
refusal tut uns|mir|es leid, nicht leicht|leichtgefallen, bedauern dir|ihnen|dass, müssen ~6 mitteilen,
 keine* gute*|schöne*|bessere*
regret schade, leider, bedauer*
luck daumen, viel erfolg|glück, alles gute|beste
keepOnFile bei dir|ihnen melden, evidenz, auf sie|dich zu|zurück, kartei, bewerberpool, pool, talentpool
applyAgain andere* ~3 stelle*|position*, vernetz*, karrierep*, karriereseite,
 jederzeit|wieder|dort|erneut ~6 bewerb*|meld*|versuch*|probier*, meld* ~6 einmal|wieder|nochmal
manyApplicants #|hohe*|viele*|vielzahl ~3 bewerber*|bewerbungen
received verschickt, eingang, liegen|liegt ~3 vor, bestätigen, hinzugefügt, angekommen, eingegangen, ist|sind ~1 da,
 weitergeleitet, übermittelt, eingetroffen
confirmed eignungst*|lösung|video*|test ~12 angekommen|eingegangen|übermittelt,
 haben|hast ~3 test*|video* ~3 abgeschlossen|absolviert, eingangsbestätigung,
 bewerbung|unterlagen|bewerbungsu* ~16 angekommen|eingegangen|eingetroffen, bewerbung*|unterlagen|dossier ~5 erhalten,
 hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|gekriegt|erhalten, eingang|erhalt ~2 bewerbung*
thanks toll, merci, freue*, schön, bedank*, dank*, cool
applied das|ihr|dein interesse, unterlagen, interessier*, lebenslauf, du|sie ~8 bewirbst|beworben, dossier, zusendung,
 arbeiten möchte*|willst, für|ihre|deine ~2 bewerbung, übersendung
willReview in ruhe, prüfen, bearbeite*, schau*|seh* ~6 an, durchsicht, sichtung, prüft
contactYou hör* ~5 von uns|mir, rückmeldung, auf sie|dich zu|zurück, meld* sich|uns|mich, bescheid,
 weitere* vorgehen|nachricht
invite neugierig, einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange zeit ~3 für einen|ein, slot*, vorbei*, vereinbar*, passen|passt ~2 ihnen|dir|es, wann, termin*
interview vorstellungs*, gespräch*, interview*, telefonat, kennenzu*, eignungsg*, erstgespräch, kennenl*,
 zweite*|nächste* runde, persönliche*|kurze* austausch|treffen, bewerbungsg*, schnupper*, probea*, auswahlg*, hospit*,
 video*, kaffee
interviewSet
 zu|zum|zur ~6 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12 einladen|einzuladen|eingeladen|ein|kommen|begrüßen,
 möchte*|freue*|würde*|gern* ~15 kennenzu*|treffen|telefonieren|sprechen|kennenl*,
 zeit|lust|möchtest|magst|komm* ~8 vorbei*|besuch*|probe*|schnupper*, termin aus, runde weiter, termin: ~8 uhr,
 terminbestätigung, vorstellungs*|gespräch*|interview* ~6 bestätigt|findet|verschieb*|verschoben|schieben,
 uhr ~3 zu|bei uns, bestätige* ~6 termin|gespräch*, interview|gespräch ~6 führen,
 uhr ~3 treffen|telefonieren|sprechen, führen ~2 mit ihnen|dir
assessment test*, fragen ~3 video*, assessment*, challenge, programmiera*, arbeitsprobe, probeü*, eignungst*, logik*,
 zeitversetzt*, auswahltest*, programmiert*, take home, persönlichkeits*, video* ~6 fragen|antworten|aufn*,
 leistungst*, antworten ~4 video, kleine aufgabe, probeaufgabe, aufgabe ~5 freig*, fallstudie,
 hier|anbei|anhang|lös*|bearbeit* ~3 aufgabe*, coding*, hausaufgabe, onlinetest, sporttest, einstellungst*, case,
 videofrage*, sprachtest
complete beantwort*, einladen, laden, benötigen, hier, lös*, absolvier*, minuten, zugelassen, mach*, start*, erwartet,
 stunden, gültig, findet, erstell*, schick*, link, beginn*, vorbereit*, teilnehmen, abgabe, anhang, zugang*, anbei,
 bitte*, vorzub*
offerJob
 ihnen|dir|freue* ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 geben|anbieten|anzubieten|zusagen|an,
 sagen ~4 platz|einstellung|stelle ~8 zu, du ~4 stelle|lehrstelle|ausbildungsplatz|job|platz bekomm*|kriegst,
 für sie|dich entschieden, wahl ~2 auf sie|dich, hast den ausbildungsplatz|job,
 möchte*|wollen|gern* ~3 sie|dich ~8 einstellen|anstellen|beschäftigen, du ~8 uns|team startest|anfängst,
 stellen wir sie|dich ~6 ein, möchten|wollen sie|dich ~2 als ~8 begrüßen, vertragsangebot, stelle|position ausgewählt,
 sie|dich ~2 als|zum ~8 einzustellen|anzustellen, angebot ~2 machen|unterbreiten, vertragsunterz*,
 du|sie wirst|werden ~8 eingestellt, vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|anhang|unterschr*,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|lehrv*|praktikumsv*,
 kannst|können gern* ~4 anfangen, ruf ~5 erteil*
offerPapers arbeitsv*, vertrag, glückwunsch, stelle annehmen, willkommen bei|an|im, zusage
alert newsletter, neue* positionen|angebote|stellen, # ~1 jobs|stellen*|treffer, jobag*,
 passende|aktuelle|diese|neue ~1 jobs|stellenan*|treffer, jobmesse, suchauftrag, jobal*
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach gestolpert, gestoßen, mandant*, hätte ~4 für sie|dich, spannende* vakanz|position|aufgabe,
 aufmerksam geworden, im auftrag, dringend, name*|kontakt ~8 genannt|weiterg*|empfohlen,
 profil ~6 spannend|angesprochen|entdeckt|aufgefallen, suche*|sucht ~4 einem|jemanden|einen|eine, unserem kunden,
 für uns gewinnen, meinen|unseren|einen kunden, kundenauftrag, verstärkung, besetze
recruiterSelf recruiterin, personalberat*, talent scout
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest perspektive*, von interesse, hab|hätte*|haben|hast|besteht ~3 lust|interesse, herausforderung*,
 darf ich ~4 anrufen|erzählen|zusenden, offen für, derzeit|noch|aktuell ~2 glücklich|zufrieden, unverbindlich*,
 lust auf, wechsel*
statusNews uns fehl*, weiter*|noch in bearbeitung, dauert ~4 noch|länger, reisekosten,
 noch nicht ~2 abgeschlossen|entschieden|gefallen, zwischenstand, brauchen|benötigen ~2 noch, referenzen,
 zwischenbescheid, warteliste, im rennen, nachrück*, noch ~5 hoch, reichen ~8 nach, fehl* ~8 zeugnis*|unterlagen,
 verzöger*, noch keine* ~2 entscheidung, status ~2 bewerbung, bewerbung ~4 angesehen
unfinished bewerbung ~1 noch nicht, bewerberkonto, unvollständig, vervollständig*, passwort
withdrawn haben|hast|du|sie|wurde ~4 bewerbung ~6 zurückgezogen
takenBack zusage|angebot ~6 widerrufen|zurück*
otherMatter kredit*, visum, miet*, dem kandidaten|bewerber, der kandidatin|bewerberin, wohnung*, ihr* antrag,
 versicherungs*, podcast, studienplatz, ihr* kind, bestellung
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows bei|beim der|dem?, unternehmen, team bei|der|von, interesse an der|dem?
companyPrecedes gmbh, ag, karriere, recruiting, team, hr
roleFollows als, ausbildung zum|zur, vorauswahl für, such* ~5 einen|eine, position, stelle als?
roleEnds im, zum, zu, ist, leider, uns, und, entschieden, für, erhalten, einer, in, bedanken, ab, am, bei, wurde
roleLabel job, position, stelle, vakanz
roleNoun m|w|d|f m|w|d|f m|w|d|x, entwickler*, sachbearbeiter*, mitarbeiter*, berater*, leiter*, ingenieur*
closing gruß, beste*|freundliche*|viele grüße*
visa arbeitserlaubnis, aufenthalt*
budget budget*, einstellungsstopp, auftragsl*, lohn*, gehalt*
seniority jahre* erfahrung, überqual*, berufserfahrung, zu senior|junior
metYou nach ~3 vorstellungs*|gespräch*|interview*, da warst,
 für das|ihr|dein|die|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*
feedback feedback, gern* ~8 erläuter*|erklär*, auswahlerwägungen
money überweis*
identityPapers personalausweis*
careerAdvice tipps, aussteller, perfekte*, webinar
`,
};
