package io.duizhao.web;

import io.duizhao.io.LineLog;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.review.ReviewDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many clients at once on one large document: looks at rows and decides, each as fast as it is
 * answered. Prints how long looks and decisions take, and whether every accepted decision stands in
 * the journal.
 *
 * <pre>ReviewLoad [ROWS [CLIENTS [SECONDS]]]</pre>
 */
public final class ReviewLoad {
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
  private static final Pattern REF =
      Pattern.compile("\"ref\":(\\{\"source\":\\[[^]]*\\],\"target\":\\[[^]]*\\]\\})");
  private static final int ROWS_SHOWN = 40;

  private final String address;
  private final String cookie;
  private final String change;
  private final int rows;
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger stale = new AtomicInteger();
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> looks = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> decisions = Collections.synchronizedList(new ArrayList<>());

  private ReviewLoad(URI url, int rows) throws IOException, InterruptedException {
    this.rows = rows;
    address = "http://127.0.0.1:" + url.getPort();
    cookie = "duizhao-" + url.getPort() + "=" + url.getQuery().substring("token=".length());
    HttpClient client = HttpClient.newHttpClient();
    String session = send(client, get("/api/session")).body();
    change = session.replaceFirst(".*\"change\":\"([0-9a-f]+)\".*", "$1");
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int clients = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    Path folder = Files.createTempDirectory("review-load");
    write(folder, rows);
    try (ReviewDesk desk = new ReviewDesk(Workspace.at(folder), false)) {
      try (ReviewServer server = ReviewServer.start(desk, 0)) {
        ReviewLoad load = new ReviewLoad(URI.create(server.url()), rows);
        load.open("never aligned before");
        load.alone();
        load.together(clients, seconds);
        load.report(desk, folder);
      }
      long begin = System.nanoTime();
      desk.session("long").save();
      System.out.printf(Locale.ROOT, "saved in %.0f ms%n", since(begin));
    }
    try (ReviewDesk again = new ReviewDesk(Workspace.at(folder), false);
        ReviewServer server = ReviewServer.start(again, 0)) {
      new ReviewLoad(URI.create(server.url()), rows).open("as it was saved");
    }
  }

  /**
   * The first look at a document: what the page is told at once, when its rows and findings come.
   */
  private void open(String how) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    double slowest = 0;
    long begin = System.nanoTime();
    String document = "\"opening\":true";
    while (document.contains("\"opening\":true")) {
      long asked = System.nanoTime();
      document = ok(send(client, get("/api/documents/long")));
      slowest = Math.max(slowest, since(asked));
    }
    double opened = since(begin);
    long shown = System.nanoTime();
    String page = "/api/documents/long/rows?from=0&count=" + ROWS_SHOWN;
    String first = ok(send(client, get("/api/documents/long"))) + ok(send(client, get(page)));
    double firstView = since(shown);
    while (first.contains("\"isWhole\":false")) {
      Thread.sleep(20);
      first = ok(send(client, get(page)));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: slowest answer while it is opened %.0f ms; open after %.1f s; its first view %.0f ms;"
            + " checked after %.1f s%n",
        how,
        slowest,
        opened / 1000,
        firstView,
        since(begin) / 1000);
  }

  private static void write(Path folder, int rows) throws IOException {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      zh.append("第").append(i).append("句话说的是翻译和术语，一共有").append(i * 7).append("个字。\n\n");
      en.append("Sentence ").append(i).append(" is about translation and terms, with ");
      en.append(i * 7).append(" characters in all.\n\n");
    }
    Files.createDirectories(folder.resolve("source-zh"));
    Files.createDirectories(folder.resolve("target-en"));
    Files.writeString(folder.resolve("source-zh/long.txt"), zh);
    Files.writeString(folder.resolve("target-en/long.txt"), en);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
  }

  private HttpRequest get(String path) {
    return request(path).GET().build();
  }

  private HttpRequest post(String path, String body) {
    return request(path)
        .header("X-Duizhao-Change", change)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** One client: what a person at rest waits for. */
  private void alone() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Random random = new Random(1);
    for (int warm = 0; warm < 200; warm++) {
      step(client, random);
    }
    looks.clear();
    decisions.clear();
    for (int i = 0; i < 200; i++) {
      step(client, random);
    }
    print("one client");
  }

  private void together(int clients, int seconds) throws InterruptedException {
    looks.clear();
    decisions.clear();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      int seed = c;
      Thread thread =
          new Thread(
              () -> {
                HttpClient client = HttpClient.newHttpClient();
                Random random = new Random(seed);
                try {
                  while (System.nanoTime() < end) {
                    step(client, random);
                  }
                } catch (IOException | InterruptedException e) {
                  errors.add(e.toString());
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    print(clients + " clients, " + seconds + " s");
  }

  /** Looks at the document and some rows of it, and decides about one. */
  private void step(HttpClient client, Random random) throws IOException, InterruptedException {
    int at = random.nextInt(rows - ROWS_SHOWN);
    long begin = System.nanoTime();
    String document = ok(send(client, get("/api/documents/long")));
    String shown =
        ok(send(client, get("/api/documents/long/rows?from=" + at + "&count=" + ROWS_SHOWN)));
    looks.add(since(begin));
    Matcher revision = REVISION.matcher(document);
    Matcher ref = REF.matcher(shown);
    if (!revision.find() || !ref.find()) {
      return;
    }
    String status = random.nextBoolean() ? "confirmed" : "needs_review";
    begin = System.nanoTime();
    HttpResponse<String> answer =
        send(
            client,
            post(
                "/api/documents/long/decisions",
                "{\"revision\":"
                    + revision.group(1)
                    + ",\"decision\":{\"do\":\"mark\",\"status\":\""
                    + status
                    + "\",\"beads\":["
                    + ref.group(1)
                    + "]}}"));
    if (answer.statusCode() == 409) {
      stale.incrementAndGet();
    } else {
      String body = ok(answer);
      decisions.add(since(begin));
      if (!body.contains("\"revision\":" + revision.group(1) + ",")) {
        accepted.incrementAndGet();
      }
    }
  }

  private String ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      errors.add(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private void print(String title) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d looks, median %.1f ms, 99%% %.1f ms; %d decisions, median %.1f ms, 99%% %.1f ms%n",
        title,
        looks.size(),
        quantile(looks, 0.5),
        quantile(looks, 0.99),
        decisions.size(),
        quantile(decisions, 0.5),
        quantile(decisions, 0.99));
  }

  private static double quantile(List<Double> values, double q) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get((int) (q * (sorted.size() - 1)));
  }

  private void report(ReviewDesk desk, Path folder) {
    int journal = LineLog.read(folder.resolve(".duizhao/long.journal"), "journal").size() - 1;
    System.out.printf(
        Locale.ROOT,
        "accepted %d, in the journal %d, revision %d; refused as stale %d; errors %d%n",
        accepted.get(),
        journal,
        desk.session("long").snapshot().revision(),
        stale.get(),
        errors.size());
    errors.stream().limit(5).forEach(System.out::println);
  }
}
