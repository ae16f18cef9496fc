// Turkish: negation and tense are endings, so the words here are mostly stems and whole verbs.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak olan size sizi sizin başvurunuz teşekkür ederiz merhaba sayın değerli tarafından daha çok en olduğunuz ilgili kadar sonra gibi veya ancak saygılarımızla',
  words: `
not değil, yok, hiçbir, maalesef ~2 olumsuz, ne yazık ki olumsuz
void çekinmeyin, yanıtlamayınız, cevaplamayınız, unutmayın, kaçırmayın
condition eğer, halinde, durumunda, takdirde, şayet, seçilmeniz, adaylar* ~1 iletişime|ile,
 sadece|yalnızca ~3 adaylar*
hedge olabilir, muhtemel*, genellikle
stated maalesef, üzgünüz, üzülerek, üzüntü*, kararı*, fakat, ne yazık, karar verdik, bununla birlikte
application başvuru*, özgeçmiş*, cv, aday*
position pozisyon*, iş, ilan*, kadro*, görev*
candidate aday, adayl*, adayı
hiring ik, seçme, yerleştirme, kariyer*, recruiter, insan kaynakları
interviewWord mülakat*, görüşme*
others başka|diğer|farklı ~2 aday*|kişi*|profil*|başvuru*, aday*|başvuru* ~3 daha uygun, daha uygun ~2 başvuru*
proceed ilerle*, devam, bir sonraki adım*
chose ilerleme*, devam, seçtik, tercih, karar, ile, yönünde, işe aldık
selected seçil*, kabul, olumlu, uygun bulun*
consider değerlendir*
fit uygun, örtüş*, uyuş*, karşıla*, eşleş*
toOffer teklif, davet, sunamı*
filled pozisyon*|kadro*|ilan*|görev*|süreç|alım* ~5 doldu*|kapat*|kapan*|iptal*|dolmuş*|durdurul*|tamamlan*|askıya
declined başvuru* ~4 olumsuz*|reddedil*|reddet*, olumsuz sonuç*|değerlendir*|yanıt*|olarak,
 olumlu ~3 değerlendirem*|değerlendirilem*|sonuçlanmad*|sonuçlanmam*|sonuçlandıram*|dönemi*|dönemed*|verem*,
 ilerleyem*, ilerlememe*, ilerlemeyece*, devam edem*|etmeme*|etmeyece*, seçilmedi*, seçilemedi*,
 uygun bulunma*|görülme*|olmadığ*, kabul edilme*|edem*, değerlendirmeye ~1 alınma*|alama*|alamı*, örtüşmed*,
 örtüşmem*, karşılamad*, karşılamam*, yer verem*, teklif ~2 sunam*|edem*|yapam*, davet edem*, eşleşmed*, eşleşmem*,
 uymad*, uymam*, uyuşmad*, uyuşmam*
refusal üzgünüz, üzüntüyle, keşke, üzülerek ~3 bildir*|belirt*|ilet*|paylaş*, maalesef ~4 bildir*|belirt*|ilet*,
 ne yazık ki
regret maalesef, üzgünüz, üzülerek, üzüntü*
luck başarılar, başarı dile*, kariyer* ~3 başarı*, bol şans
keepOnFile veritabanı*, aday havuzu*, veri tabanı*
received aldık, ulaşmıştır, ulaştı, alınmıştır, alındı, iletilmiştir, gönderildi, kaydedil*
confirmed başvurdunuz,
 başvuru* ~4 aldık|ulaşmıştır|ulaştı|alınmıştır|alındı|iletilmiştir|iletildi|gönderildi|gönderilmiştir|kaydedilmiştir|kaydedildi|tamamlandı|tamamlanmıştır|oluşturuldu|gerçekleş*,
 özgeçmiş* ~3 aldık|ulaşmıştır|alınmıştır, başvuru ~2 alındı*|onay*
thanks teşekkür*, memnun*, mutlu*
applied başvurduğunuz, ilginiz*, başvuru* ~3 için|teşekkür*
willReview incelenmektedir, inceleyeceğiz, inceliyoruz, değerlendirilecektir
contactYou bilgilendir*, iletişime geç*, sizinle iletişim*
invite davetiye, davetlisiniz, tanışmak, isteriz, tebrik*, geçtiniz, davet ~1 et*|edi*
arrange randevu*, planla*, ayarla*, uygunluk*, müsait*
interview görüşme*, mülakat*, toplantı*, tanışma*, teams
interviewSet görüşme*|mülakat* ~3 davet*|planla*|onay*|tarih*|randevu*|ayarla*|gerçekleştir*|yapmak|saat*,
 görüşmeye|mülakata çağır*|bekliyoruz, davet* ~4 görüşme*|mülakat*, ön görüşme
assessment test*, sınav*, ödev*, envanter*, anket*, teknik ~1 görev*, vaka çalışması, online değerlendirme
complete tamamla*, doldur*, çöz*, bağlantı*, link*, tıkla*, kadar
offerJob teklifimiz*, iş teklifi*, teklif mektubu*, mutluluk*|memnun* ~8 teklif*|kabul|işe,
 pozisyon* ~4 teklif et*|sunmak|teklif, işe alındınız, işe kabul, aramıza ~1 katıl*|hoş
offerPapers iş sözleşmesi*
alert aramanıza, iş alarmı*, iş ilanı alarm*, yeni iş|ilan*, # yeni|iş|ilan*, size uygun ilan*|iş*|pozisyon*
outreach arıyoru*, arayışımız, müşterimiz*, müşterilerimizden, ulaşıyorum, yazıyorum, sizinle paylaşmak
recruiterSelf adım, headhunt*, ben ~5 recruiter|danışman*|uzman*|işe|insan
jobSheet tecrübe*
askInterest ilgileni*, ilginizi çek*, değerlendirmek ister*, iş değişikliği*, güncel cv*|özgeçmiş*, ücret beklenti*,
 maaş beklenti*
statusNews sabrınız*, gecikme*, referans*, yeni mesaj*
unfinished tamamlanmamış, şifre*, parola*, yarım kal*
withdrawn başvuru* ~2 geri çek*|iptal ettiniz
otherMatter kredi*, sigorta*, kira*, vize*, pasaport*, burs*, üniversite*, öğrenci*, sipariş*, kargo*, teslimat*,
 fatura*, iade*, abonelik*
legal kvkk, gizlilik*, alıcı*, hukuki
unsubscribe abonelikten çık*, listeden çık*
companyFollows şirket*
companyPrecedes ik, kariyer, ailesi*, ekibi, pozisyonu, bünyesinde, olarak, şirketine, firmasına, insan kaynakları,
 işe alım, yetenek kazanımı
roleFollows için, pozisyon, ilan, bünyesinde, başvurduğunuz, açık olan
roleEnds pozisyonu*, ilanı*, rolü, rolüne, kadrosu, görevi*
roleLabel pozisyon, ilan, görev, kadro, referans no
roleNoun mühendis*, geliştirici*, uzman*, müdür*, yönetici*, analist*, danışman*, asistan*, tekni*, stajyer*, staj,
 muhasebe*
closing saygılarım*, sevgiler
metYou görüşmemiz*
feedback geri bildirim*
money havale
identityPapers pasaport*
`,
};
