// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|considere|significa que não, candidate|encontra|inscreva|destina se, não respond*|deix*|esque*|hesit*,
 ainda não, se inscrev*|que|encontr*|enquadr*
condition quando ~3 tiver*|estiver*|for, assim que,
 candidatas|candidaturas|pessoas|candidatos selecionad*|reprovad*|que|não|aprovad*, se, apenas ~3 candidat*, caso
hedge talvez
stated infelizmente, lament*, decisão, decidi*, opt*
application perfil, candidatura*, currículo*, cv, inscri*
position lugar, posição, função, cargo, oportunidade*, oferta*, processo, vaga*, estágio*, emprego, trabalho
candidate candidat*
hiring pj, recruta*, seletiv*, clt, talentos, sem termo, rh, seleção, concurs*, contrata*
interviewWord entrevista*
others perfis|pessoa*|profissiona*|candidato*|candidata*|alguém ~3 melhor*|maior*|mais|já,
 outr* ~1 pessoa*|profissiona*|candidat*|perfi*|moç*|rapariga|finalist*, candidato interno
proceed passou, continuidade, sequência, próxim* etapa*|fase*, seguir*, avanç*, seguim*, passar*
chose recai*, decidi*, opt*, escolh*, selecion*, ficou, fica*, assin*, prefer*, contrata*
selected const*, escolhid*, aprovad*, selecionad*
consider considera*
fit requisitos, aderen*, correspond*, preench*, atend*, compatív*
toOffer oferecer*, convid*
filled já ~1 contratad*|preenchid*|provido|contratamos|encontramos,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|congelad*|suspens*|encerrad*|ocupad*|preenchid*|provido|descontinuad*
declined dessa|desta vez não, participação|jornada|processo ~5 ao|finalizad* fim, não ~1 obteve|atingi*
takenBack revog*|retiramos|retiro ~2 proposta|oferta, proposta|oferta ~8 cancelad*|revogad*|retirad*, sem efeito
refusal lament*|infelizmente|pena ~4 que|comunic*|inform*
regret infelizmente, lament*
luck felicidades, tudo de bom, muito|maior*|votos ~1 sucesso*, boa sorte
keepOnFile futur* oportunidades|vagas, base|banco de dados|talentos,
 deixa*|guard*|mant* ~4 perfil|currículo|contacto|contato|dados|numero|reel
applyAgain outr*|nossas|nov*|próxim* ~1 oportunidades|vaga*|turmas|edição, de novo, carreiras, de olho
manyApplicants foram|mais|muit* de|# ~2 inscri*|candidat*
received concluíd*, gravad*, receção, chegou, recebemos, regist*, confirmad*, realizad*, recebid*, enviad*
confirmed receb* ~1 candidatura|currículo|inscrição, acusamos
thanks agradec*, obrigad*
applied contacto, particip*, envi*, inscri*, candidat*, interesse
willReview vejo, vamos|será|ser|vai|vou|irá ~2 ver|analis*|ler|avaliar
contactYou contact*, breve, notícias, retorno, contat*, avis*
invite convite*, passou para|à|na, convoc*, queremos, gostar*, convid*, selecionad* para, bora, quer
arrange disponibilidade, marcar, remarcar, agend*
interview reunião, chamada, entrevista*, falar*, conhecer*, café, conversa*, papo, ligo
interviewSet vir|passe|passar ~2 aqui|loja|cá
clock às|pelas #
assessment desafio, teste*, avaliações, provas|prova online|técnic*|prátic*|escrita|de, questionário
complete conclu*, envi*, link, entreg*, fazer, expira, faça, respond*, anexo, preench*, segue, será, precisa, fiz*,
 acess*, inici*, complet*, prazo, mando, até #, realiz*, convoc*, próxim*, faz
offerJob carta proposta|oferta, proposta salarial|contrat*|formal, a|nossa proposta|oferta de|para o|emprego|trabalho,
 escolhid*|aprovad*|selecionad* para o|a vaga|posição|função|cargo, foste|é|foi o|a ~1 escolhid*,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta,
 emprego|vaga|estágio|lugar é|ser sua|seu|tua|teu, bem vind* ao|à equip*|time, é sim
offerPapers salário, bem vind*, admissão, contrato
alert novas|novos|# ofertas|novas|empregos, vagas da|recomendadas|semelhantes
careerAdvice dicas
jobList candidate se
outreach vi|encontrei|deparei ~4 teu|seu perfil|currículo|contacto, procur* um|uma, pensei em, procuramos,
 nosso|meu cliente
recruiterSelf sou ~2 recruta*
jobSheet requisitos:, pj, clt
askInterest topa*, sentido, ter|teria*|tem|tens ~1 interesse, manda|envie ~3 cv|currículo
statusNews paciência, candidatura|currículo ~3 visualizad*|atualizad*, ainda não ~3 esque*|decis*, demora*
unfinished conclua ~3 candidatura|cadastro|inscrição, falta* ~2 anex*|para|document*|etapas
withdrawn candidatura foi retirada
otherMatter creche, pedido de visto, empréstimo
legal lgpd, rgpd
companyFollows time, no, equipe, do, equipa, na, da
roleFollows como, procur*|buscamos|precis* ~1 um|uma, para, vaga, vaga|posição|função|cargo de|para, currículo,
 candidatura como|para|a vaga|posição|função? de?
roleEnds em, à, que, e, no, se, foi, do, da, com, na, da
roleLabel oferta, vaga, posição, função, cargo
roleNoun auxiliar, analista, enfermeir*, motorista, técnic*, mestre, engenheir*, assistente, operador*, gestor*,
 diretor*, coordena*, motion
closing cumprimentos, abraço*
visa residência, visto, mora, morar, mudança
budget despesas, salari*, orçament*
seniority mais|menos tempo|vivência, pleno, início de, júnior, sênior
metYou papo, após|pelas|pela|obrigad*|nossa|tua|sua ~3 visita|entrevista*|conversa*|vinda|vindo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers rg, cpf
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
