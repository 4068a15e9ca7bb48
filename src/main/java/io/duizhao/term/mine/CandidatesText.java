package io.duizhao.term.mine;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.JsonList;
import io.duizhao.text.TsvField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Candidates as rows for the glossary and as programs read them. */
public final class CandidatesText {
  private static final String HEADER =
      "score\tzh\ten\tcount\ttogether\tassociation\ttermhood\tcategory\tother zh\tfirst\n";

  private CandidatesText() {}

  /** Returns the candidates as concepts with what speaks for them in the note. */
  public static List<Concept> concepts(List<Candidate> candidates, LanguagePair languages) {
    List<Concept> concepts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Term> terms = new ArrayList<>();
      terms.add(new Term(languages.chinese(), candidate.chinese(), TermStatus.PREFERRED));
      candidate
          .others()
          .forEach(o -> terms.add(new Term(languages.chinese(), o, TermStatus.ADMITTED)));
      if (!candidate.english().isEmpty()) {
        terms.add(new Term(languages.english(), candidate.english(), TermStatus.PREFERRED));
      }
      concepts.add(
          new Concept(
              candidate.chinese(),
              candidate.category(),
              terms,
              false,
              candidate.english().equals(candidate.chinese()),
              null,
              note(candidate),
              ""));
    }
    return concepts;
  }

  private static String note(Candidate candidate) {
    String english =
        candidate.english().isEmpty()
            ? ""
            : ", with the English in " + candidate.together() + " sentences";
    return "score "
        + number(candidate.score())
        + ": "
        + candidate.count()
        + " times"
        + english
        + ", first "
        + candidate.first();
  }

  /** Returns a header row and a row a candidate. */
  public static String tsv(List<Candidate> candidates) {
    StringBuilder text = new StringBuilder(HEADER);
    for (Candidate candidate : candidates) {
      text.append(
          String.join(
              "\t",
              number(candidate.score()),
              TsvField.clean(candidate.chinese()),
              TsvField.clean(candidate.english()),
              String.valueOf(candidate.count()),
              String.valueOf(candidate.together()),
              number(candidate.association()),
              number(candidate.termhood()),
              candidate.category().label(),
              TsvField.clean(String.join("|", candidate.others())),
              TsvField.clean(candidate.first().toString())));
      text.append('\n');
    }
    return text.toString();
  }

  /** Returns a list of candidates as JSON. */
  public static String json(List<Candidate> candidates) {
    return JsonList.of(candidates, CandidatesText::write);
  }

  private static void write(Candidate candidate, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("zh", candidate.chinese());
    json.writeStringField("en", candidate.english());
    json.writeArrayFieldStart("otherZh");
    for (String other : candidate.others()) {
      json.writeString(other);
    }
    json.writeEndArray();
    json.writeStringField("category", candidate.category().label());
    json.writeNumberField("count", candidate.count());
    json.writeNumberField("together", candidate.together());
    json.writeNumberField("englishBeads", candidate.englishBeads());
    json.writeFieldName("termhood");
    json.writeNumber(number(candidate.termhood()));
    json.writeFieldName("association");
    json.writeNumber(number(candidate.association()));
    json.writeFieldName("score");
    json.writeNumber(number(candidate.score()));
    json.writeStringField("file", candidate.first().file());
    json.writeNumberField("line", candidate.first().line());
    json.writeNumberField("column", candidate.first().column());
    json.writeEndObject();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
