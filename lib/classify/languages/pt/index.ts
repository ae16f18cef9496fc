// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|considere|significa que não, se que|inscrev*|enquadr*|encontr*, ainda não,
 não respond*|deix*|hesit*|esque*, candidate|encontra|destina|inscreva se
condition quando ~3 tiver*|estiver*|for, se, assim que, apenas ~3 candidat*, caso,
 pessoas|candidaturas|candidatas|candidatos selecionad*|reprovad*|que|não|aprovad*
hedge talvez
stated infelizmente, lament*, decisão, decidi*, opt*
application candidatura*, currículo*, inscri*, cv, perfil
position lugar, posição, função, oferta*, cargo, processo, estágio*, emprego, trabalho, vaga*, oportunidade*
candidate candidat*
hiring pj, sem termo, talentos, rh, recruta*, concurs*, seleção, clt, seletiv*, contrata*
interviewWord entrevista*
others outr* ~1 pessoa*|profissiona*|candidat*|moç*|perfi*|rapariga|finalist*, candidato interno,
 perfis|pessoa*|profissiona*|candidato*|candidata*|alguém ~3 melhor*|mais|maior*|já
proceed avanç*, passar*, seguim*, próxim* etapa*|fase*, sequência, continuidade, passou, seguir*
chose recai*, decidi*, opt*, escolh*, selecion*, ficou, fica*, assin*, prefer*, contrata*
selected const*, escolhid*, aprovad*, selecionad*
consider considera*
fit requisitos, correspond*, preench*, aderen*, atend*, compatív*
toOffer oferecer*, convid*
filled já ~1 provido|contratad*|contratamos|preenchid*|encontramos,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|congelad*|encerrad*|ocupad*|suspens*|preenchid*|provido|descontinuad*
declined dessa|desta vez não, jornada|processo|participação ~5 finalizad*|ao fim, não ~1 atingi*|obteve
takenBack retiramos|retiro|revog* ~2 proposta|oferta, proposta|oferta ~8 cancelad*|revogad*|retirad*, sem efeito
refusal infelizmente|lament*|pena ~4 que|comunic*|inform*
regret infelizmente, lament*
luck boa sorte, tudo de bom, felicidades, muito|maior*|votos ~1 sucesso*
keepOnFile futur* vagas|oportunidades, base|banco de dados|talentos,
 deixa*|guard*|mant* ~4 perfil|currículo|contacto|contato|dados|numero|reel
applyAgain outr*|nossas|nov*|próxim* ~1 turmas|vaga*|oportunidades|edição, de novo, carreiras, de olho
manyApplicants mais|foram|muit* de|# ~2 inscri*|candidat*
received enviad*, receção, confirmad*, concluíd*, chegou, realizad*, gravad*, recebid*, regist*, recebemos
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied envi*, contacto, particip*, inscri*, interesse, candidat*
willReview vejo, vamos|será|ser|vai|vou|irá ~2 ver|ler|analis*|avaliar
contactYou retorno, breve, contact*, contat*, avis*, notícias
invite quer, queremos, passou para|à|na, convite*, convid*, bora, convoc*, selecionad* para, gostar*
arrange disponibilidade, marcar, remarcar, agend*
interview falar*, reunião, chamada, café, conhecer*, papo, entrevista*, conversa*, ligo
interviewSet vir|passe|passar ~2 cá|aqui|loja
clock às|pelas #
assessment desafio, teste*, provas|prova online|técnic*|prátic*|de|escrita, questionário, avaliações
complete envi*, segue, entreg*, link, fazer, respond*, expira, faça, anexo, preench*, fiz*, acess*, conclu*, próxim*,
 inici*, complet*, realiz*, prazo, até #, mando, faz, será, precisa, convoc*
offerJob proposta salarial|contrat*|formal,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta, carta proposta|oferta,
 a|nossa proposta|oferta de|para o|emprego|trabalho,
 escolhid*|aprovad*|selecionad* para o|a vaga|posição|função|cargo, bem vind* ao|à time|equip*,
 foste|é|foi a|o ~1 escolhid*, vaga|estágio|emprego|lugar é|ser sua|seu|tua|teu, é sim
offerPapers bem vind*, salário, admissão, contrato
alert novos|novas|# ofertas|empregos|novas, vagas da|recomendadas|semelhantes
careerAdvice dicas
jobList candidate se
outreach vi|encontrei|deparei ~4 teu|seu perfil|currículo|contacto, procur* um|uma, procuramos, pensei em,
 meu|nosso cliente
recruiterSelf sou ~2 recruta*
jobSheet requisitos:, pj, clt
askInterest ter|teria*|tens|tem ~1 interesse, sentido, topa*, envie|manda ~3 cv|currículo
statusNews paciência, candidatura|currículo ~3 visualizad*|atualizad*, demora*, ainda não ~3 decis*|esque*
unfinished conclua ~3 candidatura|cadastro|inscrição, falta* ~2 anex*|para|document*|etapas
withdrawn candidatura foi retirada
otherMatter pedido de visto, empréstimo, creche
legal lgpd, rgpd
companyFollows no, equipe, time, do, equipa, na, da
roleFollows candidatura como|para|a vaga|posição|função? de?, procur*|buscamos|precis* ~1 um|uma, vaga,
 vaga|posição|função|cargo de|para, currículo, como, para
roleEnds foi, que, no, e, em, se, à, com, do, da, na, da
roleLabel oferta, posição, função, cargo, vaga
roleNoun auxiliar, analista, técnic*, motorista, assistente, enfermeir*, engenheir*, operador*, mestre, diretor*,
 coordena*, gestor*, motion
closing abraço*, cumprimentos
visa mudança, visto, mora, morar, residência
budget salari*, despesas, orçament*
seniority mais|menos tempo|vivência, pleno, início de, júnior, sênior
metYou papo, obrigad*|nossa|após|pela|pelas|tua|sua ~3 vinda|entrevista*|vindo|conversa*|visita, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers rg, cpf
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
