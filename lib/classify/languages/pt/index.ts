// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até',
  words: `
not não, nenhum*, impossível
void não hesit*|deix*|respond*|só|apenas|precis*|preocup*|esque*, não é necess*, não ~2 ainda, ainda não,
 no seguimento|processo|próximo|nosso, para si, se que
condition se, caso, quando ~3 for|houver|tiver*|estiver*, assim que, a menos, candidatos|candidatas|pessoas|perfis que|não|selecionad*|aprovad*|reprovad*,
 apenas ~3 candidat*
hedge talvez, possíveis, poderia*|poderá|pode ser
stated infelizmente, lament*, contudo, porém, decidi*, decisão, opt*
application candidatura*, inscri*, currículo*, cv, perfil
position vaga*, posição, função, cargo, emprego, oportunidade*, estágio*, oferta*, trabalho, processo
candidate candidat*
hiring recruta*, seletiv*, seleção, rh, talentos, contrata*, concurs*
interviewWord entrevista*
others outr* ~1 candidat*|perfi*|pessoa*|profissiona*, candidat*|perfi*|pessoa*|profissiona* ~3 mais|melhor*|maior*|cuj*|já,
 candidato interno
proceed avanç*, prossegu*, continuar*, continuidade, seguir, seguiremos, sequência, passou, passar*,
 próxim* etapa*|fase*, fase|etapa seguinte
chose selecion*, escolh*, opt*, contrata*, decidi*, recaiu, prefer*, ficar, ficamos, superior*
selected selecionad*, escolhid*, aprovad*, aceite, admitid*, sucedid*
consider considera*, em conta
fit correspond*, enquadra*, encaixa*, aderen*, alinhad*, compatív*, preench*, cumpr*, requisitos, encontro,
 que ~1 procur*|busc*
toOffer oferecer*, convidar*, propor*
filled vaga|posição|função|cargo|processo ~4 preenchid*|encerrad*|fechad*|cancelad*|suspens*|congelad*,
 encerramos|fechamos|cancelamos|suspendemos ~1 vaga|posição|função|cargo|processo, já preenchid*|contrat*, não ~2 vagas
declined reprovad*, candidatura|currículo|inscrição|jornada ~5 rejeitad*|recusad*|excluíd*|indeferid*|encerr*, sua exclusão,
 não rolou
refusal infelizmente|lament*|pena ~4 comunic*|inform*|que, não ~4 notícia*
regret infelizmente, lament*, pena
luck boa sorte, muito|maior*|votos ~1 sucesso*, tudo de bom, torcemos
keepOnFile banco|base de talentos|dados, guard*|mant*|fica* ~4 perfil|currículo|cv|contat*|contact*,
 futur* vagas|oportunidades|processos|projetos
applyAgain outras|nossas|novas vagas|oportunidades, carreiras, de novo, candidat* ~3 outr*|nov*, contar contigo
manyApplicants volume|muit*|mais de|# ~2 candidat*|inscri*|currículos, concorrência
received recebi, recebemos, recebid*, recebimento, receção, recepção, regist*, enviad*, realizad*, concluíd*, chegou, sucesso
confirmed se candidatou, receb* ~1 candidatura|currículo|cv|inscrição|portfólio
thanks obrigad*, agradec*, feliz*
applied candidat*, inscri*, participa*, interesse, envi*, currículo, contacto
willReview vai|vamos|será|vou ~2 analis*|avali*|apreci*|ler|ver, em|de análise, vejo
contactYou contact*, contat*, avis*, retorno, breve, atualiza*, notícias, ligamos, resposta
invite convid*, convite*, parabéns, convocad*, gostava|gostar*, passou para|na, selecionad* para
arrange agend*, marcar, remarcar, disponível, qual|indi*|inform*|confirm* ~3 disponib*, horário*, hora
interview entrevista*, chamada, conversa*, papo, conhecer*, falar
interviewSet entrevista ~4 agendad*|marcad*|confirmad*|será, confirm* ~4 entrevista, vamos|bora conversar,
 passar|vir ~2 cá|aqui|loja, convocad* ~9 entrevista
assessment case, teste*, assessment, questionário, vídeo entrevista, videoentrevista, raciocínio, gravar,
 prova|exercício|desafio técnic*|online|de
complete complet*, realiz*, fazer, respond*, link, prazo, cliq*, devolv*, até #|ao|o, anexo, envi*, próxim*
offerJob proposta contrat*|salarial|de contratação, carta proposta|oferta, pessoa|candidat* escolhid*,
 prazer|satisfação|feliz* ~5 oferec*|apresentar*|formaliz* ~4 vaga|posição|função|cargo|proposta,
 vaga é sua|tua, te contratar, sua|tua contratação
offerPapers admissão, contrato, remuneração, bem vind*, ter connosco, sua proposta
alert alerta* de, novas|novos|# vagas|ofertas|oportunidades|empregos|novas,
 vagas que combinam
jobList candidate-se, ver vaga*|oferta*
outreach vi|encontr* ~2 seu|teu perfil|contacto, buscamos, nosso|meu cliente, procura de, procuramos
recruiterSelf sou ~2 recruta*|consultor*
jobSheet clt, requisitos:, oferecemos
askInterest teria*|tens|tem|tenha interesse, está|estás interessad*|abert*, manda|envi* ~3 currículo|cv, saber mais
statusNews paciência, atraso, demora*, falta, candidatura|currículo|cv ~3 visualizad*|vist*|atualizad*, visualizou
unfinished incomplet*, senha, não ~3 conclu*|termin*|inclui, pendência*, conclu* ~3 cadastro|candidatura
withdrawn desistência
otherMatter empréstimo, crédito, apartamento, pedido de visto, passaporte,
 mestrado, vestibular, matrícula, seu pedido, escola, consulta médica
legal privacidade, rgpd, lgpd, confidencial*
unsubscribe descadastr*, cancelar ~2 inscrição|alerta
companyFollows na, no, da, do, à, equipa, equipe, time
companyIsRest foi enviada para
roleFollows vaga, como, vaga|posição|função|cargo de|para, candidatura a|para|como vaga|posição|função? de?, para
roleEnds na, no, e, foi, em, da, do, à, aqui, com
roleLabel vaga, cargo, posição, função, oferta, referência
roleNoun engenheir*, desenvolvedor*, consultor*, técnic*, gestor*, diretor*, auxiliar, vendedor*, assistente,
 enfermeir*, estágio, analista, professor*, especialista
closing atenciosamente, cumprimentos, abraço*
visa visto, mora, mudança
budget orçament*, salari*
seniority sênior, júnior, início de
metYou nossa|após|depois|obrigad* ~3 entrevista*|conversa|vindo, papo
feedback feedback, relatório
money pix
identityPapers cpf, rg
`,
};
