package io.duizhao.exchange;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes units for tests: by default one sentence of prose, aligned by machine and sure. */
public final class UnitBuilder {
  private final String id;
  private final List<Segment> source = new ArrayList<>();
  private final List<Segment> target = new ArrayList<>();
  private @Nullable String targetText;
  private BlockKind kind = BlockKind.PROSE;
  private int block;
  private @Nullable String speaker;
  private @Nullable Timecode timecode;
  private double score = 0.97;
  private BeadStatus status = BeadStatus.AUTO;
  private TargetState state = TargetState.TRANSLATED;
  private TargetOrigin origin = TargetOrigin.ALIGNED;

  private UnitBuilder(String id) {
    this.id = id;
  }

  public static UnitBuilder unit(String id) {
    return new UnitBuilder(id);
  }

  public UnitBuilder in(int newBlock, BlockKind newKind) {
    block = newBlock;
    kind = newKind;
    return this;
  }

  public UnitBuilder by(String name) {
    speaker = name;
    return this;
  }

  public UnitBuilder at(long begin, long end) {
    timecode = new Timecode(begin, end);
    return this;
  }

  public UnitBuilder zh(String text, InlineCode... codes) {
    source.add(segment("z" + source.size(), Language.ZH_CN, text, List.of(codes)));
    return this;
  }

  public UnitBuilder en(String text) {
    target.add(segment("e" + target.size(), Language.EN_US, text, List.of()));
    return this;
  }

  /** A target that stands for no segment, as a person or a machine writes it. */
  public UnitBuilder written(String text, TargetOrigin by) {
    targetText = text;
    origin = by;
    return this;
  }

  public UnitBuilder score(double value) {
    score = value;
    return this;
  }

  public UnitBuilder status(BeadStatus value) {
    status = value;
    return this;
  }

  public UnitBuilder state(TargetState value) {
    state = value;
    return this;
  }

  public UnitBuilder origin(TargetOrigin value) {
    origin = value;
    return this;
  }

  private Segment segment(String name, Language language, String text, List<InlineCode> codes) {
    return new Segment(
        new SegmentId(id.replaceAll("[^A-Za-z0-9.-]", "") + "." + name),
        block,
        new Span(0, text.length()),
        kind,
        language,
        speaker,
        timecode,
        text,
        List.of(),
        codes,
        1);
  }

  public TranslationUnit build() {
    String zh = Joining.sentences(source.stream().map(Segment::text).toList());
    String en = Joining.sentences(target.stream().map(Segment::text).toList());
    String text = targetText == null ? en : targetText;
    return new TranslationUnit(
        id,
        source,
        target,
        zh,
        text,
        score,
        status,
        text.isEmpty() ? TargetState.INITIAL : state,
        text.isEmpty() ? TargetOrigin.NONE : origin);
  }

  public static BilingualDocument document(String name, List<TranslationUnit> units) {
    Document document =
        new Document(
            name,
            "source-zh/" + name + ".md",
            "0123456789abcdef".repeat(4),
            Language.ZH_CN,
            "markdown",
            "UTF-8",
            "",
            List.of());
    List<Segment> segments = units.stream().flatMap(unit -> unit.source().stream()).toList();
    return new BilingualDocument(
        new SegmentedDocument(document, segments), LanguagePair.DEFAULT, units);
  }
}
