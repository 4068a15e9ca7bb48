package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.faults.Launch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, killed in mid-work. */
class KilledServerTest {
  private static final Pattern REF =
      Pattern.compile("\"ref\":(\\{\"source\":\\[[^]]*\\],\"target\":\\[[^]]*\\]\\})");

  /** Everything that changes something, and where it would be written. */
  private static final Map<String, String> CHANGES =
      Map.of(
          "/api/documents/talk/decisions",
          "{\"revision\":0,\"decision\":{\"do\":\"merge\",\"beads\":[]}}",
          "/api/documents/talk/undo",
          "{\"revision\":0}",
          "/api/documents/talk/redo",
          "{\"revision\":0}",
          "/api/terms",
          "{\"chinese\":\"译者\",\"english\":\"translator\",\"category\":\"term\"}",
          "/api/variants/accept",
          "{\"ids\":[\"x\"]}",
          "/api/variants/into",
          "{\"ids\":[\"x\"],\"concept\":\"mt\"}",
          "/api/variants/ignore",
          "{\"ids\":[\"x\"]}",
          "/api/repairs/accept",
          "{\"numbers\":[0]}",
          "/api/suppress",
          "{\"findings\":[],\"reason\":\"none\"}",
          "/api/export",
          "{\"what\":\"run\"}");

  @TempDir private Path folder;

  private ProcessBuilder review(String... options) {
    List<String> command = new ArrayList<>(Launch.ofThisProgram().command());
    command.addAll(List.of("review", folder.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command);
  }

  /** A server in a process of its own, with a client that was let in. */
  private final class Running implements AutoCloseable {
    private final Process process;
    private final String address;
    private final String cookie;
    private final String change;
    private final HttpClient client = HttpClient.newHttpClient();

    Running(String... options) throws IOException, InterruptedException {
      process = review(options).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      URI url = URI.create(out.readLine());
      address = "http://127.0.0.1:" + url.getPort();
      cookie = "duizhao-" + url.getPort() + "=" + url.getQuery().substring("token=".length());
      String session = get("/api/session");
      change = session.replaceFirst(".*\"change\":\"([0-9a-f]+)\".*", "$1");
    }

    String get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    String post(String path, String body) throws IOException, InterruptedException {
      return send(posted(path, body));
    }

    private HttpRequest.Builder posted(String path, String body) {
      return HttpRequest.newBuilder(URI.create(address + path))
          .header("X-Duizhao-Change", change)
          .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
      HttpResponse<String> answer = answer(request);
      assertEquals(200, answer.statusCode(), answer.body());
      return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      return client.send(
          request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Returns how the document's rows stand, once it is open. */
    String outline() throws IOException, InterruptedException {
      String document = get("/api/documents/talk");
      while (document.contains("\"opening\":true")) {
        document = get("/api/documents/talk");
      }
      return document.replaceFirst(".*\"outline\":\"([a-z]+)\".*", "$1");
    }

    /** Confirms a row, and returns when the server has said so. */
    void confirm(int row, int revision) throws IOException, InterruptedException {
      Matcher ref = REF.matcher(get("/api/documents/talk/rows?from=" + row + "&count=1"));
      assertTrue(ref.find());
      post(
          "/api/documents/talk/decisions",
          "{\"revision\":"
              + revision
              + ",\"decision\":{\"do\":\"mark\",\"status\":\"confirmed\",\"beads\":["
              + ref.group(1)
              + "]}}");
    }

    @Override
    public void close() {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  @Test
  void losesNoDecisionWhenKilled() throws IOException, InterruptedException {
    TestWorkspace.in(folder);
    try (Running first = new Running()) {
      first.confirm(1, 0);
      first.confirm(2, 1);
      first.confirm(4, 2);
    }
    try (Running second = new Running()) {
      String outline = second.outline();
      assertEquals("ccc", "" + outline.charAt(1) + outline.charAt(2) + outline.charAt(4));
      String alignment = TestWorkspace.read(folder.resolve("alignments/talk.align.tsv"));
      assertEquals(3, alignment.split("\tconfirmed\t", -1).length - 1, alignment);
    }
  }

  @Test
  void oneServerAtATimeMayChangeAWorkspace() throws IOException, InterruptedException {
    TestWorkspace.in(folder);
    try (Running first = new Running();
        Running looker = new Running("--read-only")) {
      Process second = review().redirectErrorStream(true).start();
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(second.waitFor() != 0, said);
      assertTrue(said.contains("another review is open"), said);
      assertTrue(!said.contains("\tat "), said);

      assertEquals(first.outline(), looker.outline());
      for (Map.Entry<String, String> change : CHANGES.entrySet()) {
        HttpResponse<String> answer =
            looker.answer(looker.posted(change.getKey(), change.getValue()));
        assertEquals(422, answer.statusCode(), change.getKey() + ": " + answer.body());
      }
      first.confirm(1, 0);
      assertTrue(!Files.exists(folder.resolve("out")));
      assertTrue(!Files.exists(folder.resolve("glossary/review.csv")));
    }
  }
}
