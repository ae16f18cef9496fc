// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not pas|n|impossible|ne|n'a|aucun*
void avoir ~1 passe|realise|complete|repondu, recu* ~2 nombre*, ne tard*|manqu* pas, pas plus longtemps,
 pas y? repondre, n|ne ~1 hesit*, vous|te souhaitons, hesit* pas, pas encore, n|ne ~2 encore, n ~3 pourvu*
condition une fois, s'il|echeant|si|lorsqu*, sans|absence|defaut de? suite|nouvelle*|reponse|retour, en cas, cas ou,
 considerer|considerez que|comme, profils|candidat*|personnes qui|retenu*|selectionnes|dont|non
hedge pourrait|contacterons|conseils|recontact*|eventuel*|reviendr*, peut-etre
stated malheureusement|neanmoins|regret*|cependant|desole*|toutefois|finalement|decision
application cv|candidature*|profil|postul*|dossier, votre lettre|parcours
position stage|mission|poste*|alternance|recrutement|offre*|cdi|concours|salaire|emploi|fonction*|opportunite*
candidate candidat*
hiring talents|embauche|brut|selection|recrut*|carriere*|rh|bruts|teletravail
interviewWord entrevue|rencontre|entretien*, nos|notre echange*
others candidat*|profil*|personne*|quelqu'un ~5 davantage|dont|plus|mieux|interne*,
 autre* ~2 candidat*|profil*|personne*|consultant*, sur un|une|des candidat*|profil*|personne*
proceed poursui*|avancons|avancer|retenir|retiend*|embaucher|continuer*,
 suite|reponse|repondre|avis|issue favorable*|positive*, reserv*|donn* ~3 suite
chose
 opte|reten*|prefer*|pris|privilegi*|choisi*|selectionne*|signe|prendre|accept*|attribu*|choix|porte|orient*|confi*
selected partie de|des, avez pas obtenu|reussi|atteint, retenu*|preselectionne*|repris*|admis*|parmi|about*|figur*,
 selectionner, ete|est|etre|etes|es choisi*|selectionne*|accepte*
consider etre ~2 examine*|prise|etudie*
fit nos besoins|attentes|criteres,
 adequation|correspond|match*|aligne*|suffisan*|reuni*|adapte*|remplit|rempliss*|correspondent
toOffer poste correspondant|vacant, de|d besoin*|ouverture*|poste*|alternan*|place*|stag*|opportunit*,
 te|vous|t offrir|proposer|rencontrer|accueillir|prendre
filled ete|est|deja|poste|a|recrutement ~2 pourvu*|ferme*|supprime*|clos|comble*|cloture*|annule*|gele*|suspendu*
declined classe*|reste* sans suite, arret*|termine donc? ici|la
takenBack offre|proposition|promesse ~9 retir*|caduque|annul*, retir* ~1 offre|proposition
refusal regrettons, regret de
regret malheureusement|regret*|desole*
luck bonne|bon courage|continuation|chance|route, de|du succes, succes|reussite dans, plein* succes|reussite
keepOnFile gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees, donnees ~1 conservees, base de,
 cvtheque|vivier|recontact*
applyAgain nouve*|autre*|futur* poste*|offre*|opportunites, suis nous, repostul*|suivez,
 postul*|consult*|decouvr* ~4 nouve*|autre*|offres|futur*, reviens vers
manyApplicants centaine*|#|nombre* ~3 candidat*|dossiers|reponses|personnes|cv
received reception|recu*|arrivee|enregistre*|envoyee|envoi|soumis*|transmets|transmis*|depose*|parvenu*
confirmed accus* bonne? reception, avez bien? postule, bien recu*|parvenu*, accuse de
thanks merci|remerci*|heureux|ravi*
applied en remerci*, candidat*|interet|postul*|confiance
willReview lit|etudions|analyser*|examin*|lire|etudier*, a l'etude
contactYou recontact*|contacter*, te|vous|y repondr*|tiendr*|dira*|donner*, reviens|revenir|reviendr*|revenons vers
invite propos*|souhait*|invit*|convo*|voudr*|aimer*|heureux|convi*|ravi*
arrange organiser|disponi*|reserve*|joignable|fixer|creneau*|convenir|planifi*|dispo|agenda|libre
interview nous voir, rendez-vous, premier echange,
 entretien*|entrevue|revoir|visio*|rencontr*|appel|appeler*|appeller*|call|jury|entretenir|connaissance,
 echanger avec, un|d essai
