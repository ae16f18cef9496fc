// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|considere|significa que não, se que|inscrev*|enquadr*|encontr*, não deix*|hesit*|respond*|esque*,
 ainda não, encontra|destina|candidate|inscreva se
condition caso, pessoas|candidaturas|candidatas|candidatos selecionad*|reprovad*|aprovad*|que|não, se, assim que,
 quando ~3 tiver*|for|estiver*, apenas ~3 candidat*
hedge talvez
stated infelizmente, lament*, decisão, opt*, decidi*
application currículo*, candidatura*, inscri*, cv, perfil
position trabalho, lugar, posição, função, cargo, processo, emprego, estágio*, vaga*, oferta*, oportunidade*
candidate candidat*
hiring seletiv*, pj, clt, sem termo, brutos, contrata*, rh, seleção, talentos, concurs*, recruta*
interviewWord entrevista*
others candidato interno, pessoa*|profissiona*|candidato*|candidata*|perfis|alguém ~3 melhor*|mais|maior*|já,
 outr* ~1 pessoa*|profissiona*|candidat*|perfi*|rapariga|moç*|finalist*
proceed sequência, continuidade, avanç*, continuar*, passou, seguir*, seguim*, passar*, próxim* etapa*|fase*
chose opt*, assin*, fica*, ficou, recai*, prefer*, escolh*, decidi*, selecion*, contrata*
selected const*, figur*, aprovad*, aprovar, escolhid*, selecionad*, reúne
consider considera*
fit atend*, aderen*, correspond*, requisitos, compatív*, cumpre, preench*
toOffer oferecer*, convid*
filled já ~1 provido|preenchid*|contratad*|contratamos|encontramos,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4
 cancelad*|preenchid*|congelad*|ocupad*|suspens*|encerrad*|provido|descontinuad*
declined sua exclusão, não ~1 obteve|atingi*, dessa|desta vez não, participação|processo|jornada ~5 finalizad*|ao fim
takenBack retiro|revog*|retiramos ~2 proposta|oferta
refusal lament*|infelizmente|pena ~4 comunic*|inform*|que
regret infelizmente, lament*
luck votos|maior*|muito ~1 sucesso*, felicidades, boa sorte, tudo de bom
keepOnFile base|banco de dados|talentos, guard*|mant*|deixa* ~4 perfil|currículo|contacto|contato|dados|numero|reel, futur* vagas|oportunidades
applyAgain outr*|nov*|nossas|próxim* ~1 vaga*|oportunidades|turmas|edição, carreiras, de novo, de olho
manyApplicants mais|muit*|foram de|# ~2 inscri*|candidat*
received entrada, gravad*, receção, chegou, enviad*, recebemos, concluíd*, recebid*, regist*, confirmad*, realizad*
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied interesse, particip*, envi*, inscri*, contacto, candidat*
willReview vamos|será|vai|vou|irá|ser ~2 ver|ler|analis*|avaliar, vejo, com a gente
contactYou contact*, contat*, breve, avis*, retorno, notícias
invite queremos, querem, quer, bora, convite*, selecionad* para, convoc*, passou para|na|à, gostar*, convid*
arrange disponibilidade, agend*, remarcar, marcar, marcad*
interview entrevista*, reunião, chamada, café, almoço, ligo, papo, falar*, conhecer*, conversa*
interviewSet vir|passar|passe ~2 cá|aqui|loja
clock pelas|às #
assessment questionário, desafio, exercício*, teste*, prova|provas online|técnic*|prátic*|de|escrita, avaliações, case
complete respond*, preench*, segue, acess*, inici*, entreg*, pedir, precisa, mando, será, complet*, conclu*, realiz*,
 fiz*, grave, anexo, faz, expira, convoc*, até #, envi*, link, faça, próxim*, prazo, fazer
offerJob proposta salarial|contrat*|formal, prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4
 vaga|posição|função|cargo|proposta, vaga|emprego|lugar|estágio é|ser sua|seu|tua|teu, foste|é|foi a|o ~1 escolhid*,
 a|nossa proposta|oferta de|para o|emprego|trabalho, escolhid*|aprovad*|selecionad* para o|a
 vaga|posição|função|cargo, é sim, bem vind* à|ao equip*|time, carta proposta|oferta
offerPapers contrato, salário, bem vind*, remuneração, admissão
alert vagas recomendadas|da|semelhantes, novos|novas|# empregos|novas|ofertas
careerAdvice dicas
jobList candidate se
outreach pensei em, mandato, procur* um|uma, procuramos, meu|nosso cliente, vi|encontrei|deparei ~4 teu|seu
 perfil|currículo|contacto
recruiterSelf sou ~2 recruta*
jobSheet clt, pj, requisitos:
askInterest teria*|tens|tem|ter ~1 interesse, topa*, sentido, envie|manda ~3 currículo|cv
statusNews demora*, paciência, ainda não ~3 decis*|esque*, candidatura|currículo ~3 visualizad*|atualizad*
unfinished conclua ~3 cadastro|candidatura|inscrição, falta* ~2 para|document*|anex*|etapas
withdrawn candidatura foi retirada
otherMatter garagem, creche, empréstimo, pedido de visto, crédito
legal lgpd, rgpd, privacidade
companyFollows time, equipa, do, no, equipe, na, da
roleFollows para, como, currículo, recruto, procur*|precis*|buscamos ~1 um|uma, vaga|posição|função|cargo de|para, candidatura como|para|a vaga|posição|função? de?, vaga
roleEnds foi, da, se, em, que, com, do, no, à, e, na, da
roleLabel posição, função, cargo, oferta, vaga
roleNoun diretor*, engenheir*, enfermeir*, gestor*, técnic*, assistente, analista, operador*, auxiliar, motorista,
 recepcionista, coordena*, professor*, motion, mestre
closing abraço*, cumprimentos
visa visto, mora, morar, mudança, residência
budget orçament*, salari*, despesas
seniority júnior, sênior, pleno, mais|menos tempo|vivência, início de
metYou obrigad*|nossa|após|pela|pelas|tua|sua ~3 vindo|entrevista*|conversa*|visita|vinda, papo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers cpf, rg
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
