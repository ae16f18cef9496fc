// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not ne|n|n'a|pas|aucun*|impossible
void n|ne ~1 hesit*, hesit* pas, pas y? repondre, ne manqu*|tard* pas, recu* ~2 nombre*, n ~3 pourvu*, n|ne ~2 encore,
 pas encore, vous|te souhaitons, avoir ~1 passe|realise|complete|repondu
condition si|s'il|lorsqu*|echeant, cas ou, en cas, une fois, sous reserve, passe ce, considerer|considerez que|comme,
 candidat*|profils|personnes qui|dont|retenu*|selectionnes|non, sans|defaut|absence de? reponse|nouvelle*|retour|suite
hedge pourrait|eventuel*|conseils|contacterons|recontact*|reviendr*, peut-etre
stated malheureusement|regret*|desole*|toutefois|cependant|neanmoins|finalement|decision
application candidature*|cv|profil|dossier|postul*, votre lettre|parcours
position poste*|emploi|offre*|stage|alternance|opportunite*|mission|fonction*|recrutement|salaire|cdi|concours
candidate candidat*
hiring recrut*|rh|talents|carriere*|embauche|selection|brut|bruts|teletravail
interviewWord entretien*|entrevue|rencontre, notre|nos echange*
others autre* ~2 candidat*|profil*|personne*|consultant*, sur un|une|des candidat*|profil*|personne*,
 candidat*|profil*|personne*|quelqu'un ~5 plus|mieux|davantage|dont|interne*
proceed poursui*|avancer|avancons|continuer*|retenir|retiend*|embaucher, suite|reponse|repondre|avis|issue
 favorable*|positive*, donn*|reserv* ~3 suite
chose reten*|privilegi*|prefer*|selectionne*|choisi*|choix|opte|orient*|porte|pris|prendre|attribu*|confi*|accept*|signe
selected retenu*|preselectionne*|about*|admis*|parmi|repris*|figur*, partie de|des, avez pas reussi|obtenu|atteint,
 ete|est|etes|es|etre choisi*|selectionne*|accepte*
consider etre ~2 etudie*|examine*|prise
fit correspond|correspondent|adequation|adapte*|match*|aligne*|rempliss*|remplit|reuni*|suffisan*, nos attentes|criteres|besoins
toOffer vous|te|t proposer|offrir|rencontrer|prendre|accueillir, de|d
 poste*|besoin*|ouverture*|stag*|alternan*|opportunit*|place*, poste vacant|correspondant
filled a|est|ete|deja|poste|recrutement ~2 pourvu*|comble*|clos|cloture*|ferme*|gele*|supprime*|suspendu*|annule*
declined classe*|reste* sans suite, en rester la, arret*|termine donc? la|ici
takenBack offre|proposition|promesse ~9 retir*|annul*|caduque
refusal regrettons, regret de
regret malheureusement|regret*|desole*
luck bonne|bon chance|continuation|courage|route, plein* succes|reussite, de|du succes, succes|reussite dans
keepOnFile vivier|cvtheque|recontact*, conserv*|gard* ~4 cv|dossier|profil|candidature|numero|coordonnees, donnees ~1
 conservees, base de
applyAgain repostul*|suivez, suis nous, reviens vers, postul*|consult*|decouvr* ~4 autre*|nouve*|futur*|offres, autre*|futur*|nouve* poste*|offre*|opportunites, nouveau votre
manyApplicants nombre*|centaine*|# ~3 candidat*|dossiers|personnes|reponses|cv
received recu*|reception|parvenu*|transmis*|transmets|envoi|envoyee|arrivee|enregistre*|soumis*|depose*
confirmed bien recu*|parvenu*, accus* bonne? reception, accuse de, avez bien? postule
thanks merci|remerci*|ravi*|heureux
applied postul*|confiance|candidat*|interet, en remerci*
willReview etudier*|examin*|analyser*|etudions|lit|lire, a l'etude
contactYou contacter*|recontact*, reviens|revenons|reviendr*|revenir vers, vous|te|y repondr*|tiendr*|dira*|donner*
invite invit*|convi*|convo*|aimer*|souhait*|voudr*|propos*|ravi*|heureux
arrange planifi*|convenir|fixer|organiser|creneau*|disponi*|dispo|libre|reserve*|agenda|joignable
interview entretien*|entretenir|entrevue|visio*|rencontr*|revoir|appel|appeler*|appeller*|call|jury|connaissance, nous
 voir, en discuter, echanger avec, rendez-vous, un|d essai
