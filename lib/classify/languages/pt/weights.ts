// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 analis* apenas ate candidata* candidatas candidato candidatos candidatura cargo
application_confirmation +1 concurs* considerar contact* contacto contat* deix* enviad* enviada foi for
application_confirmation +1 inscri* inscricao noticias pessoas prazo proxim* receb* recebemos recebid* rececao
application_confirmation +1 selecionad* sera sucesso te tudo vamos video vou
application_confirmation -1 apresentar* bem cadastro desta diretor* fazer la lament* lhe link na outr* rh
application_confirmation -1 sequencia talentos tecnic* uma
rejection +2 retorno
rejection +1 abert* abraco* agradec* alguem apos aprovad* bom cancelad* candidat* candidatos cargo carreiras
rejection +1 comunic* concurs* considera* contar continuidade contrata* contratacao correspond* cumpr*
rejection +1 curriculo decidi* dessa desta diretor* emprego encerr* encerrad* entrevista* estagio* etapa
rejection +1 exclusao feedback felicidades foi funcao futur* guard* infelizmente inscrev* inscri* ja lament*
rejection +1 maior* manda mant* mora muito nossa oportunidades opt* outr* parte participacao passou pessoa
rejection +1 pessoas posicao prefer* processo procur* profissiona* proposta quando que recebemos rececao
rejection +1 recruta* requisitos seguir* seletiv* sorte ter teste* teu tudo vamos vez viu
rejection -1 apresentar* avaliacao contacto fazer pix sera vind*
interview_invitation +1 agend* avaliacao breve conhecer* conversa* convite* entrevista exclusao fase feira
interview_invitation +1 fica* gostar* link loja outr* papo passar passo prazer queremos tua uma vamos vou
interview_invitation -1 em envi* ja mant* perfil time
assessment_invitation +1 abraco* anexo aprovado assistente ate avanc* conclu* desafio estagio* etapa
assessment_invitation +1 exercicio* link manda online passo perfil pratic* prefer* processo prova proxim*
assessment_invitation +1 quando respond* seguir* sorte talentos tens teste* uma video
assessment_invitation -1 avis* chegou conversa* esta funcao inform* la nosso obrigad* proposta se sequencia
assessment_invitation -1 ser vagas
offer +1 aceite admissao anexo apresentar* aprovada aprovado aqui base ca candidata* carta clt como contar
offer +1 contratacao contrato disponive* document* encontr* equipa escolhida estiver* foi formaliz* foste
offer +1 integrar ja manda nossa noticias pessoa pj podera prazer proposta queremos salarial salario vez vind*
offer +1 vindo
offer -1 as candidatura conversa* curriculo emprego entrevista inform* nao obrigad* seu
recruiter_outreach +1 bem breve cliente contacto contat* convite* desafio diretor* encontrei engenheir* equipe
recruiter_outreach +1 for interesse loja meu oportunidade papo passou perfil procur* recruta* requisitos
recruiter_outreach +1 salarial seu sou tem teria* teu tudo uma ver vi vind*
recruiter_outreach -1 as ate avis* bom candidat* candidatura caso feira fica* ja la muito proxim* ser tecnic*
recruiter_outreach -1 time vaga
job_alert_newsletter +1 assistente bom cancel* com de emprego estagio* feira inscricao novas ofertas
job_alert_newsletter +1 profissiona* quando receb* se vagas ver
job_alert_newsletter -1 ao da em na o obrigad* sua te
status_update_other +1 aceite ainda cadastro candidat* candidato candidatura complet* conclu* conclua
status_update_other +1 continua* decisao demora* document* equipe falta* gestor* inscrev* nao nossas paciencia
status_update_other +1 processo tiver* vind*
status_update_other -1 abraco* caso cumpr* curriculo funcao ja lament* no pessoa* sem trabalho vagas
unrelated +1 aprovado avaliacao avanc* candidato contrato convid* encontr* foi for infelizmente inscricao
unrelated +1 lament* nao no oferta pedido pix podera proxim* questionario rh vamos visto
unrelated -1 aqui bem boa bom candidatos candidatura compativ* contat* cumprimentos envi* etapa fica* funcao
unrelated -1 inscri* lhe mais manda pessoas pj recruta* se selecao sequencia sera talentos te tecnic* teste*
`;
