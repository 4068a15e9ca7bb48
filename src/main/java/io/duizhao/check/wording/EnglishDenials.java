package io.duizhao.check.wording;

import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what denies something in English, and what can stand for a Chinese denial. */
final class EnglishDenials {
  private static final Pattern DENIAL =
      words("\\b(?:not|never|cannot|nothing|nobody)\\b|\\bno(?= [a-z])|n['’]t\\b");

  /** What denies on its face. */
  private static final Pattern PLAIN =
      words(
          "\\b(?:not|no|no-one|nope|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|ain['’]?t"
              + "|[a-z]{2,}n['’]t)\\b");

  private static final Pattern NOT_DENYING =
      words(
          "\\b(?:(?:not|n['’]t) (?:least|to mention|much|all|necessarily)|(?:never|not) too late|no (?:one|matter|doubt|wonder|more than)|nothing but|(?:not|never) (?:hesitate|mind)|(?:cannot|nothing) but|why not|whether or not|or not|if not"
              + "|(?:can|could)(?:not|n['’]t) (?:wait|help|but)|never ?mind|not bad)\\b"
              + "|\\b(?:why|how come) (?:do|did|would|wo|are|is)n['’]t\\b|(?:^|[.!?,] )[A-Za-z]+n['’]t (?:i|you|he|she|it|we|they|that|there|this)\\b"
              + "|\\b(?:not|n['’]t)\\b[^.!?]*\\b(?:until|till)\\b|, [a-z]+n['’]t \\w+\\?|(?:^|[.!?] )[A-Za-z]+n['’]t\\b[^.!]*\\?");

  /** What is not only so is so. */
  private static final Pattern NOT_ONLY =
      words("(?:\\bnot|n['’]t) (?:only|just|merely|simply|solely|limited)\\b");

  private static final Pattern ONLY =
      words("\\b(?:is|are|was|were|do|does|did|can) (?:only|just|merely|simply|enough|limited)\\b");

  /** Denials, and words that deny whatever they are said of. */
  private static final Pattern RENDERING =
      words(
          "\\b(?:not|no|no-one|non|nope|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|hardly|barely"
              + "|scarcely|rarely|seldom|unable|impossib\\w*|invalid\\w*|devoid|lest|rather than|instead of|anything but"
              + "|free (?:of|from)|rid of|short of|ain['’]?t|spare\\w*|dispens\\w*|indispens\\w*|leav\\w* out|left out|let alone"
              + "|as opposed|exempt\\w*|nil|more of an?|[a-z]{2,}n['’]t"
              + "|un(?!der|ti|it|i[oqvf]|cle|fortunate|less\\b|lock|veil|leash|expected|precedented)[a-z]{3,}"
              + "|in(?:ac|ab|ad|ap|cap|com[pm]|con[vscg]|cor[re]|cre[m]|def|del|dir|dis|eff|el|es|ev|exp|flex|suf|vis|val)[a-z]{2,}"
              + "|im(?!port|prov|plem|pl[yi]|pact|press|pos[ei]|media|mens|mers|migr|pul|part|peri|age|agin|plicat|pend|possib)[pbm][a-z]{3,}"
              + "|dis(?!cuss|cover|tan|trib|tinct|tingu|tric|play|k|c\\b|aster|ease|patch|pers|h|solv|cipl|cret|pos)[a-z]{3,}"
              + "|non-?[a-z]{3,}|irr(?!ig)[a-z]{3,}|ill(?!us)[a-z]{3,}|mis(?!s|t\\b|ter|ch|er|take|took)[a-z]{3,}|(?!un|regard|wire|count|end)[a-z]{2,}less(?:ly)?)\\b");

