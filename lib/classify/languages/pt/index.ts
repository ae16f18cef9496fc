// Portuguese, of Portugal and Brazil.
import type { LanguageData } from '../language';

export const portuguese: LanguageData = {
  code: 'pt',
  common:
    'o os uma que por para com do da dos das de a não seu sua você nosso nossa em um no na ao é foi muito obrigado obrigada olá prezado cara está pela pelo mas mais oi tua se as te vaga até lhe são teu já às',
  words: `
not impossi*, não, nenhum*
void considerar|considere|significa que não, se que|inscrev*|enquadr*|encontr*, não deix*|hesit*|respond*|esque*,
 não ~2 ainda, gostar* de agradecer, ainda não, entrevistar o|a, diz ~2 que não, encontra|destina|candidate|inscreva se
condition caso, pessoas|candidaturas|candidatas|candidatos selecionad*|reprovad*|aprovad*|que|não, se, assim que,
 quando ~3 tiver*|for|estiver*, apenas ~3 candidat*
hedge talvez, poderá|poderão ser
stated entanto, infelizmente, lament*, decisão, opt*, decidi*, contudo
application currículo*, candidatura*, inscri*, cv, perfil
position trabalho, lugar, posição, função, cargo, processo, emprego, estágio*, vaga*, oferta*, oportunidade*
candidate candidat*
hiring seletiv*, etapa|fase do|deste processo, pj, clt, sem termo, brutos, contrata*, rh, seleção, talentos, concurs*, recruta*
interviewWord entrevista*
others candidato interno, pessoa*|profissiona*|candidato*|candidata*|perfis|alguém ~3 melhor*|mais|maior*|já,
 outr* ~1 pessoa*|profissiona*|candidat*|perfi*|rapariga|moç*|finalist*
proceed sequência, prossegu*, continuidade, avanç*, continuar*, passou, em frente, seguir*, seguim*, passar*,
 próxim* etapa*|fase*
chose opt*, assin*, fechando, fica*, ficou, recai*, atribuí*, demonstr*, prefer*, escolh*, decidi*, selecion*, contrata*
selected const*, figur*, aceitar o, aprovad*, aprovar, escolhid*, admiti*, selecionad*, sucedid*, foi aceite, reúne
consider considera*
fit alinhad*, atend*, contempl*, alinhamento, enquadra*, aderen*, encaixa*, adequ*, correspond*, requisitos, suficiente*, compatív*, cumpre, preench*
toOffer oferecer*, contratar, contratando, recrutar, convid*, temos ~1 oportunidade*|lugar|posiç*
filled já ~1 provido|preenchid*|contratad*|contratamos|encontramos, mais disponíve*, não ~2 vagas,
 cancel*|fechamos|encerramos ~2 vaga|posição|função|cargo|processo,
 vaga|posição|função|cargo|processo|oportunidade|lugar ~4 cancelad*|preenchid*|congelad*|ocupad*|suspens*|encerrad*|provido|descontinuad*
declined sua exclusão, resultado ~1 negativ*, prioridade a, ficamos por aqui, fech* a vaga ~6 com, ficar|ficou|ficamos com ~2 candidat*|outr*|ele|ela, não vai dar, foi excluído, opt*|encontramos ~2 um|uma pessoa|candidat*|perfil, não ~1 obteve|atingi*,
 dessa|desta vez não, candidatura|currículo|inscrição|jornada ~7 encerr*|indeferid*|rejeitad*,
 participação|processo|jornada ~5 finalizad*|ao fim, encerr* ~2 sua|seu|tua participação|processo|candidatura,
 está|foi|para eliminad*|reprovad*
takenBack sem efeito, proposta|oferta ~8 cancelad*|revogad*|retirad*, retiro|revog*|retiramos ~2 proposta|oferta
refusal lament*|infelizmente|pena ~4 comunic*|inform*|que
regret infelizmente, lament*
luck votos|maior*|muito ~1 sucesso*, felicidades, boa sorte, tudo de bom
keepOnFile base|banco de dados|talentos, guard*|mant*|deixa* ~4 perfil|currículo|contacto|contato|dados|numero|reel, futur* vagas|oportunidades
applyAgain outr*|nov*|nossas|próxim* ~1 vaga*|oportunidades|turmas|edição, carreiras, de novo, me|nos procurar, de olho, se candidate à
manyApplicants mais|muit*|foram de|# ~2 inscri*|candidat*
received submet*, efetuad*, cadastrad*, entrada, gravad*, receção, chegou, enviad*, recebemos, concluíd*, recebid*, regist*, recebimento,
 confirmad*, realizad*
confirmed se candidatou, teste|respostas|prova|vídeo|projeto|exercício ~4 recebid*|enviad*|gravad*, acusamos, receb* ~1 candidatura|currículo|inscrição
thanks agradec*, obrigad*
applied interesse, particip*, envi*, inscri*, contacto, candidat*
willReview vamos|será|vai|vou|irá|ser ~2 ver|ler|analis*|avaliar, vejo, está em análise, com a gente
contactYou contact*, contat*, breve, avis*, retorno, notícias
invite queremos, querem, quer, bora, convite*, selecionad* para, convoc*, passou para|na|à, gostar*, convid*
arrange disponibilidade, um horário, melhor dia, agend*, remarcar, marcar, marcad*
interview entrevista*, reunião, chamada, videochamada, café, almoço, dinâmica de, prova oral, dia de, ligo, aguardamos, papo, falar*, conhecer*, conversa*
interviewSet entrevista ~4 marcad*|será|confirmad*|remarcad*, link ~4 reunião|entrevista|conversa, segunda conversa, etapa ~1 entrevista|papo, presença na entrevista, vir|passar|passe ~2 cá|aqui|loja,
 próxim* etapa|fase|passo ~3 entrevista|papo|conversa
clock pelas|às #
assessment questionário, desafio, briefing, redação, entrevista ~1 vídeo|gravada, perguntas ~1 vídeo, exercício*, assessment, prepar* ~2 apresentação, teste*,
 prova|provas online|técnic*|prátic*|de|escrita, a|sua avaliação, avaliações, case, vídeo entrevista
complete respond*, preench*, segue, acess*, inici*, entreg*, pedir, resolv*, precisa, pendente, mando, será, complet*, conclu*, realiz*, fiz*, grave, anexo, faz, expira, convoc*, até #, envi*, link, faça,
 próxim*, prazo, fazer
offerJob proposta salarial|contrat*|formal,
 prazer|lhe|feliz*|te ~5 oferec*|formaliz*|apresentar* ~4 vaga|posição|função|cargo|proposta,
 vaga|emprego|lugar|estágio é|ser sua|seu|tua|teu, foste|é|foi a|o ~1 escolhid*,
 a|nossa proposta|oferta de|para o|emprego|trabalho,
 escolhid*|aprovad*|selecionad* para o|a vaga|posição|função|cargo, aprovad* no processo, sua|tua contratação, é sim, queremos você|te no|com|como, te juntes|juntasses, lo|la na equipa|equipe, que seja|sejas a|o nossa|nosso, satisfação ~5 proposta, contratar te, contrato está pronto, tomar posse, nomead*, contamos contigo,
 aceitamos a tua|sua, bem vind* à|ao equip*|time, lo|la connosco|conosco,
 carta proposta|oferta, te contratar, formaliz* ~2 admissão|oferta,
 gostar*|convid*|propor|queremos ~4 ter|integrar|parte|contar ~3 time|equipe|equipa, está contratad*
offerPapers contrato, salário, bem vind*, remuneração, admissão
alert vagas recomendadas|da|semelhantes, vagas que combinam, ofertas de emprego, empregos recomendados, oportunidades na sua, contratando, novos|novas|# empregos|novas|ofertas, alerta* de
careerAdvice dicas, feira de, webinar, como fazer
jobList vagas abertas, candidate se
outreach pensei em, falar lhe|te de, conduzindo um, procurando, à procura, seu|teu nome|percurso, chamou ~1 atenção, lembrei de, combina com, apresentar uma, mandato, procur* um|uma, procuramos, meu|nosso cliente,
 vi|encontrei|deparei ~4 teu|seu perfil|currículo|contacto, a recrutar
recruiterSelf sou ~2 recruta*
jobSheet clt, pj, requisitos:
askInterest teria*|tens|tem|ter ~1 interesse, topa*, sentido, novos desafios, conhece alguém, consideraria, minutos para, envie|manda ~3 currículo|cv, está abert*, saber mais
statusNews status ~3 candidatura, demora*, paciência, prorrog*, viu ~1 candidatura|currículo, visualizou, em pausa, incluído, deslocação, provisória, ainda não ~3 decis*|esque*, atras*,
 continua*|segue ~3 análise|aberto, candidatura|currículo ~3 visualizad*|atualizad*
unfinished incomplet*, conclua ~3 cadastro|candidatura|inscrição, não ~3 inclui, falta* ~2 para|document*|anex*|etapas, ative sua
withdrawn cancelamos|retirada ~1 sua|tua candidatura, candidatura foi retirada
otherMatter garagem, festival, creche, apartamento, empréstimo, pedido de visto, crédito
legal lgpd, rgpd, privacidade
companyFollows time, equipa, do, no, equipe, na, da
roleFollows para, como, currículo, recruto, procur*|precis*|buscamos ~1 um|uma, vaga|posição|função|cargo de|para, candidatura como|para|a vaga|posição|função? de?, vaga
roleEnds foi, da, se, em, que, com, do, no, à, e, na, da
roleLabel posição, função, cargo, oferta, referência, vaga
roleNoun diretor*, engenheir*, enfermeir*, gestor*, técnic*, assistente, analista, operador*, auxiliar, motorista, recepcionista, atendente, coordena*, professor*, motion, mestre
closing abraço*, cumprimentos
visa visto, mora, morar, mudança, residência
budget orçament*, salari*, despesas
seniority júnior, sênior, pleno, mais|menos tempo|vivência, anos de vivência, início de
metYou obrigad*|nossa|após|pela|pelas|tua|sua ~3 vindo|entrevista*|conversa*|visita|vinda, papo, te conhecer
feedback feedback, devolutiva, relatório
money pix
identityPapers cpf, rg
companyIsRest foi enviada para
unsubscribe descadastr*
`,
};
