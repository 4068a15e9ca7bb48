package io.duizhao.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the person in who was given the address, and nobody else: other machines cannot connect,
 * other pages of the browser neither read nor change anything.
 *
 * <ul>
 *   <li>The Host must be our own address (against DNS rebinding), and so must the Origin, if any.
 *   <li>The token of the address becomes a cookie that no script reads and no other site sends.
 *   <li>What changes something needs a second secret, which only our page can read.
 * </ul>
 */
final class Access {
  /** Nothing is loaded but from the server itself, and no script or style stands in a page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final String CHANGE_HEADER = "X-Duizhao-Change";

  private final String token;
  private final String changeToken;
  private volatile int port;

  Access(String token, String changeToken) {
    this.token = token;
    this.changeToken = changeToken;
  }

  /** Takes the port that the server found. */
  void listensOn(int newPort) {
    port = newPort;
  }

  /** Returns the secret that our page sends with every change. */
  String changeToken() {
    return changeToken;
  }

  /** Refuses a request that is not the person's; sets what every answer has to say. */
  void check(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cache-Control", "no-store");
    if (!ours().contains(String.valueOf(request.header("Host")))) {
      throw new ForbiddenResponse("this server answers to its own address only");
    }
    String origin = request.header("Origin");
    if (origin != null && ours().stream().noneMatch(host -> origin.equals("http://" + host))) {
      throw new ForbiddenResponse("this server answers to its own page only");
    }
    if (request.path().startsWith("/api/")) {
      if (!isSame(token, request.cookie(cookie()))) {
        throw new ForbiddenResponse("open the address that 'duizhao review' printed");
      }
      if (!HandlerType.GET.equals(request.method())
          && !isSame(changeToken, request.header(CHANGE_HEADER))) {
        throw new ForbiddenResponse("a change must come from the review page; reload it");
      }
    }
  }

  /** Turns the token of the address into a cookie; returns whether it was the right one. */
  boolean enter(Context request) {
    if (!isSame(token, request.queryParam("token"))) {
      return false;
    }
    Cookie cookie = new Cookie(cookie(), token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
    return true;
  }

  /** Cookies are shared by all ports of a host. */
  private String cookie() {
    return "duizhao-" + port;
  }

  private Set<String> ours() {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Compares in a time that does not tell how much was right. */
  private static boolean isSame(String secret, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(ReviewServer.utf8(secret), ReviewServer.utf8(given));
  }
}
