package io.duizhao.check.wording;

import io.duizhao.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what denies something in Chinese. */
final class ChineseDenials {
  /** Idioms, questions and words that English has other words for. */
  private static final Pattern NOT_DENYING =
      Pattern.compile(
          "不[^，。？！不]{0,3}[错錯少差缺输坏难難](?!误)"
              + "|不[仅僅但过過断斷论論如只光单同错錯久禁由妨止已免二愧然定等住料惜假停]|不得[不已了]|不管|不[太大]?一样"
              + "|不[太大]相同|不可思议|不亚于|不至于|不外乎|不见得|不好意思|不客气|不对劲|不谋而合|不约而同|不知不觉|一窍不通|昏迷不醒|不证自明|不證自明|无处不在|無處不在|不[用必]?[感]?[谢謝客]"
              + "|不遗余力|不计其数|不难|不会儿|不一会|不[大小远遠近]|不到(?=\\d|[一二三四五六七八九十百千万])|不足(?=\\d|[一二三四五六七八九十百千万])"
              + "|差不多|对不起|對不起|要不|说不定|說不定|了不起|[^，。不]不[住了起得过過上下开開及够夠]|恨不得|巴不得|少不了|免不了|离不开"
              + "|没[错事准關关]|沒[錯事準關]|没问题|没过?多久|没過?多久|没几|没想到|没什么大|无论|無論|无非|无[数限疑比一聊线人穷缝意所]|無[數限疑比一聊線人窮縫意所]|南无"
              + "|非[常得凡洲要]|并非|除非|莫非|[区分级类性个告识辨特派差鉴][别別]|[别別][人的处具墅致扭说提名针看急]|绝无仅有|未[来來必免]"
              + "|不可或缺|必不可少|毫不犹豫|毫无疑问|毫無疑問|无人不|从不间断|何不|不都|好不(?=容易)|(?<=好)不"
              + "|(.)[不没沒](?=\\1)|(?<=[有])没有|有沒有|没有?(?=[吗嘛？?])|沒有?(?=[嗎？?])|不[？?]|不是[吗嘛嗎？?]|不[行好对可]?[吗嗎？?]|是不是|[，。]不[，。]");

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:并|從|从|绝|絕|决|決|永|再也|毫|也|都|还|還)?(?:不是|不会|不會|不能|不要|不可|不再|不想|不用|不应|不應|不该|不該|不必|不知|不需|不允|不存)"
              + "|没有|沒有|没|沒|从未|從未|尚未|未能|无法|無法|毫无|毫無|不|[别別](?=再|[担擔忘忧怕动動去来來做让讓把给給吵走停])");

  /** Any sign that can deny, or say the like. */
  private static final Pattern ANY =
      Pattern.compile("[不没沒無无未非别別勿莫否难難甭休免拒失缺少禁防除只仅僅唯反避停止绝絕离離差错錯误誤虚虛毋弗岂豈哪怎何]");

  private ChineseDenials() {}

  /** Returns where a text denies something, idioms and questions left out. */
  static Optional<Span> first(String text) {
    StringBuilder bare = new StringBuilder(text);
    Matcher idiom = NOT_DENYING.matcher(text);
    while (idiom.find()) {
      for (int i = idiom.start(); i < idiom.end(); i++) {
        bare.setCharAt(i, '〼');
      }
    }
    Matcher denial = DENIAL.matcher(bare);
    return denial.find() ? Optional.of(new Span(denial.start(), denial.end())) : Optional.empty();
  }

  /** Returns whether something in a text can stand for an English denial. */
  static boolean mayRender(String text) {
    return ANY.matcher(text).find();
  }
}
