// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not pas|aucun*|n|ne|impossible|n'a
void si tard|vite|peu, recu* ~2 nombre*, avoir ~1 passe|realise|complete, ne tard*|manqu* pas, pas plus longtemps, pas y? repondre,
 n ~1 hesit*, vous|te souhaitons, hesit* pas, pas encore, n|ne ~2 encore, n ~3 pourvu*
condition sans|absence|defaut de? suite|nouvelle*|reponse|retour, en cas, considerer|considerez que|comme,
 personnes|profils|candidat* qui|retenu*|selectionnes|dont|non, s'il|echeant|lorsqu*|si, une fois
hedge peut-etre, conseils|recontact*|pourrait|eventuel*|contacterons|reviendr*
stated malheureusement|neanmoins|toutefois|cependant|regret*|finalement|decision|desole*
application cv|profil|candidature*|postul*|dossier, votre lettre|parcours
position poste*|stage|alternance|recrutement|offre*|cdi|concours|fonction*|salaire|opportunite*|emploi|mission
candidate candidat*
hiring talents|embauche|brut|rh|recrut*|carriere*|teletravail|bruts|selection
interviewWord entrevue|rencontre|entretien*, nos|notre echange*
others candidat*|profil*|personne* ~5 davantage|dont|plus|mieux|interne*, sur une personne*|candidat*,
 autre* ~2 candidat*|profil*|personne*
proceed suite|repondre|avis|issue favorable*, retiend*|avancer|retenir|embaucher|continuer*|poursui*, plus loin,
 donn*|reserv* ~3 suite
chose reten*|prefer*|pris|privilegi*|choisi*|choix|selectionne*|accept*|prendre|signe|attribu*|opte|porte|orient*|confi*
selected est|ete|etes selectionne*|accepte*, parmi|retenu*|preselectionne*|about*|repris*|admis*|figur*, partie des
consider etre ~2 examine*|etudie*|prise
fit nos besoins|attentes, adequation|adapte*|correspond|match*|aligne*|rempliss*|correspondent|reuni*
toOffer de|d besoin*|stag*|ouverture*|poste*|alternan*|place*|opportunit*, engager|embaucher, recrutons|embauchons,
 poste correspondant, te|vous|t rencontrer|prendre|proposer|accueillir
filled est|ete|poste|a|recrutement ~2 pourvu*|supprime*|clos|ferme*|cloture*|annule*|gele*|suspendu*
declined arret*|termine la|ici, suspend*|gel* ~3 embauche*|recrut*, avons|a ~2 trouve|pris|recrute quelqu'un,
 candidature|dossier ~5 ecarte*|exclu*|irrecevable|refuse*, au complet, class*|reste* ~4 sans suite, sera|est non,
 restons donc? la, place|poste est|sont ~2 pris*
takenBack offre|proposition|promesse ~9 retir*|annul*|caduque, retir* ~1 offre|proposition
refusal regret de, regrettons
regret malheureusement|regret*|desole*
luck bonne|bon courage|route|continuation|chance, plein* succes|reussite, succes|reussite dans, de succes
keepOnFile gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees, donnees ~1 conservees,
 vivier|cvtheque|recontact*, base de
applyAgain nouve*|autre*|futur* poste*|offre*|opportunites, repostul*|suivez,
 postul*|consult*|decouvr* ~4 nouve*|autre*|offres|futur*, reviens vers
manyApplicants nombre*|# ~3 dossiers|candidat*|personnes
received recu*|parvenu*|enregistre*|arrivee|envoyee|transmis*|soumis*|envoi|depose*|reception|transmets
confirmed accus* bonne? reception, avez postule, bien recu*|parvenu*, accuse de
thanks heureux|remerci*|ravi*|merci
applied en remerci*, interet|confiance|candidat*|postul*
willReview lit|examin*|etudions|etudier*|analyser*|lire, a l'etude
contactYou contacter*|recontact*, te|vous|y donner*|repondr*, reviens|revenir|reviendr*|revenons vers
invite prochaine etape ~2 est, invit*|convo*|souhait*|propos*|voudr*|aimer*|convi*|heureux|ravi*
arrange dispo|agenda|joignable|convenir|disponi*|creneau*|libre|reserve*
interview premier echange, rendez-vous, nous voir, echanger avec, d essai,
 entretien*|entrevue|visio*|rencontr*|appel|appeler*|appeller*|call|jury|connaissance, echange telephonique|visio
