// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|significa que não, ainda não, se enquadr*|inscrev*|encontr*|que, não respond*|deix*|esque*,
 destina|considera|encontra|inscreva|candidate se
condition quando ~3 tiver*|for|estiver*, se,
 candidaturas|candidatos|candidatas|pessoas reprovad*|aprovad*|que|não|selecionad*, assim que, caso
stated decidi*, opt*, lament*, infelizmente, decisão
application candidatura*, perfil, cv, currículo*, inscri*
position trabalho, emprego, processo, vaga*, posição, função, cargo, oportunidade*, oferta*, lugar, estágio*
candidate candidat*
hiring sem termo, talentos, pj, clt, recruta*, contrata*, seletiv*, rh, concurs*, seleção
interviewWord entrevista*
others perfis|candidata*|candidato*|pessoa*|alguém ~3 mais|melhor*|maior*|já, candidato interno,
 outr* ~1 pessoa*|perfi*|profissiona*|candidat*|finalist*
proceed seguim*, continuidade, passar*, seguir*, avanç*, próxim* etapa*|fase*, passou, sequência
chose decidi*, opt*, prefer*, selecion*, ficou, fica*, contrata*, assin*, escolh*
selected const*, escolhid*, aprovad*, ficou, selecionad*
consider considera*
fit requisitos, aderen*, compatív*, atend*, correspond*, preench*
toOffer oferecer*, convid*, admit*|contratar|contratá*
filled vaga|oportunidade|processo|posição ~4 cancelad*|preenchid*|encerrad*|suspens*|congelad*
declined indeferid*|eliminad*|excluíd*, termina|encerr* ~3 aqui, precisamos de ninguém, contrat* ninguém|alguém,
 não foi aprovad*, não ~1 atingi*, desta|dessa vez não, abaixo da|do, não esta|está disponível
takenBack retiramos|revog*|retiro ~2 proposta|oferta, sem efeito
refusal lament* ~4 comunic*|inform*|que
regret infelizmente, lament*
companyIsRest foi enviada para
luck muito ~1 sucesso*, felicidades, tudo de bom, boa sorte
keepOnFile futur* vagas|oportunidades, deixa*|guard*|mant* ~4 perfil|reel|contato|currículo|dados|contacto|numero,
 base|banco de talentos|dados
applyAgain de olho, nossas|outr*|nov*|próxim* ~1 edição|turmas|vaga*|oportunidades, de novo, carreiras
manyApplicants foram|muit* de|# ~2 inscri*
received confirmad*, receção, concluíd*, realizad*, regist*, chegou, enviad*, recebemos, recebid*, gravad*
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks obrigad*, agradec*
applied particip*, interesse, envi*, contacto, candidat*, inscri*
willReview será|vamos|vai|vou ~2 ver|ler|avaliar|analis*
contactYou breve, contat*, retorno, notícias, contact*, avis*
invite convoc*, gostar*, próximo passo, bora, queremos, convid*, selecionad* para, quer, passou para|à|na, convite*
arrange disponibilidade, agend*, escolh* um|o horário, marcar, remarcar
interview falar*, chamada, café, reunião, conhecer*, entrevista*, conversa*, falarmos, papo, ligo
interviewSet fazer uma entrevista, gostaríamos|gostaria ~2 conhece*, nos conhecermos, marcar ~2 entrevista,
 confirma* ~2 entrevista, consegues|consegue|pode|passas vir|passar|por cá, gostávamos ~3 conhecer,
 vir|passar ~2 loja|cá|aqui
clock às|pelas #
assessment avaliações, exercício, prova técnic*|online|prátic*|escrita|de, desafio, grav* ~6 vídeo, teste*,
 um|o teste, questionário
complete segue, prazo, convoc*, fazer, link, conclu*, entreg*, inici*, complet*, até #, realiz*, respond*, preench*,
 envi*, precisa, fiz*, será, mando, faça, anexo, próxim*, faz
offerJob oferec* ~2 a|esta|o vaga|posição|função|cargo|lugar|emprego,
 escolhid*|aprovad*|selecionad* para a vaga|posição|função, proposta de trabalho|emprego,
 confirm* ~3 admissão|contratação, queremos você|te ~1 para, foste|foi ~2 candidat* escolhid*, escolhemos você|te,
 aprovação para a|o vaga|cargo|posição|função, proposta de contratação, contratá la|lo, ficaste|ficou com o lugar,
 o|a|te|lhe contratar, é sim, vaga|lugar|posição|função ~4 é sua|tua|teu|seu, carta proposta|oferta
offerPapers bem vind*, salário, admissão, contrato
alert #|novos|novas ofertas|empregos|novas
careerAdvice dicas
jobList candidate se
outreach meu|nosso cliente, encontrei|vi ~4 teu|seu perfil|contacto, procuramos
recruiterSelf sou ~2 recruta*
jobSheet pj, clt
askInterest topa*, tens|tem|teria*|ter ~1 interesse, manda|envie ~3 cv|currículo, sentido, aberta|aberto a
statusNews paciência, candidatura|currículo ~3 visualizad*|atualizad*, demora*
otherMatter creche, consultório, quarto, pedido de visto, empréstimo
legal lgpd, rgpd
companyFollows time, do, da, no, equipe, equipa, na
roleFollows como, para, vaga, vaga|cargo|posição|função de|para, procur*|precis*|buscamos ~1 um|uma,
 candidatura como|para|a vaga|posição|função? de?, currículo
roleEnds se, foi, do, da, no, e, à, que, com, em, da, na
roleLabel oferta, vaga, cargo, posição, função
roleNoun técnic*, enfermeir*, assistente, operador*, auxiliar, diretor*, analista, motorista, coordena*, engenheir*,
 motion, gestor*, mestre
closing abraço*, cumprimentos
visa residência, mudança, visto, mora, morar
budget salari*, orçament*, despesas
seniority mais|menos tempo|vivência, pleno, júnior, início de, sênior
metYou após|obrigad*|nossa|tua|sua|pela|pelas ~3 entrevista*|visita|vinda|vindo|conversa*, te conhecer, papo
feedback feedback, devolutiva, relatório
money pix
identityPapers cpf, rg
unsubscribe descadastr*
`,
};
