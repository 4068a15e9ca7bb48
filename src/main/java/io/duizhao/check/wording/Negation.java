package io.duizhao.check.wording;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source denies something and the English has no word that denies. Idioms and questions in
 * which {@code 不} denies nothing are left out, and so are long sentences and double denials.
 */
public final class Negation implements PairCheck {
  private static final Rule RULE =
      new Rule("negation.lost", Severity.WARNING, "A denial is not in the translation");

  /** In a longer sentence a denial has many other ways to be put. */
  private static final int LONGEST = 40;

  private static final Pattern NOT_DENYING =
      Pattern.compile(
          "不[^，。？！不]{0,3}[错錯少差缺输坏难難](?!误)|不仅|不僅|不但|不过|不過|不断|不斷|不得不|不管|不论|不論|不如|不只|不光|不单|不少|不同|不错|不錯|不久|不禁|不由|不妨|不[太大]?一样|无人不|无所不|不[太大]相同"
              + "|不可思议|不亚于|不止|不已|不至于|不免|不外乎|不二|不愧|不得了|不见得|不好意思|不客气|不对劲|不然|不定|不等|不住"
              + "|差不多|对不起|要不|说不定|了不起|忍不住|恨不得|巴不得|少不了|免不了|离不开|没错|没问题|没关系|没想到|没事|没准"
              + "|无论|無論|无非|无数|无限|无疑|无比|无一|无聊|无所谓|非常|非得|并非|除非|莫非|非凡|别人|别的|别处|别具|别墅|别致|别扭|别说|别提|特别|区别|分别|级别|类别|性别|个别|别名|告别|识别|辨别"
              + "|无线|无人|无穷|无缝|南无|无意|绝无仅有|非洲|非要|未来|未必|(.)[不没](?=\\1)|有没有|没有?(?=[吗嘛？?])|不[？?]|不是[吗嘛？?]|不[行好对可]?[吗？?]");

  private static final Pattern DENIAL =
      Pattern.compile("不是|不会|不能|不要|不可|不再|不想|不用|不应|不该|不必|不知|不想|没有|没|从未|从不|绝不|决不|无法|不|并不|别|未能|毫无");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|hardly|barely"
              + "|scarcely|rarely|seldom|few|fewer|little|less|least|fails?|failed|failing|failure|lacks?|lacked|lacking|absence"
              + "|refus\\w*|unable|avoid\\w*|stop\\w*|prevent\\w*|wrong|den(?:y|ies|ied)|reject\\w*|instead"
              + "|rather|only|beyond|impossible|miss\\w*|free|out of|against|hate\\w*|doubt\\w*|ignor\\w*"
              + "|nor|nil|zero|too|differ\\w*|more of an?|more than|far from|anything but|other than|forbid\\w*|prohibit\\w*|keep\\w* from|kept from|rid of"
              + "|hard|difficult\\w*|weak\\w*|poor\\w*|bad|worse|worst|yet to|still|before|anyway|regardless|blind\\w*|elsewhere|resist\\w*|quit\\w*|every|exempt\\w*|until|except|but|away|stay\\w* out"
              + "|lose|loses|lost|loss|gone|short of|leave out|left out|exclud\\w*|no-one|devoid|lest|beware|unlike\\w*"
              + "|un[a-z]{3,}|in(?:ac|ab|ad|ap|cap|com|con|cor|cre|def|del|dep|dir|dis|eff|es|ev|exp|fin|flex|suf|vis|val)[a-z]{2,}"
              + "|im(?:p|b|m)[a-z]{3,}|dis[a-z]{3,}|non-?[a-z]{3,}|ir[r][a-z]{3,}|il[l][a-z]{3,}|mis[a-z]{3,}|[a-z]+less(?:ly)?)\\b"
              + "|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    boolean ours = pair.languages().source().isChinese() && pair.isIntoEnglish();
    if (!ours || !pair.isComparable() || pair.source().length() > LONGEST) {
      return;
    }
    StringBuilder source = new StringBuilder(pair.source());
    Matcher idiom = NOT_DENYING.matcher(pair.source());
    while (idiom.find()) {
      for (int i = idiom.start(); i < Math.max(idiom.end(), idiom.start() + 1); i++) {
        source.setCharAt(i, '〼');
      }
    }
    Matcher denial = DENIAL.matcher(source);
    if (!denial.find()) {
      return;
    }
    Span span = new Span(denial.start(), denial.end());
    if (!denial.find() && !ENGLISH.matcher(pair.target()).find()) {
      String words = span.of(pair.source());
      notes.add(
          RULE,
          span,
          new Span(0, pair.target().length()),
          "'" + words + "' denies; nothing in the translation does");
    }
  }
}
