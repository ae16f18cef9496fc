// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not n|ne|aucun*|pas|n'a|impossible
void recu* ~2 nombre*, avoir ~1 passe|realise|complete|repondu, n|ne ~1 hesit*, hesit* pas, pas y? repondre,
 n|ne ~2 encore, n ~3 pourvu*, vous|te souhaitons, pas encore, ne manqu*|tard* pas, pas plus longtemps
condition une fois, considerer|considerez que|comme, cas ou, en cas,
 profils|personnes|candidat* retenu*|qui|dont|selectionnes|non, passe ce, s'il|lorsqu*|si|echeant,
 absence|sans|defaut de? retour|reponse|nouvelle*|suite
hedge eventuel*|conseils|pourrait|recontact*|contacterons|reviendr*, peut-etre
stated malheureusement|cependant|finalement|neanmoins|regret*|desole*|toutefois|decision
application votre lettre|parcours, cv|dossier|candidature*|postul*|profil
position poste*|stage|mission|opportunite*|fonction*|alternance|offre*|recrutement|salaire|cdi|concours|emploi
candidate candidat*
hiring recrut*|talents|embauche|selection|bruts|rh|carriere*|brut|teletravail
interviewWord nos|notre echange*, entrevue|entretien*|rencontre
others candidat*|profil*|personne*|quelqu'un ~5 davantage|mieux|dont|plus|interne*,
 sur un|une|des candidat*|profil*|personne*, autre* ~2 candidat*|profil*|personne*|consultant*
proceed poursui*|avancer|avancons|embaucher|continuer*|retiend*|retenir,
 suite|reponse|avis|repondre|issue favorable*|positive*, reserv*|donn* ~3 suite
chose
 reten*|privilegi*|attribu*|choisi*|selectionne*|accept*|choix|prefer*|pris|orient*|opte|porte|confi*|prendre|signe
selected retenu*|parmi|about*|preselectionne*|admis*|repris*|figur*, partie de|des,
 est|ete|etes|es|etre choisi*|selectionne*|accepte*, avez pas obtenu|reussi|atteint
consider etre ~2 prise|etudie*|examine*
fit nos attentes|besoins|criteres,
 adequation|correspondent|rempliss*|remplit|correspond|adapte*|match*|aligne*|reuni*|suffisan*
toOffer poste vacant|correspondant, de|d stag*|poste*|opportunit*|besoin*|alternan*|place*|ouverture*,
 vous|te|t proposer|prendre|rencontrer|offrir|accueillir
filled est|ete|deja|poste|recrutement|a ~2 pourvu*|supprime*|clos|comble*|cloture*|ferme*|annule*|gele*|suspendu*
declined classe*|reste* sans suite, termine|arret* donc? ici|la
takenBack proposition|promesse|offre ~9 caduque|annul*|retir*
refusal regret de, regrettons
regret malheureusement|regret*|desole*
luck bonne|bon chance|route|continuation|courage, succes|reussite dans, plein* succes|reussite, de|du succes
keepOnFile gard*|conserv* ~4 cv|dossier|profil|candidature|numero|coordonnees, base de, donnees ~1 conservees,
 cvtheque|vivier|recontact*
applyAgain repostul*|suivez, nouveau votre, postul*|decouvr*|consult* ~4 autre*|nouve*|futur*|offres,
 autre*|nouve*|futur* poste*|offre*|opportunites, suis nous, reviens vers
manyApplicants #|centaine*|nombre* ~3 cv|dossiers|reponses|candidat*|personnes
received reception|recu*|parvenu*|transmets|transmis*|arrivee|soumis*|depose*|enregistre*|envoyee|envoi
confirmed accuse de, accus* bonne? reception, bien recu*|parvenu*, avez bien? postule
thanks heureux|remerci*|ravi*|merci
applied en remerci*, interet|candidat*|postul*|confiance
willReview lire|examin*|analyser*|lit|etudions|etudier*, a l'etude
contactYou vous|te|y repondr*|tiendr*|dira*|donner*, recontact*|contacter*, reviens|reviendr*|revenir|revenons vers
invite souhait*|heureux|convi*|invit*|convo*|aimer*|voudr*|propos*|ravi*
arrange disponi*|agenda|fixer|convenir|dispo|libre|reserve*|joignable|creneau*|planifi*|organiser
interview entretien*|entrevue|visio*|rencontr*|revoir|jury|appel|appeler*|appeller*|call|entretenir|connaissance,
 en discuter, rendez-vous, premier echange, un|d essai, echanger avec, nous voir