interviewSet entretien* ~6 fixe*|lieu|confirme*|tiendra|prevu*, passer|venir|viens nous|a|au ~9 voir|discut*,
 confirm*|report*|rappel* ~2 entretien|rendez, c'est note
clock # h, 8h*|17h*|18h*|10h*|15h*|9h*|13h*|11h*|16h*|14h*
assessment video differe*, cas pratique, etude de cas, evaluation*|test*|epreuve*|challenge|questionnaire*|exercice*
complete prochaine etape, cliquez|passer|renvoy*|rempli*|repond*|faire|retourner|realise*|complete*|lien,
 expire|joint*|prepare|auront|demarrer|preparer|terminer|commencer|enregistrer
offerJob retenu* pour le poste, proposer|proposons le|ce poste, heureux|plaisir ~3 presenter|faire ~2 offre,
 que tu|vous nous? rejoi*|commenc*, c'est oui, annoncer|confirm*|valid* votre|ton engagement|embauche,
 proposition|promesse d'embauche, on te veut|prend
offerPapers d'essai, contrat de travail
alert votre alerte, offres ~3 correspond*, derniere*|nouvelle* offre*, # offre*|postes|nouve*, newsletter,
 offres d'emploi similaires, salon de? l'emploi
jobList postulez|cdi|cdd|teletravail
careerAdvice newsletter|recruteurs
outreach votre|ton ~1 profil|cv|experience ~3 attention|correspond|colle|plai*, voir|vu|tombe* ~2 tes|votre|linkedin,
 nous|on|je recherch*|cherch*, mes|mon|nos|notre client*, mandat*|accompagn*, me permets
jobSheet duree|remuneration|tjm|teletravail
askInterest vous interess*, partant*, connais|connaissez ~2 quelqu'un, auriez-vous,
 es|serais|seriez ~2 interesse*|ouvert*|disponible|ecoute|recherche|dispose*, ca|cela ~1 dit|tente
statusNews votre patience, cours d etude|examen, prolonge*|references|retard|patienter, candidature ~3 vue|consultee,
 toujours en cours|attente
unfinished complete*|termine*|finalise* votre|ta candidature|profil|dossier, manquant*
withdrawn retrait|retir* ~1 votre|ta candidature
otherMatter pret personnel|immobilier, demande de visa|pret, enfant*|parents|facture|abonnement|remboursement,
 appartement|universite|passeport|logement|bourse|subvention|locat*|credit|commande
legal confidentialite|rgpd
unsubscribe desinscri*|desabonne*
companyFollows aupres de, interet pour, portez pour|a|au, aventure|equipe|chez|rejoindre|rejoigne*, sein de|du?
companyPrecedes carrieres|rh|recrutement|talents
companyIsRest candidature a ete envoyee a, derniere nouvelle de, candidature a ete vue par
roleFollows l'offre, qualite de, candidature|spontanee|postulation|dossier de|pour|d|comme,
 recherch*|cherch*|embauch*|recrut*|engager ~1 un|une|des|notre|son|#, candidature, concours de?,
 fonction*|poste|emploi de|d, poste
roleEnds chez|est|a|base|car|nous|vous|pour|dans|qui|avec, au sein
roleLabel poste|offre|fonction|reference|intitule
roleNoun ingeni*|conseill*|charge*|alternan*|stagiaire|technic*|directeur|assistant*|directrice|responsable|chef*|develop*|adjoint*,
 educat*|cuisini*|comptable|vende*|commercial*|graphiste|illustrat*|infirmi*|agent*|mecan*|administrateur|employe*
closing salutations|cordialement|bientot, bien a
visa permis|parrain*|visa|mobilite|autorise*
budget subvention|pretention*|budg*|financ*|salarial*|reorganisation|economi*
seniority junior, a deja
metYou venu*|rencontre*, nos|notre|votre|ton|l ~1 essai|entretien*|visite|echange*
feedback retour detaille|plus|oral, debrief*|feedback
money virement, frais de
identityPapers rib|iban
`,
};
