package io.duizhao.eval.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.faults.Folders;
import io.duizhao.faults.Launch;
import io.duizhao.faults.Outcome;
import io.duizhao.faults.Proof;
import io.duizhao.faults.SampleWorkspace;
import io.duizhao.faults.Seeds;
import io.duizhao.faults.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server of the review while a person decides, or saves, lets something happen to the
 * workspace, and opens it again: the document must stand as after the last decision that was
 * accepted, or after the one that was on its way. Where a file of decisions was changed meanwhile,
 * taking what is offered must lead there.
 *
 * <p>Arguments: {@code FOLDER SEED FROM TO COMMAND…}: an empty folder to work in, and how the
 * program is started, such as {@code java -jar target/duizhao.jar}.
 */
public final class ReviewRounds {
  private static final String DOCUMENT = "talk";
  private static final List<String> STATUSES = List.of("confirmed", "needs_review", "rejected");
  private static final List<String> MEANWHILE =
      List.of(
          "nothing",
          "a torn line in the journal",
          "run",
          "run, its stamps damaged",
          "import xliff",
          "a person edits the alignment",
          "a person edits the alignment, the offers are torn",
          "the history is damaged",
          "the next start is killed, too");

  private final Path folder;
  private final Launch launch;
  private final Map<String, int[]> counts = new TreeMap<>();

  private ReviewRounds(Path folder, Launch launch) {
    this.folder = folder;
    this.launch = launch;
  }

