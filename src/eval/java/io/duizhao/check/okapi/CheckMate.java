package io.duizhao.check.okapi;

import io.duizhao.check.Check;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.BilingualDocument;
import java.util.List;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.verification.Parameters;

/** All that Okapi's CheckMate checks unless it is told otherwise. */
public final class CheckMate implements Check {
  private final OkapiChecks checks = new OkapiChecks(new Parameters(), CheckMate::withCodes);

  @Override
  public List<Finding> check(BilingualDocument document) {
    return checks.check(document);
  }

  private static TextFragment withCodes(String text, List<Segment> segments) {
    TextFragment fragment = new TextFragment();
    int begin = 0;
    if (segments.size() == 1 && segments.get(0).text().equals(text)) {
      for (InlineCode code : segments.get(0).codes()) {
        fragment.append(text.substring(begin, code.offset()));
        fragment.append(tag(code.role()), code.type(), code.data());
        begin = code.offset();
      }
    }
    return fragment.append(text.substring(begin));
  }

  private static TextFragment.TagType tag(InlineCode.Role role) {
    return switch (role) {
      case OPEN -> TextFragment.TagType.OPENING;
      case CLOSE -> TextFragment.TagType.CLOSING;
      case ALONE -> TextFragment.TagType.PLACEHOLDER;
    };
  }
}
