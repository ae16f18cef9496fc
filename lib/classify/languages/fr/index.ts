// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not ne|n|n'a|pas|aucun*|impossible, plus possible de, pas en mesure de
void n|ne ~1 hesit*, hesit* pas, pas y? repondre, repondez pas, ne manqu*|tard* pas, recu* ~2 nombre*, n ~3 pourvu*,
 n|ne ~2 encore, pas encore, vous|te souhaitons, avant ~4 entretien*,
 avoir ~1 passe|realise|complete|repondu, pas plus longtemps, souhait* ~2 remerci*
condition si|s'il|lorsqu*|quand|echeant, des que, cas ou, en cas, a condition, une fois, jusqu'a ce, sous reserve,
 tout* candidature|dossier, passe ce, considerer|considerez que|comme,
 candidat*|profils|personnes qui|dont|retenu*|selectionnes|non, seul* les,
 sans|defaut|absence de? reponse|nouvelle*|retour|suite
hedge pourrait|eventuel*|conseils|contacterons|recontact*|reviendr*, peut-etre
stated malheureusement|regret*|desole*|toutefois|cependant|neanmoins|finalement|decision
application candidature*|cv|profil|dossier|postul*, votre lettre|parcours
position poste*|emploi|offre*|stage|alternance|opportunite*|mission|fonction|recrutement|salaire|cdi
candidate candidat*
hiring recrut*|rh|talents|carriere*|embauche|selection
interviewWord entretien*|entrevue|rencontre
others autre* ~2 candidat*|profil*|personne*, sur un|une|des candidat*|profil*|personne*,
 candidat*|profil*|personne*|quelqu'un ~5 plus|mieux|davantage|dont|interne*, quelqu'un d
proceed poursui*|avancer|avancons|continuer*|retenir|embaucher, plus loin,
 suite|reponse|repondre|avis|issue favorable*|positive*, donn*|reserv* ~3 suite, accepter votre|ta, a l'etape suivante
chose reten*|privilegi*|prefer*|selectionne*|choisi*|choix|opte|orient*|porte|pris
selected retenu*|preselectionne*|about*|admis*|parmi, partie de|des, avez pas reussi|obtenu|atteint,
 ete|est|etes|es choisi*|selectionne*|accepte*, selectionner
consider considerer|examiner|etudier votre, etre ~2 etudie*|examine*|prise
fit correspond|correspondent|adequation|adapte*|match*|aligne*|remplit|reunit, repond ~1 aux
toOffer vous|te|t proposer|offrir|rencontrer|prendre|accueillir, proposer un|une|le, accueill* ~2 stag*,
 de|d poste*|besoin*|ouverture*|stag*|alternan*|opportunit*, poste vacant|correspondant
filled a|est|ete|deja|poste|recrutement ~2 pourvu*|comble*|clos|cloture*|ferme*|gele*|supprime*|suspendu*|annule*,
 plus disponible|ouvert*|a, plus d'actualite
declined autre* candidat*|profil* ~2 correspond*|mieux|davantage, candidature|dossier ~4 rejete*|refuse*|ecarte*,
 candidature non retenue, classe*|reste* sans suite, cloturons|fermons votre|ta|ton,
 pas ~2 cette fois, en rester la, arret* donc? la|ici, arretons|mettons ~1 processus|fin|terme, recrutons plus|pas,
 trouve|pris|choisi|retenu quelqu'un, insuffisant*
takenBack offre|proposition|promesse ~9 retir*|annul*|caduque, retir* ~1 offre|proposition
refusal regrettons, regret de, desole* de, malheureusement ~3 informer|annoncer
regret malheureusement|regret*|desole*
luck bonne|bon chance|continuation|courage, plein* succes|reussite, de|du succes, succes|reussite dans
keepOnFile vivier|cvtheque|recontact*, conserv*|gard* ~4 cv|dossier|profil|candidature, donnees ~1 conservees, base de
applyAgain repostul*|suivez, postul*|consult* ~4 autre*|nouve*|futur*|offres, autre*|futur*|nouve* poste*|offre*|opportunites, nouveau votre
manyApplicants nombre*|centaine*|# ~3 candidat*|dossiers|personnes
received recu*|reception|parvenu*|transmis*|transmets|envoi|envoyee|arrivee|enregistre*|soumis*|depose*
confirmed bien recu*|parvenu*, accus* bonne? reception, accuse de, confirm* ~3 reception|candidature, avez bien? postule
thanks merci|remerci*|ravi*|heureux
applied postul*|confiance|candidat*|interet, votre|ta candidature, en remerci*
willReview etudier*|examin*|analyser*|etudions|lit|lire, a l'etude, prend* connaissance
contactYou contacter*|recontact*, reviens|revenons|reviendr*|revenir vers, vous|te|y repondr*|tiendr*|dira*|donner*
invite invit*|convi*|convo*|aimer*|souhait*|voudr*|propos*|ravi*|heureux
arrange planifi*|convenir|fixer|organiser|creneau*|disponi*|dispo|libre|reserve*|agenda|joignable
interview entretien*|entretenir|entrevue|visio*|rencontr*|revoir|appel|call|jury|connaissance, nous voir, en discuter, echanger avec
interviewSet entretien* ~4 confirme*|prevu*|fixe*|planifie*|lieu, confirm*|rappel*|report* ~2 entretien|rendez,
 rendez-vous est|fixe, passer|venir|viens ~9 voir|discut*, vous recevrai|recevrons, c'est note
