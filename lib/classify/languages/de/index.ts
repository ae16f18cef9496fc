// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nix, kein, kaum, nichts, nicht, keine*, niemand*
void noch nicht, keine|nichts ~12 leider, unser|ihr|dein ~3 team, absage* erhalten|an|des, nicht zögern|nur, nicht
 alle*|jede*, gespräche|zusammen ~1 mit ~2 kandidat*|bewerb*, freuen wenn, falls|bei|wenn ~2 fragen
condition ob, sollte*, wenn, falls, sobald, sofern, kann ~2 sein
hedge unverbindlich*, vielleicht, könnte
stated entschieden, jedoch, schade, leider, bedauer*
application lebenslauf, unterlagen, werdegang, bewerbung*, qualifikation*, bewerben, bewirb*, zeugnis*,
 initiativbewerbung*, anschreiben, beworben, dossier*, profil
position job, position, stelle*, praktik*, auswahlverfahren, vakanz*, ausbildung*, rolle, ausschreibung, besetzung,
 lehrstelle, jobs, platz, posten, plätze
candidate kandidat*, mitbewerb*, bewerbe*
hiring hr, vorstellungsg*, personal*, arbeitsvertrag, karriere, recruit*, arbeitgeber*, probetag*, hospit*,
 einstellung*, schnupper*, probea*, auswahl*
interviewWord vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite|dritte|nächste* runde, videointerview*
others einen|eine|einer person, mitbewerb*, bewerb*|kandidat*|person*|profil* ~5 mehr|deren|näher|besser*, intern* ~1
 kandidat*|bewerb*, ander* ~1 bewerb*|kandidat*|person*|profil*|lernende*, jemand* ~2 mehr, jemand* ander*
proceed positiv* ~1 nachricht|antwort|rückmeldung, zusage*, berücksichtig*, führ*|geh*|bewerbung|mach*|komm* ~8
 weiter|fort, engere*|nähere* auswahl|wahl, nächste* runde|phase|schritt, weitere* verfahren|prozess|auswahl*,
 weiterv*, fortf*, weiterm*, fortsetz*, weiterf*, weiterk*, weiterz*, weiter im|in|verfolg*|bearbeit*, betracht*
chose rennen, mit, vorzug, zugunsten, entschieden, für, ziehen, besetz*, auf, wahl, nehmen, angeboten, gefunden,
 entsprechen, überzeugt
selected erfolgreich, bestanden, gunsten, zusammenkomm*, beschäftigen, durchsetz*, auf sie|dich gefallen, einstellen,
 überzeug*, ausgewählt, eingestellt, einladen|einzuladen|eingeladen|einladung, zustande
fit verfügen, erfüll*, passt*, gepasst, passen*, richtige, entspr*, deck*, geeignet, überein*
toOffer passende|freie|geeignete|offene vakanz*|stelle*|position*, einladen|einzuladen|eingeladen|einladung,
 anbieten|anzubieten|angeboten, angebot, stelle|position ~5 anbieten|anzubieten, einstellungen, einsatz*, verwendung,
 zusage*, bedarf
filled angetreten, einstellungsstopp, auswahlverfahren ~6 beende*, nicht mehr ~1
 verfügbar|aktuell|offen|frei|vergeben, vorerst|wird ~4 nicht mehr? nach*|besetz*, eigenen reihen,
 besetzt|vergeben|gestrichen wurde|haben|ist|worden, ist|sind|wurde*|haben|hat ~6
 besetzt|vergeben|gestrichen|geschlossen|aufgehoben|gestoppt|beendet, schon weg,
 schon|intern|inzwischen|anderweitig|bereits ~3 vergeben|besetz*
declined anderen weg, sie|dich nicht nehmen, abzusagen, ablehn*, gehör*|zähl* ~3 nicht zu, das wird ~3 nichts,
 abgelehnt, wird das ~6 nix|nichts, abschlägig*, es ~4 nicht ~5 geklappt|gepasst, punkt* ~4 nicht, nicht gereicht,
 nicht ~4 punkt*, absag*, absehen, runde|auswahl ~6 nicht geschafft, stellen ~6 nicht|niemand*|keine* ~4 ein, eine* ~2
 durchgesetzt, sehen ~8 ab, eigenen reihen, sind ~3 fündig, besetzung|einstellung|berücksichtigung|anstellung ~5 nicht
 möglich, uns ~2 dagegen|anderweitig|anders entschieden, gegen ~4 entschieden, wahl|entscheidung ~3 für|auf
 jemand*|eine*|nicht, nicht dabei, bewerbung ~2 nicht entsprechen, reicht ~8 nicht, scheide* ~5 aus, endet ~2
 verfahren|prozess|bewerbungsprozess
