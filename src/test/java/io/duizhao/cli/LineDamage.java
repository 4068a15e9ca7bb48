package io.duizhao.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Answers lines as a machine does, well and badly, and notes what has to come of it. */
final class LineDamage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random;
  private final ExpectedReturn expected;
  private final List<String> answers = new ArrayList<>();

  private LineDamage(Random random, ExpectedReturn expected) {
    this.random = random;
    this.expected = expected;
  }

  /** Returns the answers to the lines. */
  static List<String> in(List<String> lines, Random random, ExpectedReturn expected)
      throws IOException {
    LineDamage damage = new LineDamage(random, expected);
    for (String line : lines) {
      damage.answer((ObjectNode) JSON.readTree(line));
    }
    if (random.nextInt(4) == 0) {
      Collections.shuffle(damage.answers, random);
    }
    if (random.nextInt(3) == 0) {
      damage.answers.add(0, "```jsonl");
      damage.answers.add("```");
    }
    return damage.answers;
  }

  private void answer(ObjectNode line) {
    String id = line.path("id").asText();
    ShownWords words = new ShownWords(line.path("source").asText(), random);
    String answer = words.right("Answer");
    line.put("target", answer);
    switch (random.nextInt(20)) {
      case 0 -> {
        expected.fault("missing", id);
        return;
      }
      case 1 -> {
        String other = words.right("Twin");
        answers.add(line.deepCopy().put("target", other).toString());
        expected.edit(other);
        expected.fault("duplicate-id", id);
      }
      case 2 -> {
        line.put("source", line.path("source").asText() + "多");
        expected.fault("changed-source", id);
      }
      case 3 -> {
        line.put("id", "ffff" + random.nextInt(1000));
        // Without its id a value of front matter counts as an edited line.
        boolean value = line.path("source").asText().equals(TrialTalk.TITLE);
        expected.fault(value ? "edited-source" : "unknown-id", line.path("id").asText());
      }
      case 4 -> {
        line.remove("source");
        expected.fault("no-echo", id);
      }
      case 5, 6, 7 -> {
        if (words.areAny()) {
          String fault = words.fault();
          answer = words.wrong(fault, "Wrong");
          line.put("target", answer);
          expected.fault(fault + "-code", id);
        }
      }
      case 8 -> {
        answers.add(line.toString().substring(0, line.toString().length() / 2));
        expected.fault("broken-line", "");
        expected.fault("missing", id);
        return;
      }
      default -> expected.clean(answer);
    }
    expected.edit(answer);
    answers.add(line.toString());
  }
}
