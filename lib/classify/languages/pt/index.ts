// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|significa que não, não respond*|deix*|esque*, ainda não, se enquadr*|encontr*|inscrev*|que,
 encontra|considera|inscreva|destina|candidate se
condition quando ~3 for|tiver*|estiver*, se,
 candidaturas|candidatas|candidatos|pessoas reprovad*|que|não|aprovad*|selecionad*, caso, assim que
stated infelizmente, decidi*, opt*, decisão, lament*
application candidatura*, currículo*, perfil, inscri*, cv
position vaga*, trabalho, cargo, lugar, oportunidade*, processo, oferta*, posição, estágio*, função, emprego
candidate candidat*
hiring pj, recruta*, clt, talentos, concurs*, rh, contrata*, sem termo, seleção, seletiv*
interviewWord entrevista*
others candidata*|perfis|pessoa*|candidato*|alguém ~3 mais|melhor*|maior*|já, candidato interno,
 outr* ~1 pessoa*|perfi*|profissiona*|candidat*|finalist*
proceed próxim* etapa*|fase*, seguim*, passou, passar*, continuidade, seguir*, sequência, avanç*
chose decidi*, opt*, escolh*, recai*, ficou, contrata*, selecion*, assin*, prefer*, fica*
selected ficou, const*, escolhid*, aprovad*, selecionad*
consider considera*
fit requisitos, aderen*, atend*, correspond*, preench*, compatív*
toOffer oferecer*, convid*, contratá*|contratar|admit*
filled vaga|oportunidade|processo|posição ~4 cancelad*|suspens*|preenchid*|congelad*|encerrad*,
 já ~1 contratamos|preenchid*|provido
declined desta|dessa vez não, excluíd*|indeferid*|eliminad*, abaixo do|da, resposta é negativa|não, não ~1 atingi*,
 ficámos|ficamos|avançámos|seguimos com outr*, termina|encerr* ~3 aqui, contrat* ninguém|alguém
takenBack revog*|retiramos|retiro ~2 proposta|oferta, proposta|oferta ~8 cancelad*|revogad*|retirad*, sem efeito
refusal lament* ~4 comunic*|que|inform*
regret infelizmente, lament*
companyIsRest foi enviada para
luck muito ~1 sucesso*, tudo de bom, felicidades, boa sorte
keepOnFile futur* oportunidades|vagas, deixa*|guard*|mant* ~4 perfil|dados|reel|currículo|contacto|contato|numero,
 base|banco de talentos|dados
applyAgain carreiras, de novo, de olho, nossas|outr*|nov*|próxim* ~1 vaga*|oportunidades|turmas|edição
manyApplicants foram|muit* de|# ~2 inscri*
received concluíd*, realizad*, gravad*, receção, regist*, chegou, confirmad*, enviad*, recebid*, recebemos
confirmed receb* ~1 candidatura|currículo|inscrição, acusamos
thanks obrigad*, agradec*
applied particip*, contacto, candidat*, interesse, envi*, inscri*
willReview vai|vou|vamos|será ~2 ver|ler|avaliar|analis*, vejo
contactYou avis*, contact*, breve, contat*, retorno, notícias
invite selecionad* para, passou para|à|na, convid*, próximo passo, convoc*, gostar*, convite*, bora, queremos, quer
arrange disponibilidade, marcar, agend*, remarcar
interview reunião, falar*, conhecer*, chamada, entrevista*, café, conversa*, ligo, papo
interviewSet vir|passar ~2 aqui|loja|cá, gostaríamos|gostaria ~2 conhece*
clock às|pelas #
assessment teste*, avaliações, desafio, prova técnic*|prátic*|online|escrita|de, questionário
complete conclu*, link, fazer, anexo, precisa, será, faz, grave, envi*, expira, entreg*, respond*, preench*, fiz*,
 acess*, faça, inici*, complet*, segue, prazo, até #, realiz*, convoc*, mando, próxim*
offerJob carta proposta|oferta, escolhid*|aprovad*|selecionad* para a vaga|posição|função, bem vind* ao|à equip*|time,
 foste|é o|a ~1 escolhid*, a|nossa proposta de|para o|emprego, é sim, proposta salarial|formal,
 prazer|lhe|feliz* ~5 oferec*|formaliz*|apresentar* ~4 posição|cargo|proposta
offerPapers salário, contrato, bem vind*, admissão
alert novos|novas|# ofertas|novas|empregos, alerta de
careerAdvice dicas
jobList candidate se
outreach encontrei|vi ~4 seu|teu perfil|contacto, meu|nosso cliente, para um cliente, procuramos, procur* um
recruiterSelf sou ~2 recruta*
jobSheet pj, clt
askInterest sentido, tem|tens|ter|teria* ~1 interesse, manda|envie ~3 cv|currículo, topa*, aberto|aberta a
statusNews demora*, ainda não ~3 decis*|esque*, paciência, candidatura|currículo ~3 visualizad*|atualizad*
unfinished conclua ~3 inscrição|cadastro|candidatura, falta* ~2 document*|etapas|anex*|para
otherMatter creche, pedido de visto, empréstimo
legal lgpd, rgpd
companyFollows time, no, equipe, na, da, do, equipa
roleFollows candidatura para|como|a vaga|posição|função? de?, vaga|posição|função|cargo de|para,
 buscamos|procur*|precis* ~1 um|uma, como, vaga, para, currículo
roleEnds foi, na, da, do, e, se, em, com, à, da, no, que
roleLabel oferta, vaga, posição, função, cargo
roleNoun mestre, técnic*, assistente, enfermeir*, operador*, coordena*, auxiliar, analista, motorista, engenheir*,
 motion, gestor*, diretor*
closing cumprimentos, abraço*
visa residência, visto, mora, mudança, morar
budget salari*, despesas, orçament*
seniority pleno, júnior, mais|menos vivência|tempo, início de, sênior
metYou papo, após|obrigad*|pelas|pela|nossa|tua|sua ~3 entrevista*|visita|conversa*|vinda|vindo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers rg, cpf
unsubscribe descadastr*
`,
};
