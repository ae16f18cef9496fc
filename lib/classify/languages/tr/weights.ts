// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aldik alinmis* basvuru* bildirim* bizimle cv don* donus edebil* edil* ekip* eleme*
application_confirmation +1 ilan* ilet* iletisime ilgi* inceley* kadro* kayd* kayde* konusmak online ortus*
application_confirmation +1 ozgecmis* sana sayil* sizinle takdirde tekrar temsilci* tercih* ulasmis* ulasti
application_confirmation +1 uzmani yapilm*
application_confirmation -1 alim alm* guncellen* haberdar ise katil* kriter* link* mis* muhendisi ver* yeni
application_confirmation -1 yonetici*
rejection +1 acilir* aday* alam* aldik alinm* almak anlas* aramiz* arkadas* asama* basarilar* basvurabilir*
rejection +1 birini bulunm* butce cekiyor* daha danismani davet degerlendirme degerlendirmeye don* dondur*
rejection +1 durdur* edem* ediyor* ekip* et et* firmasinin garson* gelebil* geri girem* gorem* gorulmem*
rejection +1 gorusme gorusmem* gunu* haberdar ihtiyacimiz* ilan* ilani ileride* ilerle* ilerletem* ilerleyem*
rejection +1 ilet* ilgi* ilgini* kadro kadro* kal* kapat* karar* kariyer kariyer* karsilam* maalesef not olan
rejection +1 oldu olumsuz onceli* planlama* pozisyon* rol* saglamad* sakla* saygil* sef* sefer sonlandiri*
rejection +1 sonlandirm* sonraki sonuc* sonuclan* sureciniz* tabanim* teklif teklifimiz* tekrar tikla*
rejection +1 uzulerek uzun verdik yapm* yedek yeni yogun yok
rejection -1 katilman* ortus*
interview_invitation +1 bir bulunm* cagri* cv davet* donus durum* gel gor* gorusme gorusme* gun incele* ist*
interview_invitation +1 istiyor* mulakat* musait* online planla* planlama* rol* sef* takvim* tanisalim
interview_invitation +1 tanismak tarih ugra* usta uzmani ver* yarim yuz yuze
interview_invitation -1 acik bekle* calis* gonder* icinde mu* sure* tesekkur*
assessment_invitation +1 adim* asama* baglanti* basla* doldur* ediyor* ekte* en envanter* hazirla* ilet*
assessment_invitation +1 kasiyer* kayd* kisa kucuk minik mulakat* odev* ornek saat* son sonraki sureci sureci*
assessment_invitation +1 takvim* tamamla* tarih teslim* test* uzmani vaka* video yok
assessment_invitation -1 is ist* sonuc* uygun yap*
offer +1 aramiz* basla* bekl* bizimle ekip* ekte* gormek* gorusmel* halinde hos isbasi istiyor* kabul
offer +1 katilman* kayd* maas mektubu* muhendisi mutlu* olarak pozisyon* sigorta* tamam* teklif teklif*
offer +1 temsilci* ucret
offer -1 basvuru* bir gor* tesekkur* uygun
recruiter_outreach +1 alinm* alm* arayis* ariyoruz ben bir buyutuyor* cek* degil* degis* dusun* dusundu*
recruiter_outreach +1 firsat* guncel hemsire* ilgini* inceledim isminiz* kisa maas* mis* musterim* olarak
recruiter_outreach +1 ozgecmis* profil* proje rol* ucret yeni yonetici*
recruiter_outreach -1 aday* basvuru* sana tesekkur* ver* yap*
job_alert_newsletter +1 alarmi* cv cv* etmek* ilan* kariyer kasiyer* son teklif* yeni
job_alert_newsletter -1 aday* basvuru* bir calis* kisi* tesekkur* ver*
status_update_other +1 basvuru* devam diger durum* ediyor eksik* ertelen* gorusmel* henuz ilgi* isim* karar*
status_update_other +1 kayd* olarak profil* referans* sabriniz* sure* sureci yap* yapman* yarim yukle*
status_update_other -1 alim ekib* gonder* is ise kriter* olumsuz uygun
unrelated +1 arasinda baska baskasi* basvurabilir* degerlendir* devam diger dusun* et* etmek* gun* gunu gunu*
unrelated +1 hos ilgi* kabul kadar kira* kontenjan* kredi* maalesef maas merkezi* olumsuz onayla* pasaport*
unrelated +1 saat* sigorta* sizin sonuclan* takim* teklif teklifimiz* tercih universite* verdik vize* yeni
unrelated +1 yeniden
unrelated -1 acik adaylar* calis* cekiyor* degerlendirme ekib* gel gor* gorusme* gun haber icinde ilet* katil*
unrelated -1 kayd* kisi* minik pozisyon* tanimak yakindan
`;
