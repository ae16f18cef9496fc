// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not pas|impossible|n|ne|aucun*|n'a
void pas plus longtemps, recu* ~2 nombre*, pas y? repondre, n|ne ~1 hesit*, vous|te souhaitons, hesit* pas, ne tard*|manqu* pas,
 n ~3 pourvu*, pas encore, n|ne ~2 encore, avoir ~1 passe|realise|complete|repondu
condition une fois, sans|absence|defaut de? suite|reponse|nouvelle*|retour, en cas, cas ou,
 considerer|considerez que|comme, lorsqu*|echeant|s'il|si,
 profils|candidat*|personnes retenu*|qui|dont|selectionnes|non
hedge conseils|pourrait|recontact*|eventuel*|contacterons|reviendr*, peut-etre
stated malheureusement|regret*|neanmoins|cependant|toutefois|desole*|finalement|decision
application votre lettre|parcours, cv|candidature*|postul*|profil|dossier
position poste*|stage|mission|alternance|recrutement|cdi|concours|offre*|fonction*|emploi|opportunite*|salaire
candidate candidat*
hiring talents|recrut*|embauche|brut|selection|carriere*|rh|bruts|teletravail
interviewWord entrevue|rencontre|entretien*, nos|notre echange*
others candidat*|profil*|personne*|quelqu'un ~5 davantage|dont|plus|mieux|interne*,
 autre* ~2 candidat*|profil*|personne*|consultant*, sur un|une|des candidat*|profil*|personne*
proceed suite|reponse|avis|repondre|issue favorable*|positive*,
 poursui*|avancer|avancons|retenir|retiend*|embaucher|continuer*, reserv*|donn* ~3 suite
chose
 opte|reten*|prefer*|pris|privilegi*|choisi*|selectionne*|prendre|choix|orient*|signe|accept*|porte|attribu*|confi*
selected selectionner, retenu*|preselectionne*|repris*|admis*|parmi|about*|figur*, partie de|des, avez pas obtenu|reussi|atteint,
 ete|est|etes|es|etre choisi*|selectionne*|accepte*
consider etre ~2 prise|etudie*|examine*
fit adequation|match*|aligne*|suffisan*|reuni*|correspond|adapte*|remplit|rempliss*|correspondent,
 nos attentes|besoins|criteres
toOffer poste correspondant|vacant, de|d ouverture*|poste*|alternan*|besoin*|place*|stag*|opportunit*,
 te|vous|t offrir|proposer|accueillir|rencontrer|prendre
filled est|ete|recrutement|deja|poste|a ~2 pourvu*|ferme*|supprime*|comble*|cloture*|clos|annule*|suspendu*|gele*
declined classe*|reste* sans suite, termine|arret* donc? la|ici
takenBack offre|proposition|promesse ~9 retir*|caduque|annul*, retir* ~1 offre|proposition
refusal regret de, regrettons
regret regret*|malheureusement|desole*
luck bon|bonne courage|continuation|chance|route, succes|reussite dans, plein* succes|reussite, de|du succes
keepOnFile gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees, donnees ~1 conservees, base de,
 cvtheque|recontact*|vivier
applyAgain nouve*|autre*|futur* poste*|offre*|opportunites, suivez|repostul*, suis nous,
 postul*|consult*|decouvr* ~4 nouve*|autre*|offres|futur*, reviens vers
manyApplicants centaine*|#|nombre* ~3 candidat*|dossiers|personnes|reponses|cv
received reception|arrivee|recu*|envoyee|envoi|enregistre*|soumis*|transmis*|depose*|transmets|parvenu*
confirmed accus* bonne? reception, avez bien? postule, bien recu*|parvenu*, accuse de
thanks remerci*|ravi*|merci|heureux
applied en remerci*, candidat*|interet|postul*|confiance
willReview lit|examin*|etudions|analyser*|etudier*|lire, a l'etude
contactYou te|vous|y repondr*|tiendr*|dira*|donner*, reviens|revenir|revenons|reviendr* vers, recontact*|contacter*
invite invit*|convo*|voudr*|propos*|souhait*|aimer*|convi*|ravi*|heureux
arrange organiser|agenda|fixer|disponi*|convenir|creneau*|dispo|reserve*|libre|joignable|planifi*
interview nous voir, rendez-vous, premier echange,
 entretien*|entrevue|visio*|rencontr*|revoir|appel|appeler*|appeller*|call|jury|entretenir|connaissance,
 echanger avec, un|d essai
