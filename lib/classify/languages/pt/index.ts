// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|significa que não, se inscrev*|que|enquadr*|encontr*, ainda não, não respond*|deix*|esque*,
 candidate|encontra|inscreva|destina se
condition quando ~3 tiver*|estiver*|for, se, apenas ~3 candidat*,
 candidatas|pessoas|candidaturas|candidatos selecionad*|reprovad*|que|não|aprovad*, assim que, caso
hedge talvez
stated decidi*, infelizmente, opt*, lament*, decisão
application perfil, candidatura*, currículo*, inscri*, cv
position função, vaga*, posição, cargo, processo, emprego, trabalho, estágio*, oportunidade*, lugar, oferta*
candidate candidat*
hiring pj, recruta*, clt, seletiv*, talentos, concurs*, rh, sem termo, seleção, contrata*
interviewWord entrevista*
others outr* ~1 pessoa*|profissiona*|candidat*|perfi*|finalist*,
 perfis|pessoa*|candidato*|candidata*|alguém ~3 melhor*|maior*|mais|já, candidato interno
proceed continuidade, passou, seguir*, avanç*, passar*, seguim*, sequência, próxim* etapa*|fase*
chose recai*, fica*, decidi*, opt*, escolh*, selecion*, assin*, ficou, prefer*, contrata*
selected const*, ficou, escolhid*, aprovad*, selecionad*
consider considera*
fit aderen*, requisitos, atend*, correspond*, preench*, compatív*
toOffer oferecer*, convid*, contratá*|admit*|contratar
filled vaga|posição|oportunidade|processo ~4 preenchid*|cancelad*|suspens*|congelad*|encerrad*,
 já ~1 preenchid*|contratamos|provido
declined desta|dessa vez não, abaixo da|do, contrat* alguém|ninguém, ficámos|ficamos|seguimos|avançámos com outr*,
 resposta é negativa|não, não ~1 atingi*, excluíd*|indeferid*|eliminad*, termina|encerr* ~3 aqui
takenBack retiramos|retiro|revog* ~2 proposta|oferta, proposta|oferta ~8 cancelad*|revogad*|retirad*, sem efeito
refusal lament* ~4 que|comunic*|inform*
regret lament*, infelizmente
companyIsRest foi enviada para
luck felicidades, muito ~1 sucesso*, tudo de bom, boa sorte
keepOnFile futur* oportunidades|vagas, deixa*|mant*|guard* ~4 perfil|contacto|contato|dados|numero|currículo|reel,
 base|banco de talentos|dados
applyAgain de olho, de novo, carreiras, outr*|nossas|nov*|próxim* ~1 oportunidades|vaga*|turmas|edição
manyApplicants muit*|foram de|# ~2 inscri*
received concluíd*, receção, gravad*, chegou, regist*, enviad*, recebid*, realizad*, confirmad*, recebemos
confirmed receb* ~1 candidatura|currículo|inscrição, acusamos
thanks obrigad*, agradec*
applied particip*, envi*, candidat*, inscri*, contacto, interesse
willReview vamos|será|vai|vou ~2 ver|ler|avaliar|analis*, vejo
contactYou notícias, contat*, avis*, breve, contact*, retorno
invite convid*, bora, convite*, selecionad* para, convoc*, queremos, gostar*, quer, passou para|à|na, próximo passo
arrange disponibilidade, agend*, marcar, remarcar
interview reunião, chamada, entrevista*, café, ligo, falar*, papo, conhecer*, conversa*
interviewSet vir|passar ~2 aqui|loja|cá, gostaríamos|gostaria ~2 conhece*
clock às|pelas #
assessment avaliações, prova online|técnic*|escrita|de|prátic*, desafio, questionário, teste*
complete conclu*, envi*, link, fazer, será, precisa, faz, grave, expira, faça, respond*, anexo, preench*, entreg*,
 segue, fiz*, até #, acess*, inici*, complet*, prazo, realiz*, convoc*, próxim*, mando
offerJob carta proposta|oferta, escolhid*|aprovad*|selecionad* para a vaga|posição|função, foste|é a|o ~1 escolhid*,
 a|nossa proposta de|para o|emprego, proposta salarial|formal, é sim, bem vind* ao|à equip*|time,
 prazer|lhe|feliz* ~5 oferec*|formaliz*|apresentar* ~4 posição|cargo|proposta
offerPapers salário, bem vind*, contrato, admissão
alert novas|novos|# ofertas|empregos|novas, alerta de
careerAdvice dicas
jobList candidate se
outreach meu|nosso cliente, encontrei|vi ~4 seu|teu perfil|contacto, para um cliente, procuramos, procur* um
recruiterSelf sou ~2 recruta*
jobSheet pj, clt
askInterest topa*, manda|envie ~3 cv|currículo, aberta|aberto a, tem|tens|ter|teria* ~1 interesse, sentido
statusNews paciência, demora*, candidatura|currículo ~3 visualizad*|atualizad*, ainda não ~3 esque*|decis*
unfinished conclua ~3 candidatura|cadastro|inscrição, falta* ~2 para|document*|anex*|etapas
otherMatter pedido de visto, creche, empréstimo
legal lgpd, rgpd
companyFollows time, no, equipe, do, equipa, na, da
roleFollows procur*|buscamos|precis* ~1 uma|um, como, candidatura como|para|a vaga|posição|função? de?,
 vaga|posição|função|cargo de|para, para, vaga, currículo
roleEnds da, que, do, em, se, no, e, foi, com, à, na, da
roleLabel oferta, vaga, posição, função, cargo
roleNoun técnic*, enfermeir*, mestre, operador*, assistente, auxiliar, analista, motorista, coordena*, engenheir*,
 gestor*, motion, diretor*
closing abraço*, cumprimentos
visa residência, mudança, visto, morar, mora
budget salari*, orçament*, despesas
seniority mais|menos vivência|tempo, pleno, júnior, início de, sênior
metYou após|pelas|pela|obrigad*|nossa|tua|sua ~3 visita|entrevista*|conversa*|vinda|vindo, papo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers rg, cpf
unsubscribe descadastr*
`,
};
