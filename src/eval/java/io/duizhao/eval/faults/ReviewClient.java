package io.duizhao.eval.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.faults.Launch;
import io.duizhao.faults.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A person at the review page of one document, in a server of its own. */
final class ReviewClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;

  private final Launch.Running server;
  private final String address;
  private final String cookie;
  private final String change;
  private final String document;
  private final HttpClient client = HttpClient.newHttpClient();

  private ReviewClient(Launch.Running server, URI url, String document)
      throws IOException, InterruptedException {
    this.server = server;
    this.document = "/api/documents/" + document;
    address = "http://127.0.0.1:" + url.getPort();
    cookie = "duizhao-" + url.getPort() + "=" + url.getQuery().substring("token=".length());
    change = JSON.readTree(client.send(get("/api/session"), text()).body()).path("change").asText();
  }

  /** Starts a server in a workspace and waits until the document is open. */
  static ReviewClient start(Launch launch, Path folder, String document)
      throws IOException, InterruptedException {
    Launch.Running server = launch.start(folder, List.of("review"), ProcessBuilder.Redirect.PIPE);
    String line =
        new BufferedReader(
                new InputStreamReader(server.process().getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    if (line == null) {
      throw new IOException("the review did not start: " + server.end());
    }
    try {
      ReviewClient client = new ReviewClient(server, URI.create(line), document);
      while (client.document().path("opening").asBoolean()) {
        // The server waits a moment before it says so.
      }
      return client;
    } catch (IOException e) {
      server.process().destroyForcibly();
      server.end();
      throw e;
    }
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(PATIENCE)
        .header("Cookie", cookie);
  }

  private HttpRequest get(String path) {
    return request(path).GET().build();
  }

  private HttpRequest post(String path, String body) {
    return request(document + path)
        .header("X-Duizhao-Change", change)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  /** Returns how the document stands. */
  JsonNode document() throws IOException, InterruptedException {
    return told(get(document));
  }

  /** Returns the rows. */
  List<JsonNode> rows() throws IOException, InterruptedException {
    List<JsonNode> rows = new ArrayList<>();
    told(get(document + "/rows?from=0&count=400")).path("rows").forEach(rows::add);
    return rows;
  }

  private JsonNode told(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, text());
    if (answer.statusCode() != OK) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Asks for a change; returns whether the server took it. */
  boolean change(String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(post(path, body), text());
    if (answer.statusCode() >= 500) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.statusCode() == OK;
  }

  /** Asks for a change without waiting for its answer. */
  CompletableFuture<HttpResponse<String>> begin(String path, String body) {
    return client.sendAsync(post(path, body), text());
  }

  /** Kills the server. */
  void kill() throws InterruptedException {
    server.process().destroyForcibly();
    server.end();
  }

  /** Stops the server as Ctrl+C does. */
  Outcome stop() throws InterruptedException {
    server.process().destroy();
    return server.end();
  }
}
