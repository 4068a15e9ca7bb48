package io.duizhao.web;

import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.review.DecisionException;
import io.duizhao.workflow.review.StaleException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

/** Answers with a message for the person where something did not work. */
final class Failures {
  private record Problem(String error) {}

  private Failures() {}

  static void add(RoutesConfig routes) {
    routes.exception(
        DecisionException.class,
        (e, request) -> answer(request, HttpStatus.UNPROCESSABLE_CONTENT, e));
    routes.exception(StaleException.class, (e, request) -> answer(request, HttpStatus.CONFLICT, e));
    routes.exception(
        InputException.class, (e, request) -> answer(request, HttpStatus.NOT_FOUND, e));
    routes.exception(
        OutputException.class, (e, request) -> answer(request, HttpStatus.FAILED_DEPENDENCY, e));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> answer(request, HttpStatus.forStatus(e.getStatus()), e));
    routes.exception(
        Exception.class,
        (e, request) -> {
          e.printStackTrace(System.err);
          answer(
              request,
              HttpStatus.INTERNAL_SERVER_ERROR,
              new IllegalStateException("a fault of the program: " + e));
        });
  }

  private static void answer(Context request, HttpStatus status, Exception e) {
    Json.send(request.status(status), new Problem(String.valueOf(e.getMessage())));
  }
}
