package io.duizhao.check.wording;

import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what denies something in Chinese. */
final class ChineseDenials {
  /** Idioms, questions and words that English has other words for. */
  private static final Pattern NOT_DENYING =
      Pattern.compile(
          "不[^，。？！不]{0,4}[错錯差缺坏壞少](?!误)|为数不多|為數不多|不一(?=[，。；的]|$)|不多(?=[，。]|$)"
              + "|不[仅僅但断斷论論只光同久禁由妨止免二愧料惜假]|不得[不已了]|不管|不[过過](?!来|來|去)|不[太大]?[一同][样樣]"
              + "|不[太大]相同|不可思议|不一而足|不亚于|不至于|不外乎|不好意思|不客[气氣]|不谋而合|不约而同|不知不觉|不知[道]?是|一窍不通|昏迷不醒|迷惑不解|不证自明|不證自明|无处不在|無處不在|不[用必]?[感]?[谢謝客]"
              + "|不遗余力|不计其数|不会儿|不一会|不[大小远遠近]|不到(?=\\d|[一二三四五六七八九十百千万])|不足(?=\\d|[一二三四五六七八九十百千万])"
              + "|差不多|对不起|對不起|要不|[说說]不定|了不起|[忍禁]不住|[来來]不及|看不起|[过過]不去|恨不得|巴不得|少不了|免不了|离不开|離不開|不要命|不成器|不像[样樣话話]|不[放]?[手弃棄]|不得而知"
              + "|没[错事準关关]|沒[錯事準關]|没问题|沒問題|没过?多久|沒過?多久|没几|没想到|沒想到|没什么大|无论|無論|无非|无[数限疑比一聊线人穷缝意所]|無[數限疑比一聊線人窮縫意所]|南无"
              + "|[没沒](?=[^，。！？]{0,4}[过過]的)"
              + "|非[常得凡洲要]|除非|莫非|[区级分类性个告识辨特派差鉴][别別]|[别別][人的处具墅致扭说提名针看急]|绝无仅有|未[来來必免]"
              + "|不可或缺|必不可少|毫不犹豫|迫不及待|等不及|等不[了及]|毫无疑问|毫無疑問|无人不|从不间断|何不|不都|好不(?=容易)|(?<=好)不"
              + "|([\\p{IsHan}])[不没沒](?=\\1)|(?<=(?<!所)有)[没沒]有|[没沒]有?(?=[吗嘛嗎？?])|了[没沒]有?(?=[，。]|$)|不[？?]|不是[吗嘛嗎？?]|不[行好对對可]?[吗嗎？?]|(?<![还還])是不是|[，。]不[，。]");

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:并|從|从|绝|絕|决|決|永|再也|毫|也|都|还|還)?(?:不是|不会|不會|不能|不要|不可|不再|不想|不用|不应|不應|不该|不該|不必|不知|不需|不允|不存)"
              + "|没有|沒有|没|沒|从未|從未|尚未|并未|並未|未能|未曾|并非|並非|未(?=[被给給经經在显顯指设設定找使获獲知提涉作检檢完执執启啟实實包含见見达達受对對安])|无法|無法|毫无|毫無|不|[别別](?=再|[担擔忘忧怕动動去来來做让讓把给給吵走停])");

  private static final Pattern NOT_ONLY = Pattern.compile("不(?:仅仅?|僅僅?|只|光|单单?|單單?)(?:是)?");

  /** Words with a sign of denial that deny nothing. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "非[常洲得]|除非|[区级类性个告识辨特派差鉴分區級類個識別][别別]|[别別][人的墅致扭]|未[来來必]|无[论數数限]|無[論數限]|不[仅僅但过過断斷管论論只光]"
              + "|差不多|说不定|了不起|对不起|對不起|是不是|(?<!所)有没有|([^有])[不没沒]\\1|南无");

  /** Signs that deny. */
  private static final Pattern RENDERING = Pattern.compile("[不没沒無无未非别別勿莫否甭休毋弗岂豈]|难道");

  private static final List<Contrary> CONTRARIES =
      List.of(
          Contrary.unless(
              "[只仅僅唯]", "only|just|merely|simply|sole\\w*|unique\\w*|unless|as long as"),
          Contrary.unless("[难難]", "hard\\w*|difficult\\w*|tough|challeng\\w*|tricky|problem\\w*"),
          Contrary.unless("[免避]", "free\\w*|avoid\\w*|prevent\\w*"),
          Contrary.unless("[拒绝絕]", "refus\\w*|reject\\w*|declin\\w*|absolut\\w*|most|never"),
          Contrary.unless(
              "[失缺]",
              "los[ets]\\w*|fail\\w*|lack\\w*|miss\\w*|short\\w*|unemploy\\w*|disappoint\\w*"),
          Contrary.unless(
              "少", "less|few\\w*|least|reduc\\w*|how (?:many|much)|littl\\w*|young\\w*|some"),
          Contrary.unless(
              "除",
              "except\\w*|other|besides|remov\\w*|delet\\w*|apart|aside|in addition|divi\\w*|rul\\w* out"));

  private ChineseDenials() {}

  /** Returns whether a text has words that deny, in an idiom perhaps. */
  static boolean isPossibleIn(String text) {
    return DENIAL.matcher(text).find();
  }

  /** Returns where a text says that something is not only so. */
  static Optional<Span> notOnly(String text) {
    Matcher matcher = NOT_ONLY.matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Returns where a text denies something, idioms and questions left out. */
  static Optional<Span> first(String text) {
    StringBuilder bare = new StringBuilder(text);
    FixedWords.in(text).forEach(word -> blank(bare, word));
    Matcher idiom = NOT_DENYING.matcher(text);
    while (idiom.find()) {
      blank(bare, new Span(idiom.start(), idiom.end()));
    }
    Matcher denial = DENIAL.matcher(bare);
    return denial.find() ? Optional.of(new Span(denial.start(), denial.end())) : Optional.empty();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      text.setCharAt(i, '〼');
    }
  }

  /** Returns whether something in a text can stand for an English denial. */
  static boolean mayRender(String english, String chinese) {
    boolean literally = EnglishDenials.saysNotOnly(english);
    String bare = literally ? chinese : NEUTRAL.matcher(chinese).replaceAll("");
    return RENDERING.matcher(bare).find() || Contrary.isIn(CONTRARIES, bare, english);
  }
}
