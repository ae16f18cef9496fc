// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not yok, verem*, karşılam*, sağlamad*, uyuşm*, olmad*, değil*, bulunmu*
void olumlu ~2 olumsuz, olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*, işe alım
condition eğer, aksi, takdirde, halinde, olursa*, almazsa*
conditionAfter takdirde, halinde, olursa*
hedge nasıl
application cv*, özgeçmiş*, başvur*, kriter*, aday*
position pozisyon*, ilan*, kadro*, alım*, kontenjan*, staj*, işe, iş, süreci, görev*, rol*, ihtiyacımız*
hiring insan kaynakları, işe alım, personel, sonraki aşama*|adım*, ücret beklenti*, maaş*, ik, süreciniz*, kariyer*,
 sürecimiz*
interviewWord mülakat*, görüşme*
others başkası*,
 daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|yetkin|örtüşen|junior ~4 aday*|isim*|profil*|biri*|kişi*,
 başka|diğer|farklı|öbür ~2 aday*|isim*|ism*|profil*|kişi*|arkadaş*, önceli* ~6 aday*
proceed devam, ilerle*
chose onayla*, tercih*, sonuçlandır*, arıyoruz, karar* veril*|kıldı*|verdik|aldı*, oldu, ihtiyac*, verdik, anlaş*,
 arayış*, aldık, yana, bakaca*
fit uygun, yeterli, karşıla*, uyuş*, sağla*, örtüş*
filled
 pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 dolmuş*|kapanmış*|kalmad*|kapat*|dondur*|iptal|durdur*|kapandı|doldu*|vazgeç*|yayından|dolu|rafa,
 ihtiyacımız* ~1 kalmadı|yok
declined reddedil*, değerlendirem*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, girem*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlanam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 ilerleyem*, ilerletem*, kazanam*, süre*|başvuru* ~3 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*
takenBack teklif* ~8 geçersiz|geri çekti*|kılın*|çekmek|çekiyor*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile muhafaza, ileride*, not ettim, havuz*, sakla*, tabanın*|tabanım*, ilerleyen, kopma*, gelecek*
applyAgain kapım*, takipte, takip etme*|edebil*|et|edin*, başvurabilir*, haberdar,
 tekrar|yeniden ~1 başvur*|değerlendir*|bekle*, açılır*|açılınca|açıldığ*|açarsa*
manyApplicants çok sayıda, yoğun, # ~2 başvuru*
received ulaştı, oluşturuldu, ilet*, alınmış*, aldık, ulaşmış*, eklen*, alındı, tamamlandı, kayde*
thanks teşekkür*, mutlu*
applied ilgi*|başvur* ~4 teşekkür*|mutlu*
willReview inceley*, incelen*
contactYou haber ver*, size|sana ~1 dön*, iletişime, dönüş yap*
arrange planla*, müsait*, uygun ~2 zaman*|saat*|gün*, ayarla*, takvim*
interview sözlü, mülakat*, görüşme*
interviewSet uğra*, tanışmak|konuşmak|görüşmek ~1 ist*, yakından tanımak, tanışalım, yüz yüze, mülakat*|görüşme* ~3
 davet*|bekl*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*
assessment test*, sınav*, envanter*, video mülakat*|kayd*, vaka*, ödev*, proje, anket*
complete iletmen*, doldur*, davet*, teslim*, link*, yapılac*, tamamla*, hazırla*, çöz*, ekte*, girebil*, yapman*,
 kadar, içinde, en geç, yükle*, kayd*, bağlantı*, rica, yanıtla*, tıkla*, son tarih|gün, katıl*, gönder*
offerJob işe giriş, teklif etmek*|sunmak*|ediyor*, işbaşı, iş teklif*, işe|göreve ~1 alın*|başla*|kabul,
 teklif mektubu*, takım*|aramız*|ekip*|ekib* ~1 katılman*|görmek*|katmak*|hoş|istiyor*, teklifimiz*,
 seninle|sizinle ~1 çalış* ~1 ist*|karar*|başla*|uygun
alert uygun|çıkan|önerilen ~2 ilan*, iş alarmı*, # ilan*|yeni, yeni ~1 ilan*
careerAdvice fuar*
outreach fırsat*, profil* ~3 gör*|örtüş*|uygun|inceledim, düşündü*, arıyoru*, dikkatim*, büyütüyor*, arayış*,
 müşterim*
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ister mi*, güncel cv|özgeçmiş*, ilgini* çek*, açık mı*|mis*
statusNews devam etmekte*|ediyor, ertelen*, sabrınız*, gecikme*|gecikt*, referans*, henüz, güncellen*, hâlâ, eksik*,
 görüntüle*, sürüyor
unfinished yarım kal*, doğrula*, taslak, profil*|başvuru* ~2 tamamlamad*|tamamlay*
withdrawn başvuru* ~4 geri çektin*|çekme|çektiğin*
otherMatter kredi*, fiyat, vize*, üniversite*|sigorta* ~1 başvuru*, yatay, pasaport*, burs, kira*, üyelik*, bursu*
legal kvkk
unsubscribe abonelikten
visa izni*, ikamet*
budget ertelen*, bütçesi*|bütçemiz*, maaş|ücret beklenti*
seniority yıl ~1 deneyim*|tecrübe*, junior, daha ~3 deneyim*|kıdemli|tecrübe*
companyPrecedes bünyesinde, olarak, firmasının, insan kaynakları, işe alım, ik
roleEnds arıyoruz, pozisyon*, ilan*, kadro*, olarak, alım*, başvuru*, görev*, rol*, için, süreci*, arayış*
roleLabel pozisyon, ilan, kadro
roleNoun görevli*, eleman*, usta, garson*, direktör*, uzman|uzmanı, planlama*, geliştirici*, yönetici*, tekni*,
 analist*, asistan*, stajyer*, sorumlu*, tasarımcı*, temsilci*, müdür, mühendisi, müdürü, şef*, kasiyer*, mimar*,
 danışmanı, hemşire*
closing sevgiler, saygıl*
metYou mülakatt*|mülakatın*|mülakatla*, sözlü sınav*, geldiğin*, görüşmen*, görüşmüş*|görüştü*, tanıştığ*, sohbetti,
 deneme günü, görüşmem*, görüşmel*
feedback geri bildirim*, not:, notlarım*
money depozito, havale
candidate asil|asıl ~3 yedek
jobList ilanı|ilanları gör*|incele*, hemen başvur
`,
};
