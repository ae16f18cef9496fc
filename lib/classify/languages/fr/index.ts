// French, of France, Belgium, Switzerland and Canada; formal and informal. Without accents, as words are compared.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus vos nos tu ta ton et du en bonjour merci etre avoir mais de',
  words: `
not ne|n|n'a|pas|aucun*|impossible, plus possible de
void n|ne ~1 hesit* pas?, hesit* pas, pas y? repondre, repondez pas, ne manqu*|tard*|oubli* pas, n oubli* pas, n ~3 pourvu*,
 n|ne ~2 encore, pas encore, ne ~1 que, si vous avez des questions, vous|te souhaitons,
 avoir ~1 passe|realise|complete|repondu, pas plus longtemps, souhait* ~2 remerci*
condition si|s'il|lorsqu*|quand|echeant|incompl*, des que, cas ou, en cas, a condition, une fois, jusqu'a ce,
 quel* que soit, sous reserve, tout* candidature|dossier, passe ce,
 candidat*|profils|personnes qui|dont|retenu*|selectionnes|non, seul* les, sans reponse|nouvelle*|retour|suite
hedge pourrait|eventuel*|generalement|conseils|astuces|contacterons|contactera|recontact*|reviendr*, peut-etre
stated malheureusement|regret*|desole*|toutefois|cependant|neanmoins|finalement|decision, avons decide|choisi
application candidature*|cv|profil|dossier|postul*|curriculum, votre lettre
position poste*|emploi|offre*|stage|alternance|opportunite*|mission|fonction|recrutement|salaire|cdi
candidate candidat*|postulant*
hiring recrut*|rh|talents|carriere*|embauche|process
interviewWord entretien*|entrevue|rencontre, notre echange
others autre* ~2 candidat*|profil*|personne*|postulants|dossier*,
 candidat*|profil*|personne*|quelqu'un ~3 plus|mieux|davantage|dont|interne*, quelqu'un d
proceed poursui*|avancer|avancons|continuer*|retenir|embaucher, plus loin, suite|reponse|repondre favorable*|positive*,
 donn*|reserv* ~3 suite, acceder a votre, accepter votre|ta, passer a l, etape suivante
chose reten*|privilegi*|prefer*|selectionne*|choisi*|choix|opte|orient*|porte|pris
selected retenu*|preselectionne*|about*|admis*|parmi, partie de|des, avez pas reussi|obtenu, reserve de,
 ete|est|etes|es choisi*|selectionne*|accepte*, selectionn*|choisi* votre|ta, la|le|vous|te selectionner
consider considerer|etudier|examiner ~2 votre|candidature, etre ~2 etudie*|examine*|prise
fit correspond|correspondent|correspondait|adequation|adapte*|match*|aligne*|remplit|reunit,
 assez ~2 experience|experimente*, repond|repondent ~2 aux|criteres|attentes
toOffer vous|te|t proposer|offrir|recevoir|rencontrer|inviter|prendre|recruter, proposer un|une|le,
 de|d poste*|besoin*|ouverture*|stag*|alternan*, poste vacant|ouvert|correspondant
filled a|est|ete|sont|deja ~2 pourvu*|comble*|attribue*|clos|cloture*|ferme*|gele*|supprime*|suspendu*,
 le|ce|poste|processus recrutement|processus|a|est ~2 annule*|suspendu*|clos, plus disponible|ouvert*, plus d'actualite,
 plus a pourvoir, suppression ~2 poste, trouve|pris|choisi quelqu'un|notre, confie ~2 a
declined autre* candidat*|profil* ~2 correspond*|mieux|davantage,
 candidature|dossier|profil ~4 rejete*|refuse*|ecarte*|declinee, candidature non retenue, classe*|reste* sans suite,
 decliner|ecarter votre|ta, reponse|suite|avis negati*|defavorable*, motif* ~2 refus, pas ~2 cette fois, en rester la,
 arret* la, arreter|mettre ~1 processus|fin|terme
refusal decu|deception|regrettons, regret de, desole* de|d, malheureusement ~3 informer|annoncer, mauvaise nouvelle,
 pas la reponse|nouvelle
regret malheureusement|regret*|desole*|navre*
luck bonne|belle|bon chance|continuation|courage, plein*|beaucoup|bon|tout ~1 succes|reussite, succes|reussite dans
keepOnFile vivier|cvtheque|recontact*, conserv*|gard* ~4 cv|dossier|profil|coordonnees|candidature|numero,
 donnees ~1 conservees, base de
applyAgain repostul*|suivez, postul*|consult* ~4 autre*|nouve*|futur*|offres,
 autre*|futur*|nouve* poste*|offre*|opportunites, nouveau votre, revien*|revenir vers nous
manyApplicants nombre*|centaine*|#|forte ~3 candidat*|dossiers|personnes|reponses|concurrence
received recu*|reception*|parvenu*|transmis*|transmets|envoye|envoyee|arrivee|enregistre*|soumise|deposee|confirmee
confirmed bien recu*, accus* reception, accuse de, confirm* ~3 reception|candidature, avez bien? postule, vous venez de
thanks merci|remerci*|ravi*|heureux
applied postul*|confiance|candidat*|interet, votre|ta|cette candidature
willReview etudier*|examiner*|analyser*|etudions|lit, a l'etude
contactYou contacter*|recontact*, reviens|revenons|reviendr*|revenir vers, vous|te|y repondr*|tiendr*|appell*|dira*,
 nos nouvelles
invite invit*|convi*|aimer*|souhait*|voudr*|propos*|ravi*|heureux
arrange planifi*|convenir|fixer|organiser|creneau*|disponi*|dispo|libre|reserve*|agenda
interview entretien*|entrevue|visio*|rencontr*|appel|call, nous voir, en discuter
interviewSet entretien* ~4 confirme*|prevu*|fixe*|planifie*|lieu, confirmation|convocation ~3 entretien,
 convoqu*|convocation a|pour, rendez-vous est|confirme|fixe, passer|passes|venir|viens ~9 voir|discut*,
 vous|te recevrai*|recevrons, c'est note
assessment questionnaire*|test*|evaluation*|exercice*|epreuve*|defi, cas pratique, etude de cas, video differe*,
 questions ~2 video, mise en situation
complete complete*|realise*|passer|effectuer|rempli*|repond*|cliquez|lien|delai|rendre, prochaine etape
offerJob offre|proposition|promesse|lettre d'embauche, proposer|offrir|confirmer le|ce poste, retenu* pour le|ce poste,
 heureux|ravi*|plaisir ~4 propos*|offrir|confirm*|annoncer ~4 embauche|engagement|recrutement|cdi,
 confirm* votre|ton embauche|engagement|recrutement, on|nous te|vous veut|voulons|embauche|prend|prenons,
 es|etes pris|prise|embauche|embauchee, poste est a vous|toi, que tu|vous nous? rejoign*
offerPapers contrat de travail, votre recrutement, compter parmi, ton contrat, d'essai
alert newsletter|recrutent, alerte* emploi|offre*|job, nouvelle* offre*, # offre*|nouvelles|postes,
 offres d'emploi similaires|pour|correspondant|comme|qui|a, offres similaires|pour
jobList postulez|teletravail|cdi|cdd, voir l'offre|les|toutes|offres
careerAdvice webinaire|newsletter|recruteurs, conseils carriere|cv
outreach accompagn*, decouvert|vu|consulte|parcouru|trouve|repere|tombe*|eu ~2 votre|ton|tes profil?,
 votre|ton profil ~2 attention|correspond|semble|pourrait|colle, me permets, je|on|client recrute|recherche|cherche,
 mon|mes|notre client*
recruiterSelf je suis|m'appelle ~4 recrute*|consultant*|chasseur
jobSheet localisation|lieu|duree|tjm|salaire|remuneration|missions|experience|teletravail
askInterest seriez|etes|es|serais ~2 interesse*|ouvert*|disponible|ecoute, a l'ecoute,
 ca|cela ~1 interess*|dirait|dit|tente, si ~4 interesse
statusNews retard|references, plus de temps, candidature ~3 vue|consultee, vu|consulte votre|ta candidature,
 statut|suivi|etat de ~3 candidature, mise a jour, toujours en cours|etude, votre patience
unfinished complete*|finalise*|termine* votre|ta candidature|profil|dossier, mot de passe, termine votre|ta
withdrawn desistement, retrait|retir* ~1 votre|ta candidature, candidature ~6 retiree
otherMatter credit|locat*|logement|appartement|passeport|bourse|universite|parcoursup|faculte|master|subvention|commande,
 livraison|colis|facture|remboursement|abonnement|billet|conges|enfant*, pret immobilier, demande d'assurance|pret,
 assurance auto|habitation|vie, visa de
legal rgpd|confidentialite|destinataire, donnees personnelles
unsubscribe desabonne*|desinscri*
companyFollows chez|rejoindre|aventure|equipe, sein de|du?, aupres de, interet pour, portez a|au|pour, compte de
companyPrecedes recrutement|rh|carrieres|talents
companyIsRest candidature a ete envoyee a, candidature a ete vue par, derniere nouvelle de
roleFollows poste, l'annonce, poste de|d, fonction de, candidature pour, stage de|en, l'offre, l'offre de,
 en qualite|tant de|que|qu, postule pour|a|au ~2 de?
roleEnds chez|car|est|a|base|dans|nous|vous, au sein, et nous
roleLabel poste|intitule|offre|fonction|reference
roleNoun ingeni*|technic*|develop*|chef*|responsable|assistant*|charge*|stagiaire|alternan*|conseill*|gestionnaire,
 comptable|infirmi*|agent*|attache*|adjoint*|commercial*|vende*|juriste|secretaire
closing cordialement|salutations|bientot, bien a
visa visa|autorise*|mobilite, permis de
budget budg*|reorganisation|economi*|financ*|salarial*
seniority junior, plus experimente*, plus|annees d'experience
metYou venu*|rencontre*, nos|notre|l echange*|entretien*|rencontre|passage|visite, apres|suite|lors ~2 entretien*,
 votre visite|passage|venue
feedback feedback, retour personnalise|detaille, retour plus, raisons ~2 refus
money virement, frais de
identityPapers rib|iban, carte d'identite
`,
};