refusal müssen ~6 mitteilen, bedauern dir|ihnen|dass, keine* gute*|bessere*|schöne*, nicht leicht|leichtgefallen, tut
 uns|mir|es leid
regret schade, leider, bedauer*
luck daumen, viel erfolg|glück, alles gute|beste
keepOnFile evidenz, pool, bewerberpool, bei dir|ihnen melden, kartei, auf sie|dich zu|zurück, talentpool
applyAgain andere* ~3 stelle*|position*, vernetz*, karrierep*, karriereseite, jederzeit|wieder|dort|erneut ~6
 meld*|bewerb*|versuch*|probier*, meld* ~6 nochmal|einmal|wieder
manyApplicants #|hohe*|viele*|vielzahl ~3 bewerber*|bewerbungen
received verschickt, weitergeleitet, eingetroffen, bestätigen, hinzugefügt, übermittelt, eingang, liegen|liegt ~3 vor,
 angekommen, eingegangen, ist|sind ~1 da
confirmed eignungst*|video*|lösung|test ~12 übermittelt|angekommen|eingegangen, haben|hast ~3 test*|video* ~3
 abgeschlossen|absolviert, hab|habe* ~4 bewerbung*|unterlagen|dossier ~4 bekommen|gekriegt|erhalten,
 eingangsbestätigung, bewerbung|bewerbungsu*|unterlagen ~16 angekommen|eingegangen|eingetroffen,
 bewerbung*|unterlagen|dossier ~5 erhalten, eingang|erhalt ~2 bewerbung*
thanks merci, schön, freue*, bedank*, dank*, toll, cool
applied lebenslauf, unterlagen, interessier*, das|ihr|dein interesse, übersendung, zusendung, du|sie ~8
 bewirbst|beworben, dossier, arbeiten möchte*|willst, für|ihre|deine ~2 bewerbung
willReview bearbeite*, prüfen, durchsicht, schau*|seh* ~6 an, in ruhe, sichtung, prüft
contactYou hör* ~5 von uns|mir, auf sie|dich zu|zurück, rückmeldung, meld* sich|uns|mich, bescheid, weitere*
 vorgehen|nachricht
invite neugierig, einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein
arrange vereinbar*, wann, slot*, zeit ~3 für einen|ein, termin*, vorbei*, passt|passen ~2 ihnen|dir|es
interview vorstellungs*, gespräch*, interview*, telefonat, kennenzu*, eignungsg*, erstgespräch, kennenl*,
 zweite*|nächste* runde, persönliche*|kurze* austausch|treffen, bewerbungsg*, schnupper*, probea*, auswahlg*, hospit*,
 video*, kaffee
interviewSet zu|zum|zur ~6
 vorstellungs*|gespräch*|interview*|probea*|telefonat|kennenl*|auswahlg*|schnupper*|auswahltag*|runde ~12
 einladen|einzuladen|eingeladen|ein|kommen|begrüßen, möchte*|würde*|freue*|gern* ~15
 kennenzu*|treffen|telefonieren|sprechen|kennenl*, runde weiter, zeit|lust|möchtest|magst|komm* ~8
 vorbei*|besuch*|probe*|schnupper*, terminbestätigung, vorstellungs*|gespräch*|interview* ~6
 bestätigt|findet|verschieb*|verschoben|schieben, bestätige* ~6 termin|gespräch*, interview|gespräch ~6 führen, uhr ~3
 treffen|telefonieren|sprechen, führen ~2 mit ihnen|dir, termin: ~8 uhr, termin aus, uhr ~3 bei|zu uns
assessment test*, coding*, challenge, hier|anbei|anhang|lös*|bearbeit* ~3 aufgabe*, fragen ~3 video*, assessment*,
 hausaufgabe, probeü*, eignungst*, logik*, auswahltest*, programmiert*, programmiera*, arbeitsprobe, take home,
 persönlichkeits*, zeitversetzt*, kleine aufgabe, probeaufgabe, aufgabe ~5 freig*, fallstudie, case, video* ~6
 fragen|antworten|aufn*, videofrage*, sprachtest, sporttest, onlinetest, einstellungst*, leistungst*, antworten ~4
 video
complete laden, vorzub*, beantwort*, benötigen, hier, lös*, schick*, erstell*, absolvier*, einladen, minuten,
 zugelassen, mach*, start*, erwartet, findet, stunden, gültig, link, beginn*, vorbereit*, teilnehmen, abgabe, anhang,
 zugang*, anbei, bitte*
