// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 receb*
application_confirmation +1 analis* analise assim ate candidata* candidatas candidato candidatos candidatura
application_confirmation +1 cargo caso compativ* concurs* considerar contact* contacto contat* curriculo dados
application_confirmation +1 enfermeir* envi* enviad* enviada estiver* etapa* frente inscri* inscricao poderao
application_confirmation +1 prazo recebemos recebid* rececao selecao selecionad* sucesso te time tudo vamos
application_confirmation +1 video vou
application_confirmation -1 bem cancelad* desta fazer la lhe lo nossa outr* que tecnic*
rejection +1 abert* abraco* alguem apos aprovad* banco bom cancelad* candidat* candidata* candidatos cargo
rejection +1 carreiras como comunic* concurs* contar continuidade contratacao correspond* cumpr* decidi* deix*
rejection +1 dessa diretor* emprego encerr* encerrad* enfermeir* entrevista* estagio* etapa exclusao feedback
rejection +1 felicidades fim funcao futur* guard* infelizmente inscrev* inscri* ja lament* maior* manda mant*
rejection +1 marcar mora muit* muito nossa oportunidades outr* parte participacao passou pessoa pessoas
rejection +1 posicao prefer* processo procur* profissiona* proposta quando que rececao recruta* requisitos
rejection +1 retorno seguir* sorte ter teste* teu tudo vamos vez vi viu
rejection -1 e fazer for no sera teria* vai
interview_invitation +2 entrevista
interview_invitation +1 agend* breve conhecer* conversa* convite* diretor* engenheir* etapa exclusao falta*
interview_invitation +1 feira fica* gostar* loja meu outr* papo passar pelas prazer queremos recebemos
interview_invitation +1 selecionad* seletiv* te uma vou
interview_invitation -1 considera* em mant*
assessment_invitation +1 abraco* anexo aprovado ate avanc* como conclu* continuar* desafio envi* escolh*
assessment_invitation +1 estagio* etapa exclusao exercicio* expira falta* link manda online passo perfil
assessment_invitation +1 podera pratic* prazo prova quando que respond* seguim* seguir* sorte talentos teste*
assessment_invitation +1 uma video
assessment_invitation -1 analise aqui avis* chegou conversa* document* esta funcao inform* la noticias
assessment_invitation -1 obrigad* se sequencia ser tua vagas vamos
offer +1 aceite admissao anexo apresentar* aprovada aprovado carta clt como contar contrato disponive*
offer +1 document* equipa escolhida etapa* feliz* formaliz* manda muito nossa noticias pj prazer proposta
offer +1 queremos remuneracao salarial salario vez vind* vindo
offer -1 candidatura conversa* do fase inform* mais nao obrigad* processo proxim*
recruiter_outreach +1 atualizad* cliente conhecer* convite* diretor* encontrei enfermeir* engenheir* equipe
recruiter_outreach +1 interesse loja meu mudanca oportunidade passou perfil procur* procuramos recruta* seu
recruiter_outreach +1 sou tem tens teria* teu tiver* tudo uma ver vi
recruiter_outreach -1 analista ao as ate candidatura fica* foi noticias proxim* ser tecnic* time tua vamos
job_alert_newsletter +1 bom cancel* com de emprego estagio* feira inscricao novas ofertas profissiona* receb*
job_alert_newsletter +1 vagas ver
job_alert_newsletter -1 ao da foi lhe na obrigad* proxim* ser sua te
status_update_other +1 aceite ainda cadastro candidat* candidato candidatura complet* conclu* conclua
status_update_other +1 continua* decisao demora* document* falta* fica* gestor* inclui nao nossas obrigad*
status_update_other +1 paciencia pedido processo sequencia vind*
status_update_other -1 abraco* bem conversa* cumpr* curriculo desta fase ja no proxim* requisitos seletiv* sem
status_update_other -1 trabalho
unrelated +1 abraco* apresentar* aprovado avanc* candidato contrato convid* decisao encontr* infelizmente
unrelated +1 inscrev* inscricao lament* nao oferta pedido pessoa* pix podera questionario rh selecionad* vagas
unrelated +1 vamos visto
unrelated -1 admissao assistente boa candidata* candidatura carta concluid* conversa* envi* etapa* gestor*
unrelated -1 mais melhor* prazer processo se selecao sera te tecnic* teste* time vez
`;
