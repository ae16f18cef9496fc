// French, of France, Belgium, Switzerland and Canada; formal and informal.
import type { LanguageData } from '../language';

export const french: LanguageData = {
  code: 'fr',
  common:
    'le la les des une est que qui dans pour vous nous votre notre avec pas ce cette sur par au aux ont sont ne plus votre vos nos tu ta ton et du en bonjour merci être avoir mais de',
  words: `
not ne, n, pas, n'a, n'y, n'en, n'ai, aucun*, plus possible, impossible de
void souhaitons, pas plus longtemps, hésitez pas, hésite pas, ne ~2 hésit*, ne répondez pas, pas répondre,
 ne manquez pas, ne tarderons pas, ne tardez pas, pas encore, ne ~3 que, si vous avez des questions
condition si, s'il, lorsqu*, quand, dès que, dans le cas où, au cas où, en cas de, en cas d, à condition,
 afin de savoir, qu'elle que soit, quelle que soit, le cas échéant, sous réserve,
 candidat*|profils|personnes qui|dont|retenu*|sélectionnés|présélectionnés, seuls les,
 sans réponse|nouvelle|nouvelles|retour, passé ce délai
hedge pourrai*, pourriez, éventuel*, peut-être, généralement, habituellement, conseils, astuces
stated malheureusement, regret*, désolé*, toutefois, cependant, néanmoins, avons décidé, avons choisi,
 avons pris la décision, décision de
application candidature*, cv, profil, dossier, postul*, curriculum
position poste*, emploi, offre*, stage, alternance, opportunité*, mission, fonction
candidate candidat*, postulant*
hiring recrute*, rh, talents, carrière*
interviewWord entretien*, entrevue, rencontre, échanges que, notre échange
others autre*|d'autres candidat*|profil*|personne|postulants,
 candidat*|profil*|personne ~2 plus|mieux|davantage|dont|correspondant|répondant|interne, plus en adéquation,
 en meilleure adéquation, davantage en adéquation, quelqu'un d'autre
proceed poursuiv*, avancer, avançons, retenir, retiendrons, continu*, donne*|donnons|réserv* ~3 suite,
 suite favorable, aller plus loin, donner une réponse positive|favorable, répondre favorablement|positivement,
 accéder à votre, passer à l'étape|la prochaine|suite, étape suivante
chose reten*, privilégi*, sélectionné, choisi*, préféré, orienté*, porté, poursuiv*, avanc*, avec, recruté, pour, sur,
 vers, opté, finaliser, s'est portée, arrêté notre choix
selected retenu*, sélectionné*, choisi*, présélectionné*, accepté*, abouti*, vous retenir, te retenir,
 fait l'objet d'une suite
consider considér*|étudier|examiner ~2 votre|candidature, prise en considération, prendre en considération,
 être prise en compte
fit correspond*, adéquation, adapté*, réunit, convient, match*, remplit, aligné*, répondent, répond aux|à nos,
 répondre aux
toOffer vous proposer, te proposer, proposer un|une|le, vous offrir, vous recevoir, vous rencontrer, vous inviter,
 faire une proposition
filled poste|offre|stage|mission|recrutement|annonce|alternance a|est|n'est|ont|été|n'a ~2 pourvu*|clôturé*|fermé*|annulé*|suspendu|gelé|disponible|retiré|comblé|attribué|abandonné,
 déjà pourvu*|comblé, été pourvu*|comblé|attribué, plus d'actualité, plus disponible, plus ouvert*, plus à pourvoir
declined candidature|dossier|profil ~4 rejeté*|refusé*|écarté*|déclinée|infructueuse|négati*,
 décliner votre|ta candidature, réponse négative, suite défavorable, refus de votre|candidature,
 rejet de votre|candidature, motif*|raisons de notre|ce|votre refus, écarter votre|ta, raison de ce refus,
 ne souhaitons pas donner, ne pas donner suite, ne pas retenir, ne pas vous|te retenir
refusal déçu, déception, regret de, regrettons de|que|vivement, désolés de|d, désolé de|d, désolée de,
 malheureusement ~3 informer|annoncer|répondre, mauvaise nouvelle, pas la réponse|nouvelle
regret malheureusement, regret*, désolé*, navré*, déçu
luck bonne chance, bonne continuation, plein|beaucoup|succès de|dans succès|réussite|vos|ta|tes|votre, succès dans,
 réussite dans
keepOnFile vivier, cvthèque, recontacter*, base de données
applyAgain repostuler, postuler à|sur ~2 autre*|nouvelles|futures|prochaines, postuler à nouveau, encourageons à
manyApplicants concurrence, beaucoup de candidat*
received reçu, reçue, reçus, réception*, parvenu*, transmis*, envoyé*, enregistré*
confirmed candidature ~3 bien? reçue|reçu|envoyée|enregistrée|transmise|soumise|prise|parvenue|déposée|confirmée,
 bien reçu votre|ta|la, bien reçue, accusons réception, accusé de réception, confirmation de ~2 candidature|réception,
 confirmons ~3 réception, vous avez|venez postulé|de
thanks merci, remerci*, ravis, ravi, heureux, apprécions
applied postulé, confiance, votre|ta|cette candidature, avoir candidaté
willReview l'étudions, l'étudier, l'examiner, à l'étude
contactYou revenons|revien* vers, recontacter*|contacté* vous?, vous|te répondr*|tiendrons|appeler
invite invit*|convi*|aimer*|souhait*|voudrions|propos* ~6 rencontrer|échange*|entre*|convenir|planifier|recevoir|discuter|parler,
 vous|te inviter|convier|rencontrer|recevoir|proposer
arrange planifier, convenir, fixer, organiser, créneau*, disponibilité*, disponible*, réserver
interview entretien*, entrevue, visio, visioconférence, rencontre*, appel, teams
interviewSet entretien est|a|aura|confirmé|prévu|fixé|planifié, confirmation|convocation ~3 entretien,
 convoqu*|convocation à|pour, votre entretien, rendez-vous est|confirmé|fixé|pris,
 planifier|fixer|convenir|organiser|programmer|proposer ~4 entre*|échange|appel|rendez-vous|rencontre,
 invit*|convions ~4 entretien, c'est noté pour
assessment questionnaire, test, tests, évaluation, assessment,
 exercice|épreuve technique|en|de|pratique|ligne|écrit|personnalité, cas pratique, étude de cas,
 entretien vidéo différé, vidéo différée, mise en situation
complete compléte*, réalise*, passer, effectuer, rempli*, répondre, cliquez, délai, prochaine étape
offerJob offre d'embauche, proposition d'embauche, promesse d'embauche, lettre d'engagement, vous proposer le poste,
 heureux|ravis|plaisir ~4 proposer|offrir|confirmer|annoncer ~6 poste|embauche|contrat|stage|recrutement,
 proposition de contrat, vous intégrer
offerPapers contrat de travail, votre recrutement
alert recrute*, newsletter, alerte* emploi|offre*|job, nouvelles offre*, nouvelle offre, # offre*|nouvelles|postes,
 offres d'emploi similaires|pour|correspondant|comme|qui|à|recommandées, offres similaires, offres pour vous
jobList postulez, télétravail, cdi, cdd, relation*, voir l'offre|les|toutes|offres|plus
careerAdvice webinaire, newsletter, premium, recruteurs, conseils carrière|emploi|cv, salon de l'emploi|du
outreach accompagn*, découvert|vu|consulté|parcouru|trouvé|repéré ~2 votre|ton|profil profil?,
 votre|ton profil ~2 attention|intéress*|correspond|semble|pourrait, permets de te contacter, me permets
recruiterSelf je suis|m'appelle ~4 recrute*|consultant*|chargé*|chasseur|talent
jobSheet localisation, lieu, durée, tjm, salaire, rémunération, démarrage, missions, expérience, télétravail
askInterest seriez|êtes|es|serais ~2 intéressé*|ouvert*|disponible|écoute, à l'écoute, cela|ça vous|t intéresse,
 si ~4 intéressé, disponible|disponibilités pour ~3 échange*|appel
statusNews retard, candidature ~3 vue|consultée|téléchargée, a été vue|consultée,
 statut|suivi|état|avancement de|d ~3 candidature, mise à jour ~4 candidature|statut, toujours en cours|étude,
 votre patience
unfinished compléte*|finalise*|termine* votre|ta candidature|profil|inscription|dossier, création de votre compte,
 terminé votre|ta
withdrawn désistement, retrait de votre|ta candidature
otherMatter prêt, crédit, assurance, locat*, logement, visa, passeport, bourse, université, parcoursup, faculté,
 subvention, commande, livraison, colis, facture, remboursement, abonnement, billet
legal rgpd, confidentialité, destinataire, données personnelles|à caractère
unsubscribe désabonne*, désinscrire, désinscription
companyFollows chez, rejoindre, aventure, au sein de, auprès de, intérêt pour, portez à|pour
companyPrecedes recrutement, rh, carrières, talents, ressources humaines
companyIsRest équipe, candidature a été envoyée à, candidature a été vue par, dernière nouvelle de,
 candidature ~18 chez
roleFollows l'annonce, poste de|d, fonction de, pour le poste, candidature pour, stage de|en, l'offre de?,
 en tant que|qu, postulé pour|à|au ~2 de?
roleEnds chez, car, est, au sein, et nous, a été
roleLabel poste, intitulé, offre, fonction, référence
roleNoun ingénieur*, développeu*, consultant*, chef, cheffe, responsable, direct*, assistant*, chargé*, stagiaire,
 stage, alternan*, apprenti, technicien*
closing cordialement, salutations, respectueusement, bien à toi
visa visa, localisation, mobilité
budget budget*, réorganisation
seniority junior, plus expérimenté*, plus d'expérience
metYou nos échanges, notre échange|entretien|rencontre
feedback feedback, retour plus|personnalisé|détaillé, raisons du|de ~2 refus
money virement
identityPapers rib, carte d'identité
`,
};