interviewSet entrevue|audition|entretien* ~6 prevu*|planifie*|lieu|tiendra|confirme*|fixe*, c'est note,
 confirm*|report*|rappel* ~2 entretien|rendez, passer|venir|viens a|nous|au|chez ~9 voir|discut*
clock # h, 18h*|10h*|11h*|17h*|8h*|14h*|9h*|16h*|13h*|15h*
assessment video differe*, etude de cas, questionnaire*|evaluation*|test*|exercice*|epreuve*|challenge, cas pratique
complete lien|cliquez|realise*|faire|rempli*|complete*|repond*|rendre|passer|renvoy*|retourner, prochaine etape,
 prepare|terminer|expire|effectue*|commencer|enregistrer|joint*|enregistrez|derouler*|demarrer|preparer|preparez|auront
offerJob que tu|vous nous? rejoi*|commenc*, c'est oui, on te veut|prend,
 confirm*|annoncer|valid* votre|ton engagement|embauche|recrutement|nomination, retenu* pour ce|le poste,
 proposition|promesse d'embauche
offerPapers d'essai, contrat de travail
alert derniere*|nouvelle* offre*, offres ~3 interess*|correspond*, votre alerte, offres d'emploi similaires|pour,
 # postes|offre*|nouve*, newsletter|recrutent|embauchent, salon|forum de? l'emploi
jobList postulez|cdi|cdd|teletravail
careerAdvice webinaire*|astuces|newsletter|recruteurs, conseils carriere|cv|pour
outreach mandat*|accompagn*, me permets,
 decouvert|vu|tombe*|voir|parcouru|repere|trouve ~2 votre|ton|tes|linkedin profil|cv?,
 votre|ton|tes ~1 profil|travail|parcours|cv|experience|projets ~3 attention|correspond|pourrait|colle|interpell*|plu|plai*,
 mon|mes|nos|notre client*, je|nous|on|client* cherch*|recherch*|recrut*
recruiterSelf je suis|m ~4 consultant*|conseill*|recrut*
jobSheet tjm|localisation|duree|teletravail|remuneration
askInterest auriez-vous, cela|ca ~1 tente|dirait|dit, partant*, t|vous interess*, a l'ecoute
statusNews candidature ~3 vue|consultee, votre patience, cours d etude|examen, toujours en cours|attente
unfinished manquant*, parvenir ~3 documents|copie
withdrawn retir*|retrait ~1 votre|ta candidature
otherMatter pret immobilier|personnel,
 universite|credit|logement|appartement|passeport|bourse|master|subvention|commande|locat*,
 enfant*|facture|abonnement|remboursement|parents, demande de pret|visa
legal confidentialite|rgpd
unsubscribe desabonne*|desinscri*
companyFollows sein de|du?, chez|rejoindre|equipe|aventure|rejoigne*, aupres de, interet pour, portez pour|a|au
companyPrecedes recrutement|talents|carrieres|rh
companyIsRest candidature a ete vue par, derniere nouvelle de, candidature a ete envoyee a
roleFollows qualite de, candidature, poste|emploi|fonction* de|d,
 cherch*|recherch*|recrut*|embauch*|engager ~1 un|une|des|notre|son|#, poste,
 candidature|postulation|dossier|spontanee pour|de|d|comme, l'offre, concours de?
roleEnds au sein, chez|dans|base|car|est|a|nous|avec|pour|qui|vous
roleLabel poste|fonction|offre|reference|intitule
roleNoun
 conseill*|ingeni*|chef*|technic*|adjoint*|develop*|stagiaire|responsable|assistant*|charge*|alternan*|directeur|directrice,
 agent*|mecan*|graphiste|educat*|infirmi*|comptable|illustrat*|cuisini*|vende*|administrateur|employe*|commercial*
closing bien a, cordialement|salutations|bientot
visa mobilite|parrain*|permis|visa|autorise*
budget budg*|reorganisation|financ*|salarial*|subvention|economi*|pretention*
seniority junior, a deja
metYou nos|notre|votre|ton|l ~1 visite|entretien*|essai|echange*, rencontre*|venu*
feedback debrief*|feedback, retour detaille|oral|plus
money frais de
identityPapers rib|iban
`,
};
