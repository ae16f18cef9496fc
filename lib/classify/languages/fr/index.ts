// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not pas|n'a|n|ne|impossible|aucun*
void recu* ~2 nombre*, pas y? repondre, n|ne ~1 hesit*, vous|te souhaitons, hesit* pas, ne tard*|manqu* pas, n ~3
 pourvu*, avoir ~1 passe|realise|complete|repondu, pas encore, n|ne ~2 encore
condition une fois, candidat*|profils|personnes retenu*|qui|selectionnes|dont|non, en cas, cas ou,
 lorsqu*|s'il|si|echeant, considerer|considerez que|comme, sans|absence|defaut de? suite|reponse|nouvelle*|retour
hedge conseils|pourrait|recontact*|eventuel*|reviendr*|contacterons, peut-etre
stated malheureusement|neanmoins|regret*|toutefois|desole*|cependant|finalement|decision
application votre lettre|parcours, cv|candidature*|postul*|profil|dossier
position poste*|stage|mission|alternance|recrutement|salaire|cdi|offre*|concours|emploi|fonction*|opportunite*
candidate candidat*
hiring recrut*|talents|embauche|brut|selection|carriere*|rh|bruts|teletravail
interviewWord entrevue|entretien*|rencontre, nos|notre echange*
others candidat*|profil*|personne*|quelqu'un ~5 davantage|dont|plus|mieux|interne*,
 autre* ~2 candidat*|profil*|personne*|consultant*, sur un|une|des candidat*|profil*|personne*
proceed poursui*|avancons|avancer|retenir|retiend*|embaucher|continuer*,
 suite|reponse|avis|repondre|issue favorable*|positive*, reserv*|donn* ~3 suite
chose
 opte|reten*|pris|prefer*|privilegi*|selectionne*|choisi*|orient*|choix|signe|porte|accept*|prendre|attribu*|confi*
selected ete|est|etes|es|etre choisi*|selectionne*|accepte*, avez pas obtenu|reussi|atteint,
 retenu*|preselectionne*|repris*|admis*|parmi|about*|figur*, partie de|des
consider etre ~2 prise|etudie*|examine*
fit match*|aligne*|adequation|adapte*|correspond|remplit|reuni*|suffisan*|rempliss*|correspondent,
 nos attentes|besoins|criteres
toOffer poste correspondant|vacant, de|d ouverture*|poste*|opportunit*|alternan*|besoin*|place*|stag*,
 vous|te|t offrir|proposer|accueillir|rencontrer|prendre
filled est|ete|deja|poste|a|recrutement ~2 pourvu*|ferme*|supprime*|comble*|cloture*|clos|annule*|gele*|suspendu*
declined classe*|reste* sans suite, termine|arret* donc? la|ici
takenBack offre|proposition|promesse ~9 retir*|annul*|caduque, retir* ~1 offre|proposition
refusal regrettons, regret de
regret malheureusement|regret*|desole*
luck bon|bonne courage|continuation|chance|route, succes|reussite dans, plein* succes|reussite, de|du succes
keepOnFile gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees, donnees ~1 conservees, base de,
 cvtheque|vivier|recontact*
applyAgain nouve*|autre*|futur* poste*|offre*|opportunites, repostul*|suivez, suis nous, postul*|decouvr*|consult* ~4
 nouve*|autre*|offres|futur*, reviens vers
manyApplicants centaine*|#|nombre* ~3 candidat*|dossiers|personnes|reponses|cv
received reception|arrivee|recu*|parvenu*|transmis*|envoyee|envoi|transmets|soumis*|enregistre*|depose*
confirmed accus* bonne? reception, avez bien? postule, bien recu*|parvenu*, accuse de
thanks remerci*|ravi*|merci|heureux
applied candidat*|interet|postul*|confiance, en remerci*
willReview examin*|analyser*|lit|etudions|lire|etudier*, a l'etude
contactYou recontact*|contacter*, te|vous|y repondr*|tiendr*|dira*|donner*, reviens|revenir|reviendr*|revenons vers
invite invit*|heureux|convo*|voudr*|propos*|souhait*|aimer*|convi*|ravi*
arrange organiser|disponi*|agenda|fixer|convenir|dispo|reserve*|libre|creneau*|planifi*|joignable
interview entretien*|entrevue|visio*|rencontr*|revoir|appel|appeler*|appeller*|call|jury|entretenir|connaissance, nous
 voir, rendez-vous, premier echange, echanger avec, un|d essai