offerJob sagen ~4 stelle|platz|einstellung ~8 zu, du ~4 stelle|lehrstelle|ausbildungsplatz|job|platz bekomm*|kriegst,
 für sie|dich entschieden, wahl ~2 auf sie|dich, kannst|können gern* ~4 anfangen, hast den ausbildungsplatz|job,
 möchte*|wollen|gern* ~3 sie|dich ~8 einstellen|anstellen|beschäftigen, du ~8 uns|team startest|anfängst, stellen wir
 sie|dich ~6 ein, möchten|wollen sie|dich ~2 als ~8 begrüßen, vertragsangebot, stelle|position ausgewählt, sie|dich ~2
 als|zum ~8 einzustellen|anzustellen, angebot ~2 machen|unterbreiten, vertragsunterz*, du|sie wirst|werden ~8
 eingestellt, dir|ihnen|freue* ~8 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8
 anbieten|anzubieten|zusagen|an|geben, vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|anhang|unterschr*,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|lehrv*|praktikumsv*, ruf ~5 erteil*
offerPapers arbeitsv*, stelle annehmen, glückwunsch, vertrag, willkommen bei|an|im, zusage
alert neue* positionen|angebote|stellen, # ~1 jobs|stellen*|treffer, jobag*, passende|neue|aktuelle|diese ~1
 jobs|stellenan*|treffer, jobmesse, newsletter, jobal*, suchauftrag
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach gestolpert, gestoßen, mandant*, hätte ~4 für sie|dich, spannende* vakanz|position|aufgabe, aufmerksam
 geworden, im auftrag, verstärkung, besetze, profil ~6 spannend|angesprochen|entdeckt|aufgefallen, sucht|suche* ~4
 einem|jemanden|einen|eine, unserem kunden, für uns gewinnen, meinen|unseren|einen kunden, kundenauftrag, dringend,
 name*|kontakt ~8 weiterg*|genannt|empfohlen
recruiterSelf personalberat*, recruiterin, talent scout
jobSheet laufzeit|einsatzort|stundensatz|start:
askInterest unverbindlich*, von interesse, haben|hast|besteht|hab|hätte* ~3 lust|interesse, herausforderung*,
 derzeit|noch|aktuell ~2 glücklich|zufrieden, offen für, darf ich ~4 anrufen|erzählen|zusenden, perspektive*, lust
 auf, wechsel*
statusNews uns fehl*, weiter*|noch in bearbeitung, bewerbung ~4 angesehen, dauert ~4 noch|länger, reisekosten, noch
 nicht ~2 abgeschlossen|entschieden|gefallen, zwischenstand, brauchen|benötigen ~2 noch, referenzen, zwischenbescheid,
 warteliste, im rennen, nachrück*, noch ~5 hoch, reichen ~8 nach, fehl* ~8 zeugnis*|unterlagen, verzöger*, noch keine*
 ~2 entscheidung, status ~2 bewerbung
unfinished unvollständig, bewerbung ~1 noch nicht, bewerberkonto, vervollständig*, passwort
withdrawn wurde|haben|hast|du|sie ~4 bewerbung ~6 zurückgezogen
takenBack angebot|zusage ~6 zurück*|widerrufen
otherMatter kredit*, visum, studienplatz, miet*, podcast, ihr* antrag, versicherungs*, wohnung*, dem
 kandidaten|bewerber, der kandidatin|bewerberin, ihr* kind, bestellung
legal personenbezogene*, dsgvo, datenschutz*, agg
unsubscribe abbestellen, abmelden
companyFollows bei|beim der|dem?, unternehmen, team bei|der|von, interesse an der|dem?
companyPrecedes gmbh, ag, karriere, recruiting, team, hr
roleFollows such* ~5 einen|eine, vorauswahl für, als, ausbildung zum|zur, position, stelle als?
roleEnds in, im, zum, ist, leider, bei, bedanken, ab, entschieden, für, wurde, erhalten, einer, uns, und, am, zu
roleLabel job, position, stelle, vakanz
roleNoun sachbearbeiter*, mitarbeiter*, entwickler*, berater*, leiter*, m|w|d|f m|w|d|f m|x|w|d, ingenieur*
closing gruß, beste*|freundliche*|viele grüße*
visa arbeitserlaubnis, aufenthalt*
budget budget*, lohn*, gehalt*, einstellungsstopp, auftragsl*
seniority überqual*, jahre* erfahrung, berufserfahrung, zu senior|junior
metYou da warst, für das|ihr|dein|die|unser ~4 vorstellungs*|gespräch*|interview*|probea*|vorbei*, nach ~3
 vorstellungs*|gespräch*|interview*
feedback feedback, gern* ~8 erläuter*|erklär*, auswahlerwägungen
money überweis*
identityPapers personalausweis*
careerAdvice tipps, aussteller, perfekte*, webinar
`,
};
