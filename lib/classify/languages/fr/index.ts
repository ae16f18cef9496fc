// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not pas|n'a|ne|aucun*|n|impossible
void si vite|tard|peu, recu* ~2 nombre*, avoir ~1 passe|realise|complete, ne tard*|manqu* pas, pas plus longtemps,
 pas y? repondre, n ~1 hesit*, vous|te souhaitons, hesit* pas, pas encore, n|ne ~2 encore, n ~3 pourvu*
condition absence|sans|defaut de? suite|nouvelle*|reponse|retour, s'il|echeant|lorsqu*|si, en cas, passe|dela de? ce delai, faute de reponse|retour|nouvelle*,
 personnes|candidat*|profils qui|retenu*|selectionnes|dont|non, considerer|considerez que|comme, une fois
hedge peut-etre, contacterons|conseils|pourrait|recontact*|eventuel*|reviendr*
stated malheureusement|decision|neanmoins|cependant|finalement|regret*|desole*|toutefois
application votre lettre|parcours, cv|candidature*|postul*|profil|dossier
position stage|poste*|alternance|recrutement|offre*|cdi|concours|fonction*|salaire|opportunite*|emploi|mission
candidate candidat*
hiring talents|embauche|brut|selection|rh|recrut*|teletravail|carriere*|bruts
interviewWord nos|notre echange*, entrevue|rencontre|entretien*
others candidat*|profil*|personne* ~5 davantage|dont|plus|mieux|interne*, autre* ~2 candidat*|profil*|personne*
proceed suite|repondre|avis|issue favorable*, retiend*|avancer|retenir|continuer*|embaucher|poursui*, plus loin,
 donn*|reserv* ~3 suite
chose
 reten*|prefer*|pris|privilegi*|choisi*|selectionne*|choix|accept*|prendre|signe|attribu*|opte|orient*|confi*|porte
selected est|ete|etes selectionne*|accepte*, partie des, retenu*|admis*|parmi|preselectionne*|about*|repris*|figur*
consider etre ~2 examine*|etudie*|prise
fit nos besoins|attentes, adequation|adapte*|reuni*|match*|correspond|aligne*|rempliss*|correspondent
toOffer de|d besoin*|stag*|ouverture*|poste*|alternan*|place*|opportunit*, poste correspondant,
 te|vous|t accueillir|rencontrer|prendre|proposer, engager|embaucher
filled est|ete|poste|a|recrutement ~2 pourvu*|supprime*|clos|ferme*|cloture*|annule*|gele*|suspendu*
declined avons|a ~2 trouve|pris|recrute quelqu'un, place|poste est|sont ~2 pris*, sera|est non,
 class*|reste* ~4 sans suite, suspend*|gel* ~3 embauche*|recrut*, termine|arret* ici|la
refusal regrettons, regret de
takenBack retirer|retirons|annuler|annulons|revenir ~2 offre|promesse|proposition,
 offre|promesse|proposition ~14 est|etre ~1 retiree|annulee|caduque
regret regret*|desole*|malheureusement
luck succes|reussite dans, bonne|bon courage|route|continuation|chance, de succes
keepOnFile cvtheque|vivier|recontact*, gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees,
 donnees ~1 conservees, base de
applyAgain postul*|consult*|decouvr* ~4 nouve*|autre*|offres|futur*, nouve*|autre*|futur* poste*|offre*|opportunites,
 repostul*|suivez, reviens vers
manyApplicants #|nombre* ~3 candidat*|personnes|dossiers
received reception|recu*|parvenu*|enregistre*|arrivee|transmis*|envoyee|envoi|soumis*|depose*|transmets
confirmed avez postule, accus* bonne? reception, bien recu*|parvenu*
thanks remerci*|ravi*|merci|heureux
applied interet|candidat*|postul*|confiance, en remerci*
willReview examin*|etudions|lit|etudier*|analyser*|lire, a l'etude
contactYou contacter*|recontact*, te|vous|y repondr*|donner*, reviens|revenir|reviendr*|revenons vers
invite heureux|invit*|convo*|propos*|souhait*|voudr*|aimer*|convi*|ravi*
arrange joignable|disponi*|libre|creneau*|convenir|agenda|reserve*|dispo
interview rendez-vous, entrevue|visio*|rencontr*|appel|appeler*|appeller*|call|jury|connaissance|entretien*,
 echange visio|telephonique, nous voir, d essai
