// German, of Germany, Austria and Switzerland.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const german: LanguageData = {
  code: 'de',
  common:
    'der die und ihre ihnen sie wir nicht mit für von auf im am den das ein eine dass haben wird uns unser ihr zu als zum auch ist wurde bei bitte vielen dank grüßen leider sind du dir dein deine ich',
  words: `
not nicht, keine*, nichts, kaum, kein, nix, niemand*
void nicht jede*|alle*, nicht nur|zögern, noch nicht, wenn|falls|bei ~2 fragen, absage* an|des|erhalten, keine* ~1
 termin*, gespräche|zusammen ~1 mit ~2 bewerb*|kandidat*, keine|nichts ~12 leider, ihr|dein|unser ~3 team, zwar ~4
 keine*|nicht, wie ~4 besprochen|vereinbart, weiter tun, müssen ~6 mitteilen ~12 verzöger*|verschieb*
condition kann ~2 sein, falls, sobald, sofern, wenn, ob, sollte*
hedge vielleicht, unverbindlich*, könnte
stated entschieden, jedoch, schade, leider, bedauer*
application lebenslauf, unterlagen, bewerben, bewirb*, bewerbung*, beworben, dossier*, profil, qualifikation*,
 initiativbewerbung*, werdegang, anschreiben, zeugnis*
position lehrstelle, position, ausbildung*, ausschreibung, besetzung, rolle, posten, job, vakanz*, auswahlverfahren,
 stelle*, platz, jobs, praktik*, plätze
candidate kandidat*, mitbewerb*, bewerbe*
hiring vorstellungsg*, arbeitsvertrag, auswahl*, hospit*, anstellung*, personal*, hr, karriere, recruit*,
 arbeitgeber*, probetag*, schnupper*, probea*, einstellung*
interviewWord vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite|dritte|nächste* runde
others bewerb*|kandidat*|person*|profil* ~5 mehr|deren|näher|besser*, mitbewerb*, ander* ~1
 kandidat*|person*|profil*|bewerb*|lernende*, einen|eine|einer person, jemand* ~2 mehr, jemand* ander*
proceed zusage*, berücksichtig*, weiterv*, weiterf*, weiterm*, betracht*, weitere* verfahren|prozess|auswahl*, weiter
 verfolg*|bearbeit*|in|im, weiterk*, weiterz*, fortsetz*, nächste* runde|schritt|phase, positiv* ~1
 nachricht|antwort|rückmeldung, führ*|geh*|komm*|bewerbung|mach* ~8 weiter|fort, engere*|nähere* wahl|auswahl, fortf*
chose mit, angeboten, wahl, rennen, gefunden, vorzug, besetz*, auf, entschieden, für, überzeugt, zugunsten, nehmen,
 ziehen, entsprechen
selected erfolgreich, überzeug*, einladen|einzuladen|eingeladen|einladung, bestanden, ausgewählt, gunsten, einstellen,
 durchsetz*, auf sie|dich gefallen, zustande, genommen, beschäftigen, zusammenkomm*
fit deck*, erfüll*, überein*, geeignet, entspr*, passen*, passt*, gepasst
toOffer einladen|einzuladen|eingeladen|einladung, einsatz*, anbieten|anzubieten|angeboten, angebot,
 passende|offene|geeignete|freie stelle*|position*|vakanz*, zusage*, bedarf, stelle|position ~5 anbieten|anzubieten,
 verwendung
filled schon|intern|inzwischen|anderweitig|bereits ~3 besetz*|vergeben, ist|sind|wurde*|haben|hat ~6
 besetzt|vergeben|geschlossen|gestrichen|gestoppt|aufgehoben, auswahlverfahren|ausschreibung ~6
 beende*|aufgehoben|eingestellt, einstellungsstopp, nicht mehr ~1 aktuell|verfügbar|frei|offen|vergeben, wird|vorerst
 ~4 nicht mehr? besetz*|nach*, eigenen reihen, angetreten
declined abgelehnt, ablehn*, punkt* ~4 nicht, uns ~2 dagegen|anderweitig|anders entschieden, nicht dabei, scheide* ~5
 aus, absag*, abzusagen, bewerbung ~2 nicht entsprechen, es ~4 nicht ~5 geklappt|gepasst, nicht gereicht, reicht ~8
 nicht, absehen, sehen ~8 ab, gegen ~4 entschieden, wahl|entscheidung ~3 auf|für jemand*|eine*|nicht, sind ~3 fündig,
 das wird ~3 nichts, wird das ~6 nix|nichts, abschlägig*, unter ~4 punktzahl|mindest*, endet ~2
 verfahren|prozess|bewerbungsprozess, stellen ~6 nicht|niemand*|keine* ~4 ein, sie|dich nicht nehmen, gehör*|zähl* ~3
 nicht zu, anderen weg, besetzung|einstellung|anstellung ~5 nicht möglich, runde|auswahl ~6 nicht geschafft
refusal nicht leicht|leichtgefallen, keine* schöne*|gute*|bessere*, müssen ~6 mitteilen, bedauern dir|ihnen|dass,
 leider müssen|mitteilen, tut uns|mir|es leid, günstigere*
regret schade, leider, bedauer*
luck daumen, alles gute|beste, viel erfolg|glück
keepOnFile kartei, bei dir|ihnen melden, pool, auf sie|dich zu|zurück, bewerberpool, talentpool, evidenz
applyAgain andere* ~3 stelle*|position*, wieder|erneut|jederzeit|dort ~6 bewerb*|meld*|versuch*|probier*, meld* ~6
 wieder|einmal|nochmal, vernetz*, karriereseite, karrierep*, karriereb*
manyApplicants vielzahl|viele*|hohe*|# ~3 bewerbungen|bewerber*
received verschickt, eingetroffen, liegen|liegt ~3 vor, eingegangen, angekommen, übermittelt, eingang, ist|sind ~1 da,
 weitergeleitet, bestätigen, hinzugefügt
confirmed bewerbung*|unterlagen|dossier ~5 erhalten, habe*|hab ~4 bewerbung*|unterlagen|dossier ~4
 bekommen|erhalten|gekriegt, eingangsbestätigung, eingang|erhalt ~2 bewerbung*, bewerbung|bewerbungsu*|unterlagen ~12
 eingegangen|angekommen|eingetroffen, haben|hast ~3 test*|video* ~3 abgeschlossen|absolviert,
 eignungst*|test|video*|lösung ~9 übermittelt|angekommen|eingegangen
thanks schön, bedank*, freue*, merci, dank*, cool, toll
applied für|ihre|deine ~2 bewerbung, das|ihr|dein interesse, zusendung, du|sie ~8 bewirbst|beworben, dossier,
 übersendung, arbeiten willst|möchte*, lebenslauf, unterlagen, interessier*
willReview durchsicht, bearbeite*, prüfen, sichtung, seh*|schau* ~6 an, in ruhe, prüft
contactYou hör* ~5 von uns|mir, auf sie|dich zu|zurück, bescheid, weitere* nachricht|vorgehen, rückmeldung, meld*
 sich|uns|mich
invite einladen|einzuladen|eingeladen|einladung, laden|lädt ~6 ein, neugierig
arrange vereinbar*, wann, termin*, zeit ~3 für einen|ein, vorbei*, passt|passen ~2 ihnen|dir|es, slot*
interview vorstellungs*, gespräch*, interview*, telefonat, kennenl*, zweite*|nächste* runde, kennenzu*, kaffee,
 auswahlg*, schnupper*, probea*, erstgespräch, hospit*, video*, kurze*|persönliche* treffen|austausch
interviewSet termin aus, bestätige* ~6 gespräch*|termin, terminbestätigung, vorstellungs*|gespräch*|interview* ~6
 findet|bestätigt|verschieb*|verschoben|schieben, zu|zum|zur ~6
 vorstellungs*|gespräch*|interview*|telefonat|kennenl*|auswahlg*|auswahltag*|runde|probea*|schnupper* ~12
 einladen|einzuladen|eingeladen|ein|kommen|begrüßen, möchte*|gern*|würde*|freue* ~15
 kennenzu*|treffen|telefonieren|sprechen|kennenl*, zeit|lust|magst|möchtest|komm* ~8
 vorbei*|besuch*|schnupper*|probe*, runde weiter, uhr ~3 zu|bei uns, termin: ~8 uhr, uhr ~3
 sprechen|treffen|telefonieren, gespräch|interview ~6 führen, führen ~2 mit ihnen|dir
assessment einstellungst*, eignungst*, programmiera*, probeaufgabe, programmiert*, arbeitsprobe, coding*,
 persönlichkeits*, zeitversetzt*, assessment*, videofrage*, logik*, fallstudie, case study, test*, sprachtest,
 sporttest, auswahltest*, onlinetest, fragen ~3 video*, video* ~6 fragen|antworten|aufn*,
 anbei|hier|anhang|lös*|bearbeit* ~3 aufgabe*, hausaufgabe, challenge, take home, probeü*, antworten ~4 video
complete anhang, absolvier*, durch, mach*, schick*, schließ*, stunden, minuten, erstell*, durchführen, ausfüllen,
 link, anbei, benötigen, hier, einladen, start*, teilnehmen, abgabe, laden, fülle*, bearbeiten, zugang*, beantwort*,
 bitte*, frist, lös*, erwartet, findet, beginnt, vorbereitet, gültig
offerJob einstellungszusage, für sie|dich entschieden, wahl ~2 auf sie|dich, möchten|wollen sie|dich ~2 als ~8
 begrüßen, angebot ~2 machen|unterbreiten, hast den ausbildungsplatz|job, du ~4
 stelle|lehrstelle|ausbildungsplatz|job|platz bekomm*|kriegst, sie erhalten|bekommen den|die ausbildungsplatz|stelle,
 möchte*|wollen|gern* ~3 sie|dich ~8 einstellen|anstellen|beschäftigen, sie|dich ~2 zum|als ~8
 einzustellen|anzustellen, stellen wir sie|dich ~6 ein, sagen ~4 einstellung|stelle|platz ~8 zu,
 anbei|beigefügt|anhang|unterschr* ~8 vertrag*|arbeitsv*|anstellungsv*|lehrv*|praktikumsv*,
 vertrag*|arbeitsv*|anstellungsv*|lehrv* ~10 anbei|anhang|unterschr*, ihnen|dir|freue* ~8
 stelle|lehrstelle|position|ausbildungsplatz|job|arbeitsvertrag ~8 anbieten|anzubieten|zusagen|an|geben,
 vertragsangebot, vertragsunterz*, ruf ~5 erteil*, du ~8 uns|team anfängst|startest, stelle|position ausgewählt,
 kannst|können gern* ~4 anfangen
offerPapers arbeitsvertrag, stelle annehmen, willkommen bei|an|im, glückwunsch, lehrvertrag, ihren|ihr|den|dein
 vertrag, zusage
alert jobag*, suchauftrag, # ~1 jobs|stellen*|treffer, newsletter, neue|passende|aktuelle|diese ~1
 jobs|stellenan*|treffer, jobmail, jobal*, job agent|alert, neue* stellen|positionen|angebote, jobmesse, karrierem*
jobList jetzt bewerben, alle ~2 jobs|stellen
outreach meinen|unseren|einen kunden, im auftrag, suche*|sucht ~4 einen|einem|eine|jemanden, spannende*
 vakanz|position|aufgabe, mandant*, aufmerksam geworden, profil ~6
 spannend|entdeckt|angesprochen|aufgefallen|aufmerksam, gestoßen, gestolpert, namen|kontakt ~8
 genannt|empfohlen|weiterg*, unserem kunden, für uns gewinnen, hätte ~4 für sie|dich, besetze, brauchen|suchen
 dringend
recruiterSelf personalberat*, recruiterin, talent scout
jobSheet einsatzort|start|stundensatz|laufzeit:
askInterest lust auf, herausforderung*, unverbindlich*, offen für, wechsel*, haben|hast|hab|besteht|hätte* ~3
 interesse|lust, von interesse, noch|derzeit|aktuell ~2 zufrieden|glücklich, darf ich ~4 anrufen|erzählen,
 perspektive*
statusNews nachreichen, benötigen|brauchen ~2 noch, reichen ~8 nach, reisekosten, noch|weiter* in bearbeitung, fehl*
 ~8 zeugnis*|unterlagen, referenzen, noch keine* ~2 entscheidung, verzöger*, zwischenbescheid, dauert ~4 länger|noch,
 noch nicht ~2 abgeschlossen|entschieden|gefallen, status ~2 bewerbung, zwischenstand, im rennen, bewerbung ~4
 angesehen, uns fehl*, nachrück*, warteliste
unfinished passwort, bewerberkonto, unvollständig, vervollständig*, bewerbung ~1 noch nicht
withdrawn haben|hast|wurde|sie|du ~4 bewerbung ~6 zurückgezogen
takenBack vertragsangebot|zusage|angebot ~6 zurückziehen|zurückgezogen|widerrufen, ziehen ~6 angebot ~3 zurück
otherMatter visum, kredit*, studienplatz, podcast, bestellung, der kandidatin|bewerberin, versicherungs*, der
 kandidat|bewerber von|hat|war, ihr* antrag, wohnung*, miet*, dem kandidaten|bewerber, ihr* kind
legal personenbezogene*, datenschutz*, agg, dsgvo
unsubscribe abbestellen, abmelden
companyFollows unternehmen, team der|von|bei, bei|beim der|dem?, interesse an der|dem?
companyPrecedes gmbh, hr, karriere, recruiting, se, ag, team
roleFollows ausbildung zum|zur, position, stelle als?, als, bewerbung als, ausbildungsplatz zur|zum
roleEnds und, im, entschieden, für, erhalten, zum, ab, uns, wurde, zu, bei, leider, in, bedanken, einer, ist, am
roleLabel job, vakanz, position, stelle
roleNoun entwickler*, sachbearbeiter*, mitarbeiter*, leiter*, berater*, ingenieur*, m|w|d|f m|w|d|f x|m|w|d
closing gruß, viele|beste*|freundliche* grüße*
visa aufenthalt*, arbeitserlaubnis
budget gehalt*, budget*, einstellungsstopp, auftragsl*, lohn*
seniority berufserfahrung, jahre* erfahrung, zu junior|senior, überqual*
metYou für das|ihr|dein|unser|die ~4 vorstellungs*|gespräch*|interview*|vorbei*|probea*, nach ~3
 vorstellungs*|gespräch*|interview*, danke* ~9 telefonat|kaffee|besuch*|kommen, da warst
feedback feedback, auswahlerwägungen, gern* ~8 erläuter*|erklär*
money überweis*
identityPapers personalausweis*
careerAdvice tipps, webinar, aussteller, perfekte*
`,
  weights,
};
