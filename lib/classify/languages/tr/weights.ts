// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aldik alinmis* baska basvur* basvuru* bildirim* cekmek cv don* donus edil* eklen*
application_confirmation +1 eksik* geri girebil* herkes* ilan ilani* ilet* iletisime inceley* kabul kadro*
application_confirmation +1 kayd* kayde* kisa mu* mutlu* olumsuz on online ozgecmis* sana sayil* size sizinle
application_confirmation +1 sonraki takdirde takip tamamlandi tarih tercih* ulasmis* ulasti verem*
application_confirmation -1 alim is ise muduru personel ver* yeni
rejection +1 acik acilir* aday* alam* alinm* almak analist* anlas* arayis* arkadas* asama* basarilar*
rejection +1 basvurabilir* bildirim* biri* birini butce* calis* cekiyor* daha danismani davet deger*
rejection +1 degerlendirme degil durdur* edem* edil* ekip* et* firmasinin gecen gelebil* geri gorulmem*
rejection +1 gorusmem* gun* haber haberdar hemsire* ihtiyacimiz* ilan* ilani ileride* ilerlemey* ilerletem*
rejection +1 ilerleyem* ilet* kadro kadro* kal* kapat* karar* kariyer kariyer* maalesef not oldu olumsuz
rejection +1 onceli* planlama* pozisyon rol* saglamad* saygil* sef* sefer seninle sohbet* sonlandiri*
rejection +1 sonlandirm* sonuc* sonuclan* sureci sureciniz* tabanim* tekrar tesekkur* uzulerek uzun verdik
rejection +1 yapil* yarim yogun
rejection -1 dusun* goruntule* kadar mis* tamam*
interview_invitation +1 bir bulunm* cagri* davet* degerlendir* gel gerceklestir* gorusme gorusme* gorusmem*
interview_invitation +1 gun gun* ist* mis* mulakat* musait* online planla* rol* saat* sureci* takvim*
interview_invitation +1 tanisalim tanismak tarih ugra* yapilac* yarim yuz yuze zaman*
interview_invitation -1 basarilar* gonder* icinde ilan* sure*
assessment_invitation +1 acik adim* asama* basarilar* bekl* bir doldur* ekte* en envanter* hazirla* kadar
assessment_invitation +1 minik odev* ornek rica saat* sohbet* son sonraki sureci* tamamla* teslim* test* vaka*
assessment_invitation +1 video yanit*
assessment_invitation -1 ilani is ist* mis* sana sonuc* uygun yap*
offer +1 aramiz* basla* bekl* beklenti* calis* ekip* gormek* gorusmek gorusmel* gun hazirla* hos ikamet*
offer +1 iletmen* isbasi ise istiyor* kabul kayd* maas* mektubu* mutlu* onay* oyun pozisyon* senin sigorta*
offer +1 teklif teklif* ucret yer
offer -1 basvuru* gor*
recruiter_outreach +1 alinm* arayis* ariyoruz bir buyutuyor* calis* degil* degis* deneyim* dusun* dusundu*
recruiter_outreach +1 firsat* guncel hemsire* ilgini* isminiz* kisa link* musterim* olarak ozgecmis* profil*
recruiter_outreach +1 ucret vize* yeni yonetici*
recruiter_outreach -1 aday* basvuru* ekte* ver* yap*
job_alert_newsletter +1 alarmi* cv cv* daha gor* ik ilan* ilanlari kariyer kasiyer* katil* merkezi* son
job_alert_newsletter +1 teklif* yeni zaman*
job_alert_newsletter -1 basvuru* bir kisi* ver*
status_update_other +1 basvuru* cektigin* degerlendirme devam ediyor eksik* ertelen* geri gorusmel* guncel
status_update_other +1 haber ilan* ilgi* kapat* karar* olarak profil* sabriniz* sure* sureciniz* verem* yap*
status_update_other +1 yukle*
status_update_other -1 aldik ekib* gonder* is olumsuz uygun
unrelated +1 anlas* aramiz* baska baskasi* basvurabilir* ben butce* degerlendir* diger gun* hos ihtiyac* kadar
unrelated +1 kira* kontenjan* kredi* maalesef maas* merkezi* musterim* olumsuz onayla* saat* sigorta*
unrelated +1 sonuclan* teklif teklifimiz* teknik tercih ucret* universite* vize* yeni yeniden
unrelated -1 adaylar* alim bekle* degerlendirme donus ekib* gel gor* gun ikamet* ilan* mutlu* pozisyon* sayil*
unrelated -1 yeterli
`;
