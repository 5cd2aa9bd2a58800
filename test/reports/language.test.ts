import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/reports/index.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'Two shepherds were abducted near the spring on Monday, a relative said.'],
    ['en', 'TWO SHEPHERDS WERE ABDUCTED NEAR THE SPRING ON MONDAY, A RELATIVE SAID.'],
    ['en', 'On 3 May, Al Sahwa gunmen fired on La Paz and Los Altos de Santa Rosa; two dead.'],
    ['ar', 'قال أحد السكان إن القرية هادئة منذ ثلاثة أشهر وإن الأهالي عادوا إلى منازلهم.'],
    ['ckb', 'خەڵکی گوندەکە دەڵێن لە سێ مانگی ڕابردوودا ناوچەکە ئارام بووە و هیچ ڕووداوێک نەبووە.'],
    ['fa', 'یکی از ساکنان گفت که روستا در سه ماه گذشته آرام بوده است و مردم به خانه‌های خود برگشته‌اند.'],
    ['ur', 'گاؤں کے ایک رہائشی نے کہا کہ علاقے میں تین ماہ سے امن ہے اور لوگ گھروں کو لوٹ رہے ہیں۔'],
    [
      'tr',
      'Köy sakinlerinden biri, üç aydır bölgenin sakin olduğunu ve halkın evlerine döndüğünü söyledi. Bu bir ilk değil.',
    ],
    [
      'fr',
      'Un habitant du village a déclaré que la région est calme depuis trois mois et que les familles sont rentrées.',
    ],
    ['es', 'Un vecino del pueblo dijo que la zona está en calma desde hace tres meses y que las familias han vuelto.'],
    ['de', 'Ein Bewohner sagte, dass es in der Gegend seit drei Monaten ruhig ist und die Familien nach Hause kommen.'],
    ['ru', 'Житель села сказал, что в районе спокойно уже три месяца.'],
    ['uk', 'Мешканець села сказав, що в районі спокійно вже три місяці.'],
    ['he', 'תושב הכפר אמר שהאזור שקט כבר שלושה חודשים.'],
    ['und', '12.5 — 14/3'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('is judged by most of the letters', () => {
    expect(languageOf('The villagers call the place ئارام, which is to say that it is calm and that they sleep.')).toBe(
      'en',
    );
  });
});
