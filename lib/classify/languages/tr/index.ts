// Turkish.
import type { LanguageData } from '../language';
export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not bulunmu*, değil*, yok, örtüşm*, olmad*, verem*, sağlamad*, karşılam*
void işe alım, henüz ~4 verem*|sonuçlan*, olumsuz ~2 sayıl*, olumlu ~2 olumsuz
condition takdirde, olursa*, halinde
conditionAfter takdirde, olursa*, halinde
hedge nasıl
application cv*, özgeçmiş*, başvur*, kriter*, aday*
position pozisyon*, ilan*, iş, kadro*, alım*, işe, süreci, kontenjan*, staj*, görev*, rol*, ihtiyacımız*
hiring maaş*, sonraki aşama*|adım*, insan kaynakları, süreciniz*, ik, kariyer*, personel, işe alım, sürecimiz*,
 ücret beklenti*
interviewWord mülakat*, görüşme*
others diğer|başka|öbür ~2 ism*|aday*|arkadaş*, başkası*,
 daha ~1 uygun|deneyimli|uzun|yakın|örtüşen|junior ~4 aday*|isim*|profil*|biri*|kişi*
proceed devam, ilerle*
chose arayış*, bakaca*, karar* veril*|verdik|aldı*, ihtiyac*, onayla*, tercih*, verdik, aldık, arıyoruz, seç*,
 sonuçlandır*, oldu, yana, anlaş*
fit sağla*, karşıla*, uygun, yeterli, örtüş*
filled pozisyon*|ilan*|kadro*|alım* ~8 kalmad*|dondur*|durdur*|vazgeç*|kapanmış*|dolu|kapat*|yayından|iptal,
 ihtiyacımız* ~1 kalmadı|yok
declined reddedil*, aday*|arkadaş* anlaş*,
 olumlu|devam|davet|tercih|dahil|değerlendirmeye|uygun|yer|aramız*|ekib*|işe ~3 edem*|edilem*|verem*|alınm*|alınam*|alam*|almad*|katam*|olmad*|sonuçlanmad*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|bulam*|açam*,
 kimseyi ~2 alm*, olumsuz ~1 değer*|sonuç*|yanıt*|dönüş*|tamam*, altında kal*, süre* ~3 sonlandırm*|sonlandırı*,
 durum*|sonuç* ~3 olumsuz*, yana kullan*, sizi|seni ~2 alam*, doldu, dondurul*, girem*, ilerleyem*, olumlu sonuçlanm*,
 bütçe* ~2 verm*, sefer|kez ~1 olmad*, ilerletem*, elen*
takenBack teklif* ~8 geçersiz|geri|geri çekti*|kılın*|çekmek|çekiyor*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile ileride*, sakla*, havuz*, tabanım*|tabanın*, gelecek*, muhafaza
applyAgain tekrar|yeniden ~1 bekle*|değerlendir*|başvur*, takipte, kapım*, başvurabilir*,
 takip edebil*|et|etme*|edin*, açılır*|açıldığ*|açılınca|açarsa*, haberdar
manyApplicants çok sayıda, # ~2 başvuru*, yoğun
received ilet*, alınmış*, ulaştı, kayde*, ulaşmış*, tamamlandı, alındı, eklen*, aldık
thanks mutlu*, teşekkür*
applied ilgi*|başvur* ~4 teşekkür*
willReview incelen*, inceley*
contactYou iletişime, haber ver*, dönüş yap*, size|sana ~1 dön*
arrange uygun ~2 saat*|gün*|zaman*, müsait*, ayarla*, takvim*, planla*
interview sözlü, mülakat*, görüşme*
interviewSet görüşmek|tanışmak|konuşmak ~1 ist*, yakından tanımak, tanışalım, yüz yüze, uğra*,
 mülakat*|görüşme* ~3 davet*|çağ*|yapmak|yapabil*|planla*|ist*|gerçekleştir*|gelebil*|yapılac*|aşamasına|bekl*|onay*
assessment vaka*, ödev*, envanter*, anket*, test*, video kayd*|mülakat*, proje, sınav*
complete iletmen*, son tarih|gün, davet*, içinde, çöz*, yanıtla*, hazırla*, yapman*, en geç, doldur*, gönder*,
 girebil*, yükle*, link*, rica, ekte*, teslim*, katıl*, kadar, yapılac*, tıkla*, bağlantı*, tamamla*, kayd*
offerJob işe giriş, teklifimiz*, göreve|işe ~1 alın*|başla*|kabul, sizinle|seninle ~1 çalış* ~1 ist*, teklif mektubu*,
 teklif etmek*|ediyor*, işbaşı, takım*|aramız*|ekib*|ekip* ~1 görmek*|katılman*|hoş|istiyor*, iş teklif*
alert yeni ~1 ilan*, # ilan*|yeni, iş alarmı*, uygun ~2 ilan*
outreach arayış*, büyütüyor*, arıyoru*, fırsat*, profil* ~3 gör*|inceledim|örtüş*, dikkatim*, düşündü*, müşterim*
recruiterSelf ben ~5 danışman*
askInterest ilgini* çek*, ilgilenir*, güncel cv|özgeçmiş*, ister mi*, açık mis*
statusNews sürüyor, ertelen*, sabrınız*, referans*, devam etmekte*|ediyor, güncellen*, henüz, hâlâ, eksik*,
 görüntüle*, gecikt*|gecikme*
unfinished profil*|başvuru* ~2 tamamlay*|tamamlamad*, doğrula*
withdrawn başvuru* ~4 geri çektiğin*|çektin*|çekme
otherMatter vize*, üyelik*, burs, pasaport*, kredi*, kira*
legal kvkk
visa izni*, ikamet*
budget maaş|ücret beklenti*, ertelen*, bütçesi*|bütçemiz*
seniority yıl ~1 deneyim*|tecrübe*, junior, daha ~3 kıdemli|deneyim*|tecrübe*
companyPrecedes insan kaynakları, olarak, firmasının, bünyesinde, ik, işe alım
roleEnds pozisyon*, ilan*, kadro*, için, alım*, başvuru*, arıyoruz, arayış*, süreci*, görev*, olarak, rol*
roleLabel pozisyon, ilan, kadro
roleNoun mimar*, eleman*, sorumlu*, şef*, direktör*, usta, danışmanı, planlama*, geliştirici*, görevli*, tekni*,
 yönetici*, asistan*, stajyer*, analist*, kasiyer*, mühendisi, tasarımcı*, temsilci*, garson*, uzman|uzmanı, müdürü,
 müdür, hemşire*
closing sevgiler, saygıl*
metYou geldiğin*, mülakatın*|mülakatt*|mülakatla*, görüşmel*, tanıştığ*, sohbetti, deneme günü, görüştü*|görüşmüş*,
 sözlü sınav*, görüşmem*, görüşmen*
feedback notlarım*, geri bildirim*, not:
money depozito, havale
candidate asıl|asil ~3 yedek
jobList ilanı|ilanları gör*|incele*
`,
};