interviewSet entrevue|audition|entretien* ~6 fixe*|lieu|confirme*|tiendra|prevu*|planifie*, c'est note,
 passer|venir|viens nous|a|au|chez ~9 voir|discut*, confirm*|rappel*|report* ~2 entretien|rendez
clock # h, 13h*|18h*|10h*|9h*|8h*|15h*|17h*|16h*|14h*|11h*
assessment evaluation*|test*|epreuve*|challenge|questionnaire*|exercice*, etude de cas, cas pratique, video differe*
complete
 commencer|expire|prepare|auront|demarrer|joint*|derouler*|preparer|enregistrez|terminer|effectue*|enregistrer|preparez,
 prochaine etape, rempli*|passer|faire|cliquez|rendre|renvoy*|retourner|realise*|complete*|repond*|lien
offerJob retenu* pour le|ce poste, c'est oui, on te veut|prend, offrir|proposer|proposons|offrons le|ce poste|stage,
 proposition|promesse d'embauche, heureux|plaisir ~3 presenter|faire ~2 proposition|offre,
 annoncer|confirm*|valid* ton|votre embauche|engagement|recrutement|nomination, que tu|vous nous? rejoi*|commenc*
offerPapers d'essai, contrat de travail
alert derniere*|nouvelle* offre*, votre alerte, offres d'emploi similaires|pour, newsletter|embauchent|recrutent,
 # offre*|postes|nouve*, offres ~3 interess*|correspond*, salon|forum de? l'emploi
jobList postulez|cdi|cdd|teletravail
careerAdvice conseils carriere|pour|cv, recruteurs|webinaire*|newsletter|astuces
outreach
 votre|ton|tes ~1 profil|cv|parcours|experience|travail|projets ~3 attention|correspond|pourrait|colle|interpell*|plu|plai*,
 mes|mon|nos|notre client*, nous|on|je|client* recherch*|cherch*|recrut*,
 decouvert|vu|voir|repere|trouve|tombe*|parcouru ~2 votre|ton|tes|linkedin profil|cv?, me permets, mandat*|accompagn*
recruiterSelf je m|suis ~4 recrut*|conseill*|consultant*
jobSheet duree|remuneration|tjm|teletravail|localisation
askInterest auriez-vous, partant*, seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute|recherche|dispose*,
 ca|cela ~1 dirait|dit|tente, t|vous interess*
statusNews votre patience, references|prolonge*|retard|patienter, cours d etude|examen, candidature ~3 vue|consultee,
 toujours en cours|attente
unfinished manquant*, termine*|complete*|finalise* votre|ta candidature|dossier|profil, parvenir ~3 documents|copie
withdrawn retrait|retir* ~1 votre|ta candidature
otherMatter universite|credit|passeport|logement|bourse|locat*|appartement|master|subvention|commande,
 pret personnel|immobilier, demande de pret|visa, parents|facture|enfant*|abonnement|remboursement
legal confidentialite|rgpd
unsubscribe desinscri*|desabonne*
companyFollows sein de|du?, equipe|aventure|rejoigne*|chez|rejoindre, portez pour|a|au, aupres de, interet pour
companyPrecedes talents|rh|carrieres|recrutement
companyIsRest candidature a ete envoyee a, derniere nouvelle de, candidature a ete vue par
roleFollows l'offre, concours de?, candidature, poste, qualite de,
 recherch*|cherch*|recrut*|embauch*|engager ~1 un|une|des|notre|son|#,
 candidature|dossier|spontanee|postulation de|pour|d|comme, fonction*|poste|emploi de|d
roleEnds au sein, chez|est|vous|pour|dans|a|base|car|nous|qui|avec
roleLabel poste|offre|fonction|intitule|reference
roleNoun
 ingeni*|conseill*|charge*|alternan*|assistant*|technic*|stagiaire|directeur|develop*|directrice|responsable|chef*|adjoint*,
 educat*|cuisini*|comptable|vende*|commercial*|graphiste|illustrat*|infirmi*|agent*|mecan*|administrateur|employe*
closing cordialement|bientot|salutations, bien a
visa mobilite|permis|visa|autorise*|parrain*
budget budg*|subvention|pretention*|financ*|salarial*|economi*|reorganisation
seniority junior, a deja
metYou rencontre*|venu*, nos|notre|votre|ton|l ~1 entretien*|echange*|visite|essai
feedback retour detaille|plus|oral, debrief*|feedback
money frais de, virement
identityPapers iban|rib
`,
};
