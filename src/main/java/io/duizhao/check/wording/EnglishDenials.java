package io.duizhao.check.wording;

import io.duizhao.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what denies something in English, and what can stand for a Chinese denial. */
final class EnglishDenials {
  private static final Pattern DENIAL = words("\\b(?:not|never|cannot)\\b|n['’]t\\b");

  private static final Pattern NOT_DENYING =
      words(
          "\\b(?:not (?:only|just|merely|simply|until|least|to mention|much|all)|why not|whether or not|or not|if not"
              + "|(?:can|could)(?:not|n['’]t) (?:wait|help|but)|never ?mind|not bad|not yet)\\b"
              + "|\\b(?:why|how come)\\b[^.!?]{0,20}n['’]t\\b|(?:^|[.!?,] )[A-Za-z]+n['’]t (?:i|you|he|she|it|we|they|that|there|this)\\b"
              + "|, [a-z]+n['’]t \\w+\\?");

  /** Words that can render any denial: denials themselves, contraries, and verbs of failing. */
  private static final Pattern RENDERING =
      words(
          "\\b(?:not|no|no-one|non|nope|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|unless|hardly|barely"
              + "|scarcely|rarely|seldom|few|fewer|little|less|least|fail\\w*|lack\\w*|absen\\w*|refus\\w*|unable|avoid\\w*"
              + "|stop\\w*|prevent\\w*|wrong\\w*|den(?:y|ies|ied|ial)|reject\\w*|declin\\w*|ceas\\w*|impossib\\w*|miss\\w*|ignor\\w*|forbid\\w*"
              + "|prohibit\\w*|forget\\w*|forgot|neglect\\w*|invalid\\w*|devoid|lest|rather than|instead of|instead|other than|anything but|far from|more than|more of an?"
              + "|free (?:of|from)|out of|rid of|short of|except|excluding|beyond|regardless|anyway|despite|exempt\\w*|unlike\\w*|differ\\w*|zero|nil|ain['’]?t|lest|quit|quits|spare\\w*"
              + "|(?:in)?dispens\\w*|leav\\w* out|left out|let alone|hate\\w*|doubt\\w*|as opposed|empty|mistake\\w*|mistook"
              + "|un(?!der|ti|it|i[oqvf]|cle|fortunate)[a-z]{3,}"
              + "|in(?:ac|ab|ad|ap|cap|com[pm]|con[vscg]|cor[re]|cre[dm]|def|del|dep|dir|dis|eff|el|es|ev|exp|fin|flex|suf|vis|val)[a-z]{2,}"
              + "|im(?!port|prov|plem|pl[yi]|pact|press|pos[ei]|media|mens|mers|migr|pul|part|peri|age|agin|plicat|pend)[pbm][a-z]{3,}"
              + "|dis(?!cuss|cover|tan|trib|tinct|tingu|tric|play|k|c\\b|aster|ease|patch|pers|h|solv|cipl|cret|pos)[a-z]{3,}"
              + "|non-?[a-z]{3,}|irr(?!ig)[a-z]{3,}|ill(?!us)[a-z]{3,}|mis(?!s|t\\b|ter|ch|er)[a-z]{3,}|[a-z]{2,}less(?:ly)?)\\b"
              + "|n['’]t\\b");

  /** Words that render a denial of some kinds, and what the Chinese has where they do. */
  private record Special(Pattern english, Pattern chinese) {
    static Special of(String english, String chinese) {
      return new Special(words("\\b(?:" + english + ")\\b"), Pattern.compile(chinese));
    }
  }

  private static final List<Special> SPECIALS =
      List.of(
          Special.of("but", "而是|除了|只|不得不|不能不|不是"),
          Special.of("only|just|merely|sole(?:ly)?", "只|才|仅|僅|除|不过|不過|不是|没有"),
          Special.of("still|yet|stay\\w*|remain\\w*|pending", "动|動|还|還|仍|尚|未|依然"),
          Special.of("until|till|before|first", "才|直到|前|先|等"),
          Special.of("too|enough|so", "太|以至|得不|不能|够|夠|不了"),
          Special.of(
              "bad(?:ly)?|poor(?:ly)?|worse|worst|weak\\w*|sick|ill|sorry|trouble",
              "好|行|舒服|妙|利|佳|良|对|對|适|適|强"),
          Special.of("hard(?:er|ly)?|difficult\\w*|tough|challeng\\w*|tricky", "容易|易|好|能|会|會"),
          Special.of(
              "away|gone|off|out|lost|los[es]\\w*|disappear\\w*|vanish\\w*|left",
              "在|见|見|到|走|丢|了|没|沒|去|来"),
          Special.of("against|oppos\\w*|object\\w*|disagree\\w*|resist\\w*", "同意|赞成|贊成|许|該|应"),
          Special.of("keep\\w*|kept|protect\\w*|safe\\w*|hold\\w*|held", "让|讓|使|被|要|会"),
          Special.of(
              "wonder\\w*|curious|strange\\w*|odd\\w*|rare\\w*|new|stranger|unknown",
              "知|懂|明|清|常|见|曾|过"),
          Special.of(
              "alone|bored|tired|afraid|fear\\w*|scared|blind\\w*|deaf|dead|die[sd]?|dying|poor|broke|late|rude\\w*|shy|calm\\w*|quiet\\w*|silen\\w*|secret\\w*|nervous",
              "."),
          Special.of(
              "every\\w*|all|always|both|must|has to|have to|had to|need\\w*",
              "不.*不|没.*不|沒.*不|无.*不|非.*不"));

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

  /** Returns whether something in the English can stand for a denial in the Chinese. */
  static boolean mayRender(String chinese, String english) {
    return RENDERING.matcher(english).find()
        || SPECIALS.stream()
            .anyMatch(
                special ->
                    special.english.matcher(english).find()
                        && special.chinese.matcher(chinese).find());
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