interviewSet entretien*|entrevue|audition ~6 confirme*|prevu*|fixe*|planifie*|lieu|tiendra, confirm*|rappel*|report*
 ~2 entretien|rendez, passer|venir|viens nous|a|au|chez ~9 voir|discut*
clock # h, 8h*|9h*|10h*|11h*|13h*|14h*|15h*|16h*|17h*|18h*
assessment questionnaire*|test*|evaluation*|exercice*|epreuve*|challenge, cas pratique, etude de cas, video differe*
complete complete*|realise*|passer|faire|rempli*|repond*|cliquez|lien|rendre|renvoy*|retourner,
 commencer|derouler*|expire|joint*|enregistrer|enregistrez|terminer|effectue*|demarrer|preparer|prepare|preparez|auront,
 prochaine etape
offerJob proposition|promesse d'embauche, proposer|proposons|offrir|offrons le|ce poste|stage, retenu* pour le|ce
 poste, confirm*|valid*|annoncer votre|ton embauche|engagement|recrutement|nomination, on te veut|prend, que tu|vous
 nous? rejoi*|commenc*, c'est oui, heureux|plaisir ~3 presenter|faire ~2 offre|proposition
offerPapers contrat de travail, d'essai, felicitations
alert newsletter|recrutent|embauchent, votre alerte, nouvelle*|derniere* offre*, # offre*|nouve*|postes, offres ~3
 interess*|correspond*, salon|forum de? l'emploi, offres d'emploi similaires|pour
jobList postulez|teletravail|cdi|cdd
careerAdvice newsletter|recruteurs|webinaire*|astuces, conseils carriere|cv|pour
outreach decouvert|vu|voir|parcouru|trouve|repere|tombe* ~2 votre|ton|tes|linkedin profil|cv?, votre|ton|tes ~1
 profil|parcours|experience|travail|cv|projets ~3 attention|correspond|pourrait|colle|interpell*|plu|plai*, me
 permets, je|on|nous|client* recrut*|recherch*|cherch*, mon|mes|nos|notre client*
recruiterSelf je suis|m ~4 recrut*|consultant*|conseill*
jobSheet localisation|duree|tjm|remuneration|teletravail
askInterest seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute|recherche|dispose*, a l'ecoute, vous|t
 interess*, auriez-vous, partant*, ca|cela ~1 dirait|dit|tente
statusNews retard|references|patienter|prolonge*, candidature ~3 vue|consultee, toujours en cours|attente, votre
 patience, cours d examen|etude
unfinished complete*|finalise*|termine* votre|ta candidature|profil|dossier, manquant*, parvenir ~3 copie|documents
withdrawn retrait|retir* ~1 votre|ta candidature
otherMatter credit|locat*|logement|appartement|passeport|bourse|universite|master|subvention|commande,
 facture|remboursement|abonnement|enfant*|parents, pret immobilier|personnel, demande de pret|visa
legal rgpd|confidentialite
unsubscribe desabonne*|desinscri*
companyFollows chez|rejoindre|rejoigne*|aventure|equipe, sein de|du?, aupres de, interet pour, portez a|au|pour
companyPrecedes recrutement|rh|carrieres|talents
companyIsRest candidature a ete envoyee a, candidature a ete vue par, derniere nouvelle de
roleFollows poste, poste|fonction*|emploi de|d, candidature, candidature|postulation|dossier|spontanee
 pour|de|d|comme, concours de?, l'offre, qualite de, cherch*|recherch*|recrut*|embauch*|engager ~1
 un|une|des|notre|son|#
roleEnds chez|car|est|a|base|dans|nous|vous|pour|qui|avec, au sein
roleLabel poste|intitule|offre|fonction|reference
roleNoun ingeni*|technic*|develop*|chef*|responsable|assistant*|charge*|stagiaire|alternan*|conseill*|directeur|directrice|adjoint*,
 comptable|infirmi*|agent*|commercial*|vende*|mecan*|cuisini*|graphiste|illustrat*|educat*|administrateur|employe*
closing cordialement|salutations|bientot, bien a
visa visa|autorise*|mobilite|permis|parrain*
budget budg*|reorganisation|economi*|financ*|salarial*|pretention*|subvention
seniority junior, a deja
metYou venu*|rencontre*, nos|notre|votre|ton|l ~1 echange*|entretien*|visite|essai
feedback feedback|debrief*, retour detaille|plus|oral
money virement, frais de
identityPapers rib|iban
`,
};
