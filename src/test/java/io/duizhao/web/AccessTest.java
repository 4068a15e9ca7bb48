package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.project.Workspace;
import io.duizhao.workflow.review.ReviewDesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, asked over plain sockets: no client corrects what a test wants to be wrong. */
class AccessTest {
  @TempDir private Path folder;
  private ReviewDesk desk;
  private ReviewServer server;
  private int port;
  private String token;

  @BeforeEach
  void start() {
    desk = new ReviewDesk(Workspace.at(TestWorkspace.in(folder)), false);
    server = ReviewServer.start(desk, 0);
    URI url = URI.create(server.url());
    port = url.getPort();
    token = url.getQuery().substring("token=".length());
  }

  @AfterEach
  void stop() {
    server.close();
    desk.close();
  }

  private String ask(String line, String... headers) {
    return send("127.0.0.1:" + port, line, "", headers);
  }

  private String send(String host, String line, String body, String... headers) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      StringBuilder request = new StringBuilder(line + " HTTP/1.1\r\nHost: " + host + "\r\n");
      for (String header : headers) {
        request.append(header).append("\r\n");
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      request.append("Content-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n");
      OutputStream out = socket.getOutputStream();
      out.write(request.toString().getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "closed: " + e.getMessage();
    }
  }

  private String cookie() {
    return "Cookie: duizhao-" + port + "=" + token;
  }

  private String changeToken() {
    String session = ask("GET /api/session", cookie());
    int at = session.indexOf("\"change\":\"") + "\"change\":\"".length();
    return session.substring(at, session.indexOf('"', at));
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @Test
  void theTokenLetsIn() {
    String answer = ask("GET /?token=" + token);
    assertEquals(302, status(answer));
    assertTrue(answer.contains("HttpOnly") && answer.contains("SameSite=Strict"), answer);
    assertEquals(200, status(ask("GET /api/documents", cookie())));
  }

  @Test
  void nobodyElseIsLetIn() {
    assertEquals(403, status(ask("GET /api/documents")));
    assertEquals(403, status(ask("GET /api/documents", "Cookie: duizhao-" + port + "=0")));
    assertTrue(!ask("GET /?token=0").contains("Set-Cookie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", ""})
  void anotherHostIsRefused(String host) {
    int status = status(send(host, "GET /api/documents", "", cookie()));
    assertTrue(status == 403 || status == 400, "status " + status);
  }

  @Test
  void anotherOriginIsRefused() {
    assertEquals(403, status(ask("GET /api/documents", cookie(), "Origin: http://evil.example")));
    assertEquals(403, status(ask("GET /api/documents", cookie(), "Origin: null")));
    assertEquals(
        200, status(ask("GET /api/documents", cookie(), "Origin: http://127.0.0.1:" + port)));
  }

  @Test
  void aChangeNeedsTheSecondToken() {
    String path = "POST /api/documents/talk/save";
    assertEquals(403, status(ask(path, cookie())));
    assertEquals(200, status(ask(path, cookie(), "X-Duizhao-Change: " + changeToken())));
  }

  @Test
  void thePolicyAllowsNoForeignOrInlineScript() {
    String answer = ask("GET /");
    assertTrue(answer.contains("default-src 'none'; script-src 'self'"), answer);
    assertTrue(!answer.contains("unsafe"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../../cli/Main.class",
        "/page/..%2f..%2fcli%2fMain.class",
        "/page/%2e%2e/x.js",
        "/lib//etc/passwd.js",
        "/lib/directives/../../x.js",
        "/api/out?file=source-zh/talk.md",
        "/api/out?file=..%2F..%2Fetc%2Fpasswd",
        "/api/out?file=out/../glossary/terms.csv",
        "/api/documents/..%2F..%2Fetc%2Fpasswd",
        "/api/out?file=%00",
      })
  void nothingElseIsServed(String path) {
    int status = status(ask("GET " + path, cookie()));
    assertTrue(status == 404 || status == 400, path + " gave " + status);
  }

  @Test
  void aLargeRequestIsRefused() {
    String answer =
        send(
            "127.0.0.1:" + port,
            "POST /api/documents/talk/decisions",
            "x".repeat(3 << 20),
            cookie(),
            "X-Duizhao-Change: " + changeToken());
    assertTrue(answer.startsWith("closed") || status(answer) == 413, answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{\"revision\":0}",
        "{\"revision\":0,\"decision\":{\"do\":\"x\"}}",
        "{\"revision\":0,\"decision\":{\"do\":\"mark\",\"beads\":[],\"status\":\"confirmed\"}}"
      })
  void whatIsNoDecisionIsToldSo(String body) {
    String answer =
        send(
            "127.0.0.1:" + port,
            "POST /api/documents/talk/decisions",
            body,
            cookie(),
            "X-Duizhao-Change: " + changeToken());
    assertEquals(422, status(answer), answer);
    assertTrue(answer.contains("{\"error\":\""), answer);
  }

  @Test
  void otherMachinesCannotConnect() throws IOException {
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
          assertEquals(List.of(), connected(address), "reached by " + address);
        }
      }
    }
  }

  private List<String> connected(InetAddress address) {
    try (Socket socket = new Socket(address, port)) {
      return List.of(socket.toString());
    } catch (IOException e) {
      return List.of();
    }
  }
}
