// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not não
void considerar|considere|significa que não, se que|inscrev*|enquadr*|encontr*, não respond*|deix*|esque*|hesit*,
 ainda não, candidate|encontra|destina|inscreva se
condition quando ~3 tiver*|for|estiver*, apenas ~3 candidat*,
 candidatas|pessoas|candidaturas|candidatos selecionad*|reprovad*|que|não|aprovad*, se, caso, assim que
hedge talvez
stated infelizmente, lament*, decisão, decidi*, opt*
application cv, candidatura*, perfil, currículo*, inscri*
position lugar, posição, oferta*, função, vaga*, cargo, processo, estágio*, emprego, trabalho, oportunidade*
candidate candidat*
hiring pj, talentos, rh, seleção, clt, sem termo, recruta*, concurs*, contrata*, seletiv*
interviewWord entrevista*
others candidato interno, outr* ~1 pessoa*|profissiona*|candidat*|moç*|perfi*|rapariga|finalist*,
 perfis|pessoa*|profissiona*|candidato*|candidata*|alguém ~3 melhor*|maior*|mais|já
proceed sequência, passou, próxim* etapa*|fase*, seguir*, continuidade, avanç*, seguim*, passar*
chose ficou, recai*, decidi*, opt*, escolh*, selecion*, fica*, assin*, prefer*, contrata*
selected const*, escolhid*, aprovad*, selecionad*
consider considera*
fit aderen*, correspond*, preench*, requisitos, compatív*, atend*
toOffer oferecer*, convid*
filled já ~1 provido|contratad*|contratamos|preenchid*|encontramos,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|congelad*|encerrad*|ocupad*|suspens*|preenchid*|provido|descontinuad*
declined dessa|desta vez não, jornada|processo|participação ~5 ao|finalizad* fim, não ~1 obteve|atingi*
takenBack retiramos|revog*|retiro ~2 proposta|oferta, proposta|oferta ~8 cancelad*|revogad*|retirad*, sem efeito
refusal infelizmente|lament*|pena ~4 comunic*|inform*|que
regret lament*, infelizmente
luck tudo de bom, boa sorte, felicidades, maior*|muito|votos ~1 sucesso*
keepOnFile futur* oportunidades|vagas, base|banco de dados|talentos,
 deixa*|guard*|mant* ~4 perfil|currículo|contacto|contato|dados|numero|reel
applyAgain de novo, outr*|nossas|nov*|próxim* ~1 turmas|vaga*|oportunidades|edição, de olho, carreiras
manyApplicants muit*|mais|foram de|# ~2 inscri*|candidat*
received receção, confirmad*, concluíd*, realizad*, regist*, recebid*, gravad*, chegou, recebemos, enviad*
confirmed acusamos, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied envi*, particip*, contacto, inscri*, interesse, candidat*
willReview vejo, vamos|será|ser|vai|vou|irá ~2 ver|analis*|ler|avaliar
contactYou notícias, breve, retorno, avis*, contact*, contat*
invite bora, convite*, convoc*, queremos, passou para|à|na, gostar*, convid*, quer, selecionad* para
arrange disponibilidade, agend*, remarcar, marcar
interview falar*, reunião, chamada, conhecer*, café, entrevista*, papo, conversa*, ligo
interviewSet vir|passe|passar ~2 cá|aqui|loja
clock às|pelas #
assessment provas|prova online|técnic*|prátic*|de|escrita, teste*, desafio, questionário, avaliações
complete envi*, segue, entreg*, link, fazer, expira, respond*, faça, até #, anexo, preench*, será, precisa, conclu*,
 próxim*, convoc*, inici*, complet*, realiz*, prazo, mando, faz, fiz*, acess*
offerJob carta proposta|oferta, a|nossa proposta|oferta de|para o|emprego|trabalho, foste|é|foi a|o ~1 escolhid*,
 proposta salarial|contrat*|formal,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta,
 escolhid*|aprovad*|selecionad* para o|a vaga|posição|função|cargo, bem vind* ao|à time|equip*,
 vaga|estágio|emprego|lugar é|ser sua|seu|tua|teu, é sim
offerPapers salário, contrato, admissão, bem vind*
alert novos|novas|# ofertas|empregos|novas, vagas da|recomendadas|semelhantes
careerAdvice dicas
jobList candidate se
outreach vi|encontrei|deparei ~4 teu|seu perfil|currículo|contacto, procuramos, pensei em, procur* um|uma,
 meu|nosso cliente
recruiterSelf sou ~2 recruta*
jobSheet pj, clt, requisitos:
askInterest sentido, ter|teria*|tens|tem ~1 interesse, envie|manda ~3 cv|currículo, topa*
statusNews demora*, candidatura|currículo ~3 visualizad*|atualizad*, ainda não ~3 decis*|esque*, paciência
unfinished conclua ~3 candidatura|cadastro|inscrição, falta* ~2 para|anex*|document*|etapas
withdrawn candidatura foi retirada
otherMatter creche, pedido de visto, empréstimo
legal rgpd, lgpd
companyFollows no, equipe, time, do, equipa, na, da
roleFollows como, para, vaga, procur*|buscamos|precis* ~1 um|uma, vaga|posição|função|cargo de|para,
 candidatura como|para|a vaga|posição|função? de?, currículo
roleEnds no, à, se, foi, e, em, que, com, do, da, na, da
roleLabel oferta, vaga, posição, função, cargo
roleNoun técnic*, auxiliar, analista, motorista, mestre, engenheir*, gestor*, enfermeir*, operador*, assistente,
 diretor*, coordena*, motion
closing abraço*, cumprimentos
visa mora, mudança, residência, visto, morar
budget salari*, despesas, orçament*
seniority pleno, mais|menos tempo|vivência, início de, júnior, sênior
metYou após|pela|obrigad*|nossa|pelas|tua|sua ~3 entrevista*|visita|vinda|vindo|conversa*, papo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers cpf, rg
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
