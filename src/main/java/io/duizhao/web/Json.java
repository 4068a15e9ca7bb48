package io.duizhao.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.review.DecisionException;
import io.duizhao.review.DecisionJson;
import io.javalin.http.Context;

/** Reads requests and writes answers. */
final class Json {
  private static final ObjectMapper READER = new ObjectMapper();

  private Json() {}

  static void send(Context request, Object answer) {
    request.result(DecisionJson.write(answer)).contentType("application/json; charset=utf-8");
  }

  /**
   * Returns a request's body.
   *
   * @throws DecisionException where it is no JSON object
   */
  static JsonNode body(Context request) {
    try {
      JsonNode body = READER.readTree(request.body());
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      // Told below.
    }
    throw new DecisionException("the request is no JSON object");
  }

  /** Returns a field's text, empty where there is none. */
  static String text(JsonNode body, String field) {
    return body.path(field).asText("");
  }
}
