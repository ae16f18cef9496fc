// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|considere|significa que não, ainda não, não hesit*|deix*|respond*|esque*,
 se enquadr*|que|inscrev*|encontr*, candidate|encontra|destina|inscreva se
condition apenas ~3 candidat*, quando ~3 tiver*|for|estiver*,
 pessoas|candidaturas|candidatas|candidatos que|reprovad*|aprovad*|selecionad*|não, assim que, se, caso
hedge talvez
stated infelizmente, decisão, lament*, decidi*, opt*
application candidatura*, currículo*, inscri*, perfil, cv
position estágio*, lugar, emprego, trabalho, oportunidade*, posição, função, oferta*, cargo, vaga*, processo
candidate candidat*
hiring recruta*, concurs*, seleção, brutos, talentos, contrata*, rh, sem termo, seletiv*, pj, clt
interviewWord entrevista*
others outr* ~1 pessoa*|profissiona*|candidat*|perfi*|rapariga|moç*|finalist*,
 candidato*|pessoa*|profissiona*|candidata*|perfis|alguém ~3 mais|já|melhor*|maior*, candidato interno
proceed passar*, seguim*, continuidade, seguir*, continuar*, próxim* etapa*|fase*, passou, avanç*, sequência
chose recai*, decidi*, ficou, opt*, prefer*, fica*, escolh*, contrata*, selecion*, assin*
selected const*, escolhid*, aprovad*, selecionad*, figur*
consider considera*
fit atend*, requisitos, compatív*, correspond*, preench*, cumpre, aderen*
toOffer oferecer*, convid*
filled já ~1 provido|contratad*|contratamos|preenchid*|encontramos,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|congelad*|encerrad*|ocupad*|suspens*|preenchid*|provido|descontinuad*
declined sua exclusão, dessa|desta vez não, não ~1 obteve|atingi*
takenBack revog*|retiramos|retiro ~2 proposta|oferta
refusal infelizmente|lament*|pena ~4 que|comunic*|inform*
regret infelizmente, lament*
luck boa sorte, tudo de bom, felicidades, muito|votos|maior* ~1 sucesso*
keepOnFile base|banco de dados|talentos, futur* oportunidades|vagas,
 guard*|mant*|deixa* ~4 perfil|contacto|contato|currículo|dados|numero|reel
applyAgain outr*|nov*|nossas|próxim* ~1 turmas|vaga*|oportunidades|edição, de olho, carreiras, de novo
manyApplicants muit*|foram|mais de|# ~2 inscri*|candidat*
received enviad*, regist*, receção, confirmad*, concluíd*, recebid*, realizad*, chegou, recebemos, gravad*
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied envi*, particip*, contacto, inscri*, candidat*, interesse
willReview com a gente, será|vai|vou|irá|vamos|ser ~2 ler|analis*|avaliar|ver, vejo
contactYou notícias, avis*, contact*, contat*, retorno, breve
invite convid*, bora, passou para|à|na, selecionad* para, convoc*, queremos, gostar*, querem, convite*, quer
arrange marcar, remarcar, disponibilidade, agend*
interview entrevista*, reunião, falar*, chamada, café, papo, conhecer*, conversa*, ligo, almoço
interviewSet passar|vir|passe ~2 aqui|loja|cá
clock às|pelas #
assessment prova|provas online|técnic*|prátic*|de|escrita, avaliações, questionário, exercício*, teste*, desafio
complete mando, respond*, preench*, link, entreg*, fiz*, grave, pedir, anexo, acess*, inici*, complet*, realiz*, será,
 até #, faz, próxim*, precisa, prazo, segue, convoc*, conclu*, faça, expira, envi*, fazer
offerJob é sim, escolhid*|aprovad*|selecionad* para a|o vaga|posição|função|cargo, bem vind* ao|à equip*|time,
 foste|é|foi a|o ~1 escolhid*, proposta contrat*|salarial|formal,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta, carta proposta|oferta
offerPapers bem vind*, admissão, remuneração, contrato, salário
alert #|novos|novas empregos|novas|ofertas, vagas recomendadas|semelhantes|da
careerAdvice dicas
jobList candidate se
outreach meu|nosso cliente, procur* um|uma, pensei em, procuramos,
 encontrei|vi|deparei ~4 seu|teu perfil|currículo|contacto
recruiterSelf sou ~2 recruta*
jobSheet pj, requisitos:, clt
askInterest topa*, manda|envie ~3 cv|currículo, teria*|ter|tens|tem ~1 interesse, sentido
statusNews demora*, ainda não ~3 decis*|esque*, candidatura|currículo ~3 visualizad*|atualizad*, paciência
unfinished falta* ~2 etapas|para|anex*|document*, conclua ~3 candidatura|cadastro|inscrição
withdrawn candidatura foi retirada
otherMatter creche, pedido de visto, empréstimo, crédito, garagem
legal lgpd, rgpd
companyFollows na, da, time, do, no, equipe, equipa
roleFollows vaga|posição|função|cargo de|para, vaga, candidatura como|para|a vaga|posição|função? de?, currículo,
 procur*|precis*|buscamos ~1 um|uma, como, para
roleEnds na, da, no, com, do, à, e, foi, em, que, da, se
roleLabel vaga, posição, função, cargo, oferta
roleNoun enfermeir*, professor*, técnic*, mestre, engenheir*, auxiliar, operador*, analista, motorista, motion,
 gestor*, assistente, coordena*, diretor*
closing abraço*, cumprimentos
visa visto, mora, morar, residência, mudança
budget salari*, orçament*, despesas
seniority menos|mais tempo|vivência, pleno, início de, júnior, sênior
metYou te conhecer, papo, pelas|nossa|após|obrigad*|pela|tua|sua ~3 vindo|entrevista*|vinda|conversa*|visita
feedback relatório, feedback, devolutiva
money pix
identityPapers cpf, rg
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
