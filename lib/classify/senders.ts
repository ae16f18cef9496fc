// Domains that send for others; those without a dot end in `.com`. Data only.

/** `ats` applicant tracking systems; `board` job boards; `alert` addresses that only send alerts; `free` personal mail. */
export type SenderKind = 'ats' | 'board' | 'alert' | 'free' | 'test';

export type SenderDomains = Readonly<Record<SenderKind, string>>;

export const senders: SenderDomains = {
  ats: `greenhouse.io greenhouse-mail.io us.greenhouse-mail.io eu.greenhouse-mail.io lever.co hire.lever.co ashbyhq
    myworkday myworkdayjobs workday smartrecruiters icims talent.icims.com jobvite taleo.net successfactors
    successfactors.eu sapsf sapsf.eu workable workablemail bamboohr breezy.hr breezy-mail recruitee recruitee-mail
    teamtailor teamtailor-mail personio.de personio welcomekit.co welcometothejungle rippling dover dover.io gem
    tal.net eightfold.ai avature.net brassring ultipro ukg paylocity paycom adp applytojob jazzhr zohorecruit
    zohorecruitmail trakstar pinpointhq comeet comeet-notifications phenom phenompeople oraclecloud hrsmart silkroad
    jobscore catsone freshteam jobylon varbi reachmee softgarden.io softgarden.de rexx-systems onlyfy.jobs
    prescreen.io d-vinci.de concludis.de join coveto.de talentsoft cegid flatchr.io taleez digitalrecruiters
    beetween gupy.io kenoby solides pandape hrmos.co jobcan.ne.jp herp.careers mokahr beisen dayforce ceridian
    cornerstoneondemand csod bullhorn loxo.co manatal homerun.co cezannehr eploy.net networxrecruitment tribepad
    oleeo pageuppeople pageup livehire snaphire elmotalent.com.au emply hr-manager.net traffit erecruiter.pl
    elevato.net talentadore clearcompany hireology fountain applicantstack applicantpro governmentjobs neogov
    usajobs.gov hirebridge isolvedhire polymer.co wellfound recruiterflow crelate crew.work factorialhr bizneo
    inrecruiting allibo altamira.it zucchetti.it carerix mynexthire otys.nl afas.nl intervieweb.it kariyer.net
    peoplise adamasis niloosoft civi.co.il hunterhrms peopleadmin interfolio applitrack frontlineeducation
    talentreef careerplug workstream.us paycor recruitingbypaycor paycomonline.net ripplehire darwinbox keka
    peoplestrong talentlyft occupop candidatemanager.net rezoomo jobtrain.co.uk njoyn kenexa usastaffing.gov
    trac.jobs mynewterm harri paradox.ai symplicity umantis easycruit webcruiter.no talentclue myworkdaysite`,
  board: `linkedin indeed indeedemail glassdoor ziprecruiter monster monster.co.uk monster.de dice careerbuilder
    stepstone.de stepstone xing apec.fr hellowork cadremploi.fr meteojob infojobs.net infojobs.it infojobs.com.br
    jobs.ch jobup.ch jobscout24.ch seek.com.au seek.co.nz reed.co.uk totaljobs cwjobs.co.uk naukri pracuj.pl
    nofluffjobs justjoin.it olx.pl alljob.co.il alljobs.co.il drushim.co.il jobnet.co.il jobmaster.co.il
    gotfriends.co.il adzuna jooble.org talent joblift neuvoo simplyhired snagajob theladders builtin hired otta
    cord.co wantedly rikunabi mynavi.jp doda.jp en-japan bizreach.co.jp green-japan zhaopin 51job liepin bosszhipin
    lagou catho.com.br vagas.com.br empregos.com.br computrabajo bumeran tecnoempleo nationalevacaturebank.nl
    werkzoeken.nl intermediair.nl blocket.se arbetsformedlingen.se jobbsafari.se yenibiris secretcv eleman.net
    iskur.gov.tr net-empregos sapo.pt itjobs.pt jobtoday welcomejob handshake joinhandshake wayup ripplematch turing
    upwork jobcloud.ch jobserve cv-library.co.uk efinancialcareers guardianjobs jobs.ac.uk angel.co triplebyte
    jobright.ai simplify.jobs jobgether untapped.io jobteaser vettery weworkremotely flexjobs idealist.org
    higheredjobs jobsdb jobstreet foundit.in shine timesjobs instahyre iimjobs internshala unstop bayt naukrigulf
    gulftalent caterer milkround brightnetwork.co.uk charityjob.co.uk tes eteach edjoin.org jora jobsite.co.uk lensa
    jobcase jobot nexxt jobrapido jobleads karriere.at hokify arbeitsagentur.de jobware.de stellenanzeigen.de
    francetravail.fr regionsjob monsterboard.nl jobbird rocketjobs.pl gowork.pl praca.pl infoempleo almalaurea.it
    ledigajobb.se`,
  alert: `alerts.indeed.com jobalerts.indeed.com jobalert.indeed.com alert.indeed.com match.indeed.com
    emails.monster.com e.glassdoor.com job-alerts.linkedin.com mail.ziprecruiter.com alerts.monster.com jobalerts`,
  test: `hackerrank hackerrankforwork codility codesignal testgorilla hirevue shl mettl coderbyte hackerearth
    devskiller criteriacorp pymetrics.ai harver sparkhire vervoe arctic-shores sova.ai talogy aon cut-e willo.video
    predictiveindex plum.io imocha.io qualified.io codingame coderpad.io testdome adaface testlify alvalabs.io
    assessfirst cappfinity hireflix myinterview vidcruiter talview easyrecrue wonderlic nowcoder`,
  free: `gmail googlemail outlook hotmail live msn yahoo yahoo.fr yahoo.co.uk yahoo.de ymail aol icloud me mac
    proton.me protonmail gmx.de gmx.net gmx web.de t-online.de freenet.de mail mail.ru yandex.ru yandex qq 163 126
    sina orange.fr free.fr wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it hotmail.fr hotmail.it
    hotmail.es terra.com.br uol.com.br bol.com.br wp.pl o2.pl onet.pl interia.pl walla.co.il walla zoho tutanota
    fastmail rediffmail naver btinternet`,
};
