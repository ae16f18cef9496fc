// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not yok, verem*, karşılam*, sağlamad*, değil*, uyuşm*, olmad*, bulunmu*
void olumlu ~2 olumsuz, işe alım, olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*
condition almazsa*, takdirde, halinde, olursa*, eğer, aksi
conditionAfter takdirde, olursa*, halinde
hedge nasıl
application başvur*, kriter*, aday*, cv*, özgeçmiş*
position pozisyon*, ilan*, kadro*, işe, alım*, iş, kontenjan*, staj*, süreci, görev*, rol*, ihtiyacımız*
hiring personel, insan kaynakları, ik, işe alım, maaş*, süreciniz*, sonraki aşama*|adım*, kariyer*, ücret beklenti*,
 sürecimiz*
interviewWord mülakat*, görüşme*
others başkası*, önceli* ~6 aday*,
 daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|yetkin|örtüşen|junior ~4 aday*|isim*|profil*|biri*|kişi*,
 başka|diğer|farklı|öbür ~2 aday*|ism*|profil*|kişi*|arkadaş*|isim*
proceed ilerle*, devam
chose bakaca*, onayla*, tercih*, sonuçlandır*, ihtiyac*, karar* veril*|kıldı*|verdik|aldı*, arıyoruz, oldu, verdik,
 anlaş*, arayış*, aldık, yana
fit uygun, sağla*, uyuş*, karşıla*, yeterli, örtüş*
filled
 pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 dolmuş*|kalmad*|kapat*|dondur*|iptal|durdur*|kapandı|doldu*|vazgeç*|yayından|kapanmış*|dolu|rafa,
 ihtiyacımız* ~1 kalmadı|yok
declined reddedil*, durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, değerlendirem*, girem*, ilerletem*,
 olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|değerlendirilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlanam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 ilerleyem*, başvuru*|süre* ~3 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*, kazanam*
takenBack teklif* ~8 geçersiz|geri çekmek|çekti*|kılın*|çekiyor*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile ileride*, not ettim, havuz*, ilerleyen, sakla*, tabanın*|tabanım*, kopma*, gelecek*, muhafaza
applyAgain takipte, takip edebil*|edin*|et|etme*, tekrar|yeniden ~1 değerlendir*|başvur*|bekle*, başvurabilir*,
 kapım*, açılır*|açılınca|açıldığ*|açarsa*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*
received oluşturuldu, ilet*, alındı, kayde*, ulaştı, alınmış*, tamamlandı, aldık, ulaşmış*, eklen*
thanks teşekkür*, mutlu*
applied ilgi*|başvur* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*
contactYou haber ver*, dönüş yap*, size|sana ~1 dön*, iletişime
arrange uygun ~2 zaman*|saat*|gün*, ayarla*, takvim*, planla*, müsait*
interview mülakat*, sözlü, görüşme*
interviewSet uğra*, konuşmak|görüşmek|tanışmak ~1 ist*, yakından tanımak, tanışalım, yüz yüze,
 mülakat*|görüşme* ~3 davet*|bekl*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*
assessment video mülakat*|kayd*, test*, proje, sınav*, anket*, envanter*, vaka*, ödev*
complete iletmen*, son tarih|gün, davet*, girebil*, yapılac*, yükle*, teslim*, link*, katıl*, çöz*, ekte*, yapman*,
 tıkla*, içinde, kayd*, bağlantı*, tamamla*, doldur*, rica, yanıtla*, hazırla*, kadar, gönder*, en geç
offerJob işe giriş, teklif mektubu*, teklifimiz*, işe|göreve ~1 alın*|başla*|kabul, işbaşı,
 teklif etmek*|sunmak*|ediyor*, iş teklif*, sizinle|seninle ~1 çalış* ~1 ist*|karar*|başla*|uygun,
 takım*|aramız*|ekip*|ekib* ~1 görmek*|hoş|katılman*|katmak*|istiyor*
alert uygun|çıkan|önerilen ~2 ilan*, iş alarmı*, # ilan*|yeni, yeni ~1 ilan*
careerAdvice fuar*
outreach fırsat*, düşündü*, dikkatim*, arayış*, müşterim*, arıyoru*, profil* ~3 gör*|örtüş*|uygun|inceledim,
 büyütüyor*
recruiterSelf ben ~5 danışman*
askInterest ister mi*, ilgini* çek*, ilgilenir*, güncel cv|özgeçmiş*, açık mı*|mis*
statusNews ertelen*, devam ediyor|etmekte*, eksik*, görüntüle*, henüz, sürüyor, gecikme*|gecikt*, referans*,
 güncellen*, sabrınız*, hâlâ
unfinished yarım kal*, profil*|başvuru* ~2 tamamlamad*|tamamlay*, taslak, doğrula*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme
otherMatter kredi*, fiyat, kira*, üyelik*, vize*, yatay, burs, pasaport*, üniversite*|sigorta* ~1 başvuru*, bursu*
legal kvkk
unsubscribe abonelikten
visa izni*, ikamet*
budget maaş|ücret beklenti*, ertelen*, bütçesi*|bütçemiz*
seniority yıl ~1 deneyim*|tecrübe*, daha ~3 deneyim*|tecrübe*|kıdemli, junior
companyPrecedes insan kaynakları, bünyesinde, olarak, firmasının, işe alım, ik
roleEnds arıyoruz, pozisyon*, ilan*, kadro*, alım*, olarak, başvuru*, süreci*, için, görev*, rol*, arayış*
roleLabel pozisyon, ilan, kadro
roleNoun mimar*, görevli*, usta, garson*, direktör*, uzman|uzmanı, planlama*, geliştirici*, yönetici*, tekni*,
 mühendisi, müdürü, eleman*, analist*, kasiyer*, asistan*, stajyer*, sorumlu*, şef*, tasarımcı*, temsilci*, müdür,
 danışmanı, hemşire*
closing sevgiler, saygıl*
metYou mülakatt*|mülakatın*|mülakatla*, geldiğin*, görüşmem*, görüşmüş*|görüştü*, sohbetti, görüşmen*, görüşmel*,
 deneme günü, tanıştığ*, sözlü sınav*
feedback geri bildirim*, notlarım*, not:
money depozito, havale
candidate asil|asıl ~3 yedek
jobList ilanı|ilanları gör*|incele*, hemen başvur
`,
};
