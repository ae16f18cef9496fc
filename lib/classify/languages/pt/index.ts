// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|significa que não, se enquadr*|encontr*|inscrev*|que, não respond*|deix*|esque*, ainda não,
 considera|inscreva|destina|encontra|candidate se
condition se, quando ~3 for|tiver*|estiver*, caso,
 candidaturas|candidatas|candidatos|pessoas reprovad*|aprovad*|que|não|selecionad*, assim que
stated infelizmente, decidi*, decisão, opt*, lament*
application candidatura*, cv, perfil, currículo*, inscri*
position vaga*, trabalho, oportunidade*, oferta*, lugar, processo, posição, função, emprego, estágio*, cargo
candidate candidat*
hiring sem termo, pj, recruta*, concurs*, contrata*, clt, talentos, rh, seleção, seletiv*
interviewWord entrevista*
others candidata*|perfis|pessoa*|candidato*|alguém ~3 mais|melhor*|maior*|já, candidato interno,
 outr* ~1 pessoa*|perfi*|profissiona*|candidat*|finalist*
proceed seguim*, passar*, seguir*, avanç*, próxim* etapa*|fase*, continuidade, passou, sequência
chose decidi*, opt*, ficou, escolh*, selecion*, contrata*, assin*, prefer*, fica*
selected const*, escolhid*, aprovad*, ficou, selecionad*
consider considera*
fit requisitos, aderen*, atend*, correspond*, preench*, compatív*
toOffer oferecer*, convid*, contratar|contratá*|admit*
filled vaga|oportunidade|processo|posição ~4 cancelad*|preenchid*|congelad*|encerrad*|suspens*
declined desta|dessa vez não, excluíd*|eliminad*|indeferid*, abaixo do|da, termina|encerr* ~3 aqui,
 contrat* ninguém|alguém, não ~1 atingi*
takenBack sem efeito, revog*|retiramos|retiro ~2 proposta|oferta
refusal lament* ~4 comunic*|que|inform*
regret lament*, infelizmente
companyIsRest foi enviada para
luck felicidades, boa sorte, muito ~1 sucesso*, tudo de bom
keepOnFile futur* oportunidades|vagas, deixa*|guard*|mant* ~4 perfil|dados|reel|currículo|contacto|contato|numero,
 base|banco de talentos|dados
applyAgain de olho, de novo, nossas|outr*|nov*|próxim* ~1 vaga*|oportunidades|turmas|edição, carreiras
manyApplicants foram|muit* de|# ~2 inscri*
received concluíd*, receção, realizad*, enviad*, recebid*, chegou, gravad*, recebemos, regist*, confirmad*
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks obrigad*, agradec*
applied candidat*, envi*, contacto, inscri*, particip*, interesse
willReview vai|vou|vamos|será ~2 ver|analis*|ler|avaliar, vejo
contactYou avis*, breve, contat*, retorno, notícias, contact*
invite selecionad* para, passou para|à|na, convid*, convite*, convoc*, próximo passo, bora, gostar*, queremos, quer
arrange agend*, disponibilidade, marcar, remarcar
interview reunião, falar*, conhecer*, chamada, entrevista*, café, conversa*, ligo, papo
interviewSet vir|passar ~2 loja|cá|aqui, gostaríamos|gostaria ~2 conhece*
clock às|pelas #
assessment prova técnic*|prátic*|online|escrita|de, avaliações, desafio, teste*, questionário
complete segue, link, fazer, conclu*, anexo, será, convoc*, envi*, faz, entreg*, respond*, preench*, faça, fiz*,
 precisa, prazo, até #, inici*, complet*, realiz*, mando, próxim*
offerJob escolhid*|aprovad*|selecionad* para a vaga|posição|função, é sim, carta proposta|oferta,
 oferec* ~2 a|o|esta vaga|posição|função|cargo|lugar|emprego, vaga|lugar|posição|função ~4 é sua|tua|teu|seu,
 proposta de contratação, proposta|oferta formal, confirm* ~3 admissão|contratação,
 aprovação para a|o vaga|cargo|posição|função, proposta de trabalho|emprego, foi|foste ~2 candidat* escolhid*
offerPapers salário, contrato, bem vind*, admissão
alert novos|novas|# ofertas|empregos|novas
careerAdvice dicas
jobList candidate se
outreach meu|nosso cliente, procuramos, encontrei|vi ~4 seu|teu perfil|contacto
recruiterSelf sou ~2 recruta*
jobSheet pj, clt
askInterest sentido, tem|tens|ter|teria* ~1 interesse, manda|envie ~3 cv|currículo, aberta|aberto a, topa*
statusNews demora*, paciência, candidatura|currículo ~3 visualizad*|atualizad*
otherMatter creche, pedido de visto, empréstimo
legal lgpd, rgpd
companyFollows time, no, equipe, na, da, do, equipa
roleFollows candidatura para|como|a vaga|posição|função? de?, como, vaga, vaga|posição|função|cargo de|para, para,
 currículo, buscamos|procur*|precis* ~1 um|uma
roleEnds foi, da, do, e, se, à, que, na, da, no, em, com
roleLabel vaga, posição, função, cargo, oferta
roleNoun técnic*, operador*, mestre, assistente, auxiliar, coordena*, enfermeir*, analista, motorista, engenheir*,
 motion, gestor*, diretor*
closing cumprimentos, abraço*
visa residência, visto, mudança, mora, morar
budget salari*, despesas, orçament*
seniority mais|menos vivência|tempo, pleno, início de, júnior, sênior
metYou papo, após|obrigad*|pelas|pela|nossa|tua|sua ~3 entrevista*|visita|conversa*|vinda|vindo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers rg, cpf
unsubscribe descadastr*
`,
};
