// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour de un a l d on bien',
  words: `
not aucun*|pas|n|ne|n'a|impossible
void n|ne ~2 encore, vous|te souhaitons, avoir ~1 passe|realise|complete, hesit* pas, pas encore, n ~3 pourvu*,
 ne tard*|manqu* pas, pas y? repondre, si vite|tard|peu, n ~1 hesit*
condition echeant|si|s'il|lorsqu*, faute de reponse|nouvelle*|retour, en cas,
 personnes|candidat*|profils selectionnes|retenu*|dont|non|qui,
 absence|sans|defaut de? suite|reponse|retour|nouvelle*, passe|dela de? ce delai, considerer|considerez que|comme,
 une fois
hedge contacterons|recontact*|eventuel*|conseils|reviendr*|pourrait, peut-etre
stated malheureusement|decision|finalement|neanmoins|cependant|regret*|desole*|toutefois
application votre lettre|parcours, dossier|cv|candidature*|postul*|profil
position poste*|stage|alternance|recrutement|concours|offre*|emploi|fonction*|salaire|cdi|opportunite*|mission
candidate candidat*
hiring talents|brut|recrut*|selection|rh|teletravail|bruts|embauche|carriere*
interviewWord entrevue|rencontre|entretien*, nos|notre echange*
others candidat*|profil*|personne* ~5 interne*|davantage|plus|mieux|dont, autre* ~2 candidat*|profil*|personne*
proceed donn*|reserv* ~3 suite, retenir|retiend*|avancer|continuer*|embaucher|poursui*, plus loin,
 suite|repondre|avis|issue favorable*
chose
 attribu*|pris|choisi*|privilegi*|prefer*|choix|selectionne*|reten*|opte|signe|orient*|confi*|accept*|prendre|porte
selected ete|est|etes selectionne*|accepte*, partie des, repris*|about*|preselectionne*|parmi|admis*|retenu*|figur*
consider etre ~2 prise|examine*|etudie*
fit nos besoins|attentes, adequation|reuni*|match*|aligne*|adapte*|correspond|rempliss*|correspondent
toOffer d|de besoin*|stag*|ouverture*|poste*|alternan*|place*|opportunit*, poste correspondant,
 te|vous|t prendre|rencontrer|accueillir|proposer, engager|embaucher, vous offrir
filled ete|est|recrutement|poste|a ~2 pourvu*|cloture*|annule*|clos|ferme*|supprime*|gele*|suspendu*
declined suspend*|gel* ~3 embauche*|recrut*, ne recrutons plus, poste ~4 en interne, sera|est non,
 avons|a ~2 trouve|pris|recrute quelqu'un, arret*|termine ici|la, class*|reste* ~4 sans suite
refusal regrettons, regret de
takenBack retirons|retirer|annuler|annulons|revenir ~2 offre|promesse|proposition,
 offre|promesse|proposition ~14 est|etre ~1 annulee|retiree|caduque
regret regret*|malheureusement|desole*
luck bonne|bon courage|route|continuation|chance, succes|reussite dans, de succes
keepOnFile gard*|conserv* ~4 cv|profil|candidature|dossier|numero|coordonnees, donnees ~1 conservees,
 vivier|cvtheque|recontact*, base de
applyAgain reviens vers, nouve*|autre*|futur* opportunites|poste*|offre*, suivez|repostul*,
 decouvr*|consult*|postul* ~4 nouve*|autre*|futur*|offres
manyApplicants nombre*|# ~3 candidat*|personnes|dossiers
received recu*|arrivee|transmis*|envoyee|soumis*|depose*|parvenu*|enregistre*|envoi|reception|transmets
confirmed accus* bonne? reception, avez postule, bien recu*|parvenu*
thanks merci|remerci*|ravi*|heureux
applied en remerci*, candidat*|interet|confiance|postul*
willReview lire|examin*|lit|etudier*|etudions|analyser*, a l'etude
contactYou te|vous|y donner*|repondr*, reviens|revenir|revenons|reviendr* vers, recontact*|contacter*
invite aimer*|invit*|heureux|convo*|voudr*|propos*|souhait*|convi*|ravi*
arrange agenda|dispo|creneau*|libre|reserve*|convenir|disponi*|joignable, choisissez|choisir
interview d essai, visio*|entrevue|appeler*|rencontr*|appeller*|appel|connaissance|call|jury|entretien*,
 echange visio|telephonique, nous voir, rendez-vous
interviewSet entretien* ~6 fixe*|lieu|confirme*|tiendra|prevu*, parler*|discut* du travail|poste,
 passer|venir|viens a|nous|au ~9 discut*|voir, rappel*|report*|confirm* ~2 entretien|rendez, on se voit,
 serez|seriez recu, c'est note, vous recevra
clock # h, 17h*|13h*|18h*|14h*|8h*|10h*|11h*|16h*|9h*|15h*
assessment video differe*, etude de cas, cas pratique, evaluation*|exercice*|test*|epreuve*|questionnaire*|challenge
complete prepare|demarrer|expire|terminer|joint*|auront|preparer|enregistrer|commencer,
 passer|cliquez|renvoy*|retourner|realise*|complete*|repond*|rempli*|faire|lien, prochaine etape
offerJob embauche|recrutement est confirm*, es|etes prise|pris|embauche|embauchee, on te veut|prend, as|avez le poste,
 vous|te|t recruter|embaucher, on te|vous prend,
 vous|te|t propos*|offr* le|la|ce|cette ~1 poste|fonction|place|emploi,
 confirm* ~3 embauche|engagement|recrutement|nomination, je te prends, offre|promesse|proposition d embauche,
 engager|prendre|engage*|prend*|embauch*|recrut* comme, retenu* pour le poste,
 vous|t|te accueillir en|comme stage|alternance|apprentissage|tant|qualite|cdi|cdd, lettre d engagement|offre,
 c'est un? ~1 oui, est a toi|vous si, t|vous avoir comme|parmi|dans|avec
offerPapers d'essai, contrat de travail
alert newsletter, derniere*|nouvelle* offre*, # offre*|nouve*|postes, offres d'emploi similaires, salon de? l'emploi
jobList postulez|teletravail|cdi|cdd
careerAdvice newsletter|recruteurs
outreach votre|ton ~1 cv|profil|experience ~3 attention|plai*|correspond|colle, mandat*|accompagn*,
 mes|mon|nos|notre client*, on|nous|je cherch*|recherch*, tombe*|voir|vu ~2 tes|votre|linkedin, me permets
jobSheet tjm|teletravail|duree|remuneration
askInterest es|serais|seriez ~2 recherche|disponible|ouvert*|ecoute|dispose*|interesse*, vous interess*,
 cela|ca ~1 tente|dit, partant*, auriez-vous
statusNews candidature ~3 vue|consultee, cours d etude|examen, references|retard|prolonge*|patienter,
 toujours en cours|attente
unfinished manquant*
withdrawn retrait|retir* ~1 votre|ta candidature
otherMatter demande de visa|pret, enfant*|parents|facture|abonnement|remboursement,
 appartement|subvention|universite|passeport|bourse|logement|commande|locat*|credit
legal confidentialite|rgpd
unsubscribe desabonne*|desinscri*
companyFollows sein de|du?, aupres de, interet pour, equipe|chez|aventure|rejoigne*|rejoindre, portez pour|a|au
companyPrecedes recrutement|rh|carrieres|talents
companyIsRest candidature a ete vue par, derniere nouvelle de, candidature a ete envoyee a
roleFollows poste|emploi|fonction* de|d, l'offre, dossier|candidature|postulation|spontanee de|d|pour|comme,
 candidature, recherch*|cherch*|embauch*|recrut*|engager ~1 un|une|des|notre|son|#, qualite de, poste, concours de?
roleEnds chez|est|qui|base|vous|dans|avec|a|car|nous|pour, au sein
roleLabel poste|offre|fonction|reference|intitule
roleNoun
 chef*|adjoint*|ingeni*|conseill*|charge*|alternan*|technic*|stagiaire|directeur|assistant*|directrice|responsable|develop*,
 educat*|cuisini*|vende*|commercial*|mecan*|graphiste|administrateur|illustrat*|infirmi*|employe*|agent*|comptable
closing bien a, cordialement|salutations|bientot
visa visa|autorise*|permis|mobilite|parrain*
budget budg*|pretention*|reorganisation|subvention|financ*|salarial*|economi*
seniority junior, a deja
metYou nos|notre|ton|votre|l ~1 essai|echange*|visite|entretien*, venu*|rencontre*
feedback debrief*|feedback, retour detaille|plus|oral
money virement, frais de
identityPapers rib|iban
`,
};