  /** Does the rounds; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Launch launch = new Launch(Arrays.asList(args).subList(4, args.length));
    ReviewRounds rounds = new ReviewRounds(folder, launch);
    Folders.delete(folder.resolve("sample"));
    SampleWorkspace.layOut(folder.resolve("sample"));
    int failures = 0;
    for (int number = Integer.parseInt(args[2]); number < Integer.parseInt(args[3]); number++) {
      Random random = Seeds.random(Long.parseLong(args[1]), number);
      List<String> broken = rounds.round(random);
      if (!broken.isEmpty()) {
        failures++;
        System.out.printf("seed %s round %d:%n", args[1], number);
        broken.forEach(line -> System.out.println("    " + line));
      }
    }
    rounds.counts.forEach(
        (name, n) -> System.out.printf("%-32s %4d rounds, %4d decisions%n", name, n[0], n[1]));
    System.out.println(failures + " rounds failed");
    System.exit(failures == 0 ? 0 : 1);
  }

  private List<String> round(Random random) throws IOException, InterruptedException {
    Path copy = folder.resolve("round");
    Folders.delete(copy);
    Folders.copy(folder.resolve("sample"), copy);
    List<String> broken = new ArrayList<>();
    List<List<String>> allowed = new ArrayList<>();
    String event = MEANWHILE.get(random.nextInt(MEANWHILE.size()));
    // A run puts the sentences of a rejected row together in another way: it is not the same then.
    int statuses = STATUSES.size() - (event.startsWith("run") ? 1 : 0);
    int decided = decide(ReviewClient.start(launch, copy, DOCUMENT), random, statuses, allowed);
    int[] count = counts.computeIfAbsent(event, name -> new int[2]);
    count[0]++;
    count[1] += decided;
    boolean isImported = event.equals("import xliff");
    if (event.endsWith("offers are torn")) {
      broken.addAll(tear(copy, random));
      return broken;
    }
    meanwhile(event, copy, random);
    List<String> now;
    try {
      ReviewClient client = ReviewClient.start(launch, copy, DOCUMENT);
      int offers = takeOffers(client);
      if (offers > 0 && !isImported && !event.contains("edits") && !event.contains("run")) {
        broken.add(offers + " decisions were offered although nobody else changed anything");
      }
      now = shown(client.rows());
      Outcome stopped = client.stop();
      broken.addAll(Proof.ofMessage(new Outcome(0, stopped.err()), 0));
    } catch (IOException e) {
      broken.add(event + ": " + e.getMessage());
      return broken;
    }
    if (allowed.stream().noneMatch(rows -> same(rows, now, isImported))) {
      broken.add(event + ": the document is another");
      List<String> expected = allowed.get(0);
      for (int i = 0; i < Math.max(expected.size(), now.size()); i++) {
        String was = i < expected.size() ? expected.get(i) : "none";
        String is = i < now.size() ? now.get(i) : "none";
        if (!was.equals(is)) {
          broken.add(was + "  became  " + is);
        }
      }
    }
    broken.addAll(Proof.ofForms(copy));
    Snapshot.of(copy).parts().forEach(part -> broken.add("left over: " + part));
    for (String left : List.of(DOCUMENT + ".journal", DOCUMENT + ".offers")) {
      if (Files.exists(copy.resolve(".duizhao").resolve(left))) {
        broken.add("left over after a stop: " + left);
      }
    }
    return broken;
  }

  /**
   * Decides until the server is killed.
   *
   * @param statuses so many of the statuses are used
   * @param allowed takes how the document may stand afterwards
   * @return the number of decisions that were accepted
   */
  private static int decide(
      ReviewClient client, Random random, int statuses, List<List<String>> allowed)
      throws IOException, InterruptedException {
    int accepted = 0;
    List<JsonNode> rows = client.rows();
    for (int left = 1 + random.nextInt(10); left > 0; left--) {
      long revision = revision(client);
      boolean isTaken = client.change("/decisions", decision(random, statuses, rows, revision));
      if (random.nextInt(6) == 0) {
        client.change(random.nextInt(3) == 0 ? "/redo" : "/undo", body(revision(client)));
      }
      if (random.nextInt(6) == 0) {
        client.change("/save", "{}");
      }
      accepted += isTaken ? 1 : 0;
      rows = client.rows();
    }
    allowed.add(shown(rows));
    switch (random.nextInt(3)) {
      case 0 -> {
        JsonNode row = rows.get(random.nextInt(rows.size()));
        List<String> after = new ArrayList<>(allowed.get(0));
        after.set(rows.indexOf(row), shown(row, "confirmed"));
        allowed.add(after);
        client.begin("/decisions", mark(row, "confirmed", revision(client)));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(12));
      }
      case 1 -> {
        client.begin("/save", "{}");
        TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
      }
      default -> {
        // The person thinks.
      }
    }
    client.kill();
    return accepted;
  }

  private static long revision(ReviewClient client) throws IOException, InterruptedException {
    return client.document().path("standing").path("revision").asLong();
  }

  private static String body(long revision) {
    return "{\"revision\":" + revision + "}";
  }

  private static String decided(long revision, String decision) {
    return "{\"revision\":" + revision + ",\"decision\":" + decision + "}";
  }

  private static String mark(JsonNode row, String status, long revision) {
    return decided(
        revision,
        "{\"do\":\"mark\",\"status\":\"" + status + "\",\"beads\":[" + row.path("ref") + "]}");
  }

  /** A decision of any kind; some do not fit, and are refused. */
  private static String decision(Random random, int statuses, List<JsonNode> rows, long revision) {
    int at = random.nextInt(rows.size());
    JsonNode row = rows.get(at);
    String ref = row.path("ref").toString();
    int number = random.nextInt(1000);
    String sentence = row.path("source").path(0).path("id").toString();
    return switch (random.nextInt(8)) {
      case 0 ->
          decided(
              revision,
              "{\"do\":\"translate\",\"bead\":"
                  + ref
                  + ",\"text\":\"Ours "
                  + number
                  + ".\",\"codes\":[],\"state\":\"translated\",\"origin\":\"human\"}");
      case 1 ->
          decided(
              revision,
              "{\"do\":\"comment\",\"bead\":" + ref + ",\"text\":\"note " + number + "\"}");
      case 2 ->
          decided(
              revision,
              "{\"do\":\"merge\",\"beads\":["
                  + ref
                  + ","
                  + rows.get(Math.min(at + 1, rows.size() - 1)).path("ref")
                  + "]}");
      case 3 ->
          decided(
              revision,
              "{\"do\":\"cut\",\"side\":\"source\",\"segment\":" + sentence + ",\"offset\":3}");
      case 4 ->
          decided(
              revision,
              "{\"do\":\"correct\",\"side\":\"source\",\"segment\":"
                  + sentence
                  + ",\"text\":\"还有"
                  + row.path("source").path(0).path("text").asText()
                  + "\",\"codes\":[]}");
      default -> mark(row, STATUSES.get(random.nextInt(statuses)), revision);
    };
  }

  private void meanwhile(String event, Path copy, Random random)
      throws IOException, InterruptedException {
    Path own = copy.resolve(".duizhao");
    switch (event) {
      case "a torn line in the journal" -> {
        Path journal = own.resolve(DOCUMENT + ".journal");
        if (Files.exists(journal)) {
          byte[] torn = "{\"do\":\"mark\",\"beads\":[{".getBytes(StandardCharsets.UTF_8);
          Files.write(journal, Arrays.copyOf(torn, random.nextInt(30)), StandardOpenOption.APPEND);
        }
      }
      case "run" -> launch.run(copy, List.of("run", "."));
      case "run, its stamps damaged" -> {
        for (Path stamp : Folders.walk(own.resolve("run"))) {
          // A run leaves the stamps alone of documents that are no more.
          if (Files.isRegularFile(stamp) && !stamp.endsWith("gone.json")) {
            byte[] bytes = Files.readAllBytes(stamp);
            Files.write(stamp, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
          }
        }
        launch.run(copy, List.of("run", "."));
      }
      case "import xliff" -> launch.run(copy, List.of("import", "xliff", "back/talk.xlf"));
      case "a person edits the alignment" -> edit(copy);
      case "the history is damaged" -> {
        Path history = own.resolve(DOCUMENT + ".history");
        if (Files.exists(history)) {
          byte[] bytes = Files.readAllBytes(history);
          Files.write(history, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
      }
      case "the next start is killed, too" -> {
        Launch.Running next = launch.start(copy, List.of("review"));
        next.process().waitFor(500 + random.nextInt(2500), TimeUnit.MILLISECONDS);
        next.process().destroyForcibly();
        next.end();
      }
      default -> {
        // Nothing happens.
      }
    }
  }

  private static void edit(Path copy) throws IOException {
    Path file = copy.resolve("alignments/talk.align.tsv");
    Files.writeString(file, Files.readString(file) + "# looked at\n");
  }

  /** Cuts the file of what is offered: it is named, and nothing of it is lost in silence. */
  private List<String> tear(Path copy, Random random) throws IOException, InterruptedException {
    edit(copy);
    ReviewClient.start(launch, copy, DOCUMENT).kill();
    Path offers = copy.resolve(".duizhao").resolve(DOCUMENT + ".offers");
    if (!Files.exists(offers)) {
      return List.of(); // all that was decided had been saved
    }
    byte[] whole = Files.readAllBytes(offers);
    int length = 1 + random.nextInt(whole.length - 1);
    length -= whole[length - 1] == '\n' ? 1 : 0;
    byte[] cut = Arrays.copyOf(whole, length);
    Files.write(offers, cut);
    List<String> broken = new ArrayList<>();
    try {
      ReviewClient.start(launch, copy, DOCUMENT).kill();
      broken.add("a torn file of offers was taken as whole");
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains(DOCUMENT + ".offers:")) {
        broken.add("the torn file is not named: " + e.getMessage());
      }
    }
    if (!Arrays.equals(Files.readAllBytes(offers), cut)) {
      broken.add("the torn file was changed");
    }
    // The person takes the line out, as the message says.
    String left = new String(cut, StandardCharsets.UTF_8);
    Files.writeString(offers, left.substring(0, left.lastIndexOf('\n') + 1));
    if (Files.size(offers) == 0) {
      Files.delete(offers);
    }
    try {
      ReviewClient client = ReviewClient.start(launch, copy, DOCUMENT);
      takeOffers(client);
      broken.addAll(Proof.ofMessage(new Outcome(0, client.stop().err()), 0));
    } catch (IOException e) {
      broken.add("with the torn line taken out: " + e.getMessage());
    }
    broken.addAll(Proof.ofForms(copy));
    return broken;
  }

  /** Takes what is offered, in order; what does not fit any more is turned down. */
  private static int takeOffers(ReviewClient client) throws IOException, InterruptedException {
    int count = 0;
    while (!client.document().path("standing").path("offers").isEmpty()) {
      String offer = "{\"number\":0,\"revision\":" + revision(client) + ",\"take\":";
      if (!client.change("/offers", offer + "true}")
          && !client.change("/offers", offer + "false}")) {
        throw new IOException("an offer can neither be taken nor turned down");
      }
      count++;
    }
    return count;
  }

  private static List<String> shown(List<JsonNode> rows) {
    return rows.stream().map(row -> shown(row, row.path("status").asText())).toList();
  }

  /** A row as a person sees it. */
  private static String shown(JsonNode row, String status) {
    return texts(row.path("source"))
        + " | "
        + texts(row.path("target"))
        + " | "
        + status
        + " | "
        + row.path("note").asText()
        + " | "
        + row.path("wording").path("text").asText();
  }

  private static String texts(JsonNode sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(sentence -> text.append(sentence.path("text").asText()).append(" / "));
    return text.toString();
  }

  /** What was imported stands where no decision of ours says anything else. */
  private static boolean same(List<String> expected, List<String> now, boolean isImported) {
    if (expected.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      String was = expected.get(i);
      String is = now.get(i);
      boolean isOurs = was.contains(" | Ours ");
      if (!was.equals(is) && !(isImported && !isOurs && upToWording(was).equals(upToWording(is)))) {
        return false;
      }
    }
    return true;
  }

  private static String upToWording(String row) {
    return row.substring(0, row.lastIndexOf(" | "));
  }
}