interviewSet c'est note, entrevue|audition|entretien* ~6 prevu*|fixe*|lieu|confirme*|tiendra|planifie*,
 passer|venir|viens nous|a|au|chez ~9 voir|discut*, confirm*|rappel*|report* ~2 entretien|rendez
clock 18h*|14h*|10h*|11h*|8h*|15h*|17h*|13h*|9h*|16h*, # h
assessment etude de cas, challenge|evaluation*|test*|questionnaire*|epreuve*|exercice*, cas pratique, video differe*
complete prochaine etape,
 commencer|expire|prepare|joint*|auront|derouler*|effectue*|enregistrez|terminer|enregistrer|preparer|preparez|demarrer,
 passer|faire|cliquez|rempli*|lien|realise*|rendre|renvoy*|retourner|complete*|repond*
offerJob retenu* pour le|ce poste, offrir|proposer|proposons|offrons le|ce poste|stage, on te veut|prend,
 proposition|promesse d'embauche, heureux|plaisir ~3 presenter|faire ~2 proposition|offre,
 confirm*|valid*|annoncer ton|votre embauche|engagement|recrutement|nomination, que tu|vous nous? rejoi*|commenc*,
 c'est oui
offerPapers d'essai, contrat de travail
alert derniere*|nouvelle* offre*, votre alerte, offres ~3 interess*|correspond*, offres d'emploi similaires|pour,
 newsletter|embauchent|recrutent, # offre*|nouve*|postes, salon|forum de? l'emploi
jobList postulez|cdi|cdd|teletravail
careerAdvice astuces|recruteurs|newsletter|webinaire*, conseils carriere|pour|cv
outreach mandat*|accompagn*, mon|mes|nos|notre client*, nous|on|je|client* recherch*|cherch*|recrut*,
 votre|ton|tes ~1 profil|cv|parcours|experience|travail|projets ~3 attention|correspond|pourrait|colle|interpell*|plu|plai*,
 me permets, decouvert|vu|voir|parcouru|repere|trouve|tombe* ~2 votre|ton|tes|linkedin profil|cv?
recruiterSelf je m|suis ~4 recrut*|conseill*|consultant*
jobSheet duree|remuneration|localisation|tjm|teletravail
askInterest seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute|recherche|dispose*,
 ca|cela ~1 dirait|dit|tente, partant*, auriez-vous, t|vous interess*
statusNews votre patience, candidature ~3 vue|consultee, references|retard|patienter|prolonge*,
 toujours en cours|attente, cours d etude|examen
unfinished complete*|finalise*|termine* votre|ta candidature|dossier|profil, manquant*, parvenir ~3 documents|copie
withdrawn retir*|retrait ~1 votre|ta candidature
otherMatter pret personnel|immobilier,
 universite|credit|passeport|logement|bourse|appartement|master|subvention|commande|locat*,
 parents|facture|abonnement|enfant*|remboursement, demande de pret|visa
legal confidentialite|rgpd
unsubscribe desinscri*|desabonne*
companyFollows aupres de, sein de|du?, interet pour, portez pour|a|au, chez|equipe|aventure|rejoigne*|rejoindre
companyPrecedes recrutement|rh|carrieres|talents
companyIsRest candidature a ete vue par, derniere nouvelle de, candidature a ete envoyee a
roleFollows candidature, qualite de, concours de?,
 recherch*|cherch*|recrut*|embauch*|engager ~1 un|une|des|notre|son|#, l'offre,
 candidature|dossier|spontanee|postulation de|pour|d|comme, poste|emploi|fonction* de|d, poste
roleEnds chez|est|vous|pour|dans|a|base|car|nous|qui|avec, au sein
roleLabel intitule|poste|offre|fonction|reference
roleNoun
 ingeni*|alternan*|conseill*|technic*|assistant*|charge*|develop*|stagiaire|directeur|directrice|responsable|chef*|adjoint*,
 educat*|mecan*|cuisini*|commercial*|comptable|graphiste|illustrat*|vende*|infirmi*|agent*|administrateur|employe*
closing bien a, cordialement|bientot|salutations
visa autorise*|parrain*|mobilite|permis|visa
budget subvention|financ*|pretention*|budg*|salarial*|economi*|reorganisation
seniority junior, a deja
metYou rencontre*|venu*, nos|notre|votre|ton|l ~1 visite|echange*|entretien*|essai
feedback debrief*|feedback, retour detaille|plus|oral
money frais de, virement
identityPapers iban|rib
`,
};
