// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not impossi*, não, sem que, nenhum*
void considerar|considere|significa que não, se que|inscrev*|enquadr*|encontr*, não deix*|hesit*|respond*|esque*,
 não ~2 ainda, gostar* de agradecer, ainda não
condition caso, pessoas|candidaturas|candidatas|candidatos selecionad*|reprovad*|aprovad*|que|não, se, assim que,
 quando ~3 tiver*|for|estiver*, apenas ~3 candidat*
hedge talvez, poderá|poderão ser
stated entanto, infelizmente, lament*, decisão, opt*, decidi*, contudo
application currículo*, candidatura*, inscri*, cv, perfil
position trabalho, posição, função, cargo, processo, emprego, estágio*, vaga*, oferta*, oportunidade*
candidate candidat*
hiring seletiv*, contrata*, rh, seleção, talentos, concurs*, recruta*
interviewWord entrevista*
others candidato interno, pessoa*|profissiona*|candidato*|candidata*|perfis|alguém ~3 melhor*|mais|maior*|já,
 outr* ~1 pessoa*|profissiona*|candidat*|perfi*
proceed sequência, prossegu*, continuidade, avanç*, continuar*, passou, em frente, seguir*, seguim*, passar*,
 próxim* etapa*|fase*
chose opt*, demonstr*, prefer*, preferiu, escolh*, decidi*, selecion*, contrata*
selected teve sucesso, aprovad*, aprovar, escolhid*, admiti*, selecionad*, sucedid*, foi aceite, reúne
consider considera*
fit alinhad*, enquadra*, aderen*, encaixa*, adequ*, correspond*, requisitos, compatív*, cumpr*, preench*, ideal
toOffer oferecer*, contratar, convid*
filled já ~1 preenchid*|contratad*|contratamos|encontramos, mais disponíve*, não ~2 vagas,
 cancel*|fechamos|encerramos ~2 vaga|posição|função|cargo|processo,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|preenchid*|congelad*|ocupad*|suspens*|encerrad*,
 preench* ~3 intern*
declined já arranj*, sua exclusão, opt*|encontramos ~2 um|uma pessoa|candidat*|perfil, não ~1 obteve|atingi*,
 dessa|desta vez não, candidatura|currículo|inscrição|jornada ~5 encerr*|indeferid*|rejeitad*,
 participação|processo|jornada ~5 finalizad*|ao fim, encerr* ~2 sua|seu|tua participação|processo|candidatura,
 está|foi|para eliminad*|reprovad*
takenBack proposta|oferta ~8 cancelad*|revogad*|retirad*, retiro|revog*|retiramos ~2 proposta|oferta
refusal lament*|infelizmente|pena ~4 comunic*|inform*|que
regret infelizmente, lament*
luck votos|maior*|muito ~1 sucesso*, felicidades, boa sorte, tudo de bom
keepOnFile base|banco de dados|talentos, guard*|mant*|fica* ~4 perfil|currículo|contacto, futur* vagas|oportunidades
applyAgain outras|novas|nossas vagas|oportunidades, carreiras
manyApplicants mais|muit* de|# ~2 inscri*|candidat*
received submet*, encaminhad*, receção, chegou, enviad*, recebemos, concluíd*, recebid*, regist*, recebimento,
 confirmad*, realizad*
confirmed se candidatou, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied interesse, envi*, inscri*, contacto, candidat*
willReview vamos|será|vai|vou ~2 ver|ler|analis*, vejo
contactYou contact*, contat*, breve, avis*, retorno, notícias
invite queremos, convite*, selecionad* para, convoc*, passou para|na|à, gostar*, convid*
arrange disponibilidade, agend*, remarcar, marcar, marcad*
interview entrevista*, papo, falar*, conhecer*, conversa*
interviewSet entrevista ~4 marcad*|será|confirmad*, vir|passar|passe ~2 cá|aqui|loja,
 próxim* etapa|fase|passo ~3 entrevista
clock pelas|às #
assessment questionário, exercício*, assessment, prepar* ~2 apresentação, teste*,
 prova|desafio online|técnic*|prátic*|de, avaliação online|técnic*, avaliações, case, vídeo entrevista
complete respond*, complet*, conclu*, realiz*, fiz*, grave, anexo, faz, expira, convoc*, até #, envi*, link, faça,
 próxim*, prazo, fazer
offerJob proposta salarial|contrat*|formal,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta,
 vaga|emprego|lugar e|é sua|seu|tua, foste|é|foi a|o ~1 escolhid*,
 a|nossa proposta|oferta de|para o|emprego|trabalho,
 escolhida|escolhido|aprovado|aprovada para o|a vaga|posição|função|cargo, sua|tua contratação,
 carta proposta|oferta, te contratar, formaliz* ~2 admissão|oferta, contrata la|te|lo,
 gostar*|convid*|propor|queremos ~4 ter|integrar|parte|contar ~3 time|equipe|equipa, está contratad*
offerPapers contrato, salário, bem vind*, remuneração, admissão
alert vagas recomendadas|da, contratando, novos|novas|# empregos|novas|ofertas, # vagas em|para, alerta* de
careerAdvice dicas, feira de
outreach pensei em, procur* um|uma, procuramos, meu|nosso cliente,
 vi|encontrei|deparei ~4 teu|seu perfil|currículo|contacto, a recrutar
recruiterSelf sou ~2 recruta*
jobSheet clt, pj, requisitos:
askInterest teria*|tens|tem ~1 interesse, envie|manda ~3 currículo|cv, está abert*, saber mais
statusNews status ~3 candidatura, demora*, paciência, prorrog*, viu, ainda não ~3 decis*|esque*, atras*,
 continua* ~3 análise|aberto, candidatura|currículo ~3 visualizad*|atualizad*
unfinished incomplet*, conclua ~3 cadastro|candidatura, não ~3 inclui, falta* ~2 para|document*|anex*
withdrawn cancelamos|retirada ~1 sua|tua candidatura, desistiu
otherMatter creche, consulta médica, apartamento, congresso, empréstimo, pedido de visto, crédito
legal lgpd, rgpd, privacidade
companyFollows time, equipa, do, no, equipe, na, da
roleFollows para, como, vaga|posição|função|cargo de|para, candidatura como|para|a vaga|posição|função? de?, vaga
roleEnds foi, com, do, no, à, e, na, da
roleLabel posição, função, cargo, oferta, referência, vaga
roleNoun diretor*, engenheir*, enfermeir*, gestor*, técnic*, assistente, analista
closing abraço*, cumprimentos
visa visto, mora, mudança
budget orçament*, salari*
metYou obrigad*|nossa|após ~3 vindo|entrevista*, papo
feedback feedback
money pix
identityPapers cpf, rg
companyIsRest foi enviada para
unsubscribe descadastr*
`,
  weights,
};
