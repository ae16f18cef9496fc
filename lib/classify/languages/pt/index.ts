// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado prezada caro cara está pela pelo mas mais de vagas',
  words: `
not não, nenhum*, impossível, nunca, tampouco
void não hesit*, não deixe*, não respond*, não só, não apenas, ainda não, não se preocup*
condition se, caso, quando, assim que, sempre que, a menos,
 candidat*|pessoas|perfis ~2 que|selecionad*|pré-selecionad*
hedge poderia*, talvez, possíve*
stated infelizmente, lament*, contudo, entretanto, porém, decidimos, decisão, optamos, pena, no entanto
application candidat*, inscrição, currículo, curriculum, cv, perfil
position vaga*, posição, função, cargo, emprego, oportunidade*, estágio, oferta*, trabalho
candidate candidat*
hiring recrutamento, seleção, seletivo, rh, talentos, contratação, recrutador*
interviewWord entrevista*
others outr* ~1 candidat*|perfi*|pessoa*|profissiona*
proceed avançar*, avançou, prosseguir*, prosseguimento, seguiremos, continuar*, seguir com, seguir em frente,
 seguir adiante, dar seguimento|continuidade, próxima* etapa*|fase*, fase seguinte, etapa seguinte
chose selecion*, escolh*, optamos, optou, contrat*, decidimos, seguir, avançar, prosseguir, com, por, recaiu
selected selecionad*, escolhid*, aprovad*, aceit*, avançado, apurad*, classificad*, contemplad*, bem sucedida
consider considera*, ter em conta
fit corresponde*, atende*, enquadra*, adequa*, encaixa*, aderente, alinhad*, compatível, preenche*, vai ao encontro
toOffer oferecer*, convidar*, propor*
filled vaga|posição|função|cargo|processo|oportunidade|oferta ~4 preenchid*|encerrad*|fechad*|cancelad*|suspens*|congelad*|ocupad*|finalizad*|concluíd*,
 foi|já|está preenchid*|encerrad*|ocupad*|cancelad*, já não está disponível|aberta
declined reprovad*, eliminad*, candidatura|currículo|inscrição ~4 rejeitad*|recusad*|excluíd*|indeferid*,
 não foi ~2 escolhid*|aceite, não ~3 selecionad*|aprovad*, não avanç*, não seguir*, não prosseguir*, resposta negativa
refusal desapont*, decepcion*, lament* ~4 comunicar*|inform*|que, infelizmente ~4 informar*|comunicar*,
 pena ~3 informar*, não ~4 boa* notícia*
regret infelizmente, lament*, pena
luck felicidades, boa sorte
keepOnFile banco de talentos|dados|currículos
received receb*, receção, recepção, regist*, enviad*
confirmed candidatou-se, recebemos ~4 candidatura|currículo|cv|inscrição,
 candidatura|inscrição|currículo ~4 recebid*|enviad*|regist*|realizad*|submetid*|sucesso|concluíd*,
 confirm* ~4 receção|recepção|recebimento|candidatura|inscrição
thanks obrigad*, agradec*, feliz*, contentes
applied candidatar-se, participa*, sua|tua|vossa|a candidatura|inscrição, seu|o interesse, ter se
willReview analis*|avali*|revis*|apreci* ~4 candidatura|currículo|cv|perfil|inscrição|atenção|cuidado
contactYou contact*, avisaremos, informaremos, notificaremos, retorno, breve
invite convid*, parabéns, convocad*
arrange agendar, marcar, agendamento, disponibilidade*, disponível, horário*
interview entrevista*, videochamada, chamada, ligação, reunião, conversa, teams, meet, conhecer*
interviewSet entrevista ~4 agendad*|marcad*|confirmad*|será|no, confirm* ~4 entrevista,
 convid* ~5 entrevista|conversa|bate-papo,
 agendar|marcar|realizar|combinar ~3 entrevista|conversa|chamada|reunião|bate-papo, convite ~3 entrevista
assessment case, teste*, assessment, questionário, videoentrevista, dinâmica,
 prova|avaliação|exercício|desafio técnic*|online|prátic*|de|psicotécnic*|lógic*
complete complet*, realiz*, fazer, respond*, link, prazo, clique
offerJob proposta de emprego|trabalho|contrat*|salarial, carta proposta|oferta,
 prazer|satisfação|feliz*|gosto|alegria ~5 oferecer*|informar*|convidar*|apresentar*|comunicar* ~8 vaga|posição|cargo|proposta|aprovad*|integrar|contrat*,
 sua|tua contratação
offerPapers admissão, contrato de trabalho
alert alerta* de? emprego|vagas|vaga, novas|novos vagas|ofertas|oportunidades|empregos|anúncios, nova vaga|oferta,
 # vagas|novas|ofertas|empregos
outreach vi|encontr*|analisei|vimos ~2 seu|teu perfil|currículo|cv, buscamos um|uma, nosso cliente
recruiterSelf chamo-me, meu nome é
jobSheet clt, pj
askInterest tem|teria*|tens|há interesse, tiver|tenha interesse, está|estaria|estás ~2 interessad*|abert*|disponível,
 envi* ~3 currículo|cv
statusNews paciência, referências, atraso, candidatura|currículo|perfil ~3 visualizad*|vist*|atualizad*|lid*,
 nova mensagem
unfinished incomplet*, inacabad*, senha, palavra-passe, código de verificação, não ~3 conclu*|termin*|finaliz*,
 conclu* ~3 candidatura|cadastro
withdrawn desistência
otherMatter empréstimo, financiamento, cartão, crédito, seguro, aluguel, arrendamento, apartamento, inquilin*, visto,
 passaporte, universidade, vestibular, matrícula, pedido, entrega
legal privacidade, lgpd, rgpd, confidencial*
unsubscribe descadastr*, cancelar ~2 inscrição|assinatura|subscrição
companyFollows na, no, da, do, interesse em|pela|pelo, trabalhar em|com
companyPrecedes rh, recrutamento, talentos, gente, recursos humanos
companyIsRest equip*, candidatura foi enviada para
roleFollows vaga, como, posição de, cargo de, função de, candidatura para|a|ao ~3 de?, oportunidade de|para
roleEnds na, no, e, foi, em
roleLabel vaga, cargo, posição, função, oferta, referência
roleNoun engenheir*, desenvolvedor*, programador*, analista, consultor*, técnic*, gerente, gestor*, diretor*,
 coordenador*, assistente
closing atenciosamente
metYou conhecê-lo
feedback feedback
money transferência
identityPapers cpf, rg, passaporte
`,
};
