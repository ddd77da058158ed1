/** A report in English and in other languages. */
export const TEXTS = {
  en: 'The city council of Korval decided on Tuesday not to reopen the old bridge over the river until May. The mayor, Ida Brandt, said that the work had been delayed by the weather.',
  de: 'Die Stadtverwaltung von Korval hat am Dienstag beschlossen, die alte Brücke über den Fluss erst im Mai wieder zu öffnen. Bürgermeisterin Ida Brandt sagte, die Arbeiten seien wegen des Wetters verzögert worden.',
  fr: 'La mairie de Korval a décidé mardi de ne rouvrir le vieux pont sur la rivière qu’au mois de mai. La maire, Ida Brandt, a expliqué que les travaux avaient pris du retard à cause du mauvais temps.',
  es: 'El ayuntamiento de Korval decidió el martes no reabrir el viejo puente sobre el río hasta mayo. La alcaldesa, Ida Brandt, dijo que las obras se habían retrasado por el mal tiempo.',
  it: 'Il comune di Korval ha deciso martedì di riaprire il vecchio ponte sul fiume soltanto a maggio. La sindaca Ida Brandt ha detto che i lavori hanno subito ritardi per il maltempo.',
  pt: 'A câmara municipal de Korval decidiu na terça-feira reabrir a velha ponte sobre o rio apenas em maio. A presidente, Ida Brandt, disse que as obras se atrasaram por causa do mau tempo.',
  nl: 'Het stadsbestuur van Korval heeft dinsdag besloten de oude brug over de rivier pas in mei weer te openen. Burgemeester Ida Brandt zei dat de werkzaamheden door het weer vertraging hadden opgelopen.',
  sv: 'Stadsfullmäktige i Korval beslutade på tisdagen att den gamla bron över floden ska öppnas igen först i maj. Borgmästaren Ida Brandt sade att arbetet hade försenats på grund av vädret.',
  pl: 'Rada miejska Korvalu zdecydowała we wtorek, że stary most na rzece zostanie otwarty dopiero w maju. Burmistrz Ida Brandt powiedziała, że prace opóźniły się z powodu pogody.',
  ru: 'Городской совет Корвала решил во вторник открыть старый мост через реку только в мае. Мэр Ида Брандт заявила, что работы задержались из-за погоды.',
  uk: 'Міська рада Корвала у вівторок вирішила відкрити старий міст через річку лише у травні. Мерка Іда Брандт сказала, що роботи затрималися через погоду.',
  tr: 'Korval belediye meclisi salı günü nehrin üzerindeki eski köprünün ancak mayıs ayında yeniden açılmasına karar verdi. Belediye Başkanı Ida Brandt, çalışmaların hava koşulları nedeniyle geciktiğini söyledi.',
  ar: 'قرر مجلس مدينة كورفال يوم الثلاثاء إعادة فتح الجسر القديم فوق النهر في شهر مايو فقط. وقالت رئيسة البلدية إيدا براندت إن الأعمال تأخرت بسبب سوء الأحوال الجوية.',
  zh: '科瓦尔市议会周二决定,横跨河流的旧桥要到五月才能重新开放。市长伊达·勃兰特表示,由于天气原因,工程被推迟。据当局称,费用已上升至三百二十万欧元。',
  ja: 'コルバル市議会は火曜日、川に架かる古い橋の再開を五月まで延期することを決めた。イダ・ブラント市長は、天候のために工事が遅れていると述べた。'
}