  private static final List<Contrary> CONTRARIES =
      List.of(
          Contrary.unless("(?<!a )few|fewer|(?<!a )little|less|least", "少|低|小|弱|慢|轻|輕|短|降|减|減|不多"),
          Contrary.unless("fail\\w*", "失|败|敗"),
          Contrary.unless("lack\\w*|absen\\w*", "缺|乏"),
          Contrary.unless("refus\\w*|reject\\w*|declin\\w*|den(?:y|ies|ied|ial)", "拒|否|绝|絕|降|下"),
          Contrary.unless("avoid\\w*", "避|免"),
          Contrary.unless("stop\\w*|ceas\\w*|quits?", "停|止|站|辞|辭|戒"),
          Contrary.unless("prevent\\w*|forbid\\w*|prohibit\\w*", "防|阻|止|禁"),
          Contrary.unless("wrong\\w*|mistake\\w*|mistook", "错|錯|误|誤"),
          Contrary.unless("miss\\w*", "错过|錯過|想念|思念|小姐|缺|失|漏"),
          Contrary.unless("ignor\\w*|neglect\\w*", "忽|略|无视|無視"),
          Contrary.unless("forget\\w*|forgot\\w*", "忘"),
          Contrary.unless("unless", "除非"),
          Contrary.unless("other than|except|excluding", "除"),
          Contrary.unless("far from|out of", "远|遠"),
          Contrary.unless("more than|beyond", "超|多|以上|更|比|之外"),
          Contrary.unless("anyway|regardless|despite", "尽管|盡管|虽|雖|无论|無論|不管|不论|反正"),
          Contrary.unless("unlike\\w*|differ\\w*", "不同|差|区别|區別|异|異|各|两样"),
          Contrary.unless("zero", "零|〇|0"),
          Contrary.unless("hate\\w*", "恨|讨厌|討厭|厌|厭"),
          Contrary.unless("doubt\\w*", "疑"),
          Contrary.unless("empty", "空"),
          Contrary.unless("unlock\\w*|unveil\\w*|unleash\\w*", "解|揭|放"),
          Contrary.unless("unexpected\\w*|unprecedented\\w*", "意外|突然|史无前例|空前|前所未"),
          Contrary.unless("countless|endless\\w*|infinit\\w*", "无数|無數|无尽|無盡|无限|無限|无穷"),
          Contrary.unless("incred\\w*", "惊|驚|极|極|非常|很|超|令人"),
          Contrary.of("but", "但|可是|却|然而|只是|可惜|而是|而更|更是", "除|不得不|不能不"),
          Contrary.of("only|just|merely|sole(?:ly)?", "除|不过|不過|不到|[没沒].{0,6}才"),
          Contrary.of("still|stay\\w*|remain\\w*", "仍|依然|依旧", "[不没沒未][^，。]{0,4}[动動变變走离離结結完解决]"),
          Contrary.of("yet to|pending|overdue", "[不没沒未]"),
          Contrary.of("until|till", "等|直到", "才|前|到"),
          Contrary.of("before|first", "[没沒不未别][^，。]{0,14}[前先]|先[^，。]{0,4}[别不没]|[没不未][^，。]{0,8}就"),
          Contrary.of("too|enough", "这么|那么|如此|非常|很|也", "太|得|不能|[够夠]|不了|不到|不起|不上|不下"),
          Contrary.of(
              "bad(?:ly)?|poor(?:ly)?|worse|worst|weak\\w*|sick|ill|sorry|trouble|upset|low|off",
              "坏|壞|差|穷|窮|病|糟|弱|低",
              "[不没沒][^，。]{0,3}[好行舒妙利佳良对對适適强擅高兴满景]"),
          Contrary.of(
              "hard(?:er|ly)?|difficult\\w*|tough|challeng\\w*|tricky|painful\\w*|struggl\\w*",
              "难|難|挑|努力|辛|硬|艰",
              "[不没沒无][^，。]{0,3}(?:易|好|能|会|會|轻|法)"),
          Contrary.of(
              "away|gone|off|out|lost|los[es]\\w*|disappear\\w*|vanish\\w*|left|over",
              "走|离|離|丢|出|消失|输",
              "[不没沒](?:有了|在|见|見|到|了|出|过|懂)"),
          Contrary.of(
              "against|oppos\\w*|object\\w*|disagree\\w*|resist\\w*",
              "反|对|抗",
              "[不没].{0,2}(?:同意|赞|贊|许|許|该|該|应|應|愿)"),
          Contrary.of(
              "keep\\w*|kept|protect\\w*|safe\\w*|hold\\w*|held|hid\\w*|secret\\w*|quiet\\w*|silen\\w*",
              "保|持|护|護|安|留|藏|秘|静|默",
              "[不别]"),
          Contrary.of(
              "wonder\\w*|curious|strange\\w*|odd\\w*|rare\\w*|new|stranger|unknown|confus\\w*|vague\\w*|fuzzy|blur\\w*",
              "新|奇|怪|陌",
              "不(?:知|懂|明|清|常|熟|解|确|太)|[没沒未][^，。]{0,4}[见過过曾]"),
          Contrary.of(
              "prefer\\w*|better|rather|remember\\w*|please|welcome|constant\\w*|continu\\w*|same|forever|permanent\\w*|preserv\\w*|intact|persist\\w*|independen\\w*|incalcul\\w*",
              "独立|自主",
              "而不|不如|[别不]忘|不客|不停|不[间間]断|不[变變]|不休|不已|不[依]"),
          Contrary.unless(
              "alone|bored|tired|afraid|fear\\w*|scared|blind\\w*|deaf|dead|die[sd]?|dying|broke|late|rude\\w*|shy|calm\\w*|nervous|naked|free|single|worried|anxious",
              "孤|独|獨|单|累|疲|聊|怕|恐|惊|盲|瞎|聋|死|晚|迟|遲|害羞|紧张|担|自由|免费|开"),
          Contrary.of(
              "differ\\w*|diverg\\w*|var(?:y|ies|ied|ious\\w*)|disagree\\w*|conflict\\w*|uneven\\w*",
              "[不没沒](?:太|尽|盡|完全|大|都)?(?:一|等|齐|齊|相)"),
          Contrary.of(
              "leav\\w*|left|aside|skip\\w*|omit\\w*|drop\\w*|untouched|as is|as it (?:is|was)",
              "走|离|離|留下|剩",
              "[不没沒别別][^，。]{0,2}[改动動变變聊谈談说說管碰提用要看写寫]"),
          Contrary.of(
              "every\\w*|all|always|both|must|has to|have to|had to|need\\w*",
              "[不没沒无無非未][^，。！？；]{0,14}[不没沒无無非]"));

  private EnglishDenials() {}

  /** Returns where a text denies something, idioms and questions left out. */
  static Optional<Span> first(String text) {
    Matcher denial = DENIAL.matcher(text);
    while (denial.find()) {
      Span span = new Span(denial.start(), denial.end());
      if (NOT_DENYING
          .matcher(text)
          .results()
          .noneMatch(m -> span.overlaps(new Span(m.start(), m.end())))) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a text says that something is only so, and denies nothing. */
  static boolean saysOnly(String text) {
    return ONLY.matcher(text).find() && !PLAIN.matcher(text).find();
  }

  /** Returns whether something in the English can stand for a denial in the Chinese. */
  static boolean mayRender(String chinese, String english) {
    return RENDERING.matcher(english).find() || Contrary.isIn(CONTRARIES, english, chinese);
  }

  /** Returns whether a text says that something is not only so, which Chinese has idioms for. */
  static boolean saysNotOnly(String text) {
    return NOT_ONLY.matcher(text).find();
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
