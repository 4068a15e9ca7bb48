package io.duizhao.web;

import io.duizhao.workflow.review.ReviewDesk;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of the review page. It listens on the loopback address and nowhere else. */
public final class ReviewServer implements Closeable {
  private static final String LOOPBACK = "127.0.0.1";

  /** Bytes of a request, far above the longest edit. */
  private static final long MAX_REQUEST = 2L << 20;

  /** Requests at a time; a browser opens a few for each tab. */
  private static final int THREADS = 64;

  /** Random bytes of the address: 192 bits, which nobody guesses. */
  private static final int TOKEN_BYTES = 24;

  private final Javalin server;
  private final String token;

  private ReviewServer(Javalin server, String token) {
    this.server = server;
    this.token = token;
  }

  /**
   * Starts a server.
   *
   * @param port the port; 0 for any that is free
   */
  public static ReviewServer start(ReviewDesk desk, int port) {
    String token = secret();
    Access access = new Access(token, secret());
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = MAX_REQUEST;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.jetty.threadPool = new QueuedThreadPool(THREADS);
              config.routes.before(access::check);
              new PageRoutes(access).add(config.routes);
              new DocumentRoutes(desk).add(config.routes);
              new TermRoutes(desk).add(config.routes);
              new WorkspaceRoutes(desk, access).add(config.routes);
              Failures.add(config.routes);
            });
    server.start(LOOPBACK, port);
    access.listensOn(server.port());
    return new ReviewServer(server, token);
  }

  private static String secret() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns the address that opens the page. */
  public String url() {
    return "http://" + LOOPBACK + ":" + server.port() + "/?token=" + token;
  }

  @Override
  public void close() {
    server.stop();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