clock # h, 9h*|10h*|11h*|14h*|15h*|16h*|17h*
assessment questionnaire*|test*|evaluation*|exercice*|epreuve*|challenge, cas pratique, etude de cas, video differe*,
 questions|reponses ~2 video, mise en situation
complete complete*|realise*|passer|faire|rempli*|repond*|cliquez|lien|rendre|renvoy*|retourner,
 commencer|derouler*|expire|joint*|enregistrez, prochaine etape, phase de
offerJob proposition|promesse d'embauche, lettre d embauche|engagement, proposer|proposons|offrir|offrons le|ce poste|stage,
 retenu* pour le|ce poste, confirm*|valid*|annoncer votre|ton embauche|engagement|recrutement|nomination, on te veut|prend, vous|t embauche, es|etes pris|prise|embauche, as|avez le poste, que tu|vous nous? rejoign*|commenc*,
 heureux|plaisir ~3 presenter|faire ~2 offre|proposition, faisons une offre, voici notre|ta offre|proposition, accepte* cette|notre offre|proposition, contrat de travail ~4 sign*|pret
offerPapers contrat de travail, votre recrutement, ton contrat, d'essai, felicitations
alert newsletter|recrutent, alerte* emploi|offre*, nouvelle* offre*, # offre*|nouvelles|postes,
 offres d'emploi similaires|pour, offres similaires|pour
jobList postulez|teletravail|cdi|cdd
careerAdvice newsletter|recruteurs, conseils carriere|cv
outreach accompagn*|mandat*, decouvert|vu|parcouru|trouve|repere|tombe* ~2 votre|ton|tes profil|cv?,
 votre|ton ~1 profil|parcours|experience ~2 attention|correspond|pourrait|colle|interpell*|plu, me permets, je|on|client recrute|recherche|cherche,
 mon|mes|notre client*, propose le|un
recruiterSelf je suis|m ~4 recrut*|consultant*|chasseu*|conseill*
jobSheet localisation|duree|tjm|remuneration|teletravail
askInterest seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute|recherche, a l'ecoute, vous|t interess*, auriez-vous, partant*,
 ca|cela ~1 dirait|dit|tente
statusNews retard|references, plus de temps, candidature ~3 vue|consultee, consulte|ouvert votre candidature,
 statut|etat de ~3 candidature, toujours en cours|attente, votre patience, cours d examen|etude, ajoute*|integre* ~4 vivier
unfinished complete*|finalise*|termine* votre|ta candidature|profil|dossier, est incomplet, manquant*,
 parvenir ~3 copie|documents, activ* ~1 compte
withdrawn retrait|retir* ~1 votre|ta candidature, candidature ~6 retiree
otherMatter credit|locat*|logement|appartement|passeport|bourse|universite|master|subvention|commande,
 facture|remboursement|abonnement|conges|enfant*|parents, pret immobilier|personnel, demande de pret|visa, assurance auto|habitation
legal rgpd|confidentialite, donnees personnelles
unsubscribe desabonne*|desinscri*
companyFollows chez|rejoindre|aventure|equipe, sein de|du?, aupres de, interet pour, portez a|au|pour, compte de
companyPrecedes recrutement|rh|carrieres|talents
companyIsRest candidature a ete envoyee a, candidature a ete vue par, derniere nouvelle de
roleFollows poste, l'annonce, poste de|d, fonction de, candidature pour, stage de|en, l'offre, l'offre de,
 qualite de, tant que, postule pour|a|au ~2 de?
roleEnds chez|car|est|a|base|dans|nous|vous, au sein, et nous
roleLabel poste|intitule|offre|fonction|reference
roleNoun ingeni*|technic*|develop*|chef*|responsable|assistant*|charge*|stagiaire|alternan*|conseill*,
 comptable|infirmi*|agent*|commercial*|vende*
closing cordialement|salutations|bientot, bien a
visa visa|autorise*|mobilite
budget budg*|reorganisation|economi*|financ*|salarial*
seniority junior, plus experimente*, annees d'experience
metYou venu*|rencontre*, nos|notre|votre|l echange*|entretien*|visite
feedback feedback, retour detaille|plus
money virement, frais de
identityPapers rib|iban
`,
};
