// Signs of Chinese that are written in two ways, long and short, and the words for "you": a short one, then what stands
// for it. Words and patterns are written in short signs and hold for both. Data only.

export const bothScripts =
  '你您你妳职職试試岗崗选選谢謝适適录錄会會过過请請谈談约約来來为為简簡历歷应應关關围圍进進补補结結报報个個订訂证證没沒无無测測与與筛篩审審递遞发發继繼续續复複冻凍满滿虑慮络絡络繫时時间間资資欢歡评評预預验驗荐薦机機经經单單参參视視断斷话話愿願帮幫征徵较較处處后後终終获獲额額暂暫闭閉销銷遗遺顺順库庫众眾数數竞競将將联聯见見链鏈业業笔筆详詳们們寻尋猎獵顾顧责責兴興状狀态態变變弃棄论論学學贷貸隐隱担擔专專员員师師签簽馈饋领領达達优優实實热熱门門讲講译譯题題计計给給书書对對调調务務届屆倾傾够夠拟擬缓緩标標奖獎这這问問设設监監总總构構护護医醫馆館银銀团團网網开開办辦项項负負编編划劃财財购購长長营營觉覺让讓诚誠阁閣制製两兩传傳图圖软軟规規';