interviewSet entretien*|entrevue|audition ~6 prevu*|fixe*|planifie*|lieu|confirme*|tiendra, passer|venir|viens
 nous|a|au|chez ~9 discut*|voir, confirm*|rappel*|report* ~2 entretien|rendez
clock 18h*|14h*|10h*|11h*|8h*|17h*|15h*|9h*|16h*|13h*, # h
assessment evaluation*|challenge|exercice*|questionnaire*|epreuve*|test*, etude de cas, cas pratique, video differe*
complete
 commencer|expire|prepare|joint*|auront|derouler*|terminer|effectue*|enregistrez|enregistrer|demarrer|preparer|preparez,
 prochaine etape, complete*|passer|rempli*|faire|cliquez|lien|realise*|rendre|renvoy*|retourner|repond*
offerJob retenu* pour le|ce poste, c'est oui,
 confirm*|valid*|annoncer votre|ton embauche|engagement|recrutement|nomination, que tu|vous nous? rejoi*|commenc*,
 proposition|promesse d'embauche, heureux|plaisir ~3 presenter|faire ~2 proposition|offre,
 proposer|proposons|offrir|offrons le|ce poste|stage, on te veut|prend
offerPapers d'essai, contrat de travail
alert newsletter|embauchent|recrutent, votre alerte, derniere*|nouvelle* offre*, offres ~3 interess*|correspond*,
 offres d'emploi similaires|pour, # offre*|nouve*|postes, salon|forum de? l'emploi
jobList postulez|cdi|cdd|teletravail
careerAdvice conseils carriere|pour|cv, webinaire*|newsletter|recruteurs|astuces
outreach mon|mes|nos|notre client*, nous|on|je|client* recherch*|cherch*|recrut*,
 votre|ton|tes ~1 profil|cv|parcours|experience|travail|projets ~3 attention|correspond|pourrait|colle|interpell*|plu|plai*,
 decouvert|vu|voir|parcouru|repere|trouve|tombe* ~2 votre|ton|tes|linkedin profil|cv?, me permets, accompagn*|mandat*
recruiterSelf je suis|m ~4 recrut*|conseill*|consultant*
jobSheet remuneration|tjm|localisation|duree|teletravail
askInterest partant*, seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute|recherche|dispose*, auriez-vous,
 cela|ca ~1 dirait|dit|tente, vous|t interess*
statusNews references|retard|prolonge*|patienter, votre patience, cours d examen|etude, candidature ~3 vue|consultee,
 toujours en cours|attente
unfinished finalise*|complete*|termine* votre|ta candidature|dossier|profil, parvenir ~3 documents|copie, manquant*
withdrawn retir*|retrait ~1 votre|ta candidature
otherMatter pret personnel|immobilier,
 universite|credit|passeport|logement|bourse|appartement|master|subvention|commande|locat*,
 parents|facture|abonnement|enfant*|remboursement, demande de pret|visa
legal confidentialite|rgpd
unsubscribe desinscri*|desabonne*
companyFollows portez pour|a|au, rejoigne*|chez|equipe|rejoindre|aventure, sein de|du?, interet pour, aupres de
companyPrecedes talents|carrieres|rh|recrutement
companyIsRest derniere nouvelle de, candidature a ete envoyee a, candidature a ete vue par
roleFollows l'offre, concours de?, candidature|postulation|dossier|spontanee de|d|pour|comme, qualite de, candidature,
 recherch*|cherch*|recrut*|embauch*|engager ~1 un|une|des|notre|son|#, poste, poste|emploi|fonction* de|d
roleEnds chez|est|car|base|vous|dans|pour|qui|a|nous|avec, au sein
roleLabel intitule|poste|offre|fonction|reference
roleNoun
 ingeni*|conseill*|technic*|develop*|assistant*|charge*|chef*|stagiaire|directeur|alternan*|directrice|responsable|adjoint*,
 educat*|agent*|mecan*|cuisini*|commercial*|comptable|graphiste|illustrat*|vende*|infirmi*|administrateur|employe*
closing cordialement|bientot|salutations, bien a
visa mobilite|parrain*|permis|autorise*|visa
budget economi*|financ*|salarial*|subvention|pretention*|budg*|reorganisation
seniority a deja, junior
metYou rencontre*|venu*, nos|notre|votre|ton|l ~1 visite|entretien*|echange*|essai
feedback retour detaille|plus|oral, debrief*|feedback
money frais de, virement
identityPapers rib|iban
`,
};