interviewSet passer|venir|viens nous|a|au ~9 discut*|voir, entretien* ~6 fixe*|lieu|confirme*|tiendra|prevu*,
 confirm*|report*|rappel* ~2 entretien|rendez, c'est note
clock 8h*|11h*|17h*|18h*|10h*|15h*|9h*|13h*|16h*|14h*, # h
assessment video differe*, etude de cas, evaluation*|test*|epreuve*|challenge|questionnaire*|exercice*, cas pratique
complete prochaine etape, expire|joint*|prepare|demarrer|terminer|auront|preparer|enregistrer|commencer,
 cliquez|passer|renvoy*|rempli*|repond*|faire|retourner|realise*|complete*|lien
offerJob on te veut|prend, retenu* pour le poste,
 vous|te|t propos*|offr* le|la|ce|cette ~1 poste|fonction|place|emploi, vous|te|t embaucher|recruter,
 engager|prendre|engage*|prend*|embauch*|recrut* comme, confirm* ~3 embauche|engagement|recrutement|nomination,
 est a toi|vous si, c'est un? ~1 oui, lettre d engagement|offre, offre|promesse|proposition d embauche,
 vous|t|te accueillir en|comme stage|alternance|apprentissage|tant|qualite|cdi|cdd,
 t|vous avoir comme|parmi|dans|avec,
 je te prends
offerPapers d'essai, contrat de travail
alert offres d'emploi similaires, salon de? l'emploi, derniere*|nouvelle* offre*, # offre*|postes|nouve*, newsletter
jobList postulez|cdi|cdd|teletravail
careerAdvice recruteurs|newsletter
outreach mes|mon|nos|notre client*, votre|ton ~1 profil|cv|experience ~3 attention|correspond|colle|plai*,
 voir|vu|tombe* ~2 tes|votre|linkedin, on|je|nous recherch*|cherch*, mandat*|accompagn*, me permets
jobSheet duree|remuneration|tjm|teletravail
askInterest vous interess*, partant*, ca|cela ~1 dit|tente, auriez-vous,
 es|serais|seriez ~2 interesse*|recherche|disponible|ouvert*|ecoute|dispose*
statusNews references|prolonge*|retard|patienter, cours d etude|examen, candidature ~3 consultee|vue,
 toujours en cours|attente
unfinished manquant*
withdrawn retrait|retir* ~1 votre|ta candidature
otherMatter demande de visa|pret, remboursement|parents|facture|enfant*|abonnement,
 appartement|universite|passeport|logement|bourse|subvention|locat*|credit|commande
legal confidentialite|rgpd
unsubscribe desabonne*|desinscri*
companyFollows aventure|equipe|chez|rejoindre|rejoigne*, portez pour|a|au, aupres de, sein de|du?, interet pour
companyPrecedes rh|recrutement|carrieres|talents
companyIsRest candidature a ete envoyee a, derniere nouvelle de, candidature a ete vue par
roleFollows candidature|postulation|spontanee|dossier de|pour|d|comme, l'offre, concours de?, qualite de, candidature,
 poste, recherch*|cherch*|embauch*|engager|recrut* ~1 un|une|des|notre|son|#, poste|emploi|fonction* de|d
roleEnds chez|est|a|base|nous|pour|dans|qui|vous|avec|car, au sein
roleLabel poste|offre|fonction|reference|intitule
roleNoun
 ingeni*|conseill*|charge*|alternan*|stagiaire|directeur|directrice|assistant*|technic*|responsable|chef*|develop*|adjoint*,
 educat*|cuisini*|comptable|vende*|commercial*|graphiste|administrateur|infirmi*|agent*|illustrat*|mecan*|employe*
closing salutations|cordialement|bientot, bien a
visa permis|mobilite|parrain*|visa|autorise*
budget budg*|reorganisation|subvention|pretention*|financ*|salarial*|economi*
seniority a deja, junior
metYou nos|notre|votre|ton|l ~1 entretien*|visite|echange*|essai, venu*|rencontre*
feedback retour plus|detaille|oral, feedback|debrief*
money virement, frais de
identityPapers rib|iban
`,
};
