// Domains that send for others. Data only.

/** `ats` applicant tracking systems; `board` job boards; `alert` addresses that only send alerts; `free` personal mail. */
export type SenderKind = 'ats' | 'board' | 'alert' | 'free' | 'test';

export type SenderDomains = Readonly<Record<SenderKind, string>>;

export const senders: SenderDomains = {
  ats: `greenhouse.io greenhouse-mail.io us.greenhouse-mail.io eu.greenhouse-mail.io lever.co hire.lever.co ashbyhq.com
    myworkday.com myworkdayjobs.com workday.com smartrecruiters.com icims.com talent.icims.com jobvite.com taleo.net
    successfactors.com successfactors.eu sapsf.com sapsf.eu workable.com workablemail.com bamboohr.com breezy.hr
    breezy-mail.com recruitee.com recruitee-mail.com teamtailor.com teamtailor-mail.com personio.de personio.com
    welcomekit.co welcometothejungle.com rippling.com dover.com dover.io gem.com tal.net eightfold.ai avature.net
    brassring.com ultipro.com ukg.com paylocity.com paycom.com adp.com applytojob.com jazzhr.com zohorecruit.com
    zohorecruitmail.com trakstar.com pinpointhq.com comeet.com comeet-notifications.com phenom.com phenompeople.com
    oraclecloud.com hrsmart.com silkroad.com jobscore.com catsone.com freshteam.com jobylon.com varbi.com reachmee.com
    softgarden.io softgarden.de rexx-systems.com onlyfy.jobs prescreen.io d-vinci.de concludis.de join.com coveto.de
    talentsoft.com cegid.com flatchr.io taleez.com digitalrecruiters.com beetween.com gupy.io kenoby.com solides.com
    pandape.com hrmos.co jobcan.ne.jp herp.careers mokahr.com beisen.com dayforce.com ceridian.com cornerstoneondemand.com
    csod.com bullhorn.com loxo.co manatal.com homerun.co cezannehr.com eploy.net networxrecruitment.com tribepad.com
    oleeo.com pageuppeople.com pageup.com livehire.com snaphire.com elmotalent.com.au emply.com hr-manager.net
    traffit.com erecruiter.pl elevato.net talentadore.com clearcompany.com hireology.com fountain.com applicantstack.com
    applicantpro.com governmentjobs.com neogov.com usajobs.gov hirebridge.com isolvedhire.com polymer.co wellfound.com
    recruiterflow.com crelate.com crew.work factorialhr.com bizneo.com inrecruiting.com allibo.com altamira.it zucchetti.it
    carerix.com mynexthire.com otys.nl afas.nl intervieweb.it kariyer.net peoplise.com adamasis.com niloosoft.com civi.co.il
    hunterhrms.com`,
  board: `linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com monster.co.uk monster.de dice.com
    careerbuilder.com stepstone.de stepstone.com xing.com apec.fr hellowork.com cadremploi.fr meteojob.com infojobs.net
    infojobs.it infojobs.com.br jobs.ch jobup.ch jobscout24.ch seek.com.au seek.co.nz reed.co.uk totaljobs.com
    cwjobs.co.uk naukri.com pracuj.pl nofluffjobs.com justjoin.it olx.pl alljob.co.il alljobs.co.il drushim.co.il
    jobnet.co.il jobmaster.co.il gotfriends.co.il adzuna.com jooble.org talent.com joblift.com neuvoo.com simplyhired.com
    snagajob.com theladders.com builtin.com hired.com otta.com cord.co wantedly.com rikunabi.com mynavi.jp doda.jp
    en-japan.com bizreach.co.jp green-japan.com zhaopin.com 51job.com liepin.com bosszhipin.com lagou.com catho.com.br
    vagas.com.br empregos.com.br computrabajo.com bumeran.com tecnoempleo.com nationalevacaturebank.nl werkzoeken.nl
    intermediair.nl blocket.se arbetsformedlingen.se jobbsafari.se yenibiris.com secretcv.com eleman.net iskur.gov.tr
    net-empregos.com sapo.pt itjobs.pt jobtoday.com welcomejob.com handshake.com joinhandshake.com wayup.com ripplematch.com
    turing.com upwork.com jobcloud.ch jobserve.com cv-library.co.uk efinancialcareers.com guardianjobs.com jobs.ac.uk`,
  alert: `alerts.indeed.com jobalerts.indeed.com jobalert.indeed.com alert.indeed.com match.indeed.com emails.monster.com
    e.glassdoor.com job-alerts.linkedin.com mail.ziprecruiter.com alerts.monster.com jobalerts.com`,
  test: `hackerrank.com hackerrankforwork.com codility.com codesignal.com testgorilla.com hirevue.com shl.com mettl.com
    coderbyte.com hackerearth.com devskiller.com criteriacorp.com pymetrics.ai harver.com sparkhire.com vervoe.com
    arctic-shores.com sova.ai talogy.com aon.com cut-e.com willo.video predictiveindex.com plum.io imocha.io qualified.io
    codingame.com coderpad.io testdome.com adaface.com testlify.com alvalabs.io assessfirst.com cappfinity.com
    hireflix.com myinterview.com vidcruiter.com talview.com easyrecrue.com wonderlic.com nowcoder.com`,
  free: `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.fr yahoo.co.uk yahoo.de ymail.com
    aol.com icloud.com me.com mac.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de
    mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com sina.com orange.fr free.fr wanadoo.fr laposte.net sfr.fr
    libero.it virgilio.it tiscali.it hotmail.fr hotmail.it hotmail.es terra.com.br uol.com.br bol.com.br wp.pl o2.pl
    onet.pl interia.pl walla.co.il walla.com zoho.com tutanota.com fastmail.com rediffmail.com naver.com btinternet.com`,
};
